"""Corrections of facts, one row each, never changed but for their withdrawal."""

from sqlalchemy import JSON, Column, Date, String

from actions.db.models.base import Base, BigId
from actions.db.types import UtcDateTime


class FactCorrection(Base):
    """A supervisor's correction of one fact; the newest that is not withdrawn counts.

    ``base`` is a digest of the fact of the files that was corrected: once a file says otherwise the correction rests.
    ``before`` and ``after`` are whole facts in the shape of ``data/knowledge``, dates as ISO 8601; ``source_date`` and
    ``as_of`` are as precise as the source is (``2026``, ``2026-09`` or ``2026-09-05``).
    """

    __tablename__ = "fact_correction"
    id = Column(BigId, primary_key=True)
    fact_id = Column(String(128), nullable=False, index=True)
    base = Column(String(64), nullable=False)
    before = Column(JSON, nullable=False)
    after = Column(JSON, nullable=False)
    source_name = Column(String(256), nullable=False)
    source_kind = Column(String(16), nullable=False)
    source_date = Column(String(10), nullable=False)
    as_of = Column(String(10), nullable=False)
    review_by = Column(Date, nullable=False)
    made_by = Column(String(64), nullable=False)
    made_at = Column(UtcDateTime, nullable=False)
    withdrawn_by = Column(String(64))
    withdrawn_at = Column(UtcDateTime)
