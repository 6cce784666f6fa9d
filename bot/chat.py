"""``python -m bot chat``: a terminal client of the gateway's HTTP API."""

import argparse
import json
import os
import queue
import sys
import threading
import time
import unicodedata
import uuid
from collections.abc import Iterator
from typing import Any, TextIO

import httpx

from bot.languages import FALLBACK_LOCALE, locale_of
from bot.settings import Settings
from bot.text.catalogue import Catalogue
from bot.text.render import to_plain

DONE, FAILED, NOT_THERE = 0, 1, 3
ANSWER_SECONDS = 60.0
SILENCE_SECONDS = 0.3
RETRY_SECONDS = 1.0
REQUEST_SECONDS = 20.0
EMERGENCY_KEY = "emergency"
LRM, RLM, FSI, PDI = "\u200e", "\u200f", "\u2068", "\u2069"


class NoGatewayError(RuntimeError):
    """Nothing answers at the address."""


class RefusedError(RuntimeError):
    """The gateway refused; the text is its sentence."""


class Words:
    """The terminal's own words in one locale."""

    def __init__(self, catalogue: Catalogue, locale: str) -> None:
        self._catalogue = catalogue
        self._locale = locale

    def __call__(self, key: str, **values: Any) -> str:
        return self._catalogue.format(f"chat-{key}", self._locale, **values)


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
        body = {"locale": self._tag, "channel": "terminal"}
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
        if isinstance(body, dict) and body.get("urgent"):
            self.incoming.put(body["urgent"])
        raise RefusedError(str(body.get("message", "")) if isinstance(body, dict) else "")

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


class Screen:
    """Writes messages and keeps what the numbers under the last one mean."""

    def __init__(self, words: Words, out: TextIO) -> None:
        self._words = words
        self._out = out
        self._choices: list[dict[str, Any]] = []
        self._language = ""

    def write(self, text: str, rtl: bool = False) -> None:
        """Write lines, each in the direction of its message."""
        for line in text.splitlines():
            print(directed(line, rtl), file=self._out)
        self._out.flush()

    def show(self, message: dict[str, Any]) -> None:
        """Write a message of the concierge."""
        language = (message.get("language") or {}).get("own_name")
        if language and language != self._language:
            self._language = language
            self.write(f"{self._words('bot')} · {self._words('language')}: {language}")
        self._choices = [
            *message["quick_replies"],
            *(action for card in message["cards"] for action in card["actions"] if action.get("payload")),
        ]
        self.write(to_plain(message), message["dir"] == "rtl")
        if self._choices:
            self.write(f"({self._words('choose')})")
        self.write("\n")

    def body(self, typed: str) -> dict[str, Any]:
        """What is sent for what was typed: a number under the last message is its button, all else is text."""
        number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 4 else 0
        if 1 <= number <= len(self._choices):
            return {"payload": self._choices[number - 1]["payload"]}
        return {"text": typed}


def directed(line: str, rtl: bool) -> str:
    """The line with marks that keep its direction; the order of its letters is the terminal's affair."""
    if not line or (not rtl and not any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in line)):
        return line
    mark = RLM if rtl else LRM
    return f"{mark}{FSI}{mark}{line}{PDI}"


def main(settings: Settings, arguments: list[str]) -> int:
    """Talk until the input ends.

    Returns:
        0; 1 when a message was refused or not answered (not at a keyboard); 3 when there is no gateway.
    """
    parser = argparse.ArgumentParser(prog="python -m bot chat", description=main.__doc__.splitlines()[0])  # type: ignore[union-attr]
    host = "127.0.0.1" if settings.host in ("0.0.0.0", "::") else settings.host
    parser.add_argument("--url", default=f"http://{host}:{settings.port}", help="address of the gateway")
    parser.add_argument("--locale", default=_environment_locale(), help="language tag, such as ja or zh-TW")
    parser.add_argument("--once", metavar="TEXT", help="send one message, print the reply and end")
    chosen = parser.parse_args(arguments)
    served = locale_of(chosen.locale)
    words = Words(Catalogue.load(settings.data_dir / "locales"), served.code if served else FALLBACK_LOCALE)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    line, screen = Line(chosen.url, chosen.locale), Screen(words, sys.stdout)
    try:
        line.open()
        if chosen.once is not None:
            return _script(line, screen, words, [chosen.once])
        if sys.stdin.isatty():
            return _talk(line, screen, words)
        return _script(line, screen, words, (raw.decode("utf-8", "replace") for raw in sys.stdin.buffer))
    except NoGatewayError:
        print(words("no-gateway", url=chosen.url), file=sys.stderr)
        return NOT_THERE
    except RefusedError as error:
        print(error, file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        return DONE
    finally:
        line.close()


def _script(line: Line, screen: Screen, words: Words, texts: Any) -> int:
    """Send each line and print its replies before the next."""
    outcome = DONE
    for typed in filter(None, (text.strip() for text in texts)):
        screen.write(f"> {typed}")
        try:
            taken = line.send(screen.body(typed), ANSWER_SECONDS)
        except RefusedError as error:
            print(error, file=sys.stderr)
            outcome = FAILED
            continue
        if not _await_reply(line, screen, taken):
            print(words("no-answer", seconds=int(ANSWER_SECONDS)), file=sys.stderr)
            outcome = FAILED
    return outcome


def _await_reply(line: Line, screen: Screen, taken: dict[str, Any]) -> bool:
    """Print messages until the one sent is answered and nothing more comes; False when it is not answered."""
    sent = taken["seq"]
    if sent is None:
        screen.show(taken["urgent"])
    limit = time.monotonic() + ANSWER_SECONDS
    answered = False
    while True:
        try:
            wait = SILENCE_SECONDS if answered else max(0.0, limit - time.monotonic())
            message = line.incoming.get(timeout=wait)
        except queue.Empty:
            return answered
        if message["direction"] == "out":
            screen.show(message)
            later = message["seq"] is not None and (sent is None or message["seq"] > sent)
            answered = answered or (later and message["key"] != EMERGENCY_KEY)


def _talk(line: Line, screen: Screen, words: Words) -> int:
    """A person at the keyboard: replies are written as they come."""
    if line.opened.get("banner"):
        screen.write(f"*** {line.opened['banner']} ***")
    screen.write(f"{words('title')}. {words('placeholder')}. {words('leave')}\n\n")

    def print_incoming() -> None:
        while True:
            message = line.incoming.get()
            if message["direction"] == "out":
                screen.show(message)

    threading.Thread(target=print_incoming, daemon=True).start()
    while True:
        try:
            typed = input().strip()
        except EOFError:
            return DONE
        if not typed:
            continue
        try:
            taken = line.send(screen.body(typed), float("inf"), lambda: screen.write(words("offline")))
        except RefusedError as error:
            screen.write(str(error))
            continue
        if taken["seq"] is None:
            screen.show(taken["urgent"])


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


def _environment_locale() -> str | None:
    """The language tag of the terminal, as its environment says."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        tag = os.environ.get(name, "").partition(".")[0].partition("@")[0].replace("_", "-")
        if locale_of(tag) is not None:
            return tag
    return None
