"""The directory as plain rows, streamed in one transaction: what a search index is built from."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db import models

BATCH = 5_000


def version(session: Session) -> int:
    """The directory's version; it counts up with every change."""
    query = select(models.DirectoryVersion.version).where(models.DirectoryVersion.id == 1)
    return int(session.execute(query).scalar_one_or_none() or 0)


class DirectoryRows:
    """Rows of one transaction. ``version`` was read first: what the rows hold is never older.

    Every method gives tuples in the order of its text; clinics come ordered by id.
    """

    def __init__(self, session: Session) -> None:
        self.version = version(session)
        self._session = session

    def clinics(self) -> Iterator[tuple[Any, ...]]:
        """Clinics by id.

        Id, state, expiry, district, area, latitude, longitude, departments, languages, interpretation partner, open on
        holidays.
        """
        clinic = models.Clinic
        return self._rows(
            select(
                clinic.id,
                clinic.registration_state,
                clinic.registration_expires_on,
                clinic.district,
                clinic.area,
                clinic.latitude,
                clinic.longitude,
                clinic.departments,
                clinic.languages,
                clinic.interpretation_partner,
                clinic.open_on_holidays,
            ).order_by(clinic.id)
        )

    def hours(self) -> Iterator[tuple[Any, ...]]:
        """Clinic, weekday, opens, closes."""
        hours = models.OpeningHours
        return self._rows(select(hours.clinic, hours.weekday, hours.opens, hours.closes))

    def practitioners(self) -> Iterator[tuple[Any, ...]]:
        """Clinic, sex, specialties."""
        person = models.Practitioner
        return self._rows(select(person.clinic, person.sex, person.specialties))

    def procedures(self) -> Iterator[tuple[Any, ...]]:
        """Procedure, specialty."""
        return self._rows(select(models.Procedure.id, models.Procedure.specialty))

    def offerings(self) -> Iterator[tuple[Any, ...]]:
        """Clinic, procedure, kind, published price from."""
        offering = models.Offering
        return self._rows(select(offering.clinic, offering.procedure, offering.kind, offering.price_from))

    def closures(self, first: date) -> Iterator[tuple[Any, ...]]:
        """Clinic (None: all), date, opens, closes; of whole clinics, from a day on."""
        closure = models.Closure
        return self._rows(
            select(closure.clinic, closure.date, closure.opens, closure.closes).where(
                closure.practitioner.is_(None), closure.date >= first
            )
        )

    def _rows(self, query: Any) -> Iterator[tuple[Any, ...]]:
        result = self._session.connection().execute(query, execution_options={"stream_results": True})
        return iter(result.yield_per(BATCH))
