"""A clinic that changes its name in the directory is understood by the new one, without a training."""

import time
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.load import load_demo
from actions.db.migrate import upgrade
from actions.db.repositories.directory import DirectoryRepository
from bot.nlu import live_names
from bot.nlu.live_names import CHECK_SECONDS, MOST_CHANGES, LiveGazetteer

from .conftest import DATA

FILES = (DATA / "names", DATA / "directory" / "clinics", DATA / "gazetteer" / "never.yml")
NEW = "Zeppelin Eye Studio"
PATIENCE = 20.0


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def database(tmp_path: Path) -> Database:
    url = f"sqlite:///{tmp_path / 'directory.db'}"
    upgrade(url)
    database = Database(url)
    load_demo(database, DATA / "directory", DATA / "names")
    return database


def rename(database: Database, clinic: str, name: str) -> None:
    def work(session: Session) -> None:
        row = session.get(models.Clinic, clinic)
        row.names = {"en": name}
        session.execute(select(models.DirectoryVersion)).scalar_one().version += 1

    database.run(work)


def named(live: LiveGazetteer, text: str) -> list[str]:
    return [entity["value"] for entity in live.current().find(text, "en") if entity["entity"] == "clinic"]


@pytest.mark.parametrize("most", [MOST_CHANGES, 0], ids=["exchanged", "made anew"])
def test_a_new_name_is_understood_after_a_few_seconds(
    database: Database, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_names, "MOST_CHANGES", most)
    clock = Clock()
    directory = DirectoryRepository(database)
    live = LiveGazetteer(*FILES, directory, clock, patience=PATIENCE)
    clinic = next(iter(directory.names()))
    assert named(live, f"book at {NEW}") == []
    rename(database, clinic, NEW)
    assert named(live, f"book at {NEW}") == [], "asked again only after a while"
    clock.now += CHECK_SECONDS
    assert named(live, f"book at {NEW}") == [clinic]
    rename(database, clinic, "Marigold House")
    clock.now += CHECK_SECONDS
    assert named(live, f"book at {NEW}") == [], "the name before is forgotten"
    assert named(live, "book at Marigold House") == [clinic]


def test_a_line_does_not_wait_for_names_that_take_long(database: Database) -> None:
    clock, read = Clock(), Event()

    class Slow(DirectoryRepository):
        def names(self) -> dict[str, dict[str, str]]:
            assert read.wait(PATIENCE)
            return super().names()

    live = LiveGazetteer(*FILES, Slow(database), clock, patience=0.0)
    clinic = next(iter(DirectoryRepository(database).names()))
    rename(database, clinic, NEW)
    assert named(live, f"book at {NEW}") == []
    assert named(live, "book at Haneul Skin Clinic") == ["haneul_skin"], "read with the names before"
    read.set()
    limit = time.monotonic() + PATIENCE
    while not named(live, f"book at {NEW}"):
        assert time.monotonic() < limit
        time.sleep(0.01)


def test_without_a_database_the_files_serve(tmp_path: Path) -> None:
    live = LiveGazetteer.of_database(*FILES, f"sqlite:///{tmp_path / 'missing.db'}")
    assert named(live, "book at Haneul Skin Clinic")
    assert not (tmp_path / "missing.db").exists()


def test_a_database_without_tables_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    live = LiveGazetteer.of_database(*FILES, f"sqlite:///{tmp_path / 'empty.db'}")
    assert named(live, "book at Haneul Skin Clinic")
