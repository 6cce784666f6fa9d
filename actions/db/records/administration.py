"""The directory as its operator sees and changes it. Nothing personal: bookings are codes and times."""

from dataclasses import dataclass
from datetime import date, datetime

Span = tuple[int, int]
"""A part of a day in minutes after midnight, Seoul time; the end is exclusive."""


@dataclass(frozen=True)
class ClinicSheet:
    """What the operator sees of a clinic.

    Attributes:
        name, name_ko: English and Korean; the id or nothing where the directory has none.
        registration_state: as stored: a verified one past ``registration_expires_on`` is still ``verified`` here.
        hours: spans by weekday (Monday is 0), in order; a weekday without spans is missing.
    """

    id: str
    name: str
    name_ko: str | None
    district: str
    area: str | None
    address: str | None
    phone: str | None
    after_hours_phone: str | None
    departments: tuple[str, ...]
    languages: tuple[str, ...]
    registration_number: str | None
    registration_expires_on: date | None
    registration_state: str
    hours: dict[int, tuple[Span, ...]]
    hours_verified_on: date | None
    open_on_holidays: bool
    confirmation: str
    cancel_hours: int
    source: str
    as_of: date
    demo: bool


@dataclass(frozen=True)
class PractitionerSheet:
    """A doctor; without specialties nobody can be booked with them any more."""

    id: str
    clinic: str
    name: str
    name_ko: str | None
    specialties: tuple[str, ...]
    languages: tuple[str, ...]
    sex: str | None


@dataclass(frozen=True)
class OfferSheet:
    """An offering: minutes, prices in whole KRW (``price_from`` None: none is published)."""

    clinic: str
    procedure: str
    kind: str
    minutes: int
    buffer_minutes: int
    price_from: int | None
    price_to: int | None
    vat_included: bool | None
    price_source: str | None
    price_as_of: date | None


@dataclass(frozen=True)
class ClosureSheet:
    """Time without appointments on one day: of a practitioner, of a clinic, of all (both None).

    ``span`` None is the whole day.
    """

    id: int
    clinic: str | None
    practitioner: str | None
    day: date
    span: Span | None
    reason: str


@dataclass(frozen=True)
class OpenBooking:
    """A booking that is requested or confirmed, and not begun. ``starts_at`` is UTC."""

    code: str
    clinic: str
    practitioner: str | None
    procedure: str
    starts_at: datetime
    minutes: int
    state: str
