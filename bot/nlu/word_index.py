"""Names by their words: a tree in which names that begin alike share a way, so that many of them cost little to try."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.nlu.folding import ARABIC, CYRILLIC, LATIN, Word
from bot.nlu.wordforms import NameWord, agrees, clitics, singulars, slips, slips_allowed

_SLIP_COST = 10
_WIDEST_GAP = 2

T = TypeVar("T")


class _Node(Generic[T]):
    """A word of names that begin alike; ``next`` by what a word that may follow has in common with its forms."""

    __slots__ = ("ends", "next", "word")

    def __init__(self, word: NameWord) -> None:
        self.word = word
        self.next: dict[str, list[_Node[T]]] | None = None
        self.ends: list[T] | None = None

    def following(self, word: NameWord) -> "_Node[T]":
        """The node of a word after this one; made when it is not there."""
        if self.next is None:
            self.next = {}
        nodes = self.next.setdefault(_bucket(word.script, word.bare), [])
        for node in nodes:
            if node.word.full == word.full and node.word == word:  # the first is quicker, and mostly enough
                return node
        made: _Node[T] = _Node(word)
        nodes.append(made)
        return made


@dataclass(frozen=True)
class _Root(Generic[T]):
    node: _Node[T]
    strict: bool


@dataclass(frozen=True)
class Found(Generic[T]):
    """A name in a text: the first word's form in the name, the numbers of its words, how far from the name it is."""

    head: NameWord
    first: int
    last: int
    cost: int
    value: T


class WordIndex(Generic[T]):
    """Names of scripts with spaces."""

    def __init__(self) -> None:
        self._roots: dict[tuple[NameWord, bool, bool], _Root[T]] = {}
        self._exact: dict[str, list[_Root[T]]] = defaultdict(list)
        self._stems: dict[str, list[_Root[T]]] = defaultdict(list)
        self._fuzzy: dict[str, dict[str, list[_Root[T]]]] = defaultdict(lambda: defaultdict(list))

    def add(self, words: Sequence[NameWord], value: T, *, strict: bool, slips: bool) -> None:
        """Add a name.

        Args:
            strict: its marks may be left out but must not differ.
            slips: its first word may be misspelt.
        """
        node = self._root(words[0], strict, slips).node
        for word in words[1:]:
            node = node.following(word)
        node.ends = [*(node.ends or ()), value]

    def remove(self, words: Sequence[NameWord], gone: Callable[[T], bool], *, strict: bool, slips: bool) -> None:
        """Remove the values of a name for which ``gone`` holds; does nothing where there are none."""
        root = self._roots.get((words[0], strict, slips))
        if root is None:
            return
        node = root.node
        for word in words[1:]:
            node = node.following(word)
        node.ends = [value for value in node.ends or () if not gone(value)]

    def find(self, words: list[Word]) -> Iterator[Found[T]]:
        """All names in the words of a text, overlapping ones too."""
        for position, word in enumerate(words):
            exact = False
            for root in self._candidates(word):
                for hit in self._walk(words, position, root, slip=False):
                    exact = exact or hit.first == hit.last
                    yield hit
            if not exact and len(word.bare) >= 6 and word.script in (LATIN, CYRILLIC):
                for root in self._near(word):
                    yield from self._walk(words, position, root, slip=True)

    def _root(self, first: NameWord, strict: bool, slips: bool) -> _Root[T]:
        key = (first, strict, slips)
        if key not in self._roots:
            root = self._roots[key] = _Root(_Node(first), strict)
            self._exact[first.bare].append(root)
            if first.script == CYRILLIC and first.stem:
                self._stems[first.bare[:3]].append(root)
            if first.script in (LATIN, CYRILLIC) and slips and slips_allowed(first.stem or first.bare):
                self._fuzzy[first.bare[0]][first.stem or first.bare].append(root)
        return self._roots[key]

    def _candidates(self, word: Word) -> list[_Root[T]]:
        if word.script == ARABIC:
            keys = dict.fromkeys(rest for rest, _, _ in clitics(word.bare))
            return [root for key in keys for root in self._exact.get(key, ())]
        if word.script == LATIN:
            return [root for key in singulars(word.bare) for root in self._exact.get(key, ())]
        if word.script == CYRILLIC and len(word.bare) > 3:
            return self._stems.get(word.bare[:3], [])
        return self._exact.get(word.bare, [])

    def _near(self, word: Word) -> list[_Root[T]]:
        bucket = self._fuzzy.get(word.bare[0])
        if not bucket:
            return []
        longest = len(word.bare) + 2
        shortest = len(word.bare) - (6 if word.script == CYRILLIC else 4)
        keys = [key for key in bucket if shortest <= len(key) <= longest]
        if word.script == LATIN:
            near = process.extract(word.bare, keys, scorer=OSA.distance, score_cutoff=4, limit=12)
            keys = [key for key, _, _ in near]
        return [root for key in keys for root in bucket[key] if slips(word, root.node.word) is not None]

    def _walk(self, words: list[Word], position: int, root: _Root[T], *, slip: bool) -> Iterator[Found[T]]:
        """The names of a root whose words stand in the text from a position on; with ``slip`` the first misspelt."""
        cost = _cost(words[position], root.node.word, root.strict, slip=slip)
        waiting = [] if cost is None else [(root.node, position, cost)]
        while waiting:
            node, at, spent = waiting.pop()
            for value in node.ends or ():
                yield Found(root.node.word, position, at, spent, value)
            if not node.next or at + 1 == len(words) or words[at + 1].start - words[at].end > _WIDEST_GAP:
                continue
            word = words[at + 1]
            for following in node.next.get(_bucket(word.script, word.bare), ()):
                more = _cost(word, following.word, root.strict, slip=True)
                if more is not None:
                    waiting.append((following, at + 1, spent + more))


def _cost(word: Word, wanted: NameWord, strict: bool, *, slip: bool) -> int | None:
    """How far a word is from that of a name; None when it is another."""
    found = agrees(word, wanted, strict)
    if found is not None or not slip:
        return found
    wrong = slips(word, wanted)
    return None if wrong is None else _SLIP_COST * max(wrong, 1)


def _bucket(script: str, bare: str) -> str:
    """What all forms of a word share: no form and no slip changes a first letter, but Arabic has letters before it."""
    if script in (LATIN, CYRILLIC):
        return script + bare[0]
    return script if script == ARABIC else script + bare
