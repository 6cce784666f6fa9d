"""Spans of a day as they may be stored."""

from collections.abc import Sequence

from actions.db.cells import CELL_SECONDS
from actions.db.records.administration import Span
from actions.services.administration.results import AdministrationError
from actions.services.administration.wording import hours_text

CELL_MINUTES = CELL_SECONDS // 60
DAY_MINUTES = 1440


def joined_spans(spans: Sequence[Span], of: str) -> tuple[Span, ...]:
    """In order, and joined where they touch.

    Args:
        of: the day they belong to, for the refusal.

    Raises:
        AdministrationError: one ends before it begins, is not in steps of five minutes, or overlaps another.
    """
    joined: list[Span] = []
    for opens, closes in sorted(spans):
        where = f"{of} {hours_text([(opens, closes)])}"
        if not 0 <= opens < closes <= DAY_MINUTES:
            raise AdministrationError(f"{where}: a span begins before it ends, between 00:00 and 24:00")
        if opens % CELL_MINUTES or closes % CELL_MINUTES:
            raise AdministrationError(f"{where}: times are in steps of five minutes")
        if joined and opens < joined[-1][1]:
            raise AdministrationError(f"{where} overlaps {hours_text([joined[-1]])}")
        if joined and opens == joined[-1][1]:
            joined[-1] = (joined[-1][0], closes)
        else:
            joined.append((opens, closes))
    return tuple(joined)
