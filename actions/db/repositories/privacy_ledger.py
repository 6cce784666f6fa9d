"""The ledger of erasures: written with them, applied again to a restored back-up."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.repositories.privacy_map import DELIVERED, Scope
from actions.db.types import keyed_hash, keyed_hashes

VISITOR, CONVERSATION = "visitor", "conversation"


@dataclass(frozen=True)
class LedgerEntry:
    """One erased id; ``kind`` is ``visitor`` or ``conversation``, ``subject`` its keyed hash."""

    receipt: str
    kind: str
    subject: str
    at: datetime
    actor: str
    why: str


class LedgerRepository:
    """Every method is one transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def entries(self, receipt: str | None = None) -> list[LedgerEntry]:
        """All entries, or those of one erasure, the oldest first."""
        row = models.Erasure
        query = select(row).order_by(row.id)
        if receipt is not None:
            query = query.where(row.receipt == receipt)
        with self._db.read() as session:
            return [_entry(one) for one in session.execute(query).scalars()]

    def add(self, entries: Iterable[LedgerEntry]) -> int:
        """Keep entries of elsewhere (the ledger's file); how many were not known yet."""

        def work(session: Session) -> int:
            row, added = models.Erasure, 0
            for one in entries:
                known = select(row.id).where(
                    row.receipt == one.receipt, row.kind == one.kind, row.subject == one.subject
                )
                if session.execute(known).first() is None:
                    session.add(row(**vars(one)))
                    session.flush()
                    added += 1
            return added

        return self._db.run(work, retry_unique=True)

    def unfinished(self) -> list[LedgerEntry]:
        """Conversations whose trackers, or last words, may still be stored."""
        row = models.Erasure
        query = select(row).where(row.finished_at.is_(None), row.kind == CONVERSATION).order_by(row.id)
        with self._db.read() as session:
            return [_entry(one) for one in session.execute(query).scalars()]

    def finish(self, receipt: str, now: datetime) -> None:
        """All that belongs to an erasure is gone."""
        row = models.Erasure
        query = update(row).where(row.receipt == receipt, row.finished_at.is_(None)).values(finished_at=now)
        self._db.run(lambda session: session.execute(query.execution_options(synchronize_session=False)))

    def visitors(self) -> dict[str, list[str]]:
        """Visitors that the ledger says are gone and who are there again, by receipt."""
        row = models.Erasure
        with self._db.read() as session:
            rows = session.execute(select(row.subject, row.receipt).where(row.kind == VISITOR))
            known = dict(list(rows))
            found: dict[str, list[str]] = {}
            for visitor in session.execute(select(models.Visitor.id)).scalars() if known else ():
                receipt = next((known[one] for one in keyed_hashes(visitor) if one in known), None)
                if receipt is not None:
                    found.setdefault(receipt, []).append(visitor)
        return found

    def clear_last_words(self, conversations: Sequence[str]) -> int:
        """Remove the finished inbox rows of these conversations; how many turns are not finished yet."""
        inbox = models.Inbox

        def work(session: Session) -> int:
            mine = inbox.conversation.in_(list(conversations))
            session.execute(
                delete(inbox).where(mine, inbox.state.in_(DELIVERED)).execution_options(synchronize_session=False)
            )
            return len(list(session.execute(select(inbox.id).where(mine)).scalars()))

        return self._db.run(work)


def write(
    session: Session, scope: Scope, *, receipt: str, actor: str, why: str, at: datetime, counts: dict[str, int]
) -> None:
    """The entries of an erasure, in its transaction; the figures stand with the first."""
    subjects = [(VISITOR, one) for one in scope.visitors] + [(CONVERSATION, one) for one in scope.conversations]
    for number, (kind, subject) in enumerate(subjects):
        session.add(
            models.Erasure(
                receipt=receipt,
                kind=kind,
                subject=keyed_hash(subject),
                at=at,
                actor=actor,
                why=why,
                counts=counts if number == 0 else None,
            )
        )


def _entry(row: Any) -> LedgerEntry:
    return LedgerEntry(row.receipt, row.kind, row.subject, row.at, row.actor, row.why)
