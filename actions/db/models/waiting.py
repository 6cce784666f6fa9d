"""Who waits for a time to get free."""

from sqlalchemy import Column, ForeignKey, Index, String

from actions.db.models.base import Base, BigId, one_of
from actions.db.types import UtcDateTime

WAITING_STATES = ("waiting", "offered", "ended")


class Waiting(Base):
    """A wish for a free time that begins from ``first_at`` on and before ``last_at``; told of one time, once.

    ``offered``: the time at ``offer_start`` is kept for the visitor until ``offer_until``.
    """

    __tablename__ = "waiting"
    id = Column(BigId, primary_key=True)
    conversation = Column(String(32), ForeignKey("conversation.id", ondelete="CASCADE"), nullable=False)
    visitor = Column(String(32), ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False, index=True)
    clinic = Column(String(64), ForeignKey("clinic.id"), nullable=False)
    procedure = Column(String(64), ForeignKey("procedure.id"), nullable=False)
    first_at = Column(UtcDateTime, nullable=False)
    last_at = Column(UtcDateTime, nullable=False)
    state = Column(String(16), nullable=False)
    offer_start = Column(UtcDateTime)
    offer_until = Column(UtcDateTime)
    locale = Column(String(16), nullable=False)
    created_at = Column(UtcDateTime, nullable=False)

    __table_args__ = (
        one_of("state", *WAITING_STATES),
        Index(None, "conversation", "state"),
        Index(None, "state", "last_at"),
    )
