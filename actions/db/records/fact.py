"""Corrections of facts as the repository takes and gives them."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True)
class NewCorrection:
    """A correction to be kept; the fields are those of :class:`actions.db.models.FactCorrection`."""

    fact_id: str
    base: str
    before: dict[str, Any]
    after: dict[str, Any]
    source_name: str
    source_kind: str
    source_date: str
    as_of: str
    review_by: date
    made_by: str
    made_at: datetime


@dataclass(frozen=True)
class CorrectionRecord(NewCorrection):
    """A correction that was kept."""

    id: int
    withdrawn_by: str | None
    withdrawn_at: datetime | None
