"""Cases: what a person looks at before there can be an appointment."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import CaseRecord, NewCase
from actions.db.repositories.booking_rows import add_consents, visitor_of


class CaseRepository:
    """Cases, each opened once for its key."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def open(self, case: NewCase, *, now: datetime) -> CaseRecord:
        """Write a case with its consents; the same idempotency key gives the case that exists.

        Raises:
            UnknownConversationError: no such conversation.
        """

        def work(session: Session) -> CaseRecord:
            known = _one(session, case.idempotency_key)
            if known is not None:
                return _record(known)
            visitor = visitor_of(session, case.conversation)
            row = models.CaseFile(
                code=case.mint_code(),
                idempotency_key=case.idempotency_key,
                conversation=case.conversation,
                visitor=visitor,
                kind=case.kind,
                procedure=case.procedure,
                clinic=case.clinic,
                patient_name=case.patient_name,
                contact=case.contact,
                words=case.words,
                records_held=case.records_held,
                records_missing=case.records_missing,
                residency=case.residency,
                relation=case.relation,
                fit_to_fly=case.fit_to_fly,
                topic=case.topic,
                record_states=case.record_states,
                owner=case.owner,
                state="open",
                next_contact_at=case.next_contact_at,
                locale=case.locale,
                created_at=now,
            )
            session.add(row)
            add_consents(
                session,
                case.conversation,
                case.consents,
                visitor=visitor,
                text_version=case.consent_version,
                locale=case.locale,
                now=now,
            )
            session.flush()
            return _record(row)

        return self._db.run(work, retry_unique=True)

    def by_key(self, idempotency_key: str) -> CaseRecord | None:
        """The case opened with this key, or None."""
        with self._db.read() as session:
            row = _one(session, idempotency_key)
            return None if row is None else _record(row)

    def by_code(self, code: str) -> CaseRecord | None:
        """The case of this code, or None."""
        with self._db.read() as session:
            row = _of_code(session, code)
            return None if row is None else _record(row)

    def listing(self, states: Sequence[str]) -> list[CaseRecord]:
        """The cases in these states, the one longest due first."""
        case = models.CaseFile
        query = select(case).where(case.state.in_(states)).order_by(case.next_contact_at, case.id)
        with self._db.read() as session:
            return [_record(row) for row in session.execute(query).scalars()]

    def change(
        self,
        code: str,
        *,
        owner: str | None = None,
        next_contact_at: datetime | None = None,
        state: str | None = None,
        outcome: str | None = None,
        record_states: Mapping[str, str] | None = None,
        now: datetime,
    ) -> tuple[CaseRecord, CaseRecord] | None:
        """Change what is given; the case before and after, or None where there is no such case.

        Args:
            outcome: what came of a paper; goes with a state of ``closed``. What is opened again has none.
            record_states: by record; those that are not named stay.
        """

        def work(session: Session) -> tuple[CaseRecord, CaseRecord] | None:
            row = _of_code(session, code, lock=True)
            if row is None:
                return None
            before = _record(row)
            row.owner = owner or row.owner
            row.next_contact_at = next_contact_at or row.next_contact_at
            if state is not None and (state, outcome or row.outcome) != (row.state, row.outcome):
                row.state, row.closed_at = state, now if state == "closed" else None
                row.outcome = (outcome or row.outcome) if state == "closed" else None
            if record_states:
                row.record_states = {**(row.record_states or {}), **record_states}
            session.flush()
            return before, _record(row)

        return self._db.run(work)

    def due(self, now: datetime, limit: int = 100) -> list[CaseRecord]:
        """Open cases whose visitor should have heard from a person by now, the longest overdue first."""
        case = models.CaseFile
        query = (
            select(case)
            .where(case.state == "open", case.next_contact_at <= now)
            .order_by(case.next_contact_at, case.id)
            .limit(limit)
        )
        with self._db.read() as session:
            return [_record(row) for row in session.execute(query).scalars()]


def _of_code(session: Session, code: str, *, lock: bool = False) -> Any:
    query = select(models.CaseFile).where(models.CaseFile.code == code)
    return session.execute(query.with_for_update() if lock else query).scalar_one_or_none()


def _one(session: Session, key: str) -> Any:
    return session.execute(select(models.CaseFile).where(models.CaseFile.idempotency_key == key)).scalar_one_or_none()


def _record(row: Any) -> CaseRecord:
    return CaseRecord(**{field.name: getattr(row, field.name) for field in fields(CaseRecord)})
