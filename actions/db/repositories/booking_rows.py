"""Rows of an appointment: the steps inside a booking transaction, and the record read back."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, func, select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.records import AppointmentRecord, Order, UnknownConversationError
from actions.db.repositories import claims
from actions.db.types import keyed_hash, keyed_hashes, normalise_value

OPEN_STATES = ("requested", "confirmed")
UNSENT = ("draft", "held")


def add_patient(session: Session, visitor: str, order: Order, now: datetime) -> int:
    """Store the patient of an order, with what the same person told for the yearly report before; the row's id."""
    patient = order.patient
    before = _asked_before(session, visitor, patient.name)
    row = models.Patient(
        visitor=visitor,
        name=patient.name,
        relation=patient.relation,
        birth_year=patient.birth_year,
        sex=patient.sex,
        nationality=patient.nationality,
        is_minor=patient.is_minor,
        guardian=patient.guardian,
        wishes=patient.wishes or None,
        created_at=now,
    )
    if before is not None:
        row.report_told_at = before.report_told_at
        for column in ("nationality", "sex", "birth_year"):
            setattr(row, column, getattr(row, column) or getattr(before, column))
        if before.exit_on and before.exit_on >= order.starts_at.date().isoformat() >= (before.entry_on or ""):
            row.entry_on, row.exit_on = before.entry_on, before.exit_on
    session.add(row)
    session.flush()
    return int(row.id)


def _asked_before(session: Session, visitor: str, name: str) -> Any:
    """The newest patient of this visitor with this name who was asked what the yearly report needs; or None."""
    row, wanted = models.Patient, normalise_value(name)
    query = select(row).where(row.visitor == visitor, row.report_told_at.is_not(None)).order_by(row.id.desc())
    return next((one for one in session.execute(query).scalars() if normalise_value(one.name) == wanted), None)


def add_contact(session: Session, visitor: str, kind: str, value: str, now: datetime, *, verified: bool = False) -> int:
    """The visitor's contact row, stored once; its id."""
    query = select(models.Contact).where(
        models.Contact.visitor == visitor,
        models.Contact.kind == kind,
        models.Contact.hash.in_(keyed_hashes(value)),
    )
    row = session.execute(query).scalars().first()
    if row is None:
        row = models.Contact(visitor=visitor, kind=kind, value=value, hash=keyed_hash(value), created_at=now)
        session.add(row)
    if verified and row.verified_at is None:
        row.verified_at = now
    session.flush()
    return int(row.id)


def record(session: Session, row: Any) -> AppointmentRecord:
    """The dataclass of an appointment row, with patient and contact."""
    patient = session.get(models.Patient, row.patient) if row.patient is not None else None
    contact = session.get(models.Contact, row.contact) if row.contact is not None else None
    return AppointmentRecord(
        id=row.id,
        code=row.code,
        clinic=row.clinic,
        practitioner=row.practitioner,
        procedure=row.procedure,
        visitor=row.visitor,
        conversation=row.conversation,
        starts_at=row.starts_at,
        duration_minutes=row.duration_minutes,
        buffer_minutes=row.buffer_minutes,
        state=row.state,
        idempotency_key=row.idempotency_key,
        residency=row.residency,
        needs_review=row.needs_review,
        terms=row.terms or {},
        cancel_by=row.cancel_by,
        cancel_reason=row.cancel_reason,
        hold_until=row.hold_until,
        respond_by=row.respond_by,
        locale=row.locale,
        created_at=row.created_at,
        patient_name=patient.name if patient is not None else None,
        wishes=(patient.wishes or {}) if patient is not None else {},
        contact_kind=contact.kind if contact is not None else None,
        contact_value=contact.value if contact is not None else None,
        contact_hash=contact.hash if contact is not None else None,
    )


def add_consents(
    session: Session,
    conversation: str,
    consents: Iterable[tuple[str, bool]],
    *,
    visitor: str,
    text_version: str,
    locale: str,
    now: datetime,
) -> None:
    """Keep what was agreed to, in the transaction of what needs it."""
    session.add_all(
        models.Consent(
            visitor=visitor,
            conversation=conversation,
            kind=kind,
            given=given,
            text_version=text_version,
            locale=locale,
            at=now,
        )
        for kind, given in consents
    )


