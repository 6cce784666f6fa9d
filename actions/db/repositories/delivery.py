"""What is to be delivered to channels: outbox rows, leased one at a time; and events seen before."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased

from actions.db import models
from actions.db.engine import Database, is_unique_violation
from actions.db.records import DueItem
from actions.db.repositories.leases import change, due, lease

_OPEN = ("new", "leased")


class OutboxRepository:
    """Messages for channels that must be given them, in order within a conversation."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def claim(self, owner: str, now: datetime, lease_seconds: float) -> DueItem | None:
        """Lease the oldest due row of a conversation without an older undelivered one.

        The payload holds ``message`` (row id), ``seq``, ``text``, ``emission`` and ``locale``.
        """
        older = aliased(models.Outbox)
        barred = exists().where(
            older.conversation == models.Outbox.conversation, older.id < models.Outbox.id, older.state.in_(_OPEN)
        )
        query = select(models.Outbox).where(due(models.Outbox, models.Outbox.next_attempt_at, now), ~barred)

        def work(session: Session) -> DueItem | None:
            row = lease(session, query.order_by(models.Outbox.id), owner, now, lease_seconds)
            if row is None:
                return None
            message = session.get(models.Message, row.message)
            payload = {
                "message": message.id,
                "seq": message.seq,
                "text": message.text,
                "emission": message.emission,
                "locale": message.locale,
            }
            return DueItem(row.id, row.conversation, row.channel, "message", payload, row.attempts, owner)

        return self._db.run(work)

    def finish(self, item: DueItem) -> bool:
        """Delivered; False when the lease is no longer ours."""
        return change(self._db, models.Outbox, item, state="done", lease_until=None)

    def retry(self, item: DueItem, now: datetime, delay: timedelta) -> bool:
        """Try again after ``delay``; False when the lease is no longer ours."""
        return change(self._db, models.Outbox, item, state="new", next_attempt_at=now + delay, lease_until=None)

    def fail(self, item: DueItem) -> bool:
        """Give up; False when the lease is no longer ours."""
        return change(self._db, models.Outbox, item, state="failed", lease_until=None)


class WebhookRepository:
    """Events of messaging channels, each taken once."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def first_time(self, channel: str, external_id: str, now: datetime) -> bool:
        """Note the event; False when it was noted before."""
        event = {"channel": channel, "external_id": external_id, "at": now}
        return _unless_there(self._db, lambda session: session.add(models.WebhookEvent(**event)))


def _unless_there(db: Database, work: Any) -> bool:
    try:
        db.run(work)
    except IntegrityError as error:
        if is_unique_violation(error):
            return False
        raise
    return True
