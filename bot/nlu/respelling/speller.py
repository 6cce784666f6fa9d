"""From a line typed in Latin letters to the likeliest line in native letters."""

import zlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile

import numpy as np

from bot.nlu.classifier import ModelError
from bot.nlu.respelling.table import WordTable, tables
from bot.nlu.respelling.ways import Way, ways
from bot.nlu.spans import Entity
from bot.text.latin import typed_in_latin

FILE = "respelling.npz"
_MOST_WORDS = 25  # candidates for one typed word
_MOST_ROWS = 30  # rows of words that are followed at once
_LEFT = 6.0  # what a letter costs that belongs to no word, where words have no borders
_AS_TYPED = 1.5  # and a letter of a stretch that is left as it was typed
_LONGEST = 12  # letters of a word there
_FAR = 0.5  # a word whose sound differs by more of its letters is another
_LEAST_KNOWN = 0.5  # of the words must be known, or the line is in another language
_UNKNOWN = -1
_KEPT = frozenset(("clinic", "district", "landmark", "airport", "email", "booking_code", "flight", "phone"))
"""Names and codes, which are what they are in Latin letters."""


@dataclass(frozen=True)
class Respelling:
    """A line in native letters.

    Attributes:
        text: the line.
        places: for each stretch that was read as one, where it was typed and where it stands now.
    """

    text: str
    places: Sequence[tuple[int, int, int, int]]

    def moved(self, entities: Iterable[Entity]) -> list[Entity]:
        """The entities of the typed line, at their places in this one."""
        found: list[Entity] = []
        for entity in entities:
            over = [place for place in self.places if place[0] < entity["end"] and entity["start"] < place[1]]
            if over:
                found.append({**entity, "start": over[0][2], "end": over[-1][3]})
        return found


@dataclass(frozen=True)
class _Arc:
    """One way on from a place in the line."""

    end: int
    word: int
    native: str
    cost: float


class Respeller:
    """Knows the words of the languages that people type in Latin letters."""

    def __init__(self, known: Mapping[str, WordTable], pinyin: Path) -> None:
        """Take the tables.

        Args:
            known: one for each language; a language without is left as it is typed.
            pinyin: see :func:`bot.nlu.respelling.ways.ways`.
        """
        self._tables = dict(known)
        self._ways = ways(pinyin)

    @classmethod
    def of(cls, lines: Iterable[tuple[str, str]], pinyin: Path) -> "Respeller":
        """Learn from ``(native line, its language)``."""
        known = ways(pinyin)
        by_language: defaultdict[str, list[str]] = defaultdict(list)
        for line, language in lines:
            if language in known:
                by_language[language].append(line)
        counted = {
            language: WordTable.of(map(known[language].words, some), known[language])
            for language, some in sorted(by_language.items())
        }
        return cls(counted, pinyin)

    def respell(self, text: str, language: str, entities: Iterable[Entity] = ()) -> Respelling | None:
        """The line in native letters; None where it is not typed in Latin letters, or the language has no way.

        Args:
            entities: of the line; names and codes among them stay as they are.
        """
        if language not in self._tables or not typed_in_latin(text, language):
            return None
        way = self._ways[language]
        words = _Words(self._tables[language], way)
        kept = [entity for entity in entities if entity["entity"] in _KEPT]
        row = _likeliest(list(_stretches(text, way, kept)), text.lower(), words)
        return _joined(text, row, way) if _known(row, text) >= _LEAST_KNOWN else None

    def save(self, folder: Path) -> None:
        """Write the tables into an existing folder."""
        parts = {
            f"{language}-{name}": array
            for language, table in self._tables.items()
            for name, array in table.packed().items()
        }
        np.savez_compressed(folder / FILE, **parts)

    @classmethod
    def load(cls, folder: Path, pinyin: Path) -> "Respeller":
        """Read what :meth:`save` wrote.

        Raises:
            ModelError: it is missing or damaged.
        """
        try:
            with np.load(folder / FILE, allow_pickle=False) as arrays:
                return cls(tables({name: arrays[name] for name in arrays.files}), pinyin)
        except (OSError, ValueError, KeyError, EOFError, BadZipFile, zlib.error) as error:
            raise ModelError("The words of the model are damaged: train it again.") from error


class _Step(NamedTuple):
    """A stretch of the typed line and what it is read as; ``known`` where that is a word of the language."""

    start: int
    end: int
    native: str
    known: bool
    before: "_Step | None"


