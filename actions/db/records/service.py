"""Interpreters and cars as the repositories take and give them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

SEOUL = timezone(timedelta(hours=9))
DAY_MINUTES = 1440
Span = tuple[int, int]
"""From and to, in minutes after midnight of a day in Seoul."""


@dataclass(frozen=True)
class NewService:
    """One wish for an interpreter or a car, to be written.

    Attributes:
        key: minted when the summary is shown; the same key never asks twice.
        appointment: code of the booking it belongs to, or None.
        minutes: so long somebody is taken from ``starts_at`` on.
        free_hours: of interpretation, for one visitor; None: not known.
        people: in the car.
        follows: the car is bound to the day of the appointment.
        details: what is personal, stored encrypted.
        wait: where nobody is free it becomes a request without anybody taken, in place of being refused.
        most_open: how many requests a conversation may have open at once.
    """

    key: str
    mint_code: Callable[[], str]
    kind: str
    conversation: str
    appointment: str | None
    clinic: str | None
    starts_at: datetime
    minutes: int
    language: str | None
    hours: int | None
    free_hours: int | None
    people: int | None
    follows: bool
    details: Mapping[str, Any]
    owner: str
    deadline: datetime
    locale: str
    wait: bool
    most_open: int


@dataclass(frozen=True)
class ServiceChange:
    """What a change of the appointment, or of the dispatcher, did to one request.

    Attributes:
        what: ``kept``; ``moved`` with the appointment; ``asked_again``: it was sure and is a request now;
            ``cancelled``.
        state: the one it is in now.
    """

    code: str
    kind: str
    what: str
    state: str
    starts_at: datetime


@dataclass(frozen=True)
class ServiceRecord:
    """One request; ``state`` and ``problem`` are words of actions.db.models.service.

    Attributes:
        appointment: code of the booking.
        patient_name, contact: of the booking, else as the request has them.
        sent_name, sent_phone: who comes: of ``resource``, else as it was typed.
        proposed_at: another begin that was proposed to the visitor.
    """

    id: int
    code: str
    kind: str
    appointment: str | None
    appointment_at: datetime | None
    conversation: str | None
    clinic: str | None
    state: str
    owner: str
    deadline: datetime
    starts_at: datetime
    minutes: int
    language: str | None
    hours: int | None
    extra_hours: int
    follows: bool
    people: int | None
    details: dict[str, Any]
    resource: str | None
    sent_name: str | None
    sent_phone: str | None
    proposed_at: datetime | None
    hold_until: datetime | None
    locale: str
    problem: str | None
    problem_at: datetime | None
    escalated_at: datetime | None
    created_at: datetime
    settled_by: str | None
    settled_at: datetime | None
    why: str | None
    patient_name: str | None
    contact: str | None


@dataclass(frozen=True)
class ExceptionRecord:
    """A span of a day that differs from the weekday's hours: worked beside them, or away in them."""

    day: date
    span: Span
    works: bool


@dataclass(frozen=True)
class ProviderRecord:
    """An interpreter or a vehicle that the operator can send.

    Attributes:
        hours: spans by weekday, Monday is 0; none at all: not known, and taken for always.
        exceptions: days that differ, by time.
    """

    id: str
    kind: str
    name: str
    phone: str | None
    languages: tuple[str, ...]
    seats: int | None
    confirmation: str
    active: bool
    hours: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)
    exceptions: tuple[ExceptionRecord, ...] = ()

    def works(self, start: datetime, minutes: int) -> bool:
        """Whether so many minutes from ``start`` on lie in the working hours; midnight may lie in them."""
        begin = start.astimezone(SEOUL)
        end = begin + timedelta(minutes=minutes)
        while begin < end:
            midnight = datetime.combine(begin.date(), time(), SEOUL)
            until = min(end, midnight + timedelta(days=1))
            if not self._covers(midnight.date(), (_minutes(begin - midnight), _minutes(until - midnight))):
                return False
            begin = until
        return True

    def _covers(self, day: date, span: Span) -> bool:
        usual = self.hours.get(day.weekday(), ()) if self.hours else ((0, DAY_MINUTES),)
        of_day = [one for one in self.exceptions if one.day == day]
        if any(not one.works and _meet(one.span, span) for one in of_day):
            return False
        opens, closes = span
        for first, last in sorted([*usual, *(one.span for one in of_day if one.works)]):
            if first <= opens < last:
                opens = last
        return opens >= closes


def _minutes(length: timedelta) -> int:
    return length // timedelta(minutes=1)


def _meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]
