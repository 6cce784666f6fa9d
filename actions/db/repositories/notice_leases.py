"""Notices of every kind, leased one at a time: what those about visits and those about quotes and papers share."""

from abc import ABC, abstractmethod
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import DueItem
from actions.db.repositories.leases import change, due, held, lease

SENT, MOVED, OVER, FAILED = "sent", "moved", "over", "failed"
"""Outcomes: it was told; the visit has another time; the booking lives no more; it could not be told."""
KNOWN = "known"
"""Outcome: what it would have asked was known already."""

_note = models.Notification


@dataclass(frozen=True)
class MailToPost:
    """A letter that goes with a notice: address and stored content."""

    recipient: str
    content: dict[str, Any]


class Leased(Protocol):
    """A notice leased for delivery."""

    @property
    def id(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def attempts(self) -> int: ...
    @property
    def owner(self) -> str: ...


N = TypeVar("N", bound=Leased)


class NoticeLeases(ABC, Generic[N]):
    """Every method is one transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @abstractmethod
    def _leased(self, session: Session, row: Any, owner: str) -> N:
        """A row that was just leased, with what it tells of."""

    def claim(self, owner: str, now: datetime, lease_seconds: float, kinds: Collection[str]) -> N | None:
        """Lease the notice of these kinds that is longest due, or whose lease lapsed."""
        query = (
            select(_note)
            .where(due(_note, _note.due_at, now), _note.kind.in_(list(kinds)))
            .order_by(_note.due_at, _note.id)
        )
        with self._db.read() as session:  # without a write lock: an idle worker must not hold up writers
            if session.execute(query.with_only_columns(_note.id).limit(1)).first() is None:
                return None

        def work(session: Session) -> N | None:
            row = lease(session, query, owner, now, lease_seconds)
            return None if row is None else self._leased(session, row, owner)

        return self._db.run(work)

    def end(self, notice: N, outcome: str, now: datetime) -> bool:
        """End a notice untold; False when the lease is no longer ours."""
        state = "failed" if outcome == FAILED else "done"
        ended = {"state": state, "outcome": outcome, "done_at": now, "lease_until": None}
        return change(self._db, _note, item_of(notice), **ended)

    def postpone(self, notice: N, due_at: datetime, *, tried: bool = False) -> bool:
        """Due at another time; as if nobody had tried, unless ``tried``. False when the lease is no longer ours."""
        again: dict[str, Any] = {"state": "new", "due_at": due_at, "lease_until": None}
        return change(self._db, _note, item_of(notice), **again, **({} if tried else {"attempts": 0}))


def item_of(notice: Leased) -> DueItem:
    """The notice as leases know it."""
    return DueItem(notice.id, None, "", notice.kind, {}, notice.attempts, notice.owner)


def held_row(item: DueItem, **values: Any) -> Any:
    """The statement that changes a notice as long as its lease is ours."""
    return update(_note).where(held(_note, item)).values(**values).execution_options(synchronize_session=False)
