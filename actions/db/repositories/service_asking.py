"""Asking for interpreters and cars inside a transaction: all that is asked for at once, or nothing."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.records import NewService, ServiceRecord
from actions.db.repositories.booking_rows import OPEN_STATES
from actions.db.repositories.service_rows import (
    OPEN_SERVICES,
    USED_SERVICES,
    add_event,
    drop_held,
    managed,
    record,
    sure,
    take,
)
from actions.db.repositories.transcript import locked


class NotAskedError(Exception):
    """Rolls the transaction back; ``reason``: see :meth:`ServiceRepository.request`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def request_all(
    session: Session,
    orders: Sequence[NewService],
    *,
    hold_until: datetime | None,
    now: datetime,
    appointment: int | None = None,
) -> list[ServiceRecord]:
    """Write the requests of a conversation, or hold somebody for each until ``hold_until``.

    Args:
        appointment: number of the booking that is written in the same transaction; else the orders name theirs.

    Raises:
        NotAskedError: nothing may be written.
        UnknownConversationError: no such conversation.
    """
    table = models.ServiceRequest
    keys = [one.key for one in orders]
    query = select(table).where(table.idempotency_key.in_(keys), table.state != "held")
    asked = {row.idempotency_key: row for row in session.execute(query).scalars()}
    if all(key in asked for key in keys):
        return [record(session, asked[key]) for key in keys]
    conversation = orders[0].conversation
    visitor = str(locked(session, conversation).visitor)
    drop_held(session, and_(table.conversation == conversation, table.idempotency_key.not_in(keys)))
    drop_held(session, and_(table.hold_until <= now, table.idempotency_key.not_in(keys)))
    rows = []
    for order in orders:
        belongs = _ahead(session, order, now) if appointment is None else appointment
        _room(session, order, belongs)
        rows.append(_write(session, order, belongs, visitor, now=now, hold_until=hold_until))
    return [record(session, row) for row in rows]


def _ahead(session: Session, order: NewService, now: datetime) -> int | None:
    """The number of the order's booking, locked.

    Raises:
        NotAskedError: ``stale``: the booking has ended, or has begun.
    """
    if order.appointment is None:
        return None
    query = select(models.Appointment).where(models.Appointment.code == order.appointment).with_for_update()
    row = session.execute(query).scalar_one_or_none()
    if row is None or row.state not in OPEN_STATES or row.starts_at <= now:
        raise NotAskedError("stale")
    return int(row.id)


def _room(session: Session, order: NewService, appointment: int | None) -> None:
    """Whether one more may be asked for.

    Raises:
        NotAskedError: ``already`` or ``too_many``.
    """
    table = models.ServiceRequest
    others = select(func.count(table.id)).where(table.state.in_(OPEN_SERVICES), table.idempotency_key != order.key)
    if appointment is not None:
        same = others.where(table.appointment == appointment, table.kind == order.kind)
        if int(session.execute(same).scalar_one()):
            raise NotAskedError("already")
    if int(session.execute(others.where(table.conversation == order.conversation)).scalar_one()) >= order.most_open:
        raise NotAskedError("too_many")


def _write(
    session: Session,
    order: NewService,
    appointment: int | None,
    visitor: str,
    *,
    now: datetime,
    hold_until: datetime | None,
) -> Any:
    """The row of an order, new or as it was held, with somebody taken where capacity is managed.

    Raises:
        NotAskedError: ``full:KIND``: nobody is free, and the order does not wait.
    """
    table = models.ServiceRequest
    row = session.execute(select(table).where(table.idempotency_key == order.key)).scalar_one_or_none()
    before = None if row is None else row.state
    if row is None:
        row = table(code=order.mint_code(), idempotency_key=order.key, created_at=now)
        session.add(row)
    _fill(row, order, appointment, visitor)
    row.extra_hours = _extra_hours(session, row, order)
    row.state, row.hold_until = "held" if hold_until else "requested", hold_until
    session.flush()
    counted = managed(session, order.kind)
    if counted and not take(session, row, now=now, hold_until=hold_until) and not order.wait:
        raise NotAskedError(f"full:{order.kind}")
    if hold_until is None:
        row.state = "confirmed" if counted and sure(session, row) else "requested"
        add_event(session, row, now, "visitor", before, row.state, None)
    session.flush()
    return row


def _fill(row: Any, order: NewService, appointment: int | None, visitor: str) -> None:
    row.kind = order.kind
    row.appointment = appointment
    row.conversation = order.conversation
    row.visitor = visitor
    row.clinic = order.clinic
    row.owner = order.owner
    row.deadline = order.deadline
    row.starts_at = order.starts_at
    row.minutes = order.minutes
    row.language = order.language
    row.hours = order.hours
    row.extra_hours = 0
    row.follows = order.follows
    row.people = order.people
    row.details = dict(order.details)
    row.locale = order.locale
    row.state = "held"


def _extra_hours(session: Session, row: Any, order: NewService) -> int:
    """How many of the hours are beyond the free ones, with those the visitor has asked for before."""
    if order.hours is None or order.free_hours is None:
        return 0
    table = models.ServiceRequest
    query = select(func.coalesce(func.sum(table.hours), 0)).where(
        table.visitor == row.visitor,
        table.kind == order.kind,
        table.state.in_(USED_SERVICES),
        table.idempotency_key != order.key,
    )
    left = max(0, order.free_hours - int(session.execute(query).scalar_one()))
    return max(0, order.hours - left)
