"""What every fact has: a source, dates, and a day after which it must be looked at again."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

SOURCE_KINDS = ("law", "ministry", "statistics", "district", "press", "vendor", "blog")
"""Kinds of source; a kind that stands earlier is shown earlier."""
CONFIDENCE = ("high", "medium", "low")

Need = Callable[[bool, str], None]
"""``need(condition, what)`` raises :class:`FactError` with file and fact where the condition fails."""

_PARTIAL = re.compile(r"\d{4}(-\d{2})?")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class FactError(ValueError):
    """A fact lacks its source or its dates, or its values are of no known shape; names file, fact and fault."""


@dataclass(frozen=True)
class Period:
    """A date as precisely as the source gives it.

    Attributes:
        first: its first day, for comparisons.
        text: ``2025``, ``2025-09`` or ``2025-09-05``: what may be shown.
    """

    first: date
    text: str


@dataclass(frozen=True)
class Fact:
    """One fact as it stands on a given day.

    Attributes:
        values: what a sentence takes in.
        source_date: first day of what the source is dated; for a page without date the day it was read.
        source_stated: the source's date as precisely as it is known; None for a page without date.
        as_of: the day on which the source held it true, the first day of it where only a month or a year is known.
        as_of_stated: that, as precisely as it is known.
        needs_review: the day of review has passed; the answer says that it may have changed.
    """

    id: str
    values: dict[str, Any]
    source_name: str
    source_kind: str
    source_date: date
    source_stated: str | None
    as_of: date
    as_of_stated: str
    confidence: str
    needs_review: bool


@dataclass(frozen=True)
class Entry:
    """A fact as it is stored, whatever the day."""

    id: str
    values: dict[str, Any]
    source_name: str
    source_kind: str
    source_date: Period
    dated: bool
    as_of: Period
    review_by: date
    ends_on: date | None
    known_until: date | None
    confidence: str

    def on(self, today: date) -> Fact | None:
        """The fact as it may be asserted today, or None once it has ended or is no longer known."""
        if any(limit is not None and today > limit for limit in (self.ends_on, self.known_until)):
            return None
        return Fact(
            id=self.id,
            values=self.values,
            source_name=self.source_name,
            source_kind=self.source_kind,
            source_date=self.source_date.first,
            source_stated=self.source_date.text if self.dated else None,
            as_of=self.as_of.first,
            as_of_stated=self.as_of.text,
            confidence=self.confidence,
            needs_review=today >= self.review_by,
        )


def needing(where: str) -> Need:
    """A ``need`` whose errors begin with the place, such as ``skin.yml: filler.price.1``."""

    def need(condition: bool, what: str) -> None:
        if not condition:
            raise FactError(f"{where}: {what}")

    return need


def read_entry(file: str, fact_id: str, raw: Any) -> Entry:
    """A fact of a file, checked.

    Raises:
        FactError: values, source or dates are missing or wrong.
    """
    need = needing(f"{file}: {fact_id}")
    need(isinstance(raw, dict) and isinstance(raw.get("values"), dict) and bool(raw["values"]), "has no values")
    source = raw.get("source")
    need(isinstance(source, dict), "needs a source")
    need(isinstance(source.get("name"), str) and bool(source["name"].strip()), "needs source.name")
    need(source.get("kind") in SOURCE_KINDS, f"source.kind must be one of {', '.join(SOURCE_KINDS)}")
    need(("date" in source) != ("read_on" in source), "needs source.date, or source.read_on for a page without date")
    dated = "date" in source
    published = period(source["date" if dated else "read_on"])
    known = period(raw.get("as_of")) if dated else published
    need(published is not None, "source.date must be a day, a month (2025-09) or a year")
    need(dated or "as_of" not in raw, "as_of of a page without date is the day it was read")
    need(known is not None, "needs as_of: a day, a month or a year")
    assert published is not None and known is not None
    review_by = _day(raw.get("review_by"))
    need(review_by is not None and review_by >= known.first, "needs review_by, a day not before as_of")
    assert review_by is not None
    need(raw.get("confidence") in CONFIDENCE, f"confidence must be one of {', '.join(CONFIDENCE)}")
    for name in ("ends_on", "known_until"):
        need(raw.get(name) is None or _day(raw[name]) is not None, f"{name} must be a date")
    return Entry(
        id=fact_id,
        values=raw["values"],
        source_name=source["name"],
        source_kind=source["kind"],
        source_date=published,
        dated=dated,
        as_of=known,
        review_by=review_by,
        ends_on=raw.get("ends_on"),
        known_until=raw.get("known_until"),
        confidence=raw["confidence"],
    )


def written(entry: Entry) -> dict[str, Any]:
    """A fact in the shape of its file, as JSON holds it: days are ISO 8601."""
    source = {"name": entry.source_name, "kind": entry.source_kind}
    source["date" if entry.dated else "read_on"] = entry.source_date.text
    raw: dict[str, Any] = {"values": entry.values, "source": source}
    if entry.dated:
        raw["as_of"] = entry.as_of.text
    raw["review_by"] = entry.review_by
    for name, day in (("ends_on", entry.ends_on), ("known_until", entry.known_until)):
        if day is not None:
            raw[name] = day
    plain: dict[str, Any] = _plain({**raw, "confidence": entry.confidence})
    return plain


def revived(plain: Any) -> Any:
    """What :func:`written` gave, with its days again as days."""
    if isinstance(plain, dict):
        return {name: revived(value) for name, value in plain.items()}
    if isinstance(plain, list):
        return [revived(value) for value in plain]
    if isinstance(plain, str) and _DAY.fullmatch(plain):
        try:
            return date.fromisoformat(plain)
        except ValueError:
            return plain
    return plain


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


def period(raw: Any) -> Period | None:
    """A day, a month or a year as YAML gives it; None when it is none."""
    day = _day(raw)
    if day is not None:
        return Period(day, day.isoformat())
    text = str(raw)
    if isinstance(raw, bool) or not isinstance(raw, int | str) or not _PARTIAL.fullmatch(text):
        return None
    year, _, month = text.partition("-")
    try:
        return Period(date(int(year), int(month or 1), 1), text)
    except ValueError:
        return None


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _day(raw: Any) -> date | None:
    return raw if type(raw) is date else None  # YAML's timestamps are datetimes, and a datetime is a date
