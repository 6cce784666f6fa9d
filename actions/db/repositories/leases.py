"""Leases on rows: several workers take from one table, and each row is worked by one of them at a time."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, or_, update
from sqlalchemy.orm import Session

from actions.db.engine import Database
from actions.db.records import DueItem


def due(table: Any, due_at: Any, now: datetime) -> Any:
    """The condition that a row may be worked: new and due, or leased by somebody whose lease lapsed."""
    return or_(and_(table.state == "new", due_at <= now), and_(table.state == "leased", table.lease_until <= now))


def lease(session: Session, query: Any, owner: str, now: datetime, lease_seconds: float) -> Any:
    """Lease the first row of a query that nobody else is taking at this moment; None when there is none."""
    row = session.execute(query.limit(1).with_for_update(skip_locked=True)).scalars().first()
    if row is not None:
        row.state = "leased"
        row.lease_owner = owner
        row.lease_until = now + timedelta(seconds=lease_seconds)
        row.attempts += 1
        session.flush()
    return row


def held(table: Any, item: DueItem) -> Any:
    """The condition that the lease is still the one of ``item``."""
    return and_(
        table.id == item.id,
        table.state == "leased",
        table.lease_owner == item.owner,
        table.attempts == item.attempts,
    )


def change(db: Database, table: Any, item: DueItem, **values: Any) -> bool:
    """Change a leased row; False, and nothing is written, when the lease is no longer ours."""
    query = update(table).where(held(table, item)).values(**values).execution_options(synchronize_session=False)
    return bool(db.run(lambda session: session.execute(query).rowcount))
