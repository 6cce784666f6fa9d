"""Bookings as the desk sees them: those nobody answered become cases."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import Emission
from actions.db.repositories.privacy_access import AccessRepository
from actions.db.repositories.transcript import append_replies

LOOK_BACK_ROWS = 1_000


@dataclass(frozen=True)
class Missed:
    """A request whose answer is overdue. ``key``: of the case about it; a later deadline has another."""

    code: str
    key: str


@dataclass(frozen=True)
class HandOver:
    """The case about a booking that a person takes over; ``mint_code`` gives a new code."""

    key: str
    mint_code: Callable[[], str]
    topic: str
    owner: str
    next_contact_at: datetime
    words: str


@dataclass(frozen=True)
class BookingLine:
    """One booking without anything personal."""

    code: str
    clinic: str
    procedure: str
    practitioner: str | None
    starts_at: datetime
    state: str
    respond_by: datetime | None


class LifeRepository:
    """Lists of bookings, and cases that grow out of them."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def missed(self, now: datetime, limit: int = LOOK_BACK_ROWS) -> list[Missed]:
        """Overdue requests about which there is no case yet, the longest overdue first."""
        row = models.Appointment
        query = (
            select(row.code, row.respond_by)
            .where(row.state == "requested", row.respond_by <= now)
            .order_by(row.respond_by)
            .limit(limit)
        )
        with self._db.read() as session:
            found = [
                Missed(code, f"overdue:{code}:{int(respond_by.timestamp())}")
                for code, respond_by in session.execute(query)
            ]
            keys = select(models.CaseFile.idempotency_key).where(
                models.CaseFile.idempotency_key.in_([one.key for one in found])
            )
            known = set(session.execute(keys).scalars())
        return [one for one in found if one.key not in known]

    def hand_over(self, appointment: int, case: HandOver, message: Emission, *, now: datetime) -> bool:
        """Open the case and write the message to the visitor, in one transaction; the state stays ``requested``.

        False, and nothing is written, when there is such a case already or the request was answered meanwhile.
        """

        def work(session: Session) -> bool:
            row = models.Appointment
            conversation_id = session.execute(
                select(row.conversation).where(row.id == appointment)
            ).scalar_one_or_none()
            # the conversation first, as everybody who writes here locks it first
            conversation = (
                None
                if conversation_id is None
                else session.get(models.Conversation, conversation_id, with_for_update=True)
            )
            found = session.execute(select(row).where(row.id == appointment).with_for_update()).scalar_one_or_none()
            overdue = found is not None and found.state == "requested" and found.respond_by is not None
            if not overdue or found.respond_by > now or _known(session, case.key):
                return False
            session.add(
                models.CaseFile(
                    code=case.mint_code(),
                    idempotency_key=case.key,
                    conversation=found.conversation,
                    visitor=found.visitor,
                    kind="question",
                    procedure=found.procedure,
                    clinic=found.clinic,
                    words=case.words,
                    topic=case.topic,
                    owner=case.owner,
                    state="open",
                    next_contact_at=case.next_contact_at,
                    locale=found.locale,
                    created_at=now,
                )
            )
            if conversation is not None:
                append_replies(session, conversation, [message], now, None)
            return True

        return self._db.run(work, retry_unique=True)

    def listing(
        self,
        states: Sequence[str],
        *,
        clinic: str | None = None,
        first: datetime | None = None,
        last: datetime | None = None,
    ) -> list[BookingLine]:
        """Bookings in these states, the earliest start first; nothing personal.

        Args:
            first, last: those that begin from ``first`` on and before ``last``.
        """
        row = models.Appointment
        columns = (row.code, row.clinic, row.procedure, row.practitioner, row.starts_at, row.state, row.respond_by)
        query = select(*columns).where(row.state.in_(states)).order_by(row.starts_at, row.id)
        if clinic is not None:
            query = query.where(row.clinic == clinic)
        if first is not None:
            query = query.where(row.starts_at >= first)
        if last is not None:
            query = query.where(row.starts_at < last)
        with self._db.read() as session:
            return [BookingLine(*found) for found in session.execute(query)]

    def tell_of_patient(self, code: str, **columns: Any) -> tuple[dict[str, Any], dict[str, Any]] | None:
        """Set what the yearly report asks of the patient of a booking; those columns before and after.

        ``nationality``, ``sex``, ``birth_year``, ``entry_on``, ``exit_on``; days in ISO 8601. None when there is no
        such booking, or its patient was erased.

        Raises:
            ValueError: the stay would end before it begins; nothing is changed.
        """

        def work(session: Session) -> tuple[dict[str, Any], dict[str, Any]] | None:
            query = select(models.Appointment.patient).where(models.Appointment.code == code)
            patient = session.execute(query).scalar_one_or_none()
            row = session.get(models.Patient, patient, with_for_update=True) if patient is not None else None
            if row is None:
                return None
            before = {name: getattr(row, name) for name in columns}
            for name, value in columns.items():
                setattr(row, name, value)
            if row.entry_on and row.exit_on and row.exit_on < row.entry_on:
                raise ValueError(f"the stay would end on {row.exit_on}, before it begins on {row.entry_on}")
            return before, columns

        return self._db.run(work)

    def note_access(self, *, actor: str, action: str, subject: str, granted: bool, now: datetime) -> None:
        """Add a line to the access log; see :class:`AccessRepository`."""
        AccessRepository(self._db).note(actor, action, subject, granted, now)


def _known(session: Session, key: str) -> bool:
    query = select(models.CaseFile.id).where(models.CaseFile.idempotency_key == key)
    return session.execute(query).first() is not None
