"""Corrections of facts: rows are added and withdrawn, never changed otherwise."""

from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import CorrectionRecord, NewCorrection

Stamp = tuple[int, int]


class StaleCorrectionError(RuntimeError):
    """Somebody else corrected the same fact in between."""


class FactCorrectionRepository:
    """All corrections that were ever made."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def stamp(self) -> Stamp:
        """Grows with every correction and every withdrawal; (0, 0) before the first."""
        row = models.FactCorrection
        query = select(func.coalesce(func.max(row.id), 0), func.count(row.withdrawn_at))
        with self._db.read() as session:
            newest, withdrawn = session.execute(query).one()
            return int(newest), int(withdrawn)

    def in_force(self) -> list[CorrectionRecord]:
        """The newest correction of each fact that is not withdrawn."""
        row = models.FactCorrection
        query = select(row).where(row.withdrawn_at.is_(None)).order_by(row.id)
        with self._db.read() as session:
            newest = {found.fact_id: found for found in session.execute(query).scalars()}
            return [_record(found) for found in newest.values()]

    def history(self, fact_id: str) -> list[CorrectionRecord]:
        """All corrections of a fact, the first one first."""
        row = models.FactCorrection
        with self._db.read() as session:
            found = session.execute(select(row).where(row.fact_id == fact_id).order_by(row.id)).scalars()
            return [_record(one) for one in found]

    def add(self, correction: NewCorrection, *, after: int | None) -> CorrectionRecord:
        """Keep a correction.

        Args:
            after: the correction of this fact that was in force when it was made, None for the file's own fact.

        Raises:
            StaleCorrectionError: by now it is another.
        """

        def work(session: Session) -> CorrectionRecord:
            newest = _newest(session, correction.fact_id)
            if (newest.id if newest else None) != after:
                raise StaleCorrectionError(correction.fact_id)
            row = models.FactCorrection(**asdict(correction))
            session.add(row)
            session.flush()
            return _record(row)

        return self._db.run(work, serializable=True)

    def withdraw(self, fact_id: str, *, by: str, now: datetime) -> CorrectionRecord | None:
        """Take back the correction in force; None where there is none."""

        def work(session: Session) -> CorrectionRecord | None:
            row = _newest(session, fact_id)
            if row is None:
                return None
            row.withdrawn_by, row.withdrawn_at = by, now
            session.flush()
            return _record(row)

        return self._db.run(work, serializable=True)


def _newest(session: Session, fact_id: str) -> Any:
    row = models.FactCorrection
    query = select(row).where(row.fact_id == fact_id, row.withdrawn_at.is_(None)).order_by(row.id.desc()).limit(1)
    return session.execute(query).scalar_one_or_none()


def _record(row: Any) -> CorrectionRecord:
    return CorrectionRecord(**{field.name: getattr(row, field.name) for field in fields(CorrectionRecord)})
