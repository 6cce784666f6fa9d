"""What the booking service takes and gives. All times given are in Seoul's zone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from actions.db.records import Clinic, Offering, Practitioner, Procedure, ServiceChange
from actions.services.holidays import Holiday

CONFLICTS = ("past", "too_far", "closed", "full", "off_grid")
"""Problems with a time: another time helps."""
REASONS = ("holiday", "weekday", "hours", "break", "closure", "full", "leave")
"""Why a time is ``closed`` or ``full``: a public holiday; never open on that weekday; outside the opening hours of the
day; into the break between two openings; closed as an exception; taken; all who could do it are on leave."""
REFUSALS = (
    "unknown_clinic",
    "unknown_procedure",
    "not_offered",
    "no_practitioner_of_sex",
    "not_bookable",
    "records_first",
    "resident",
    "residency",
    "patient",
    "contact",
    "unverified",
    "consent",
    "too_many",
    "services",
    "not_yours",
    "past",
    "state",
)
"""Problems that another time does not help; ``residency``, ``patient``, ``contact``, ``consent``: still to be asked;
``unverified``: a code that was mailed to the address is still to be typed."""


@dataclass(frozen=True)
class FreeTime:
    """A time at which an appointment can begin, and the practitioners free for all of it."""

    start: datetime
    duration_minutes: int
    practitioners: tuple[str, ...]


@dataclass(frozen=True)
class Check:
    """Whether a time can be booked.

    Attributes:
        problem: None, or a word of CONFLICTS or REFUSALS.
        notice: ``consultation_first`` when what is booked is the consultation before the treatment; else None.
        nearest: free times near the one asked for, when the problem is one of CONFLICTS.
        why: a word of REASONS when the problem is ``closed`` or ``full``; else None.
        holiday: which one, when ``why`` is ``holiday``.
    """

    problem: str | None
    notice: str | None = None
    nearest: tuple[FreeTime, ...] = ()
    why: str | None = None
    holiday: Holiday | None = None

    @property
    def ok(self) -> bool:
        """True when it can be booked."""
        return self.problem is None


@dataclass(frozen=True)
class BookingDraft:
    """What the form has collected.

    Attributes:
        residency: ``no``, ``yes`` or ``unsure``: is the patient registered as a resident or insured in Korea?
        contact_kind: ``phone`` (E.164), ``email`` or ``messenger``.
        other_phone: a number (E.164) that was told beside an address.
        consents: answers by kind; ``health`` and ``clinic`` must be yes.
        needs_review: the visitor said something (illness, pregnancy …) for which a person must look first.
        wishes: kept with the patient; ``practitioner_sex`` (``female`` or ``male``) is kept to when a practitioner is
            chosen. ``wish`` is in the visitor's own words.
    """

    conversation: str
    clinic: str
    procedure: str
    start: datetime
    locale: str
    residency: str | None = None
    patient_name: str | None = None
    contact: str | None = None
    contact_kind: str = "phone"
    other_phone: str | None = None
    consents: Mapping[str, bool] = field(default_factory=dict)
    consent_version: str = "1"
    practitioner: str | None = None
    relation: str | None = None
    birth_year: int | None = None
    sex: str | None = None
    nationality: str | None = None
    is_minor: bool | None = None
    guardian: str | None = None
    wishes: Mapping[str, Any] = field(default_factory=dict)
    wish: str | None = None
    needs_review: bool = False


@dataclass(frozen=True)
class Summary:
    """What is shown before sending. Its time is held for the visitor until ``hold_until``.

    Attributes:
        idempotency_key: to be given to ``book``; the same key never books twice.
        state: what the booking will be: ``confirmed`` or ``requested``.
        practitioner: who is held for it.
        notice: as in Check.
        cancel_by: until then cancelling is free of the clinic's terms.
    """

    idempotency_key: str
    clinic: Clinic
    procedure: Procedure
    offering: Offering
    practitioner: Practitioner
    start: datetime
    duration_minutes: int
    state: str
    notice: str | None
    terms: dict[str, str]
    cancel_by: datetime
    hold_until: datetime


@dataclass(frozen=True)
class Booking:
    """A booking as it stands.

    Attributes:
        state: ``requested`` or ``confirmed`` when fresh; later any state of an appointment.
        respond_by: when the clinic must have answered a request; None when confirmed.
        repeated: this call changed nothing: it was so already.
        late: it was moved or cancelled after its ``cancel_by``, so the clinic's terms apply; for a booking that was
            only looked up: they would apply now.
        rest: what the change did to the interpreter and the car that belong to it.
    """

    code: str
    state: str
    clinic: str
    procedure: str
    practitioner: str | None
    start: datetime
    duration_minutes: int
    patient_name: str | None
    locale: str
    terms: dict[str, str]
    cancel_by: datetime | None
    respond_by: datetime | None
    created_at: datetime
    cancel_reason: str | None = None
    repeated: bool = False
    late: bool = False
    rest: tuple[ServiceChange, ...] = ()


@dataclass(frozen=True)
class Conflict:
    """The time cannot be had; ``problem`` is one of CONFLICTS, ``why`` and ``holiday`` as in Check.

    ``nearest`` may be empty.
    """

    problem: str
    nearest: tuple[FreeTime, ...] = ()
    why: str | None = None
    holiday: Holiday | None = None


@dataclass(frozen=True)
class Refused:
    """It cannot be done; ``reason`` is one of REFUSALS."""

    reason: str


@dataclass(frozen=True)
class NotFound:
    """No booking has this code and this second proof (which of the two is wrong is not told)."""

    tries_left: int


@dataclass(frozen=True)
class Locked:
    """Too many wrong answers in this conversation or for this code; ``until`` then nothing is looked up."""

    until: datetime
