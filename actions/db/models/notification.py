"""What must be told at a time, mail to be sent, and which outside events were seen already."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, UniqueConstraint

from actions.db.models.base import Base, BigId, one_of
from actions.db.models.conversation import DELIVERY_STATES
from actions.db.types import EncryptedJson, EncryptedString, UtcDateTime


class Notification(Base):
    """A reminder or notice, due at a time; ``dedupe_key`` keeps the same notice from being planned twice.

    It is about an ``appointment``, a ``quote`` or a ``case_file``. ``planned_for`` is the start of the visit it was
    planned by, or when that happened of which it tells. ``drop_after`` is its latest useful time: what is still
    unsent then is dropped. ``done_at`` is when it was sent or given up; ``outcome`` says which, in a machine word.
    """

    __tablename__ = "notification"
    id = Column(BigId, primary_key=True)
    appointment = Column(BigId, ForeignKey("appointment.id", ondelete="CASCADE"), index=True)
    quote = Column(BigId, ForeignKey("quote_request.id", ondelete="CASCADE"), index=True)
    case_file = Column(BigId, ForeignKey("case_file.id", ondelete="CASCADE"), index=True)
    visitor = Column(String(32), ForeignKey("visitor.id", ondelete="CASCADE"), index=True)
    kind = Column(String(32), nullable=False)
    dedupe_key = Column(String(128), unique=True)
    due_at = Column(UtcDateTime, nullable=False)
    state = Column(String(8), nullable=False)
    attempts = Column(Integer, nullable=False, default=0)
    lease_until = Column(UtcDateTime)
    lease_owner = Column(String(64))
    payload = Column(EncryptedJson)
    planned_for = Column(UtcDateTime)
    drop_after = Column(UtcDateTime)
    done_at = Column(UtcDateTime)
    outcome = Column(String(16))

    __table_args__ = (one_of("state", *DELIVERY_STATES), Index(None, "state", "due_at"))


class Mail(Base):
    """A letter to be sent; recipient and content are cleared once it was sent.

    ``recipient_hash`` is the keyed hash of the address, by which a person's letters are found; no two letters share a
    ``dedupe_key``.
    """

    __tablename__ = "mail"
    id = Column(BigId, primary_key=True)
    recipient = Column(EncryptedString)
    recipient_hash = Column(String(64), nullable=False, index=True)
    content = Column(EncryptedJson)
    dedupe_key = Column(String(128), unique=True)
    due_at = Column(UtcDateTime, nullable=False)
    state = Column(String(8), nullable=False)
    attempts = Column(Integer, nullable=False, default=0)
    lease_until = Column(UtcDateTime)
    lease_owner = Column(String(64))
    created_at = Column(UtcDateTime, nullable=False)
    done_at = Column(UtcDateTime)

    __table_args__ = (one_of("state", *DELIVERY_STATES), Index(None, "state", "due_at"))


class WebhookEvent(Base):
    """An event of a messaging channel that was taken; a second delivery is ignored."""

    __tablename__ = "webhook_event"
    id = Column(BigId, primary_key=True)
    channel = Column(String(32), nullable=False)
    external_id = Column(String(128), nullable=False)
    at = Column(UtcDateTime, nullable=False)

    __table_args__ = (UniqueConstraint("channel", "external_id"),)
