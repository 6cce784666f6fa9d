"""The clinic directory, read."""

from collections.abc import Callable, Collection
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import and_, or_, select

from actions.db import models
from actions.db.engine import Database
from actions.db.records import Clinic, Closure, Offering, Opening, Practitioner, Procedure, Specialty
from actions.db.records.directory import state_on
from actions.db.repositories.directory_rows import DirectoryRows, version
from actions.db.repositories.of_row import of_row

T = TypeVar("T")


class DirectoryRepository:
    """Clinics, procedures, offerings, closures."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def procedures(self, specialty: str | None = None) -> list[Procedure]:
        """All procedures, or those of a specialty, ordered by id."""
        query = select(models.Procedure).order_by(models.Procedure.id)
        if specialty is not None:
            query = query.where(models.Procedure.specialty == specialty)
        with self._db.read() as session:
            return [_procedure(row) for row in session.execute(query).scalars()]

    def procedure(self, procedure_id: str) -> Procedure | None:
        """One procedure, or None."""
        with self._db.read() as session:
            row = session.get(models.Procedure, procedure_id)
            return None if row is None else _procedure(row)

    def specialties(self) -> list[Specialty]:
        """All specialties, ordered by id."""
        with self._db.read() as session:
            rows = session.execute(select(models.Specialty).order_by(models.Specialty.id)).scalars()
            return [Specialty(id=row.id, names=row.names, aliases=row.aliases) for row in rows]

    def clinics(self, today: date) -> list[Clinic]:
        """All clinics, ordered by id; registrations are read as of ``today``."""
        with self._db.read() as session:
            rows = session.execute(select(models.Clinic).order_by(models.Clinic.id)).scalars()
            return [_clinic(row, today) for row in rows]

    def clinics_by_id(self, clinic_ids: Collection[str], today: date) -> dict[str, Clinic]:
        """These clinics by id, as far as they exist; the number of queries does not depend on how many they are."""
        query = select(models.Clinic).where(models.Clinic.id.in_(clinic_ids))
        with self._db.read() as session:
            return {row.id: _clinic(row, today) for row in session.execute(query).scalars()}

    def clinic(self, clinic_id: str, today: date) -> Clinic | None:
        """One clinic, or None."""
        with self._db.read() as session:
            row = session.get(models.Clinic, clinic_id)
            return None if row is None else _clinic(row, today)

    def offerings(self, *, clinic: str | None = None, procedure: str | None = None) -> list[Offering]:
        """Offerings of a clinic, of a procedure, of both, or all; ordered by clinic and procedure."""
        query = select(models.Offering).order_by(models.Offering.clinic, models.Offering.procedure)
        if clinic is not None:
            query = query.where(models.Offering.clinic == clinic)
        if procedure is not None:
            query = query.where(models.Offering.procedure == procedure)
        with self._db.read() as session:
            return [_offering(row) for row in session.execute(query).scalars()]

    def offered_at(self, clinic_ids: Collection[str], procedure_id: str) -> dict[str, Offering]:
        """The offerings of a procedure at these clinics, by clinic."""
        offering = models.Offering
        query = select(offering).where(offering.procedure == procedure_id, offering.clinic.in_(clinic_ids))
        with self._db.read() as session:
            return {row.clinic: _offering(row) for row in session.execute(query).scalars()}

    def offering(self, clinic_id: str, procedure_id: str) -> Offering | None:
        """One offering, or None."""
        found = self.offerings(clinic=clinic_id, procedure=procedure_id)
        return found[0] if found else None

    def closures(self, clinic_id: str, first: date, last: date) -> list[Closure]:
        """Closures of a clinic, of its practitioners and of everybody, both days included, in order.

        Public holidays are no closures: see ``actions.services.holidays``.
        """
        closure = models.Closure
        own_people = select(models.Practitioner.id).where(models.Practitioner.clinic == clinic_id)
        whole = and_(closure.practitioner.is_(None), or_(closure.clinic == clinic_id, closure.clinic.is_(None)))
        query = (
            select(closure.date, closure.practitioner, closure.opens, closure.closes, closure.reason)
            .where(or_(whole, closure.practitioner.in_(own_people)), closure.date >= first, closure.date <= last)
            .order_by(closure.date, closure.id)
        )
        with self._db.read() as session:
            return [Closure(*row) for row in session.execute(query)]

    def version(self) -> int:
        """The directory's version; it counts up with every change."""
        with self._db.read() as session:
            return version(session)

    def names(self) -> dict[str, dict[str, str]]:
        """What the clinics are called that visitors may name, by locale.

        Clinics of the demonstration, and those whose registration is known: an imported register names tens of
        thousands of which nothing is known, and words of everyday speech among them.
        """
        clinic = models.Clinic
        query = select(clinic.id, clinic.names).where(or_(clinic.demo, clinic.registration_state != "unknown"))
        with self._db.read() as session:
            rows = session.execute(query.order_by(clinic.id))
            return {str(row.id): dict(row.names) for row in rows}

    def with_rows(self, work: Callable[[DirectoryRows], T]) -> T:
        """Do ``work`` with the whole directory as plain rows of one transaction."""
        with self._db.read() as session:
            return work(DirectoryRows(session))


def _procedure(row: Any) -> Procedure:
    return Procedure(
        id=row.id,
        specialty=row.specialty,
        names=row.names,
        descriptions=row.descriptions or {},
        aliases=row.aliases,
    )


def _clinic(row: Any, today: date) -> Clinic:
    spans = (of_row(Opening, one) for one in row.opening_hours)
    return of_row(
        Clinic,
        row,
        registration_state=state_on(today, row.registration_state, row.registration_expires_on),
        terms=row.terms or {},
        opening_hours=tuple(sorted(spans, key=lambda one: (one.weekday, one.opens))),
        practitioners=tuple(of_row(Practitioner, one) for one in sorted(row.practitioners, key=lambda one: one.id)),
    )


def _offering(row: Any) -> Offering:
    return of_row(Offering, row)
