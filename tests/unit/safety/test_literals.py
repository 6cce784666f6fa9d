"""What a pattern needs: the net skips patterns by it, so it must never promise too much."""

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.safety.literals import Prefilter, required

PATTERNS = [
    r"can'?t|cannot|unable to",
    r"\bbreath\w*",
    r"throat is (closing|swelling)",
    r"colou?r",
    r"(?:left|right) (leg|calf)",
    r"ab+c",
    r"(ab)?cd",
    r"a{0,2}bc",
    r"x{2}yz",
    r"[ab]c[^d]ef",
    r"no(?! pain)thing",
    r"(?<!not )bleeding",
    r"숨(이|을)? ?(안|못)",
    r"\p{L}ost",
    r"[]x]yz",
    r"[价價]+|[^a]b?[cd]{2}",
    r"(a|b(c|de))f",
    r"foo.{0,30}bar",
    r"a|",
]


@given(st.data())
@settings(max_examples=400, deadline=None)
def test_whatever_matches_is_possible(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from([pattern for pattern in PATTERNS if r"\p" not in pattern]))
    text = data.draw(st.from_regex(pattern))
    assert not regex.search(pattern, text) or Prefilter([pattern]).possible(text) == {0}


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bbreath\w*", {"breath"}),
        (r"can'?t|cannot", {"can", "cannot"}),
        (r"throat is (closed|tight)", {"throat"}),
        (r"x(abc|def)?", {"x"}),
        (r"(abc|de)y?", {"abc", "de"}),
        (r"[价價][0-9]", {"价", "價"}),
    ],
)
def test_words_that_every_match_has(pattern: str, words: set[str]) -> None:
    assert required(pattern) == frozenset(words)


@pytest.mark.parametrize(
    "pattern",
    [r"\d+", r"[^abc]", r"[a-c]", r"[\wa]", r"(?i)abc", r"(abc){e<=1}", r"\u0041bc", r"a?", r"(?=abc)", "a|b?"],
)
def test_no_promise_where_there_is_doubt(pattern: str) -> None:
    assert required(pattern) is None
