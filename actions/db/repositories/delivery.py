"""What is to be delivered: outbox rows and due notifications, leased one at a time; and events seen before."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, exists, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased

from actions.db import models
from actions.db.engine import Database, is_unique_violation
from actions.db.records import DueItem

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
        query = select(models.Outbox).where(_due(models.Outbox, models.Outbox.next_attempt_at, now), ~barred)

        def work(session: Session) -> DueItem | None:
            row = _lease(session, query.order_by(models.Outbox.id), owner, now, lease_seconds)
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
        return _change(self._db, models.Outbox, item, state="done", lease_until=None)

    def retry(self, item: DueItem, now: datetime, delay: timedelta) -> bool:
        """Try again after ``delay``; False when the lease is no longer ours."""
        return _change(self._db, models.Outbox, item, state="new", next_attempt_at=now + delay, lease_until=None)

    def fail(self, item: DueItem) -> bool:
        """Give up; False when the lease is no longer ours."""
        return _change(self._db, models.Outbox, item, state="failed", lease_until=None)


class NotificationRepository:
    """Reminders and notices with a time."""

    def __init__(self, db: Database) -> None:
        self._db = db

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

        def work(session: Session) -> None:
            session.add(
                models.Notification(
                    kind=kind,
                    due_at=due_at,
                    dedupe_key=dedupe_key,
                    payload=payload,
                    appointment=appointment,
                    visitor=visitor,
                    state="new",
                    attempts=0,
                )
            )

        return _unless_there(self._db, work)

    def claim(self, owner: str, now: datetime, lease_seconds: float) -> DueItem | None:
        """Lease the notice that is longest due."""
        query = select(models.Notification).where(_due(models.Notification, models.Notification.due_at, now))

        def work(session: Session) -> DueItem | None:
            row = _lease(session, query.order_by(models.Notification.due_at), owner, now, lease_seconds)
            if row is None:
                return None
            return DueItem(row.id, None, "", row.kind, row.payload or {}, row.attempts, owner)

        return self._db.run(work)

    def finish(self, item: DueItem) -> bool:
        """Delivered; False when the lease is no longer ours."""
        return _change(self._db, models.Notification, item, state="done", lease_until=None)

    def retry(self, item: DueItem, now: datetime, delay: timedelta) -> bool:
        """Try again after ``delay``; False when the lease is no longer ours."""
        return _change(self._db, models.Notification, item, state="new", due_at=now + delay, lease_until=None)

    def fail(self, item: DueItem) -> bool:
        """Give up; False when the lease is no longer ours."""
        return _change(self._db, models.Notification, item, state="failed", lease_until=None)


class WebhookRepository:
    """Events of messaging channels, each taken once."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def first_time(self, channel: str, external_id: str, now: datetime) -> bool:
        """Note the event; False when it was noted before."""
        event = {"channel": channel, "external_id": external_id, "at": now}
        return _unless_there(self._db, lambda session: session.add(models.WebhookEvent(**event)))


def _due(table: Any, due_at: Any, now: datetime) -> Any:
    return or_(and_(table.state == "new", due_at <= now), and_(table.state == "leased", table.lease_until <= now))


def _lease(session: Session, query: Any, owner: str, now: datetime, lease_seconds: float) -> Any:
    row = session.execute(query.limit(1).with_for_update(skip_locked=True)).scalars().first()
    if row is not None:
        row.state = "leased"
        row.lease_owner = owner
        row.lease_until = now + timedelta(seconds=lease_seconds)
        row.attempts += 1
        session.flush()
    return row


def _change(db: Database, table: Any, item: DueItem, **values: Any) -> bool:
    query = (
        update(table)
        .where(
            table.id == item.id,
            table.state == "leased",
            table.lease_owner == item.owner,
            table.attempts == item.attempts,
        )
        .values(**values)
        .execution_options(synchronize_session=False)
    )
    return bool(db.run(lambda session: session.execute(query).rowcount))


def _unless_there(db: Database, work: Any) -> bool:
    try:
        db.run(work)
    except IntegrityError as error:
        if is_unique_violation(error):
            return False
        raise
    return True
