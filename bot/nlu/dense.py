"""Names in scripts that write without spaces (and names that mix them with Latin letters), by their characters."""

from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

from bot.nlu.folding import DENSE, SPACE, script_class

T = TypeVar("T")

_THAI_MARKS = frozenset("ัิีึืฺุู็่้๊๋์ํ๎ำ")
SHORT_HANGUL = 3  # with the space
_PARTICLES = frozenset("은는이가을를의에로도만와과랑요하수시쪽역")
_BEGINNING = 2
"""Characters by which the lengths of names are known."""


def _hangul(char: str) -> bool:
    return "가" <= char <= "힣"


def _katakana(char: str) -> bool:
    return "゠" <= char <= "ヿ"


class DenseIndex(Generic[T]):
    """Names by their characters; spaces inside a name or inside the text do not count."""

    def __init__(self) -> None:
        self._names: dict[str, list[T]] = {}
        self._lengths: dict[str, list[int]] = {}

    def add(self, name: str, value: T) -> None:
        """Add a folded name."""
        key = name.replace(" ", "")
        self._names.setdefault(key, []).append(value)
        lengths = self._lengths.setdefault(key[:_BEGINNING], [])
        if len(key) not in lengths:
            lengths.append(len(key))
            lengths.sort()

    def remove(self, name: str, gone: Callable[[T], bool]) -> None:
        """Remove the values of a folded name for which ``gone`` holds; does nothing where there are none."""
        key = name.replace(" ", "")
        left = [value for value in self._names.pop(key, ()) if not gone(value)]
        if left:
            self._names[key] = left

    def find(self, text: str) -> Iterator[tuple[int, int, T]]:
        """All names in a folded text as ``(start, end, value)``, overlapping ones too."""
        for piece, places in _pieces(text):
            for first, start in enumerate(places):
                for length in self._lengths.get(piece[first : first + _BEGINNING], ()):
                    values = self._names.get(piece[first : first + length]) if first + length <= len(piece) else None
                    if values:
                        end = places[first + length - 1] + 1
                        if borders_hold(text, start, end):
                            for value in values:
                                yield start, end, value


def _pieces(text: str) -> Iterator[tuple[str, list[int]]]:
    """The characters between two spaces in a row, without single spaces, and where each stands."""
    places: list[int] = []
    for index, char in enumerate(text):
        if char != " ":
            places.append(index)
        elif index and text[index - 1] == " " and places:
            yield "".join(text[place] for place in places), places
            places = []
    if places:
        yield "".join(text[place] for place in places), places


def borders_hold(text: str, start: int, end: int) -> bool:
    """Whether a name may stand at ``start`` to ``end`` of a folded text, by the scripts on both sides of its edges."""
    first, last = text[start], text[end - 1]
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    length = end - start
    if " " in text[start:end] and _hangul(first) and length <= SHORT_HANGUL:
        return False  # two syllables of two words are no name: "여기 미용실" holds no "기미"
    for inner, outer in ((first, before), (last, after)):
        script = script_class(inner)
        if script not in (DENSE, SPACE) and script_class(outer) == script:
            return False  # "m22光子" inside "xm22光子"
        if _katakana(inner) and length < 4 and _katakana(outer):
            return False  # a short loan word inside a longer one
    if after in _THAI_MARKS or first in _THAI_MARKS:
        return False
    if _hangul(first) and _hangul(before) and length < 3:
        return False
    return not (_hangul(last) and _hangul(after) and length == 1 and after not in _PARTICLES)