def find_one(session: Session, condition: Any) -> Any:
    """The appointment's row, or None."""
    return session.execute(select(models.Appointment).where(condition)).scalar_one_or_none()


def visitor_of(session: Session, conversation: str) -> str:
    """Who writes in a conversation.

    Raises:
        UnknownConversationError: no such conversation.
    """
    query = select(models.Conversation.visitor).where(models.Conversation.id == conversation)
    found = session.execute(query).scalar_one_or_none()
    if found is None:
        raise UnknownConversationError(conversation)
    return str(found)


def insert_row(session: Session, order: Order, state: str, now: datetime) -> Any:
    """A new appointment's row, with no practitioner yet."""
    row = models.Appointment(
        code=order.mint_code(),
        visitor=visitor_of(session, order.conversation),
        conversation=order.conversation,
        idempotency_key=order.idempotency_key,
        created_at=now,
    )
    fill(row, order, None)
    row.state = state
    session.add(row)
    session.flush()
    return row


def fill(row: Any, order: Order, practitioner: str | None) -> None:
    """Put an order into an appointment's row."""
    row.clinic = order.clinic
    row.procedure = order.procedure
    row.practitioner = practitioner
    row.starts_at = order.starts_at
    row.duration_minutes = order.duration_minutes
    row.buffer_minutes = order.buffer_minutes
    row.state = order.state
    row.residency = order.residency
    row.needs_review = order.needs_review
    row.wish = order.wish
    row.terms = order.terms
    row.cancel_by = order.cancel_by
    row.respond_by = order.respond_by
    row.locale = order.locale
    row.hold_until = None


def locked_conversation(session: Session, appointment: int) -> Any:
    """The conversation of an appointment, locked until the transaction ends; None when it is gone."""
    query = select(models.Appointment.conversation).where(models.Appointment.id == appointment)
    found = session.execute(query).scalar_one_or_none()
    return None if found is None else session.get(models.Conversation, found, with_for_update=True)


def open_count(session: Session, contact: str, now: datetime) -> int:
    """How many bookings of this contact are still ahead."""
    query = (
        select(func.count(models.Appointment.id))
        .join(models.Contact, models.Contact.id == models.Appointment.contact)
        .where(
            models.Contact.hash.in_(keyed_hashes(contact)),
            models.Appointment.state.in_(OPEN_STATES),
            models.Appointment.starts_at > now,
        )
    )
    return int(session.execute(query).scalar_one())


def drop_unsent(session: Session, conversation: str, keep: int | None = None) -> None:
    """Let go what the conversation holds without having sent it; claims go with the rows."""
    condition = and_(models.Appointment.conversation == conversation, models.Appointment.state.in_(UNSENT))
    if keep is not None:
        condition = and_(condition, models.Appointment.id != keep)
    rows: Iterable[int] = list(session.execute(select(models.Appointment.id).where(condition)).scalars())
    for appointment in rows:
        claims.release(session, appointment)
    session.execute(delete(models.Appointment).where(condition).execution_options(synchronize_session=False))


def add_event(
    session: Session, row: Any, now: datetime, actor: str, before: str | None, after: str, why: str | None
) -> None:
    """A line of the audit trail."""
    session.add(
        models.AppointmentEvent(appointment=row.id, at=now, actor=actor, from_state=before, to_state=after, why=why)
    )


def hold_time(session: Session, order: Order, *, hold_until: datetime, now: datetime) -> Any:
    """A row whose time is taken until ``hold_until``, in place of what the conversation held; None: it is not free.

    Then the transaction has to be undone.
    """
    drop_unsent(session, order.conversation)
    row = insert_row(session, order, "held", now)
    row.hold_until = hold_until
    row.wish = None
    row.practitioner = claims.claim(session, row.id, order.candidates, order.cells, now=now, hold_until=hold_until)
    if row.practitioner is None:
        return None
    session.flush()
    return row
