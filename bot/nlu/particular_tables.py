"""The tables of ``data/particulars``: their values, the phrases they hold, and what may be wrong with them."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from bot.nlu.phrases import SLOTS, PhraseError, PhraseIndex, expanded

RELATIONS = ("spouse", "parent", "child", "sibling", "relative", "friend", "other")
WISHES = (
    "woman_doctor",
    "man_doctor",
    "woman_interpreter",
    "halal",
    "vegetarian",
    "vegan",
    "no_pork",
    "prayer",
    "wheelchair",
)
CONDITIONS = (
    "pregnancy",
    "breastfeeding",
    "blood_thinner",
    "diabetes",
    "heart",
    "high_blood_pressure",
    "epilepsy",
    "cancer",
    "immune",
    "allergy",
    "pacemaker",
    "keloid",
    "infection",
    "asthma",
)
_LISTS = ("for_whom", "not_for_whom", "for_self", "not_conditions", "breaks")
_GROUPS: dict[str, tuple[str, ...]] = {
    "relations": RELATIONS,
    "ages": ("years", "months", "baby"),
    "wishes": WISHES,
    "conditions": CONDITIONS,
    "negations": ("before", "after", "unless"),
}
_HIGHEST_WORD = 12


def phrases(table: Mapping[str, Any]) -> Iterator[tuple[str, Any, str]]:
    """``(kind, value, phrase)`` of a table; an age comes once for digits and once for every number in words."""
    for kind in _LISTS:
        for phrase in table[kind]:
            yield kind, ("self" if kind == "for_self" else kind), phrase
    for kind, values in _GROUPS.items():
        for value in values:
            for phrase in table[kind][value]:
                if kind != "ages":
                    yield kind, value, phrase
                    continue
                yield kind, (value, None), phrase
                if "<number>" in phrase and value != "baby":
                    for number, words in table["ages"]["numbers"].items():
                        for word in words:
                            yield kind, (value, int(number)), phrase.replace("<number>", word)


def problems(table: Any) -> list[str]:
    """What is wrong with the table of one language, by ``data/particulars/README.md``; empty when all is well."""
    if not isinstance(table, dict):
        return ["the file must be a map"]
    wrong = [f"{key} is missing" for key in (*_LISTS, *_GROUPS) if key not in table]
    wrong += [f"{key} is unknown" for key in table if key not in (*_LISTS, *_GROUPS)]
    if wrong:
        return wrong
    for kind in _LISTS:
        wrong += _list_problems(kind, kind, table[kind])
    for kind, values in _GROUPS.items():
        known = (*values, "numbers", "tens") if kind == "ages" else values
        group = table[kind] if isinstance(table[kind], dict) else {}
        wrong += [f"{kind}.{value} is missing" for value in known if value not in group]
        wrong += [f"{kind}.{value} is unknown" for value in group if value not in known]
        for value in values:
            if value not in group:
                continue
            if kind == "negations" and value != "unless" and group[value] == [] and (group["before"] or group["after"]):
                continue
            wrong += _list_problems(kind, f"{kind}.{value}", group[value])
        if kind in ("relations", "wishes", "conditions") and not wrong:
            senses: dict[str, set[str]] = defaultdict(set)
            for value in values:
                for phrase in group[value]:
                    for plain in expanded(phrase):
                        senses[plain.casefold()].add(value)
            wrong += [f"{kind}: {p!r} stands under {', '.join(sorted(v))}" for p, v in senses.items() if len(v) > 1]
    if "tens" in table["ages"]:
        wrong += _list_problems("numbers", "ages.tens", table["ages"]["tens"])
    numbers = table["ages"].get("numbers") if isinstance(table["ages"], dict) else None
    if not isinstance(numbers, dict) or set(numbers) != set(range(1, _HIGHEST_WORD + 1)):
        wrong.append(f"ages.numbers must have the keys 1 to {_HIGHEST_WORD}")
    else:
        for number, words in numbers.items():
            wrong += _list_problems("numbers", f"ages.numbers.{number}", words)
    return wrong


# The slot that a phrase must hold, by the list it stands in.
_NEEDED = {
    "for_whom": "<relation>",
    "not_for_whom": "<relation>",
    "ages.years": "<number>",
    "ages.months": "<number>",
}
_SLOTTED = frozenset({"for_whom", "not_for_whom", "ages"})


def _list_problems(kind: str, where: str, phrases: Any) -> list[str]:
    if not isinstance(phrases, list) or not phrases:
        return [f"{where} must be a list with at least one phrase"]
    wrong = []
    for phrase in phrases:
        if not isinstance(phrase, str):
            wrong.append(f"{where}: {phrase!r} is not text; quote it")
            continue
        try:
            PhraseIndex[None]().add(phrase, None)
        except PhraseError as error:
            wrong.append(f"{where}: {error}")
        slots = [slot for slot in SLOTS if slot in phrase]
        if slots and kind not in _SLOTTED:
            wrong.append(f"{where}: {phrase!r} may not hold {slots[0]}")
        needed = _NEEDED.get(where)
        if needed and needed not in phrase:
            wrong.append(f"{where}: {phrase!r} needs {needed}")
    repeated = [phrase for phrase, times in Counter(map(str, phrases)).items() if times > 1]
    return wrong + [f"{where}: {phrase!r} stands twice" for phrase in repeated]
