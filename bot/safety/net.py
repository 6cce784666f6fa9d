"""The red-flag net: reads every inbound message for signs of danger before anything else does.

Patterns live in ``data/safety/<language>.yml``; all files are tried on every message, whatever language it seems to be
in. No network, no database, no model. A missed flag is the worst error, so every doubt is settled towards a flag.
"""

import functools
import logging
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import regex

from bot.languages import LANGUAGES
from bot.safety.clauses import Clause, clauses, readings
from bot.safety.fold import Folded, fold, fold_pattern
from bot.safety.levels import LEVELS_FILE, Levels, SafetyDataError, read_mapping
from bot.safety.literals import Prefilter

MESSAGE_LIMIT = 2_000
PATTERN_SECONDS = 0.02

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Flag:
    """A sign of danger in a message.

    Attributes:
        kind: what it is about: ``airway``, ``chest`` …
        level: how urgent: ``now``, ``suicide``, ``assault``, ``tonight`` or ``clinic``.
        start: first code point of the words that raised it, in the text given.
        end: the code point after the last one.
        text: these words as typed.
        language: the language of the pattern file that raised it.
    """

    kind: str
    level: str
    start: int
    end: int
    text: str
    language: str


@dataclass(frozen=True)
class _Rule:
    """Patterns that must all occur in one clause, and those that cancel them there; numbers of patterns."""

    language: str
    kind: str
    every: tuple[int, ...]
    unless: tuple[int, ...]


@dataclass(frozen=True)
class _Hit:
    start: int
    end: int
    language: str


class RedFlagNet:
    """All patterns of all languages, compiled. Safe to share between threads."""

    def __init__(self, levels: Levels, rules: list[_Rule], sources: list[str], patterns: list[Any]) -> None:
        self._levels = levels
        self._rules = rules
        self._sources = sources
        self._patterns = patterns
        self._prefilter = Prefilter(sources)

    @classmethod
    def load(cls, folder: Path) -> "RedFlagNet":
        """Compiles ``levels.yml`` and every language file of the folder.

        Raises:
            SafetyDataError: names the file, the kind and the pattern that is wrong.
        """
        levels = Levels.load(folder)
        numbers: dict[str, int] = {}
        patterns: list[Any] = []
        fold_once = functools.cache(fold_pattern)  # what cancels a kind stands with each of its rules: ten times
        rules: list[_Rule] = []
        files = [path for path in sorted(folder.glob("*.yml")) if path.name != LEVELS_FILE]
        if not files:
            raise SafetyDataError(f"{folder}: holds no file of red flags")
        for path in files:
            for rule in _read_file(path, levels):
                every = tuple(_number(source, where, numbers, patterns, fold_once) for source, where in rule[2])
                unless = tuple(_number(source, where, numbers, patterns, fold_once) for source, where in rule[3])
                if all(patterns[number].search("") for number in every):
                    raise SafetyDataError(f"{rule[2][0][1]}: pattern {rule[2][0][0]!r}: matches an empty line")
                for number, (source, where) in zip(unless, rule[3], strict=True):
                    if patterns[number].search(""):
                        raise SafetyDataError(f"{where}: unless {source!r}: matches an empty line")
                rules.append(_Rule(rule[0], rule[1], every, unless))
        return cls(levels, rules, list(numbers), patterns)

    @property
    def languages(self) -> frozenset[str]:
        """The languages that have patterns."""
        return frozenset(rule.language for rule in self._rules)

    def find(self, text: str, languages: Collection[str] | None = None) -> list[Flag]:
        """The flags of a message, one for each kind, the most urgent first, then by position.

        Args:
            text: the message as typed (better than a normalised one: line breaks divide clauses). Of more than 2,000
                code points the first and the last 2,000 are read.
            languages: codes of the pattern files to try; all when None. For tests and tools: a message of a
                visitor is read with all of them.
        """
        hits = self._hits(text[:MESSAGE_LIMIT], 0, languages)
        if len(text) > MESSAGE_LIMIT:
            for kind, hit in self._hits(text[-MESSAGE_LIMIT:], len(text) - MESSAGE_LIMIT, languages).items():
                hits.setdefault(kind, hit)
        flags = [
            Flag(kind, self._levels.of_kind[kind], hit.start, hit.end, text[hit.start : hit.end], hit.language)
            for kind, hit in hits.items()
        ]
        return sorted(flags, key=lambda flag: (self._levels.rank(flag.level), flag.start, flag.kind))

    def _hits(self, text: str, offset: int, languages: Collection[str] | None) -> dict[str, _Hit]:
        folded = fold(text)
        parts = list(clauses(folded.text))
        possible = self._prefilter.possible("\n".join(part.text for part in parts))
        rules = [
            rule
            for rule in self._rules
            if possible.issuperset(rule.every) and (languages is None or rule.language in languages)
        ]
        found: dict[str, _Hit] = {}
        too_slow: set[int] = set()
        for part in parts if rules else []:
            here = folded.starts[part.at[0]]
            rules = [rule for rule in rules if rule.kind not in found or found[rule.kind].start > here]
            possible = self._prefilter.possible(part.text)
            likely = [rule for rule in rules if possible.issuperset(rule.every)]
            for reading in readings(part) if likely else []:
                search = _Search(self._patterns, self._sources, possible, too_slow, reading.text)
                for rule in likely:
                    span = search.span_of(rule)
                    if span is not None:
                        hit = _Hit(*_typed(folded, reading, span), rule.language)
                        if rule.kind not in found or hit.start < found[rule.kind].start:
                            found[rule.kind] = hit
        return {kind: _Hit(hit.start + offset, hit.end + offset, hit.language) for kind, hit in found.items()}


