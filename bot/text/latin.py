"""Lines typed in Latin letters by people whose language is written otherwise (or with marks): which they are, and
copies of native lines as they would be typed so."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

from bot.text import romanise

LANGUAGES = frozenset(("ar", "ja", "mn", "ru", "vi", "zh"))
"""Languages with a way of typing in plain Latin letters that :mod:`bot.text.romanise` knows."""


def typed_in_latin(text: str, language: str) -> bool:
    """Whether a line of this language stands in plain Latin letters, without a letter or mark of its own script."""
    return language in LANGUAGES and _plain_latin(text)


def _plain_latin(text: str) -> bool:
    split = unicodedata.normalize("NFD", text)
    letters = [char for char in split if char.isalpha()]
    return bool(letters) and all(char.isascii() for char in letters) and not any(map(unicodedata.combining, split))


class LatinTyper:
    """Types native lines in Latin letters; the same line always gives the same copy."""

    def __init__(self, pinyin: Path) -> None:
        """Open the readers.

        Args:
            pinyin: table of syllables, see :func:`bot.text.romanise.pinyin_reader`.
        """
        self._ways: dict[str, Callable[[str], str]] = {
            "ar": romanise.arabic,
            "ja": romanise.japanese_reader(),
            "mn": romanise.mongolian,
            "ru": romanise.russian,
            "vi": romanise.bare_vietnamese,
            "zh": romanise.pinyin_reader(pinyin),
        }

    def copy(self, text: str, language: str) -> str | None:
        """The line in Latin letters; None where there is nothing to change or no way known."""
        way = self._ways.get(language)
        if way is None or _plain_latin(text):
            return None
        typed = way(text)
        return typed if typed.strip() and typed != text else None
