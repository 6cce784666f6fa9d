"""Appointments, their claims on time and their audit trail."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, func, or_, select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import AppointmentRecord, Order, UnknownConversationError
from actions.db.repositories import claims
from actions.db.repositories.booking_rows import add_contact, add_patient, record
from actions.db.types import keyed_hash, keyed_hashes

OPEN_STATES = ("requested", "confirmed")
_UNSENT = ("draft", "held")
_LOOKUP = "find_booking"


class _NotFreeError(Exception):
    """Rolls the transaction back: no candidate has all cells free."""


class BookingRepository:
    """Appointments. Claims are all or none, in the transaction that writes the appointment."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def claimed(
        self,
        resources: Collection[str],
        first_cell: int,
        end_cell: int,
        now: datetime,
        except_conversation: str | None = None,
    ) -> dict[str, set[int]]:
        """Cells taken, by resource, from ``first_cell`` on and before ``end_cell``; lapsed holds do not count.

        Args:
            except_conversation: what this conversation only holds does not count either.
        """
        cell = models.ClaimedCell
        query = select(cell.resource, cell.cell).where(
            cell.resource.in_(list(resources)),
            cell.cell >= first_cell,
            cell.cell < end_cell,
            or_(cell.hold_until.is_(None), cell.hold_until > now),
        )
        if except_conversation is not None:
            own = select(models.Appointment.id).where(models.Appointment.conversation == except_conversation)
            query = query.where(~and_(cell.hold_until.is_not(None), cell.appointment.in_(own)))
        taken: dict[str, set[int]] = {}
        with self._db.read() as session:
            for resource, number in session.execute(query):
                taken.setdefault(resource, set()).add(number)
        return taken

    def hold(self, order: Order, *, hold_until: datetime, now: datetime) -> AppointmentRecord | None:
        """Take the time until ``hold_until``; None (and nothing written) when it is taken.

        What the conversation held before is let go. Nothing personal is stored yet.
        """

        def work(session: Session) -> AppointmentRecord:
            _drop_unsent(session, order.conversation)
            row = _insert(session, order, "held", now)
            row.hold_until = hold_until
            row.wish = None
            row.practitioner = claims.claim(
                session, row.id, order.candidates, order.cells, now=now, hold_until=hold_until
            )
            if row.practitioner is None:
                raise _NotFreeError
            session.flush()
            return record(session, row)

        try:
            return self._db.run(work, retry_unique=True)
        except _NotFreeError:
            return None

    def book(self, order: Order, *, now: datetime, max_open: int) -> AppointmentRecord | str:
        """Write the booking; the same idempotency key gives the booking that exists.

        Returns:
            The appointment; or ``full`` (the time is taken) or ``too_many`` (open bookings of this contact), with
            nothing written.
        """

        def work(session: Session) -> AppointmentRecord | str:
            row = _one(session, models.Appointment.idempotency_key == order.idempotency_key)
            if row is not None and row.state not in _UNSENT:
                return record(session, row)
            if _open_count(session, order.contact, now) >= max_open:
                return "too_many"
            before = None if row is None else row.state
            if row is None:
                row = _insert(session, order, order.state, now)
            _drop_unsent(session, order.conversation, keep=row.id)
            practitioner = claims.claim(session, row.id, order.candidates, order.cells, now=now, hold_until=None)
            if practitioner is None:
                raise _NotFreeError
            visitor = _visitor(session, order.conversation)
            _fill(row, order, practitioner)
            row.patient = add_patient(session, visitor, order, now)
            row.contact = add_contact(session, visitor, order, now)
            for kind, given in order.consents:
                session.add(
                    models.Consent(
                        visitor=visitor,
                        conversation=order.conversation,
                        kind=kind,
                        given=given,
                        text_version=order.consent_version,
                        locale=order.locale,
                        at=now,
                    )
                )
            _event(session, row, now, "visitor", before, order.state, None)
            session.flush()
            return record(session, row)

        try:
            return self._db.run(work, serializable=True, retry_unique=True)
        except _NotFreeError:
            return "full"

    def move(
        self,
        appointment: int,
        from_states: Collection[str],
        to_state: str,
        *,
        actor: str,
        why: str | None,
        now: datetime,
    ) -> AppointmentRecord | None:
        """Change the state if it is one of ``from_states``, with an event; None when it is another by now.

        Cancelling or declining gives the time back.
        """

        def work(session: Session) -> AppointmentRecord | None:
            row = session.execute(
                select(models.Appointment).where(models.Appointment.id == appointment).with_for_update()
            ).scalar_one_or_none()
            if row is None or row.state not in from_states:
                return None
            _event(session, row, now, actor, row.state, to_state, why)
            row.state = to_state
            if to_state in ("cancelled", "declined"):
                row.cancel_reason = why
                row.respond_by = None
                claims.release(session, row.id)
            if to_state == "confirmed":
                row.respond_by = None
            session.flush()
            return record(session, row)

        return self._db.run(work)

    def by_key(self, idempotency_key: str) -> AppointmentRecord | None:
        """The appointment minted with this key, or None."""
        return self._find(models.Appointment.idempotency_key == idempotency_key)

    def by_code(self, code: str) -> AppointmentRecord | None:
        """The appointment with this code, or None."""
        return self._find(models.Appointment.code == code)

    def overdue(self, now: datetime, limit: int = 100) -> list[AppointmentRecord]:
        """Requests that the clinic should have answered by now, the longest overdue first."""
        query = (
            select(models.Appointment)
            .where(models.Appointment.state == "requested", models.Appointment.respond_by <= now)
            .order_by(models.Appointment.respond_by)
            .limit(limit)
        )
        with self._db.read() as session:
            return [record(session, row) for row in session.execute(query).scalars()]

    def events(self, appointment: int) -> list[tuple[datetime, str, str | None, str, str | None]]:
        """The audit trail: time, actor, state before, state after, reason; the oldest first."""
        event = models.AppointmentEvent
        query = (
            select(event.at, event.actor, event.from_state, event.to_state, event.why)
            .where(event.appointment == appointment)
            .order_by(event.id)
        )
        with self._db.read() as session:
            return [tuple(row) for row in session.execute(query)]

    def release_lapsed_holds(self, now: datetime) -> int:
        """Remove holds that lapsed, and the unsent appointments that held nothing else; how many appointments."""

        def work(session: Session) -> int:
            session.execute(
                delete(models.ClaimedCell)
                .where(models.ClaimedCell.hold_until <= now)
                .execution_options(synchronize_session=False)
            )
            lapsed = and_(models.Appointment.state.in_(_UNSENT), models.Appointment.hold_until <= now)
            return int(
                session.execute(
                    delete(models.Appointment).where(lapsed).execution_options(synchronize_session=False)
                ).rowcount
            )

        return self._db.run(work)

    def failed_lookups(self, conversation: str, since: datetime) -> list[datetime]:
        """When wrong codes were given in this conversation after ``since``, in order."""
        log = models.AccessLog
        query = (
            select(log.at)
            .where(log.conversation == conversation, log.action == _LOOKUP, log.granted.is_(False), log.at > since)
            .order_by(log.at, log.id)
        )
        with self._db.read() as session:
            return list(session.execute(query).scalars())

    def log_lookup(self, conversation: str, code: str | None, *, granted: bool, now: datetime) -> None:
        """Note that somebody asked for a booking."""
        self._db.run(
            lambda session: session.add(
                models.AccessLog(
                    at=now,
                    actor="visitor",
                    conversation=conversation,
                    action=_LOOKUP,
                    subject=keyed_hash(code) if code else None,
                    granted=granted,
                )
            )
        )

    def _find(self, condition: Any) -> AppointmentRecord | None:
        with self._db.read() as session:
            row = _one(session, condition)
            return None if row is None else record(session, row)


