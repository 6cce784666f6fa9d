"""The time parser: our own grammars first; where they find nothing, Duckling is asked for feasts."""

import logging
from datetime import datetime
from pathlib import Path
from threading import Lock

from bot.languages import LANGUAGES
from bot.nlu.times.compose import compose
from bot.nlu.times.duckling_client import DucklingClient
from bot.nlu.times.engine import find_atoms
from bot.nlu.times.fold import fold
from bot.nlu.times.latin import in_own_script
from bot.nlu.times.load import Grammar, TimeDataError, grammars
from bot.nlu.times.model import SEOUL, Span, make_span
from bot.nlu.times.resolve import resolve

logger = logging.getLogger(__name__)

_FALLBACK = "en"
_READ = 1_000


class TimeParser:
    """Finds times and durations in one line."""

    def __init__(self, folder: Path, duckling: DucklingClient | None) -> None:
        self._folder = folder
        self._duckling = duckling
        self._grammars: dict[str, list[Grammar]] = {}
        self._lock = Lock()

    @classmethod
    def load(cls, folder: Path, duckling: bool = True) -> "TimeParser":
        """A parser over the data of ``folder``; grammars are read when a language is first met.

        Args:
            folder: holds one YAML file a language and ``any.yml``.
            duckling: whether Duckling is asked (in a process of its own, started when it is first needed).

        Raises:
            TimeDataError: the folder lacks the file of a language.
        """
        missing = [code for code in (*LANGUAGES, "any") if not (folder / f"{code}.yml").is_file()]
        if missing:
            raise TimeDataError(f"{folder.name}: no file for {', '.join(missing)}")
        return cls(folder, DucklingClient() if duckling else None)

    def warm(self) -> None:
        """Read every grammar and start Duckling, so that no visitor waits for either.

        Raises:
            TimeDataError: a file is wrong.
        """
        if self._duckling is not None:
            self._duckling.start()
        for code in LANGUAGES:
            self._grammars_of(code)

    def close(self) -> None:
        """End Duckling's process, if there is one."""
        if self._duckling is not None:
            self._duckling.close()

    def parse(self, text: str, language: str, now: datetime, last: datetime | None = None) -> list[Span]:
        """The times and durations of a line, in order, none overlapping.

        Args:
            text: the line; beyond its first 1,000 characters nothing is read.
            language: a language of the registry; any other is read as English.
            now: the present moment; without an offset it is Seoul's.
            last: a day that was spoken of before: a time without a date falls on it.
        """
        code = language if language in LANGUAGES else _FALLBACK
        moment, before = _in_seoul(now), _in_seoul(last) if last is not None else None
        grammar = self._grammar(code, text)
        spans = self._own(text[:_READ], grammar, moment, before)
        if spans:
            return spans
        if self._duckling is not None and grammar.duckling == "feasts":
            return self._duckling.feasts(text, code, moment)
        return []

    def _own(self, text: str, grammar: Grammar, now: datetime, last: datetime | None) -> list[Span]:
        line, offsets = in_own_script(*fold(text, grammar.mode), grammar)
        spans: list[Span] = []
        for group in compose(line, find_atoms(line, grammar), grammar):
            value = resolve(group, now, last)
            if value is None:
                continue
            start, end = offsets[group.start], offsets[group.end]
            spans.append(make_span(value, start, start + len(text[start:end].rstrip()), text))
        return spans

    def _grammar(self, code: str, text: str) -> Grammar:
        """The grammar that fits: Vietnamese typed without accents has one that would misread a line with accents."""
        strict, *loose = self._grammars_of(code)
        return loose[0] if loose and fold(text, loose[0].mode)[0] == fold(text, strict.mode)[0] else strict

    def _grammars_of(self, code: str) -> list[Grammar]:
        with self._lock:
            if code not in self._grammars:
                self._grammars[code] = grammars(self._folder, code)
            return self._grammars[code]


def _in_seoul(moment: datetime) -> datetime:
    return moment.replace(tzinfo=SEOUL) if moment.tzinfo is None else moment.astimezone(SEOUL)
