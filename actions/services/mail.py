"""Letters: what is to be said to an e-mail address, kept until a worker has sent it."""

import base64
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from actions.db.repositories.mail import MailRepository
from actions.services.clock import Clock


@dataclass(frozen=True)
class Attachment:
    """A file that goes with a letter: its name (nothing personal in it), media type and bytes."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True)
class Letter:
    """One letter to one address.

    Attributes:
        subject: shown on lock screens: it names nobody, no procedure and no field of medicine.
        text: the whole letter as plain text; ``html`` says the same for programs that show it.
        dedupe_key: at most 128 characters; a second letter with the key of a first is not kept.
    """

    to: str
    subject: str
    text: str
    html: str | None = None
    attachments: tuple[Attachment, ...] = ()
    dedupe_key: str | None = None


class MailService:
    """Takes letters. Nothing is sent here: the worker does, so that whoever posts never waits for a mail server."""

    def __init__(self, mails: MailRepository, clock: Clock) -> None:
        self._mails = mails
        self._clock = clock

    def post(self, letter: Letter, *, due_at: datetime | None = None) -> None:
        """Keep a letter, to be sent at once or from ``due_at`` on. Posting the same key twice changes nothing.

        Raises:
            ValueError: the address or the subject holds a line break, or there is no address.
        """
        check(letter)
        now = self._clock()
        self._mails.add(
            letter.to, content_of(letter), dedupe_key=letter.dedupe_key, due_at=due_at or now, created_at=now
        )


def check(letter: Letter) -> None:
    """Refuse what would break a letter's head.

    Raises:
        ValueError: the address or the subject holds a line break, or there is no address.
    """
    if "@" not in letter.to:
        raise ValueError("a letter needs an address")
    if any(char in value for value in (letter.to, letter.subject) for char in "\r\n"):
        raise ValueError("a letter's address and subject are one line each")


def content_of(letter: Letter) -> dict[str, Any]:
    """All but the address, as it is stored."""
    return {
        "subject": letter.subject,
        "text": letter.text,
        "html": letter.html,
        "attachments": [
            {"name": one.name, "media_type": one.media_type, "data": base64.b64encode(one.data).decode("ascii")}
            for one in letter.attachments
        ],
    }


def letter_of(to: str, content: dict[str, Any]) -> Letter:
    """The letter that was stored."""
    return Letter(
        to=to,
        subject=content["subject"],
        text=content["text"],
        html=content["html"],
        attachments=tuple(
            Attachment(one["name"], one["media_type"], base64.b64decode(one["data"])) for one in content["attachments"]
        ),
    )
