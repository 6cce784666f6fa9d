"""A booking desk for tests: the service over a small directory, with a clock that can be moved."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from actions.db.engine import Database
from actions.db.models import Appointment, ClaimedCell, Closure
from actions.db.repositories import BookingRepository, ConversationRepository, DirectoryRepository
from actions.services.booking import BookingRules, BookingService
from actions.services.results import Booking, BookingDraft, Conflict, Refused, Summary
from tests.unit.db.database import NOW

TEN = NOW + timedelta(days=1)
"""Tuesday, ten in the morning: the first start of the day."""


@dataclass
class Desk:
    """The service and its surroundings."""

    db: Database
    conversation: str
    now: datetime = NOW

    def __post_init__(self) -> None:
        self.bookings = BookingRepository(self.db)
        self.service = BookingService(DirectoryRepository(self.db), self.bookings, lambda: self.now, BookingRules())

    def newcomer(self) -> str:
        """Another visitor's conversation."""
        return ConversationRepository(self.db).create("web", now=self.now).id

    def draft(self, **changes: Any) -> BookingDraft:
        """A complete draft at the clinic that confirms at once, Tuesday at ten."""
        complete = BookingDraft(
            conversation=self.conversation,
            clinic="instant",
            procedure="botox",
            start=TEN,
            locale="mn",
            residency="no",
            patient_name="Болд Батбаяр",
            contact="+97699112233",
            consents={"health": True, "clinic": True, "training": False},
        )
        return replace(complete, **changes)

    def change(self, model: Any, key: Any, **columns: Any) -> None:
        """Change a row of the directory."""
        with self.db.write() as session:
            row = session.get(model, key)
            for name, value in columns.items():
                setattr(row, name, value)

    def close(self, day: date, **columns: Any) -> None:
        """Add a closure."""
        with self.db.write() as session:
            session.add(Closure(date=day, reason="test", **columns))

    def claimed(self, code: str) -> dict[str, int]:
        """How many cells a booking has claimed, by resource."""
        cell = ClaimedCell
        query = (
            select(cell.resource, func.count())
            .join(Appointment, Appointment.id == cell.appointment)
            .where(Appointment.code == code)
            .group_by(cell.resource)
        )
        with self.db.read() as session:
            return {row[0]: int(row[1]) for row in session.execute(query)}

    def events(self, code: str) -> list[tuple[str, str | None, str, str | None]]:
        """The audit trail of a booking, without the times."""
        stored = self.bookings.by_code(code)
        assert stored is not None
        return [event[1:] for event in self.bookings.events(stored.id)]

    def send(self, **changes: Any) -> Booking | Conflict | Refused:
        """Summary and yes."""
        draft = self.draft(**changes)
        summary = self.service.summary(draft)
        return self.service.book(draft, summary.idempotency_key) if isinstance(summary, Summary) else summary

    def booked(self, **changes: Any) -> Booking:
        """A booking that must succeed."""
        booking = self.send(**changes)
        assert isinstance(booking, Booking), booking
        return booking


@pytest.fixture
def desk(directory: Database, conversation: str) -> Desk:
    return Desk(directory, conversation)
