"""What a visitor's words about a time come to: one free time, some to choose from, or why it cannot be had."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from actions.base import Turn
from actions.booking_slots import chosen, offer, starts
from actions.db.records import Clinic
from actions.services.calendar import CELL_SECONDS
from actions.services.clock import SEOUL
from actions.services.results import Check, FreeTime
from actions.values import Value, localized, words

OFFERED_TIMES = 3
WINDOW_DAYS = {"day": 1, "week": 7, "month": 31}
POINT_GRAINS = ("minute", "hour")
_TWO_ORDERS = re.compile(r"(?<![0-9./-])(0?[1-9]|1[0-2])([/.-])(0?[1-9]|1[0-2])(?![0-9])")
"""A day and a month, or a month and a day."""


class Calendar(Protocol):
    """The free times that a question is about: those of a new booking, or those a booking may move to."""

    @property
    def clinic(self) -> Clinic:
        """Where."""

    def check(self, start: datetime) -> Check:
        """Whether this start can be had."""

    def free_times(self, start: datetime, end: datetime, limit: int) -> list[FreeTime]:
        """Free times from ``start`` on and before ``end``."""


@dataclass(frozen=True)
class Outcome:
    """``start``: the time that can be had, ISO 8601, or None; ``offered``: the value of the slot of that name."""

    start: str | None = None
    offered: dict[str, Any] | None = None


def resolve(
    turn: Turn, calendar: Calendar, value: Any, slots: Mapping[str, Any], previous: str | None = None
) -> Outcome:
    """Make of a slot's raw value what can be booked; says what stands against it.

    Args:
        value: a number (of the times offered), an ISO start, or a time entity.
        slots: holds ``offered``.
        previous: the start chosen before: "no, Friday" keeps its hour when it is free.
    """
    if isinstance(value, int | float):
        picked = chosen(slots, "time", value)
        if not picked:
            return Outcome(None, slots.get("offered"))
        value = picked
    if isinstance(value, str):
        value = {"start": value, "end": None, "grain": "minute"}
    start = datetime.fromisoformat(value["start"]).astimezone(SEOUL)
    other = _other_order(turn, start)
    if other is not None:
        both = _either_day(turn, calendar, sorted((start, other)), value["grain"])
        if both is not None:
            return both
    if value["grain"] in POINT_GRAINS and not value.get("end"):
        return _point(turn, calendar, start)
    if value["grain"] == "day" and previous:
        hour = datetime.fromisoformat(previous).astimezone(SEOUL)
        same_hour = start.replace(hour=hour.hour, minute=hour.minute)
        if same_hour > turn.now and calendar.check(same_hour).ok:
            return Outcome(same_hour.isoformat())
    end = value.get("end")
    last = datetime.fromisoformat(end) if end else start + timedelta(days=WINDOW_DAYS.get(value["grain"], 1))
    return _window(turn, calendar, start, last)


def _other_order(turn: Turn, start: datetime) -> datetime | None:
    """The other day that "5/12" may be for people who write English; in every other language the order is known."""
    if turn.locale != "en":
        return None
    for said in turn.words_of("time"):
        match = _TWO_ORDERS.search(said)
        if match and {int(match[1]), int(match[3])} == {start.day, start.month} and start.day != start.month:
            for year in (turn.now.year, turn.now.year + 1):
                other = start.replace(year=year, month=start.day, day=start.month)
                if other.date() >= turn.now.date():
                    return other
    return None


def _either_day(turn: Turn, calendar: Calendar, days: list[datetime], grain: str) -> Outcome | None:
    """What can be had of both days, to choose from; the time itself where only one of them can, None where neither."""
    if grain not in POINT_GRAINS:
        free = [calendar.free_times(start, start + timedelta(days=1), 2) for start in days]
        return Outcome(None, offer("time", starts([*free[0], *free[1]]))) if any(free) else None
    found = [start.isoformat() for start in days if calendar.check(start).ok]
    if len(found) == 1:
        return Outcome(found[0])
    return Outcome(None, offer("time", found)) if found else None


def _point(turn: Turn, calendar: Calendar, start: datetime) -> Outcome:
    start -= timedelta(seconds=start.timestamp() % CELL_SECONDS)
    check = calendar.check(start)
    if check.ok:
        return Outcome(start.isoformat())
    say_problem(turn, calendar.clinic, check)
    return Outcome(None, offer("time", starts(check.nearest)) if check.nearest else None)


def _window(turn: Turn, calendar: Calendar, start: datetime, end: datetime) -> Outcome:
    free = calendar.free_times(start, end, OFFERED_TIMES)
    if free:
        return Outcome(None, offer("time", starts(free)))
    if end <= turn.now:
        turn.say("utter_booking_problem_past")
        check = calendar.check(turn.now + timedelta(hours=1))
    else:
        # when the whole window lies in one day, its middle tells why nothing is free
        check = calendar.check(start + (end - start) / 2 if end - start <= timedelta(days=1) else start)
        if check.problem == "closed" and check.why in ("holiday", "weekday", "closure"):
            say_problem(turn, calendar.clinic, check)
        else:
            turn.say("utter_booking_no_times", clinic=localized(calendar.clinic.names))
    return Outcome(None, offer("time", starts(check.nearest)) if check.nearest else None)


def say_problem(turn: Turn, clinic: Clinic, check: Check) -> None:
    """Why a time cannot be had."""
    named = localized(clinic.names)
    if check.problem == "past":
        turn.say("utter_booking_problem_past")
    elif check.problem == "too_far":
        turn.say("utter_booking_problem_too_far")
    elif check.problem == "full":
        turn.say("utter_booking_problem_full")
    elif check.problem == "closed" and check.why == "holiday" and check.holiday is not None:
        turn.say("utter_booking_problem_holiday", clinic=named, holiday=_holiday(check))
    elif check.problem == "closed" and check.why in ("weekday", "break", "hours"):
        turn.say(f"utter_booking_problem_{check.why}", clinic=named)
    else:
        turn.say("utter_booking_problem_closed", clinic=named)


def _holiday(check: Check) -> Value:
    assert check.holiday is not None
    name = words(f"holiday-{check.holiday.id.replace('_', '-')}")
    return words("holiday-substitute", holiday=name) if check.holiday.substitute else name
