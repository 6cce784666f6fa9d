"""Phrases with alternatives, endings and slots, found in running text of any script."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Generic, TypeVar

import regex

from bot.nlu.dense import borders_hold
from bot.nlu.folding import ARABIC, CYRILLIC, DENSE, LATIN, SPACE, Word, bare, fold, script_class
from bot.nlu.wordforms import clitics, name_word

T = TypeVar("T")

# One character each, of those that no text uses, so that a slot is followed like a letter.
SLOTS = {"<relation>": "\ue000", "<number>": "\ue001", "<treatment>": "\ue002"}
BREAK = "\n"
_GAP, _ENDING, _END = " ", "*", "$"
_LONGEST_ENDING = 5
_LONG_CYRILLIC = 5
_MARKS = frozenset(".,;!?…\n、。，！？；،؟؛।")
_SLOT_CHARS = frozenset(SLOTS.values())
_GROUP = regex.compile(r"\(([^()]*)\)")
_PIECE = regex.compile(r"<\w+>|\$|\s+|[^\s<$]+")
_APOSTROPHES = regex.compile(r"(?<=\w)['’ʼ](?=\w)")


class PhraseError(ValueError):
    """A phrase is not written as agreed."""


@dataclass(frozen=True)
class Line:
    """A text ready to be searched.

    Attributes:
        text: folded; Latin letters with their marks, others without; ``BREAK`` where a part of the sentence ends.
        at: for every character the code points ``(start, end)`` of the text as given.
    """

    text: str
    at: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str) -> "Line":
        """Fold a text and mark where its parts end."""
        folded = fold(text)
        letters = [
            (BREAK if _ends_part(text, folded.offsets[index]) else char)
            if char == " "
            else char
            if script_class(char) == LATIN
            else folded.bare[index]
            for index, char in enumerate(folded.full)
        ]
        return cls("".join(letters), tuple((offset, offset + 1) for offset in folded.offsets[:-1]))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The code points that characters ``start`` to ``end`` came from."""
        return self.at[start][0], self.at[end - 1][1]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The characters that came from code points ``start`` to ``end``."""
        return bisect_left(self.at, (start, 0)), bisect_left(self.at, (end, 0))

    def replaced(self, spans: Iterable[tuple[int, int, str]]) -> "Line":
        """The line with a character (a slot, or a space) in the place of each ``(start, end)``."""
        text: list[str] = []
        at: list[tuple[int, int]] = []
        last = 0
        for start, end, char in [*sorted(spans), (len(self.text), len(self.text), "")]:
            if start < last:
                continue
            text.append(self.text[last:start] + char)
            at.extend(self.at[last:start])
            if char:
                at.append(self.span(start, end))
            last = end
        return Line("".join(text), tuple(at))


def _ends_part(text: str, offset: int) -> bool:
    if text[offset] not in _MARKS:
        return False
    return not (text[offset - 1 : offset].isdigit() and text[offset + 1 : offset + 2].isdigit())


@dataclass(frozen=True)
class Match(Generic[T]):
    """A phrase found in a line, by the line's characters."""

    start: int
    end: int
    value: T


class _Node(Generic[T]):
    """A state; ``unmarked`` leads on from a letter typed without the mark that the phrase has."""

    __slots__ = ("ends", "joined", "next", "unmarked")

    def __init__(self) -> None:
        self.next: dict[str, _Node[T]] = {}
        self.unmarked: dict[str, list[_Node[T]]] = {}
        self.joined: list[_Node[T]] = []
        self.ends: list[T] = []


class PhraseIndex(Generic[T]):
    """Phrases as one automaton; build it once, then it is only read."""

    def __init__(self) -> None:
        self._root: _Node[T] = _Node()

    def add(self, phrase: str, value: T, *, mongolian: bool = False) -> None:
        """Add a phrase in the notation of ``data/particulars/README.md``.

        Raises:
            PhraseError: it holds an unknown slot, a lone parenthesis or no letter.
        """
        node = self._root
        for alternatives in _parts(phrase, mongolian):
            ends = [_follow(node, keys) for keys in alternatives]
            if len(ends) == 1:
                node = ends[0]
            else:
                node = _Node()
                for end in ends:
                    end.joined.append(node)
        node.ends.append(value)

    def find(self, line: Line) -> Iterator[Match[T]]:
        """Every phrase in a line, overlapping ones too, in the order of their beginnings."""
        before = SPACE
        for start, char in enumerate(line.text):
            script = script_class(char)
            begins = script == DENSE or char in _SLOT_CHARS or script not in (SPACE, before)
            before = script
            if begins:
                yield from self._from(line.text, start)

    def _from(self, text: str, start: int) -> Iterator[Match[T]]:
        # a phrase begins behind the proclitics of its word, so that one found in a slot can stand right after them
        steps = [(self._root, entry, entry) for entry in _entries(text, start)]
        seen: set[tuple[int, int, int]] = set()
        while steps:
            node, index, begin = steps.pop()
            if node.joined:
                if (id(node), index, begin) in seen:
                    continue
                seen.add((id(node), index, begin))
                steps.extend((following, index, begin) for following in node.joined)
            if node.ends:
                end = len(text[:index].rstrip(_GAP))
                if end > start and borders_hold(text, start, end):
                    for value in node.ends:
                        yield Match(begin, end, value)
            char = text[index] if index < len(text) else BREAK
            following = node.next
            if char == _GAP:
                after = _past_spaces(text, index)
                if _GAP in following:
                    steps.extend((following[_GAP], entry, begin) for entry in _entries(text, after))
                if index > start and _touch(text, index - 1, after):
                    steps.append((node, after, begin))
            else:
                if char in following and char != _GAP:
                    steps.append((following[char], index + 1, begin))
                if char in node.unmarked:
                    steps.extend((unmarked, index + 1, begin) for unmarked in node.unmarked[char])
                if _GAP in following and _empty_gap(text, start, index):
                    steps.append((following[_GAP], index, begin))
            if _ENDING in following:
                end = _word_end(text, index)
                if end - index <= _LONGEST_ENDING:
                    steps.append((following[_ENDING], end, begin))
            if _END in following and text[_past_spaces(text, index) :][:1] in ("", BREAK):
                steps.append((following[_END], index, begin))


