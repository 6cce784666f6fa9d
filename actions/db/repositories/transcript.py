"""Message rows: the steps that conversations, inbox and outbox share inside a transaction of theirs."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.records import Emission, StoredMessage, UnknownConversationError

PULLING_CHANNELS = ("web", "website", "terminal", "probe")
"""Fronts that read messages themselves; every other channel gets rows in the outbox."""

_UPDATABLE = ("locale", "locale_chosen", "status", "assignee")
_PERSONAL_ENTITIES = ("phone", "email", "booking_code", "flight", "name")


def locked(session: Session, conversation_id: str) -> Any:
    """The conversation's row, locked until the transaction ends: whoever writes messages queues here.

    Raises:
        UnknownConversationError: no such row.
    """
    query = select(models.Conversation).where(models.Conversation.id == conversation_id).with_for_update()
    row = session.execute(query).scalar_one_or_none()
    if row is None:
        raise UnknownConversationError(conversation_id)
    return row


def append(session: Session, conversation: Any, at: datetime, **columns: Any) -> Any:
    """Add a message row to a locked conversation and flush it."""
    row = models.Message(conversation=conversation.id, seq=conversation.next_seq, at=at, **columns)
    conversation.next_seq += 1
    session.add(row)
    session.flush()
    return row


def append_replies(
    session: Session, conversation: Any, replies: Sequence[Emission], at: datetime, turn: str | None
) -> list[StoredMessage]:
    """Add the bot's replies, and their outbox rows where the channel must be given them."""
    stored = []
    for emission in replies:
        row = append(
            session,
            conversation,
            at,
            direction="out",
            sender="bot",
            key=emission.get("key"),
            emission=dict(emission),
            locale=emission.get("locale") or conversation.locale,
            turn=turn,
        )
        enqueue(session, conversation, row, at)
        stored.append(message_record(row))
    return stored


def enqueue(session: Session, conversation: Any, message: Any, at: datetime) -> None:
    """Put an outgoing message into the outbox unless its front reads messages itself."""
    if conversation.channel not in PULLING_CHANNELS:
        session.add(
            models.Outbox(
                conversation=conversation.id,
                channel=conversation.channel,
                message=message.id,
                state="new",
                next_attempt_at=at,
            )
        )


def update(conversation: Any, updates: dict[str, Any] | None) -> None:
    """Change locale, locale_chosen, status or assignee; the version grows with the last two.

    Raises:
        KeyError: another name.
    """
    for name, value in (updates or {}).items():
        if name not in _UPDATABLE:
            raise KeyError(f"{name} of a conversation cannot be updated")
        if name in ("status", "assignee") and getattr(conversation, name) != value:
            conversation.version += 1
        setattr(conversation, name, value)


def without_words(nlu: dict[str, Any] | None) -> dict[str, Any] | None:
    """What was understood, without anything the visitor wrote: this column is not encrypted."""
    return None if nlu is None else {key: _scrub(value) for key, value in nlu.items() if key not in ("text", "also")}


def _scrub(value: Any) -> Any:
    if isinstance(value, list):
        return [_scrub(item) for item in value]
    if isinstance(value, dict):
        hidden = {"text"} | ({"value"} if value.get("entity") in _PERSONAL_ENTITIES else set())
        return {key: _scrub(item) for key, item in value.items() if key not in hidden}
    return value


def message_record(row: Any) -> StoredMessage:
    """The dataclass of a message row."""
    return StoredMessage(
        id=row.id,
        conversation=row.conversation,
        seq=row.seq,
        direction=row.direction,
        sender=row.sender,
        key=row.key,
        text=row.text,
        emission=row.emission,
        locale=row.locale,
        nlu=row.nlu,
        turn=row.turn,
        client_message_id=row.client_message_id,
        at=row.at,
    )