class _Row(NamedTuple):
    """A row of words up to some place of the line."""

    score: float
    last: int
    step: _Step | None


@dataclass(frozen=True)
class _Stretch:
    start: int
    end: int
    kept: bool


class _Words:
    """What the words of one line may be; the same word is looked up once."""

    def __init__(self, table: WordTable, way: Way) -> None:
        self.table, self.way = table, way
        self._found: dict[str, list[tuple[int, float]]] = {}

    def arcs(self, stretch: _Stretch, place: int, typed: str) -> list[_Arc]:
        """The ways on from a place in a stretch."""
        whole = typed[stretch.start : stretch.end]
        if stretch.kept:
            return [_Arc(stretch.end, _UNKNOWN, whole, 0.0)]
        if not self.way.borderless:
            spelled = self.way.spelled(whole) if whole.isalpha() else whole
            return self._known(whole, stretch.end) or [_Arc(stretch.end, _UNKNOWN, spelled, 0.0)]
        arcs = [
            arc
            for end in range(place + 1, min(stretch.end, place + _LONGEST) + 1)
            for arc in self._known(typed[place:end], end)
        ]
        if place == stretch.start:
            arcs.append(_Arc(stretch.end, _UNKNOWN, whole, _AS_TYPED * len(whole)))
        return [*arcs, _Arc(place + 1, _UNKNOWN, typed[place], _LEFT)]

    def _known(self, typed: str, end: int) -> list[_Arc]:
        if typed not in self._found:
            words = [
                (number, self.way.distance(typed, self.table.words[number]))
                for number in self.table.owners_of(self.way.keys_typed(typed))
            ]
            near = [pair for pair in words if pair[1] <= max(1.0, _FAR * len(typed))]
            self._found[typed] = sorted(near, key=lambda pair: (pair[1], -self.table.counts[pair[0]]))[:_MOST_WORDS]
        return [_Arc(end, number, self.table.words[number], cost) for number, cost in self._found[typed]]


def _stretches(text: str, way: Way, kept: Sequence[Entity]) -> Iterable[_Stretch]:
    """Words and marks in order; what lies in a kept name stays."""
    for start, end in way.spans(text):
        named = any(entity["start"] < end and start < entity["end"] for entity in kept)
        yield _Stretch(start, end, named)


def _likeliest(stretches: Sequence[_Stretch], typed: str, words: _Words) -> list[_Step]:
    """The row of native words, each with where it was typed."""
    rows = [_Row(0.0, 0, None)]
    for stretch in stretches:
        at: dict[int, list[_Row]] = {stretch.start: rows}
        for place in range(stretch.start, stretch.end):
            here = sorted(at.pop(place, ()), key=lambda row: -row.score)[:_MOST_ROWS]
            arcs = words.arcs(stretch, place, typed) if here else []
            if not arcs:
                continue
            before = np.asarray([row.last for row in here], dtype=np.int64)
            after = np.asarray([arc.word for arc in arcs], dtype=np.int64)
            scores = words.table.likely(before, after) + np.asarray([[row.score] for row in here])
            best = scores.argmax(axis=0)
            for number, arc in enumerate(arcs):
                score = float(scores[best[number], number]) - arc.cost
                known = arc.word != _UNKNOWN or stretch.kept
                step = _Step(place, arc.end, arc.native, known, here[best[number]].step)
                at.setdefault(arc.end, []).append(_Row(score, arc.word, step))
        rows = at[stretch.end]
    found: list[_Step] = []
    last = max(rows, key=lambda row: row.score).step
    while last is not None:
        found.append(last)
        last = last.before
    return found[::-1]


def _known(row: Sequence[_Step], text: str) -> float:
    """The share of words that are known."""
    words = [step.known for step in row if any(map(str.isalpha, text[step.start : step.end]))]
    return sum(words) / max(1, len(words))


def _joined(text: str, row: Sequence[_Step], way: Way) -> Respelling:
    pieces: list[str] = []
    places: list[tuple[int, int, int, int]] = []
    length, last = 0, 0
    for start, end, native, *_ in row:
        between = text[last:start]
        if way.borderless and not (native.isascii() and pieces and pieces[-1].isascii()):
            between = between.strip()
        pieces += [between, native] if between else [native]
        length += len(between)
        places.append((start, end, length, length + len(native)))
        length += len(native)
        last = end
    return Respelling("".join(pieces) + text[last:], places)
