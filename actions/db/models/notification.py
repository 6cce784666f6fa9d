"""What must be told at a time, and which outside events were seen already."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, UniqueConstraint

from actions.db.models.base import Base, BigId, one_of
from actions.db.models.conversation import DELIVERY_STATES
from actions.db.types import EncryptedJson, UtcDateTime


class Notification(Base):
    """A reminder or notice, due at a time; ``dedupe_key`` keeps the same notice from being planned twice."""

    __tablename__ = "notification"
    id = Column(BigId, primary_key=True)
    appointment = Column(BigId, ForeignKey("appointment.id", ondelete="CASCADE"), index=True)
    visitor = Column(String(32), ForeignKey("visitor.id", ondelete="CASCADE"), index=True)
    kind = Column(String(32), nullable=False)
    dedupe_key = Column(String(128), unique=True)
    due_at = Column(UtcDateTime, nullable=False)
    state = Column(String(8), nullable=False)
    attempts = Column(Integer, nullable=False, default=0)
    lease_until = Column(UtcDateTime)
    lease_owner = Column(String(64))
    payload = Column(EncryptedJson)

    __table_args__ = (one_of("state", *DELIVERY_STATES), Index(None, "state", "due_at"))


class WebhookEvent(Base):
    """An event of a messaging channel that was taken; a second delivery is ignored."""

    __tablename__ = "webhook_event"
    id = Column(BigId, primary_key=True)
    channel = Column(String(32), nullable=False)
    external_id = Column(String(128), nullable=False)
    at = Column(UtcDateTime, nullable=False)

    __table_args__ = (UniqueConstraint("channel", "external_id"),)
