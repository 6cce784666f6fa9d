"""What the bundle service takes and gives. All times given are in Seoul's zone."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from actions.db.records import ServiceRecord
from actions.services.clock import SEOUL

INTERPRETATION, PICKUP = "interpretation", "pickup"
CLINIC, HOTEL = "clinic", "hotel"
"""Where a car goes."""
DELAYED, DRIVER_MISSING = "delayed", "driver_missing"
OPEN_STATES = ("requested", "confirmed")
REFUSALS = ("past", "too_far", "hours", "people", "destination", "stale", "already", "too_many", "full", "state")
"""It has begun or would have; too long before; no such number of hours or people; no such place; the booking is no
longer ahead; it has one already; too many are open; nobody is free; it is no longer open."""


@dataclass(frozen=True)
class BundleRules:
    """The limits; see the settings of the same names. ``owner``: whose task a request is."""

    owner: str = "dispatcher"
    answer_hours: int = 24
    hold_minutes: int = 10
    urgent_minutes: int = 15
    pickup_minutes: int = 120
    max_hours: int = 8
    max_people: int = 8
    max_open: int = 4
    days_ahead: int = 365


@dataclass(frozen=True)
class InterpretationWish:
    """An interpreter, from ``start`` on: the booking's own time where there is one; ``clinic``: where there is none."""

    language: str
    hours: int
    start: datetime
    contact: str | None = None
    clinic: str | None = None

    kind = INTERPRETATION


@dataclass(frozen=True)
class PickupWish:
    """A car that waits where the flight lands.

    Attributes:
        airport: an airport's id.
        luggage: pieces; None: not told.
        destination: ``clinic`` or ``hotel``; ``hotel``: its name or address as typed.
        clinic: where no booking tells it.
    """

    airport: str
    flight: str
    arrival: datetime
    people: int
    destination: str
    hotel: str | None = None
    luggage: int | None = None
    terminal: str | None = None
    contact: str | None = None
    clinic: str | None = None

    kind = PICKUP


Wish = InterpretationWish | PickupWish


@dataclass(frozen=True)
class Held:
    """What is about to be asked for.

    Attributes:
        free: by kind: True when somebody is held for it, False when nobody is free, None when nobody keeps count.
        extra_hours: hours of interpretation beyond the free ones; None: how many are free is not known.
        nearest: times near the asked one at which an interpreter is free, where nobody is then.
    """

    free: dict[str, bool | None]
    extra_hours: int | None
    nearest: tuple[datetime, ...] = ()


@dataclass(frozen=True)
class ServiceRequest:
    """A request as it stands.

    Attributes:
        booking: code of the booking it belongs to, or None.
        overdue: nobody answered it in time.
        reserved: an interpreter or a car of the operator's own is taken for it.
        sent_name, sent_phone: who comes, for the staff.
        proposed: another begin that the visitor may take.
        details: flight, terminal, luggage, destination, hotel, contact: what was told.
    """

    code: str
    kind: str
    booking: str | None
    clinic: str | None
    conversation: str | None
    state: str
    overdue: bool
    reserved: bool
    owner: str
    deadline: datetime
    start: datetime
    minutes: int
    language: str | None
    hours: int | None
    extra_hours: int
    people: int | None
    details: dict[str, Any]
    resource: str | None
    sent_name: str | None
    sent_phone: str | None
    proposed: datetime | None
    locale: str
    problem: str | None
    problem_at: datetime | None
    created_at: datetime
    settled_by: str | None
    settled_at: datetime | None
    why: str | None
    patient_name: str | None
    contact: str | None


def request_of(record: ServiceRecord, now: datetime) -> ServiceRequest:
    """The request as people see it."""
    return ServiceRequest(
        code=record.code,
        kind=record.kind,
        booking=record.appointment,
        clinic=record.clinic,
        conversation=record.conversation,
        state=record.state,
        overdue=record.state == "requested" and record.deadline <= now,
        reserved=record.resource is not None,
        owner=record.owner,
        deadline=record.deadline.astimezone(SEOUL),
        start=record.starts_at.astimezone(SEOUL),
        minutes=record.minutes,
        language=record.language,
        hours=record.hours,
        extra_hours=record.extra_hours,
        people=record.people,
        details=record.details,
        resource=record.resource,
        sent_name=record.sent_name,
        sent_phone=record.sent_phone,
        proposed=record.proposed_at and record.proposed_at.astimezone(SEOUL),
        locale=record.locale,
        problem=record.problem,
        problem_at=record.problem_at and record.problem_at.astimezone(SEOUL),
        created_at=record.created_at.astimezone(SEOUL),
        settled_by=record.settled_by,
        settled_at=record.settled_at and record.settled_at.astimezone(SEOUL),
        why=record.why,
        patient_name=record.patient_name,
        contact=record.contact,
    )
