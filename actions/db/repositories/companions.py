"""What happens to the interpreter and the car when their appointment is moved or ends: in its own transaction."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

from sqlalchemy.orm import Session

from actions.db import models
from actions.db.records import ServiceChange
from actions.db.repositories import service_rows

_SEOUL = timezone(timedelta(hours=9))
_ANSWER_WITHIN = timedelta(hours=24)


@dataclass(frozen=True)
class Companions:
    """The rest of a bundle follows its appointment.

    Attributes:
        answer_by: when the dispatcher must have answered a request that is made at a time.
    """

    answer_by: Callable[[datetime], datetime] = lambda now: now + _ANSWER_WITHIN

    def moved(
        self, session: Session, appointment: Any, was_at: datetime, *, actor: str, now: datetime
    ) -> tuple[ServiceChange, ...]:
        """Follow an appointment that began at ``was_at`` to the time its row has now.

        An interpreter comes along; who is free then is taken. A car that is bound to the day moves by whole days and
        is a request again, because the flight has to be told anew; any other stays.
        """
        self._drop_held(session, appointment)
        changes = []
        for row in service_rows.open_requests(session, appointment.id):
            start = _followed(row, was_at, appointment.starts_at)
            if start == row.starts_at:
                changes.append(_change(row, "kept"))
                continue
            changes.append(self._move(session, row, start, actor=actor, now=now))
        return tuple(changes)

    def ended(
        self, session: Session, appointment: Any, *, actor: str, why: str, now: datetime
    ) -> tuple[ServiceChange, ...]:
        """Cancel what belonged to an appointment that was cancelled or declined, and give back whoever was taken."""
        self._drop_held(session, appointment)
        changes = []
        for row in service_rows.open_requests(session, appointment.id):
            service_rows.add_event(session, row, now, actor, row.state, "cancelled", why)
            row.state, row.problem, row.problem_at = "cancelled", None, None
            service_rows.give_back(session, row)
            changes.append(_change(row, "cancelled"))
        return tuple(changes)

    def _drop_held(self, session: Session, appointment: Any) -> None:
        service_rows.drop_held(session, models.ServiceRequest.appointment == appointment.id)

    def _move(self, session: Session, row: Any, start: datetime, *, actor: str, now: datetime) -> ServiceChange:
        before, was_at = row.state, row.starts_at
        row.starts_at = start
        row.deadline = min(self.answer_by(now), start)
        row.escalated_at = row.settled_by = row.settled_at = row.why = row.proposed_at = None
        session.flush()
        taken = service_rows.managed(session, row.kind) and service_rows.take(session, row, now=now, hold_until=None)
        if not taken:
            service_rows.give_back(session, row)
        stays = row.kind == "interpretation" and taken and service_rows.sure(session, row)
        row.state = "confirmed" if stays else "requested"
        moved_from = was_at.astimezone(timezone.utc).isoformat()
        service_rows.add_event(session, row, now, actor, before, row.state, f"moved from {moved_from}")
        session.flush()
        again = row.kind == "pickup" or (before == "confirmed" and not stays)
        return _change(row, "asked_again" if again else "moved")


def _followed(row: Any, was_at: datetime, starts_at: datetime) -> datetime:
    start: datetime = row.starts_at
    if row.kind == "interpretation":
        return start + (starts_at - was_at)
    days = (starts_at.astimezone(_SEOUL).date() - was_at.astimezone(_SEOUL).date()).days
    return start + timedelta(days=days) if row.follows else start


def _change(row: Any, what: str) -> ServiceChange:
    return ServiceChange(code=row.code, kind=row.kind, what=what, state=row.state, starts_at=row.starts_at)
