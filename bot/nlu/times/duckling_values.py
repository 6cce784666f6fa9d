"""Duckling's values in this project's meanings: its morning starts at 4, its weekend on Friday evening."""

from datetime import datetime, timedelta
from typing import Any

from bot.nlu.times.model import DurationValue, TimeValue

_GRAINS = {"second": "minute", "minute": "minute", "hour": "hour", "day": "day", "week": "week", "month": "month"}
_UNITS = {"minute", "hour", "day", "week", "month", "year"}
_PARTS = (({0, 3, 4, 5, 6}, {12}, 6, 12), ({12, 13}, {17, 18, 19, 20}, 12, 18), ({17, 18, 19}, {0}, 18, 22))


def to_value(entry: dict[str, Any]) -> TimeValue | DurationValue | None:
    """The value of one finding of Duckling, or None for what is no time here (quarters, years, latent ones)."""
    value = entry.get("value") or {}
    if entry.get("latent"):
        return None
    if entry.get("dim") == "duration":
        unit, count = value.get("unit"), value.get("value")
        return {"value": int(count), "unit": str(unit)} if unit in _UNITS and count else None
    if entry.get("dim") != "time":
        return None
    if value.get("type") == "interval":
        return _interval(value)
    grain = _GRAINS.get(str(value.get("grain")))
    return _value(_moment(value), None, grain) if grain else None


def _moment(value: dict[str, Any]) -> datetime:
    return datetime.strptime(str(value["value"]), "%Y-%m-%dT%H:%M:%S.%f%z").replace(second=0, microsecond=0)


def _interval(value: dict[str, Any]) -> TimeValue | None:
    edges = value.get("from"), value.get("to")
    first = next((edge for edge in edges if edge), None)
    grain = _GRAINS.get(str(first.get("grain"))) if first else None
    if first is None or grain is None:
        return None
    if not all(edges):
        return _value(_moment(first), None, grain)
    start, end = _moment(edges[0] or {}), _moment(edges[1] or {})
    if grain == "hour" and start.weekday() == 4 and end - start == timedelta(hours=54):
        return _value(start.replace(hour=0) + timedelta(days=1), end, "day")
    if grain == "hour" and end - start < timedelta(days=1):
        for starts, ends, first_hour, last_hour in _PARTS:
            if start.hour in starts and end.hour in ends:
                day = start.replace(hour=0)
                return _value(day + timedelta(hours=first_hour), day + timedelta(hours=last_hour), "hour")
    return _value(start, end, grain)


def _value(start: datetime, end: datetime | None, grain: str) -> TimeValue:
    return {"start": start.isoformat(), "end": end.isoformat() if end else None, "grain": grain}
