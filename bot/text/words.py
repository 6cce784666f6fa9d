"""Word evidence: which languages a word belongs to, and which words say nothing."""

import re
from collections.abc import Iterable, Mapping
from math import log
from pathlib import Path

_FLOOR = 2e-4  # share of an unknown word
_LISTED = 5e-3  # share of a word of the hand-written lists
_OWN = 4e-2  # share of one that is on the list of a single language
_MOST = 1e-2  # a corpus of spoken commands has some words far too often
_NOISE = re.compile(
    r"https?://\S+|www\.\S+|(?<!\S)[^\s@]+@[^\s@]+|(?<!\w)[@#/][\w.]+"  # addresses, handles, tags, commands
    r"|\b(?:[A-Z]+-?\d[\w-]*|[a-z]\d+"  # codes
    r"|\d+(?:[.:,/-]\d+)*(?:st|nd|rd|th|cc|ml|mg|kg|cm|mm|am|pm|hrs?|h|k|x|m|d|g)?)\b"  # numbers and measures
)
_WORD = re.compile(r"[^\W\d_]+(?:['’ʻ`][^\W\d_]+)*['’]?")
_CHAT_WORD = re.compile(r"[^\W_]*[^\W\d_][^\W_]*(?:['’ʻ`-][^\W\d_]+)*")
_ACRONYM = re.compile(r"[A-Z]{2,4}\Z")


def without_noise(text: str) -> str:
    """The text without web and mail addresses, handles, codes and measures, which are of no language."""
    return _NOISE.sub(" ", text)


def words_of(text: str) -> list[str]:
    """The words of a text in a script with spaces, lower-cased, apostrophes plain."""
    return [word.lower().replace("’", "'").replace("`", "'") for word in _WORD.findall(text)]


def chat_words_of(text: str) -> list[str]:
    """Latin words as typed, digits that stand for letters kept (``3andak``)."""
    return [word.replace("’", "'").replace("`", "'") for word in _CHAT_WORD.findall(text)]


def is_acronym(word: str) -> bool:
    """True for two to four capitals (``VIP``, ``PRP``)."""
    return _ACRONYM.match(word) is not None


def read_list(path: Path) -> list[str]:
    """The words of a list file: separated by white space, lines that begin with ``#`` are comments."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.lower().split()]


def read_lines(path: Path) -> dict[str, tuple[str, ...]]:
    """Lines of ``line: tag tag``; comments begin with ``#``."""
    lines = (line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return {line.strip(): tuple(tags.split()) for line, _, tags in (entry.partition(":") for entry in lines)}


class Lexicon:
    """Shares of words by language.

    Args:
        lists: hand-written words by language; one that is on a single list tells most.
        counts: uses per million words of the commonest words, by language.
        neighbours: hand-written words of languages that we do not speak.
    """

    def __init__(
        self,
        lists: Mapping[str, Iterable[str]],
        counts: Mapping[str, Mapping[str, int]],
        neighbours: Mapping[str, Iterable[str]],
    ) -> None:
        self._listed = {word: set[str]() for words in lists.values() for word in words}
        for language, words in lists.items():
            for word in words:
                self._listed[word].add(language)
        counted: dict[str, dict[str, float]] = {}
        for language, per_million in counts.items():
            for word, count in per_million.items():
                counted.setdefault(word, {})[language] = min(count / 1_000_000, _MOST)
        near: dict[str, set[str]] = {}
        for language, words in neighbours.items():
            for word in words:
                near.setdefault(word, set()).add(language)
        self._near = frozenset(near.keys() - self._listed.keys() - counted.keys())
        self._shares: dict[str, dict[str, float]] = {}
        for word in self._listed.keys() | counted.keys() | near.keys():
            ours = self._listed.get(word, set())
            languages = {tag.partition("-")[0] for tag in (*ours, *near.get(word, ()))}
            share = _OWN if len(languages) == 1 or word in self._near else _LISTED
            shares = dict(counted.get(word, {}))
            for tag in (*ours, *near.get(word, ())):
                shares[tag] = max(shares.get(tag, 0.0), share)
            self._shares[word] = shares

    def is_listed(self, word: str) -> bool:
        """True when the word is in a hand-written list of a language that we speak."""
        return word in self._listed

    def is_known(self, word: str, language: str) -> bool:
        """True when the word is in a hand-written list, or among the common words of the language."""
        return word in self._listed or language in self._shares.get(word, ())

    def is_foreign(self, word: str, language: str) -> bool:
        """True when the word is known in a neighbour and in no language that we speak."""
        return word in self._near and language in self._shares[word]

    def languages_of(self, word: str) -> frozenset[str]:
        """The languages whose lists have the word."""
        return frozenset(self._shares.get(word, ()))

    def gains(self, words: Iterable[str]) -> dict[str, float]:
        """What the known words add to the log-likelihood of each language."""
        gains: dict[str, float] = {}
        for word in words:
            for language, share in self._shares.get(word, {}).items():
                gains[language] = gains.get(language, 0.0) + log((_FLOOR + share) / _FLOOR)
        return gains
