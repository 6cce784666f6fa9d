import time
import unicodedata
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.languages import LANGUAGES
from bot.nlu.times import DurationSpan, TimeParser, TimeSpan, hijri
from bot.nlu.times.load import TimeDataError, grammars
from tests.support.times import DATA, cases, short

NOW = datetime(2026, 11, 23, 10, 0)
_PHRASES = [case.text for language in LANGUAGES for case in cases(language)]
_WORDS = sorted({word for phrase in _PHRASES for word in phrase.split()})


def values(times: TimeParser, text: str, language: str = "en", now: datetime = NOW, last: datetime | None = None):
    return [short(span) for span in times.parse(text, language, now, last)]


def test_span_is_where_the_words_stand(times: TimeParser) -> None:
    text = "Could I come tomorrow at 3 pm, please?"
    (span,) = times.parse(text, "en", NOW)
    assert isinstance(span, TimeSpan)
    assert (span.text, text[span.start : span.end]) == ("tomorrow at 3 pm", "tomorrow at 3 pm")


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("es", "¿Puede ser mañana a las 3?", "mañana a las 3"),
        ("ar", "أريد موعدًا غدًا صباحًا من فضلك", "غدًا صباحًا"),
        ("vi", unicodedata.normalize("NFD", "em đến ngày mai nhé"), unicodedata.normalize("NFD", "ngày mai")),
        ("ja", "では明日の午後3時にお願いします", "明日の午後3時"),
        ("mn", "Би маргааш өглөө очъё", "маргааш өглөө"),
    ],
)
def test_offsets_count_the_typed_characters(times: TimeParser, language: str, text: str, words: str) -> None:
    (span,) = times.parse(text, language, NOW)
    assert text[span.start : span.end] == span.text == words


def test_duration_is_a_span_of_its_own_kind(times: TimeParser) -> None:
    (span,) = times.parse("how is the recovery, two weeks?", "en", NOW)
    assert isinstance(span, DurationSpan)
    assert span.value == {"value": 2, "unit": "week"}


def test_values_carry_seouls_offset_wherever_now_is(times: TimeParser) -> None:
    riyadh = datetime(2026, 11, 23, 20, 0, tzinfo=timezone(timedelta(hours=3)))
    (span,) = times.parse("today", "en", riyadh)
    assert span.value == {"start": "2026-11-24T00:00:00+09:00", "end": None, "grain": "day"}


def test_two_dates_stay_two(times: TimeParser) -> None:
    assert values(times, "I arrive on 3 December, can I come on the 5th at 2 pm?") == [
        ["2026-12-03T00:00", None, "day"],
        ["2026-12-05T14:00", None, "hour"],
    ]


def test_choice_of_days_is_not_a_range(times: TimeParser) -> None:
    assert len(values(times, "Thursday or Friday")) == 2


def test_date_and_time_of_two_sentences_are_not_joined(times: TimeParser) -> None:
    assert values(times, "Can I come tomorrow? My flight leaves at 18:00.") == [
        ["2026-11-24T00:00", None, "day"],
        ["2026-11-23T18:00", None, "minute"],
    ]


def test_time_without_a_date_falls_on_the_day_spoken_of(times: TimeParser) -> None:
    wednesday = datetime(2026, 12, 2)
    assert values(times, "at 3 pm", last=wednesday) == [["2026-12-02T15:00", None, "hour"]]
    assert values(times, "in the morning", last=wednesday) == [["2026-12-02T06:00", "2026-12-02T12:00", "hour"]]
    assert values(times, "the next day", last=wednesday) == [["2026-12-03T00:00", None, "day"]]
    assert values(times, "tomorrow at 3 pm", last=wednesday) == [["2026-11-24T15:00", None, "hour"]]


def test_a_day_in_the_past_is_not_taken_up_again(times: TimeParser) -> None:
    assert values(times, "at 3 pm", last=datetime(2026, 11, 1)) == [["2026-11-23T15:00", None, "hour"]]


def test_unknown_language_is_read_as_english(times: TimeParser) -> None:
    assert values(times, "tomorrow", "und") == [["2026-11-24T00:00", None, "day"]]


def test_vietnamese_without_accents_is_read_but_accents_are_not_dropped(times: TimeParser) -> None:
    assert values(times, "ngay mai 3 gio chieu", "vi") == [["2026-11-24T15:00", None, "hour"]]
    assert values(times, "tôi muốn tạo một danh sách", "vi") == []


def test_day_that_does_not_exist_is_no_time(times: TimeParser) -> None:
    assert values(times, "31 April") == []
    assert values(times, "9999-99-99") == []


_FRIDAY = [["2026-11-27T06:00", "2026-11-27T12:00", "hour"], ["2026-11-27T18:00", "2026-11-27T22:00", "hour"]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "الجمعة صباحا أو مساء"),
        ("en", "Friday morning or evening works for me"),
        ("es", "el viernes por la mañana o por la noche"),
        ("ja", "金曜日の朝か夜がいいです"),
        ("ko", "금요일 아침이나 저녁이 좋아요"),
        ("mn", "баасан гарагт өглөө эсвэл орой болно"),
        ("ru", "в пятницу утром или вечером"),
        ("th", "วันศุกร์เช้าหรือเย็นก็ได้ค่ะ"),
        ("vi", "sáng hoặc tối thứ sáu đều được"),
        ("zh", "周五早上或者晚上都行"),
    ],
)
def test_of_two_times_either_will_do_on_the_same_day(times: TimeParser, language: str, text: str) -> None:
    assert values(times, text, language) == _FRIDAY


