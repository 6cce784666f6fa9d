"""Where Rasa keeps what was said: every event for good, while a turn reads only the session it belongs to."""

import contextlib
import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore, create_engine_kwargs
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SessionStarted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy import event
from sqlalchemy.engine import make_url

LATEST_TURNS = 10
"""How far back a turn that is sent again is looked for once its session is over."""


class SessionTrackerStore(SQLTrackerStore):
    """Rasa's SQL store, read from the end: the cost of a turn does not depend on how much was said before its session.

    Rasa finds the latest session by the greatest time stamp, which reads all that the conversation ever said and
    goes wrong when the clock is set back. This one goes by the number of the row.
    """

    engine: Any

    def __init__(self, **where: Any) -> None:
        super().__init__(domain=Domain.empty(), **where)
        if self.engine.dialect.name == "postgresql":  # SQLite's index of the sender holds the row's number as it is
            self._connect_again_when_cut()
            with contextlib.suppress(sa.exc.DBAPIError), self.engine.begin() as connection:  # another replica was first
                connection.execute(sa.text("CREATE INDEX IF NOT EXISTS events_sender_id_id ON events (sender_id, id)"))

    def _connect_again_when_cut(self) -> None:
        """Rasa's engine fails the first turn after PostgreSQL was away; the pool's size is ``SQL_POOL_SIZE``'s."""
        made = self.engine
        self.engine = sa.create_engine(
            made.url, pool_pre_ping=True, hide_parameters=True, **create_engine_kwargs(made.url)
        )
        self.sessionmaker.configure(bind=self.engine)
        made.dispose()

    def _event_query(self, session: Any, sender_id: str, fetch_events_from_all_sessions: bool) -> Any:
        begin = None if fetch_events_from_all_sessions else self._session_begin(session, sender_id)
        return self._events(session, sender_id, begin or 0).order_by(self.SQLEvent.id)

    def _additional_events(self, session: Any, tracker: DialogueStateTracker) -> Iterator[Event]:
        begin = self._session_begin(session, tracker.sender_id)
        rows = self._events(session, tracker.sender_id, begin or 0)
        stored = rows.with_entities(sa.func.count(self.SQLEvent.id)).scalar()
        return itertools.islice(tracker.events, stored, None)

    def with_turn(self, conversation: str, turn: str) -> DialogueStateTracker | None:
        """The tracker from the session on in which this turn was done, if it is among the latest ones."""
        with self.session_scope() as session:
            said = (
                self._events(session, conversation)
                .filter(self.SQLEvent.type_name == UserUttered.type_name)
                .order_by(self.SQLEvent.id.desc())
                .limit(LATEST_TURNS)
            )
            row = next((row.id for row in said if json.loads(row.data).get("message_id") == turn), None)
            if row is None:
                return None
            begin = self._session_begin(session, conversation, before=row)
            rows = self._events(session, conversation, begin or 0).order_by(self.SQLEvent.id)
            return DialogueStateTracker.from_dict(
                conversation, [json.loads(row.data) for row in rows], self.domain.slots
            )

    def forget(self, conversation: str, turn: str) -> None:
        """Delete all that was said up to this turn; a store in memory keeps nothing that outlives it."""

    def _events(self, session: Any, conversation: str, begin: int = 0) -> Any:
        return session.query(self.SQLEvent).filter(self.SQLEvent.sender_id == conversation, self.SQLEvent.id >= begin)

    def _session_begin(self, session: Any, conversation: str, before: int | None = None) -> int | None:
        rows = session.query(self.SQLEvent.id).filter(
            self.SQLEvent.sender_id == conversation, self.SQLEvent.type_name == SessionStarted.type_name
        )
        if before is not None:
            rows = rows.filter(self.SQLEvent.id < before)
        return rows.order_by(self.SQLEvent.id.desc()).limit(1).scalar()  # type: ignore[no-any-return]


def _write_ahead(connection: Any, _: Any) -> None:
    """A turn is saved without waiting for the disk twice; what a killed process committed is kept all the same."""
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")
    connection.execute("PRAGMA busy_timeout=10000")


def tracker_store(url: str) -> SessionTrackerStore:
    """The tracker store at a database URL, encrypted; the folder of a SQLite file is made.

    ``sqlite://`` is kept in memory, in clear.
    """
    from bot.rasa_server.tracker import EncryptedTrackerStore

    parts = make_url(url)
    if not parts.drivername.startswith("sqlite"):
        return EncryptedTrackerStore(
            dialect="postgresql",
            host=parts.host,
            port=parts.port,
            db=parts.database,
            username=parts.username,
            password=parts.password,
            query=dict(parts.query),
        )
    if parts.database is None:
        return SessionTrackerStore(dialect="sqlite", db=None)
    with contextlib.suppress(FileExistsError):
        Path(parts.database).parent.mkdir(parents=True)
    store = EncryptedTrackerStore(dialect="sqlite", db=parts.database)
    event.listen(store.engine, "connect", _write_ahead)
    store.engine.dispose()  # the connection that made the tables knows nothing of the log yet
    return store
