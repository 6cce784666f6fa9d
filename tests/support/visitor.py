"""A visitor who types into the gateway's HTTP API, reads the replies and looks into the database."""

import asyncio
import time
import uuid
from dataclasses import dataclass, field
from typing import Any

import httpx
from sqlalchemy import text

from actions.wiring import Services
from bot.gateway.state import Texts
from bot.text.render import Offered, choices, to_plain

ANSWER_LIMIT_SECONDS = 20


@dataclass
class Visitor:
    """One conversation from the visitor's side."""

    client: httpx.AsyncClient
    services: Services
    texts: Texts
    locale: str
    conversation: str
    token: str
    seen: int = 0
    last: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    async def open(
        cls, client: httpx.AsyncClient, services: Services, texts: Texts, locale: str, time_zone: str | None = None
    ) -> "Visitor":
        """Open a conversation in the client's locale and time zone."""
        answer = await client.post("/api/v1/conversations", json={"locale": locale, "time_zone": time_zone})
        assert answer.status_code == 201, answer.text
        body = answer.json()
        return cls(client, services, texts, locale, body["conversation"], body["token"])

    @property
    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    async def post(self, body: dict[str, Any]) -> httpx.Response:
        """Send one message as it is."""
        sent = {"client_message_id": uuid.uuid4().hex, **body}
        return await self.client.post("/api/v1/messages", json=sent, headers=self._headers)

    async def say(self, line: str) -> "Visitor":
        """Type a line and wait for the replies."""
        return await self._sent(await self.post({"text": line}))

    async def press(self, title_key: str) -> "Visitor":
        """Press the button of the last replies whose title is this catalogue key's in the visitor's locale."""
        wanted = self.texts.renderer.catalogue.format(title_key, self.last[-1]["locale"])
        return await self._press(next(one for one in self.choices if one.title == wanted))

    async def pick(self, index: int) -> "Visitor":
        """Press the nth button of the last replies (from 1)."""
        return await self._press(self.choices[index - 1])

    async def _press(self, choice: Offered) -> "Visitor":
        return await self._sent(await self.post({"payload": choice.payload}))

    @property
    def form(self) -> dict[str, Any] | None:
        """The form of the last replies."""
        return next((message["form"] for message in reversed(self.last) if message["form"]), None)

    async def fill(self, values: dict[str, str | bool]) -> "Visitor":
        """Send the form of the last replies; a tick is a bool, and what is not named stays as it stands there."""
        form = self.form
        assert form is not None, "no form to fill in"
        standing = {field["name"]: field["value"] for field in form["fields"] if field["value"] is not None}
        given = {
            name: ("yes" if value else "no") if isinstance(value, bool) else value for name, value in values.items()
        }
        return await self._sent(
            await self.post({"form": {"payload": form["payload"], "values": {**standing, **given}}})
        )

    async def _sent(self, answer: httpx.Response) -> "Visitor":
        assert answer.status_code == 202, answer.text
        limit = time.monotonic() + ANSWER_LIMIT_SECONDS
        inbox = self.client._transport.app.state.gateway.inbox  # type: ignore[attr-defined]
        while await asyncio.to_thread(inbox.pending_count, self.conversation):
            assert time.monotonic() < limit, "no answer"
            await asyncio.sleep(0.02)
        return await self.look()

    async def look(self) -> "Visitor":
        """Read what has come since, asked for or not."""
        history = await self.client.get("/api/v1/messages", params={"after": self.seen}, headers=self._headers)
        messages = history.json()["messages"]
        self.seen = messages[-1]["seq"] if messages else self.seen
        self.last = [message for message in messages if message["direction"] == "out"]
        return self

    @property
    def choices(self) -> list[Offered]:
        """What the last replies let the visitor choose: list items, buttons, those on cards."""
        return [choice for message in self.last for choice in choices(message)]

    @property
    def keys(self) -> list[str]:
        """The catalogue keys of the last replies."""
        return [message["key"] for message in self.last]

    @property
    def files(self) -> dict[str, str]:
        """Where the files on the cards of the last replies are had, by their media type."""
        cards = [card for message in self.last for card in message["cards"]]
        return {card["media_type"]: card["url"] for card in cards if card["kind"] == "file"}

    @property
    def read(self) -> str:
        """All that the visitor reads of the last replies."""
        return "\n".join(to_plain(message, numbered=False) for message in self.last)

    def word(self, key: str, **values: Any) -> str:
        """A text of the catalogue in the visitor's locale."""
        return self.texts.renderer.catalogue.format(key, self.locale, **values)

    def rows(self, query: str, **values: Any) -> list[dict[str, Any]]:
        """Rows of the database, as it stands."""
        with self.services.db.read() as session:
            return [dict(row._mapping) for row in session.execute(text(query), values)]

    def bookings(self) -> list[dict[str, Any]]:
        """The appointments of this conversation that are more than drafts."""
        return self.rows(
            "select * from appointment where conversation = :conversation and state not in ('draft', 'held')",
            conversation=self.conversation,
        )
