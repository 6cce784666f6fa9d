"""The concierge as ``make run`` or ``make run-production`` starts it, in a place of its own, and a visitor of it."""

import json
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import httpx

from benchmarks.processes import PYTHON, started, wait_for
from bot.settings import ROOT
from tests.support.ports import free_port, free_ports

START_LIMIT_SECONDS = 300.0
UNLIMITED = "100000"
REPLICA_PORTS = 9


@dataclass(frozen=True)
class Running:
    """A concierge that answers.

    Attributes:
        start: seconds from the command to the first healthy answer.
        pid: the supervisor's; the processes are below it.
        trackers: the SQLite file of Rasa's trackers.
    """

    address: str
    start: float
    pid: int
    trackers: Path


@contextmanager
def running(folder: Path, *, production: bool = False, **environment: str) -> Iterator[Running]:
    """Set up, start, wait until it answers; ended on leaving.

    Args:
        production: as ``make run-production`` starts it; the folder must be one that PostgreSQL's user may enter.
    """
    ports = {name: str(free_ports(REPLICA_PORTS)) for name in ("PORT", "RASA_PORT", "ACTIONS_PORT")}
    ports |= {name: str(free_port()) for name in ("POSTGRESQL_PORT", "REDIS_PORT")}
    limits = ("RATE_SESSION_PER_MINUTE", "RATE_ADDRESS_PER_MINUTE", "NEW_SESSIONS_ADDRESS_PER_MINUTE")
    var = folder / "var"
    variables = {**ports, **dict.fromkeys(limits, UNLIMITED), "VAR_DIR": str(var), **environment}
    if not production:
        with started([PYTHON, "-m", "bot", "setup"], ROOT, variables, folder / "setup.log") as setup:
            setup.wait(timeout=START_LIMIT_SECONDS)
    address = f"http://127.0.0.1:{ports['PORT']}"

    probe = httpx.Client(base_url=address, timeout=10, trust_env=False)

    def ready() -> bool:
        try:
            return probe.get("/readyz").status_code == 200
        except httpx.HTTPError:
            return False

    command = [PYTHON, "-m", "bot", "run", *(["--production"] if production else [])]
    with probe, started(command, ROOT, variables, folder / "run.log") as process:
        try:
            start = wait_for(ready, START_LIMIT_SECONDS, process)
        except RuntimeError as error:
            said = (folder / "run.log").read_text(encoding="utf-8", errors="replace").strip().splitlines()
            raise RuntimeError(f"{error}; it said: {said[-1] if said else 'nothing'}") from error
        yield Running(address, start, process.pid, var / "rasa.db")


class Chat:
    """One visitor with the event stream open; use it in a ``with`` block."""

    def __init__(self, address: str, locale: str = "en") -> None:
        self._client = httpx.Client(base_url=address, timeout=60)
        opened = self._client.post("/api/v1/conversations", json={"locale": locale}).raise_for_status().json()
        self.conversation = str(opened["conversation"])
        self._client.headers["Authorization"] = f"Bearer {opened['token']}"

    def __enter__(self) -> "Chat":
        self._stream = self._client.stream("GET", "/api/v1/events", params={"after": 0})
        self._events = _messages(self._stream.__enter__())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stream.__exit__(kind, error, trace)
        self._client.close()

    def say(self, line: str) -> float:
        """Send a line and wait for the first reply; returns the milliseconds between."""
        began = time.perf_counter()
        body = {"client_message_id": uuid.uuid4().hex, "text": line}
        seq = self._client.post("/api/v1/messages", json=body).raise_for_status().json()["seq"]
        while True:
            message = next(self._events)
            if message["direction"] == "out" and message["seq"] > seq:
                return (time.perf_counter() - began) * 1000


def _messages(stream: httpx.Response) -> Iterator[dict[str, Any]]:
    for line in stream.iter_lines():
        if line.startswith("data: ") and '"direction"' in line:
            yield json.loads(line[6:])
