"""Cases as the repository takes and gives them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class NewCase:
    """A case to be opened; ``mint_code`` gives a new code. Texts in the visitor's own words are stored encrypted."""

    idempotency_key: str
    mint_code: Callable[[], str]
    conversation: str
    kind: str
    locale: str
    owner: str
    next_contact_at: datetime
    procedure: str | None
    clinic: str | None
    patient_name: str | None
    contact: str | None
    words: str | None
    records_held: str | None
    records_missing: str | None
    residency: str | None
    relation: str | None
    fit_to_fly: str | None
    topic: str | None
    record_states: dict[str, str]
    consents: tuple[tuple[str, bool], ...]
    consent_version: str


@dataclass(frozen=True)
class CaseRecord:
    """One case. ``kind``: ``records_first`` or ``question``; ``state``: ``open``, ``waiting`` or ``closed``.

    ``outcome``: what came of a paper, one of actions.db.models.booking.PAPER_OUTCOMES.
    """

    id: int
    code: str
    idempotency_key: str
    conversation: str | None
    visitor: str
    kind: str
    procedure: str | None
    clinic: str | None
    patient_name: str | None
    contact: str | None
    words: str | None
    records_held: str | None
    records_missing: str | None
    residency: str | None
    relation: str | None
    fit_to_fly: str | None
    topic: str | None
    record_states: dict[str, str] | None
    owner: str
    state: str
    next_contact_at: datetime
    locale: str
    created_at: datetime
    closed_at: datetime | None
    outcome: str | None
