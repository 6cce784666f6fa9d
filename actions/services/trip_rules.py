"""What a trip has to allow for: the way from and to the airport, and the longest figures that sources give."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from math import ceil
from typing import Any

from actions.services.facts import Fact
from actions.services.knowledge import Knowledge
from actions.services.procedure_values import MINUTES, WHATS

HELD_BACK = {
    "flying": WHATS["flying"],
    "stay": WHATS["stay"],
    "recovery": ("first_recovery", "usual_activity", "lasek"),
    "duration": ("whole_course",),
}
"""By kind of fact: what keeps a visitor in Korea. Bruises and the final shape are told, but hold nobody back."""


@dataclass(frozen=True)
class TripRules:
    """The operator's buffers, no facts: what we plan with.

    Attributes:
        after_landing: minutes from landing to the clinic (immigration, luggage, the way), by airport.
        before_flight: minutes from the clinic to the departure, by airport.
        days_ahead: how far ahead trips are planned.
        clinics: how many clinics are looked at, in the order of the directory's fit.
        alternatives: how many other days and other clinics are offered.
    """

    after_landing: Mapping[str, int] = field(default_factory=lambda: {"icn": 180, "gmp": 120})
    before_flight: Mapping[str, int] = field(default_factory=lambda: {"icn": 240, "gmp": 180})
    days_ahead: int = 365
    clinics: int = 8
    alternatives: int = 2

    def minutes_after_landing(self, airport: str) -> int:
        """For an airport without a buffer of its own: the longest."""
        return self.after_landing.get(airport, max(self.after_landing.values()))

    def minutes_before_flight(self, airport: str) -> int:
        """For an airport without a buffer of its own: the longest."""
        return self.before_flight.get(airport, max(self.before_flight.values()))


@dataclass(frozen=True)
class Figure:
    """A length that a source gives, counted with its longest.

    Attributes:
        kind: ``flying``, ``stay``, ``recovery`` or ``duration``.
        size: ``{value, unit}``.
        days: that in whole days, rounded up.
        fact: who says so.
    """

    kind: str
    size: dict[str, Any]
    days: int
    fact: Fact


@dataclass(frozen=True)
class Needs:
    """What is known of the time after a procedure.

    Attributes:
        longest: the longest figure that keeps a visitor in Korea; None when no source gives one.
        rest: the longest that is told of recovery and stay alone.
        flying: the longest about flying; None when it is unknown.
        marks: the longest for bruises and swelling, which keep nobody in Korea.
        sessions: a source names more than one session.
    """

    longest: Figure | None = None
    rest: Figure | None = None
    flying: Figure | None = None
    marks: Figure | None = None
    sessions: bool = False


def needs_of(knowledge: Knowledge, procedure: str, today: date) -> Needs:
    """What may be asserted today about the time after a procedure."""
    facts = {kind: knowledge.procedure_facts(procedure, kind, today) for kind in HELD_BACK}
    found = {kind: _figures(kind, facts[kind], whats) for kind, whats in HELD_BACK.items()}
    resting = [*found["stay"], *found["recovery"], *found["duration"]]
    counts = [
        item["count"] for fact in facts["duration"] for item in fact.values["items"] if item["what"] == "sessions"
    ]
    return Needs(
        longest=_longest([*found["flying"], *resting]),
        rest=_longest(resting),
        flying=_longest(found["flying"]),
        marks=_longest(_figures("recovery", facts["recovery"], ("bruising",))),
        sessions=any(int(count.get("to", count.get("value", 0))) > 1 for count in counts),
    )


def _figures(kind: str, facts: Iterable[Fact], whats: Iterable[str]) -> list[Figure]:
    return [
        _figure(kind, item["length"], fact)
        for fact in facts
        for item in fact.values.get("items", ())
        if item["what"] in whats and "length" in item
    ]


def _figure(kind: str, length: dict[str, Any], fact: Fact) -> Figure:
    size = {"value": int(length["to"] if "to" in length else length["value"]), "unit": length["unit"]}
    return Figure(kind, size, ceil(size["value"] * MINUTES[size["unit"]] / MINUTES["day"]), fact)


def _longest(figures: list[Figure]) -> Figure | None:
    return max(figures, key=lambda one: one.days, default=None)
