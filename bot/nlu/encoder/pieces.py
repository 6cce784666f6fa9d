"""Text in pieces of a unigram vocabulary: the most probable way to split it (Kudo 2018, as SentencePiece does)."""

import re
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bot.nlu.encoder.weights import Vocabulary

_Hashes: TypeAlias = npt.NDArray[np.uint64]

_SPACE = "\u2581"
_SPACES = re.compile(" {2,}")
_BASE = 0x9E3779B97F4A7C15  # odd, so that it has an inverse modulo 2**64
_INVERSE = pow(_BASE, -1, 1 << 64)
_PART = 20_000  # pieces that are hashed at once: 400 KB of text
_UNKNOWN_BELOW = 10.0
_NOWHERE = -1e30


class Pieces:
    """Splits texts; 250,000 pieces are kept as sorted hashes, 4 MB instead of the 60 of a dictionary of strings."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._unknown_score = float(vocabulary.scores.min()) - _UNKNOWN_BELOW
        lengths = np.diff(vocabulary.offsets)
        self._longest = int(lengths.max())
        usable = np.flatnonzero(lengths)
        usable = usable[usable != vocabulary.unknown]
        hashes = np.concatenate([_hashed(vocabulary, usable[at : at + _PART]) for at in range(0, len(usable), _PART)])
        order = np.argsort(hashes)
        self._hashes = hashes[order]
        self._numbers = usable[order].astype(np.int32)
        self._powers = _powers(_BASE, self._longest)

    def numbers(self, text: str, most: int) -> list[int]:
        """The pieces of a text between beginning and end, ``most`` in all."""
        letters = self._normal(text)
        chars = [letter.encode("utf-8", "replace") for letter in letters]
        count = len(chars)
        best, back = [_NOWHERE] * (count + 1), [(0, 0)] * (count + 1)
        best[0] = 0.0
        unknown, scores = self._vocabulary.unknown, self._vocabulary.scores
        found = self._found(chars)
        for start in range(count):
            here = best[start]
            for end, number in found.get(start, ()):
                score = here + float(scores[number])
                if score > best[end]:
                    best[end], back[end] = score, (number, start)
            if here + self._unknown_score > best[start + 1]:
                best[start + 1], back[start + 1] = here + self._unknown_score, (unknown, start)
        pieces: list[int] = []
        at = count
        while at:
            number, at = back[at]
            pieces.append(number)
        return [self._vocabulary.begin, *pieces[::-1][: most - 2], self._vocabulary.end]

    def _normal(self, text: str) -> str:
        normal = self._vocabulary.normal
        shown = _SPACES.sub(" ", "".join(normal.get(char, char) for char in text))
        return (shown if shown.startswith(" ") else " " + shown).replace(" ", _SPACE)

    def _found(self, chars: list[bytes]) -> dict[int, list[tuple[int, int]]]:
        """Where pieces begin, with the places where each ends and its number."""
        starts = np.cumsum([0, *map(len, chars)])
        data = np.frombuffer(b"".join(chars), np.uint8)
        rows: list[int] = []
        ends: list[int] = []
        for first, start in enumerate(starts[:-1]):
            last = int(np.searchsorted(starts, start + self._longest, side="right"))
            rows.extend([first] * (last - first - 1))
            ends.extend(range(first + 1, last))
        sums = _sums(data)
        hashes = (sums[starts[ends]] - sums[starts[rows]]) * _powers(_INVERSE, len(data))[starts[rows]]
        places = np.minimum(np.searchsorted(self._hashes, hashes), len(self._hashes) - 1)
        known = np.flatnonzero(self._hashes[places] == hashes)
        found: dict[int, list[tuple[int, int]]] = {}
        for index in known:
            found.setdefault(rows[index], []).append((ends[index], int(self._numbers[places[index]])))
        return found


def _powers(base: int, count: int) -> _Hashes:
    powers = np.full(count + 1, base, dtype=np.uint64)
    powers[0] = 1
    return np.multiply.accumulate(powers)


def _sums(data: npt.NDArray[np.uint8]) -> _Hashes:
    """Before each byte, and behind the last, the sum of the bytes so far, each times a power: modulo 2**64."""
    sums = np.zeros(len(data) + 1, dtype=np.uint64)
    np.cumsum((data.astype(np.uint64) + 1) * _powers(_BASE, len(data))[:-1], out=sums[1:])
    return sums


def _hashed(vocabulary: Vocabulary, pieces: npt.NDArray[np.int64]) -> _Hashes:
    """The hash of each piece; the pieces stand in a row in the text of the vocabulary."""
    first, last = int(vocabulary.offsets[pieces[0]]), int(vocabulary.offsets[pieces[-1] + 1])
    sums = _sums(np.frombuffer(vocabulary.text[first:last], np.uint8))
    starts, ends = vocabulary.offsets[pieces] - first, vocabulary.offsets[pieces + 1] - first
    return np.asarray((sums[ends] - sums[starts]) * _powers(_INVERSE, last - first)[starts], dtype=np.uint64)
