"""Bookings as a clinic's desk sees them: lists, one booking with its patient, and other times proposed."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import and_, exists, func, select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import AppointmentRecord, Emission, Move
from actions.db.records.staff import DeskRecord, ProposalRecord
from actions.db.repositories import proposals
from actions.db.repositories.booking_rows import add_event, locked_conversation, record
from actions.db.repositories.transcript import append_replies
from actions.db.repositories.visits import marked_at

MARKS = ("arrived", "no_show", "completed")
PATIENT_COLUMNS = ("relation", "birth_year", "sex", "nationality", "is_minor", "guardian")


class ClinicDeskRepository:
    """Every method is one transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def listing(
        self,
        clinic: str | None,
        states: Collection[str],
        *,
        after: datetime | None = None,
        before: datetime | None = None,
        newest_first: bool = False,
        limit: int = 200,
    ) -> list[DeskRecord]:
        """Appointments in these states, ordered by their start.

        Args:
            clinic: None for all.
            after: those that begin then or later; ``before``: those that begin before then.
        """
        row = models.Appointment
        query = select(row).where(row.state.in_(list(states)))
        if clinic is not None:
            query = query.where(row.clinic == clinic)
        if after is not None:
            query = query.where(row.starts_at >= after)
        if before is not None:
            query = query.where(row.starts_at < before)
        order = (row.starts_at.desc(), row.id.desc()) if newest_first else (row.starts_at, row.id)
        with self._db.read() as session:
            return [_desk(session, one) for one in session.execute(query.order_by(*order).limit(limit)).scalars()]

    def waiting(self, clinic: str | None, limit: int = 200) -> list[DeskRecord]:
        """Requests that wait for an answer, the one due first."""
        row = models.Appointment
        query = select(row).where(row.state == "requested").order_by(row.respond_by, row.id).limit(limit)
        if clinic is not None:
            query = query.where(row.clinic == clinic)
        with self._db.read() as session:
            return [_desk(session, one) for one in session.execute(query).scalars()]

    def by_code(self, code: str) -> DeskRecord | None:
        """The appointment of this code that was sent, or None."""
        row = models.Appointment
        with self._db.read() as session:
            found = session.execute(
                select(row).where(row.code == code, row.state.not_in(("draft", "held")))
            ).scalar_one_or_none()
            return None if found is None else _desk(session, found)

    def propose(
        self,
        current: AppointmentRecord,
        move: Move,
        *,
        expires_at: datetime,
        actor: str,
        message: Callable[[AppointmentRecord], Emission],
        now: datetime,
    ) -> AppointmentRecord | str:
        """Hold another time beside the one an appointment has, and tell the visitor; an older proposal ends.

        A request waits for the visitor until ``expires_at`` then: its own deadline is no earlier.

        Returns:
            The appointment; or ``full`` (the time is taken) or ``stale`` (it is no longer as ``current`` has it), with
            nothing written.
        """

        def work(session: Session) -> AppointmentRecord | str:
            conversation = locked_conversation(session, current.id)
            row = session.execute(
                select(models.Appointment).where(models.Appointment.id == current.id).with_for_update()
            ).scalar_one_or_none()
            if row is None or (row.state, row.starts_at) != (current.state, current.starts_at):
                return "stale"
            proposals.close(session, row.id)
            held = proposals.hold_beside(session, row.id, move.candidates, move.cells, now=now, hold_until=expires_at)
            if held is None:
                raise _NotFreeError
            session.add(
                models.Proposal(
                    appointment=row.id,
                    starts_at=move.starts_at,
                    actor=actor,
                    state="open",
                    created_at=now,
                    expires_at=expires_at,
                )
            )
            if row.state == "requested":
                row.respond_by = max(row.respond_by or expires_at, expires_at)
            add_event(session, row, now, actor, row.state, row.state, f"proposed {move.starts_at.isoformat()}")
            session.flush()
            found = record(session, row)
            if conversation is not None:
                told = message(replace(found, locale=conversation.locale or found.locale))
                append_replies(session, conversation, [told], now, None)
            return found

        try:
            return self._db.run(work, serializable=True, retry_unique=True)
        except _NotFreeError:
            return "full"

    def untold(self, now: datetime, limit: int = 100) -> list[AppointmentRecord]:
        """Requests still ahead of which their clinics were not written yet, the oldest first."""
        row, notice = models.Appointment, models.ClinicNotice
        told = exists().where(and_(notice.appointment == row.id, notice.starts_at == row.starts_at))
        query = select(row).where(row.state == "requested", row.starts_at > now, ~told).order_by(row.id).limit(limit)
        with self._db.read() as session:
            return [record(session, one) for one in session.execute(query).scalars()]

    def told(self, appointment: int, starts_at: datetime, now: datetime) -> None:
        """The clinic was written to about this request, or nobody there can be."""

        def work(session: Session) -> None:
            if session.get(models.ClinicNotice, (appointment, starts_at)) is None:
                session.add(models.ClinicNotice(appointment=appointment, starts_at=starts_at, told_at=now))

        self._db.run(work, retry_unique=True)


class _NotFreeError(Exception):
    """Rolls the transaction back: no candidate has all cells free."""


def _desk(session: Session, row: Any) -> DeskRecord:
    patient = session.get(models.Patient, row.patient) if row.patient is not None else None
    proposal = session.execute(
        select(models.Proposal)
        .where(models.Proposal.appointment == row.id, models.Proposal.state == "open")
        .order_by(models.Proposal.id.desc())
        .limit(1)
    ).scalar_one_or_none()
    return DeskRecord(
        booking=record(session, row),
        agreed=_agreed(session, row.visitor),
        wish=row.wish,
        patient={} if patient is None else {name: getattr(patient, name) for name in PATIENT_COLUMNS},
        proposal=None
        if proposal is None
        else ProposalRecord(
            proposal.starts_at, proposal.actor, proposal.state, proposal.created_at, proposal.expires_at
        ),
        marked_at=marked_at(session, row.id, row.state) if row.state in MARKS else None,
    )


def _agreed(session: Session, visitor: str) -> frozenset[str]:
    consent = models.Consent
    newest = select(func.max(consent.id)).where(consent.visitor == visitor).group_by(consent.kind)
    query = select(consent.kind).where(consent.id.in_(newest), consent.given.is_(True))
    return frozenset(session.execute(query).scalars())
