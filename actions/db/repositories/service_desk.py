"""Requests for interpreters and cars, from the dispatcher's side: who can be sent, who goes where, what is overdue."""

from collections.abc import Callable, Sequence
from datetime import datetime, timezone
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import Emission, ServiceRecord
from actions.db.repositories import service_rows
from actions.db.repositories.life import HandOver
from actions.db.repositories.service_provider import provider_records
from actions.db.repositories.service_rows import OPEN_SERVICES, RESOURCE_OF, add_event, locked_row, record
from actions.db.repositories.transcript import append_replies

Compose = Callable[[ServiceRecord], Emission]


class ServiceDeskRepository:
    """Every method is one transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def listing(self, states: Sequence[str]) -> list[ServiceRecord]:
        """The requests in these states: urgent ones, then the one longest due."""
        row = models.ServiceRequest
        return self._read(
            select(row).where(row.state.in_(states)).order_by(row.problem_at.is_(None), row.deadline, row.id)
        )

    def between(self, first: datetime, end: datetime) -> list[ServiceRecord]:
        """Requested and confirmed ones that begin from ``first`` on and before ``end``, in order."""
        row = models.ServiceRequest
        return self._read(
            select(row)
            .where(row.state.in_(OPEN_SERVICES), row.starts_at >= first, row.starts_at < end)
            .order_by(row.starts_at, row.id)
        )

    def settle(
        self,
        code: str,
        to_state: str,
        *,
        states: Sequence[str],
        by: str,
        why: str | None,
        compose: Compose,
        now: datetime,
    ) -> ServiceRecord | None:
        """Confirm or decline, and tell the visitor where there is a conversation.

        None, and nothing is written, when it is no longer in one of the states. Declining gives back whoever was taken.
        """

        def work(session: Session) -> ServiceRecord | None:
            row, conversation = _with_conversation(session, code)
            if row is None or row.state not in states:
                return None
            add_event(session, row, now, by, row.state, to_state, None)
            row.state, row.settled_by, row.settled_at, row.why = to_state, by, now, why
            row.proposed_at = None
            if to_state == "declined":
                service_rows.give_back(session, row)
            session.flush()
            found = record(session, row)
            if conversation is not None:
                append_replies(session, conversation, [compose(found)], now, None)
            return found

        return self._db.run(work)

    def assign(self, code: str, provider: str, *, by: str, now: datetime) -> ServiceRecord | str:
        """Take this interpreter or vehicle for an open request, in place of another; the state stays.

        Returns:
            The request; or, with nothing changed: ``state``, ``unknown`` (no such provider), ``unfit``, ``hours`` (does
            not work then), ``taken``.
        """

        def work(session: Session) -> ServiceRecord | str:
            row = locked_row(session, code)
            if row is None or row.state not in OPEN_SERVICES:
                return "state"
            able = {one.id: one for one in provider_records(session, active=True)}
            found = able.get(provider)
            if found is None:
                return "unknown"
            if found.kind != RESOURCE_OF[row.kind] or not service_rows.fits(found, row):
                return "unfit"
            if not found.works(row.starts_at, row.minutes):
                return "hours"
            if not service_rows.take_this(session, row, provider, now=now):
                raise _TakenError
            add_event(session, row, now, by, row.state, row.state, f"assigned {provider}")
            session.flush()
            return record(session, row)

        try:
            return self._db.run(work, serializable=True, retry_unique=True)
        except _TakenError:
            return "taken"

    def send(self, code: str, name: str, phone: str | None, *, by: str, now: datetime) -> ServiceRecord | None:
        """Send somebody who is not on the list; whoever was taken is free again. None: it is not open."""

        def change(session: Session, row: Any) -> str:
            service_rows.give_back(session, row)
            row.sent_name, row.sent_phone = name, phone
            return "assigned by name"

        return self._change(code, change, by=by, now=now)

    def own(self, code: str, owner: str, *, by: str, now: datetime) -> ServiceRecord | None:
        """Make an open request the task of ``owner``; None: it is not open."""

        def change(session: Session, row: Any) -> str:
            row.owner = owner
            return f"taken by {owner}"

        return self._change(code, change, by=by, now=now)

    def mark(self, code: str, to_state: str, *, states: Sequence[str], by: str, now: datetime) -> ServiceRecord | None:
        """Write down how it went once it has begun; nobody is told. None: not in one of the states, or still ahead."""

        def change(session: Session, row: Any) -> None:
            row.state, row.settled_by, row.settled_at = to_state, by, now
            row.problem = row.problem_at = row.proposed_at = None

        return self._change(code, change, by=by, now=now, states=states, begun=True)

    def propose(self, code: str, start: datetime, *, by: str, compose: Compose, now: datetime) -> ServiceRecord | None:
        """Propose another begin to the visitor and say so in the conversation; None: not open, begun, or no chat."""

        def work(session: Session) -> ServiceRecord | None:
            row, conversation = _with_conversation(session, code)
            if row is None or conversation is None or row.state not in OPEN_SERVICES or row.starts_at <= now:
                return None
            row.proposed_at = start
            add_event(
                session, row, now, by, row.state, row.state, f"proposed {start.astimezone(timezone.utc).isoformat()}"
            )
            session.flush()
            found = record(session, row)
            append_replies(session, conversation, [compose(found)], now, None)
            return found

        return self._db.run(work)

    def clear(self, code: str, *, by: str, now: datetime) -> ServiceRecord | None:
        """The urgent matter of an open request is settled; None when it is not open or there was none."""

        def change(session: Session, row: Any) -> str | None:
            problem, row.problem, row.problem_at = row.problem, None, None
            return f"settled {problem}"

        return self._change(code, change, by=by, now=now, urgent=True)

    def _change(
        self,
        code: str,
        change: Callable[[Session, Any], str | None],
        *,
        by: str,
        now: datetime,
        states: Sequence[str] = OPEN_SERVICES,
        begun: bool = False,
        urgent: bool = False,
    ) -> ServiceRecord | None:
        """Change a request in one of the states, with a line of the audit trail; None when it is not like that."""

        def work(session: Session) -> ServiceRecord | None:
            row = locked_row(session, code)
            if row is None or row.state not in states or (begun and row.starts_at > now):
                return None
            if urgent and row.problem is None:
                return None
            before = row.state
            why = change(session, row)
            add_event(session, row, now, by, before, row.state, why)
            session.flush()
            return record(session, row)

        return self._db.run(work)

    def missed(self, now: datetime, limit: int) -> list[ServiceRecord]:
        """Requests past their deadline that do not stand on the desk's list yet, the longest overdue first."""
        row = models.ServiceRequest
        return self._read(
            select(row)
            .where(row.state == "requested", row.deadline <= now, row.escalated_at.is_(None))
            .order_by(row.deadline)
            .limit(limit)
        )

    def hand_over(self, code: str, case: HandOver, *, now: datetime) -> bool:
        """Put an overdue request on the desk's list, as a case; False when it was answered, or stands there already."""

        def work(session: Session) -> bool:
            row = locked_row(session, code)
            overdue = row is not None and row.state == "requested" and row.deadline <= now
            if not overdue or row.escalated_at is not None:
                return False
            row.escalated_at = now
            open_case(session, row, case, now)
            return True

        return self._db.run(work, retry_unique=True)

    def _read(self, query: Any) -> list[ServiceRecord]:
        with self._db.read() as session:
            return [record(session, row) for row in session.execute(query).scalars()]


def _with_conversation(session: Session, code: str) -> tuple[Any, Any]:
    """The row of this code and its conversation, both locked; the conversation first, as everybody who writes there."""
    table = models.ServiceRequest
    asked = session.execute(select(table.conversation).where(table.code == code)).scalar_one_or_none()
    conversation = None if asked is None else session.get(models.Conversation, asked, with_for_update=True)
    return locked_row(session, code), conversation


class _TakenError(Exception):
    """Rolls the transaction back: the provider is not free."""


def open_case(session: Session, row: Any, case: HandOver, now: datetime) -> None:
    """The case that stands on the desk's list for a request; once for each key."""
    table = models.CaseFile
    if session.execute(select(table.id).where(table.idempotency_key == case.key)).first() is not None:
        return
    session.add(
        table(
            code=case.mint_code(),
            idempotency_key=case.key,
            conversation=row.conversation,
            visitor=row.visitor,
            kind="question",
            clinic=row.clinic,
            words=case.words,
            topic=case.topic,
            owner=case.owner,
            state="open",
            next_contact_at=case.next_contact_at,
            locale=row.locale,
            created_at=now,
        )
    )
