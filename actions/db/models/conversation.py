"""Conversations, the transcript, and the durable inbox and outbox."""

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, String, UniqueConstraint

from actions.db.models.base import Base, BigId, one_of
from actions.db.types import EncryptedJson, EncryptedString, UtcDateTime

CONVERSATION_STATUSES = ("bot", "pending", "open", "resolved", "snoozed")
DIRECTIONS = ("in", "out")
SENDERS = ("visitor", "bot", "agent", "system")
INBOX_STATES = ("new", "leased", "done", "failed")
DELIVERY_STATES = ("new", "leased", "done", "failed")


class Conversation(Base):
    """One thread with one visitor on one channel."""

    __tablename__ = "conversation"
    id = Column(String(32), primary_key=True)
    visitor = Column(String(32), ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False, index=True)
    channel = Column(String(32), nullable=False)
    locale = Column(String(16))
    locale_chosen = Column(Boolean, nullable=False, default=False)
    status = Column(String(16), nullable=False, default="bot")
    assignee = Column(String(64))
    version = Column(Integer, nullable=False, default=1)
    client_locale = Column(String(64))
    time_zone = Column(String(64))
    created_at = Column(UtcDateTime, nullable=False)
    last_visitor_at = Column(UtcDateTime)
    next_seq = Column(Integer, nullable=False, default=1)

    __table_args__ = (one_of("status", *CONVERSATION_STATUSES), Index(None, "status", "last_visitor_at"))


class Message(Base):
    """One message. ``emission`` holds key, arguments, quick replies and cards as sent; ``nlu`` holds no words."""

    __tablename__ = "message"
    id = Column(BigId, primary_key=True)
    conversation = Column(String(32), ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False)
    seq = Column(Integer, nullable=False)
    direction = Column(String(4), nullable=False)
    sender = Column(String(16), nullable=False)
    key = Column(String(128))
    text = Column(EncryptedString)
    emission = Column(EncryptedJson)
    locale = Column(String(16))
    nlu = Column(JSON(none_as_null=True))
    turn = Column(String(32), index=True)
    client_message_id = Column(String(128))
    at = Column(UtcDateTime, nullable=False)

    __table_args__ = (
        one_of("direction", *DIRECTIONS),
        one_of("sender", *SENDERS),
        UniqueConstraint("conversation", "seq"),
    )


class Inbox(Base):
    """What a visitor said, until it is answered. ``not_before`` delays a retry; ``seq`` is the message's."""

    __tablename__ = "inbox"
    id = Column(BigId, primary_key=True)
    conversation = Column(String(32), ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False)
    seq = Column(Integer, nullable=False)
    client_message_id = Column(String(128), nullable=False)
    text = Column(EncryptedString, nullable=False)
    payload = Column(EncryptedJson)
    locale = Column(String(16))
    state = Column(String(8), nullable=False)
    not_before = Column(UtcDateTime)
    lease_until = Column(UtcDateTime)
    lease_owner = Column(String(64))
    attempts = Column(Integer, nullable=False, default=0)
    turn = Column(String(32), nullable=False, unique=True)
    created_at = Column(UtcDateTime, nullable=False)

    __table_args__ = (
        one_of("state", *INBOX_STATES),
        UniqueConstraint("conversation", "client_message_id"),
        Index(None, "conversation", "seq"),
        Index(None, "state", "id"),
    )


class Outbox(Base):
    """A message that a channel must be given (the website reads messages itself and has no rows here)."""

    __tablename__ = "outbox"
    id = Column(BigId, primary_key=True)
    conversation = Column(String(32), ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False)
    channel = Column(String(32), nullable=False)
    message = Column(BigId, ForeignKey("message.id", ondelete="CASCADE"), nullable=False, index=True)
    state = Column(String(8), nullable=False)
    attempts = Column(Integer, nullable=False, default=0)
    next_attempt_at = Column(UtcDateTime, nullable=False)
    lease_until = Column(UtcDateTime)
    lease_owner = Column(String(64))

    __table_args__ = (
        one_of("state", *DELIVERY_STATES),
        Index(None, "state", "next_attempt_at"),
        Index(None, "conversation", "id"),
    )
