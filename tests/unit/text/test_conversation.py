"""The language of the answer, turn after turn."""

import pytest

from bot.text.conversation import decide
from bot.text.identify import NOTHING, Identification

RUSSIAN = Identification("ru", "ru", 0.95, "profile")
PERHAPS_RUSSIAN = Identification("ru", "ru", 0.6, "profile", romanised=True)
KAZAKH = Identification("und", "und", 0.0, "neighbour", neighbour="kk", offer="ru")


@pytest.mark.parametrize("identified", [RUSSIAN, NOTHING, KAZAKH])
def test_a_choice_holds(identified: Identification) -> None:
    assert decide(identified, current="th", hint="ja", chosen=True) == "th"


@pytest.mark.parametrize("identified", [NOTHING, KAZAKH, PERHAPS_RUSSIAN])
def test_the_unsure_never_switches(identified: Identification) -> None:
    assert decide(identified, current="mn", hint="ja", chosen=False) == "mn"


def test_a_sure_language_is_followed_at_once() -> None:
    assert decide(RUSSIAN, current="mn", hint=None, chosen=False) == "ru"


@pytest.mark.parametrize(("hint", "locale"), [("ja-JP", "ja"), ("zh-HK", "zh-Hant"), ("sw", "en"), (None, "en")])
def test_a_first_line_that_says_nothing_takes_the_hint_then_english(hint: str | None, locale: str) -> None:
    assert decide(NOTHING, current=None, hint=hint, chosen=False) == locale


def test_a_first_guess_is_better_than_the_hint() -> None:
    assert decide(PERHAPS_RUSSIAN, current=None, hint="en-US", chosen=False) == "ru"


@pytest.mark.parametrize(("hint", "locale"), [(None, "ru"), ("kk-KZ", "ru"), ("en", "en")])
def test_a_neighbour_is_first_answered_in_what_it_is_offered(hint: str | None, locale: str) -> None:
    assert decide(KAZAKH, current=None, hint=hint, chosen=False) == locale


def test_the_other_script_of_chinese_is_followed() -> None:
    traditional = Identification("zh", "zh-Hant", 0.99, "letters")
    assert decide(traditional, current="zh-Hans", hint=None, chosen=False) == "zh-Hant"
