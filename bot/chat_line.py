"""A terminal's conversation with a gateway, over its HTTP API."""

import json
import os
import queue
import threading
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

from bot.languages import locale_of
from bot.text.zones import zone_of

RETRY_SECONDS = 1.0
REQUEST_SECONDS = 20.0
LOCALTIME = Path("/etc/localtime")


class NoGatewayError(RuntimeError):
    """Nothing answers at the address."""


class RefusedError(RuntimeError):
    """The gateway refused; the text is its sentence, ``fields`` what is wrong with each field of a form."""

    def __init__(self, sentence: str, fields: dict[str, str] | None = None) -> None:
        super().__init__(sentence)
        self.fields = fields or {}


class Line:
    """A conversation with a gateway: messages go out by POST and come in by the event stream, in a thread."""

    def __init__(self, url: str, tag: str | None) -> None:
        self._http = httpx.Client(base_url=url, timeout=REQUEST_SECONDS, trust_env=False)
        self._tag = tag
        self._last = 0
        self._closed = threading.Event()
        self.incoming: queue.Queue[dict[str, Any]] = queue.Queue()
        self.opened: dict[str, Any] = {}

    def open(self) -> None:
        """Open a conversation and begin to listen.

        Raises:
            NoGatewayError: nothing answers.
            RefusedError: no conversation is given now.
        """
        body = {"locale": self._tag, "channel": "terminal", "time_zone": environment_zone()}
        self.opened = self._checked(self._post("/api/v1/conversations", body))
        self._http.headers["Authorization"] = f"Bearer {self.opened['token']}"
        threading.Thread(target=self._listen, daemon=True).start()

    def send(self, body: dict[str, Any], patience: float, offline: Any = None) -> dict[str, Any]:
        """Send a message; sent again, as the same one, while nothing answers.

        Args:
            patience: seconds to go on trying.
            offline: called once when nothing answers.

        Raises:
            NoGatewayError: nothing answered for so long.
            RefusedError: the message was refused.
        """
        message = {"client_message_id": str(uuid.uuid4()), **body}
        limit = time.monotonic() + patience
        while True:
            try:
                answer = self._post("/api/v1/messages", message)
                if answer.status_code != 503:
                    return self._checked(answer)
            except NoGatewayError:
                if time.monotonic() > limit:
                    raise
            else:
                if time.monotonic() > limit:
                    return self._checked(answer)
            if offline is not None:
                offline()
                offline = None
            time.sleep(RETRY_SECONDS)

    def close(self) -> None:
        """Listen no more."""
        self._closed.set()
        self._http.close()

    def _post(self, path: str, body: dict[str, Any]) -> httpx.Response:
        try:
            return self._http.post(path, json=body)
        except httpx.HTTPError as error:
            raise NoGatewayError(str(error)) from error

    def _checked(self, answer: httpx.Response) -> dict[str, Any]:
        try:
            body = answer.json()
        except json.JSONDecodeError as error:
            raise NoGatewayError("not a gateway") from error
        if answer.is_success and isinstance(body, dict):
            return body
        if not isinstance(body, dict):
            raise RefusedError("")
        if body.get("urgent"):
            self.incoming.put(body["urgent"])
        raise RefusedError(str(body.get("message", "")), body.get("fields"))

    def _listen(self) -> None:
        while not self._closed.is_set():
            try:
                headers = {"Last-Event-ID": str(self._last)}
                with self._http.stream("GET", "/api/v1/events", headers=headers, timeout=None) as answer:
                    for message in _messages(answer.iter_lines()):
                        self._last = message["seq"]
                        self.incoming.put(message)
            except (httpx.HTTPError, httpx.StreamError, RuntimeError, json.JSONDecodeError):
                pass  # the connection broke, or close() took the client away: the next round tells which
            self._closed.wait(RETRY_SECONDS)


def _messages(lines: Iterator[str]) -> Iterator[dict[str, Any]]:
    """The messages of an event stream."""
    fields: dict[str, str] = {}
    for text in lines:
        name, _, value = text.partition(":")
        if text:
            fields[name] = value.removeprefix(" ")
            continue
        if fields.get("event") == "message":
            yield json.loads(fields["data"])
        fields = {}


def environment_locale() -> str | None:
    """The language tag of the terminal, as its environment says."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        tag = os.environ.get(name, "").partition(".")[0].partition("@")[0].replace("_", "-")
        if locale_of(tag) is not None:
            return tag
    return None


def environment_zone() -> str | None:
    """The time zone of the terminal, as its environment or the machine says."""
    parts = LOCALTIME.resolve().parts
    linked = "/".join(parts[parts.index("zoneinfo") + 1 :]) if "zoneinfo" in parts else None
    named = os.environ.get("TZ", "").lstrip(":") or linked
    return named if zone_of(named) else None
