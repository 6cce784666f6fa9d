"""Cells as clerks write them."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.services.importing.cleaning import Addresses, match_key, plain, points, read_day, read_phone
from actions.services.importing.columns import read_spans, write_spans
from actions.services.importing.mapping import PLACES, SetMapping, load_mappings
from actions.services.importing.reading import records
from actions.services.importing.values import BadRowError, ImportRefusedError
from bot.settings import ROOT

MAPPINGS = ROOT / "data" / "mappings"


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("02-0000-1234", "+82200001234"),
        ("0200001234", "+82200001234"),
        ("02)000-1234", "+8220001234"),
        ("-1500-1177", "+8215001177"),
        ("02-1500-4712~3", "+82215004712"),
        ("1588-0000", "+8215880000"),
        ("914-2000", "+8229142000"),
        ("6200-8801", "+82262008801"),
        ("031-000-1234", "+82310001234"),
        ("070-0000-1234", "+827000001234"),
        ("8215001177", "+8215001177"),
        ("+82 2 0000 1234", "+82200001234"),
        ("82-2-0000-1234", "+82200001234"),
        ("０２－００００－１２３４", "+82200001234"),
        ("", None),
        ("없음", None),
        ("123", None),
        ("02-8787-119", "+8228787119"),
    ],
)
def test_telephone_numbers(typed: str, number: str | None) -> None:
    assert read_phone(typed, "2") == number


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("20190228", date(2019, 2, 28)),
        ("2023-06-28 11:17:30", date(2023, 6, 28)),
        ("20221021114514", date(2022, 10, 21)),
        ("20190231", None),
        ("2019", None),
        ("", None),
        ("00010101", None),
    ],
)
def test_days(typed: str, day: date | None) -> None:
    assert read_day(typed) == day


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("서울특별시 강남구 시험로 1, 2층 (신사동)", ("gangnam", "sinsa")),
        ("서울특별시 강남구 시험로 1 (논현동, 시험빌딩)", ("gangnam", "nonhyeon")),
        ("서울특별시 강남구 역삼동 1-2", ("gangnam", "yeoksam")),
        ("서울특별시 관악구 시험로 1 (신사동)", ("gwanak", None)),
        ("서울 중구 시험로 1", ("jung", None)),
        ("부산광역시 중구 시험로 1", ("busan", None)),
        ("경기도 성남시 분당구 시험로 1", ("gyeonggi", None)),
        ("화성시 시험로 1", None),
        ("서울특별시", None),
        ("", None),
    ],
)
def test_places(address: str, place: tuple[str, str | None] | None) -> None:
    found = Addresses.load(MAPPINGS / PLACES).place(address)
    assert place == (found and (found.district, found.area))


def test_the_grid_is_the_register_s() -> None:
    """The middle of the grid is where its definition has it; other systems are off by hundreds of metres."""
    (middle,) = points("EPSG:5174", ["200000"], ["500000"])
    assert middle == pytest.approx((38.0, 127.0), abs=0.005)
    assert points("EPSG:5174", ["", "nan", "1e300"], ["", "5", "x"]) == [None, None, None]
    assert points("EPSG:4326", ["127.03"], ["37.5"]) == [(37.5, 127.03)]


def test_the_same_name_however_it_is_written() -> None:
    assert match_key("시험 의원 (강남점)", "gangnam") == match_key("시험의원", "gangnam")
    assert match_key("시험·재단  시험병원", "gangnam") == match_key("시험재단 시험병원", "gangnam")
    assert match_key("시험의원", "gangnam") != match_key("시험의원", "seocho")


@given(st.text(), st.integers(1, 50))
def test_plain_text_is_one_line_within_its_length(text: str, limit: int) -> None:
    made = plain(text, limit)
    assert len(made) <= limit and made == made.strip() and all(char.isprintable() for char in made)
    assert plain(made, limit) == made


@given(st.lists(st.text(alphabet='a",\n\r ', max_size=12), max_size=30))
def test_whatever_is_broken_every_line_is_read_once_and_it_ends(lines: list[str]) -> None:
    given_lines = [f"{line}\n" for line in "".join(f"{line}\n" for line in lines).splitlines()]
    numbers = [number for number, _ in records(iter(given_lines))]
    assert numbers == sorted(set(numbers)) and len(numbers) <= len(given_lines)


@given(st.lists(st.tuples(st.integers(0, 287), st.integers(1, 288)), max_size=3))
def test_hours_are_written_as_they_are_read(pairs: list[tuple[int, int]]) -> None:
    spans = [(first * 5, last * 5) for first, last in pairs]
    try:
        read = read_spans(write_spans(spans))
    except BadRowError:
        return
    assert list(read) == sorted(spans)


def test_every_mapping_can_be_read_and_only_the_register_claims_a_seen_header() -> None:
    mappings = load_mappings(MAPPINGS)
    assert [name for name, one in mappings.items() if one.header_seen] == ["licence_register"]
    assert len(mappings) == 12


def test_a_mapping_of_what_clinics_have_not_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.yml"
    path.write_text("title: x\nheader_seen: true\ncolumns: {name: a, stars: b}\n", encoding="utf-8")
    with pytest.raises(ImportRefusedError, match="stars"):
        SetMapping.load(path)
    path.write_text("- nothing", encoding="utf-8")
    with pytest.raises(ImportRefusedError, match="no mapping"):
        SetMapping.load(path)
