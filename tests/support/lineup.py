"""The whole line-up as ``make run`` starts it, on ports and a folder of its own."""

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

from bot.launch.supervise import states
from bot.settings import ROOT, Settings, load_settings
from tests.support.ports import free_port

START_LIMIT_SECONDS = 180
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


@contextmanager
def lineup(folder: Path, prepare: Callable[[Settings], None] = lambda _: None, **environment: str) -> Iterator[LineUp]:
    """Set up, start, wait until it answers; ended on leaving.

    Args:
        prepare: called between the set-up and the start, while nothing uses the database.
    """
    ports = {name: str(free_port()) for name in ("PORT", "RASA_PORT", "ACTIONS_PORT")}
    limits = {"RATE_SESSION_PER_MINUTE": "10000", "RATE_ADDRESS_PER_MINUTE": "10000"}
    limits["NEW_SESSIONS_ADDRESS_PER_MINUTE"] = "10000"
    variables = {**os.environ, **ports, **limits, "VAR_DIR": str(folder), "INBOX_LEASE_SECONDS": "5", **environment}
    subprocess.run([sys.executable, "-m", "bot", "setup"], cwd=ROOT, env=variables, check=True)
    settings = load_settings(
        var_dir=folder,
        port=int(ports["PORT"]),
        rasa_port=int(ports["RASA_PORT"]),
        actions_port=int(ports["ACTIONS_PORT"]),
    )
    prepare(settings)
    with (folder / "run.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"], cwd=ROOT, env=variables, stdout=log, stderr=subprocess.STDOUT
        )
    started = LineUp(settings, process)
    try:
        limit = time.monotonic() + START_LIMIT_SECONDS
        while not started.running():
            assert process.poll() is None, (folder / "run.log").read_text()
            assert time.monotonic() < limit, "the line-up did not start"
            time.sleep(0.2)
        yield started
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=60)
