"""Who waits for a time to get free."""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select, update
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import Emission, Order
from actions.db.repositories.booking_rows import UNSENT, drop_unsent, hold_time
from actions.db.repositories.transcript import append_replies, locked

LIVING = ("waiting", "offered")


class _NotFreeError(Exception):
    """Rolls the transaction back: the time is taken."""


@dataclass(frozen=True)
class WaitingRecord:
    """One wish; see :class:`actions.db.models.waiting.Waiting`."""

    id: int
    conversation: str
    clinic: str
    procedure: str
    first_at: datetime
    last_at: datetime
    state: str
    offer_start: datetime | None
    offer_until: datetime | None
    locale: str
    created_at: datetime


class WaitingRepository:
    """Wishes for a free time, in the order in which they came."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def join(
        self,
        conversation: str,
        clinic: str,
        procedure: str,
        first_at: datetime,
        last_at: datetime,
        *,
        locale: str,
        now: datetime,
    ) -> WaitingRecord:
        """Wait; who waits there already keeps the place and waits for the new days.

        Raises:
            UnknownConversationError: no such conversation.
        """

        def work(session: Session) -> WaitingRecord:
            visitor = locked(session, conversation).visitor
            row = models.Waiting
            same = and_(row.conversation == conversation, row.clinic == clinic, row.procedure == procedure)
            found = session.execute(select(row).where(same, row.state == "waiting")).scalars().first()
            if found is None:
                found = row(conversation=conversation, visitor=visitor, clinic=clinic, procedure=procedure)
                found.state, found.locale, found.created_at = "waiting", locale, now
                session.add(found)
            found.first_at, found.last_at = first_at, last_at
            session.flush()
            return _record(found)

        return self._db.run(work)

    def leave(self, conversation: str) -> int:
        """Wait for nothing any more, and let go what is held by an offer; how many wishes ended."""

        def work(session: Session) -> int:
            locked(session, conversation)
            row, held = models.Waiting, models.Appointment
            query = select(row).where(row.conversation == conversation, row.state.in_(LIVING)).with_for_update()
            found = session.execute(query).scalars().all()
            for one in found:
                one.state = "ended"
            offered = [one.offer_start for one in found if one.offer_start is not None]
            mine = and_(held.conversation == conversation, held.state.in_(UNSENT), held.starts_at.in_(offered))
            if offered and session.execute(select(held.id).where(mine)).first():
                drop_unsent(session, conversation)
            return len(found)

        return self._db.run(work)

    def end_lapsed(self, now: datetime) -> int:
        """End the wishes whose days are over, and those whose offer was not taken; how many."""
        row = models.Waiting
        over = or_(
            and_(row.state == "waiting", row.last_at <= now), and_(row.state == "offered", row.offer_until <= now)
        )
        query = update(row).where(over).values(state="ended").execution_options(synchronize_session=False)
        return int(self._db.run(lambda session: session.execute(query).rowcount))

    def waiting(self, now: datetime) -> list[WaitingRecord]:
        """Who waits, the first who came first; without those whose conversation holds a time just now."""
        row = models.Waiting
        query = select(row).where(row.state == "waiting", row.last_at > now, row.conversation.not_in(_holding(now)))
        with self._db.read() as session:
            return [_record(one) for one in session.execute(query.order_by(row.id)).scalars()]

    def offer(self, waiting: int, order: Order, until: datetime, message: Emission, *, now: datetime) -> bool:
        """Hold the time of ``order`` for who waits, and say so: both or neither.

        False, and nothing is written, for who waits no longer or holds a time just now, and for a time that is taken.
        """

        def work(session: Session) -> bool:
            conversation = locked(session, order.conversation)
            row = models.Waiting
            found = session.execute(select(row).where(row.id == waiting).with_for_update()).scalar_one_or_none()
            if found is None or found.state != "waiting":
                return False
            if session.execute(_holding(now).where(models.Appointment.conversation == conversation.id)).first():
                return False
            if hold_time(session, order, hold_until=until, now=now) is None:
                raise _NotFreeError
            found.state, found.offer_start, found.offer_until = "offered", order.starts_at, until
            append_replies(session, conversation, [message], now, None)
            return True

        try:
            return self._db.run(work, retry_unique=True)
        except _NotFreeError:
            return False


def _holding(now: datetime) -> Any:
    """The conversations that hold a time just now."""
    held = models.Appointment
    return select(held.conversation).where(
        held.state.in_(UNSENT), held.hold_until > now, held.conversation.is_not(None)
    )


def _record(row: Any) -> WaitingRecord:
    return WaitingRecord(**{field.name: getattr(row, field.name) for field in fields(WaitingRecord)})
