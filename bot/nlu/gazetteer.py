"""Names of procedures, specialties, districts, landmarks, airports, languages and clinics, found in running text.

Every locale's names are looked for in every message. The border of a name depends on its script: words for Latin,
Cyrillic (with endings) and Arabic (with proclitics); none for Han, kana, Thai and Hangul, where names stand inside
what a tokenizer takes for one word.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.nlu.dense import DenseIndex
from bot.nlu.folding import ARABIC, DENSE, LATIN, Folded, Word, fold, script_class, words_of
from bot.nlu.name_files import BESIDES, CHOICE, KINDS, NamesError, ambiguous_words, never_words, read_names
from bot.nlu.spans import Entity
from bot.nlu.word_index import WordIndex
from bot.nlu.wordforms import NameWord, clitics, name_word, singulars

__all__ = ["KINDS", "Gazetteer", "NamesError"]

Entry = tuple[str, str, str, str]
LANDMARK = "landmark"
EXTRACTOR = "GazetteerEntityExtractor"
_EXACT_ONLY = (CHOICE, BESIDES)  # ordinary words: "listing" is no "lifting"
_LEAST_BARE = 6  # a Vietnamese name this short is not recognised without its marks: "cam" may be anything


@dataclass(frozen=True, slots=True)
class Name:
    """One way to write one thing.

    Attributes:
        entity: kind of the thing (``procedure`` …).
        value: its id.
        locale: the locale whose file lists it.
        letters: how many letters it has; the longest name wins.
        vietnamese: marks may be left out but must not differ.
    """

    entity: str
    value: str
    locale: str
    letters: int
    vietnamese: bool


@dataclass(frozen=True)
class _Hit:
    start: int
    end: int
    letters: int
    cost: int
    name: Name


class Gazetteer:
    """Finds names; while no thread is in :meth:`change`, it may be shared between threads."""

    def __init__(self, names: Iterable[Entry], never: Mapping[str, Iterable[str]] | None = None):
        """Index names.

        Args:
            names: ``(entity, value, locale, text)``.
            never: per language, words that are no names there though they are spelt like one.
        """
        self._words: WordIndex[Name] = WordIndex()
        self._dense: DenseIndex[Name] = DenseIndex()
        self._never = {language: frozenset(fold(w).full for w in words) for language, words in (never or {}).items()}
        self.size = 0
        self._add_all(names)

    @classmethod
    def load(
        cls, names: Path, clinics: Path | None = None, never: Path | None = None, ambiguous: Path | None = None
    ) -> "Gazetteer":
        """Read ``names/<locale>.yml``, and where they exist ``clinics/*.yml`` and the two lists of words.

        Args:
            never: words that are never names.
            ambiguous: words that several procedures share.

        Raises:
            NamesError: a file is not as agreed.
        """
        return cls([*read_names(names, clinics), *ambiguous_words(ambiguous)], never_words(never))

    def change(self, gone: Iterable[Entry], new: Iterable[Entry]) -> None:
        """Forget the things of these names, all their names being named, then learn others.

        Args:
            gone, new: ``(entity, value, locale, text)`` as when the gazetteer was made.
        """
        for entity, value, locale, text in gone:
            self._drop(entity, value, locale, fold(text))
        self._add_all(new)

    def find(self, text: str, language: str | None = None) -> list[Entity]:
        """The names in a text, the longest where they overlap, in the order of the text.

        A landmark stands beside a district's name in the same words ("COEX" is both): it says more of the same place.
        A word that several procedures share is a ``procedure_choice``, unless the text names one of them.

        Args:
            text: a message; offsets of the result are its code points.
            language: the language it is written in, when known; settles words spelt alike.
        """
        folded = fold(text)
        words = words_of(folded)
        hits = [*self._word_hits(words), *self._dense_hits(folded)]
        never = self._never.get(language or "", frozenset())
        if never:
            hits = [hit for hit in hits if folded.full[hit.start : hit.end].strip() not in never]
        shared = {(h.start, h.end) for h in hits if h.name.entity == CHOICE and _speaks(h.name, language)}
        hits = [h for h in hits if not _foreign(h, shared, language)]
        hits.sort(key=lambda h: (_weak(h.name), -h.letters, h.cost, not _speaks(h.name, language), h.start))
        taken = _apart(hit for hit in hits if hit.name.entity != LANDMARK)
        taken += [
            mark
            for mark in _apart(hit for hit in hits if hit.name.entity == LANDMARK)
            if not any(other.letters > mark.letters and _overlap(mark, other) for other in taken)
        ]
        found: list[Entity] = []
        for hit in sorted(taken, key=lambda h: (h.start, h.name.entity)):
            start, end = folded.span(hit.start, hit.end)
            found.append(
                {"entity": hit.name.entity, "value": hit.name.value, "start": start, "end": end, "extractor": EXTRACTOR}
            )
        return _settled(found)

    def _add_all(self, names: Iterable[Entry]) -> None:
        seen: set[tuple[str, str, str, bool]] = set()
        for entity, value, locale, text in _without_plurals(names):
            folded = fold(text)
            key = (entity, value, " ".join(folded.full.split()), locale == "vi")
            if key not in seen and key[2]:
                seen.add(key)
                self._add(entity, value, locale, folded)
                self.size += 1

    def _add(self, entity: str, value: str, locale: str, folded: Folded) -> None:
        name = Name(entity, value, locale, _letters(folded), locale == "vi")
        if _is_dense(folded):
            if name.letters > 1:
                self._dense.add(folded.full, name)
            return
        for words in _ways(folded, locale):
            self._words.add(words, name, strict=name.vietnamese, slips=entity not in _EXACT_ONLY)

    def _drop(self, entity: str, value: str, locale: str, folded: Folded) -> None:
        def gone(name: Name) -> bool:
            return (name.entity, name.value) == (entity, value)

        if _is_dense(folded):
            self._dense.remove(folded.full, gone)
        for words in () if _is_dense(folded) else _ways(folded, locale):
            self._words.remove(words, gone, strict=locale == "vi", slips=entity not in _EXACT_ONLY)

    def _word_hits(self, words: list[Word]) -> Iterator[_Hit]:
        for hit in self._words.find(words):
            name = hit.value
            if name.vietnamese and hit.cost and name.letters < _LEAST_BARE:
                continue
            first, last = words[hit.first], words[hit.last]
            yield _Hit(first.start + _head(first, hit.head), last.end, name.letters, hit.cost, name)

    def _dense_hits(self, folded: Folded) -> Iterator[_Hit]:
        for start, end, name in self._dense.find(folded.full):
            yield _Hit(start, end, name.letters, 0, name)


def _letters(folded: Folded) -> int:
    return sum(not char.isspace() for char in folded.full)


def _is_dense(folded: Folded) -> bool:
    return any(script_class(char) == DENSE for char in folded.full)


def _ways(folded: Folded, locale: str) -> Iterator[tuple[NameWord, ...]]:
    """The words of a name, and of two Latin ones what they are when written together."""
    words = tuple(name_word(word, mongolian=locale == "mn") for word in words_of(folded))
    if words:
        yield words
    if len(words) == 2 and all(word.script == LATIN for word in words) and _letters(folded) >= 8:
        yield (NameWord(words[0].full + words[1].full, words[0].bare + words[1].bare, LATIN),)


def _apart(hits: Iterable[_Hit]) -> list[_Hit]:
    """The hits that overlap none before them."""
    taken: list[_Hit] = []
    for hit in hits:
        if not any(_overlap(hit, other) for other in taken):
            taken.append(hit)
    return taken


def _foreign(hit: _Hit, shared: set[tuple[int, int]], language: str | None) -> bool:
    """A procedure's name in another language ("implant", of teeth in Japan) where this one shares the word."""
    return hit.name.entity == "procedure" and (hit.start, hit.end) in shared and not _speaks(hit.name, language)


def _weak(name: Name) -> int:
    """What several procedures share gives way to every name, and to the phrases that mean none."""
    return (BESIDES, CHOICE).index(name.entity) + 1 if name.entity in (BESIDES, CHOICE) else 0


def _settled(found: list[Entity]) -> list[Entity]:
    """Without what means no procedure, and without words that a procedure named beside them makes clear."""
    named = {entity["value"] for entity in found if entity["entity"] == "procedure"}
    return [
        entity
        for entity in found
        if entity["entity"] != BESIDES
        and not (entity["entity"] == CHOICE and named & set(str(entity["value"]).split()))
    ]


def _overlap(hit: _Hit, other: _Hit) -> bool:
    return hit.start < other.end and other.start < hit.end


def _head(word: Word, name: NameWord) -> int:
    """Letters of proclitics before an Arabic name; the article belongs to the name when the data writes it."""
    if word.script != ARABIC:
        return 0
    for rest, cut, article in clitics(word.bare):
        if rest == name.bare:
            return cut - 2 if article and name.article else cut
    return 0


def _speaks(name: Name, language: str | None) -> bool:
    return bool(language) and name.locale.split("-")[0] == language


def _without_plurals(names: Iterable[Entry]) -> list[Entry]:
    """Drop "fillers" where "filler" is listed: a slip in the plural would reach other words ("filters")."""
    listed = list(names)
    known = {(entity, value, text.lower()) for entity, value, _, text in listed}
    return [
        row
        for row in listed
        if not any(form != row[3].lower() and (row[0], row[1], form) in known for form in singulars(row[3].lower()))
    ]
