"""The licence register: what its rows become, whatever is broken in them, and that a second import changes nothing."""

import threading
from pathlib import Path

import pytest

from actions.db.engine import Database
from actions.db.repositories import DirectoryRepository
from actions.services.directory import DirectoryService
from actions.services.importing import ImportRefusedError, Request
from actions.services.search import ClinicWish
from tests.unit.db.database import NOW
from tests.unit.services.register import HEADER, ImportDesk, closed, hospital, text_of

ID = "licence_register_test{:04}"


@pytest.fixture
def imports(db: Database, tmp_path: Path) -> ImportDesk:
    return ImportDesk(db, tmp_path)


@pytest.mark.parametrize("encoding", ["cp949", "utf-8", "utf-8-sig"])
def test_a_row_becomes_a_clinic_of_unknown_registration(imports: ImportDesk, encoding: str) -> None:
    summary = imports.register(hospital(1, 진료과목내용명="피부과, 성형외과, 핵의학과"), encoding=encoding)
    assert summary.counts == {"new": 1}
    clinic = imports.clinic(ID.format(1))
    assert clinic.names == {"ko": "시험1의원"} and clinic.address == {"ko": "서울특별시 강남구 시험로 1, 2층 (신사동)"}
    assert (clinic.registration_state, clinic.district, clinic.area, clinic.demo) == (
        "unknown",
        "gangnam",
        "sinsa",
        False,
    )
    assert clinic.phone == "+82200000001"
    assert clinic.departments == ["dermatology", "plastic_surgery"]
    assert (clinic.latitude, clinic.longitude) == pytest.approx((37.5072, 127.0347), abs=1e-3)
    assert "핵의학과" in imports.outcome("TEST0001")[1]


def test_it_is_neither_bookable_nor_named_to_the_gazetteer_until_verified(imports: ImportDesk) -> None:
    imports.register(hospital(1, 진료과목내용명="피부과"), hospital(2))
    repository = DirectoryRepository(imports.db)
    service = DirectoryService(repository, lambda: NOW)
    assert repository.names() == {}
    assert service.search(ClinicWish(specialty="dermatology")).total == 0
    imports.change(ID.format(1), registration_state="verified")
    assert list(repository.names()) == [ID.format(1)]
    assert service.search(ClinicWish(specialty="dermatology")).total == 1


def test_a_second_import_changes_nothing_and_keeps_what_the_operator_changed(imports: ImportDesk) -> None:
    rows = [hospital(number) for number in range(1, 9)]
    assert imports.register(*rows).counts == {"new": 8}
    imports.change(
        ID.format(3), registration_state="verified", phone="+82200009999", names={"ko": "시험3의원", "en": "Three"}
    )
    before = imports.everything()
    summary = imports.register(*rows, encoding="utf-8")
    assert summary.counts == {"unchanged": 8} and not summary.changes
    assert imports.everything() == before


def test_what_the_row_says_later_is_taken_over_and_other_languages_stay(imports: ImportDesk) -> None:
    imports.register(hospital(1))
    imports.change(ID.format(1), names={"ko": "시험1의원", "en": "One"}, registration_state="verified")
    assert imports.register(hospital(1, 사업장명="새시험의원", 최종수정일자="2026-01-01 00:00:00")).counts == {
        "changed": 1
    }
    clinic = imports.clinic(ID.format(1))
    assert clinic.names == {"ko": "새시험의원", "en": "One"} and clinic.registration_state == "verified"


def test_an_older_file_fills_gaps_and_takes_nothing_back(imports: ImportDesk) -> None:
    imports.register(hospital(1))
    older = hospital(
        1, 영업상태명="폐업", 사업장명="옛이름의원", 진료과목내용명="피부과", 최종수정일자="20221021114514"
    )
    assert imports.register(older).counts == {"changed": 1}
    clinic = imports.clinic(ID.format(1))
    assert clinic.names == {"ko": "시험1의원"} and clinic.departments == ["dermatology"]
    assert imports.register(older).counts == {"ignored": 1}
    assert imports.register(hospital(1)).counts == {"unchanged": 1}


