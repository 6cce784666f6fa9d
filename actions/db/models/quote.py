"""What a clinic is asked to say in writing: the parts of a price, before anything is booked."""

from sqlalchemy import Column, Date, ForeignKey, Index, String

from actions.db.models.base import Base, BigId, one_of
from actions.db.types import EncryptedJson, EncryptedString, UtcDateTime

QUOTE_STATES = ("requested", "quoted", "declined", "withdrawn")
"""A quote past ``valid_until`` has expired; that is read off the day and not stored."""
VAT_STATES = ("included", "excluded", "unknown")


class QuoteRequest(Base):
    """A wish for a quote of one clinic, and the quote once it was given; ``owner`` answers by ``deadline``."""

    __tablename__ = "quote_request"
    id = Column(BigId, primary_key=True)
    code = Column(String(16), nullable=False, unique=True)
    conversation = Column(String(32), ForeignKey("conversation.id", ondelete="SET NULL"))
    visitor = Column(String(32), ForeignKey("visitor.id", ondelete="CASCADE"), nullable=False, index=True)
    procedure = Column(String(64), ForeignKey("procedure.id"), nullable=False)
    clinic = Column(String(64), ForeignKey("clinic.id"), nullable=False)
    contact = Column(EncryptedString, nullable=False)
    words = Column(EncryptedString)
    locale = Column(String(16), nullable=False)
    state = Column(String(16), nullable=False)
    owner = Column(String(64), nullable=False)
    deadline = Column(UtcDateTime, nullable=False)
    created_at = Column(UtcDateTime, nullable=False)
    items = Column(EncryptedJson)
    vat = Column(String(8))
    valid_until = Column(Date)
    note = Column(EncryptedString)
    why = Column(EncryptedString)
    settled_by = Column(String(64))
    settled_at = Column(UtcDateTime)

    __table_args__ = (
        one_of("state", *QUOTE_STATES),
        one_of("vat", *VAT_STATES),
        Index(None, "conversation", "state"),
        Index(None, "state", "deadline"),
    )
