"""Times that a clinic proposes: the steps inside a transaction that changes an appointment, and the visitor's no."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from actions.db.engine import Database, is_unique_violation
from actions.db.models import Appointment, ClaimedCell, Proposal
from actions.db.records import AppointmentRecord
from actions.db.repositories.booking_rows import add_event, record

REFUSED = "proposal refused"
"""Why of the audit trail."""


class ProposalRepository:
    """What is proposed in a conversation."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def open_in(self, conversation: str, now: datetime) -> tuple[AppointmentRecord, datetime] | None:
        """The newest proposal that still holds its time: the appointment as it stands, and the proposed start."""
        query = (
            select(Appointment, Proposal.starts_at)
            .join(Proposal, Proposal.appointment == Appointment.id)
            .where(Appointment.conversation == conversation, Proposal.state == "open", Proposal.expires_at > now)
            .order_by(Proposal.id.desc())
            .limit(1)
        )
        with self._db.read() as session:
            found = session.execute(query).first()
            return None if found is None else (record(session, found[0]), found[1])

    def refuse(self, appointment: int, *, actor: str, now: datetime) -> AppointmentRecord | None:
        """Give the proposed time back; the appointment stays as it is. None where nothing is proposed any more."""

        def work(session: Session) -> AppointmentRecord | None:
            row = session.execute(
                select(Appointment).where(Appointment.id == appointment).with_for_update()
            ).scalar_one_or_none()
            waiting = select(Proposal.id).where(Proposal.appointment == appointment, Proposal.state == "open")
            if row is None or session.execute(waiting).first() is None:
                return None
            close(session, appointment)
            add_event(session, row, now, actor, row.state, row.state, REFUSED)
            session.flush()
            return record(session, row)

        return self._db.run(work)


def hold_beside(
    session: Session,
    appointment: int,
    candidates: Sequence[str],
    cells: Sequence[int],
    *,
    now: datetime,
    hold_until: datetime,
) -> str | None:
    """Hold the cells of the first candidate that is free, beside what the appointment has.

    Returns:
        The resource held, or None: then nothing new is held.
    """
    ordered = sorted(cells)  # everybody inserts in the same order: no deadlock
    for resource in candidates:
        here = (ClaimedCell.resource == resource, ClaimedCell.cell.in_(ordered))
        session.execute(
            delete(ClaimedCell).where(*here, ClaimedCell.hold_until <= now).execution_options(synchronize_session=False)
        )
        own = set(
            session.execute(select(ClaimedCell.cell).where(*here, ClaimedCell.appointment == appointment)).scalars()
        )
        rows = [
            {"resource": resource, "cell": cell, "appointment": appointment, "hold_until": hold_until}
            for cell in ordered
            if cell not in own
        ]
        try:
            with session.begin_nested():
                if rows:
                    session.execute(insert(ClaimedCell), rows)
        except IntegrityError as error:
            if not is_unique_violation(error):
                raise
            continue
        return resource
    return None


def close(session: Session, appointment: int, *, taken: datetime | None = None) -> None:
    """End the proposals of an appointment and give back what they held.

    Args:
        taken: the time the appointment moves to; a proposal of this time counts as taken.
    """
    session.execute(
        delete(ClaimedCell)
        .where(ClaimedCell.appointment == appointment, ClaimedCell.hold_until.is_not(None))
        .execution_options(synchronize_session=False)
    )
    ours = (Proposal.appointment == appointment, Proposal.state == "open")
    if taken is not None:
        _set(session, "taken", *ours, Proposal.starts_at == taken)
    _set(session, "closed", *ours)


def is_open(session: Session, appointment: int, starts_at: datetime, now: datetime) -> bool:
    """True when this time is proposed for the appointment, and still held."""
    query = select(Proposal.id).where(
        Proposal.appointment == appointment,
        Proposal.state == "open",
        Proposal.starts_at == starts_at,
        Proposal.expires_at > now,
    )
    return session.execute(query).first() is not None


def _set(session: Session, state: str, *conditions: Any) -> None:
    session.execute(
        update(Proposal).where(*conditions).values(state=state).execution_options(synchronize_session=False)
    )
