"""What gateways share through Redis: the counts of the rate limits, and news of conversations.

Nothing is stored there for good. When Redis does not answer, each gateway goes on by itself: it counts alone, and its
streams see another gateway's messages by asking the database every second.
"""

import asyncio
import contextlib
import hashlib
import json
import logging
import secrets
import time
from collections.abc import Callable
from typing import Any

from redis import asyncio as redis
from redis.exceptions import RedisError

from bot.gateway.hub import Hub
from bot.gateway.limits import SECONDS_A_MINUTE, MemoryLimiter, RateLimiter
from bot.gateway.logs import note, warn

logger = logging.getLogger(__name__)

ANSWER_SECONDS = 0.5
AGAIN_SECONDS = 5.0
HEALTH_SECONDS = 15
MOST_UNSENT = 10_000
PREFIX = "concierge:"
CHANNEL = f"{PREFIX}news"
LOST = (RedisError, OSError, asyncio.TimeoutError)

# A token bucket by Redis's own clock: what is left, and since when; gives the microseconds to wait, 0 when allowed.
TAKE = """
local most, now = tonumber(ARGV[1]), redis.call('TIME')
now = now[1] * 1000000 + now[2]
local rate = most / 60000000
local bucket = redis.call('HMGET', KEYS[1], 'left', 'since')
local left = math.min(most, (tonumber(bucket[1]) or most) + (now - (tonumber(bucket[2]) or now)) * rate)
local wait = 0
if left >= 1 then left = left - 1 else wait = math.ceil((1 - left) / rate) end
redis.call('HSET', KEYS[1], 'left', string.format('%.9f', left), 'since', string.format('%.0f', now))
redis.call('EXPIRE', KEYS[1], tonumber(ARGV[2]))
return wait
"""


class Link:
    """The connection to Redis, and whether it is worth asking; says once that it is lost, and once that it is back."""

    def __init__(self, url: str, clock: Callable[[], float] = time.monotonic) -> None:
        self.client: Any = redis.Redis.from_url(
            url,
            socket_timeout=ANSWER_SECONDS,
            socket_connect_timeout=ANSWER_SECONDS,
            health_check_interval=HEALTH_SECONDS,
        )
        self._clock = clock
        self._lost_until: float | None = None

    @property
    def worth_asking(self) -> bool:
        """False for a few seconds after it did not answer."""
        return self._lost_until is None or self._clock() >= self._lost_until

    def lost(self, error: BaseException) -> None:
        """It did not answer."""
        if self._lost_until is None:
            warn(logger, "redis_lost", error=type(error).__name__)
        self._lost_until = self._clock() + AGAIN_SECONDS

    def answered(self) -> None:
        """It answered."""
        if self._lost_until is not None:
            note(logger, "redis_back")
        self._lost_until = None

    async def close(self) -> None:
        """Close the connections."""
        with contextlib.suppress(*LOST):
            await self.client.close(close_connection_pool=True)


class SharedLimiter:
    """Token buckets that all gateways count in; this process's own while Redis does not answer.

    Args:
        secret: keys hold addresses of people, so Redis gets them hashed with it; the same for all gateways.
    """

    def __init__(self, link: Link, secret: str, alone: RateLimiter | None = None) -> None:
        self._link = link
        self._secret = hashlib.sha256(secret.encode()).digest()
        self._alone = alone or MemoryLimiter()
        self._take = link.client.register_script(TAKE)

    async def take(self, key: str, per_minute: int) -> float:
        """See :meth:`RateLimiter.take`."""
        if self._link.worth_asking:
            name = f"{PREFIX}rate:{hashlib.blake2b(key.encode(), key=self._secret, digest_size=16).hexdigest()}"
            try:
                wait = await self._take(keys=[name], args=[per_minute, int(SECONDS_A_MINUTE)])
            except LOST as error:
                self._link.lost(error)
            else:
                self._link.answered()
                return int(wait) / 1_000_000
        return await self._alone.take(key, per_minute)


class SharedHub(Hub):
    """A hub whose news reach the listeners of all gateways."""

    def __init__(self, link: Link) -> None:
        super().__init__()
        self._link = link
        self._name = secrets.token_hex(8)
        self._unsent: asyncio.Queue[str] = asyncio.Queue(MOST_UNSENT)
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """See :meth:`Hub.start`."""
        self._tasks = [asyncio.create_task(self._tell()), asyncio.create_task(self._hear())]

    def wake(self, conversation: str, *, typing: bool = False) -> None:
        """See :meth:`Hub.wake`."""
        super().wake(conversation, typing=typing)
        if self._link.worth_asking:
            with contextlib.suppress(asyncio.QueueFull):  # the others see it with their next look at the database
                self._unsent.put_nowait(json.dumps([self._name, conversation, typing]))

    async def stop(self) -> None:
        """See :meth:`Hub.stop`."""
        running = set(self._tasks)
        while running:
            for task in running:
                task.cancel()
            _, running = await asyncio.wait(running, timeout=ANSWER_SECONDS)  # wait_for of Python 3.10 can swallow it
        await self._link.close()

    async def _tell(self) -> None:
        while True:
            news = await self._unsent.get()
            if not self._link.worth_asking:
                continue
            try:
                await self._link.client.publish(CHANNEL, news)
            except LOST as error:
                self._link.lost(error)
            else:
                self._link.answered()

    async def _hear(self) -> None:
        while True:
            try:
                async with self._link.client.pubsub(ignore_subscribe_messages=True) as subscription:
                    await subscription.subscribe(CHANNEL)
                    self._link.answered()
                    while True:
                        heard = await subscription.get_message(timeout=HEALTH_SECONDS)
                        if heard is not None:
                            self._pass_on(heard["data"])
            except LOST as error:
                self._link.lost(error)
                await asyncio.sleep(AGAIN_SECONDS)

    def _pass_on(self, news: bytes) -> None:
        name, conversation, typing = json.loads(news)
        if name != self._name:
            super().wake(conversation, typing=typing)
