"""Migrations and models tell the same story."""

import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import text

from actions.db.engine import Database
from actions.db.migrate import MigrationError, current, differences, downgrade, upgrade
from actions.db.models import Base
from tests.unit.db.database import together


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'migrated.db'}"


def schema(path: Path) -> dict[str, list[str]]:
    """Every table and index with its parts, in an order of their own: checks and keys too."""
    query = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'alembic%'"
    with sqlite3.connect(path) as connection:
        rows = connection.execute(query).fetchall()
    return {name: sorted(parts(sql.replace('"', ""))) for name, sql in rows}


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


def test_the_migrations_make_what_the_models_say(url: str, tmp_path: Path) -> None:
    upgrade(url)
    assert differences(url) == []
    made = Database(f"sqlite:///{tmp_path / 'created.db'}")
    Base.metadata.create_all(made.engine)
    made.close()
    assert schema(tmp_path / "migrated.db") == schema(tmp_path / "created.db")


def test_a_missing_column_is_noticed(url: str) -> None:
    upgrade(url)
    db = Database(url)
    with db.write() as session:
        session.execute(text("ALTER TABLE callback_request DROP COLUMN note"))
    db.close()
    assert "note" in str(differences(url))


def test_down_and_up_again(url: str, tmp_path: Path) -> None:
    assert current(url) is None
    upgrade(url)
    assert current(url) == "0004"
    upgrade(url)
    downgrade(url, "0001")
    assert current(url) == "0001"
    downgrade(url, "base")
    assert current(url) is None
    assert schema(tmp_path / "migrated.db") == {}
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


def test_a_migration_that_leaves_orphans_is_taken_back(url: str, tmp_path: Path) -> None:
    upgrade(url)
    with sqlite3.connect(tmp_path / "migrated.db") as connection:
        connection.execute("INSERT INTO opening_hours VALUES ('nobody', 0, 600, 700)")
    with pytest.raises(MigrationError):
        upgrade(url)
