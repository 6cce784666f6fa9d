from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.patterns import PatternReader

from .conftest import DATA, Brief


@pytest.mark.parametrize(
    ("text", "language", "locale", "expected"),
    [
        ("+976 9911 2233", "en", "en", [("phone", "+97699112233", "+976 9911 2233")]),
        ("99112233", "mn", "mn", [("phone", "+97699112233", "99112233")]),
        ("电话13912345678", "zh", "zh-Hans", [("phone", "+8613912345678", "13912345678")]),
        ("0912-345-678", "zh", "zh-Hant", [("phone", "+886912345678", "0912-345-678")]),
        ("090-1234-5678です", "ja", "ja", [("phone", "+819012345678", "090-1234-5678")]),
        ("8 912 345-67-89", "ru", "ru", [("phone", "+79123456789", "8 912 345-67-89")]),
        ("0501234567", "ar", "ar", [("phone", "+966501234567", "0501234567")]),
        ("my Korean number 010-1234-5678", "en", "en", [("phone", "+821012345678", "010-1234-5678")]),
        ("write to Bold.Bat@Example.com!", "en", "en", [("email", "Bold.Bat@example.com", "Bold.Bat@Example.com")]),
        ("bold@example.com입니다", "ko", "ko", [("email", "bold@example.com", "bold@example.com")]),
        ("GC-7K3M2P", "en", "en", [("booking_code", "GC-7K3M2P", "GC-7K3M2P")]),
        ("gc7k3m2p请取消", "zh", "zh-Hans", [("booking_code", "GC-7K3M2P", "gc7k3m2p")]),
        ("GC-OI3M2L", "en", "en", [("booking_code", "GC-013M21", "GC-OI3M2L")]),
        ("gcompany", "en", "en", []),
        ("GC-7K3M2PX", "en", "en", []),
        ("KE 092", "en", "en", [("flight", "KE092", "KE 092")]),
        ("we land with oz1035", "en", "en", [("flight", "OZ1035", "oz1035")]),
        ("7C1102편", "ko", "ko", [("flight", "7C1102", "7C1102")]),
        ("it 205 or at 15", "en", "en", [("number", 205, "205"), ("number", 15, "15")]),
        ("room KE092B", "en", "en", []),
        ("15:00", "en", "en", []),
        ("1,500,000 won or 3.5", "en", "en", [("number", 1500000, "1,500,000"), ("number", 3.5, "3.5")]),
        ("cn2 3d", "en", "en", []),
        ("", "und", "und", []),
    ],
)
def test_forms(
    patterns: PatternReader, brief: Brief, text: str, language: str, locale: str, expected: list[object]
) -> None:
    assert brief(text, patterns.find(text, language, locale)) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the second one", "en"),
        ("the 2nd", "en"),
        ("2", "en"),
        ("第二个", "zh"),
        ("我要第二家", "zh"),
        ("两", "zh"),
        ("二つ目でお願いします", "ja"),
        ("2番目", "ja"),
        ("второй", "ru"),
        ("давайте вторую", "ru"),
        ("2-й", "ru"),
        ("хоёр дахь нь", "mn"),
        ("хоёрыг нь", "mn"),
        ("la segunda", "es"),
        ("2º", "es"),
        ("cái thứ hai", "vi"),
        ("hai", "vi"),
        ("อันที่สองค่ะ", "th"),
        ("الثاني", "ar"),
        ("والثاني لو سمحت", "ar"),
        ("두 번째요", "ko"),
        ("둘", "ko"),
    ],
)
def test_the_second_is_two_in_every_language(patterns: PatternReader, text: str, language: str) -> None:
    assert [(e["entity"], e["value"]) for e in patterns.find(text, language)] == [("number", 2)]


@pytest.mark.parametrize(("text", "language"), [("this one", "en"), ("эта однозначно", "ru"), ("في الثانيةعشر", "ar")])
def test_words_that_are_no_choice(patterns: PatternReader, text: str, language: str) -> None:
    assert patterns.find(text, language) == []


_READER = PatternReader.load(DATA / "numbers", DATA / "patterns")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=150))
def test_any_text_gives_spans_within_it_that_do_not_overlap(text: str) -> None:
    found = _READER.find(text, "en", "en")
    assert all(0 <= e["start"] < e["end"] <= len(text) for e in found)
    assert all(one["end"] <= other["start"] for one, other in pairwise(found))
