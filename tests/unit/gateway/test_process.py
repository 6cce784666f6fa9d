"""Gateways on real ports: the event stream, start, death and takeover."""

import json
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy.exc import OperationalError

from bot.gateway.serve import bind, revision_of
from bot.gateway.state import Texts
from bot.settings import ROOT
from tests.support.ports import free_port
from tests.unit.gateway.support import (
    ScriptedRasa,
    answer,
    emission,
    processes,
    serving,
    settings_for,
    wait_until,
)


class Phone:
    """A client of a gateway's port."""

    def __init__(self, port: int) -> None:
        self.http = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=10.0, trust_env=False)
        self.http.headers["Authorization"] = f"Bearer {self._open()}"

    def _open(self) -> str:
        return str(self.http.post("/api/v1/conversations", json={"locale": "en"}).json()["token"])

    def through(self, port: int) -> None:
        """Go on at another gateway."""
        self.http.base_url = httpx.URL(f"http://127.0.0.1:{port}")

    def say(self, text: str) -> None:
        message = {"client_message_id": str(uuid.uuid4()), "text": text}
        assert self.http.post("/api/v1/messages", json=message).status_code == 202

    def history(self) -> list[dict[str, Any]]:
        messages: list[dict[str, Any]] = self.http.get("/api/v1/messages").json()["messages"]
        return messages

    @contextmanager
    def events(self, last: int | None = None) -> Iterator[Iterator[dict[str, str]]]:
        headers = {} if last is None else {"Last-Event-ID": str(last)}
        with self.http.stream("GET", "/api/v1/events", headers=headers) as response:
            assert response.headers["content-type"].startswith("text/event-stream")
            yield _blocks(response)


def _blocks(response: httpx.Response) -> Iterator[dict[str, str]]:
    fields: dict[str, str] = {}
    for line in response.iter_lines():
        if line:
            name, _, value = line.partition(": ")
            fields[name] = value
        else:
            yield fields
            fields = {}


def messages_of(blocks: Iterator[dict[str, str]], count: int) -> list[tuple[int, str]]:
    """The numbers and texts or keys of the next messages."""
    found = []
    for block in blocks:
        if block.get("event") == "message":
            message = json.loads(block["data"])
            assert int(block["id"]) == message["seq"]
            found.append((message["seq"], message["key"] or message["text"]))
            if len(found) == count:
                break
    return found


@pytest.fixture(scope="module")
def peer() -> Iterator[ScriptedRasa]:
    rasa = ScriptedRasa()
    rasa.start()
    yield rasa
    rasa.stop()


@pytest.fixture(scope="module")
def gateways(
    tmp_path_factory: pytest.TempPathFactory, empty_database: Path, peer: ScriptedRasa, texts: Texts
) -> Iterator[tuple[int, int]]:
    """The ports of two gateways over one database."""
    settings = settings_for(tmp_path_factory.mktemp("shared"), empty_database, peer.url)
    one, two = free_port(), free_port()
    with serving(settings, texts, one, two):
        yield one, two


def test_messages_come_as_they_are_said_and_a_lost_stream_goes_on_where_it_was(
    gateways: tuple[int, int],
) -> None:
    phone = Phone(gateways[0])
    with phone.events() as blocks:
        phone.say("hello")
        assert messages_of(blocks, 2) == [(1, "hello"), (2, "greet")]
    phone.say("and again")
    wait_until(lambda: len(phone.history()) == 4)
    with phone.events(last=2) as blocks:
        assert messages_of(blocks, 2) == [(3, "and again"), (4, "greet")]
    with phone.events(last=4) as blocks:
        phone.say("once more")
        assert messages_of(blocks, 1) == [(5, "once more")]


def test_the_stream_says_that_an_answer_is_being_worked_on(gateways: tuple[int, int], peer: ScriptedRasa) -> None:
    phone = Phone(gateways[0])
    before = peer.script

    def slowly(turn: dict[str, Any]) -> Any:
        time.sleep(0.3)
        return before(turn)

    peer.script = slowly
    try:
        seen: list[str] = []
        with phone.events() as blocks:
            phone.say("hello")
            for block in blocks:
                seen.append(block.get("event", ""))
                if seen.count("message") == 2:
                    break
        assert "typing" in seen
        assert seen.index("typing") < len(seen) - 1
    finally:
        peer.script = before


