"""What the yearly statutory report is made of."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, or_, select

from actions.db import models
from actions.db.engine import Database

TOOK_PLACE = ("arrived", "completed")


@dataclass(frozen=True)
class ReportedVisit:
    """One appointment of the year. ``name`` tells persons apart and stands in no report; None: erased or not told.

    Attributes:
        took_place: the clinic marked it as arrived or completed; else it was confirmed, and nobody marked its outcome.
    """

    visitor: str
    name: str | None
    nationality: str | None
    sex: str | None
    birth_year: int | None
    clinic: str
    clinic_names: dict[str, str]
    registration_number: str | None
    procedure_names: dict[str, str]
    specialty: str
    specialty_names: dict[str, str]
    starts_at: datetime
    took_place: bool


class ReportRepository:
    """Reads the visits of a year."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def visits(self, first: datetime, end: datetime, now: datetime) -> list[ReportedVisit]:
        """Appointments that began from ``first`` on, before ``end`` and before now, in order of time."""
        booked, patient = models.Appointment, models.Patient
        ended = or_(booked.state.in_(TOOK_PLACE), booked.state == "confirmed")
        query = (
            select(booked, patient, models.Clinic, models.Procedure, models.Specialty)
            .join(patient, patient.id == booked.patient, isouter=True)
            .join(models.Clinic, models.Clinic.id == booked.clinic)
            .join(models.Procedure, models.Procedure.id == booked.procedure)
            .join(models.Specialty, models.Specialty.id == models.Procedure.specialty)
            .where(and_(ended, booked.starts_at >= first, booked.starts_at < min(end, now)))
            .order_by(booked.starts_at, booked.id)
        )
        with self._db.read() as session:
            return [
                ReportedVisit(
                    visitor=appointment.visitor,
                    name=person.name if person is not None else None,
                    nationality=person.nationality if person is not None else None,
                    sex=person.sex if person is not None else None,
                    birth_year=person.birth_year if person is not None else None,
                    clinic=clinic.id,
                    clinic_names=dict(clinic.names),
                    registration_number=clinic.registration_number,
                    procedure_names=dict(procedure.names),
                    specialty=specialty.id,
                    specialty_names=dict(specialty.names),
                    starts_at=appointment.starts_at,
                    took_place=appointment.state in TOOK_PLACE,
                )
                for appointment, person, clinic, procedure, specialty in session.execute(query)
            ]
