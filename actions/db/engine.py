"""Engines, transactions and their retries, alike on SQLite and PostgreSQL.

SQLite: WAL, foreign keys on, 10 s busy timeout; a write transaction begins with ``BEGIN IMMEDIATE``, so that a reader
never has to become a writer half-way (which fails at once, whatever the timeout).
"""

import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection, Engine
from sqlalchemy.engine.url import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import QueuePool

BUSY_TIMEOUT_MS = 10_000
ATTEMPTS = 6
MOST_CONNECTIONS = 16
"""Of one process: those of all processes together stay below PostgreSQL's ``max_connections``."""
WRITES = "concierge_writes"
"""Execution option of an engine whose transactions write."""
_SERIALIZATION_CODES = ("40001", "40P01")

T = TypeVar("T")


def make_engine(
    url: str, *, echo: bool = False, foreign_keys: bool = True, connections: int = MOST_CONNECTIONS
) -> Engine:
    """An engine for a database URL; nothing is opened yet.

    Args:
        foreign_keys: False only for migrations on SQLite, which rebuild tables.
        connections: at most so many at once to PostgreSQL, half of them kept open.
    """
    if make_url(url).get_backend_name() != "sqlite":
        return create_engine(
            url,
            echo=echo,
            future=True,
            hide_parameters=True,
            pool_pre_ping=True,  # a server that was away must not fail the first to come
            pool_size=max(1, connections // 2),
            max_overflow=connections - max(1, connections // 2),
        )
    engine = create_engine(
        url,
        echo=echo,
        future=True,
        hide_parameters=True,  # parameters hold what visitors say
        poolclass=QueuePool,
        pool_size=10,
        max_overflow=20,
        connect_args={"check_same_thread": False},
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # the driver's own BEGIN comes too late: the hook below says it
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def session_factory(engine: Engine) -> Callable[[], Session]:
    """Makes sessions whose objects stay readable after the transaction."""
    factory: Callable[[], Session] = sessionmaker(bind=engine, future=True, expire_on_commit=False)
    return factory


def is_transient(error: BaseException) -> bool:
    """True when the same transaction may succeed if it is tried again: a lock or a serialization failure."""
    if not isinstance(error, DBAPIError):
        return False
    if getattr(error.orig, "pgcode", None) in _SERIALIZATION_CODES:
        return True
    return isinstance(error, OperationalError) and "locked" in str(error.orig)


def is_unique_violation(error: BaseException) -> bool:
    """True when a unique or primary key let a row in no more; False for a missing parent row and the like."""
    if not isinstance(error, IntegrityError):
        return False
    return getattr(error.orig, "pgcode", None) == "23505" or "UNIQUE constraint failed" in str(error.orig)


class Database:
    """The database as the repositories see it: transactions, nothing else.

    Args:
        target: a URL, or an engine made by :func:`make_engine`.
        connections: at most so many at once to PostgreSQL.
    """

    def __init__(self, target: str | Engine, *, echo: bool = False, connections: int = MOST_CONNECTIONS) -> None:
        made = make_engine(target, echo=echo, connections=connections) if isinstance(target, str) else target
        self.engine: Engine = made
        self._readers = session_factory(self.engine)
        self._writers = session_factory(self.engine.execution_options(**{WRITES: True}))
        self._serial = session_factory(
            self.engine.execution_options(**{WRITES: True, "isolation_level": "SERIALIZABLE"})
            if self.engine.dialect.name == "postgresql"
            else self.engine.execution_options(**{WRITES: True})
        )

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that only reads; always rolled back."""
        with self._readers() as session:
            yield session

    @contextmanager
    def write(self, *, serializable: bool = False) -> Iterator[Session]:
        """A transaction that writes: committed at the end, rolled back when anything is raised."""
        with (self._serial if serializable else self._writers)() as session, session.begin():
            session.connection()  # begins now, not with the first statement: the lock covers all that follows
            yield session

    def run(self, work: Callable[[Session], T], *, serializable: bool = False, retry_unique: bool = False) -> T:
        """Do ``work`` in a write transaction, again from the start (at most six times) after a transient failure.

        Args:
            work: gets the session; must have no effect outside the database.
            serializable: on PostgreSQL, the level at which no two transactions can disturb one another.
            retry_unique: a broken unique constraint counts as transient too: another process was first.

        Raises:
            DBAPIError: what the last attempt raised.
        """
        for attempt in range(1, ATTEMPTS + 1):
            try:
                with self.write(serializable=serializable) as session:
                    return work(session)
            except DBAPIError as error:
                again = is_transient(error) or (retry_unique and is_unique_violation(error))
                if not again or attempt == ATTEMPTS:
                    raise
                time.sleep(random.uniform(0.01, 0.04) * 2**attempt)
        raise AssertionError("not reached")

    def close(self) -> None:
        """Close all pooled connections."""
        self.engine.dispose()
