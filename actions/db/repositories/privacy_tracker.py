"""What the dialogue engine keeps of conversations: its table ``events``, reached without the engine."""

import contextlib
import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Float, Integer, MetaData, String, Table, Text, delete, func, inspect, select, update
from sqlalchemy.orm import Session

from actions.db.engine import Database
from actions.db.types import decrypt, encrypt, is_current, rotate

EVENTS = Table(
    "events",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("sender_id", String(255)),
    Column("type_name", String(255)),
    Column("timestamp", Float),
    Column("intent_name", String(255)),
    Column("action_name", String(255)),
    Column("data", Text),
)
CLEAR = "{"
"""An event in clear begins with it; a token never does."""
TOLD = ("user", "slot")
_CHUNK = 500


def sealed(event: str) -> str:
    """An event as it is stored."""
    return encrypt(event)


def opened(stored: str) -> str:
    """An event as JSON, whether it was stored before events were encrypted or since."""
    return stored if stored.startswith(CLEAR) else decrypt(stored)


class TrackerRepository:
    """The table of events; where there is none yet, there is nothing to do."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._there = False

    def forget(self, conversations: Sequence[str], upto: datetime | None = None) -> int:
        """Delete what is kept of these conversations, or of it what happened up to a time; how many events."""
        if not self._is_there():
            return 0
        wanted, gone = list(conversations), 0
        for begin in range(0, len(wanted), _CHUNK):
            condition = EVENTS.c.sender_id.in_(wanted[begin : begin + _CHUNK])
            if upto is not None:
                condition = condition & (EVENTS.c.timestamp <= upto.timestamp())
            gone += int(self._db.run(lambda session: session.execute(delete(EVENTS).where(condition)).rowcount))  # noqa: B023
        return gone

    def senders(self, silent_since: datetime | None = None) -> list[str]:
        """The conversations of which something is kept; those only in which nothing happened since, when given."""
        if not self._is_there():
            return []
        query = select(EVENTS.c.sender_id).group_by(EVENTS.c.sender_id)
        if silent_since is not None:
            query = query.having(func.max(EVENTS.c.timestamp) < silent_since.timestamp())
        with self._db.read() as session:
            return list(session.execute(query).scalars())

    def told(self, conversations: Sequence[str]) -> list[dict[str, Any]]:
        """What these people said and what was understood of it, as the engine keeps it."""
        if not self._is_there():
            return []
        query = (
            select(EVENTS.c.sender_id, EVENTS.c.data)
            .where(EVENTS.c.sender_id.in_(list(conversations)), EVENTS.c.type_name.in_(TOLD))
            .order_by(EVENTS.c.id)
        )
        with self._db.read() as session:
            return [{"conversation": row[0], **json.loads(opened(row[1]))} for row in session.execute(query)]

    def rotate(self) -> Iterator[tuple[int, int, int]]:
        """Encrypt every event under the newest key, batch by batch: rows read, of how many, changed so far.

        Rows in clear, of the time before events were encrypted, are encrypted too.
        """
        if not self._is_there():
            return
        with self._db.read() as session:
            total = int(session.execute(select(func.count()).select_from(EVENTS)).scalar_one())
        done, changed, last = 0, 0, 0
        while True:
            query = select(EVENTS.c.id, EVENTS.c.data).where(EVENTS.c.id > last).order_by(EVENTS.c.id).limit(_CHUNK)
            with self._db.read() as session:
                rows = list(session.execute(query))
            if not rows:
                return
            changed += self._db.run(lambda session: _rotate(session, rows))  # noqa: B023
            done, last = done + len(rows), rows[-1][0]
            yield done, total, changed

    def close(self) -> None:
        """Close its connections."""
        self._db.close()

    def _is_there(self) -> bool:
        if not self._there:
            with contextlib.closing(self._db.engine.connect()) as connection:
                self._there = inspect(connection).has_table(EVENTS.name)
        return self._there


def _rotate(session: Session, rows: Sequence[Any]) -> int:
    changed = 0
    for number, stored in rows:
        if stored is None or (not stored.startswith(CLEAR) and is_current(stored)):
            continue
        new = sealed(stored) if stored.startswith(CLEAR) else rotate(stored)
        query = update(EVENTS).where(EVENTS.c.id == number, EVENTS.c.data == stored)
        changed += int(session.execute(query.values(data=new, intent_name=None, action_name=None)).rowcount)
    return changed
