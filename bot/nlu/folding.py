"""Text made comparable, character by character, with the way back to the text as it was given."""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

LATIN, CYRILLIC, ARABIC, DIGIT, OTHER, DENSE, SPACE = "L", "C", "A", "D", "O", "X", " "

_DENSE_RANGES = (
    (0x0E00, 0x0E7F),  # Thai
    (0x1100, 0x11FF),  # Hangul
    (0x3040, 0x30FF),  # kana
    (0x3130, 0x318F),
    (0x3400, 0x4DBF),  # Han
    (0x4E00, 0x9FFF),
    (0xAC00, 0xD7AF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3134F),
)
_BARE = {
    "đ": "d",
    "ё": "е",
    "ө": "о",
    "ү": "у",
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ک": "ك",
    "ة": "ه",
    "ß": "s",
    "ø": "o",
    "ł": "l",
    "ı": "i",
}


@lru_cache(maxsize=8192)
def script_class(char: str) -> str:
    """The class of a folded character: words are runs of one class, ``DENSE`` scripts write without spaces."""
    point = ord(char)
    if char.isdigit():
        return DIGIT
    if any(low <= point <= high for low, high in _DENSE_RANGES):
        return DENSE
    if not char.isalpha():
        return SPACE
    if point < 0x0250 or 0x1E00 <= point <= 0x1EFF:
        return LATIN
    if 0x0400 <= point <= 0x052F:
        return CYRILLIC
    if 0x0600 <= point <= 0x06FF or 0x0750 <= point <= 0x077F:
        return ARABIC
    return OTHER


@lru_cache(maxsize=8192)
def bare(char: str) -> str:
    """The letter without the mark that people leave out: ``ấ`` -> ``a``, ``ө`` -> ``о``, ``أ`` -> ``ا``."""
    if char in _BARE:
        return _BARE[char]
    if script_class(char) == LATIN:
        return unicodedata.normalize("NFD", char)[0]
    return char


@lru_cache(maxsize=8192)
def _prepared(char: str) -> str:
    kept = []
    for item in unicodedata.normalize("NFKC", char).lower():
        category = unicodedata.category(item)
        if item == "ـ" or (category == "Mn" and 0x0600 <= ord(item) <= 0x06FF):
            continue  # tatweel and harakat
        if category == "Cf" or category == "Cs":
            continue
        kept.append(item if category[0] in "LMN" else " ")
    return "".join(kept)


@dataclass(frozen=True)
class Folded:
    """A text in comparable form.

    Attributes:
        full: lower-case characters with their marks; punctuation is a space.
        bare: the same characters without the marks that people leave out; same length.
        offsets: for every character its code point in the text as given, and one more for the end.
    """

    full: str
    bare: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The code points in the given text that characters ``start`` to ``end`` came from."""
        return self.offsets[start], self.offsets[end - 1] + 1 if end > start else self.offsets[start]


@dataclass(frozen=True)
class Word:
    """A run of letters or digits of one script in a folded text."""

    full: str
    bare: str
    start: int
    end: int
    script: str


def fold(text: str) -> Folded:
    """Make a text comparable; decomposed accents are joined with their letter first."""
    full: list[str] = []
    offsets: list[int] = []
    for index, char in enumerate(text):
        for item in _prepared(char):
            if full and unicodedata.combining(item):
                joined = unicodedata.normalize("NFC", full[-1] + item)
                if len(joined) == 1:
                    full[-1] = joined
                    continue
                if script_class(item) != DENSE:
                    continue
            full.append(item)
            offsets.append(index)
    offsets.append(len(text))
    return Folded("".join(full), "".join(bare(char) for char in full), tuple(offsets))


def words_of(folded: Folded) -> list[Word]:
    """The words of a folded text; characters of scripts without spaces are left out."""
    found: list[Word] = []
    start, running = 0, SPACE
    for index, char in enumerate(folded.full + " "):
        script = script_class(char)
        if script == running:
            continue
        if running not in (SPACE, DENSE):
            found.append(Word(folded.full[start:index], folded.bare[start:index], start, index, running))
        start, running = index, script
    return found
