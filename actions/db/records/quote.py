"""Quotes as the repository takes and gives them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True)
class NewQuotes:
    """One wish for quotes, a request for each clinic; ``mint_code`` gives a new code.

    Attributes:
        contact, words: in the visitor's own words; stored encrypted.
        most_open: how many requests of the conversation may be open at once.
    """

    mint_code: Callable[[], str]
    conversation: str
    procedure: str
    clinics: tuple[str, ...]
    contact: str
    words: str | None
    locale: str
    owner: str
    deadline: datetime
    consents: tuple[tuple[str, bool], ...]
    consent_version: str
    most_open: int


@dataclass(frozen=True)
class Settlement:
    """What became of a request: ``quoted`` with its parts, or ``declined`` with the reason for the staff."""

    state: str
    by: str
    items: Mapping[str, Any] | None = None
    vat: str | None = None
    valid_until: date | None = None
    note: str | None = None
    why: str | None = None


@dataclass(frozen=True)
class QuoteRecord:
    """One request. ``locale`` is the conversation's today; ``state`` is one of actions.db.models.quote.QUOTE_STATES."""

    id: int
    code: str
    conversation: str | None
    visitor: str
    procedure: str
    clinic: str
    contact: str
    words: str | None
    locale: str
    state: str
    owner: str
    deadline: datetime
    created_at: datetime
    items: dict[str, Any] | None
    vat: str | None
    valid_until: date | None
    note: str | None
    why: str | None
    settled_by: str | None
    settled_at: datetime | None
