"""The directory, changed: what one command of the operator reads and writes, in one transaction."""

from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime
from typing import Any, TypeVar

from sqlalchemy import and_, delete, or_, select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records.administration import (
    ClinicSheet,
    ClosureSheet,
    OfferSheet,
    OpenBooking,
    PractitionerSheet,
    Span,
)
from actions.db.repositories.of_row import of_row

OPEN_STATES = ("requested", "confirmed")

T = TypeVar("T")


class DirectoryEdit:
    """The rows of the directory inside one transaction. ``touched`` is True once a row has become another."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.touched = False

    def names(self, kind: str) -> dict[str, list[str]]:
        """Ids of ``clinic``, ``practitioner``, ``procedure`` or ``specialty`` rows, each with its names."""
        model: Any = {
            "clinic": models.Clinic,
            "practitioner": models.Practitioner,
            "procedure": models.Procedure,
            "specialty": models.Specialty,
        }[kind]
        rows = self._session.execute(select(model.id, model.names).order_by(model.id))
        return {row.id: list(row.names.values()) for row in rows}

    def clinics(self) -> list[ClinicSheet]:
        """All clinics, ordered by id."""
        rows = self._session.execute(select(models.Clinic).order_by(models.Clinic.id)).scalars()
        return [_clinic(row) for row in rows]

    def clinic(self, clinic_id: str) -> ClinicSheet | None:
        """One clinic, or None."""
        row = self._session.get(models.Clinic, clinic_id)
        return None if row is None else _clinic(row)

    def set_clinic(self, clinic_id: str, **columns: Any) -> None:
        """Give columns of a clinic other values."""
        self._assign(self._session.get(models.Clinic, clinic_id), columns)

    def set_hours(self, clinic_id: str, weekday: int, spans: Iterable[Span]) -> None:
        """Put these spans in place of a weekday's."""
        row = self._session.get(models.Clinic, clinic_id)
        row.opening_hours = [one for one in row.opening_hours if one.weekday != weekday]
        self._session.flush()  # the old rows go before new ones with the same key come
        row.opening_hours += [
            models.OpeningHours(clinic=clinic_id, weekday=weekday, opens=opens, closes=closes)
            for opens, closes in spans
        ]
        self.touched = True

    def closures(self, clinic_id: str | None, first: date, last: date | None = None) -> list[ClosureSheet]:
        """What applies to a clinic (its own, its practitioners', everybody's; None: only everybody's), in order.

        Args:
            first, last: both included; ``last`` None: no end.
        """
        closure = models.Closure
        everybody = and_(closure.clinic.is_(None), closure.practitioner.is_(None))
        own_people = select(models.Practitioner.id).where(models.Practitioner.clinic == clinic_id)
        own = or_(closure.clinic == clinic_id, closure.practitioner.in_(own_people))
        query = (
            select(closure)
            .where(everybody if clinic_id is None else or_(everybody, own), closure.date >= first)
            .order_by(closure.date, closure.opens, closure.id)
        )
        if last is not None:
            query = query.where(closure.date <= last)
        return [_closure(row) for row in self._session.execute(query).scalars()]

    def add_closure(
        self, clinic: str | None, practitioner: str | None, day: date, span: Span | None, reason: str
    ) -> None:
        """Close a day, or a part of it."""
        opens, closes = span or (None, None)
        self._session.add(
            models.Closure(
                clinic=clinic, practitioner=practitioner, date=day, opens=opens, closes=closes, reason=reason
            )
        )
        self.touched = True

    def set_closure_reason(self, closure_id: int, reason: str) -> None:
        """Give a closure another reason."""
        self._assign(self._session.get(models.Closure, closure_id), {"reason": reason})

    def remove_closures(self, ids: Collection[int]) -> None:
        """Take closures away."""
        if ids:
            self._session.execute(delete(models.Closure).where(models.Closure.id.in_(ids)))
            self.touched = True

    def practitioners(self, clinic_id: str) -> list[PractitionerSheet]:
        """The practitioners of a clinic, ordered by id."""
        person = models.Practitioner
        rows = self._session.execute(select(person).where(person.clinic == clinic_id).order_by(person.id)).scalars()
        return [_practitioner(row) for row in rows]

    def practitioner(self, practitioner_id: str) -> PractitionerSheet | None:
        """One practitioner, or None."""
        row = self._session.get(models.Practitioner, practitioner_id)
        return None if row is None else _practitioner(row)

    def is_resource(self, resource_id: str) -> bool:
        """True when something (a practitioner, an interpreter, a vehicle) has this id."""
        return self._session.get(models.Resource, resource_id) is not None

    def add_practitioner(self, clinic_id: str, practitioner_id: str, names: dict[str, str]) -> None:
        """A practitioner whose time can be booked, as yet without specialties."""
        self._session.add(models.Practitioner(id=practitioner_id, clinic=clinic_id, names=names))
        self._session.add(models.Resource(id=practitioner_id, kind="practitioner", clinic=clinic_id))
        self._session.flush()
        self.touched = True

    def set_practitioner(self, practitioner_id: str, *, names: dict[str, str], **columns: Any) -> None:
        """Give columns of a practitioner other values; names in locales that are not given stay."""
        row = self._session.get(models.Practitioner, practitioner_id)
        self._assign(row, {**columns, "names": {**row.names, **names}})

    def offers(self, clinic_id: str | None = None) -> list[OfferSheet]:
        """The offerings of a clinic, or all, ordered by clinic and procedure."""
        offering = models.Offering
        query = select(offering).order_by(offering.clinic, offering.procedure)
        if clinic_id is not None:
            query = query.where(offering.clinic == clinic_id)
        return [_offer(row) for row in self._session.execute(query).scalars()]

    def specialty_of(self, procedure_id: str) -> str:
        """The specialty of a procedure that is there."""
        return str(self._session.get(models.Procedure, procedure_id).specialty)

    def set_offer(self, offer: OfferSheet, *, demo: bool) -> None:
        """Put an offering in place of the clinic's one for the same procedure, or beside the others.

        Args:
            demo: what a new one is marked as.
        """
        row = self._session.get(models.Offering, (offer.clinic, offer.procedure))
        if row is None:
            row = models.Offering(clinic=offer.clinic, procedure=offer.procedure, demo=demo)
            self._session.add(row)
        columns = {
            "kind": offer.kind,
            "duration_minutes": offer.minutes,
            "buffer_minutes": offer.buffer_minutes,
            "price_from": offer.price_from,
            "price_to": offer.price_to,
            "vat_included": offer.vat_included,
            "price_source": offer.price_source,
            "price_as_of": offer.price_as_of,
        }
        self._assign(row, columns)

    def remove_offer(self, clinic_id: str, procedure_id: str) -> None:
        """Take an offering away."""
        self._session.delete(self._session.get(models.Offering, (clinic_id, procedure_id)))
        self.touched = True

    def open_bookings(self, after: datetime, *, clinic: str | None = None) -> list[OpenBooking]:
        """Requested and confirmed bookings that begin later than ``after``, in order."""
        one = models.Appointment
        query = (
            select(
                one.code, one.clinic, one.practitioner, one.procedure, one.starts_at, one.duration_minutes, one.state
            )
            .where(one.state.in_(OPEN_STATES), one.starts_at > after)
            .order_by(one.starts_at, one.code)
        )
        if clinic is not None:
            query = query.where(one.clinic == clinic)
        return [
            OpenBooking(
                code=row.code,
                clinic=row.clinic,
                practitioner=row.practitioner,
                procedure=row.procedure,
                starts_at=row.starts_at,
                minutes=row.duration_minutes,
                state=row.state,
            )
            for row in self._session.execute(query)
        ]

    def _assign(self, row: Any, columns: dict[str, Any]) -> None:
        for name, value in columns.items():
            if getattr(row, name) != value:
                setattr(row, name, value)
                self.touched = True