def _typed(folded: Folded, clause: Clause, span: tuple[int, int]) -> tuple[int, int]:
    return folded.starts[clause.at[span[0]]], folded.ends[clause.at[span[1] - 1]]


class _Search:
    """The searches in one clause, each made once; a pattern that runs out of time is left out from then on."""

    def __init__(
        self, patterns: list[Any], sources: list[str], possible: set[int], too_slow: set[int], text: str
    ) -> None:
        self._patterns = patterns
        self._sources = sources
        self._possible = possible
        self._too_slow = too_slow
        self._text = text
        self._spans: dict[int, tuple[int, int] | None] = {}

    def span_of(self, rule: _Rule) -> tuple[int, int] | None:
        """From the first to the last character that the rule's patterns match; None when it does not hold."""
        first, last = len(self._text), 0
        for number in rule.every:
            span = self._span(number)
            if span is None:
                return None
            if span[0] < span[1]:
                first, last = min(first, span[0]), max(last, span[1])
        if any(self._span(number) for number in rule.unless):
            return None
        return (first, last) if first < last else (0, len(self._text))

    def _span(self, number: int) -> tuple[int, int] | None:
        if number not in self._spans:
            self._spans[number] = self._searched(number)
        return self._spans[number]

    def _searched(self, number: int) -> tuple[int, int] | None:
        if number not in self._possible or number in self._too_slow:
            return None
        try:
            match = self._patterns[number].search(self._text, timeout=PATTERN_SECONDS)
        except TimeoutError:
            self._too_slow.add(number)
            _log.error("red-flag pattern ran out of time: %s", self._sources[number])
            return None
        return match.span() if match else None


_Located = list[tuple[str, str]]


def _read_file(path: Path, levels: Levels) -> Iterator[tuple[str, str, _Located, _Located]]:
    """Language, kind, patterns and cancelling patterns of each entry of a file, each pattern with where it stands."""
    language = path.stem
    if language not in LANGUAGES:
        raise SafetyDataError(f"{path}: {language} is not a language of the registry")
    data = read_mapping(path)
    _only(data, {"unless", "kinds"}, str(path))
    common = _strings(data.get("unless") or [], f"{path}: unless")
    kinds = data.get("kinds")
    if not isinstance(kinds, dict) or not kinds:
        raise SafetyDataError(f"{path}: kinds must name at least one kind")
    for kind, entry in kinds.items():
        where = f"{path}: kind {kind}"
        if kind not in levels.of_kind:
            raise SafetyDataError(f"{where}: has no level in {LEVELS_FILE}")
        if not isinstance(entry, dict) or not isinstance(entry.get("any"), list) or not entry["any"]:
            raise SafetyDataError(f"{where}: needs a list under any")
        _only(entry, {"any", "unless"}, where)
        unless = common + _strings(entry.get("unless") or [], f"{where}: unless")
        for every in entry["any"]:
            yield language, kind, _strings(every, where, at_least=1), unless


def _only(mapping: dict[Any, Any], known: set[str], where: str) -> None:
    unknown = [str(key) for key in mapping if key not in known]
    if unknown:
        raise SafetyDataError(f"{where}: unknown key {', '.join(unknown)}")


def _strings(value: Any, where: str, at_least: int = 0) -> _Located:
    if not isinstance(value, list) or len(value) < at_least or not all(isinstance(item, str) for item in value):
        raise SafetyDataError(f"{where}: must be a list of patterns, found {value!r}")
    return [(item, where) for item in value]


def _number(
    source: str, where: str, numbers: dict[str, int], patterns: list[Any], fold_once: Callable[[str], str]
) -> int:
    """The number of a pattern; the same source is folded and compiled once."""
    folded = fold_once(source)
    if folded not in numbers:
        try:
            pattern = regex.compile(folded)
        except regex.error as error:
            raise SafetyDataError(f"{where}: pattern {source!r}: {error}") from error
        numbers[folded] = len(patterns)
        patterns.append(pattern)
    return numbers[folded]
