"""Treatments in return for a review: who offers or asks for such a deal, in any of the languages."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import regex
import yaml

from bot.nlu.phrases import BREAK, Line, Match, PhraseError, PhraseIndex
from bot.nlu.spans import Entity

EXTRACTOR = "DealExtractor"
SHARED = "en"  # people mix it into every language
LISTS = ("deals", "gives", "gets", "reviews", "writes", "reports")
_REPORTS = "reports"
# What makes a deal together; the first of each is what the entity covers.
_TOGETHER = (("deals",), ("gives", "gets"))
_APART = 16  # characters between the noun and the verb of "a review … I write"
_SENTENCE_END = regex.compile(r"[.!?؟]+(?=\s|$)|[\n。！？]+")

Found = Match[tuple[str, str]]


class DealError(ValueError):
    """A file of ``data/deals`` is not as its README says; the message names the file and the list."""


class DealReader:
    """Finds deals; :meth:`load` once, then it is only read."""

    def __init__(self, tables: Mapping[str, Mapping[str, Any]]):
        """Index the tables of all languages.

        Raises:
            DealError: a list is missing, of another kind, or holds a phrase that cannot be read.
        """
        self._languages = frozenset(tables)
        self._index: PhraseIndex[tuple[str, str]] = PhraseIndex()
        for language, table in tables.items():
            if not isinstance(table, Mapping) or set(table) != set(LISTS):
                raise DealError(f"{language}.yml: the lists are {', '.join(LISTS)}, and no others")
            for kind in LISTS:
                self._add(language, kind, table[kind])

    def _add(self, language: str, kind: str, phrases: Any) -> None:
        if not isinstance(phrases, list) or not phrases or not all(isinstance(phrase, str) for phrase in phrases):
            raise DealError(f"{language}.yml, {kind}: a list of phrases is needed")
        for phrase in phrases:
            try:
                self._index.add(phrase, (language, kind), mongolian=language == "mn")
            except PhraseError as error:
                raise DealError(f"{language}.yml, {kind}: {error}") from error

    @classmethod
    def load(cls, folder: Path) -> "DealReader":
        """Read ``<language>.yml`` files.

        Raises:
            DealError: a file is not as agreed.
        """
        tables = {}
        for path in sorted(folder.glob("*.yml")):
            try:
                tables[path.stem] = yaml.safe_load(path.read_text(encoding="utf-8"))
            except yaml.YAMLError as error:
                raise DealError(f"{path.name} is not YAML: {' '.join(str(error).split())}") from error
        return cls(tables)

    def find(self, text: str, language: str | None = None) -> Entity | None:
        """The deal as ``aspect: review``; None where there is none, or where somebody reports one.

        Args:
            text: a message; offsets of the result are its code points.
            language: the language of the line; of an unknown one all tables are tried.
        """
        line = Line.of(text)
        spoken = {language, SHARED} if language in self._languages else self._languages
        found = [match for match in self._index.find(line) if match.value[0] in spoken]
        if any(match.value[1] == _REPORTS for match in found):
            return None
        found += list(_written(line, found))
        for near in _neighbours(text, line, found):
            for kinds in _TOGETHER:
                if all(kind in near for kind in kinds):
                    match = near[kinds[0]]
                    start, end = line.span(match.start, match.end)
                    return {"entity": "aspect", "value": "review", "start": start, "end": end, "extractor": EXTRACTOR}
        return None


def _written(line: Line, found: Iterable[Found]) -> Iterable[Found]:
    """Words for a review that stand close to one of writing, as something given."""
    verbs = [match for match in found if match.value[1] == "writes"]
    for noun in found:
        for verb in verbs if noun.value[1] == "reviews" else ():
            between = line.text[min(noun.end, verb.end) : max(noun.start, verb.start)]
            if len(between) <= _APART and BREAK not in between:
                start, end = min(noun.start, verb.start), max(noun.end, verb.end)
                yield Match(start, end, (noun.value[0], "gives"))


def _neighbours(text: str, line: Line, found: Iterable[Found]) -> Iterable[Mapping[str, Found]]:
    """What was found in each sentence and the next one, by the list it stands in."""
    ends = [end.end() for end in _SENTENCE_END.finditer(text)]
    near: dict[int, dict[str, Found]] = defaultdict(dict)
    for match in found:
        sentence = sum(end <= line.at[match.start][0] for end in ends)
        for pair in (sentence - 1, sentence):
            near[pair].setdefault(match.value[1], match)
    return [near[pair] for pair in sorted(near)]
