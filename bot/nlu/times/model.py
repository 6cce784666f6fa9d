"""What the time parser hands out, and the small records its stages pass on."""

from dataclasses import dataclass, field
from datetime import timedelta, timezone
from typing import Any, TypedDict, final

DAYS = frozenset({"day", "weekday", "date", "offset", "nth"})
WIDE = frozenset({"week", "month", "weekend", "dates", "year"})
TIMES = frozenset({"clock", "hours", "part"})
SEOUL = timezone(timedelta(hours=9), "KST")


@final
class TimeValue(TypedDict):
    """A moment or an interval: ISO 8601 with Seoul's offset; ``end`` is exclusive and None for a single point.

    ``grain`` is minute, hour, day, week or month. A whole week or month starts at its first day and has no end.
    """

    start: str
    end: str | None
    grain: str


@final
class DurationValue(TypedDict):
    """A length of time; ``unit`` is minute, hour, day, week, month or year."""

    value: int
    unit: str


@dataclass(frozen=True)
class TimeSpan:
    """A time found in a line; ``start`` and ``end`` count code points of the line, ``text`` is what stands there."""

    value: TimeValue
    start: int
    end: int
    text: str


@dataclass(frozen=True)
class DurationSpan:
    """A duration found in a line; the same offsets as :class:`TimeSpan`."""

    value: DurationValue
    start: int
    end: int
    text: str


Span = TimeSpan | DurationSpan


def make_span(value: TimeValue | DurationValue, start: int, end: int, line: str) -> Span:
    """The span of a value that stands from ``start`` to ``end`` of a line."""
    words = line[start:end]
    return DurationSpan(value, start, end, words) if "unit" in value else TimeSpan(value, start, end, words)


@dataclass(frozen=True)
class Atom:
    """One pattern that matched: its kind, where it stands in the folded line, and the values of its fields."""

    kind: str
    start: int
    end: int
    fields: dict[str, Any] = field(default_factory=dict)


@dataclass
class Group:
    """Atoms that are read as one time: at most one of each kind."""

    start: int
    end: int
    atoms: dict[str, Atom]
    until: "Group | None" = None
    side: str | None = None

    def kinds(self) -> set[str]:
        """The kinds of atoms it holds."""
        return set(self.atoms)
