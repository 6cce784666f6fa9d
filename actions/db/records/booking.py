"""Appointments, patients, consents as the repositories take and give them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from actions.db.records.service import ServiceChange


@dataclass(frozen=True)
class NewPatient:
    """A patient to be stored with an appointment. ``name`` as in the passport; ``relation`` of who types to them."""

    name: str
    relation: str | None = None
    birth_year: int | None = None
    sex: str | None = None
    nationality: str | None = None
    is_minor: bool | None = None
    guardian: str | None = None
    wishes: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Order:
    """All that a booking writes. ``candidates``: practitioners in order of preference; ``state``: what it becomes;
    ``mint_code`` gives a new booking code; ``other_contacts``: kinds and values that were told beside ``contact``.
    """

    idempotency_key: str
    mint_code: Callable[[], str]
    conversation: str
    clinic: str
    procedure: str
    candidates: tuple[str, ...]
    starts_at: datetime
    duration_minutes: int
    buffer_minutes: int
    cells: tuple[int, ...]
    state: str
    residency: str | None
    needs_review: bool
    wish: str | None
    terms: dict[str, str]
    cancel_by: datetime
    respond_by: datetime | None
    locale: str
    patient: NewPatient
    contact_kind: str
    contact: str
    consents: tuple[tuple[str, bool], ...]
    consent_version: str
    other_contacts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Move:
    """An appointment's new time. ``candidates``: practitioners in order of preference; ``state``: what it becomes."""

    candidates: tuple[str, ...]
    starts_at: datetime
    duration_minutes: int
    buffer_minutes: int
    cells: tuple[int, ...]
    state: str
    cancel_by: datetime
    respond_by: datetime | None


@dataclass(frozen=True)
class AppointmentRecord:
    """One appointment row with the patient's name and the contact it is found by.

    Attributes:
        state: ``draft`` (no time taken), ``held`` (taken until ``hold_until``), ``requested``, ``confirmed``,
            ``arrived``, ``no_show``, ``completed``, ``declined`` or ``cancelled``.
        contact_hash: keyed hash of the contact, under the key it was written with.
        rest: what the change that was just made did to the rest of the bundle.
    """

    id: int
    code: str
    clinic: str
    practitioner: str | None
    procedure: str
    visitor: str
    conversation: str | None
    starts_at: datetime
    duration_minutes: int
    buffer_minutes: int
    state: str
    idempotency_key: str
    residency: str | None
    needs_review: bool
    terms: dict[str, str]
    cancel_by: datetime | None
    cancel_reason: str | None
    hold_until: datetime | None
    respond_by: datetime | None
    locale: str
    created_at: datetime
    patient_name: str | None = None
    contact_kind: str | None = None
    contact_value: str | None = None
    contact_hash: str | None = None
    wishes: dict[str, Any] = field(default_factory=dict)
    rest: tuple[ServiceChange, ...] = ()


@dataclass(frozen=True)
class ConsentRecord:
    """One answer to one consent text."""

    kind: str
    given: bool
    text_version: str
    locale: str
    at: datetime
