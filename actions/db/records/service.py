"""Interpreters and cars as the repositories take and give them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


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
class ProviderRecord:
    """An interpreter or a vehicle that the operator can send."""

    id: str
    kind: str
    name: str
    phone: str | None
    languages: tuple[str, ...]
    seats: int | None
    confirmation: str
    active: bool
