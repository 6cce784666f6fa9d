"""Reminders and notices with a time: planned once, leased one at a time, told and ended in one transaction."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, exists, func, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database, is_unique_violation
from actions.db.records import DueNotice, Emission, PlannedNotice, Visit
from actions.db.repositories.mail import add_mail
from actions.db.repositories.notice_leases import MOVED, OVER, SENT, MailToPost, NoticeLeases, held_row, item_of
from actions.db.repositories.transcript import append_replies

_note = models.Notification
_visit = models.Appointment


class NotificationRepository(NoticeLeases[DueNotice]):
    """Every method is one transaction.

    Args:
        living: states of an appointment in which anything is still to be told.
    """

    def __init__(self, db: Database, living: Collection[str] = ()) -> None:
        super().__init__(db)
        self._living = tuple(living)

    def plan(
        self,
        kind: str,
        due_at: datetime,
        *,
        dedupe_key: str,
        payload: dict[str, Any] | None = None,
        appointment: int | None = None,
        visitor: str | None = None,
    ) -> bool:
        """Plan a notice; False when one with this key was planned before."""
        row = _note(
            kind=kind,
            due_at=due_at,
            dedupe_key=dedupe_key,
            payload=payload,
            appointment=appointment,
            visitor=visitor,
            state="new",
            attempts=0,
        )
        try:
            self._db.run(lambda session: session.add(row))
        except IntegrityError as error:
            if is_unique_violation(error):
                return False
            raise
        return True

    def unplanned(self, since: datetime, limit: int) -> list[Visit]:
        """Visits that began after ``since`` or are to come, for whose present time no notices are planned."""
        same = and_(_note.appointment == _visit.id, _note.planned_for == _visit.starts_at)
        query = (
            select(_visit)
            .where(
                _visit.state.in_(self._living),
                _visit.starts_at > since,
                or_(~exists().where(same), exists().where(same, _note.outcome == MOVED)),
            )
            .order_by(_visit.id)
            .limit(limit)
        )
        with self._db.read() as session:
            return [_record(session, row) for row in session.execute(query).scalars()]

    def add(self, visit: Visit, notices: Sequence[PlannedNotice]) -> int:
        """Plan the notices of a visit's present time; how many are new. What was planned or told before stays.

        A visit that came back to an earlier time gets back the notices which were dropped when it left.
        """

        def work(session: Session) -> int:
            query = select(_note).where(_note.dedupe_key.in_([one.dedupe_key for one in notices]))
            known = {row.dedupe_key: row for row in session.execute(query).scalars()}
            added = 0
            for one in notices:
                row = known.get(one.dedupe_key)
                if row is None:
                    row = _note(appointment=visit.appointment, visitor=visit.visitor, dedupe_key=one.dedupe_key)
                    row.kind, row.planned_for = one.kind, visit.starts_at
                    session.add(row)
                elif row.outcome != MOVED:
                    continue
                row.due_at, row.drop_after, row.outcome, row.attempts = one.due_at, one.drop_after, one.outcome, 0
                row.state, row.done_at = ("new", None) if one.outcome is None else ("done", one.due_at)
                added += 1
            return added

        return self._db.run(work, retry_unique=True)

    def drop_stale(self, now: datetime) -> int:
        """End what waits for a visit that was moved, or lives no more; how many."""
        mine = _visit.id == _note.appointment
        dead = exists().where(mine, _visit.state.not_in(self._living))
        moved = exists().where(mine, _visit.starts_at != _note.planned_for)
        with self._db.read() as session:  # asked without a write lock first: most often there is nothing to do
            waiting = select(_note.id).where(_note.state == "new", or_(dead, moved)).limit(1)
            if session.execute(waiting).first() is None:
                return 0

        def work(session: Session) -> int:
            count = 0
            for condition, outcome in ((dead, OVER), (moved, MOVED)):
                query = (
                    update(_note)
                    .where(_note.state == "new", condition)
                    .values(state="done", outcome=outcome, done_at=now)
                    .execution_options(synchronize_session=False)
                )
                count += int(session.execute(query).rowcount)
            return count

        return self._db.run(work)

    def _leased(self, session: Session, row: Any, owner: str) -> DueNotice:
        found = None if row.appointment is None else session.get(_visit, row.appointment)
        visit = None if found is None else _record(session, found)
        return DueNotice(row.id, row.kind, row.dedupe_key or "", row.attempts, owner, visit)

    def tell(self, notice: DueNotice, emission: Emission | None, mail: MailToPost | None, now: datetime) -> bool:
        """Put a notice into its conversation, post its letter and end it: all or nothing.

        False, and nothing is written, when the lease is no longer ours; or when the visit is no longer as the notice
        has it: then the notice is due again at once.
        """
        visit = notice.visit
        assert visit is not None

        def work(session: Session) -> bool:
            conversation = None
            if visit.conversation is not None:  # the conversation first, as everybody who writes here locks it first
                conversation = session.get(models.Conversation, visit.conversation, with_for_update=True)
            item = item_of(notice)
            row = session.execute(select(_visit).where(_visit.id == visit.appointment)).scalar_one_or_none()
            if row is None or (row.state, row.starts_at) != (visit.state, visit.starts_at):
                session.execute(held_row(item, state="new", lease_until=None))
                return False
            done = session.execute(held_row(item, state="done", outcome=SENT, done_at=now, lease_until=None))
            if not done.rowcount:
                return False
            if conversation is not None and emission is not None:
                append_replies(session, conversation, [emission], now, None)
            if mail is not None:
                add_mail(
                    session,
                    mail.recipient,
                    mail.content,
                    dedupe_key=f"notice:{notice.dedupe_key}",
                    due_at=now,
                    created_at=now,
                )
            return True

        return self._db.run(work, retry_unique=True)

    def outcomes(self, appointment: int) -> list[tuple[str, datetime, str, str | None]]:
        """What is planned for an appointment and what became of it: kind, due time, state, outcome; by due time."""
        query = (
            select(_note.kind, _note.due_at, _note.state, _note.outcome)
            .where(_note.appointment == appointment)
            .order_by(_note.due_at, _note.id)
        )
        with self._db.read() as session:
            return [tuple(row) for row in session.execute(query)]


def _record(session: Session, row: Any) -> Visit:
    event = models.AppointmentEvent
    settled = session.execute(
        select(func.max(event.at)).where(
            event.appointment == row.id,
            event.to_state.in_(("requested", "confirmed")),
            or_(event.why.is_(None), and_(event.why != "undo", event.why.not_like("visit %"))),
        )
    ).scalar_one_or_none()
    conversation = None if row.conversation is None else session.get(models.Conversation, row.conversation)
    contact = None if row.contact is None else session.get(models.Contact, row.contact)
    return Visit(
        appointment=row.id,
        code=row.code,
        clinic=row.clinic,
        visitor=row.visitor,
        conversation=row.conversation,
        starts_at=row.starts_at,
        ends_at=row.starts_at + timedelta(minutes=row.duration_minutes),
        state=row.state,
        settled_at=settled or row.created_at,
        time_zone=None if conversation is None else conversation.time_zone,
        locale=(conversation.locale if conversation is not None else None) or row.locale,
        contact_kind=None if contact is None else contact.kind,
        contact_value=None if contact is None else contact.value,
    )