def test_what_one_gateway_took_is_seen_at_another(gateways: tuple[int, int]) -> None:
    one, two = gateways
    phone = Phone(one)
    phone.through(two)
    with phone.events() as blocks:
        phone.through(one)
        phone.say("hello")
        assert messages_of(blocks, 2) == [(1, "hello"), (2, "greet")]


def test_nobody_is_let_in_before_there_is_an_answer() -> None:
    port = free_port()
    with bind("127.0.0.1", port), pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=1)


def test_a_database_that_is_away_is_waited_for(
    tmp_path: Path, empty_database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "not yet"
    url = f"sqlite:///{folder / 'concierge.db'}"

    def come_back() -> None:
        wait_until(lambda: "database_failed" in caplog.text)
        folder.mkdir()
        shutil.copy(empty_database, folder / "concierge.db")

    with pytest.raises(OperationalError):
        revision_of(url, 0.1)
    caplog.clear()
    returning = threading.Thread(target=come_back)
    returning.start()
    assert revision_of(url, 20.0) is not None
    returning.join()


@pytest.mark.full
def test_a_gateway_killed_in_mid_turn_is_followed_by_another_and_the_answer_comes_once(
    tmp_path: Path, empty_database: Path
) -> None:
    rasa = ScriptedRasa()
    hanging: list[str] = []

    def hangs_at_first(turn: dict[str, Any]) -> Any:
        if not hanging:
            hanging.append(turn["turn"])
            time.sleep(3.0)
        return answer(emission("greet"))

    rasa.script = hangs_at_first
    rasa.start()
    settings = settings_for(tmp_path, empty_database, rasa.url)
    one, two = free_port(), free_port()
    try:
        with processes(settings, one, two) as (first, _):
            phone = Phone(one)
            phone.say("hello")
            wait_until(lambda: bool(hanging))
            first.send_signal(signal.SIGKILL)
            first.wait()
            phone.through(two)
            wait_until(lambda: len(phone.history()) == 2)
            time.sleep(1.5)
            assert [message["key"] for message in phone.history()] == [None, "greet"]
        assert {turn["turn"] for turn in rasa.turns} == set(hanging)
        assert len(rasa.turns) == 2
    finally:
        rasa.stop()


@pytest.mark.full
def test_a_gateway_asked_to_end_does_so_though_a_stream_is_open_and_gives_its_turn_back(
    tmp_path: Path, empty_database: Path
) -> None:
    rasa = ScriptedRasa()

    def hangs(turn: dict[str, Any]) -> Any:
        time.sleep(6.0)
        return answer(emission("greet"))

    rasa.script = hangs
    rasa.start()
    settings = settings_for(tmp_path, empty_database, rasa.url, inbox_lease_seconds=60)
    port = free_port()
    try:
        with processes(settings, port) as (gateway,):
            phone = Phone(port)
            with phone.events() as blocks:
                phone.say("hello")
                assert messages_of(blocks, 1) == [(1, "hello")]
                wait_until(lambda: bool(rasa.turns))
                began = time.monotonic()
                gateway.terminate()
                assert gateway.wait(timeout=8) in (0, -signal.SIGTERM)
                assert time.monotonic() - began < 6
        with sqlite3.connect(tmp_path / "concierge.db") as connection:
            assert connection.execute("SELECT state FROM inbox").fetchall() == [("new",)]
        connection.close()
    finally:
        rasa.stop()


def start(folder: Path, port: int, **environment: str) -> "subprocess.CompletedProcess[str]":
    settings = {"VAR_DIR": str(folder), "PORT": str(port), "PATH": "/usr/bin:/bin", **environment}
    command = [sys.executable, "-m", "bot", "gateway"]
    return subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True, timeout=30, check=False)


def test_a_port_in_use_is_said_in_one_sentence(gateways: tuple[int, int], tmp_path: Path, empty_database: Path) -> None:
    settings_for(tmp_path, empty_database, "")
    port = gateways[0]
    ended = start(tmp_path, port)
    assert ended.returncode == 1
    assert len(ended.stderr.strip().splitlines()) == 1
    assert str(port) in ended.stderr


def test_a_database_that_was_never_set_up_is_said_in_one_sentence(tmp_path: Path) -> None:
    ended = start(tmp_path, free_port())
    assert ended.returncode == 1
    assert ended.stderr.strip().splitlines() == ["The database is not set up: run `make setup` first."]