def test_a_dry_run_reports_the_same_and_changes_nothing(imports: ImportDesk) -> None:
    rows = [hospital(1), hospital(2, 사업장명=" "), closed(3)]
    before = imports.everything()
    planned = imports.register(*rows, dry_run=True)
    assert imports.everything() == before
    assert planned.counts == imports.register(*rows).counts == {"new": 1, "rejected": 1, "ignored": 1}


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"사업장명": "  "}, "no name"),
        ({"관리번호": ""}, "no number of its own"),
        ({"도로명주소": "", "지번주소": ""}, "no address"),
        ({"도로명주소": "화성시 어딘가 1"}, "no district of Korea"),
        ({"영업상태명": "이상함"}, "state of business unknown: 이상함"),
    ],
)
def test_a_row_that_cannot_be_taken_says_why(imports: ImportDesk, cells: dict[str, str], why: str) -> None:
    summary = imports.register(hospital(1, **cells), hospital(2), hospital(3))
    assert summary.counts == {"rejected": 1, "new": 2}
    assert imports.report[0].line == 2 and imports.report[0].notes.startswith(why)


def test_broken_lines_cost_themselves_and_no_other(imports: ImportDesk) -> None:
    good = text_of([hospital(number) for number in range(1, 7)]).encode("cp949").splitlines(keepends=True)
    open_quote = good[2].replace("시험2의원".encode("cp949"), '시험2의원"x'.encode("cp949"))
    lost_bytes = good[4].replace("시험4의원".encode("cp949"), b"\xff\xfe\xff")
    two_lines = good[5].replace("시험5의원".encode("cp949"), "시험\r\n5의원".encode("cp949"))
    path = imports.folder / "broken.csv"
    path.write_bytes(
        b"".join([good[0], good[1], open_quote, good[3], lost_bytes, b"\r\n", b'"1","2"\r\n', two_lines, good[6]])
    )
    summary = imports.take(path)
    assert summary.counts == {"new": 4, "rejected": 3}
    reasons = {one.line: one.notes for one in imports.report if one.outcome == "rejected"}
    assert reasons[3] == "quotation marks that do not match"
    assert reasons[5] == "bytes that are no text in the file's encoding"
    assert reasons[7] == f"2 cells instead of {len(HEADER)}"
    assert imports.clinic(ID.format(5)).names == {"ko": "시험 5의원"}


def test_a_quotation_mark_inside_a_name_is_part_of_it(imports: ImportDesk) -> None:
    imports.register(hospital(1, 사업장명='시험 "하나" 의원'))
    assert imports.clinic(ID.format(1)).names == {"ko": '시험 "하나" 의원'}


def test_the_same_number_twice_is_taken_once(imports: ImportDesk) -> None:
    assert imports.register(hospital(1), hospital(2), hospital(3), hospital(1)).counts == {"new": 3, "rejected": 1}
    assert "before" in imports.report[-1].notes


def test_points_that_are_none_are_left_out(imports: ImportDesk) -> None:
    empty = {"좌표정보(X)": "", "좌표정보(Y)": ""}
    wild = {"좌표정보(X)": "9e9", "좌표정보(Y)": "inf"}
    imports.register(hospital(1, **empty), hospital(2, **wild), hospital(3, **{"좌표정보(X)": "zehn"}))
    for number in (1, 2, 3):
        assert imports.clinic(ID.format(number)).latitude is None
    assert imports.outcome("TEST0001")[1] == "" and "point" in imports.outcome("TEST0002")[1]


def test_what_closed_before_it_was_known_is_not_taken(imports: ImportDesk) -> None:
    assert imports.register(closed(1, "20190228"), hospital(2, 영업상태명="휴업")).counts == {"ignored": 2}
    assert imports.outcome("TEST0001")[1].startswith("closed on 2019-02-28")


