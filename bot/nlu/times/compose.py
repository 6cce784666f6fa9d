"""Joins atoms into groups that are read as one time: neighbours, ranges, and a date and a time that stand apart."""

import re
from itertools import pairwise

from bot.nlu.times.clock import POINTS
from bot.nlu.times.load import Frame, Grammar
from bot.nlu.times.model import DAYS, TIMES, WIDE, Atom, Group

_PAIRS = frozenset(
    frozenset(pair)
    for pair in (
        ("week", "weekday"),
        ("week", "weekend"),
        ("day", "weekday"),
        ("day", "date"),
        ("weekday", "date"),
        ("month", "date"),
        ("offset", "weekday"),
        ("year", "month"),
        ("year", "date"),
        ("weekend", "weekday"),
    )
)
_NEAR = 40
_SATURDAY = 5
_SENTENCE_END = re.compile(r"[!?。！？؟\n;；]|\.(?=\s)")


def compose(line: str, atoms: list[Atom], grammar: Grammar) -> list[Group]:
    """The groups of a line in order."""
    groups = _ranges(line, _neighbours(line, atoms, grammar), grammar)
    for group in groups:
        group.side = _side(line, group, grammar)
    groups = _chosen(line, groups, grammar)
    if not (grammar.kept and grammar.kept.search(line)):
        groups = [group for group in groups if "duration" in group.atoms or not _refused(line, group, grammar)]
    groups = _apart(line, _settle(groups))
    told = [group for group in groups if "now" not in group.atoms]
    return told if any("duration" not in group.atoms for group in told) else groups


def _neighbours(line: str, atoms: list[Atom], grammar: Grammar) -> list[Group]:
    groups: list[Group] = []
    for atom in atoms:
        if atom.kind == "ignore":
            continue
        last = groups[-1] if groups else None
        if last and joins(last, atom) and grammar.glue.fullmatch(line, last.end, atom.start):
            last.atoms[atom.kind] = atom
            last.end = atom.end
        else:
            groups.append(Group(atom.start, atom.end, {atom.kind: atom}))
    return groups


def joins(group: Group, atom: Atom) -> bool:
    """Whether an atom adds to what a group says, without a contradiction."""
    kinds = group.kinds()
    if atom.kind in kinds or group.until is not None:
        return False
    everything = {**group.atoms, atom.kind: atom}
    names = set(everything)
    if not names <= DAYS | WIDE | TIMES:
        return False
    anchors = names & (DAYS | WIDE)
    if any(frozenset(pair) not in _PAIRS for pair in _pairs(sorted(anchors))):
        return False
    if {"month", "date"} <= names and {"mo", "month"} & everything["date"].fields.keys():
        return False
    if {"weekend", "weekday"} <= names and everything["weekday"].fields["weekday"] < _SATURDAY:
        return False
    if "offset" in names and everything["offset"].fields["unit"] in ("minute", "hour"):
        return False
    if anchors and "part" in names and "day" in everything["part"].fields:
        return False
    if "part" in names and any("part" in everything[name].fields for name in anchors):
        return False
    times = names & TIMES
    if times and anchors and not anchors & DAYS:
        return False
    return _times_agree(times, everything)


def _times_agree(times: set[str], atoms: dict[str, Atom]) -> bool:
    if {"clock", "hours"} <= times:
        return False
    if "part" not in times or len(times) == 1:
        return True
    clock = atoms.get("clock") or atoms["hours"]
    return not {"part", "ampm"} & clock.fields.keys() or clock.fields.get("part") == atoms["part"].fields.get("part")


def _pairs(names: list[str]) -> list[tuple[str, str]]:
    return [(first, second) for index, first in enumerate(names) for second in names[index + 1 :]]


def _ranges(line: str, groups: list[Group], grammar: Grammar) -> list[Group]:
    out: list[Group] = []
    for group in groups:
        last = out[-1] if out else None
        if last and last.until is None and _comparable(last, group) and _framed(line, last, group, grammar.frames):
            last.until = group
            last.end = group.end
        else:
            out.append(group)
    return out


def _comparable(left: Group, right: Group) -> bool:
    kinds, others = left.kinds(), right.kinds()
    if {"clock", "part"} & kinds and {"clock", "part"} & others:
        return True
    if TIMES & (kinds | others):
        return False
    return bool((kinds & DAYS and others & DAYS) or (kinds == {"month"} and others == {"month"}))


def _framed(line: str, left: Group, right: Group, frames: tuple[Frame, ...]) -> bool:
    return any(
        frame.gap.fullmatch(line, left.end, right.start)
        and (frame.lead is None or frame.lead.search(line[max(0, left.start - _NEAR) : left.start]))
        and (frame.tail is None or frame.tail.match(line, right.end))
        and (frame.left_end is None or frame.left_end.search(line[left.start : left.end]))
        for frame in frames
    )


