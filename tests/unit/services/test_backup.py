"""The walk-through of docs/backup.md, run as it is written: a booking made before the back-up is there after it."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from actions.db.engine import Database
from actions.db.migrate import current, differences, upgrade
from actions.services.results import Booking
from bot.launch.services import find
from bot.settings import ROOT
from tests.support.databases import Databases
from tests.unit.services.desk import TEN, Desk

pytestmark = pytest.mark.postgresql
CHAPTERS = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


def block(chapter: str, section: str) -> str:
    """The commands of a section."""
    text = (ROOT / "docs" / "backup.md").read_text(encoding="utf-8")
    part = text.split(f"\n## {chapter}\n")[1].split("\n## ")[0].split(f"\n### {section}\n")[1].split("\n### ")[0]
    (commands,) = re.findall(r"```sh\n(.*?)```", part, re.DOTALL)
    return str(commands)


def typed(commands: str, url: str, var: Path, backup: Path) -> None:
    """Type them into a shell, in the project's folder."""
    path = os.pathsep.join([str(Path(find("pg_dump")).parent), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "DATABASE_URL": url, "VAR": str(var), "BACKUP": str(backup)}
    shell = ["bash", "-euo", "pipefail", "-c", commands]
    done = subprocess.run(shell, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""


def test_a_booking_is_there_after_all_was_lost_and_restored(
    desk: Desk, databases: Databases, database_url: str, backend: str, tmp_path: Path
) -> None:
    booked = desk.booked()
    backup, var = tmp_path / "backup", tmp_path / "var"
    backup.mkdir()
    var.mkdir()
    url = database_url
    if backend == "sqlite":
        url = f"sqlite:///{var / 'concierge.db'}"
        desk.db.close()
        os.rename(database_url.removeprefix("sqlite:///"), var / "concierge.db")
        desk = Desk(Database(url), desk.conversation)
    typed(block(CHAPTERS[backend], "Back up"), url, var, backup)

    later = desk.booked(start=TEN.replace(hour=14), conversation=desk.newcomer(), contact="later@example.com")
    desk.db.close()
    if backend == "postgresql":
        url = databases.new(migrated=False)  # another server, or the same one after the loss of everything
    for _ in range(2):  # into nothing, and over what is there
        typed(block(CHAPTERS[backend], "Restore"), url, var, backup)

    restored = Desk(Database(url), desk.conversation)
    try:
        found = restored.bookings.by_code(booked.code)
        assert found is not None
        assert (found.state, found.starts_at, found.patient_name) == ("confirmed", TEN, "Болд Батбаяр")
        assert restored.bookings.by_code(later.code) is None
        assert restored.events(booked.code) != []
        before = current(url)
        upgrade(url)
        assert current(url) == before
        assert differences(url) == []
        again = restored.send(start=TEN.replace(hour=14), conversation=restored.newcomer(), contact="x@example.com")
        assert isinstance(again, Booking), "new rows get numbers of their own"
    finally:
        restored.db.close()