def test_a_clinic_that_closes_is_no_longer_bookable_even_with_a_ruined_address(imports: ImportDesk) -> None:
    imports.register(hospital(1), hospital(2))
    imports.change(ID.format(1), registration_state="verified")
    assert imports.register(closed(1, 도로명주소="", 지번주소="도화1동 17"), hospital(2)).counts == {
        "closed": 1,
        "unchanged": 1,
    }
    assert imports.clinic(ID.format(1)).registration_state == "lapsed"
    reopened = hospital(1, 최종수정일자="2026-11-22 10:00:00")
    assert imports.register(reopened, hospital(2)).counts == {"changed": 1, "unchanged": 1}
    assert imports.clinic(ID.format(1)).registration_state == "lapsed", "an operator verifies it again"


def test_a_file_of_mostly_bad_rows_is_refused(imports: ImportDesk) -> None:
    rows = [hospital(1), *(hospital(number, 사업장명="") for number in (2, 3))]
    with pytest.raises(ImportRefusedError, match="2 of 3 rows"):
        imports.register(*rows)
    assert imports.clinic(ID.format(1)) is None
    assert imports.register(*rows, dry_run=True).counts["rejected"] == 2


def test_a_file_that_is_no_known_set_is_refused_with_its_choices(imports: ImportDesk) -> None:
    path = imports.folder / "strange.csv"
    path.write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(ImportRefusedError, match="--mapping"):
        imports.take(path)
    with pytest.raises(ImportRefusedError, match="lacks external_id: 관리번호"):
        imports.take(path, mapping="licence_register")
    with pytest.raises(ImportRefusedError, match="no mapping nothing"):
        imports.take(path, mapping="nothing")
    with pytest.raises(ImportRefusedError, match="no file"):
        imports.take(imports.folder / "missing.csv")


def test_another_set_adds_languages_to_the_one_clinic_it_means(imports: ImportDesk) -> None:
    imports.register(hospital(1), hospital(2), hospital(3, 사업장명="시험2의원", 전화번호="02-0000-0777"))
    path = imports.folder / "languages.csv"
    path.write_text(
        '기관명,주소,전화번호,가능언어\n시험 1의원,강남구 시험로 1,02-0000-0001,"영어, 일본어"\n'
        "시험2의원,강남구 시험로 2,,중국어\n새의원,강남구 시험로 9,,몽골어\n",
        encoding="utf-8",
    )
    summary = imports.take(path, mapping="gangnam_languages")
    assert summary.counts == {"changed": 1, "new": 2}
    assert imports.clinic(ID.format(1)).languages == ["en", "ja"]
    assert imports.clinic(ID.format(2)).languages == imports.clinic(ID.format(3)).languages == []
    before = imports.everything()
    assert imports.take(path, mapping="gangnam_languages").counts == {"unchanged": 3}
    assert imports.everything() == before


def test_departments_of_several_rows_add_up(imports: ImportDesk) -> None:
    imports.register(hospital(1))
    path = imports.folder / "departments.csv"
    rows = "".join(f"시험1의원,서울 강남구,{field}\n" for field in ("피부과", "성형외과", "안과", "치과", "내과"))
    path.write_text(f"병원명,주소,진료과목\n{rows}없는의원,서울 강남구,내과\n", encoding="cp949")
    assert imports.take(path, mapping="khidi_specialties").counts == {"changed": 5, "ignored": 1}
    fields = ["dentistry", "dermatology", "internal_medicine", "ophthalmology", "plastic_surgery"]
    assert imports.clinic(ID.format(1)).departments == fields


def test_a_change_of_the_directory_in_between_makes_it_begin_again(imports: ImportDesk) -> None:
    imports.register(hospital(1))
    disturbed = threading.Event()

    def disturb(done: int, total: int) -> None:
        if not disturbed.is_set():
            disturbed.set()
            imports.change(ID.format(1), phone="+82200001234")

    path = imports.folder / "register.csv"
    path.write_bytes(text_of([hospital(1), hospital(2)]).encode("cp949"))
    summary = imports.service.run(Request(path), progress=disturb, report=lambda row: None)
    assert summary.counts == {"unchanged": 1, "new": 1}
    assert imports.clinic(ID.format(1)).phone == "+82200001234"
