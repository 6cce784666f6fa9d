"""The worker's chores."""

import os
import signal
import subprocess
import sys
import threading
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy.exc import OperationalError

from actions.db.engine import Database
from actions.db.migrate import upgrade
from actions.db.repositories import BookingRepository, ConversationRepository, DraftRepository
from actions.db.types import configure
from bot.settings import ROOT
from bot.worker.loop import Worker, run

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=timezone.utc)


@pytest.fixture
def db(tmp_path: Path) -> Database:
    configure([Fernet.generate_key()])
    url = f"sqlite:///{tmp_path / 'concierge.db'}"
    upgrade(url)
    return Database(url)


def test_a_draft_goes_when_its_days_are_over_and_not_before(db: Database) -> None:
    drafts, conversation = DraftRepository(db), ConversationRepository(db).create("web", now=NOW).id
    drafts.save(conversation, "booking", {"name": "Ana"}, NOW, days=7)
    times = iter([NOW + timedelta(days=6), NOW + timedelta(days=8), NOW + timedelta(days=8)])
    worker = Worker(drafts, BookingRepository(db), lambda: next(times))
    assert worker.tick() == {"drafts": 0, "holds": 0}
    assert drafts.load(conversation, "booking", NOW) == {"name": "Ana"}
    assert worker.tick() == {"drafts": 1, "holds": 0}
    assert worker.tick() == {"drafts": 0, "holds": 0}


class Failing(Worker):
    """Fails twice, then tells to stop."""

    def __init__(self, stop: threading.Event) -> None:
        self.ticks = 0
        self.stop = stop

    def tick(self) -> dict[str, int]:
        self.ticks += 1
        if self.ticks < 3:
            raise OperationalError("select", {}, Exception("locked"))
        self.stop.set()
        return {"drafts": 0}


def test_a_database_that_does_not_answer_is_asked_again() -> None:
    stop = threading.Event()
    worker = Failing(stop)
    run(worker, stop, tick_seconds=0.0)
    assert worker.ticks == 3


def test_it_ends_at_once_when_asked(db: Database, tmp_path: Path) -> None:
    environment = {**os.environ, "VAR_DIR": str(tmp_path), "LOG_LEVEL": "INFO"}
    child = subprocess.Popen([sys.executable, "-m", "bot", "worker"], cwd=ROOT, env=environment)
    limit = time.monotonic() + 20
    while not (tmp_path / "encryption.key").exists():
        assert time.monotonic() < limit
        time.sleep(0.05)
    time.sleep(0.3)
    child.send_signal(signal.SIGTERM)
    assert child.wait(timeout=5) == 0
