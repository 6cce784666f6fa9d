"""Rows of an appointment: patient, contact, and the record read back."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.records import AppointmentRecord, Order
from actions.db.types import keyed_hash, keyed_hashes


def add_patient(session: Session, visitor: str, order: Order, now: datetime) -> int:
    """Store the patient of an order; the row's id."""
    patient = order.patient
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
    session.add(row)
    session.flush()
    return int(row.id)


def add_contact(session: Session, visitor: str, order: Order, now: datetime) -> int:
    """The visitor's contact row, stored once; its id."""
    query = select(models.Contact.id).where(
        models.Contact.visitor == visitor,
        models.Contact.kind == order.contact_kind,
        models.Contact.hash.in_(keyed_hashes(order.contact)),
    )
    known = session.execute(query).scalars().first()
    if known is not None:
        return int(known)
    row = models.Contact(
        visitor=visitor,
        kind=order.contact_kind,
        value=order.contact,
        hash=keyed_hash(order.contact),
        created_at=now,
    )
    session.add(row)
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
        contact_kind=contact.kind if contact is not None else None,
        contact_value=contact.value if contact is not None else None,
        contact_hash=contact.hash if contact is not None else None,
    )
