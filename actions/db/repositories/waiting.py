"""Who waits for a time to get free."""

from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select, update
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import Emission
from actions.db.repositories.booking_rows import UNSENT
from actions.db.repositories.transcript import append_replies, locked

LIVING = ("waiting", "offered")


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
        """Wait for nothing any more; how many wishes ended."""
        row = models.Waiting
        query = update(row).where(row.conversation == conversation, row.state.in_(LIVING)).values(state="ended")
        query = query.execution_options(synchronize_session=False)
        return int(self._db.run(lambda session: session.execute(query).rowcount))

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
        row, held = models.Waiting, models.Appointment
        holding = select(held.conversation).where(
            held.state.in_(UNSENT), held.hold_until > now, held.conversation.is_not(None)
        )
        query = select(row).where(row.state == "waiting", row.last_at > now, row.conversation.not_in(holding))
        with self._db.read() as session:
            return [_record(one) for one in session.execute(query.order_by(row.id)).scalars()]

    def offer(self, waiting: int, start: datetime, until: datetime, message: Emission, *, now: datetime) -> bool:
        """Write down what is offered, with its message; False, and nothing is written, for who waits no longer."""

        def work(session: Session) -> bool:
            row = models.Waiting
            conversation_id = session.execute(select(row.conversation).where(row.id == waiting)).scalar_one_or_none()
            if conversation_id is None:
                return False
            conversation = locked(session, conversation_id)
            found = session.execute(select(row).where(row.id == waiting).with_for_update()).scalar_one()
            if found.state != "waiting":
                return False
            found.state, found.offer_start, found.offer_until = "offered", start, until
            append_replies(session, conversation, [message], now, None)
            return True

        return self._db.run(work)


def _record(row: Any) -> WaitingRecord:
    return WaitingRecord(**{field.name: getattr(row, field.name) for field in fields(WaitingRecord)})
