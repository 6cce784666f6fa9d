"""A visitor without a pause: greets, asks, hears a price and books, each line sent as the reply to the last is read."""

import asyncio
import json
import random
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.support.rush import TOLD, Hurried

REPLY_SECONDS = 30.0
CLINICS = ("Haneul Skin Clinic", "Byeolbit Dermatology", "Iseul Skin Clinic", "Yeoul Skin Clinic", "Bomnal Skin Clinic")
TALK = ("Hello!", "what is botox exactly?", "How much is botox?")
MOST_TURNS = 20


class NoReplyError(RuntimeError):
    """A visitor was not answered in time."""


@dataclass
class Turns:
    """What all visitors of a step went through.

    Attributes:
        spent: of each turn, from the POST to the first reply: when it ended, and its milliseconds.
        booked, visits: visits that ended with a code, and all that ended.
    """

    spent: list[tuple[float, float]] = field(default_factory=list)
    booked: int = 0
    visits: int = 0

    def lost(self) -> None:
        """A visitor went away without a reply."""
        self.spent.append((time.monotonic(), REPLY_SECONDS * 1000))
        self.visits += 1


class Visit(Hurried):
    """One visit; ``number`` makes its telephone number."""

    async def run(self, turns: Turns) -> None:
        """From the greeting to the code.

        Raises:
            NoReplyError: a line was not answered.
        """
        opened = await self.client.post("/api/v1/conversations", json={"locale": "en"})
        self.headers = {"Authorization": f"Bearer {opened.raise_for_status().json()['token']}"}
        async with self._listening() as replies:
            for line in TALK:
                await self._turn(replies, turns, {"text": line})
            said: dict[str, Any] | None = {"text": f"I want to book botox at {random.choice(CLINICS)}"}
            for _ in range(MOST_TURNS):
                if said is None or self.told:
                    break
                said = await self._answered(replies, await self._turn(replies, turns, said))
        turns.visits += 1
        turns.booked += bool(self.told)

    async def _turn(
        self, replies: "asyncio.Queue[dict[str, Any]]", turns: Turns, body: dict[str, Any]
    ) -> dict[str, Any]:
        """Send a line; gives its first reply."""
        began = time.monotonic()
        message = {"client_message_id": uuid.uuid4().hex, **body}
        sent = await self.client.post("/api/v1/messages", json=message, headers=self.headers)
        seq = int(sent.raise_for_status().json()["seq"])
        while True:
            reply = await _next(replies)
            if reply["direction"] == "out" and reply["seq"] > seq:
                ended = time.monotonic()
                turns.spent.append((ended, (ended - began) * 1000))
                return reply

    async def _answered(self, replies: "asyncio.Queue[dict[str, Any]]", reply: dict[str, Any]) -> dict[str, Any] | None:
        """What to say next; None when the visit ends. What asks nothing ("that time is gone") is read over."""
        while True:
            if reply["key"] in TOLD:
                self.told.append(reply["key"])
                return None
            try:
                return self._answer(reply)
            except AssertionError:
                reply = await _next(replies)

    @asynccontextmanager
    async def _listening(self) -> "AsyncIterator[asyncio.Queue[dict[str, Any]]]":
        """The messages as they come."""
        queue: asyncio.Queue[dict[str, Any]] = asyncio.Queue()

        async def read(stream: httpx.Response) -> None:
            async for line in stream.aiter_lines():
                if line.startswith("data: ") and '"direction"' in line:
                    queue.put_nowait(json.loads(line[6:]))

        async with self.client.stream("GET", "/api/v1/events", params={"after": 0}, headers=self.headers) as stream:
            reading = asyncio.create_task(read(stream))
            try:
                yield queue
            finally:
                reading.cancel()
                await asyncio.gather(reading, return_exceptions=True)


async def _next(replies: "asyncio.Queue[dict[str, Any]]") -> dict[str, Any]:
    try:
        return await asyncio.wait_for(replies.get(), REPLY_SECONDS)
    except asyncio.TimeoutError as error:
        raise NoReplyError(f"no reply within {REPLY_SECONDS:.0f} s") from error
