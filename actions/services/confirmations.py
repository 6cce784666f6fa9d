"""A booking as it is put on paper or into a calendar: what is stored with it, and where to go."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.db.records import AppointmentRecord, Clinic, Procedure
from actions.db.repositories.booking import BookingRepository
from actions.db.repositories.conversation import ConversationRepository
from actions.db.repositories.directory import DirectoryRepository
from actions.services.clock import SEOUL, Clock

CALENDAR_STATUS = {
    "requested": "TENTATIVE",
    "declined": "CANCELLED",
    "cancelled": "CANCELLED",
}
"""Every other state is ``CONFIRMED``: the appointment stands, or has taken place."""


@dataclass(frozen=True)
class Confirmation:
    """One booking. Times are in Seoul's zone.

    Attributes:
        zone: the visitor's own time zone (IANA name), where it is known.
        consultation: what is booked is the consultation before the treatment.
        changes: grows with every change of the booking.
        changed_at: when it last changed.
    """

    record: AppointmentRecord
    clinic: Clinic
    procedure: Procedure
    zone: str | None
    consultation: bool
    changes: int
    changed_at: datetime

    @property
    def start(self) -> datetime:
        """When it begins."""
        return self.record.starts_at.astimezone(SEOUL)

    @property
    def end(self) -> datetime:
        """When it ends, as far as it was planned."""
        return self.start + timedelta(minutes=self.record.duration_minutes)

    @property
    def calendar_status(self) -> str:
        """``TENTATIVE``, ``CONFIRMED`` or ``CANCELLED``."""
        return CALENDAR_STATUS.get(self.record.state, "CONFIRMED")

    @property
    def calendar_id(self) -> str:
        """The same for as long as the booking lives; tells nothing."""
        return hashlib.sha256(f"booking {self.record.idempotency_key}".encode()).hexdigest()[:32]


class Confirmations:
    """Reads bookings for those who hold a link to them."""

    def __init__(
        self,
        bookings: BookingRepository,
        directory: DirectoryRepository,
        conversations: ConversationRepository,
        clock: Clock,
        *,
        days: int,
    ) -> None:
        """Read nothing yet.

        Args:
            days: so long after the appointment a link still shows it.
        """
        self._bookings = bookings
        self._directory = directory
        self._conversations = conversations
        self._clock = clock
        self._days = timedelta(days=days)

    def of(self, code: str) -> Confirmation | None:
        """The booking of this code; None when it was never sent, was erased or is too long past."""
        record = self._bookings.by_code(code)
        if record is None or record.state in ("draft", "held") or record.patient_name is None:
            return None
        now = self._clock()
        if record.starts_at + self._days < now:
            return None
        clinic = self._directory.clinic(record.clinic, now.astimezone(SEOUL).date())
        procedure = self._directory.procedure(record.procedure)
        if clinic is None or procedure is None:
            return None
        conversation = self._conversations.get(record.conversation) if record.conversation else None
        offering = self._directory.offering(record.clinic, record.procedure)
        events = self._bookings.events(record.id)
        return Confirmation(
            record=record,
            clinic=clinic,
            procedure=procedure,
            zone=conversation.time_zone if conversation else None,
            consultation=offering is not None and offering.kind == "consultation_first",
            changes=max(len(events) - 1, 0),
            changed_at=events[-1][0] if events else record.created_at,
        )
