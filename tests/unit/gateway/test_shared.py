"""Two gateways and a real Redis: they count together, wake one another, and go on without it."""

import asyncio
import json
import logging
import secrets
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from redis import asyncio as redis_client

from bot.gateway import shared
from bot.gateway.hub import Listener
from bot.gateway.shared import Link, SharedHub, SharedLimiter
from bot.gateway.state import Texts
from bot.settings import SettingsError, load_settings
from tests.support.ports import free_port
from tests.support.services import redis
from tests.unit.gateway.support import ScriptedRasa, Visitor, running, settings_for

SECRET = "only for tests"
SOON = 5.0


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with redis(tmp_path_factory.mktemp("redis")) as (address, _):
        yield address


@asynccontextmanager
async def linked(url: str) -> AsyncIterator[Link]:
    link = Link(url)
    try:
        yield link
    finally:
        await link.close()


@asynccontextmanager
async def hub(url: str) -> AsyncIterator[SharedHub]:
    made = SharedHub(Link(url))
    made.start()
    try:
        yield made
    finally:
        await made.stop()


async def hears(listener: Listener, seconds: float = SOON) -> bool:
    """True when the listener is woken before the time is over."""
    began = time.monotonic()
    await listener.wait(seconds)
    return time.monotonic() - began < seconds * 0.9


async def joined(url: str, hubs: int) -> None:
    """Wait until so many hubs listen to the channel."""
    client = redis_client.Redis.from_url(url)
    limit = time.monotonic() + SOON
    try:
        while dict(await client.pubsub_numsub(shared.CHANNEL))[shared.CHANNEL.encode()] < hubs:
            assert time.monotonic() < limit
            await asyncio.sleep(0.02)
    finally:
        await client.close()


async def test_two_gateways_count_together(url: str) -> None:
    key = secrets.token_hex(4)
    async with linked(url) as one, linked(url) as two:
        limiters = [SharedLimiter(one, SECRET), SharedLimiter(two, SECRET)]
        taken = [await limiters[number % 2].take(key, 6) for number in range(8)]
        assert taken[:6] == [0.0] * 6
        assert all(9.0 < wait <= 10.0 for wait in taken[6:])
        assert await limiters[0].take(f"other {key}", 6) == 0.0


async def test_many_at_once_get_no_more_than_there_is(url: str) -> None:
    key = secrets.token_hex(4)
    async with linked(url) as one, linked(url) as two:
        limiters = [SharedLimiter(one, SECRET), SharedLimiter(two, SECRET)]
        taken = await asyncio.gather(*(limiters[number % 2].take(key, 20) for number in range(60)))
        assert sum(wait == 0.0 for wait in taken) in (20, 21)  # 21: it refills by one in three seconds


async def test_a_bucket_refills_and_is_forgotten(url: str) -> None:
    key = secrets.token_hex(4)
    async with linked(url) as link:
        limiter = SharedLimiter(link, SECRET)
        assert [await limiter.take(key, 600) == 0.0 for _ in range(600)].count(True) >= 600 * 0.9
        while await limiter.take(key, 600) == 0.0:
            pass
        await asyncio.sleep(0.15)
        assert await limiter.take(key, 600) == 0.0
        names = [name async for name in link.client.scan_iter(f"{shared.PREFIX}rate:*")]
        assert names
        assert all([0 < await link.client.ttl(name) <= 60 for name in names])
        assert not any(key.encode() in name for name in names)


async def test_what_one_gateway_stores_wakes_those_who_listen_at_another(url: str) -> None:
    async with hub(url) as one, hub(url) as two:
        await joined(url, 2)
        with one.listen("c") as here, two.listen("c") as there, two.listen("other") as another:
            one.wake("c", typing=True)
            assert await hears(here)
            assert await hears(there)
            assert here.take_typing() and there.take_typing()
            assert not await hears(another, 0.2)


async def test_without_redis_a_gateway_goes_on_and_says_so_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared, "AGAIN_SECONDS", 0.2)
    caplog.set_level(logging.INFO, logger="bot.gateway.shared")
    port, key = free_port(), secrets.token_hex(4)
    with redis(tmp_path, port) as (url, _):
        one, two = SharedHub(Link(url)), SharedHub(Link(url))
        limiter = SharedLimiter(one._link, SECRET)
        one.start(), two.start()
        await joined(url, 2)
        assert await limiter.take(key, 2) == 0.0
    try:
        assert [await limiter.take(key, 2) for _ in range(3)][:2] == [0.0, 0.0]
        with one.listen("c") as here:
            for _ in range(3):
                one.wake("c")
                assert await hears(here)
                await asyncio.sleep(0.25)
        assert [record.getMessage() for record in caplog.records].count("redis_lost") == 2  # once for each gateway
        with redis(tmp_path, port):
            await joined(url, 2)
            with two.listen("c") as there:
                one.wake("c")
                assert await hears(there)
            assert await limiter.take(key, 2) == 0.0
            assert [record.getMessage() for record in caplog.records].count("redis_back") == 2
            await one.stop()
            await two.stop()
    finally:
        await one.stop()
        await two.stop()


async def test_a_message_taken_by_one_gateway_is_streamed_at_once_by_another(
    url: str, tmp_path: Path, empty_database: Path, rasa: ScriptedRasa, texts: Texts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.gateway.routes.events.POLL_SECONDS", 30.0)  # only a wake can bring it
    settings = settings_for(tmp_path, empty_database, rasa.url, redis_url=url)
    async with running(settings, texts) as one, running(settings, texts) as two:
        await joined(url, 2)
        visitor = await Visitor(one).open()
        gateway = two.app.state.gateway  # type: ignore[attr-defined]
        from bot.gateway.routes.events import _stream

        stream = _stream(gateway, visitor.id, 0)
        seen: list[str] = []

        async def read() -> None:
            async for block in stream:
                if "event: message" in block:
                    seen.append(json.loads(block.partition("data: ")[2])["direction"])
                if len(seen) == 2:
                    return

        reading = asyncio.create_task(read())
        await asyncio.sleep(0.1)
        await visitor.post("hello")
        await asyncio.wait_for(reading, SOON)
        await stream.aclose()
        assert seen == ["in", "out"]


async def test_the_limit_of_a_session_holds_over_two_gateways(
    url: str, tmp_path: Path, empty_database: Path, rasa: ScriptedRasa, texts: Texts
) -> None:
    settings = settings_for(tmp_path, empty_database, rasa.url, redis_url=url, rate_session_per_minute=4)
    async with running(settings, texts) as one, running(settings, texts) as two:
        visitor = await Visitor(one).open()
        answers = []
        for number in range(6):
            visitor.client = (one, two)[number % 2]
            answers.append((await visitor.post("hello")).status_code)
        assert answers == [202] * 4 + [429] * 2


def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(SettingsError, match="REDIS_URL"):
        load_settings(redis_url="localhost:6379")
