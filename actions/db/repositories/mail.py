"""Letters to be sent, leased one at a time."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import DueItem
from actions.db.repositories.leases import change, due, lease
from actions.db.types import keyed_hash

MAIL = "mail"


class MailRepository:
    """Every method is one transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(
        self,
        recipient: str,
        content: dict[str, Any],
        *,
        dedupe_key: str | None,
        due_at: datetime,
        created_at: datetime,
    ) -> bool:
        """Keep a letter; False, and nothing is written, when one with this key was kept before."""

        def work(session: Session) -> bool:
            return add_mail(session, recipient, content, dedupe_key=dedupe_key, due_at=due_at, created_at=created_at)

        return self._db.run(work, retry_unique=True)

    def claim(self, owner: str, now: datetime, lease_seconds: float) -> DueItem | None:
        """Lease the letter that is longest due, or whose lease lapsed.

        The payload holds ``recipient``, ``content`` and ``created_at``.
        """
        query = select(models.Mail).where(due(models.Mail, models.Mail.due_at, now)).order_by(models.Mail.due_at)
        with self._db.read() as session:  # without a write lock: an idle worker must not hold up writers
            if session.execute(query.with_only_columns(models.Mail.id).limit(1)).first() is None:
                return None

        def work(session: Session) -> DueItem | None:
            row = lease(session, query, owner, now, lease_seconds)
            if row is None:
                return None
            payload = {"recipient": row.recipient, "content": row.content, "created_at": row.created_at}
            return DueItem(row.id, None, MAIL, MAIL, payload, row.attempts, owner)

        return self._db.run(work)

    def extend(self, item: DueItem, now: datetime, lease_seconds: float) -> bool:
        """Move the end of the lease; False when the lease is no longer ours."""
        return change(self._db, models.Mail, item, lease_until=now + timedelta(seconds=lease_seconds))

    def finish(self, item: DueItem, now: datetime) -> bool:
        """It was sent: address and content are cleared; False when the lease is no longer ours."""
        cleared = {"recipient": None, "content": None, "lease_until": None, "done_at": now}
        return change(self._db, models.Mail, item, state="done", **cleared)

    def retry(self, item: DueItem, now: datetime, delay: timedelta) -> bool:
        """Try again after ``delay``; False when the lease is no longer ours."""
        return change(self._db, models.Mail, item, state="new", due_at=now + delay, lease_until=None)

    def fail(self, item: DueItem, now: datetime) -> bool:
        """Give up: address and content are cleared; False when the lease is no longer ours."""
        cleared = {"recipient": None, "content": None, "lease_until": None, "done_at": now}
        return change(self._db, models.Mail, item, state="failed", **cleared)

    def counts(self) -> dict[str, int]:
        """How many letters there are in each state."""
        query = select(models.Mail.state, func.count()).group_by(models.Mail.state)
        with self._db.read() as session:
            return {str(state): int(number) for state, number in session.execute(query)}


def add_mail(
    session: Session,
    recipient: str,
    content: dict[str, Any],
    *,
    dedupe_key: str | None,
    due_at: datetime,
    created_at: datetime,
) -> bool:
    """The row of a letter, in the transaction of what it tells of; False when one with this key is there."""
    mail = models.Mail
    if dedupe_key is not None and session.execute(select(mail.id).where(mail.dedupe_key == dedupe_key)).first():
        return False
    session.add(
        mail(
            recipient=recipient,
            recipient_hash=keyed_hash(recipient),
            content=content,
            dedupe_key=dedupe_key,
            due_at=due_at,
            state="new",
            attempts=0,
            created_at=created_at,
        )
    )
    session.flush()
    return True
