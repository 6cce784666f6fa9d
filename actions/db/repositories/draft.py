"""Drafts: forms half filled, kept for days."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.repositories.transcript import locked


class DraftRepository:
    """One draft per conversation and kind (such as ``booking``)."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def save(self, conversation_id: str, kind: str, data: dict[str, Any], now: datetime, days: int = 7) -> None:
        """Keep ``data`` (JSON values) for ``days`` from now, in place of what was there.

        Raises:
            UnknownConversationError: no such conversation.
        """

        def work(session: Session) -> None:
            locked(session, conversation_id)
            row = session.get(models.Draft, (conversation_id, kind))
            if row is None:
                row = models.Draft(conversation=conversation_id, kind=kind)
                session.add(row)
            row.data = data
            row.updated_at = now
            row.expires_at = now + timedelta(days=days)

        self._db.run(work)

    def load(self, conversation_id: str, kind: str, now: datetime) -> dict[str, Any] | None:
        """The living draft, or None when there is none or it expired."""
        with self._db.read() as session:
            row = session.get(models.Draft, (conversation_id, kind))
            return None if row is None or row.expires_at <= now else row.data

    def delete(self, conversation_id: str, kind: str) -> None:
        """Remove the draft if there is one."""
        query = delete(models.Draft).where(models.Draft.conversation == conversation_id, models.Draft.kind == kind)
        self._db.run(lambda session: session.execute(query))

    def delete_expired(self, now: datetime) -> int:
        """Remove what expired; how many."""
        query = delete(models.Draft).where(models.Draft.expires_at <= now)
        return int(self._db.run(lambda session: session.execute(query).rowcount))
