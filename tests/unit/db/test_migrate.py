"""Migrations and models tell the same story."""

import sqlite3
import threading
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select, text

from actions.db.engine import Database
from actions.db.migrate import MigrationError, current, differences, downgrade, upgrade
from actions.db.models import Base, Patient
from actions.db.types import configure
from tests.support.databases import Databases
from tests.unit.db.database import together

pytestmark = pytest.mark.postgresql
CONSTRAINTS = """
    SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace
"""
COLUMNS = """
    SELECT table_name, column_name, data_type, character_maximum_length, is_nullable, column_default, is_identity
    FROM information_schema.columns WHERE table_schema = 'public'
"""
INDEXES = "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
TABLES = "SELECT name, name, sql FROM sqlite_master WHERE sql IS NOT NULL"


@pytest.fixture
def url(databases: Databases) -> str:
    return databases.new(migrated=False)


def schema(url: str) -> set[tuple[Any, ...]]:
    """All that the database says of its tables, in an order of its own: columns, checks, keys and indexes."""
    db = Database(url)
    with db.read() as session:
        if db.engine.dialect.name == "sqlite":
            rows = [(name, *sorted(parts(sql.replace('"', "")))) for name, _, sql in session.execute(text(TABLES))]
        else:
            rows = [tuple(row) for query in (CONSTRAINTS, COLUMNS, INDEXES) for row in session.execute(text(query))]
    db.close()
    return {row for row in rows if not row[0].startswith("alembic") and not row[0].startswith("sqlite_autoindex")}


def parts(sql: str) -> list[str]:
    """What stands between the outer brackets, divided at the commas there; blanks count once."""
    head, inner = " ".join(sql.split()).rstrip(") ").split("(", 1)
    found, depth = [""], 0
    for char in inner:
        depth += (char == "(") - (char == ")")
        if char == "," and depth == 0:
            found.append("")
        else:
            found[-1] += char
    return [head.strip(), *(part.strip().rstrip(") ") for part in found)]


def test_the_migrations_make_what_the_models_say(url: str, databases: Databases) -> None:
    upgrade(url)
    assert differences(url) == []
    created = databases.new(migrated=False)
    made = Database(created)
    Base.metadata.create_all(made.engine)
    made.close()
    assert schema(url) == schema(created)


def test_a_missing_column_is_noticed(url: str) -> None:
    upgrade(url)
    db = Database(url)
    with db.write() as session:
        session.execute(text("ALTER TABLE callback_request DROP COLUMN note"))
    db.close()
    assert "note" in str(differences(url))


def test_what_patients_told_is_encrypted_on_the_way_up_and_readable_on_the_way_down(url: str) -> None:
    configure([Fernet.generate_key()])
    upgrade(url)
    downgrade(url, "0010")
    db = Database(url)
    told = "select nationality, sex, birth_year from patient"
    with db.write() as session:
        session.execute(text("insert into visitor (id, created_at) values ('v', '2026-11-23')"))
        columns = "visitor, name, nationality, sex, birth_year, created_at"
        session.execute(text(f"insert into patient ({columns}) values ('v', 'x', 'MN', 'female', 1985, '2026-11-23')"))
    upgrade(url)
    with db.read() as session:
        assert all(len(str(value)) > 40 for value in session.execute(text(told)).one())
        columns = (Patient.nationality, Patient.sex, Patient.birth_year)
        assert session.execute(select(*columns)).one() == ("MN", "female", 1985)
    downgrade(url, "0010")
    with db.read() as session:
        assert session.execute(text(told)).one() == ("MN", "female", 1985)
    db.close()


def test_down_and_up_again(url: str) -> None:
    assert current(url) is None
    upgrade(url)
    assert current(url) == "0013"
    upgrade(url)
    downgrade(url, "0001")
    assert current(url) == "0001"
    downgrade(url, "base")
    assert current(url) is None
    assert schema(url) == set()
    upgrade(url)
    assert differences(url) == []


def test_two_processes_may_migrate_at_once(url: str) -> None:
    errors: list[BaseException] = []

    def work() -> None:
        try:
            upgrade(url)
        except BaseException as error:  # noqa: BLE001 - whatever it was, the test shows it
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(2)]
    together(threads)
    assert errors == []
    assert differences(url) == []


@pytest.mark.sqlite
def test_a_migration_that_leaves_orphans_is_taken_back(url: str) -> None:
    upgrade(url)
    with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
        connection.execute("INSERT INTO opening_hours VALUES ('nobody', 0, 600, 700)")
    with pytest.raises(MigrationError):
        upgrade(url)
