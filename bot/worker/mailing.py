"""Sends the letters that were posted: by SMTP where it is set, else into files below ``var/outbox``.

A file is written once whatever happens. A mail server may be given a letter twice when a worker dies between the
server's yes and ours: both carry the same Message-ID, by which mail programs keep one.
"""

import logging
import os
import smtplib
import ssl
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime, timezone
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from pathlib import Path
from typing import Protocol

from actions.db.records import DueItem
from actions.db.repositories import MailRepository
from actions.services.mail import Letter, letter_of
from bot.gateway.logs import warn
from bot.mail_server import MailServer
from bot.worker.telling import Tries

logger = logging.getLogger(__name__)


class RefusedError(Exception):
    """The letter will never be taken; the text is a machine word."""


class UnavailableError(Exception):
    """The letter may be taken later; the text is a machine word."""


class Transport(Protocol):
    """Hands a letter on. ``encoding`` is what its text goes in: what a line can carry, or what a person can read."""

    encoding: str

    def send(self, name: str, message: EmailMessage) -> None:
        """Hand it on.

        Args:
            name: of the letter: the same at every attempt, nothing personal in it.

        Raises:
            RefusedError, UnavailableError: it was not taken.
        """


class Files:
    """Puts letters into a folder that only its owner reads, as ``.eml`` files."""

    encoding = "8bit"

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, name: str, message: EmailMessage) -> None:
        """Write it, whole or not at all; a second time changes nothing."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            draft = self._folder / f".{name}.{os.getpid()}"
            draft.touch(mode=0o600)
            draft.write_bytes(message.as_bytes())
            draft.replace(self._folder / f"{name}.eml")
        except OSError as error:
            raise UnavailableError(type(error).__name__) from error


class Smtp:
    """Gives letters to a mail server, each over a connection of its own."""

    encoding = "base64"

    def __init__(self, server: MailServer, timeout_seconds: float) -> None:
        self._server = server
        self._timeout = timeout_seconds

    def send(self, name: str, message: EmailMessage) -> None:
        """Give it to the server. What the server refuses for good (5xx for address or content) is refused."""
        try:
            with self._connect() as connection:
                connection.send_message(message)
        except smtplib.SMTPRecipientsRefused as error:
            codes = [code for code, _ in error.recipients.values()]
            raise _outcome(codes[0] if codes else 0) from error
        except smtplib.SMTPDataError as error:
            raise _outcome(error.smtp_code) from error
        except smtplib.SMTPNotSupportedError as error:
            raise RefusedError("not_supported") from error
        except (smtplib.SMTPException, OSError) as error:
            raise UnavailableError(type(error).__name__) from error

    def _connect(self) -> smtplib.SMTP:
        server = self._server
        connection: smtplib.SMTP
        if server.tls == "tls":
            context = ssl.create_default_context()
            connection = smtplib.SMTP_SSL(server.host, server.port, timeout=self._timeout, context=context)
        else:
            connection = smtplib.SMTP(server.host, server.port, timeout=self._timeout)
        with ExitStack() as undo:
            undo.callback(connection.close)
            if server.tls == "starttls":
                connection.starttls(context=ssl.create_default_context())
            if server.user:
                connection.login(server.user, server.password)
            undo.pop_all()
        return connection


def _outcome(code: int) -> Exception:
    return RefusedError(f"smtp_{code}") if 500 <= code < 600 else UnavailableError(f"smtp_{code}")


class Mailing:
    """The worker's part in mail. Several workers may do it at once: each letter is leased by one of them."""

    def __init__(
        self,
        mails: MailRepository,
        transport: Transport,
        sender: str,
        tries: Tries,
        clock: Callable[[], datetime],
        owner: str,
    ) -> None:
        self._mails = mails
        self._transport = transport
        self._sender = sender
        self._tries = tries
        self._clock = clock
        self._owner = owner

    def deliver(self) -> int:
        """Send what is due; how many letters were sent."""
        sent = 0
        while True:
            item = self._mails.claim(self._owner, self._clock(), self._tries.lease_seconds)
            if item is None:
                return sent
            sent += self._work(item)

    def _work(self, item: DueItem) -> bool:
        if item.attempts > self._tries.most:  # whoever tried last may not have lived to say what was wrong
            self._give_up(item, "attempts")
            return False
        try:
            self._transport.send(name_of(item), message_of(item, self._sender, self._transport.encoding))
        except RefusedError as error:
            self._give_up(item, str(error))
            return False
        except UnavailableError as error:
            if item.attempts >= self._tries.most:
                self._give_up(item, str(error))
            else:
                self._mails.retry(item, self._clock(), self._tries.pause(item.attempts))
            return False
        except ValueError:  # an address or a header that mail knows no form for
            self._give_up(item, "unwritable")
            return False
        return self._mails.finish(item, self._clock())

    def _give_up(self, item: DueItem, why: str) -> None:
        self._mails.fail(item, self._clock())
        warn(logger, "mail_failed", mail=item.id, attempts=item.attempts, why=why)


def name_of(item: DueItem) -> str:
    """A name for a letter: when it was posted and its number."""
    posted: datetime = item.payload["created_at"]
    return f"{posted.astimezone(timezone.utc):%Y%m%dT%H%M%S}-{item.id:08d}"


def message_of(item: DueItem, sender: str, encoding: str) -> EmailMessage:
    """The letter as mail; the same at every attempt."""
    letter: Letter = letter_of(item.payload["recipient"], item.payload["content"])
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = letter.to
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(item.payload["created_at"])
    message["Message-ID"] = f"<{name_of(item)}@{parseaddr(sender)[1].rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text, cte=encoding)
    if letter.html is not None:
        message.add_alternative(letter.html, subtype="html", cte=encoding)
    for one in letter.attachments:
        kind, _, subtype = one.media_type.partition("/")
        message.add_attachment(one.data, maintype=kind, subtype=subtype or "octet-stream", filename=one.name)
    return message
