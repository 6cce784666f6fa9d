"""What a clinic's desk takes and gives."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from actions.db.records import AppointmentRecord, Emission
from actions.db.records.staff import DeskRecord

ACTIONS = ("confirmed", "declined", "cancelled", "arrived", "no_show", "completed")
REFUSALS = (
    "not_found",
    "state",
    "actor",
    "why",
    "early",
    "past",
    "late",
    "moved",
    "same",
    "too_far",
    "closed",
    "full",
    "off_grid",
)
"""Why nothing was changed; ``moved``: it is no longer at the time that was answered to."""


class Says(Protocol):
    """Makes the messages that tell the visitor."""

    def confirmed(self, booking: AppointmentRecord) -> Emission:
        """The request is taken."""

    def declined(self, booking: AppointmentRecord, why: str) -> Emission:
        """The request is not taken."""

    def cancelled(self, booking: AppointmentRecord, why: str) -> Emission:
        """What was confirmed is taken back."""

    def corrected(self, booking: AppointmentRecord, was: str) -> Emission:
        """The clinic takes back a mark; ``was``: the state that it had marked."""

    def proposed(self, booking: AppointmentRecord, start: datetime, until: datetime) -> Emission:
        """Another time is proposed, and held until then."""


@dataclass(frozen=True)
class DeskPatient:
    """Who comes, with what the clinic was agreed to be told."""

    name: str | None
    contact: str | None
    wish: str | None
    wishes: dict[str, Any]
    particulars: dict[str, Any]


@dataclass(frozen=True)
class DeskBooking:
    """A booking as the clinic sees it. Times are in Seoul's zone.

    Attributes:
        patient: None when the visitor's consent to tell the clinic is not there (any more).
        overdue: a request whose deadline has passed.
        proposed: another time that waits for the visitor, and until when.
        can: what can be done with it now: words of ACTIONS, and ``propose``.
        undo_until: until when the mark it has can be taken back; None when it cannot.
    """

    code: str
    state: str
    clinic: str
    procedure: str
    practitioner: str | None
    start: datetime
    minutes: int
    respond_by: datetime | None
    created_at: datetime
    locale: str
    overdue: bool
    needs_review: bool
    residency: str | None
    why: str | None
    patient: DeskPatient | None
    proposed: tuple[datetime, datetime] | None
    can: tuple[str, ...]
    undo_until: datetime | None = None


@dataclass(frozen=True)
class DeskLists:
    """``waiting`` for an answer, who comes ``today``, ``coming`` later, and ``past`` ones, the newest first."""

    waiting: list[DeskBooking]
    today: list[DeskBooking]
    coming: list[DeskBooking]
    past: list[DeskBooking]


def told(found: DeskRecord) -> bool:
    """Whether the clinic may know who comes."""
    return "clinic" in found.agreed and found.booking.patient_name is not None


def patient_of(found: DeskRecord) -> DeskPatient:
    healthy = "health" in found.agreed
    return DeskPatient(
        name=found.booking.patient_name,
        contact=found.booking.contact_value,
        wish=found.wish if healthy else None,
        wishes=found.booking.wishes if healthy else {},
        particulars={name: value for name, value in found.patient.items() if value is not None},
    )