def _one(session: Session, condition: Any) -> Any:
    return session.execute(select(models.Appointment).where(condition)).scalar_one_or_none()


def _visitor(session: Session, conversation: str) -> str:
    query = select(models.Conversation.visitor).where(models.Conversation.id == conversation)
    found = session.execute(query).scalar_one_or_none()
    if found is None:
        raise UnknownConversationError(conversation)
    return str(found)


def _insert(session: Session, order: Order, state: str, now: datetime) -> Any:
    row = models.Appointment(
        code=order.mint_code(),
        visitor=_visitor(session, order.conversation),
        conversation=order.conversation,
        idempotency_key=order.idempotency_key,
        created_at=now,
    )
    _fill(row, order, None)
    row.state = state
    session.add(row)
    session.flush()
    return row


def _fill(row: Any, order: Order, practitioner: str | None) -> None:
    row.clinic = order.clinic
    row.procedure = order.procedure
    row.practitioner = practitioner
    row.starts_at = order.starts_at
    row.duration_minutes = order.duration_minutes
    row.state = order.state
    row.residency = order.residency
    row.needs_review = order.needs_review
    row.wish = order.wish
    row.terms = order.terms
    row.cancel_by = order.cancel_by
    row.respond_by = order.respond_by
    row.locale = order.locale
    row.hold_until = None


def _open_count(session: Session, contact: str, now: datetime) -> int:
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


def _drop_unsent(session: Session, conversation: str, keep: int | None = None) -> None:
    """Let go what the conversation holds without having sent it; claims go with the rows."""
    condition = and_(models.Appointment.conversation == conversation, models.Appointment.state.in_(_UNSENT))
    if keep is not None:
        condition = and_(condition, models.Appointment.id != keep)
    rows: Iterable[int] = list(session.execute(select(models.Appointment.id).where(condition)).scalars())
    for appointment in rows:
        claims.release(session, appointment)
    session.execute(delete(models.Appointment).where(condition).execution_options(synchronize_session=False))


def _event(
    session: Session, row: Any, now: datetime, actor: str, before: str | None, after: str, why: str | None
) -> None:
    session.add(
        models.AppointmentEvent(appointment=row.id, at=now, actor=actor, from_state=before, to_state=after, why=why)
    )
