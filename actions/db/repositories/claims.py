"""Claims on time cells: the steps inside a booking transaction. The primary key decides every race."""

from collections.abc import Sequence
from datetime import datetime

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
) -> str | None:
    """Take all cells of the first candidate that is free, in place of what the appointment held before.

    Returns:
        The resource taken, or None: then the appointment holds nothing.
    """
    held = session.execute(
        select(ClaimedCell.resource).where(ClaimedCell.appointment == appointment).limit(1)
    ).scalar_one_or_none()
    release(session, appointment)
    ordered = sorted(cells)  # everybody inserts in the same order: no deadlock
    for resource in sorted(candidates, key=lambda one: one != held):
        session.execute(
            delete(ClaimedCell)
            .where(ClaimedCell.resource == resource, ClaimedCell.cell.in_(ordered), ClaimedCell.hold_until <= now)
            .execution_options(synchronize_session=False)
        )
        rows = [
            {"resource": resource, "cell": cell, "appointment": appointment, "hold_until": hold_until}
            for cell in ordered
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


def release(session: Session, appointment: int) -> None:
    """Give back all cells of an appointment."""
    session.execute(
        delete(ClaimedCell).where(ClaimedCell.appointment == appointment).execution_options(synchronize_session=False)
    )
