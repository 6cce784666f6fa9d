"""The words of a language with their neighbours, as counted in its native lines."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from bot.nlu.respelling.ways import Way

BEGIN = ""
"""Stands before the first word of a line."""
_TRUST = 3.0  # how often a word must be met before its neighbours count more than what is common at all
_NEW = 0.05  # of a word that was never met
_PARTS = ("words", "counts", "pairs", "together", "keys", "owners")

Numbers = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float64]


@dataclass(frozen=True)
class WordTable:
    """Arrays only, so that it takes little memory.

    Attributes:
        words: in the order of their numbers; the first is :data:`BEGIN`.
        counts: of each word.
        pairs: numbers of two neighbours in one, ascending.
        together: how often each pair was met.
        keys: hashed keys of :class:`bot.nlu.respelling.ways.Way`, ascending.
        owners: the word that each key is of.
    """

    words: tuple[str, ...]
    counts: Numbers
    pairs: Numbers
    together: Numbers
    keys: Numbers
    owners: Numbers

    @classmethod
    def of(cls, lines: Iterable[Sequence[str]], way: Way) -> "WordTable":
        """Count lines of words."""
        counts: Counter[str] = Counter()
        pairs: Counter[tuple[str, str]] = Counter()
        for line in lines:
            row = [BEGIN, *line]
            counts.update(row)
            pairs.update(pairwise(row))
        words = (BEGIN, *sorted(word for word in counts if word != BEGIN))
        numbers = {word: number for number, word in enumerate(words)}
        coded = sorted((_pair(numbers[one], numbers[two]), count) for (one, two), count in pairs.items())
        keyed = sorted((_hash(key), numbers[word]) for word in words[1:] for key in way.keys(word))
        return cls(
            words=words,
            counts=np.asarray([counts[word] for word in words], dtype=np.int64),
            pairs=np.asarray([pair for pair, _ in coded], dtype=np.int64),
            together=np.asarray([count for _, count in coded], dtype=np.int64),
            keys=np.asarray([key for key, _ in keyed], dtype=np.int64),
            owners=np.asarray([owner for _, owner in keyed], dtype=np.int64),
        )

    def owners_of(self, keys: Iterable[str]) -> list[int]:
        """The numbers of the words that have one of these keys."""
        found: set[int] = set()
        for key in map(_hash, keys):
            first, last = np.searchsorted(self.keys, (key, key + 1))
            found.update(self.owners[first:last].tolist())
        return sorted(found)

    def likely(self, before: Numbers, after: Numbers) -> Scores:
        """Logarithm of the probability of each word behind each, shape ``(before, after)``; -1 is an unknown word."""
        common = (self._met(after) + _NEW) / (self.counts.sum() + 1)
        coded = (before[:, None] << 32) | after[None, :]
        places = np.minimum(np.searchsorted(self.pairs, coded), max(0, len(self.pairs) - 1))
        known = (self.pairs[places] == coded) & (before[:, None] >= 0) & (after[None, :] >= 0)
        together = np.where(known, self.together[places], 0)
        result: Scores = np.log((together + _TRUST * common) / (self._met(before)[:, None] + _TRUST))
        return result

    def _met(self, numbers: Numbers) -> Numbers:
        return np.where(numbers >= 0, self.counts[numbers], 0)

    def packed(self) -> dict[str, npt.NDArray[np.generic]]:
        """Arrays to be stored; :meth:`unpacked` reads them."""
        words = np.frombuffer("\n".join(self.words).encode("utf-8"), dtype=np.uint8)
        return {name: words if name == "words" else getattr(self, name) for name in _PARTS}

    @classmethod
    def unpacked(cls, arrays: dict[str, npt.NDArray[np.generic]]) -> "WordTable":
        """What :meth:`packed` gave.

        Raises:
            KeyError, ValueError: something is missing or damaged.
        """
        words = tuple(arrays["words"].tobytes().decode("utf-8").split("\n"))
        return cls(words, *(arrays[name].astype(np.int64) for name in _PARTS[1:]))


def tables(arrays: dict[str, npt.NDArray[np.generic]]) -> dict[str, WordTable]:
    """The tables of all languages, stored as ``<language>-<part>``.

    Raises:
        KeyError, ValueError: something is missing or damaged.
    """
    parts: defaultdict[str, dict[str, npt.NDArray[np.generic]]] = defaultdict(dict)
    for name, array in arrays.items():
        language, _, part = name.partition("-")
        parts[language][part] = array
    return {language: WordTable.unpacked(some) for language, some in parts.items()}


def _pair(one: int, two: int) -> int:
    return one << 32 | two


def _hash(key: str) -> int:
    return int.from_bytes(blake2b(key.encode("utf-8", "replace"), digest_size=8).digest(), "big") >> 2
