"""Bookings ahead whose clinic cannot take them any more, and the desk's case for each."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import Emission
from actions.db.repositories.booking_rows import OPEN_STATES, add_event
from actions.db.repositories.transcript import append_replies

TOLD, DESK_ONLY = "told", "desk"
"""The visitor has it in the conversation; there is no conversation any more, and only the desk knows."""


@dataclass(frozen=True)
class StrandedBooking:
    """An open booking at a clinic that is not bookable today. ``reason``: closed, suspended, lapsed or unknown.

    ``since`` is the day of the closing or of the expiry, where it is known.
    """

    appointment: int
    code: str
    clinic: str
    starts_at: datetime
    reason: str
    since: date | None

    @property
    def key(self) -> str:
        """The same for the same misfortune: the warning is given once."""
        return f"clinic-{self.reason}:{self.appointment}:{self.since or ''}"


class ClosedClinicRepository:
    """Finds stranded bookings, and warns of them."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def stranded(self, now: datetime, today: date, limit: int) -> list[StrandedBooking]:
        """Open bookings ahead whose clinic is not verified today and of which nobody was warned, the next first."""
        one, clinic = models.Appointment, models.Clinic
        query = (
            select(
                one.id, one.code, one.clinic, one.starts_at, clinic.registration_state, clinic.registration_expires_on
            )
            .join(clinic, clinic.id == one.clinic)
            .where(
                one.state.in_(OPEN_STATES),
                one.starts_at > now,
                or_(
                    clinic.registration_state != "verified",
                    and_(clinic.registration_expires_on.is_not(None), clinic.registration_expires_on < today),
                ),
            )
            .order_by(one.starts_at, one.id)
        )
        found: list[StrandedBooking] = []
        with self._db.read() as session:
            for row in session.execute(query).all():
                booking = _stranded(session, row)
                known = select(models.Notification.id).where(models.Notification.dedupe_key == booking.key)
                if session.execute(known).first() is None:
                    found.append(booking)
                if len(found) == limit:
                    break
        return found

    def warn(
        self,
        booking: StrandedBooking,
        message: Emission,
        *,
        mint_code: Callable[[], str],
        owner: str,
        due: datetime,
        now: datetime,
    ) -> str | None:
        """Write the event, the desk's case, the message to the visitor and the notice of it: all or nothing.

        Args:
            mint_code: gives a new code of a case.
            due: by when a person has to speak to the visitor.

        Returns:
            The case's code; None when it was done before, or the booking is no longer open.
        """

        def work(session: Session) -> str | None:
            known = select(models.Notification.id).where(models.Notification.dedupe_key == booking.key)
            conversation = _conversation(session, booking.appointment)
            query = select(models.Appointment).where(models.Appointment.id == booking.appointment).with_for_update()
            row = session.execute(query).scalar_one_or_none()
            if row is None or row.state not in OPEN_STATES or session.execute(known).first() is not None:
                return None
            kind = f"clinic_{booking.reason}"
            add_event(session, row, now, "system", row.state, row.state, kind)
            case = _case(session, row, booking, mint_code(), owner, due, now)
            session.add(case)
            session.add(
                models.Notification(
                    appointment=row.id,
                    visitor=row.visitor,
                    kind=kind,
                    dedupe_key=booking.key,
                    due_at=now,
                    state="done",
                    attempts=1,
                    payload={"code": row.code, "clinic": row.clinic, "case": case.code},
                    planned_for=row.starts_at,
                    done_at=now,
                    outcome=DESK_ONLY if conversation is None else TOLD,
                )
            )
            if conversation is not None:
                append_replies(session, conversation, [message], now, None)
            session.flush()
            return str(case.code)

        return self._db.run(work, retry_unique=True)


def _conversation(session: Session, appointment: int) -> Any:
    """The conversation's row, locked first: whoever writes to it does so."""
    row = models.Appointment
    found = session.execute(select(row.conversation).where(row.id == appointment)).scalar_one_or_none()
    return None if found is None else session.get(models.Conversation, found, with_for_update=True)


def _stranded(session: Session, row: Any) -> StrandedBooking:
    origin = models.ClinicOrigin
    query = select(origin.state, origin.state_since).where(origin.clinic == row.clinic, origin.state != "open")
    closed = session.execute(query.order_by(origin.state)).first()
    if closed is not None:
        reason, since = closed.state, closed.state_since
    elif row.registration_state == "unknown":
        reason, since = "unknown", None
    else:
        reason, since = "lapsed", row.registration_expires_on
    return StrandedBooking(row.id, row.code, row.clinic, row.starts_at, reason, since)


def _case(
    session: Session, row: Any, booking: StrandedBooking, code: str, owner: str, due: datetime, now: datetime
) -> Any:
    """The contact and the name go with it: the desk has to reach the visitor, and reads the booking's code."""
    patient = session.get(models.Patient, row.patient) if row.patient is not None else None
    contact = session.get(models.Contact, row.contact) if row.contact is not None else None
    return models.CaseFile(
        code=code,
        idempotency_key=booking.key,
        conversation=row.conversation,
        visitor=row.visitor,
        kind="question",
        topic=f"clinic_{booking.reason}",
        procedure=row.procedure,
        clinic=row.clinic,
        patient_name=patient.name if patient is not None else None,
        contact=contact.value if contact is not None else None,
        words=row.code,
        owner=owner,
        state="open",
        next_contact_at=due,
        locale=row.locale,
        created_at=now,
    )
