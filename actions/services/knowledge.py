"""Dated, sourced facts: what is known, until when, and who says so. An expired fact is never given out."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

SOURCE_KINDS = ("law", "ministry", "district", "statistics", "press", "vendor", "blog")
CONFIDENCE = ("high", "medium", "low")


class FactError(ValueError):
    """A fact lacks its source or its dates; the text names file, fact and what is wrong."""


@dataclass(frozen=True)
class Fact:
    """One fact as it stands on a given day.

    Attributes:
        values: what a sentence takes in.
        needs_review: the day of review has passed; the answer says that it may have changed.
    """

    id: str
    values: dict[str, Any]
    source_name: str
    source_kind: str
    source_date: date
    as_of: date
    confidence: str
    needs_review: bool


@dataclass(frozen=True)
class _Entry:
    id: str
    values: dict[str, Any]
    source: dict[str, Any]
    as_of: date
    review_by: date
    ends_on: date | None
    known_until: date | None
    confidence: str


class Knowledge:
    """All facts of ``data/knowledge``."""

    def __init__(self, entries: dict[str, _Entry]) -> None:
        self._entries = entries

    @classmethod
    def load(cls, folder: Path) -> "Knowledge":
        """Read every ``*.yml`` of the folder.

        Raises:
            FactError: a fact lacks source or dates, or its id stands twice.
        """
        entries: dict[str, _Entry] = {}
        for path in sorted(folder.glob("*.yml")):
            for fact_id, raw in (yaml.safe_load(path.read_text(encoding="utf-8")) or {}).items():
                if fact_id in entries:
                    raise FactError(f"{path.name}: {fact_id} stands twice")
                entries[fact_id] = _entry(path.name, fact_id, raw)
        return cls(entries)

    def ids(self) -> list[str]:
        """The ids of all facts."""
        return list(self._entries)

    def fact(self, fact_id: str, today: date) -> Fact | None:
        """The fact as it may be asserted today, or None once it has ended or is no longer known.

        Raises:
            KeyError: no fact has this id.
        """
        entry = self._entries[fact_id]
        if any(limit is not None and today > limit for limit in (entry.ends_on, entry.known_until)):
            return None
        return Fact(
            id=entry.id,
            values=entry.values,
            source_name=entry.source["name"],
            source_kind=entry.source["kind"],
            source_date=entry.source["date"],
            as_of=entry.as_of,
            confidence=entry.confidence,
            needs_review=today >= entry.review_by,
        )


def _entry(file: str, fact_id: str, raw: dict[str, Any]) -> _Entry:
    def need(condition: bool, what: str) -> None:
        if not condition:
            raise FactError(f"{file}: {fact_id}: {what}")

    source = raw.get("source") or {}
    need(bool(raw.get("values")), "has no values")
    need(bool(source.get("name")) and isinstance(source.get("date"), date), "needs source.name and source.date")
    need(source.get("kind") in SOURCE_KINDS, f"source.kind must be one of {', '.join(SOURCE_KINDS)}")
    need(isinstance(raw.get("as_of"), date) and isinstance(raw.get("review_by"), date), "needs as_of and review_by")
    need(raw.get("confidence") in CONFIDENCE, f"confidence must be one of {', '.join(CONFIDENCE)}")
    for name in ("ends_on", "known_until"):
        need(raw.get(name) is None or isinstance(raw[name], date), f"{name} must be a date")
    return _Entry(
        id=fact_id,
        values=raw["values"],
        source=source,
        as_of=raw["as_of"],
        review_by=raw["review_by"],
        ends_on=raw.get("ends_on"),
        known_until=raw.get("known_until"),
        confidence=raw["confidence"],
    )
