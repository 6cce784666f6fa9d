"""Requests for interpreters and cars, from the visitor's side."""

from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import NewService, ServiceRecord
from actions.db.repositories.life import HandOver
from actions.db.repositories.service_asking import NotAskedError, request_all
from actions.db.repositories.service_desk import open_case
from actions.db.repositories.service_rows import (
    OPEN_SERVICES,
    RESOURCE_OF,
    add_event,
    give_back,
    locked_row,
    managed,
    record,
    take,
)

Outcome = list[ServiceRecord] | str


class ServiceRepository:
    """Requests are all or none: one transaction for all that is asked for at once."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def hold(self, orders: Sequence[NewService], *, hold_until: datetime, now: datetime) -> Outcome:
        """Take somebody for each until ``hold_until``; outcomes as of :meth:`request`.

        What the conversation held before is let go.
        """
        return self._write(orders, hold_until, now)

    def request(self, orders: Sequence[NewService], *, now: datetime) -> Outcome:
        """Write the requests, those that are held already too; the same keys give the requests that exist.

        Returns:
            The requests; or, with nothing written: ``full:KIND`` (nobody of a kind is free), ``stale`` (the booking is
            no longer ahead), ``already`` (it has one of the kind), ``too_many`` (open ones of the conversation).

        Raises:
            UnknownConversationError: no such conversation.
        """
        return self._write(orders, None, now)

    def _write(self, orders: Sequence[NewService], hold_until: datetime | None, now: datetime) -> Outcome:
        try:
            return self._db.run(
                lambda session: request_all(session, orders, hold_until=hold_until, now=now),
                serializable=True,
                retry_unique=True,
            )
        except NotAskedError as error:
            return error.reason

    def managed(self) -> tuple[str, ...]:
        """The kinds of which the operator keeps count: those that have an active provider."""
        with self._db.read() as session:
            return tuple(kind for kind in RESOURCE_OF if managed(session, kind))

    def of_conversation(self, conversation: str) -> list[ServiceRecord]:
        """The requests of a conversation that are no mere holds, the newest first."""
        row = models.ServiceRequest
        return self._read(
            select(row).where(row.conversation == conversation, row.state != "held").order_by(row.id.desc())
        )

    def of_appointment(self, code: str) -> list[ServiceRecord]:
        """The requests of a booking that are no mere holds, in the order they were made."""
        row = models.ServiceRequest
        return self._read(
            select(row)
            .join(models.Appointment, models.Appointment.id == row.appointment)
            .where(models.Appointment.code == code, row.state != "held")
            .order_by(row.id)
        )

    def by_code(self, code: str) -> ServiceRecord | None:
        """The request of this code, or None."""
        found = self._read(select(models.ServiceRequest).where(models.ServiceRequest.code == code))
        return found[0] if found else None

    def report(self, code: str, problem: str, case: HandOver, *, now: datetime) -> ServiceRecord | None:
        """Mark an open pick-up as urgent and put it on the desk's list; None when it is not open any more.

        Reported twice, the last word counts.
        """

        def work(session: Session) -> ServiceRecord | None:
            row = locked_row(session, code)
            if row is None or row.state not in OPEN_SERVICES:
                return None
            if row.problem != problem:
                row.problem, row.problem_at = problem, now
                add_event(session, row, now, "visitor", row.state, row.state, problem)
                open_case(session, row, case, now)
            session.flush()
            return record(session, row)

        return self._db.run(work, retry_unique=True)

    def take_proposal(self, code: str, start: datetime, *, now: datetime) -> ServiceRecord | str:
        """Move an open request to the time that was proposed for it, and confirm it.

        Returns:
            The request; or, with nothing changed: ``state`` (that time is not proposed, or past), ``full`` (nobody is
            free then any more).
        """

        def work(session: Session) -> ServiceRecord:
            row = locked_row(session, code)
            if row is not None and row.state == "confirmed" and row.starts_at == start:
                return record(session, row)
            if row is None or row.state not in OPEN_SERVICES or row.proposed_at != start or start <= now:
                raise NotAskedError("state")
            before, was_at, row.starts_at, row.proposed_at = row.state, row.starts_at, start, None
            session.flush()
            by_name = row.resource is None and row.sent_name is not None
            if not by_name and managed(session, row.kind) and not take(session, row, now=now, hold_until=None):
                raise NotAskedError("full")
            row.state = "confirmed"
            moved_from = was_at.astimezone(timezone.utc).isoformat()
            add_event(session, row, now, "visitor", before, row.state, f"moved from {moved_from}")
            session.flush()
            return record(session, row)

        try:
            return self._db.run(work, serializable=True, retry_unique=True)
        except NotAskedError as error:
            return error.reason

    def cancel(self, code: str, *, actor: str, now: datetime) -> ServiceRecord | None:
        """Cancel an open request and give back whoever was taken; None when it is not open any more."""

        def work(session: Session) -> ServiceRecord | None:
            row = locked_row(session, code)
            if row is None or row.state not in OPEN_SERVICES:
                return None
            add_event(session, row, now, actor, row.state, "cancelled", None)
            row.state, row.problem, row.problem_at = "cancelled", None, None
            give_back(session, row)
            session.flush()
            return record(session, row)

        return self._db.run(work)

    def events(self, code: str) -> list[tuple[datetime, str, str | None, str, str | None]]:
        """The audit trail: time, actor, state before, state after, reason; the oldest first."""
        event, row = models.ServiceEvent, models.ServiceRequest
        query = (
            select(event.at, event.actor, event.from_state, event.to_state, event.why)
            .join(row, row.id == event.service_request)
            .where(row.code == code)
            .order_by(event.id)
        )
        with self._db.read() as session:
            return [tuple(one) for one in session.execute(query)]

    def _read(self, query: Any) -> list[ServiceRecord]:
        with self._db.read() as session:
            return [record(session, row) for row in session.execute(query).scalars()]
