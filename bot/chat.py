"""``python -m bot chat``: a terminal client of the gateway's HTTP API."""

import argparse
import queue
import sys
import threading
import time
import unicodedata
from collections.abc import Iterable
from typing import Any, TextIO

from bot.chat_form import FormQuestions
from bot.chat_line import Line, NoGatewayError, RefusedError, environment_locale
from bot.languages import FALLBACK_LOCALE, locale_of
from bot.settings import Settings
from bot.text.catalogue import Catalogue
from bot.text.render import Offered, choices, to_plain

DONE, FAILED, NOT_THERE = 0, 1, 3
ANSWER_SECONDS = 60.0
SILENCE_SECONDS = 0.3
EMERGENCY_KEY = "emergency"
LRM, RLM, FSI, PDI = "\u200e", "\u200f", "\u2068", "\u2069"


class Words:
    """The terminal's own words in one locale."""

    def __init__(self, catalogue: Catalogue, locale: str) -> None:
        self._catalogue = catalogue
        self._locale = locale

    def __call__(self, key: str, **values: Any) -> str:
        return self._catalogue.format(f"chat-{key}", self._locale, **values)


class Screen:
    """Writes messages, keeps what the numbers under the last one mean, and asks for the fields of its form."""

    def __init__(self, words: Words, out: TextIO, *, asks_forms: bool = False) -> None:
        """See the class.

        Args:
            asks_forms: a person is at the keyboard; a script writes freely, as the message's text says.
        """
        self._words = words
        self._out = out
        self._asks_forms = asks_forms
        self._choices: list[Offered] = []
        self._form: FormQuestions | None = None
        self._sent_form: FormQuestions | None = None
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
        self._choices = choices(message)
        self.write(to_plain(message), message["dir"] == "rtl")
        if self._choices:
            self.write(f"({self._words('choose')})")
        self.write("\n")
        form = message.get("form") if self._asks_forms else None
        self._form = FormQuestions(form, self._words) if form else None
        if self._form:
            self.write(self._form.opening)
            self._ask()

    def body(self, typed: str) -> dict[str, Any] | None:
        """What is sent for what was typed: a number under the last message is its button, all else is text.

        While a form is asked, it is the answer to its question, and nothing is sent before the last one; an empty
        line ends the asking where nothing can stay empty.
        """
        if self._form is not None:
            if not self._form.answer(typed):
                self._form = None
                self.write(self._words("placeholder"))
                return None
            body = self._form.body()
            if body is None:
                self._ask()
            else:
                self._sent_form, self._form = self._form, None
            return body
        if not typed:
            return None
        number = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 4 else 0
        if 1 <= number <= len(self._choices):
            return {"payload": self._choices[number - 1].payload}
        return {"text": typed}

    def refused(self, error: RefusedError) -> None:
        """Write why nothing was taken; the wrong fields of a form are asked for again."""
        self.write(str(error))
        if self._sent_form is not None and error.fields:
            self._form = self._sent_form
            self._form.refused(error.fields)
            self._ask()

    def _ask(self) -> None:
        if self._form is not None:
            self.write(self._form.question)


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
    parser.add_argument("--locale", default=environment_locale(), help="language tag, such as ja or zh-TW")
    parser.add_argument("--once", metavar="TEXT", help="send one message, print the reply and end")
    chosen = parser.parse_args(arguments)
    served = locale_of(chosen.locale)
    words = Words(Catalogue.load(settings.data_dir / "locales"), served.code if served else FALLBACK_LOCALE)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    line = Line(chosen.url, chosen.locale)
    screen = Screen(words, sys.stdout, asks_forms=chosen.once is None and sys.stdin.isatty())
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


def _script(line: Line, screen: Screen, words: Words, texts: Iterable[str]) -> int:
    """Send each line and print its replies before the next."""
    outcome = DONE
    for typed in (text.strip() for text in texts):
        body = screen.body(typed)
        if body is None:
            continue
        screen.write(f"> {typed}")
        try:
            taken = line.send(body, ANSWER_SECONDS)
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
        body = screen.body(typed)
        if body is None:
            continue
        try:
            taken = line.send(body, float("inf"), lambda: screen.write(words("offline")))
        except RefusedError as error:
            screen.refused(error)
            continue
        if taken["seq"] is None:
            screen.show(taken["urgent"])
