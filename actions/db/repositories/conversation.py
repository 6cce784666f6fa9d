"""Conversations and their messages."""

import secrets
from datetime import datetime
from typing import Any

from sqlalchemy import select

from actions.db import models
from actions.db.engine import Database
from actions.db.records import Conversation, Emission, StoredMessage
from actions.db.repositories import transcript

_CLIENT_LOCALE_LENGTH = 64


class ConversationRepository:
    """Conversations and the rows of their transcripts. Every method is one transaction.

    Methods that name a conversation raise UnknownConversationError when there is none, except :meth:`get` and
    :meth:`messages_after`.
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def create(
        self,
        channel: str,
        client_locale: str | None = None,
        *,
        now: datetime,
        locale: str | None = None,
        time_zone: str | None = None,
    ) -> Conversation:
        """A new conversation of a new visitor; its id cannot be guessed (128 random bits)."""

        def work(session: Any) -> Conversation:
            row = _new(session, secrets.token_hex(16), channel, now, client_locale, locale, time_zone)
            return _record(row)

        return self._db.run(work)

    def ensure(self, conversation_id: str, channel: str, *, now: datetime, locale: str | None = None) -> Conversation:
        """The conversation of this id (at most 32 characters), made when missing: for fronts with ids of their own."""

        def work(session: Any) -> Conversation:
            row = session.get(models.Conversation, conversation_id)
            return _record(row if row is not None else _new(session, conversation_id, channel, now, locale=locale))

        return self._db.run(work, retry_unique=True)

    def get(self, conversation_id: str) -> Conversation | None:
        """The conversation, or None."""
        with self._db.read() as session:
            row = session.get(models.Conversation, conversation_id)
            return None if row is None else _record(row)

    def set_locale(self, conversation_id: str, locale: str, chosen: bool | None = None) -> None:
        """Change the reply locale; ``chosen`` None leaves as it is whether the visitor chose."""
        updates: dict[str, Any] = {"locale": locale}
        if chosen is not None:
            updates["locale_chosen"] = chosen
        self.update(conversation_id, updates)

    def update(self, conversation_id: str, updates: dict[str, Any]) -> Conversation:
        """Change locale, locale_chosen, status or assignee."""

        def work(session: Any) -> Conversation:
            row = transcript.locked(session, conversation_id)
            transcript.update(row, updates)
            session.flush()
            return _record(row)

        return self._db.run(work)

    def touch(self, conversation_id: str, now: datetime) -> None:
        """The visitor was there at this time."""

        def work(session: Any) -> None:
            transcript.locked(session, conversation_id).last_visitor_at = now

        self._db.run(work)

    def add_message(
        self,
        conversation_id: str,
        *,
        direction: str,
        sender: str,
        at: datetime,
        text: str | None = None,
        emission: Emission | None = None,
        key: str | None = None,
        locale: str | None = None,
        nlu: dict[str, Any] | None = None,
        turn: str | None = None,
        client_message_id: str | None = None,
    ) -> StoredMessage:
        """Append a message; its ``seq`` is allocated in the same transaction.

        Args:
            direction: ``in`` or ``out``.
            sender: ``visitor``, ``bot``, ``agent`` or ``system``.
        """

        def work(session: Any) -> StoredMessage:
            conversation = transcript.locked(session, conversation_id)
            row = transcript.append(
                session,
                conversation,
                at,
                direction=direction,
                sender=sender,
                text=text,
                emission=emission,
                key=key if key is not None else (emission or {}).get("key"),
                locale=locale,
                nlu=transcript.without_words(nlu),
                turn=turn,
                client_message_id=client_message_id,
            )
            if direction == "out":
                transcript.enqueue(session, conversation, row, at)
            return transcript.message_record(row)

        return self._db.run(work)

    def messages_after(self, conversation_id: str, seq: int, limit: int = 200) -> list[StoredMessage]:
        """The messages with a greater ``seq``, in order, at most ``limit``."""
        query = (
            select(models.Message)
            .where(models.Message.conversation == conversation_id, models.Message.seq > seq)
            .order_by(models.Message.seq)
            .limit(limit)
        )
        with self._db.read() as session:
            return [transcript.message_record(row) for row in session.execute(query).scalars()]

    def last_said(self, conversation_id: str) -> str | None:
        """The key of what the visitor was told last, by the dialogue or by somebody else; None: nothing."""
        query = (
            select(models.Message.key)
            .where(models.Message.conversation == conversation_id, models.Message.direction == "out")
            .order_by(models.Message.seq.desc())
            .limit(1)
        )
        with self._db.read() as session:
            key: str | None = session.execute(query).scalar_one_or_none()
            return key


def _new(
    session: Any,
    conversation_id: str,
    channel: str,
    now: datetime,
    client_locale: str | None = None,
    locale: str | None = None,
    time_zone: str | None = None,
) -> Any:
    visitor = models.Visitor(id=secrets.token_hex(16), created_at=now)
    session.add(visitor)
    session.flush()
    row = models.Conversation(
        id=conversation_id,
        visitor=visitor.id,
        channel=channel,
        locale=locale,
        locale_chosen=False,
        status="bot",
        version=1,
        client_locale=client_locale[:_CLIENT_LOCALE_LENGTH] if client_locale else None,
        time_zone=time_zone,
        created_at=now,
        next_seq=1,
    )
    session.add(row)
    session.flush()
    return row


def _record(row: Any) -> Conversation:
    return Conversation(
        id=row.id,
        visitor=row.visitor,
        channel=row.channel,
        locale=row.locale,
        locale_chosen=row.locale_chosen,
        status=row.status,
        assignee=row.assignee,
        version=row.version,
        client_locale=row.client_locale,
        next_seq=row.next_seq,
        created_at=row.created_at,
        last_visitor_at=row.last_visitor_at,
        time_zone=row.time_zone,
    )
