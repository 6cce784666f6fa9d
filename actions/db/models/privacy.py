"""The ledger of erasures."""

from sqlalchemy import JSON, Column, String, UniqueConstraint

from actions.db.models.base import Base, BigId, one_of
from actions.db.types import UtcDateTime

ERASED_KINDS = ("visitor", "conversation")


class Erasure(Base):
    """One id that was erased; append only. It tells nobody apart: ``subject`` is the keyed hash of a random id.

    ``counts`` says how many rows of which table went; ``finished_at`` is null until the tracker store and what a turn
    in progress still needed are gone too. Rows of one erasure share their ``receipt``.
    """

    __tablename__ = "erasure"
    id = Column(BigId, primary_key=True)
    receipt = Column(String(16), nullable=False)
    kind = Column(String(16), nullable=False)
    subject = Column(String(64), nullable=False, index=True)
    at = Column(UtcDateTime, nullable=False)
    actor = Column(String(64), nullable=False)
    why = Column(String(32), nullable=False)
    counts = Column(JSON(none_as_null=True))
    finished_at = Column(UtcDateTime, index=True)

    __table_args__ = (one_of("kind", *ERASED_KINDS), UniqueConstraint("receipt", "kind", "subject"))
