"""Visitors in a hurry: each books by itself over HTTP, takes another time when its own is gone, and remembers all."""

import asyncio
import random
import re
import uuid
from dataclasses import dataclass, field
from typing import Any

import httpx

from bot.gateway.rendering import BROKEN_KEY
from bot.text.render import to_plain

POLL_SECONDS = (1.0, 2.5)
PATIENCE_SECONDS = 0.5
HISTORY_LIMIT = 200
WISH = "I want to book botox at Haneul Skin Clinic"
TIME_QUESTIONS = {"booking-ask-time", "booking-times-offered", "booking-ask-another"}
TOLD = {"booking-confirmed", "booking-requested"}
APOLOGY = BROKEN_KEY
CODE = re.compile(r"GC-[0-9A-Z]{6}")


@dataclass
class Hurried:
    """One visitor.

    Attributes:
        wish: the first line, in the locale.
        no: the title of the button that says no.
        told: every reply that said a booking was made, as read.
        gave_up: no time was offered any more.
    """

    client: httpx.AsyncClient
    number: int
    locale: str = "en"
    wish: str = WISH
    no: str = "No"
    poll_seconds: tuple[float, float] = POLL_SECONDS
    headers: dict[str, str] = field(default_factory=dict)
    conversation: str = ""
    seen: int = 0
    conflicts: int = 0
    told: list[str] = field(default_factory=list)
    gave_up: bool = False

    @property
    def details(self) -> str:
        """A name, and a number of its own."""
        return f"Bat Bold, +97699{110000 + self.number}"

    async def open(self) -> None:
        """Come in."""
        opened = (await self._until("POST", "/api/v1/conversations", json={"locale": self.locale})).json()
        self.conversation = opened["conversation"]
        self.headers = {"Authorization": f"Bearer {opened['token']}"}

    async def book(self) -> None:
        """From the wish to a code, or until no time is left."""
        if not self.conversation:
            await self.open()
        said: dict[str, Any] = {"text": self.wish}
        while True:
            replies = await self.say(said)
            self.told += [to_plain(reply, numbered=False) for reply in replies if reply["key"] in TOLD]
            if self.told:
                return
            self.conflicts += sum(reply["key"] == "booking-conflict" for reply in replies)
            answer = said if replies[-1]["key"] == APOLOGY else self._answer(replies[-1])
            if answer is None:
                self.gave_up = True
                return
            said = answer

    def _answer(self, reply: dict[str, Any]) -> dict[str, Any] | None:
        """What to say to the last reply; None when it offers no time any more."""
        key, buttons = reply["key"], reply["quick_replies"]
        if key in TIME_QUESTIONS:
            return {"payload": random.choice(buttons)["payload"]} if buttons else None
        if key == "booking-ask-residency":
            return {"payload": next(button["payload"] for button in buttons if button["title"] == self.no)}
        if key.startswith("booking-ask-details"):
            return {"text": self.details}
        if key.startswith(("booking-ask-consent", "booking-summary")):
            return {"payload": buttons[0]["payload"]}
        raise AssertionError(f"no answer is known to {key}: {to_plain(reply, numbered=False)}")

    async def say(self, body: dict[str, Any]) -> list[dict[str, Any]]:
        """Send it, the same message until it is taken; gives the replies."""
        message = {"client_message_id": uuid.uuid4().hex, **body}
        seq = (await self._until("POST", "/api/v1/messages", json=message)).json()["seq"]
        while True:
            await asyncio.sleep(random.uniform(*self.poll_seconds))
            params = {"after": self.seen, "limit": HISTORY_LIMIT}
            new = (await self._until("GET", "/api/v1/messages", params=params)).json()["messages"]
            replies = [one for one in new if one["direction"] == "out" and one["seq"] > seq]
            if replies:
                self.seen = new[-1]["seq"]
                return replies

    async def _until(self, method: str, path: str, **more: Any) -> httpx.Response:
        while True:
            try:
                answer = await self.client.request(method, path, headers=self.headers, **more)
            except httpx.TransportError:
                await asyncio.sleep(PATIENCE_SECONDS)
                continue
            if answer.status_code < 500:
                assert answer.is_success, answer.text
                return answer
            await asyncio.sleep(PATIENCE_SECONDS)
