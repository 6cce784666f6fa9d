"""Rows of a request for an interpreter or a car: the steps inside a transaction, and the record read back."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.cells import cells_of
from actions.db.records import ProviderRecord, ServiceRecord
from actions.db.repositories import claims
from actions.db.repositories.service_provider import provider_records

OPEN_SERVICES = ("requested", "confirmed")
USED_SERVICES = (*OPEN_SERVICES, "completed")
"""Those whose hours count among the free ones."""
RESOURCE_OF = {"interpretation": "interpreter", "pickup": "vehicle"}
KIND_OF = {resource: kind for kind, resource in RESOURCE_OF.items()}
INSTANT = "instant"
_OWNER = models.ClaimedCell.service_request


def managed(session: Session, kind: str) -> bool:
    """True when the operator manages capacity of this kind."""
    provider = models.ServiceProvider
    query = (
        select(func.count(provider.id))
        .join(models.Resource, models.Resource.id == provider.id)
        .where(models.Resource.kind == RESOURCE_OF[kind], provider.active)
    )
    return int(session.execute(query).scalar_one()) > 0


def fitting(session: Session, row: Any) -> list[ProviderRecord]:
    """The providers that fit a request and work then, by id."""
    able = provider_records(session, RESOURCE_OF[row.kind], active=True)
    return [one for one in able if fits(one, row) and one.works(row.starts_at, row.minutes)]


def fits(provider: ProviderRecord, row: Any) -> bool:
    """Whether a provider is able to do what a request asks for: speaks its language, has enough seats."""
    if row.kind == "pickup":
        return (provider.seats or 0) >= (row.people or 1)
    return row.language in provider.languages


def take(session: Session, row: Any, *, now: datetime, hold_until: datetime | None) -> bool:
    """Take somebody who fits and is free for all of the request, in place of whoever it had; False: nobody is.

    A flushed row is needed; its ``resource`` is set.
    """
    able = fitting(session, row)
    names = [one.id for one in able]
    cells = cells_of(row.starts_at, row.minutes)
    row.sent_name = row.sent_phone = None
    row.resource = claims.claim(session, row.id, names, cells, now=now, hold_until=hold_until, owner=_OWNER)
    return row.resource is not None


def take_this(session: Session, row: Any, resource: str, *, now: datetime) -> bool:
    """Take this provider; False: not free, and the request has nobody."""
    cells = cells_of(row.starts_at, row.minutes)
    row.sent_name = row.sent_phone = None
    row.resource = claims.claim(session, row.id, [resource], cells, now=now, hold_until=None, owner=_OWNER)
    return row.resource is not None


def give_back(session: Session, row: Any) -> None:
    """Give back whoever was taken."""
    claims.release(session, row.id, _OWNER)
    row.resource = row.sent_name = row.sent_phone = None


def sure(session: Session, row: Any) -> bool:
    """True when who is taken needs no dispatcher's yes."""
    provider = session.get(models.ServiceProvider, row.resource) if row.resource else None
    return provider is not None and provider.confirmation == INSTANT


def locked_row(session: Session, code: str) -> Any:
    """The row of this code, locked; its appointment first, as everybody who changes both locks that one first."""
    table = models.ServiceRequest
    appointment = session.execute(select(table.appointment).where(table.code == code)).scalar_one_or_none()
    if appointment is not None:
        session.get(models.Appointment, appointment, with_for_update=True)
    return session.execute(select(table).where(table.code == code).with_for_update()).scalar_one_or_none()


def open_requests(session: Session, appointment: int) -> list[Any]:
    """The requests of an appointment that are neither ended nor only held, locked, in order."""
    table = models.ServiceRequest
    query = (
        select(table)
        .where(table.appointment == appointment, table.state.in_(OPEN_SERVICES))
        .order_by(table.id)
        .with_for_update()
    )
    return list(session.execute(query).scalars())


def drop_held(session: Session, condition: Any) -> int:
    """Forget what is only held and meets the condition; claims go with the rows. How many."""
    table = models.ServiceRequest
    query = select(table.id).where(table.state == "held", condition)
    ids: Iterable[int] = list(session.execute(query).scalars())
    for number in ids:
        claims.release(session, number, _OWNER)
    dropped = delete(table).where(table.id.in_(ids), table.state == "held")
    return int(session.execute(dropped.execution_options(synchronize_session=False)).rowcount)


def record(session: Session, row: Any) -> ServiceRecord:
    """The dataclass of a row, with what its booking tells."""
    values: dict[str, Any] = {field.name: getattr(row, field.name, None) for field in fields(ServiceRecord)}
    found = session.get(models.Appointment, row.appointment) if row.appointment is not None else None
    patient = session.get(models.Patient, found.patient) if found is not None and found.patient else None
    contact = session.get(models.Contact, found.contact) if found is not None and found.contact else None
    conversation = session.get(models.Conversation, row.conversation) if row.conversation else None
    sent = session.get(models.ServiceProvider, row.resource) if row.resource else None
    values |= {
        "sent_name": row.sent_name if sent is None else sent.name,
        "sent_phone": row.sent_phone if sent is None else sent.phone,
        "appointment": found.code if found is not None else None,
        "appointment_at": found.starts_at if found is not None else None,
        "patient_name": patient.name if patient is not None else None,
        "contact": contact.value if contact is not None else row.details.get("contact"),
        "locale": (conversation.locale if conversation is not None else None) or row.locale,
    }
    return ServiceRecord(**values)


def add_event(
    session: Session, row: Any, now: datetime, actor: str, before: str | None, after: str, why: str | None
) -> None:
    """A line of the audit trail."""
    session.add(
        models.ServiceEvent(service_request=row.id, at=now, actor=actor, from_state=before, to_state=after, why=why)
    )
