"""The visitors of ``make bench-load`` against a gateway on loopback, a few of them: they chat, book and are counted."""

import threading
import time

import pytest
import uvicorn

from benchmarks.load.length import grow
from benchmarks.load.visitors import ramp
from bot.gateway.app import create_app
from tests.support.ports import free_port

START_SECONDS = 20.0


@pytest.fixture
def address(settings, services, texts):
    """A gateway under a real server: the visitors read the event stream."""
    port = free_port()
    config = uvicorn.Config(
        create_app(settings, texts=texts), host="127.0.0.1", port=port, log_level="warning", ws="none"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    limit = time.monotonic() + START_SECONDS
    while not server.started:
        assert time.monotonic() < limit, "the gateway did not start"
        time.sleep(0.05)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(timeout=10)


async def test_visitors_chat_and_book_until_a_turn_takes_too_long(address, monkeypatch):
    said = []
    monkeypatch.setattr("benchmarks.load.visitors.SETTLE_SECONDS", 0.1)
    taken = await ramp(address, (2,), 1.0, said.append)
    assert [step.visitors for step in taken] == [2] and len(said) == 1
    assert taken[0].booked == 1.0
    assert taken[0].turns_a_second > taken[0].visits_a_second > 0


def test_turns_are_timed_by_what_was_said_before(address):
    found = grow(address, (1, 3), 2, lambda text: None)
    assert {length: len(times) for length, times in found.items()} == {1: 2, 3: 2}
