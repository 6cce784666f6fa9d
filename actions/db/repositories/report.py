"""What the yearly statutory report is made of."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database

ENDED = ("declined", "cancelled", "no_show", "draft", "held")
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
    entry: date | None
    exit: date | None
    clinic: str
    clinic_names: dict[str, str]
    registration_number: str | None
    procedure_names: dict[str, str]
    specialty: str
    specialty_names: dict[str, str]
    starts_at: datetime
    took_place: bool


@dataclass(frozen=True)
class KnownPatient:
    """What is known of a booking's patient: whether they were asked, and whether the days of the stay were told."""

    asked: bool
    stay_told: bool


class ReportRepository:
    """Reads the visits of a year, and keeps what is told for the report."""

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
                    entry=_day(person.entry_on) if person is not None else None,
                    exit=_day(person.exit_on) if person is not None else None,
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

    def known(self, conversation: str, code: str) -> KnownPatient | None:
        """The patient of a visitor's booking; None: not theirs, off, erased, or the visitor's consent is withdrawn."""
        with self._db.read() as session:
            row = _patient(session, conversation, code)
            return None if row is None else KnownPatient(row.report_told_at is not None, row.exit_on is not None)

    def tell(self, conversation: str, code: str, columns: dict[str, Any], now: datetime) -> bool:
        """Set columns of the patient and that they were asked; False when :meth:`known` gives None."""

        def work(session: Session) -> bool:
            row = _patient(session, conversation, code)
            if row is None:
                return False
            for name, value in columns.items():
                setattr(row, name, value)
            row.report_told_at = now
            return True

        return self._db.run(work)


def _patient(session: Session, conversation: str, code: str) -> Any:
    booked, chat, consent = models.Appointment, models.Conversation, models.Consent
    query = (
        select(models.Patient)
        .join(booked, booked.patient == models.Patient.id)
        .join(chat, chat.visitor == booked.visitor)
        .where(chat.id == conversation, booked.code == code, booked.state.not_in(ENDED))
    )
    row = session.execute(query).scalar_one_or_none()
    if row is None:
        return None
    agreed = select(consent.given).where(consent.visitor == row.visitor, consent.kind == "health")
    return row if session.execute(agreed.order_by(consent.id.desc()).limit(1)).scalar_one_or_none() else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