class AdministrationRepository:
    """Transactions over the directory, for those who run it."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def read(self, work: Callable[[DirectoryEdit], T]) -> T:
        """Do ``work`` in a transaction that changes nothing."""
        with self._db.read() as session:
            return work(DirectoryEdit(session))

    def change(self, work: Callable[[DirectoryEdit], T]) -> tuple[T, int]:
        """Do ``work`` in one transaction; what it changes counts the directory's version up by one.

        Changes follow one another: the version's row is locked first. What ``work`` raises undoes all of it.

        Returns:
            What ``work`` returned, and the directory's version after it.
        """

        def locked(session: Session) -> tuple[T, int]:
            version = session.get(models.DirectoryVersion, 1, with_for_update=True)
            if version is None:
                version = models.DirectoryVersion(id=1, version=0)
                session.add(version)
            edit = DirectoryEdit(session)
            result = work(edit)
            if edit.touched:
                version.version += 1
            return result, int(version.version)

        return self._db.run(locked)


def _clinic(row: Any) -> ClinicSheet:
    hours: dict[int, tuple[Span, ...]] = {}
    for one in sorted(row.opening_hours, key=lambda one: (one.weekday, one.opens)):
        hours[one.weekday] = (*hours.get(one.weekday, ()), (one.opens, one.closes))
    return of_row(
        ClinicSheet,
        row,
        name=row.names.get("en", row.id),
        name_ko=row.names.get("ko"),
        address=row.address.get("ko") or row.address.get("en"),
        hours=hours,
    )


def _practitioner(row: Any) -> PractitionerSheet:
    return of_row(PractitionerSheet, row, name=row.names.get("en", row.id), name_ko=row.names.get("ko"))


def _offer(row: Any) -> OfferSheet:
    return of_row(OfferSheet, row, minutes=row.duration_minutes)


def _closure(row: Any) -> ClosureSheet:
    return of_row(ClosureSheet, row, day=row.date, span=None if row.opens is None else (row.opens, row.closes))
