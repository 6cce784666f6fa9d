"""Entities as plain dictionaries, and which of two that overlap is kept."""

from collections.abc import Iterable
from typing import Any, TypedDict


class Entity(TypedDict, total=False):
    """One thing found in a message; ``start`` and ``end`` are code points of the text it was found in."""

    entity: str
    value: Any
    start: int
    end: int
    extractor: str


# The smaller number wins an overlap; within one rank the longer span wins, then the earlier one.
_RANK = {"booking_code": 0, "email": 0, "flight": 1, "patient_age": 1, "number": 3}
_FREE = frozenset({"red_flag", "landmark", "person", "unsure", "relation", "wish", "condition", "email_code", "told"})


def overlaps(one: Entity, other: Entity) -> bool:
    """Whether two spans share at least one character."""
    return one["start"] < other["end"] and other["start"] < one["end"]


def resolve(entities: Iterable[Entity]) -> list[Entity]:
    """Keep of overlapping entities the one that says more, in the order of the text.

    A code or an address wins over everything, a number loses to everything; between a time, a name and a phone
    number the longer span wins, and an age wins over them. Red flags, what forms read and particulars stay beside all
    others.
    """
    free: list[Entity] = []
    kept: list[Entity] = []
    ranked = sorted(entities, key=lambda e: (_RANK.get(e["entity"], 2), e["start"] - e["end"], e["start"], e["entity"]))
    for entity in ranked:
        if entity["entity"] in _FREE:
            free.append(entity)
        elif not any(overlaps(entity, other) for other in kept):
            kept.append(entity)
    return sorted(kept + free, key=lambda e: (e["start"], e["end"], e["entity"]))
