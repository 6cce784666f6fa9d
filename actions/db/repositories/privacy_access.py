"""The access log: who looked at what of a person."""

from datetime import datetime

from sqlalchemy import delete, select

from actions.db import models
from actions.db.engine import Database
from actions.db.types import keyed_hash

ACTOR_LENGTH = 64


class AccessRepository:
    """Append only; rows go when their retention is over."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def note(self, actor: str, action: str, subject: str | None, granted: bool, now: datetime) -> None:
        """Keep that somebody asked for this, and whether it was given.

        Args:
            subject: a code, a contact or an id; only its keyed hash is stored.
        """
        row = models.AccessLog(
            at=now,
            actor=actor[:ACTOR_LENGTH],
            action=action,
            subject=keyed_hash(subject) if subject else None,
            granted=granted,
        )
        self._db.run(lambda session: session.add(row))

    def of(self, subject: str) -> list[tuple[datetime, str, str, bool]]:
        """Time, actor, action and whether it was given, of all that concerns this subject; the oldest first."""
        log = models.AccessLog
        query = select(log.at, log.actor, log.action, log.granted).where(log.subject == keyed_hash(subject))
        with self._db.read() as session:
            return [tuple(row) for row in session.execute(query.order_by(log.id))]

    def delete_before(self, day: datetime) -> int:
        """Remove what is older; how many rows."""
        query = delete(models.AccessLog).where(models.AccessLog.at < day)
        return int(self._db.run(lambda session: session.execute(query).rowcount))
