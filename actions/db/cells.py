"""Cells of time: five minutes each, UTC epoch seconds // 300. No setting: stored claims would change their meaning."""

from datetime import datetime, timedelta

CELL_SECONDS = 300


def cell_of(moment: datetime) -> int:
    """The cell a moment lies in.

    Raises:
        ValueError: the datetime has no zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a time without zone has no cell")
    return int(moment.timestamp() // CELL_SECONDS)


def cells_of(start: datetime, minutes: int) -> range:
    """All cells that so many minutes from ``start`` on touch."""
    last = start + timedelta(minutes=minutes) - timedelta(microseconds=1)
    return range(cell_of(start), cell_of(last) + 1)
