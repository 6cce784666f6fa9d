"""The dialogue engine as the gateway sees it: turns over HTTP to one of several replicas on a private network."""

import json
import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx

from actions.db.records import Emission

TURN_PATH = "/webhooks/concierge/turn"
HEALTH_PATH = "/webhooks/concierge/health"
HEALTH_TIMEOUT_SECONDS = 3.0
HEALTH_CACHE_SECONDS = 2.0
CONNECT_SECONDS = 2.0
REST_SECONDS = 10.0


class RasaUnavailableError(RuntimeError):
    """No answer now; the same turn may be sent again."""


class RasaRefusedError(RuntimeError):
    """The engine will never take this turn."""


@dataclass(frozen=True)
class RasaReply:
    """The answer of one turn."""

    messages: list[Emission]
    nlu: dict[str, Any]
    chosen_locale: str | None

    @property
    def intent(self) -> str | None:
        """The intent that was understood."""
        name = (self.nlu.get("intent") or {}).get("name")
        return None if name is None else str(name)

    @property
    def also(self) -> list[str]:
        """Further requests of the same line, in order."""
        return [str(clause) for clause in self.nlu.get("also") or []]


class RasaClient:
    """Sends a conversation's turns to one replica, which knows whether it still works on an older attempt of a turn.

    The conversations are spread over the replicas; one that did not answer is the last choice for a while.
    """

    def __init__(self, addresses: list[str], turn_timeout: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._addresses = addresses
        self._clock = clock
        self._resting: dict[str, float] = {}
        timeout = httpx.Timeout(turn_timeout, connect=CONNECT_SECONDS)
        self._http = httpx.AsyncClient(timeout=timeout, trust_env=False)
        self._health: tuple[float, str | None] = (float("-inf"), None)

    async def turn(
        self, conversation: str, turn: str, text: str, metadata: dict[str, Any], payload: dict[str, Any] | None
    ) -> RasaReply:
        """Do one turn. The same ``turn`` sent again is answered again, not done again.

        Raises:
            RasaUnavailableError: not reached, too slow, or the turn failed there.
            RasaRefusedError: the engine says that the request is wrong.
        """
        body = {"conversation": conversation, "turn": turn, "text": text, "metadata": metadata, "payload": payload}
        for address in self._choices(conversation):
            try:
                answer = await self._http.post(address + TURN_PATH, json=body)
            except (httpx.ConnectError, httpx.ConnectTimeout):
                self._resting[address] = self._clock() + REST_SECONDS
                continue
            except httpx.HTTPError as error:
                self._resting[address] = self._clock() + REST_SECONDS
                raise RasaUnavailableError(type(error).__name__) from error
            return _read(answer)
        raise RasaUnavailableError("not reached")

    async def health(self) -> str | None:
        """None when a model answers at one replica at least, else a short reason; asked at most every two seconds."""
        asked, reason = self._health
        if time.monotonic() - asked < HEALTH_CACHE_SECONDS:
            return reason
        reason = "rasa_not_reached"
        for address in self._addresses:
            try:
                answer = await self._http.get(address + HEALTH_PATH, timeout=HEALTH_TIMEOUT_SECONDS)
            except httpx.HTTPError:
                continue
            reason = None if answer.status_code == 200 else "no_model_answers"
            if reason is None:
                break
        self._health = (time.monotonic(), reason)
        return reason

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    def _choices(self, conversation: str) -> list[str]:
        """The replicas for a conversation, its own one first, those that rest last."""
        first = zlib.crc32(conversation.encode()) % len(self._addresses)
        now = self._clock()
        order = self._addresses[first:] + self._addresses[:first]
        return sorted(order, key=lambda address: self._resting.get(address, now) > now)


def _read(answer: httpx.Response) -> RasaReply:
    if answer.status_code >= 500:
        raise RasaUnavailableError(f"status {answer.status_code}")
    if answer.status_code != 200:
        raise RasaRefusedError(f"status {answer.status_code}")
    try:
        body = answer.json()
        messages = body["messages"]
        if not all(isinstance(item, dict) and isinstance(item.get("key"), str) for item in messages):
            raise RasaRefusedError("not an emission")
        chosen = (body.get("slots") or {}).get("chosen_locale")
        return RasaReply(messages, dict(body.get("nlu") or {}), None if chosen is None else str(chosen))
    except (json.JSONDecodeError, UnicodeDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise RasaUnavailableError("unreadable answer") from error
