"""Appointments, their claims on time and their audit trail."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any

from sqlalchemy import and_, delete, or_, select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import AppointmentRecord, Emission, Move, NewService, Order, ServiceChange
from actions.db.repositories import attempts, claims, proposals
from actions.db.repositories.booking_rows import (
    UNSENT,
    add_consents,
    add_contact,
    add_event,
    add_patient,
    drop_unsent,
    fill,
    find_one,
    hold_time,
    insert_row,
    locked_conversation,
    open_count,
    record,
    visitor_of,
)
from actions.db.repositories.companions import Companions
from actions.db.repositories.service_asking import NotAskedError, request_all
from actions.db.repositories.service_rows import drop_held
from actions.db.repositories.transcript import append_replies
from actions.db.repositories.verification import EMAIL, is_verified


class _NotFreeError(Exception):
    """Rolls the transaction back: no candidate has all cells free."""


class BookingRepository:
    """Appointments. Claims are all or none, in the transaction that writes the appointment."""

    def __init__(self, db: Database, companions: Companions | None = None) -> None:
        self._db = db
        self._companions = companions or Companions()

    def claimed(
        self,
        resources: Collection[str],
        first_cell: int,
        end_cell: int,
        now: datetime,
        except_conversation: str | None = None,
        except_appointment: int | None = None,
    ) -> dict[str, set[int]]:
        """Cells taken, by resource, from ``first_cell`` on and before ``end_cell``; lapsed holds do not count.

        Args:
            except_conversation: what this conversation only holds does not count either.
            except_appointment: nor does what this appointment has.
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
        if except_appointment is not None:
            query = query.where(cell.appointment != except_appointment)
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
            row = hold_time(session, order, hold_until=hold_until, now=now)
            if row is None:
                raise _NotFreeError
            return record(session, row)

        try:
            return self._db.run(work, retry_unique=True)
        except _NotFreeError:
            return None

    def book(
        self,
        order: Order,
        *,
        now: datetime,
        max_open: int,
        services: Sequence[NewService] = (),
        only_verified: bool = False,
    ) -> AppointmentRecord | str:
        """Write the booking, with what is asked for beside it; the same idempotency key gives the booking that exists.

        Args:
            only_verified: only when the visitor has proved that the address is theirs, seen in this transaction.

        Returns:
            The appointment; or ``full`` (the time is taken), ``too_many`` (open bookings of this contact),
            ``unverified`` or ``services`` (something beside it cannot be had), with nothing written.
        """

        def work(session: Session) -> AppointmentRecord | str:
            row = find_one(session, models.Appointment.idempotency_key == order.idempotency_key)
            if row is not None and row.state not in UNSENT:
                return record(session, row)
            if open_count(session, order.contact, now) >= max_open:
                return "too_many"
            visitor = visitor_of(session, order.conversation)
            verified = order.contact_kind == EMAIL and is_verified(session, visitor, order.contact)
            if only_verified and not verified:
                return "unverified"
            before = None if row is None else row.state
            if row is None:
                row = insert_row(session, order, order.state, now)
            drop_unsent(session, order.conversation, keep=row.id)
            practitioner = claims.claim(session, row.id, order.candidates, order.cells, now=now, hold_until=None)
            if practitioner is None:
                raise _NotFreeError
            fill(row, order, practitioner)
            row.patient = add_patient(session, visitor, order, now)
            row.contact = add_contact(session, visitor, order.contact_kind, order.contact, now, verified=verified)
            for kind, value in order.other_contacts:
                add_contact(session, visitor, kind, value, now)
            add_consents(
                session,
                order.conversation,
                order.consents,
                visitor=visitor,
                text_version=order.consent_version,
                locale=order.locale,
                now=now,
            )
            add_event(session, row, now, "visitor", before, order.state, None)
            session.flush()
            if services:
                request_all(session, services, hold_until=None, now=now, appointment=int(row.id))
            return record(session, row)

        try:
            return self._db.run(work, serializable=True, retry_unique=True)
        except _NotFreeError:
            return "full"
        except NotAskedError:
            return "services"

    def move(
        self,
        appointment: int,
        from_states: Collection[str],
        to_state: str,
        *,
        actor: str,
        why: str | None,
        now: datetime,
        message: Callable[[AppointmentRecord], Emission] | None = None,
    ) -> AppointmentRecord | None:
        """Change the state if it is one of ``from_states``, with an event; None when it is another by now.

        Cancelling or declining gives the time back. What was proposed instead is proposed no longer.

        Args:
            message: makes what tells the visitor, in the locale the record has then; written in the same transaction.
        """

        def work(session: Session) -> AppointmentRecord | None:
            # the conversation first, as everybody who writes there locks it first
            conversation = None if message is None else locked_conversation(session, appointment)
            row = session.execute(
                select(models.Appointment).where(models.Appointment.id == appointment).with_for_update()
            ).scalar_one_or_none()
            if row is None or row.state not in from_states:
                return None
            add_event(session, row, now, actor, row.state, to_state, why)
            row.state = to_state
            rest: tuple[ServiceChange, ...] = ()
            if to_state in ("cancelled", "declined"):
                row.cancel_reason = why
                row.respond_by = None
                claims.release(session, row.id)
                rest = self._companions.ended(session, row, actor=actor, why=f"appointment {to_state}", now=now)
            if to_state == "confirmed":
                row.respond_by = None
            proposals.close(session, row.id)
            session.flush()
            found = replace(record(session, row), rest=rest)
            if message is not None and conversation is not None:
                told = message(replace(found, locale=conversation.locale or found.locale))
                append_replies(session, conversation, [told], now, None)
            return found

        return self._db.run(work)

    def reschedule(
        self, current: AppointmentRecord, move: Move, conversation: str, *, actor: str, now: datetime
    ) -> AppointmentRecord | str:
        """Give the old time back and take the new one, all or nothing; the practitioner stays if free, and what belongs
        to the appointment follows.

        What the conversation only holds is let go, so that it can move there.

        Returns:
            The appointment; or ``full`` (the time is taken) or ``stale`` (it is no longer as ``current`` has it), with
            nothing written.
        """

        def work(session: Session) -> AppointmentRecord | str:
            row = session.execute(
                select(models.Appointment).where(models.Appointment.id == current.id).with_for_update()
            ).scalar_one_or_none()
            if row is None or (row.state, row.starts_at) != (current.state, current.starts_at):
                return "stale"
            drop_unsent(session, conversation)
            proposals.close(session, row.id, taken=move.starts_at)
            practitioner = claims.claim(session, row.id, move.candidates, move.cells, now=now, hold_until=None)
            if practitioner is None:
                raise _NotFreeError
            moved_from = current.starts_at.astimezone(timezone.utc).isoformat()
            add_event(session, row, now, actor, row.state, move.state, f"moved from {moved_from}")
            row.practitioner = practitioner
            row.starts_at = move.starts_at
            row.duration_minutes = move.duration_minutes
            row.buffer_minutes = move.buffer_minutes
            row.state = move.state
            row.cancel_by = move.cancel_by
            row.respond_by = move.respond_by
            rest = self._companions.moved(session, row, current.starts_at, actor=actor, now=now)
            session.flush()
            return replace(record(session, row), rest=rest)

        try:
            return self._db.run(work, serializable=True, retry_unique=True)
        except _NotFreeError:
            return "full"

    def is_proposed(self, appointment: int, starts_at: datetime, now: datetime) -> bool:
        """True when the clinic proposed this time for the appointment, and it is still held."""
        with self._db.read() as session:
            return proposals.is_open(session, appointment, starts_at, now)

    def by_key(self, idempotency_key: str) -> AppointmentRecord | None:
        """The appointment minted with this key, or None."""
        return self._find(models.Appointment.idempotency_key == idempotency_key)

    def by_code(self, code: str) -> AppointmentRecord | None:
        """The appointment with this code, or None."""
        return self._find(models.Appointment.code == code)

    def coming(self, conversation: str, now: datetime) -> list[AppointmentRecord]:
        """A conversation's requested and confirmed appointments that are still to come, the next first."""
        query = (
            select(models.Appointment)
            .where(
                models.Appointment.conversation == conversation,
                models.Appointment.state.in_(("requested", "confirmed")),
                models.Appointment.starts_at > now,
            )
            .order_by(models.Appointment.starts_at)
        )
        with self._db.read() as session:
            return [record(session, row) for row in session.execute(query).scalars()]

    def last_begun(self, conversation: str, now: datetime) -> AppointmentRecord | None:
        """A conversation's latest requested or confirmed appointment that has begun, or None."""
        query = (
            select(models.Appointment)
            .where(
                models.Appointment.conversation == conversation,
                models.Appointment.state.in_(("requested", "confirmed")),
                models.Appointment.starts_at <= now,
            )
            .order_by(models.Appointment.starts_at.desc())
            .limit(1)
        )
        with self._db.read() as session:
            row = session.execute(query).scalars().first()
            return record(session, row) if row is not None else None

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
            drop_held(session, models.ServiceRequest.hold_until <= now)
            lapsed = and_(models.Appointment.state.in_(UNSENT), models.Appointment.hold_until <= now)
            return int(
                session.execute(
                    delete(models.Appointment).where(lapsed).execution_options(synchronize_session=False)
                ).rowcount
            )

        return self._db.run(work)

    def begin_lookup(
        self, conversation: str, code: str | None, *, limit: int, lock: timedelta, now: datetime
    ) -> attempts.Attempt:
        """Note that somebody tries a code (None: what was typed cannot be one); see :mod:`attempts`."""
        return self._db.run(
            lambda session: attempts.begin(session, conversation, code, limit=limit, lock=lock, now=now),
            serializable=True,
        )

    def grant_lookup(self, attempt: int) -> None:
        """The try proved right."""
        self._db.run(lambda session: attempts.grant(session, attempt))

    def _find(self, condition: Any) -> AppointmentRecord | None:
        with self._db.read() as session:
            row = find_one(session, condition)
            return None if row is None else record(session, row)
