"""The whole line-up as ``make run`` and ``make run-production`` start it, on ports and a folder of its own."""

import os
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from bot.launch.production import production_settings, shared_environment
from bot.launch.supervise import end_with_parent, states
from bot.settings import ROOT, Settings, load_settings
from tests.support.ports import free_port, free_ports

START_LIMIT_SECONDS = 420
"""Two replicas of everything on a machine that does other things too."""
ANSWER_LIMIT_SECONDS = 90


class LineUp:
    """A running concierge."""

    def __init__(self, settings: Settings, process: "subprocess.Popen[bytes]") -> None:
        self.settings = settings
        self.process = process
        self.client = httpx.Client(base_url=f"http://127.0.0.1:{settings.port}", timeout=30)

    def kill(self, name: str) -> None:
        """End one of its processes as hard as possible; only ever one that this line-up started."""
        os.kill(states(self.settings)[name]["pid"], signal.SIGKILL)

    def running(self) -> bool:
        """True when the gateway says that a model answers."""
        try:
            return self.client.get("/readyz").status_code == 200
        except httpx.HTTPError:
            return False


class Caller:
    """A visitor of a line-up, who writes again when the connection breaks, as the page does."""

    def __init__(self, lineup: LineUp, locale: str) -> None:
        self.client = lineup.client
        opened = self._until(lambda: self.client.post("/api/v1/conversations", json={"locale": locale}))
        self.conversation = opened.json()["conversation"]
        self.headers = {"Authorization": f"Bearer {opened.json()['token']}"}

    def _until(self, request: Any) -> httpx.Response:
        limit = time.monotonic() + ANSWER_LIMIT_SECONDS
        while True:
            try:
                answer: httpx.Response = request()
                if answer.status_code < 500:
                    assert answer.is_success, answer.text
                    return answer
            except httpx.HTTPError:
                pass
            assert time.monotonic() < limit, "the gateway did not come back"
            time.sleep(0.1)

    def send(self, text: str) -> int:
        """Send a line, the same one again until it is taken; gives its number."""
        body = {"client_message_id": uuid.uuid4().hex, "text": text}
        sent = self._until(lambda: self.client.post("/api/v1/messages", json=body, headers=self.headers))
        return int(sent.json()["seq"])

    def history(self) -> list[dict[str, Any]]:
        """All messages so far."""
        answer = self._until(
            lambda: self.client.get("/api/v1/messages", params={"after": 0, "limit": 200}, headers=self.headers)
        )
        messages: list[dict[str, Any]] = answer.json()["messages"]
        return messages

    def answers(self, seq: int, settle: float = 0.0) -> list[dict[str, Any]]:
        """The replies that came after a number; waits for the first, then ``settle`` seconds for more."""
        limit = time.monotonic() + ANSWER_LIMIT_SECONDS
        while True:
            replies = [one for one in self.history() if one["direction"] == "out" and one["seq"] > seq]
            if replies:
                break
            assert time.monotonic() < limit, "no answer came"
            time.sleep(0.1)
        time.sleep(settle)
        return [one for one in self.history() if one["direction"] == "out" and one["seq"] > seq]


LIMITS = {
    "RATE_SESSION_PER_MINUTE": "10000",
    "RATE_ADDRESS_PER_MINUTE": "10000",
    "NEW_SESSIONS_ADDRESS_PER_MINUTE": "10000",
    "INBOX_LEASE_SECONDS": "5",
}


@contextmanager
def lineup(folder: Path, prepare: Callable[[Settings], None] = lambda _: None, **environment: str) -> Iterator[LineUp]:
    """Set up, start, wait until it answers; ended on leaving.

    Args:
        prepare: called between the set-up and the start, while nothing uses the database.
    """
    ports = {name: str(free_port()) for name in ("PORT", "RASA_PORT", "ACTIONS_PORT")}
    variables = {**os.environ, **ports, **LIMITS, "VAR_DIR": str(folder), **environment}
    subprocess.run([sys.executable, "-m", "bot", "setup"], cwd=ROOT, env=variables, check=True)
    settings = _settings(folder, ports)
    prepare(settings)
    with _running(["run"], settings, variables) as started:
        yield started


@contextmanager
def production(folder: Path, **environment: str) -> Iterator[LineUp]:
    """Start the production line-up, wait until it answers; ended on leaving.

    Args:
        folder: one that the user ``postgres`` may enter.
    """
    ports = {name: str(free_ports(3)) for name in ("PORT", "RASA_PORT", "ACTIONS_PORT")}
    ports |= {name: str(free_port()) for name in ("POSTGRESQL_PORT", "REDIS_PORT")}
    variables = {**os.environ, **ports, **LIMITS, "VAR_DIR": str(folder), **environment}
    shared = production_settings(_settings(folder, ports))
    with _running(["run", "--production"], shared, variables) as started:
        yield started


def command(lineup: LineUp, *words: str) -> None:
    """Type a command of ours beside the line-up."""
    variables = {**os.environ, **shared_environment(lineup.settings)}
    subprocess.run([sys.executable, "-m", "bot", *words], cwd=ROOT, env=variables, check=True, capture_output=True)


def _settings(folder: Path, ports: dict[str, str]) -> Settings:
    return load_settings(var_dir=folder, **{name.lower(): int(port) for name, port in ports.items()})


@contextmanager
def _running(words: list[str], settings: Settings, variables: dict[str, str]) -> Iterator[LineUp]:
    log = settings.var_dir / "run.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", *words],
            cwd=ROOT,
            env=variables,
            stdout=output,
            stderr=subprocess.STDOUT,
            preexec_fn=end_with_parent,
        )
    started = LineUp(settings, process)
    try:
        limit = time.monotonic() + START_LIMIT_SECONDS
        while not started.running():
            assert process.poll() is None, log.read_text()
            assert time.monotonic() < limit, "the line-up did not start"
            time.sleep(0.2)
        yield started
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=60)
