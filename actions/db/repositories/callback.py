"""Wishes to be called or written to by a person."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.repositories.transcript import locked


@dataclass(frozen=True)
class CallbackRecord:
    """One wish; ``state`` is ``open``, ``done`` or ``dropped``."""

    id: int
    conversation: str
    contact: str | None
    wish: str | None
    state: str
    locale: str
    created_at: datetime


def _both(kept: str | None, new: str | None) -> str | None:
    """Several wishes of one conversation, each once."""
    return ", ".join(dict.fromkeys([*(kept.split(", ") if kept else []), *([new] if new else [])])) or None


class CallbackRepository:
    """Call-back wishes."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def store(
        self, conversation_id: str, *, contact: str | None, wish: str | None, locale: str, now: datetime
    ) -> CallbackRecord:
        """Keep a wish; while a conversation has an open one, that one is completed instead of a second made.

        Raises:
            UnknownConversationError: no such conversation.
        """

        def work(session: Session) -> CallbackRecord:
            locked(session, conversation_id)
            query = select(models.CallbackRequest).where(
                models.CallbackRequest.conversation == conversation_id, models.CallbackRequest.state == "open"
            )
            row = session.execute(query).scalars().first()
            if row is None:
                row = models.CallbackRequest(conversation=conversation_id, state="open", created_at=now)
                session.add(row)
            row.contact = contact or row.contact
            row.wish = _both(row.wish, wish)
            row.locale = locale
            session.flush()
            return _record(row)

        return self._db.run(work)

    def waiting(self, limit: int = 100) -> list[CallbackRecord]:
        """Open wishes, the oldest first."""
        query = (
            select(models.CallbackRequest)
            .where(models.CallbackRequest.state == "open")
            .order_by(models.CallbackRequest.created_at, models.CallbackRequest.id)
            .limit(limit)
        )
        with self._db.read() as session:
            return [_record(row) for row in session.execute(query).scalars()]


def _record(row: models.CallbackRequest) -> CallbackRecord:
    return CallbackRecord(
        id=row.id,
        conversation=row.conversation,
        contact=row.contact,
        wish=row.wish,
        state=row.state,
        locale=row.locale,
        created_at=row.created_at,
    )
