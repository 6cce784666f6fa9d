"""Conversations, messages and turns.

An *emission* is a reply as the dialogue engine sends it: ``{"v", "key", "args", "locale", "quick_replies", "cards"}``.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

Emission = dict[str, Any]


class UnknownConversationError(LookupError):
    """No conversation has this id."""


@dataclass(frozen=True)
class Conversation:
    """One thread of messages with one visitor.

    Attributes:
        locale: what replies are written in; None until a message or a choice decides it.
        locale_chosen: the visitor chose it; it holds until changed.
        status: ``bot``, ``pending`` (waits for a person), ``open`` (claimed by one), ``resolved`` or ``snoozed``.
        assignee: the person who claimed it, or None.
        version: grows with every change of status or assignee.
        client_locale: the locale the client reported at the start, as sent.
        next_seq: the number the next message will get; the first message is 1.
        time_zone: IANA name of the client's zone, where it told one.
    """

    id: str
    visitor: str
    channel: str
    locale: str | None
    locale_chosen: bool
    status: str
    assignee: str | None
    version: int
    client_locale: str | None
    next_seq: int
    created_at: datetime
    last_visitor_at: datetime | None
    time_zone: str | None = None


@dataclass(frozen=True)
class StoredMessage:
    """One message row; ``seq`` orders the messages of a conversation without gaps from 1."""

    id: int
    conversation: str
    seq: int
    direction: str
    sender: str
    key: str | None
    text: str | None
    emission: Emission | None
    locale: str | None
    nlu: dict[str, Any] | None
    turn: str | None
    client_message_id: str | None
    at: datetime


@dataclass(frozen=True)
class Accepted:
    """A visitor's message is durable. ``duplicate``: it was so before, and nothing was written now."""

    seq: int
    turn: str
    duplicate: bool


@dataclass(frozen=True)
class Turn:
    """A visitor's message leased for the dialogue engine.

    Attributes:
        turn: the turn's own id, the same on every attempt.
        attempts: 1 on the first attempt; together with ``owner`` it tells this lease from any other.
        locale: the visitor's choice, else the reply locale decided when the message came.
        nlu: what language identification said then, or None.
        status: the conversation's status when leased.
        waited_since: when the message came.
    """

    id: int
    turn: str
    conversation: str
    seq: int
    text: str
    payload: dict[str, Any] | None
    attempts: int
    locale: str | None
    channel: str
    owner: str
    lease_until: datetime
    waited_since: datetime
    client_locale: str | None = None
    locale_chosen: bool = False
    status: str = "bot"
    nlu: dict[str, Any] | None = None
    time_zone: str | None = None
    part: bool = False


@dataclass(frozen=True)
class DueItem:
    """A row of the outbox or a notification, leased for delivery. ``payload`` is what to deliver."""

    id: int
    conversation: str | None
    channel: str
    kind: str
    payload: dict[str, Any] = field(default_factory=dict)
    attempts: int = 1
    owner: str = ""
