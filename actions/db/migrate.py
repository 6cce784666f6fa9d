"""Migrations without an alembic.ini: the database URL comes from the caller."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text

from actions.db.engine import WRITES, make_engine
from actions.db.models import Base

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
_LOCK = 0x6C6F636B


class MigrationError(RuntimeError):
    """A migration left rows behind that refer to nothing."""


def upgrade(url: str, revision: str = "head") -> None:
    """Bring the database to a revision, in one transaction; processes that do so at once wait for one another."""
    _migrate(url, lambda config: command.upgrade(config, revision))


def downgrade(url: str, revision: str) -> None:
    """Take the database back to a revision; ``base`` is the empty one."""
    _migrate(url, lambda config: command.downgrade(config, revision))


def current(url: str) -> str | None:
    """The revision the database is at, or None before the first."""
    engine = make_engine(url)
    try:
        with engine.connect() as connection:
            revision: str | None = MigrationContext.configure(connection).get_current_revision()
            return revision
    finally:
        engine.dispose()


def differences(url: str) -> list[Any]:
    """What the models have and the database has not, or the other way round; empty when they agree."""
    engine = make_engine(url)
    try:
        with engine.connect() as connection:
            return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))
    finally:
        engine.dispose()


def _migrate(url: str, work: Callable[[Config], None]) -> None:
    # foreign keys off: batch mode drops the old table, and ON DELETE CASCADE would empty its children
    engine = make_engine(url, foreign_keys=False).execution_options(**{WRITES: True})
    try:
        with engine.begin() as connection:
            if engine.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            config = Config()
            config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
            config.attributes["connection"] = connection
            work(config)
            if engine.dialect.name == "sqlite":
                orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
                if orphans:
                    raise MigrationError(f"rows without parents after the migration: {orphans[:5]}")
    finally:
        engine.dispose()
