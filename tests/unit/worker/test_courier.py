"""The courier beside the chores, and the worker as a process of its own."""

import os
import signal
import subprocess
import sys
import threading
import time
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from actions.db.types import configure
from actions.services.clock import SEOUL
from bot.settings import ROOT, load_settings
from bot.worker.courier import Courier, notice_rules
from bot.worker.loop import deliver_beside
from tests.unit.services.desk import TEN
from tests.unit.worker.post import Post


class Breaking(Courier):
    """Meets something nobody thought of."""

    def __init__(self) -> None:
        pass

    def tick(self) -> dict[str, int]:
        raise ZeroDivisionError("sarnai@example.org")


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_courier_that_breaks_ends_the_process() -> None:
    stop = threading.Event()
    deliver_beside(Breaking(), stop, 0.01).join(timeout=5)
    assert stop.is_set()


def test_the_settings_say_when_notices_are_due() -> None:
    rules = notice_rules(load_settings(notice_care_hour=11, quiet_from_hour=22))
    assert (rules.day_before_hours, rules.care_hour, rules.quiet_from, rules.quiet_until) == (24, 11, 22, 8)


@pytest.mark.sqlite
def test_the_worker_plans_tells_and_sends(post: Post, tmp_path: Path) -> None:
    key = Fernet.generate_key()
    configure([key])
    start = TEN + timedelta(days=1)
    post.desk.booked(start=start, contact_kind="email", contact="bold@example.com")
    environment = {
        **os.environ,
        "VAR_DIR": str(tmp_path / "var"),
        "DATABASE_URL": str(post.desk.db.engine.url),
        "ENCRYPTION_KEYS": key.decode(),
        "FROZEN_NOW": datetime.isoformat((start - timedelta(hours=20)).astimezone(SEOUL)),
        "DELIVERY_POLL_SECONDS": "0.1",
        "LOG_LEVEL": "INFO",
    }
    command = [sys.executable, "-m", "bot", "worker"]
    child = subprocess.Popen(command, cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True)
    outbox, limit = tmp_path / "var" / "outbox", time.monotonic() + 120
    while not list(outbox.glob("*.eml")):
        assert time.monotonic() < limit and child.poll() is None
        time.sleep(0.1)
    child.send_signal(signal.SIGTERM)
    _, logged = child.communicate(timeout=10)
    assert child.returncode == 0
    assert post.keys() == ["notice-day-before"]
    assert "bold" not in logged and "GC-" not in logged
    (path,) = outbox.iterdir()
    assert "bold" not in path.name