def _settle(groups: list[Group]) -> list[Group]:
    """What only looks like a time is none when it stays alone: "evening" is dropped, «3 часа» is a duration."""
    groups = [group for group in groups if not (group.kinds() == {"part"} and "weak" in group.atoms["part"].fields)]
    for group in groups:
        clock = group.atoms.get("clock")
        if clock and clock.fields.get("soft") and group.kinds() == {"clock"} and not group.until and not group.side:
            fields = {"n": clock.fields["h"], "unit": "hour"}
            group.atoms = {"duration": Atom("duration", clock.start, clock.end, fields)}
    return groups


def _side(line: str, group: Group, grammar: Grammar) -> str | None:
    clock = group.atoms.get("clock") or group.atoms.get("part")
    if clock is None or group.until is not None:
        return None
    if "side" in clock.fields:
        return str(clock.fields["side"])
    return _said(line, group, clock, grammar)


def _said(line: str, group: Group, clock: Atom, grammar: Grammar) -> str | None:
    """The side whose words stand at a clock time; "no later than" is longer than "later than"."""
    if clock.kind == "part" and clock.fields["part"] not in POINTS:
        return None
    before = max((atom.end for atom in group.atoms.values() if atom.end <= clock.start), default=0)
    leading = line[max(before, clock.start - _NEAR) : clock.start]
    found = []
    for name, (lead, tail) in grammar.sides.items():
        match = (lead and lead.search(leading)) or (tail and tail.match(line, clock.end))
        if match:
            found.append((len(match[0]), name))
    return max(found)[1] if found else None


def _chosen(line: str, groups: list[Group], grammar: Grammar) -> list[Group]:
    """ "Friday morning or evening": what is said of the day of one goes for the other too."""
    for first, second in pairwise(groups):
        if not grammar.choice.fullmatch(line, first.end, second.start):
            continue
        for dated, other in ((first, second), (second, first)):
            shared = {
                kind: atom for kind, atom in dated.atoms.items() if kind in DAYS | {"week"} and kind not in other.atoms
            }
            if other.kinds() <= TIMES and _timed_day(dated):
                other.atoms = {**other.atoms, **shared}
                _firm(other)
            elif other.kinds() == {"weekday"} and dated.kinds() == {"weekday", "week"} and dated is first:
                other.atoms = {**other.atoms, **shared}
    return groups


def _timed_day(group: Group) -> bool:
    """Whether a group says a day and the time of it."""
    told = group.kinds() & TIMES or any("part" in atom.fields for atom in group.atoms.values())
    return bool(told and group.kinds() & DAYS and group.until is None)


def _firm(group: Group) -> None:
    """A part of the day that a day is known of is no longer weak."""
    part = group.atoms.get("part")
    if part:
        group.atoms["part"] = Atom("part", part.start, part.end, {k: v for k, v in part.fields.items() if k != "weak"})


def _refused(line: str, group: Group, grammar: Grammar) -> bool:
    """Whether a time is named as one that does not suit ("not Monday")."""
    lead, tail = grammar.refusal
    return bool(
        (lead and lead.search(line[max(0, group.start - _NEAR) : group.start]))
        or (tail and tail.match(line, group.end))
    )


def _apart(line: str, groups: list[Group]) -> list[Group]:
    """One date and one time in a sentence belong together even when other words stand between them."""
    out: list[Group] = []
    for sentence in _sentences(line, groups):
        times = [group for group in sentence if not group.kinds() & {"duration", "now"}]
        if len(times) == 2 and _completes(*times):
            first, second = times
            timed, dated = (first, second) if first.kinds() <= TIMES else (second, first)
            joined = Group(first.start, second.end, {**dated.atoms, **timed.atoms}, timed.until, timed.side)
            sentence = [joined if group is first else group for group in sentence if group is not second]
        out.extend(sentence)
    return out


def _completes(first: Group, second: Group) -> bool:
    for dated, other in ((first, second), (second, first)):
        if dated.until is not None:
            continue
        if dated.kinds() & DAYS and not dated.kinds() & TIMES and other.kinds() <= TIMES:
            return all(joins(Group(0, 0, dict(dated.atoms)), atom) for atom in other.atoms.values())
        if dated.kinds() == {"week"} and other.until is None and "weekday" in other.kinds():
            return not {"week", "date", "day"} & other.kinds() and "mod" not in other.atoms["weekday"].fields
    return False


def _sentences(line: str, groups: list[Group]) -> list[list[Group]]:
    sentences: list[list[Group]] = []
    for group in groups:
        if sentences and not _SENTENCE_END.search(line, sentences[-1][-1].end, group.start):
            sentences[-1].append(group)
        else:
            sentences.append([group])
    return sentences
