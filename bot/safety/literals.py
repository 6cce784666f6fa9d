"""What a text must contain before a pattern can match: lets the net skip nearly all of its patterns at once.

:func:`required` reads a pattern and answers with words of which at least one occurs in every match. It is cautious:
what it does not know (inline flags, fuzzy counts, code-point escapes) gives None, and such a pattern is always tried.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

_COUNT = frozenset("0123456789,")
_CODE_POINTS = frozenset("xuUN0123456789gLGKR")


class _UnknownError(Exception):
    """The pattern uses something this reader does not know."""


def required(pattern: str) -> frozenset[str] | None:
    """Words of which at least one is in every match of the pattern; None when nothing can be promised."""
    try:
        reader = _Reader(pattern)
        words = reader.alternatives()
    except _UnknownError:
        return None
    return words if reader.at == len(pattern) else None


class Prefilter:
    """Tells at once which of many patterns can match a text at all."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._always: set[int] = set()
        self._single: dict[str, list[int]] = defaultdict(list)
        self._by_pair: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for index, pattern in enumerate(patterns):
            words = required(pattern)
            if words is None:
                self._always.add(index)
                continue
            for word in words:
                if len(word) == 1:
                    self._single[word].append(index)
                else:
                    self._by_pair[word[:2]].append((word, index))

    def possible(self, text: str) -> set[int]:
        """Indices of the patterns that may match somewhere in the text; the others cannot."""
        found = set(self._always)
        for char in set(text):
            found.update(self._single.get(char, ()))
        for pair in {text[at : at + 2] for at in range(len(text) - 1)}:
            for word, index in self._by_pair.get(pair, ()):
                if index not in found and word in text:
                    found.add(index)
        return found


def _better(first: frozenset[str] | None, second: frozenset[str] | None) -> frozenset[str] | None:
    def worth(words: frozenset[str] | None) -> tuple[int, int]:
        return (0, 0) if words is None else (min(map(len, words)), -len(words))

    return max(first, second, key=worth)


def _union(parts: Iterable[frozenset[str] | None]) -> frozenset[str] | None:
    words: frozenset[str] = frozenset()
    for part in parts:
        if part is None:
            return None
        words |= part
    return words


class _Reader:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def alternatives(self) -> frozenset[str] | None:
        parts = [self._sequence()]
        while self._peek() == "|":
            self.at += 1
            parts.append(self._sequence())
        return _union(parts)

    def _peek(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def _take(self) -> str:
        char = self._peek()
        if not char:
            raise _UnknownError
        self.at += 1
        return char

    def _sequence(self) -> frozenset[str] | None:
        best: frozenset[str] | None = None
        run = ""
        while self._peek() not in ("", "|", ")"):
            char, group = self._atom()
            least, quantified = self._quantifier()
            if char and least:
                run += char
            elif group and least:
                best = _better(best, group)
            if not char or quantified:
                best = _better(best, frozenset((run,)) if run else None)
                run = char if char and least else ""
        return _better(best, frozenset((run,)) if run else None)

    def _atom(self) -> tuple[str, frozenset[str] | None]:
        """A literal character, or "" and what a group or a class requires."""
        char = self._take()
        if char == "(":
            return "", self._group()
        if char == "[":
            return "", self._class()
        if char == "\\":
            escaped = self._take()
            if escaped in _CODE_POINTS:
                raise _UnknownError
            if escaped in "pP" and self._peek() == "{":
                while self._take() != "}":
                    pass
            return "", None
        if char in "*+?{":
            raise _UnknownError
        return ("", None) if char in ".^$ \n\t" else (char, None)

    def _group(self) -> frozenset[str] | None:
        looks = False
        if self._peek() == "?":
            self.at += 1
            kind = self._take()
            if kind == "<" and self._peek() in ("=", "!"):
                self.at += 1
                looks = True
            elif kind in ("=", "!"):
                looks = True
            elif kind != ":":
                raise _UnknownError
        words = self.alternatives()
        if self._take() != ")":
            raise _UnknownError
        return None if looks else words

    def _class(self) -> frozenset[str] | None:
        """The characters of a class; None when it is negated or has more than plain characters."""
        plain = self._peek() != "^"
        if not plain:
            self.at += 1
        chars = ""
        while (char := self._take()) != "]" or not chars:
            if char == "[":
                raise _UnknownError
            if char == "\\":
                self._take()
            plain = plain and char not in "\\- \n\t"
            chars += char
        return frozenset(chars) if plain else None

    def _quantifier(self) -> tuple[int, bool]:
        """The least number of times the atom stands there (0 or more), and whether a quantifier was written."""
        char = self._peek()
        if char in ("?", "*", "+") and char:
            self.at += 1
            least = 1 if char == "+" else 0
        elif char == "{":
            end = self.pattern.find("}", self.at)
            count = self.pattern[self.at + 1 : end]
            if end < 0 or not count or not _COUNT.issuperset(count):
                raise _UnknownError
            self.at = end + 1
            least = int(count.split(",")[0] or 0)
        else:
            return 1, False
        if self._peek() in ("?", "+") and self._peek():
            self.at += 1
        return least, True
