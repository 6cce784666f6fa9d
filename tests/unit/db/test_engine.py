"""Transactions: all or nothing, writers wait for one another, transient failures are tried again."""

import sqlite3
import threading
import time
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from actions.db.engine import ATTEMPTS, Database
from actions.db.models import Draft, Visitor
from tests.unit.db.database import NOW


def count(db: Database) -> int:
    with db.read() as session:
        return int(session.query(Visitor).count())


def test_an_error_takes_everything_back(db: Database) -> None:
    def work(session: Any) -> None:
        session.add(Visitor(id="v", created_at=NOW))
        session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        db.run(work)
    assert count(db) == 0


def test_reading_changes_nothing(db: Database) -> None:
    with db.read() as session:
        session.add(Visitor(id="v", created_at=NOW))
        session.flush()
    assert count(db) == 0


@pytest.mark.sqlite
def test_a_writer_waits_for_the_other_from_its_first_read_on(db: Database) -> None:
    order: list[str] = []
    began = threading.Event()

    def slow() -> None:
        with db.write() as session:
            began.set()
            time.sleep(0.15)
            session.add(Visitor(id="slow", created_at=NOW))
            order.append("slow")

    thread = threading.Thread(target=slow)
    thread.start()
    began.wait()
    with db.write() as session:
        assert session.get(Visitor, "slow") is not None
        order.append("fast")
    thread.join()
    assert order == ["slow", "fast"]


def test_rows_without_parents_are_refused(db: Database) -> None:
    with pytest.raises(IntegrityError), db.write() as session:
        session.add(Draft(conversation="nobody", kind="booking", data={}, updated_at=NOW, expires_at=NOW))


def test_a_locked_database_is_tried_again_and_given_up_in_the_end(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("actions.db.engine.time.sleep", lambda seconds: None)
    tries: list[int] = []

    def work(session: Any) -> str:
        session.add(Visitor(id="v", created_at=NOW))
        session.flush()
        tries.append(1)
        if len(tries) < 3:
            raise OperationalError("UPDATE", {}, sqlite3.OperationalError("database is locked"))
        return "done"

    assert db.run(work) == "done"
    assert (len(tries), count(db)) == (3, 1)

    def never(session: Any) -> None:
        tries.append(1)
        raise OperationalError("UPDATE", {}, sqlite3.OperationalError("database is locked"))

    tries.clear()
    with pytest.raises(OperationalError):
        db.run(never)
    assert len(tries) == ATTEMPTS


@pytest.mark.parametrize(("retry_unique", "expected"), [(False, 1), (True, 2)])
def test_a_lost_race_for_a_unique_row_is_tried_again_when_asked(
    db: Database, monkeypatch: pytest.MonkeyPatch, retry_unique: bool, expected: int
) -> None:
    monkeypatch.setattr("actions.db.engine.time.sleep", lambda seconds: None)
    with db.write() as session:
        session.add(Visitor(id="v", created_at=NOW))
    tries: list[int] = []

    def work(session: Any) -> None:
        tries.append(1)
        if len(tries) == 1:
            session.add(Visitor(id="v", created_at=NOW))

    if retry_unique:
        db.run(work, retry_unique=True)
    else:
        with pytest.raises(IntegrityError):
            db.run(work)
    assert len(tries) == expected
