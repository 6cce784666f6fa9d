"""Guests of a running line-up in every language: each asks, books and asks again, measures how long it waited, and the
next one comes in; until they are told to stop coming.
"""

import asyncio
import itertools
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import yaml

from bot.languages import LOCALES
from bot.settings import ROOT
from bot.text.catalogue import Catalogue
from tests.support.rush import Hurried

LINES = ROOT / "tests" / "e2e" / "lines"
POLL_SECONDS = (0.3, 0.6)
FAMILY = "Qubilaev"
"""A name that stands nowhere else: it may be looked for in logs."""


@dataclass
class Wait:
    """One message, and when it was first sent and answered, by the clock of ``time.monotonic``."""

    sent: float
    answered: float | None = None


@dataclass
class Guest(Hurried):
    """One guest.

    Attributes:
        waits: every message it sent.
        typed: every line of its own words.
        links: the paths of its booking's signed links.
    """

    poll_seconds: tuple[float, float] = POLL_SECONDS
    waits: list[Wait] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    @property
    def address(self) -> str:
        """Its e-mail address."""
        return f"{FAMILY.lower()}{self.number}@example.com"

    @property
    def details(self) -> str:
        """A name, and an address of its own."""
        return f"Zorigt {FAMILY}, {self.address}"

    async def say(self, body: dict[str, Any]) -> list[dict[str, Any]]:
        """Send it, and take the time."""
        if "text" in body:
            self.typed.append(body["text"])
        wait = Wait(time.monotonic())
        self.waits.append(wait)
        replies = await super().say(body)
        wait.answered = time.monotonic()
        for reply in replies:
            self.links += [card["url"] for card in reply["cards"] if str(card.get("url")).startswith("/")]
        return replies

    async def stay(self, lines: dict[str, str]) -> None:
        """Book, and ask something before and after the code came."""
        await self.open()
        await self.say({"text": lines["price"]})
        await self.book()
        await self.say({"text": lines["what_is"]})


class House:
    """So many guests at once, each followed by another while the door is open.

    Attributes:
        guests: all that came.
    """

    def __init__(self, client: httpx.AsyncClient, at_once: int) -> None:
        self._client = client
        self._at_once = at_once
        self._open = True
        self._catalogue = Catalogue.load(ROOT / "data" / "locales")
        self._coming = self._newcomers()
        self.guests: list[Guest] = []

    async def host(self) -> None:
        """Until the door is shut and the last one has left."""
        await asyncio.gather(*(self._place() for _ in range(self._at_once)))

    def shut(self) -> None:
        """Nobody comes in any more."""
        self._open = False

    @property
    def waits(self) -> list[Wait]:
        """Every message of every guest."""
        return [wait for guest in self.guests for wait in guest.waits]

    async def _place(self) -> None:
        while self._open:
            guest, lines = next(self._coming)
            self.guests.append(guest)
            await guest.stay(lines)

    def _newcomers(self) -> Iterator[tuple[Guest, dict[str, str]]]:
        known = {code: yaml.safe_load((LINES / f"{code}.yml").read_text(encoding="utf-8")) for code in LOCALES}
        for number, locale in enumerate(itertools.cycle(known)):
            lines, no = known[locale], self._catalogue.format("reply-no", locale)
            yield Guest(self._client, number, locale, lines["book_full"], no), lines