def test_two_weekdays_of_one_week(times: TimeParser) -> None:
    assert values(times, "다음주 토욜이나 일욜", "ko") == [
        ["2026-12-05T00:00", None, "day"],
        ["2026-12-06T00:00", None, "day"],
    ]


def test_comparison_is_not_a_range(times: TimeParser) -> None:
    assert [value[0] for value in values(times, "3時より5時がいい", "ja")] == ["2026-11-23T15:00", "2026-11-23T17:00"]


def test_time_that_does_not_suit_is_left_out_but_names_what_is_cancelled(times: TimeParser) -> None:
    assert values(times, "I can't make it on Tuesday") == []
    assert values(times, "I can't make it on Tuesday, please cancel") == [["2026-11-24T00:00", None, "day"]]


def test_words_in_latin_letters_keep_their_offsets(times: TimeParser) -> None:
    (span,) = times.parse("wakarimashita, ashita no gogo 3ji desu", "ja", NOW)
    assert (span.text, span.value["start"]) == ("ashita no gogo 3ji", "2026-11-24T15:00:00+09:00")
    (span,) = times.parse("otmenite zapis na pyatnicu ok", "ru", NOW)
    assert span.text == "na pyatnicu"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ar", "3ayez akallem 7ad"),
        ("es", "visado C-3-3"),
        ("ja", "三三時分"),
        ("ja", "シュリンクした当日に飛行機乗れる?"),
        ("ko", "전주 가는 기차"),
        ("th", "โปรโมชั่นฟิลเลอร์ปากตอนนี้กี่วอน"),
    ],
)
def test_line_only_looks_like_a_time(times: TimeParser, language: str, text: str) -> None:
    assert values(times, text, language) == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("first Monday of December", "2026-12-07"),
        ("the last friday of november", "2026-11-27"),
        ("first Monday of November", "2027-11-01"),
        ("Saturday 13th", "2027-02-13"),
        ("Friday 13th", "2026-12-13"),
        ("two weeks from Friday", "2026-12-11"),
        ("a week from tomorrow", "2026-12-01"),
    ],
)
def test_day_that_is_counted_from_another(times: TimeParser, text: str, day: str) -> None:
    assert values(times, text) == [[f"{day}T00:00", None, "day"]]


def test_hijri_dates() -> None:
    assert hijri.gregorian(1447, 9, 1) == date(2026, 2, 18)
    assert hijri.gregorian(1445, 10, 1) == date(2024, 4, 10)
    assert hijri.coming(date(2026, 11, 23), 9, 1) == date(2027, 2, 8)
    with pytest.raises(ValueError, match="1447-13-1"):
        hijri.gregorian(1447, 13, 1)


def test_end_of_the_calendar_does_not_raise(times: TimeParser) -> None:
    assert values(times, "in 999 years", now=datetime(9990, 1, 1)) == []


def test_folder_without_a_language_is_named(tmp_path: Path) -> None:
    (tmp_path / "any.yml").write_text("patterns: {}")
    with pytest.raises(TimeDataError, match="mn"):
        TimeParser.load(tmp_path)


@pytest.mark.parametrize("broken", ["- a list", "patterns: {day: ['{nothing}']}", "patterns: {day: ['(']}", ": :"])
def test_wrong_file_is_named(tmp_path: Path, broken: str) -> None:
    (tmp_path / "any.yml").write_text("patterns: {}")
    (tmp_path / "en.yml").write_text(broken)
    with pytest.raises(TimeDataError, match=r"en\.yml"):
        grammars(tmp_path, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_has_what_a_language_needs(language: str) -> None:
    data = yaml.load((DATA / f"{language}.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    assert set(data["words"]["weekday"]) == set(range(7))
    assert {
        "day",
        "weekday",
        "week",
        "weekend",
        "month",
        "date",
        "offset",
        "duration",
        "clock",
        "part",
        "hours",
    } <= set(data["patterns"])


@settings(max_examples=150, deadline=None)
@given(
    language=st.sampled_from(LANGUAGES),
    text=st.one_of(
        st.text(max_size=200),
        st.lists(st.sampled_from(_WORDS), max_size=30).map(" ".join),
        st.lists(st.sampled_from(_PHRASES), max_size=8).map("".join),
        st.builds(lambda piece, count: (piece * count)[:2000], st.sampled_from(_PHRASES), st.integers(1, 400)),
    ),
)
def test_any_line_is_read_quickly_and_spans_lie_within_it(times: TimeParser, language: str, text: str) -> None:
    started = time.thread_time()
    spans = times.parse(text, language, NOW)
    assert time.thread_time() - started < 0.05
    ends = [0]
    for span in spans:
        assert ends[-1] <= span.start < span.end <= len(text)
        assert span.text == text[span.start : span.end]
        ends.append(span.end)
        if isinstance(span, TimeSpan) and span.value["end"]:
            assert span.value["start"] < span.value["end"]
