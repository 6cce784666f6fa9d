"""The clinic directory. Texts in many languages are maps of locale code and text: see ``actions.db.types.pick``."""

from dataclasses import dataclass, field
from datetime import date

Texts = dict[str, str]


@dataclass(frozen=True)
class Opening:
    """A span of a weekday (Monday is 0) in minutes after midnight, Seoul time; ``closes`` is exclusive."""

    weekday: int
    opens: int
    closes: int


@dataclass(frozen=True)
class Practitioner:
    """A doctor. ``sex`` is ``female``, ``male`` or None (not known)."""

    id: str
    clinic: str
    names: Texts
    specialties: tuple[str, ...]
    languages: tuple[str, ...]
    sex: str | None = None


@dataclass(frozen=True)
class Clinic:
    """A medical institution.

    Attributes:
        registration_state: ``verified``, ``unknown`` or ``lapsed``; a verified one past its expiry reads as lapsed.
        district: the gu it is in; ``area``: the neighbourhood in it, or None.
        pickup_partner: None means not known; never to be worded as no.
        confirmation: ``instant`` (the clinic publishes its free times) or ``clinic`` (it answers each request).
        cancel_hours: hours before the start until which cancelling is free of the clinic's terms.
        hours_verified_on: the day the opening hours were last checked; None: never say "open now".
        demo: fictional.
        open_on_holidays: the opening hours hold on public holidays too.
    """

    id: str
    names: Texts
    registration_number: str | None
    registration_expires_on: date | None
    registration_state: str
    district: str
    area: str | None
    address: Texts
    latitude: float | None
    longitude: float | None
    phone: str | None
    after_hours_phone: str | None
    departments: tuple[str, ...]
    languages: tuple[str, ...]
    hours_verified_on: date | None
    pickup_partner: bool | None
    pickup_as_of: date | None
    interpretation_partner: bool | None
    interpretation_as_of: date | None
    confirmation: str
    cancel_hours: int
    terms: Texts
    source: str
    as_of: date
    demo: bool
    opening_hours: tuple[Opening, ...] = ()
    practitioners: tuple[Practitioner, ...] = ()
    open_on_holidays: bool = False


@dataclass(frozen=True)
class Closure:
    """Time without appointments on one day: of one practitioner, or of the whole clinic when that is None.

    ``opens`` and ``closes`` are the minutes after midnight (Seoul time) between which it is closed; both None: all day.
    """

    day: date
    practitioner: str | None
    opens: int | None
    closes: int | None
    reason: str


@dataclass(frozen=True)
class Specialty:
    """A medical field."""

    id: str
    names: Texts
    aliases: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Procedure:
    """A treatment."""

    id: str
    specialty: str
    names: Texts
    descriptions: Texts
    aliases: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Offering:
    """What one clinic offers. Prices in whole KRW; ``price_from`` None: no price is published.

    Attributes:
        kind: ``direct``, ``consultation_first`` or ``records_first``.
        vat_included: None means not known.
        buffer_minutes: kept free after the appointment, for the practitioner.
    """

    clinic: str
    procedure: str
    kind: str
    duration_minutes: int
    price_from: int | None
    price_to: int | None
    vat_included: bool | None
    price_source: str | None
    price_as_of: date | None
    demo: bool
    buffer_minutes: int = 0


def state_on(day: date, state: str, expires_on: date | None) -> str:
    """What a registration is on a day: a verified one past its expiry is ``lapsed``."""
    return "lapsed" if state == "verified" and expires_on is not None and expires_on < day else state
