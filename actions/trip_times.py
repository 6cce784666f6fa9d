"""Landing and flight home from what a visitor says about times: two times, a span of days, or a length of stay."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from actions.services.clock import SEOUL
from actions.services.trip import TripTime
from actions.values import Value, day, moment

POINTS = ("minute", "hour")
PARTS = ((6, 12), (12, 18), (18, 22), (22, 6))
"""Hours of the parts of a day: "in the afternoon" is one time, "from nine to eight" are two."""
DAYS = {"day": 1, "week": 7, "month": 30}
_DAY = timedelta(days=1)
_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Said:
    """A time as it was said: what it can mean at the earliest and at the latest.

    Attributes:
        last: None where it is one moment or one day.
        named: the words hold a figure; a weekday's name alone may mean a later week.
    """

    first: TripTime
    last: TripTime | None = None
    two: bool = False
    named: bool = True

    @property
    def arriving(self) -> TripTime:
        """As a landing: the latest moment."""
        return self.last if self.last is not None and not self.two else self.first


def said(value: dict[str, Any], text: str) -> Said | None:
    """A time entity; None for a month, which says too little."""
    start = datetime.fromisoformat(value["start"]).astimezone(SEOUL)
    end = datetime.fromisoformat(value["end"]).astimezone(SEOUL) if value.get("end") else None
    grain = value["grain"]
    named = any(char.isdecimal() for char in text)
    if grain in POINTS:
        if end is None:
            return Said(TripTime(start), named=named)
        part = (start.hour, end.hour) in PARTS
        return Said(TripTime(start), TripTime(end), two=not part, named=named)
    if grain == "week" and end is None:
        end = start + _WEEK
    if grain == "month":
        return None
    if end is None or end - start <= _DAY:
        return Said(TripTime(start, exact=False), named=named)
    return Said(TripTime(start, exact=False), TripTime(end - _DAY, exact=False), two=True, named=named)


def read_both(times: Sequence[Said], now: datetime) -> tuple[TripTime, TripTime] | None:
    """Landing and flight home of one message: the earlier and the later; None when it names only one time."""
    if len(times) == 1 and times[0].two and times[0].last is not None:
        return times[0].first, times[0].last
    if len(times) < 2:
        return None
    one, other = times[0], times[-1]
    landing = one.arriving
    leaving = following(landing, other, now)
    if leaving.at < landing.at:
        return other.arriving, one.first
    return landing, leaving


def following(arrival: TripTime, other: Said, now: datetime) -> TripTime:
    """The flight home after a landing: an hour alone falls on the day of landing, a weekday alone after it."""
    leaving = other.first
    if leaving.at >= arrival.at or (leaving.day == arrival.day and not (leaving.exact and arrival.exact)):
        return leaving
    if leaving.exact and leaving.day - now.astimezone(SEOUL).date() <= _DAY:
        local = leaving.at.astimezone(SEOUL)
        moved = arrival.midnight.replace(hour=local.hour, minute=local.minute)
        return TripTime(moved if moved > arrival.at or not arrival.exact else moved + _DAY)
    while not other.named and leaving.at < arrival.at:
        leaving = TripTime(leaving.at + _WEEK, leaving.exact)
    return leaving


def after(arrival: TripTime, length: dict[str, Any]) -> TripTime:
    """The flight home after a stay of this length; the day of landing counts as its first day."""
    count, unit = int(length["value"]), str(length["unit"])
    if unit in DAYS:
        return TripTime(arrival.midnight + (count * DAYS[unit] - 1) * _DAY, exact=False)
    if not arrival.exact:
        return TripTime(arrival.midnight, exact=False)
    return TripTime(arrival.at + timedelta(**{f"{unit}s": count}))


def stored(time: TripTime) -> dict[str, Any]:
    """As a slot or a button holds it."""
    return {"at": time.at.isoformat(), "exact": time.exact}


def restored(value: dict[str, Any]) -> TripTime:
    """What ``stored`` made."""
    return TripTime(datetime.fromisoformat(value["at"]), bool(value["exact"]))


def shown(time: TripTime) -> Value:
    """As a visitor reads it: day and hour, or the day where only that is known."""
    return moment(time.at) if time.exact else day(time.day)
