"""What visitors say in passing: for whom, how old, with which wishes, and what of their health a person must see."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import regex
import yaml

from bot.nlu.folding import DENSE, script_class
from bot.nlu.particular_tables import phrases, problems
from bot.nlu.phrases import BREAK, SLOTS, Line, Match, PhraseIndex
from bot.nlu.spans import Entity

EXTRACTOR = "ParticularsExtractor"
SHARED = "en"  # people mix it into every language
OLDEST = 110
# How far a "no" reaches, in characters; in scripts without spaces a character says more.
_REACH, _REACH_DENSE = 24, 10
_CHAIN, _CHAIN_DENSE = 6, 3
_TREATMENTS = frozenset({"procedure", "specialty"})
_NAMES = _TREATMENTS | {"clinic", "district", "airport"}
_RELATION, _NUMBER, _TREATMENT = SLOTS["<relation>"], SLOTS["<number>"], SLOTS["<treatment>"]
_DIGITS = regex.compile(r"(?<!\d)\d{1,3}(?!\d)")
_IN_PARENTHESES = regex.compile(r"\s*+(?P<age>[(（]\s*(\d{1,3})\s*[)）])")

# (language, kind, value); the value of an age is its unit and, when it is in words, its number
_Sense = tuple[str, str, Any]
_Found = Match[_Sense]


class ParticularsError(ValueError):
    """A file of ``data/particulars`` is not as its README says; the message lists every problem."""


class ParticularsReader:
    """Finds relations, ages, wishes and conditions; :meth:`load` once, then it is only read."""

    def __init__(self, tables: Mapping[str, Mapping[str, Any]]):
        """Index the tables of all languages, as in ``data/particulars/README.md``."""
        self._languages = frozenset(tables)
        self._plain: PhraseIndex[_Sense] = PhraseIndex()
        self._slotted: PhraseIndex[_Sense] = PhraseIndex()
        self._tens = tuple({Line.of(word).text for table in tables.values() for word in table["ages"]["tens"]})
        for language, table in tables.items():
            for kind, value, phrase in phrases(table):
                index = self._slotted if any(slot in phrase for slot in SLOTS) else self._plain
                index.add(phrase, (language, kind, value), mongolian=language == "mn")

    @classmethod
    def load(cls, folder: Path) -> "ParticularsReader":
        """Read ``<language>.yml`` files.

        Raises:
            ParticularsError: a file is not as agreed.
        """
        loader = yaml.CSafeLoader
        tables: dict[str, Any] = {}
        wrong: list[str] = []
        for path in sorted(folder.glob("*.yml")):
            tables[path.stem] = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
            wrong.extend(f"{path.name}: {problem}" for problem in problems(tables[path.stem]))
        if wrong:
            raise ParticularsError("\n".join(wrong))
        return cls(tables)

    def find(self, text: str, language: str | None = None, named: Sequence[Entity] = ()) -> list[Entity]:
        """``relation``, ``patient_age``, ``wish`` and ``condition`` entities, in the order of the text.

        Args:
            text: a message; offsets of the result are its code points.
            language: the language of the line; of an unknown one all tables are tried.
            named: what was found so far; a treatment fills ``<treatment>``, and a word inside the longer name of a
                treatment or a place tells nothing about the visitor.
        """
        line = Line.of(text)
        spoken = {language, SHARED} if language in self._languages else self._languages
        found = [match for match in self._plain.find(line) if match.value[0] in spoken]
        found = [match for match in found if not self._is_half(line, match)]
        slotted = self._with_slots(line, text, found, spoken, named)
        slotted = [match for match in slotted if not self._is_half(line, match)]
        scope = _Scope(line, found)
        told: list[Entity] = []
        for kind, entity in (("wishes", "wish"), ("conditions", "condition")):
            seeming = f"not_{kind}"
            hits = _longest(match for match in found if match.value[1] in (kind, seeming))
            hits = [hit for hit in hits if hit.value[1] != seeming and not _in_a_name(line, hit, named)]
            told += _each_once(entity, line, scope.standing(hits))
        whom = _whom(scope, [*found, *slotted])
        ages = [match for match in [*slotted, *found] if match.value[1] == "ages"]
        # a baby may be anybody's; it is the patient's age only where a child is the patient
        ages = [match for match in _longest(ages) if match.value[2] != ("baby", None) or whom]
        told += [_entity("relation", match.value[2], line, match) for match in whom[:1]]
        told += [_entity("patient_age", {"years": _years(*match.value[2])}, line, match) for match in ages[:1]]
        return sorted(told, key=lambda entity: (entity["start"], entity["end"]))

    def _with_slots(
        self, line: Line, text: str, found: list[_Found], spoken: Iterable[str | None], named: Sequence[Entity]
    ) -> list[_Found]:
        """The matches of phrases that hold a slot, by the characters of the line, with what fills the slot."""
        people = _longest(match for match in found if match.value[1] == "relations")
        numbers = [(*match.span(), _NUMBER) for match in _DIGITS.finditer(line.text)]
        if not people and not numbers:
            return []
        treatments = [(*line.place(e["start"], e["end"]), _TREATMENT) for e in named if e["entity"] in _TREATMENTS]
        fillings: dict[int, Any] = {line.at[match.start][0]: match.value[2] for match in people}
        fillings |= {line.at[start][0]: int(line.text[start:end]) for start, end, _ in numbers}
        spans = [(match.start, match.end, _RELATION) for match in people] + numbers + treatments
        matches = self._filled(line, line.replaced(spans), fillings, spoken)
        ages = [match for match in matches if match.value[1] == "ages"]
        ages += [match for match in found if match.value[1] == "ages" and match.value[2] != ("baby", None)]
        ages += [match for person in people for match in _parenthesised(line, text, person)]
        if not ages:
            return matches
        # "for my 5-year-old son" is "for my son"
        apart = [age for age in _longest(ages) if not any(_overlap(age, person) for person in people)]
        kept = [span for span in spans if not any(age.start < span[1] and span[0] < age.end for age in apart)]
        without = line.replaced([*kept, *((age.start, age.end, " ") for age in apart)])
        again = self._filled(line, without, fillings, spoken)
        return [*ages, *(match for match in again if match.value[1] != "ages")]

    def _filled(
        self, line: Line, changed: Line, fillings: dict[int, Any], spoken: Iterable[str | None]
    ) -> list[_Found]:
        found = []
        for match in self._slotted.find(changed):
            language, kind, value = match.value
            if language not in spoken:
                continue
            wanted = _NUMBER if kind == "ages" else _RELATION
            filled = next(
                (fillings[changed.at[i][0]] for i in range(match.start, match.end) if changed.text[i] == wanted), None
            )
            if kind == "ages":
                unit, in_words = value
                filled = (unit, None if unit == "baby" else in_words or filled)
                if unit != "baby" and (filled[1] is None or _years(*filled) > OLDEST):
                    continue
            start, end = line.place(*changed.span(match.start, match.end))
            found.append(Match(start, end, (language, kind, filled)))
        return found

    def _is_half(self, line: Line, match: _Found) -> bool:
        """Whether it is the "five years" of "twenty-five years"."""
        return match.value[1] == "ages" and line.text[: match.start].rstrip().endswith(self._tens)


class _Scope:
    """What a negation reaches in a line."""

    def __init__(self, line: Line, found: Sequence[_Found]):
        self._text = line.text
        said: dict[str, list[_Found]] = defaultdict(list)
        for match in found:
            if match.value[1] == "negations":
                said[match.value[2]].append(match)
        exempt = said["unless"]
        for kind in ("before", "after"):
            said[kind] = [m for m in said[kind] if not any(u.start <= m.start and m.end <= u.end for u in exempt)]
        self._before = [match.end for match in said["before"]]
        self._after = [match.start for match in said["after"]]
        breaks = [match.start for match in found if match.value[1] == "breaks"]
        self._cuts = [*(index for index, char in enumerate(line.text) if char == BREAK), *breaks]

    def standing(self, matches: Iterable[_Found]) -> list[_Found]:
        """The matches that nothing negates; a "no" reaches the nearest and what is listed with it."""
        ordered = sorted(matches, key=lambda match: match.start)
        if not (self._before or self._after):
            return ordered
        negated: set[int] = set()
        for index, match in enumerate(ordered):
            last = ordered[index - 1].end if index else 0
            listed = index - 1 in negated and self._linked(last, match.start, _CHAIN, _CHAIN_DENSE)
            if listed or any(last <= no and self._linked(no, match.start) for no in self._before):
                negated.add(index)
        behind: set[int] = set()
        for index in reversed(range(len(ordered))):
            match, last = ordered[index], index == len(ordered) - 1
            following = len(self._text) if last else ordered[index + 1].start
            listed = index + 1 in behind and self._linked(match.end, following, _CHAIN, _CHAIN_DENSE)
            if listed or any(no <= following and self._linked(match.end, no) for no in self._after):
                behind.add(index)
        return [match for index, match in enumerate(ordered) if index not in negated | behind]

    def _linked(self, start: int, end: int, reach: int = _REACH, dense: int = _REACH_DENSE) -> bool:
        if start > end or any(start <= cut <= end for cut in self._cuts):
            return False
        gap = self._text[start:end]
        return len(gap) <= (dense if any(script_class(char) == DENSE for char in gap) else reach)


def _whom(scope: _Scope, matches: Sequence[_Found]) -> list[_Found]:
    """Who the patient is; another person before the one who writes."""
    companions = [match for match in matches if match.value[1] == "not_for_whom"]
    others = [match for match in matches if match.value[1] == "for_whom"]
    others = [match for match in others if not any(_overlap(match, companion) for companion in companions)]
    themselves = [match for match in matches if match.value[1] == "for_self"]
    return scope.standing(_longest(others)) or scope.standing(_longest(themselves))


def _parenthesised(line: Line, text: str, person: _Found) -> Iterator[_Found]:
    match = _IN_PARENTHESES.match(text, line.span(person.start, person.end)[1])
    if match and int(match[2]) <= OLDEST:
        start, end = line.place(*match.span("age"))
        yield Match(start, end, (person.value[0], "ages", ("years", int(match[2]))))


def _years(unit: str, number: int | None) -> int:
    return (number or 0) // 12 if unit == "months" else (number or 0)


def _overlap(one: _Found, other: _Found) -> bool:
    return one.start < other.end and other.start < one.end


def _longest(matches: Iterable[_Found]) -> list[_Found]:
    """Of matches that overlap the longest, in the order of the text."""
    kept: list[_Found] = []
    for match in sorted(matches, key=lambda match: (match.start - match.end, match.start)):
        if not any(_overlap(match, other) for other in kept):
            kept.append(match)
    return sorted(kept, key=lambda match: match.start)


def _in_a_name(line: Line, match: _Found, named: Sequence[Entity]) -> bool:
    start, end = line.span(match.start, match.end)
    return any(
        entity["start"] <= start and end <= entity["end"] and end - start < entity["end"] - entity["start"]
        for entity in named
        if entity["entity"] in _NAMES
    )


def _each_once(entity: str, line: Line, matches: Iterable[_Found]) -> list[Entity]:
    first: dict[str, _Found] = {}
    for match in matches:
        first.setdefault(match.value[2], match)
    return [_entity(entity, value, line, match) for value, match in first.items()]


def _entity(kind: str, value: Any, line: Line, match: _Found) -> Entity:
    start, end = line.span(match.start, match.end)
    return {"entity": kind, "value": value, "start": start, "end": end, "extractor": EXTRACTOR}
