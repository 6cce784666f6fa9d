"""Finds the atoms of time in a folded line: every pattern is tried, the longest matches stay."""

import re
from collections.abc import Iterator
from typing import Any

from bot.nlu.times.load import Grammar, Pattern
from bot.nlu.times.model import Atom

_COUNTS = {"h", "hh", "oh", "m", "mm", "n", "d", "dd", "od", "mo", "mz", "y", "yy", "hy", "a", "b", "era"}
_ALIAS = {
    "hh": "h",
    "oh": "h",
    "mm": "m",
    "hm": "m",
    "dd": "d",
    "od": "d",
    "mz": "mo",
    "nday": "n",
    "dual": "unit",
}
_REQUIRED = {
    "day": frozenset({"day"}),
    "weekday": frozenset({"weekday"}),
    "week": frozenset({"mod"}),
    "date": frozenset({"d"}),
    "dates": frozenset({"d", "d2"}),
    "offset": frozenset({"n", "unit"}),
    "duration": frozenset({"n", "unit"}),
    "clock": frozenset({"h"}),
    "hours": frozenset({"h", "h2"}),
    "nth": frozenset({"nth", "weekday"}),
    "part": frozenset({"part"}),
}


def find_atoms(line: str, grammar: Grammar) -> list[Atom]:
    """The atoms of a folded line in order, none overlapping; what only looks like a time is left out."""
    present: dict[str, bool] = {}

    def offers(name: str) -> bool:
        if name not in present:
            present[name] = grammar.presence[name].search(line) is not None
        return present[name]

    found: list[tuple[int, int, Atom]] = []
    for rank, pattern in enumerate(grammar.patterns):
        if not all(offers(name) for name in pattern.needs):
            continue
        for match, fields in _matches(line, pattern, grammar):
            if match.end() > match.start():
                start = match.start() + (len(match[0]) - len(match[0].lstrip()))
                end = match.end() - (len(match[0]) - len(match[0].rstrip()))
                found.append((-(end - start), rank, Atom(pattern.kind, start, end, fields)))
    return _longest(found, len(line))


def _matches(line: str, pattern: Pattern, grammar: Grammar) -> Iterator[tuple[re.Match[str], dict[str, Any]]]:
    """The matches of a pattern with their values; without spaces, another may begin within one that has no value."""
    place = 0
    while (match := pattern.regex.search(line, place)) is not None:
        fields = _fields(match, pattern, grammar)
        if fields is not None:
            yield match, fields
        inside = fields is None and not grammar.spaced
        place = match.start() + 1 if inside else max(match.end(), match.start() + 1)


def _longest(found: list[tuple[int, int, Atom]], length: int) -> list[Atom]:
    taken = bytearray(length)
    kept: list[Atom] = []
    for _, _, atom in sorted(found, key=lambda item: (item[0], item[2].kind != "ignore", item[1])):
        if not any(taken[atom.start : atom.end]):
            taken[atom.start : atom.end] = b"\x01" * (atom.end - atom.start)
            kept.append(atom)
    return sorted(kept, key=lambda atom: atom.start)


def _fields(match: re.Match[str], pattern: Pattern, grammar: Grammar) -> dict[str, Any] | None:
    """The values of the named groups, or None when a number is out of its bounds."""
    fields: dict[str, Any] = dict(pattern.fixed)
    for group, text in match.groupdict().items():
        if text is None:
            continue
        name, number = group.rstrip("0123456789"), group.lstrip("abcdefghijklmnopqrstuvwxyz")
        if name in _COUNTS:
            value = grammar.numbers.value(text)
            if value is None:
                return None
            if name in ("h", "hh") and text.startswith("0"):
                fields["exact" + number] = True
            fields[_ALIAS.get(name, name) + number] = value
        else:
            fields[_ALIAS.get(name, name) + number] = grammar.class_value(name, match.string, *match.span(group))
    if None in fields.values():
        return None
    return fields if _in_bounds(fields, grammar.order) and _is_whole(pattern.kind, fields) else None


def _is_whole(kind: str, fields: dict[str, Any]) -> bool:
    if kind in ("month", "year"):
        return bool({"month", "mo", "mod", "y", "era"} & fields.keys())
    return fields.keys() >= _REQUIRED.get(kind, frozenset())


def _in_bounds(fields: dict[str, Any], order: str) -> bool:
    if "a" in fields and "b" in fields:
        first, second = fields.pop("a"), fields.pop("b")
        wanted = fields.pop("order", order)
        if (wanted == "mdy" and first <= 12) or second > 12:
            first, second = second, first
        fields["d"], fields["mo"] = first, second
    bounds = {"h": 24, "h2": 24, "m": 59, "m2": 59, "d": 31, "d2": 31, "mo": 12, "mo2": 12, "month": 12, "n": 999}
    lowest = {"d": 1, "d2": 1, "mo": 1, "mo2": 1, "n": 1}
    return all(
        lowest.get(name, 0) <= fields[name] <= top for name, top in bounds.items() if isinstance(fields.get(name), int)
    )
