"""One reading of a line: what is typed in many ways is read in one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.text.normalise import normalise, normalise_with_offsets


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("  how   much\n\tis it ", "how much is it"),
        ("ＢＯＴＯＸ　いくら", "BOTOX いくら"),
        ("ﾎﾞﾄｯｸｽ", "ボトックス"),
        ("cafe\u0301", "café"),
        ("น้ำ ทำจมูก", "น้ำ ทำจมูก"),
        ("ทํา น้ํา", "ทำ น้ำ"),
        ("٣٠٠٠ ۴۵ ๑๒ ９", "3000 45 12 9"),
        ("a\x00b\x07c\u200bd\ufeffe\u2060f", "abcdef"),
        ("\ud83d price \udc00", "price"),
        ("❤\ufe0f ok", "❤ ok"),
        ("\u202eabc\u202c", "abc"),
        ("³ ½", "3 1⁄2"),
        ("e\u200d\u0301", "é"),
        ("\u3164", ""),
        ("", ""),
        ("Case Stays", "Case Stays"),
    ],
)
def test_reads_as_expected(typed: str, read: str) -> None:
    assert normalise(typed) == read


def test_offsets_point_into_the_typed_line() -> None:
    typed = "  ราคา  ทํา\u200bจมูก ٣٠ วัน "
    line, offsets = normalise_with_offsets(typed)
    assert line == "ราคา ทำจมูก 30 วัน"
    start = line.index("30")
    assert typed[offsets[start] : offsets[start + 2]] == "٣٠"
    start = line.index("จมูก")
    assert typed[offsets[start] : offsets[start + 4]] == "จมูก"
    assert typed[offsets[0]] == "ร"


def test_offsets_of_a_ligature_are_those_of_the_ligature() -> None:
    assert normalise_with_offsets("aﬁb") == ("afib", [0, 1, 1, 2, 3])


_NASTY = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from(
            " \n\u00a0\u3000\u0e4d\u0e32\u0e33\u0e49\u200d\ufe0f\u0301\u0323"
            "\uff76\uff9e\u1100\u1161\u11a8\u3131\u314f\u00a8٣ﷺ"
        ),
    )
)


@settings(max_examples=400, deadline=None)
@given(_NASTY)
def test_twice_is_once(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once


@settings(max_examples=400, deadline=None)
@given(_NASTY)
def test_offsets_agree_with_the_line(text: str) -> None:
    line, offsets = normalise_with_offsets(text)
    assert line == normalise(text)
    assert len(offsets) == len(line) + 1
    assert offsets == sorted(offsets)
    assert all(0 <= offset <= len(text) for offset in offsets)
    assert "  " not in line
    assert line == line.strip()


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(whitelist_categories=("Nd",)), min_size=1))
def test_every_digit_is_ascii(text: str) -> None:
    assert normalise(text).isascii()
