"""A character trie for names in scripts that write without spaces (and names that mix them with Latin letters)."""

from collections.abc import Iterator
from typing import Generic, TypeVar

from bot.nlu.folding import DENSE, SPACE, script_class

T = TypeVar("T")

_THAI_MARKS = frozenset("ัิีึืฺุู็่้๊๋์ํ๎ำ")
SHORT_HANGUL = 3  # with the space
_PARTICLES = frozenset("은는이가을를의에로도만와과랑요하수시쪽역")


class _Node(Generic[T]):
    __slots__ = ("ends", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node[T]] = {}
        self.ends: list[T] = []


def _hangul(char: str) -> bool:
    return "가" <= char <= "힣"


def _katakana(char: str) -> bool:
    return "゠" <= char <= "ヿ"


class DenseIndex(Generic[T]):
    """Names by their characters; spaces inside a name or inside the text do not count."""

    def __init__(self) -> None:
        self._root: _Node[T] = _Node()

    def add(self, name: str, value: T) -> None:
        """Add a folded name."""
        node = self._root
        for char in name:
            if char != " ":
                node = node.next.setdefault(char, _Node())
        node.ends.append(value)

    def find(self, text: str) -> Iterator[tuple[int, int, T]]:
        """All names in a folded text as ``(start, end, value)``, overlapping ones too."""
        for start, first in enumerate(text):
            if first == " " or first not in self._root.next:
                continue
            node, index = self._root, start
            while index < len(text):
                char = text[index]
                if char == " " and index > start and text[index - 1] != " ":
                    index += 1
                    continue
                following = node.next.get(char)
                if following is None:
                    break
                node, index = following, index + 1
                if node.ends and borders_hold(text, start, index):
                    for value in node.ends:
                        yield start, index, value


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
