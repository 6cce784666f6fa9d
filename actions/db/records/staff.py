"""Staff accounts and a clinic's view of bookings, as the repositories take and give them."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from actions.db.records.booking import AppointmentRecord


@dataclass(frozen=True)
class Account:
    """Somebody who works with bookings.

    Attributes:
        role: one of actions.db.models.staff.STAFF_ROLES.
        clinic: the only one whose bookings the account sees; None: all.
    """

    id: int
    role: str
    clinic: str | None
    email: str
    name: str | None
    created_at: datetime
    disabled_at: datetime | None

    @property
    def actor(self) -> str:
        """Who this is in the audit trail."""
        return f"{self.role}:{self.id}"


@dataclass(frozen=True)
class NewSignIn:
    """One letter that lets in: hashes of its link and its code, and when it ends."""

    link_hash: str
    code_hash: str
    expires_at: datetime


@dataclass(frozen=True)
class ProposalRecord:
    """Another time that was proposed for an appointment, held until ``expires_at``."""

    starts_at: datetime
    actor: str
    state: str
    created_at: datetime
    expires_at: datetime


@dataclass(frozen=True)
class DeskRecord:
    """An appointment as a clinic's desk sees it.

    Attributes:
        agreed: kinds of consent whose newest answer is yes.
        patient: of the patient's row: relation, birth_year, sex, nationality, is_minor, guardian; empty without one.
        proposal: the one that is open, lapsed or not.
        marked_at: when it was marked as arrived, completed or no-show; None in any other state.
    """

    booking: AppointmentRecord
    agreed: frozenset[str]
    wish: str | None
    patient: dict[str, Any] = field(default_factory=dict)
    proposal: ProposalRecord | None = None
    marked_at: datetime | None = None
