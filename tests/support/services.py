"""A PostgreSQL and a Redis for tests: on loopback, in folders of their own, ended by their process ids.

A test that needs one starts it; when it cannot be started the test fails and says why. ``make setup-services``
installs what is missing.
"""

import itertools
import secrets
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from actions.db.migrate import upgrade
from bot.launch import services
from bot.launch.supervise import end_with_parent
from tests.support.ports import free_port

START_SECONDS = 60.0
END_SECONDS = 20.0


@contextmanager
def started(command: list[str], answers: Callable[[], bool], log: Path, **options: Any) -> Iterator[int]:
    """A process that answers, by its id; ended on leaving, by force when it does not end by itself."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd="/", stdout=output, stderr=subprocess.STDOUT, preexec_fn=end_with_parent, **options
        )
    try:
        limit = time.monotonic() + START_SECONDS
        while not answers():
            words = log.read_text(encoding="utf-8", errors="replace")
            assert process.poll() is None, f"{command[0]} ended with code {process.returncode}: {words}"
            assert time.monotonic() < limit, f"{command[0]} did not answer in {START_SECONDS} s: {words}"
            time.sleep(0.02)
        yield process.pid
    finally:
        process.send_signal(signal.SIGINT)  # PostgreSQL waits for its clients when it is asked by SIGTERM
        try:
            process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@dataclass
class PostgreSQL:
    """A running server.

    Attributes:
        pid: its first process.
    """

    port: int
    password: str
    pid: int
    _numbers: Iterator[int] = field(default_factory=itertools.count)
    _template: str | None = None

    def url(self, name: str) -> str:
        """The address of one of its databases."""
        return services.postgresql_url(self.port, self.password, name)

    def database(self, *, migrated: bool = True) -> str:
        """The name of a new database: all migrations done, or empty."""
        template = self._migrated() if migrated else None
        return self._new(template)

    def copy(self, name: str) -> str:
        """The name of a copy of a database nobody is connected to."""
        return self._new(name)

    def drop(self, name: str) -> None:
        """Remove a database."""
        services.drop_database(self.port, self.password, name)

    def _migrated(self) -> str:
        if self._template is None:
            name = self._new(None)
            upgrade(self.url(name))
            self._template = name
        return self._template

    def _new(self, template: str | None) -> str:
        name = f"test_{next(self._numbers)}"
        services.make_database(self.port, self.password, name, template)
        return name


@contextmanager
def postgresql(*, durable: bool = False) -> Iterator[PostgreSQL]:
    """A server over a new cluster.

    Args:
        durable: True waits for the disk at every commit, as in production.
    """
    home = Path(tempfile.mkdtemp(prefix="concierge-postgresql-", dir="/tmp"))  # pytest's folders are closed to others
    home.chmod(0o711)
    folder, password, port = home / "data", secrets.token_hex(16), free_port()
    try:
        services.make_cluster(folder, password, durable=durable)
        user = services.as_user(services.unprivileged_user())
        command = services.postgresql_command(folder, port, durable=durable)
        with started(
            command, lambda: services.postgresql_answers(port, password), home / "server.log", **user
        ) as process:
            yield PostgreSQL(port, password, process)
    finally:
        shutil.rmtree(home)


@contextmanager
def redis(folder: Path, port: int | None = None) -> Iterator[tuple[str, int]]:
    """The address and the process id of a new server; an empty one on the same port when a port is given."""
    chosen, password = port or free_port(), "only-for-tests"
    url = services.redis_url(chosen, password)
    command = services.redis_command(folder, chosen, password)
    with started(command, lambda: services.redis_answers(url), folder / "redis.log") as process:
        yield url, process
