"""Claims on time cells: the steps inside a booking transaction. The primary key decides every race."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from actions.db.engine import is_unique_violation
from actions.db.models import ClaimedCell


def claim(
    session: Session,
    appointment: int,
    candidates: Sequence[str],
    cells: Sequence[int],
    *,
    now: datetime,
    hold_until: datetime | None,
    owner: Any = ClaimedCell.appointment,
) -> str | None:
    """Take all cells of the first candidate that is free, in place of what the appointment held before.

    Args:
        owner: the column in which ``appointment`` stands: an appointment's, or a request's for an interpreter or a car.

    Returns:
        The resource taken, or None: then the appointment holds nothing.
    """
    held = session.execute(select(ClaimedCell.resource).where(owner == appointment).limit(1)).scalar_one_or_none()
    release(session, appointment, owner)
    ordered = sorted(cells)  # everybody inserts in the same order: no deadlock
    for resource in sorted(candidates, key=lambda one: one != held):
        session.execute(
            delete(ClaimedCell)
            .where(ClaimedCell.resource == resource, ClaimedCell.cell.in_(ordered), ClaimedCell.hold_until <= now)
            .execution_options(synchronize_session=False)
        )
        rows = [
            {"resource": resource, "cell": cell, owner.key: appointment, "hold_until": hold_until} for cell in ordered
        ]
        try:
            with session.begin_nested():
                session.execute(insert(ClaimedCell), rows)
        except IntegrityError as error:
            if not is_unique_violation(error):
                raise
            continue
        return resource
    return None


def release(session: Session, appointment: int, owner: Any = ClaimedCell.appointment) -> None:
    """Give back all cells of an appointment, or of a request; see :func:`claim`."""
    session.execute(delete(ClaimedCell).where(owner == appointment).execution_options(synchronize_session=False))