def expanded(phrase: str) -> Iterator[str]:
    """The phrase once for each combination of its alternatives."""
    choices = [part.split("|") if index % 2 else [part] for index, part in enumerate(_GROUP.split(phrase))]
    for chosen in product(*choices):
        yield " ".join("".join(chosen).split())


def _follow(node: _Node[T], keys: str) -> _Node[T]:
    for key in keys:
        known = key in node.next
        following = node.next.setdefault(key, _Node())
        plain = bare(key)
        if plain != key and not known:
            node.unmarked.setdefault(plain, []).append(following)
        node = following
    return node


def _parts(phrase: str, mongolian: bool) -> Iterator[list[str]]:
    """The parts of a phrase in their order, each as its alternatives, each of them as the keys to follow."""
    pieces = _GROUP.split(phrase.strip())
    if any(char in "()" for piece in pieces for char in piece):
        raise PhraseError(f"{phrase!r}: a parenthesis stands alone or inside another")
    if not any(char.isalnum() for char in regex.sub(r"<\w+>", "x", phrase)):
        raise PhraseError(f"{phrase!r} holds no letter")
    for index, piece in enumerate(pieces):
        following = pieces[index + 1] if index + 1 < len(pieces) else ""
        if index % 2:
            glued = following[:1].strip() != ""
            yield ["".join(c) for choice in piece.split("|") for c in product(*_literal(choice, glued, mongolian))]
        else:
            glued = index + 1 < len(pieces) and piece[-1:].strip() != ""
            yield from _literal(piece if index else piece.lstrip(), glued, mongolian)


def _literal(text: str, glued: bool, mongolian: bool) -> Iterator[list[str]]:
    """The parts of a text without alternatives; ``glued``: a word goes on behind it."""
    pieces = _PIECE.findall(text)
    for index, piece in enumerate(pieces):
        if piece.isspace():
            yield [_GAP]
        elif piece in SLOTS:
            yield [SLOTS[piece]]
        elif piece == _END:
            yield [_END]
        else:
            *heads, last = _APOSTROPHES.split(piece)
            for head in heads:
                yield [_letters(head)[0]]
                yield [_GAP, ""]  # people write "dont" too
            goes_on = glued if index + 1 == len(pieces) else not pieces[index + 1].isspace()
            yield _forms(last, goes_on, mongolian)


def _letters(word: str) -> tuple[str, str]:
    """A word as a line has it, and without marks."""
    folded = fold(word)
    if not folded.full.strip() or regex.search(r"[<>*]", word):
        raise PhraseError(f"{word!r} is no word and no slot")
    kept = (
        full if script_class(full) == LATIN else plain for full, plain in zip(folded.full, folded.bare, strict=True)
    )
    return "".join(kept).strip(), folded.bare.strip()


def _forms(word: str, glued: bool, mongolian: bool) -> list[str]:
    open_ended = word.endswith(_ENDING)
    letters, plain = _letters(word[:-1] if open_ended else word)
    script = script_class(plain[0])
    whole = " " not in letters and not open_ended and not glued
    if script == CYRILLIC and whole and len(plain) >= _LONG_CYRILLIC:
        found = name_word(Word(letters, plain, 0, len(plain), script), mongolian)
        return [stem + _ENDING for stem in (found.stem, found.fleeting) if stem]
    if script == ARABIC and plain.startswith("ال") and len(plain) >= 5:
        letters = letters[2:]
    return [letters + _ENDING if open_ended else letters]


def _entries(text: str, start: int) -> Iterator[int]:
    """Where the letters of a word may begin: after an Arabic word's proclitics too."""
    yield start
    if start < len(text) and script_class(text[start]) == ARABIC:
        word = text[start : _word_end(text, start)]
        yield from (start + cut for cut in {len(word) - len(rest) for rest, _, _ in clitics(word)} - {0})


def _word_end(text: str, index: int) -> int:
    """The end of the run of letters at ``index``; ``index`` itself where another script or a space begins."""
    script = script_class(text[index]) if index < len(text) else SPACE
    if index and script_class(text[index - 1]) not in (script, SPACE):
        return index
    while script not in (SPACE, DENSE) and index < len(text) and script_class(text[index]) == script:
        index += 1
    return index


def _past_spaces(text: str, index: int) -> int:
    while index < len(text) and text[index] == _GAP:
        index += 1
    return index


def _empty_gap(text: str, start: int, index: int) -> bool:
    """Whether a gap of a phrase may be nothing here: at an edge, after another gap, in scripts without spaces."""
    if index in (start, len(text)) or text[index] == BREAK or text[index - 1] == _GAP:
        return True
    return _touch(text, index - 1, index)


def _touch(text: str, left: int, right: int) -> bool:
    """Whether a space between two characters says nothing, because of a script without spaces."""
    if right >= len(text) or BREAK in (text[left], text[right]):
        return False
    slots = (text[left] in _SLOT_CHARS) + (text[right] in _SLOT_CHARS)
    return slots == 2 or DENSE in (script_class(text[left]), script_class(text[right]))
