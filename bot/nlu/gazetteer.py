"""Names of procedures, specialties, districts, landmarks, airports, languages and clinics, found in running text.

Every locale's names are looked for in every message. The border of a name depends on its script: words for Latin,
Cyrillic (with endings) and Arabic (with proclitics); none for Han, kana, Thai and Hangul, where names stand inside
what a tokenizer takes for one word.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.nlu.dense import DenseIndex
from bot.nlu.folding import ARABIC, CYRILLIC, DENSE, LATIN, Folded, Word, fold, script_class, words_of
from bot.nlu.name_files import BESIDES, CHOICE, KINDS, NamesError, ambiguous_words, never_words, read_names
from bot.nlu.spans import Entity
from bot.nlu.wordforms import NameWord, agrees, clitics, name_word, singulars, slips, slips_allowed

__all__ = ["KINDS", "Gazetteer", "NamesError"]

LANDMARK = "landmark"
EXTRACTOR = "GazetteerEntityExtractor"
_LEAST_BARE = 6  # a Vietnamese name this short is not recognised without its marks: "cam" may be anything
_SLIP_COST = 10


@dataclass(frozen=True)
class Name:
    """One way to write one thing.

    Attributes:
        entity: kind of the thing (``procedure`` …).
        value: its id.
        locale: the locale whose file lists it.
        words: its words, empty for scripts without spaces.
        letters: how many letters it has; the longest name wins.
        vietnamese: marks may be left out but must not differ.
    """

    entity: str
    value: str
    locale: str
    words: tuple[NameWord, ...]
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
    """Finds names; build it once with :meth:`load`, then it is only read and may be shared between threads."""

    def __init__(self, names: Iterable[tuple[str, str, str, str]], never: Mapping[str, Iterable[str]] | None = None):
        """Index names.

        Args:
            names: ``(entity, value, locale, text)``.
            never: per language, words that are no names there though they are spelt like one.
        """
        self._exact: dict[str, list[Name]] = defaultdict(list)
        self._stems: dict[str, list[Name]] = defaultdict(list)
        self._fuzzy: dict[str, dict[str, list[Name]]] = defaultdict(lambda: defaultdict(list))
        self._dense: DenseIndex[Name] = DenseIndex()
        self._never = {language: frozenset(fold(w).full for w in words) for language, words in (never or {}).items()}
        self.size = 0
        seen: set[tuple[str, str, str, bool]] = set()
        for entity, value, locale, text in _without_plurals(names):
            folded = fold(text)
            key = (entity, value, " ".join(folded.full.split()), locale == "vi")
            if key not in seen and key[2]:
                seen.add(key)
                self._add(entity, value, locale, folded)
                self.size += 1

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

    def _add(self, entity: str, value: str, locale: str, folded: Folded) -> None:
        letters = sum(not char.isspace() for char in folded.full)
        if any(script_class(char) == DENSE for char in folded.full):
            if letters > 1:
                name = Name(entity, value, locale, (), letters, False)
                self._dense.add(folded.full, name)
            return
        words = tuple(name_word(word, mongolian=locale == "mn") for word in words_of(folded))
        if not words:
            return
        name = Name(entity, value, locale, words, letters, locale == "vi")
        self._index(words[0], name)
        if len(words) == 2 and all(word.script == LATIN for word in words) and letters >= 8:
            joined = NameWord(words[0].full + words[1].full, words[0].bare + words[1].bare, LATIN)
            self._index(joined, Name(entity, value, locale, (joined,), letters, locale == "vi"))

    def _index(self, first: NameWord, name: Name) -> None:
        self._exact[first.bare].append(name)
        if first.script == CYRILLIC and first.stem:
            self._stems[first.bare[:3]].append(name)
        exact_only = name.entity in (CHOICE, BESIDES)  # ordinary words: "listing" is no "lifting"
        if first.script in (LATIN, CYRILLIC) and not exact_only and slips_allowed(first.stem or first.bare):
            self._fuzzy[first.bare[0]][first.stem or first.bare].append(name)

    def _word_hits(self, words: list[Word]) -> Iterator[_Hit]:
        for position, word in enumerate(words):
            exact = False
            for name in self._candidates(word):
                hit = self._walk(words, position, name, slip=False)
                if hit:
                    exact = exact or len(name.words) == 1
                    yield hit
            if not exact and len(word.bare) >= 6 and word.script in (LATIN, CYRILLIC):
                for name in self._near(word):
                    hit = self._walk(words, position, name, slip=True)
                    if hit:
                        yield hit

    def _candidates(self, word: Word) -> list[Name]:
        if word.script == ARABIC:
            keys = dict.fromkeys(rest for rest, _, _ in clitics(word.bare))
            return [name for key in keys for name in self._exact.get(key, ())]
        if word.script == LATIN:
            return [name for key in singulars(word.bare) for name in self._exact.get(key, ())]
        if word.script == CYRILLIC and len(word.bare) > 3:
            return self._stems.get(word.bare[:3], [])
        return self._exact.get(word.bare, [])

    def _near(self, word: Word) -> list[Name]:
        bucket = self._fuzzy.get(word.bare[0])
        if not bucket:
            return []
        longest = len(word.bare) + 2
        shortest = len(word.bare) - (6 if word.script == CYRILLIC else 4)
        keys = [key for key in bucket if shortest <= len(key) <= longest]
        if word.script == LATIN:
            near = process.extract(word.bare, keys, scorer=OSA.distance, score_cutoff=4, limit=12)
            keys = [key for key, _, _ in near]
        return [name for key in keys for name in bucket[key] if slips(word, name.words[0]) is not None]

    def _walk(self, words: list[Word], position: int, name: Name, *, slip: bool) -> _Hit | None:
        """The hit when the words from a position on are a form of a name; with ``slip`` the first may be misspelt."""
        if position + len(name.words) > len(words):
            return None
        cost = 0
        for offset, wanted in enumerate(name.words):
            word = words[position + offset]
            if offset and word.start - words[position + offset - 1].end > 2:
                return None
            found = agrees(word, wanted, name.vietnamese)
            if found is None:
                wrong = slips(word, wanted) if offset or slip else None
                if wrong is None:
                    return None
                found = _SLIP_COST * max(wrong, 1)
            cost += found
        if name.vietnamese and cost and name.letters < _LEAST_BARE:
            return None
        first, last = words[position], words[position + len(name.words) - 1]
        return _Hit(first.start + _head(first, name.words[0]), last.end, name.letters, cost, name)

    def _dense_hits(self, folded: Folded) -> Iterator[_Hit]:
        for start, end, name in self._dense.find(folded.full):
            yield _Hit(start, end, name.letters, 0, name)


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


def _without_plurals(names: Iterable[tuple[str, str, str, str]]) -> list[tuple[str, str, str, str]]:
    """Drop "fillers" where "filler" is listed: a slip in the plural would reach other words ("filters")."""
    listed = list(names)
    known = {(entity, value, text.lower()) for entity, value, _, text in listed}
    return [
        row
        for row in listed
        if not any(form != row[3].lower() and (row[0], row[1], form) in known for form in singulars(row[3].lower()))
    ]
