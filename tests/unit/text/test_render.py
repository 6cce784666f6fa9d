"""What a reader sees of an emission, in every locale."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.languages import LOCALES
from bot.settings import ROOT
from bot.text.catalogue import Catalogue, CatalogueError, MissingTextError
from bot.text.formats import (
    ISOLATE,
    POP,
    SEOUL,
    amount_text,
    date_text,
    duration_text,
    moment_text,
    phone_text,
    span_text,
)
from bot.text.message import Message, message_schema
from bot.text.render import Renderer, choices, to_plain
from bot.text.zones import zone_of
from tests.support.rendering import project_renderer

WHEN = datetime.fromisoformat("2026-11-24T15:30:00+09:00")
DOOR = "clinic = { $clinic } is open\ncount = { $count ->\n    [one] one\n   *[other] { $count } of them\n }\n"


@pytest.fixture
def renderer(tmp_path):
    for locale in ("en", "ar"):
        (tmp_path / "locales" / locale).mkdir(parents=True)
        (tmp_path / "locales" / locale / "a.ftl").write_text(DOOR, encoding="utf-8")
    (tmp_path / "names").mkdir()
    (tmp_path / "names" / "en.yml").write_text("districts: {gangnam: {name: Gangnam}}", encoding="utf-8")
    return Renderer.load(tmp_path)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_locale_writes_day_hour_and_money(locale):
    text = moment_text(WHEN, locale)
    assert "24" in text
    assert "30" in text
    assert "300" in amount_text(300_000, locale)


@pytest.mark.parametrize(
    ("locale", "written", "span", "next_year"),
    [
        ("en", "Tue 24 Nov 15:00", "Tue 24 Nov 15:00–16:00", "12 May 2099"),
        ("zh-Hans", "11月24日（周二）15:00", "11月24日（周二）15:00–16:00", "2099年5月12日"),
        ("zh-Hant", "11 月 24 日（二）15:00", "11 月 24 日（二）15:00–16:00", "2099 年 5 月 12 日"),
        ("ja", "11月24日（火）15:00", "11月24日（火）15:00–16:00", "2099年5月12日"),
        ("ru", "вт, 24 нояб. 15:00", "вт, 24 нояб. 15:00–16:00", "12 мая 2099\u202fг."),
        ("mn", "11 сарын 24, мягмар 15:00", "11 сарын 24, мягмар 15:00–16:00", "2099 оны 5 сарын 12"),
        ("es", "mar 24 nov, 15:00", "mar 24 nov, 15:00–16:00", "12 de mayo de 2099"),
        ("vi", "Thứ Ba, 24 tháng 11, 15:00", "Thứ Ba, 24 tháng 11, 15:00–16:00", "12/05/2099"),
        ("th", "อ. 24 พ.ย. 15:00 น.", "อ. 24 พ.ย. 15:00–16:00 น.", "12 พ.ค. 2099"),
        ("ar", "الثلاثاء، 24 نوفمبر، 3:00 مساءً", "الثلاثاء، 24 نوفمبر، 3:00 مساءً–4:00 مساءً", "12 مايو 2099"),
        ("ko", "11월 24일(화) 15:00", "11월 24일(화) 15:00–16:00", "2099년 5월 12일"),
    ],
)
def test_days_and_hours_are_written_as_the_style_says(
    locale: str, written: str, span: str, next_year: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = datetime(2026, 11, 24, 15, 0, tzinfo=SEOUL)
    monkeypatch.setattr("bot.text.formats.datetime", FrozenClock)
    assert moment_text(start, locale) == written
    assert span_text(start, start + timedelta(hours=1), locale) == span
    assert date_text(date(2099, 5, 12), locale) == next_year


class FrozenClock(datetime):
    """A clock in November 2026, so that the year is not written."""

    @classmethod
    def now(cls, tz=None):
        return cls(2026, 11, 23, tzinfo=tz)


@pytest.mark.parametrize(("hour", "part"), [(9, "صباحًا"), (12, "ظهرًا"), (13, "مساءً")])
def test_arabic_says_the_part_of_the_day(hour: int, part: str) -> None:
    assert moment_text(datetime(2026, 11, 24, hour, 5, tzinfo=SEOUL), "ar").endswith(f":05 {part}")


@pytest.mark.parametrize("unit", ["minute", "hour", "day", "week", "month"])
@pytest.mark.parametrize("locale", LOCALES)
def test_every_length_of_time_can_be_said(locale, unit):
    assert duration_text(5, unit, locale) != duration_text(6, unit, locale)


def test_times_are_seouls_whatever_zone_they_come_in():
    assert moment_text(datetime.fromisoformat("2026-11-24T06:30:00+00:00"), "ja") == moment_text(WHEN, "ja")


def test_latin_names_are_isolated_in_arabic_and_nowhere_else(renderer):
    emission = {"key": "clinic", "args": {"clinic": {"type": "name", "value": "Haneul Clinic"}}}
    assert f"{ISOLATE}Haneul Clinic{POP}" in renderer.render(emission, "ar").text
    assert renderer.render(emission, "en").text == "Haneul Clinic is open"


def test_numbers_choose_the_plural_form(renderer):
    assert renderer.render({"key": "count", "args": {"count": 1}, "locale": "en"}).text == "one"
    assert renderer.render({"key": "count", "args": {"count": 7}, "locale": "en"}).text == "7 of them"


def test_a_locale_without_the_key_gets_english_and_is_counted(renderer):
    assert renderer.render({"key": "count", "args": {"count": 1}, "locale": "ja"}).text == "one"
    assert renderer.catalogue.missing == 1


def test_localized_values_fall_back_to_the_same_language_then_english(renderer):
    value = {"type": "l10n", "value": {"en": "Skin", "zh-Hant": "皮膚"}}
    assert renderer.text(value, "zh-Hans") == "皮膚"
    assert renderer.text(value, "ru") == "Skin"


def test_a_district_is_named_from_the_names_files(renderer):
    assert renderer.text({"type": "term", "kind": "districts", "id": "gangnam"}, "es") == "Gangnam"


def test_a_value_of_unknown_type_is_an_error(renderer):
    with pytest.raises(ValueError, match="unknown type"):
        renderer.text({"type": "colour", "value": "red"}, "en")


def test_phone_numbers_are_written_internationally_and_short_ones_kept():
    assert phone_text("+97699112233", "en") == "+976 9911 2233"
    assert phone_text("119", "en") == "119"


@given(st.text(max_size=80))
def test_any_name_comes_through_whole(tmp_path_factory, text):
    folder = tmp_path_factory.getbasetemp() / "whole"
    if not folder.exists():
        (folder / "locales" / "en").mkdir(parents=True)
        (folder / "locales" / "en" / "a.ftl").write_text("it = <{ $clinic }>\n", encoding="utf-8")
    shown = Renderer.load(folder).text(
        {"type": "key", "key": "it", "args": {"clinic": {"type": "name", "value": text}}}, "en"
    )
    assert "".join(shown.split()) == "<" + "".join(text.split()) + ">"


def test_a_key_that_stands_twice_is_named(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_text("same = 1\n", encoding="utf-8")
    (tmp_path / "en" / "b.ftl").write_text("same = 2\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"en/b\.ftl: same stands twice"):
        Catalogue.load(tmp_path)


def test_a_syntax_error_names_file_and_line(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_text("good = 1\nbad { = 2\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"en/a\.ftl:2"):
        Catalogue.load(tmp_path)


def test_a_strict_catalogue_refuses_a_missing_variable(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "a.ftl").write_text("it = { $what }\n", encoding="utf-8")
    with pytest.raises(MissingTextError, match="what"):
        Catalogue.load(tmp_path, strict=True).format("it", "en")


def test_plain_text_numbers_the_choices_of_message_and_cards():
    message = {
        "text": "Which one?",
        "cards": [
            {"title": "A", "rows": [{"label": "Phone", "value": "1"}], "actions": [{"title": "Book A", "payload": "a"}]}
        ],
        "quick_replies": [{"title": "None", "payload": "n"}],
    }
    assert to_plain(message).splitlines()[-2:] == ["  [1] None", "  [2] Book A — A"]
    assert "  Phone: 1" in to_plain(message)


def test_the_message_schema_knows_every_kind_of_card():
    kinds = {name for name in message_schema() if name.endswith("Card")}
    assert len(kinds) == 16
    with pytest.raises(ValueError, match="extra"):
        Message(
            id="1", conversation="c", seq=1, at="", direction="out", sender="bot", locale="en", dir="ltr", html="<b>"
        )


def test_the_committed_catalogues_can_be_read():
    assert Catalogue.load(ROOT / "data" / "locales").keys("en")


def moment(at, **more):
    return {"type": "datetime", "value": at, **more}


@pytest.mark.parametrize(
    ("at", "zone", "read"),
    [
        ("2026-11-24T15:00:00+09:00", "Asia/Ulaanbaatar", "Tue 24 Nov 15:00 (yours: 14:00)"),
        ("2026-11-24T09:00:00+09:00", "America/Los_Angeles", "Tue 24 Nov 09:00 (yours: Mon 23 Nov 16:00)"),
        ("2026-06-24T09:00:00+09:00", "Europe/Madrid", "Wed 24 Jun 09:00 (yours: 02:00)"),
        ("2026-11-24T09:00:00+09:00", "Europe/Madrid", "Tue 24 Nov 09:00 (yours: 01:00)"),
        ("2026-11-24T15:00:00+09:00", "Asia/Tokyo", "Tue 24 Nov 15:00"),
        ("2026-11-24T15:00:00+09:00", "Mars/Olympus", "Tue 24 Nov 15:00"),
        ("2026-11-24T15:00:00+09:00", None, "Tue 24 Nov 15:00"),
    ],
)
def test_the_visitors_own_hour_stands_behind_seouls_where_it_differs(at, zone, read):
    renderer = project_renderer()
    card = {"title": "x", "rows": [{"label_key": "label-time", "value": moment(at, both=True)}]}
    emission = {"key": "greet", "locale": "en", "zone": zone, "cards": [card]}
    (row,) = renderer.render(emission).cards[0]["rows"]
    assert row["value"].replace(" 2026", "") == read  # the year stands there in any other year


def test_a_time_that_is_not_for_the_visitors_clock_is_seouls_alone():
    renderer = project_renderer()
    zone = zone_of("Asia/Ulaanbaatar")
    assert renderer.text(moment("2026-11-24T15:00:00+09:00"), "en", zone) == renderer.text(
        moment("2026-11-24T15:00:00+09:00", both=True), "en"
    )


def test_a_form_is_left_out_of_plain_text_and_a_lists_items_are_numbered_first():
    message = {
        "text": "When?",
        "form": {"title": "Details", "fields": [], "submit": "Send", "payload": "f"},
        "list": {
            "title": "Free times",
            "page": 2,
            "pages": 3,
            "items": [{"title": "15:00", "subtitle": "Haneul", "payload": "a"}],
        },
        "quick_replies": [{"title": "Later", "payload": "b"}],
    }
    assert to_plain(message).splitlines() == [
        "When?",
        "",
        "Free times (2/3)",
        "  [1] 15:00 — Haneul",
        "  [2] Later",
    ]
    assert [choice.payload for choice in choices(message)] == ["a", "b"]
