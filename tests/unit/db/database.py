"""Fixtures: a migrated database of its own for every test, empty or with a small directory."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta, timezone
from threading import Thread

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import inspect, text

from actions.db import models
from actions.db.engine import Database
from actions.db.repositories import ConversationRepository
from actions.db.types import configure

SEOUL = timezone(timedelta(hours=9))
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=SEOUL)
"""A Monday, ten in the morning."""


def together(threads: Sequence[Thread]) -> None:
    """Start all, wait for all."""
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def everything(db: Database) -> str:
    """All that a reader of the database would see."""
    with db.read() as session:
        names = inspect(session.connection()).get_table_names()
        return " ".join(str(tuple(row)) for name in names for row in session.execute(text(f'SELECT * FROM "{name}"')))


@pytest.fixture
def db(database_url: str) -> Iterator[Database]:
    configure([Fernet.generate_key()])
    database = Database(database_url)
    yield database
    database.close()


@pytest.fixture
def conversation(db: Database) -> str:
    return ConversationRepository(db).create("web", "en", now=NOW).id


@pytest.fixture
def directory(db: Database) -> Database:
    """Two clinics: ``instant`` with two doctors, weekdays 10-12 and 13-18; ``asking``, which answers requests."""
    with db.write() as session:
        session.add(models.Specialty(id="dermatology", names={"en": "Dermatology"}))
        session.add(models.Specialty(id="oncology", names={"en": "Oncology"}))
        session.flush()
        for name, specialty in (("botox", "dermatology"), ("nose", "dermatology"), ("second_opinion", "oncology")):
            session.add(models.Procedure(id=name, specialty=specialty, names={"en": name}, descriptions={}))
        for name in ("instant", "asking", "unverified"):
            session.add(
                models.Clinic(
                    id=name,
                    names={"en": name.title(), "ko": name},
                    registration_number="DEMO-1",
                    registration_expires_on=date(2028, 1, 1),
                    registration_state="unknown" if name == "unverified" else "verified",
                    district="gangnam",
                    area="sinsa" if name == "instant" else "apgujeong",
                    address={"en": "1 Demo-ro"},
                    departments=["dermatology"],
                    languages=["ko", "ja"] if name == "instant" else ["ko", "zh"],
                    hours_verified_on=date(2026, 11, 1) if name == "instant" else None,
                    confirmation="instant" if name == "instant" else "clinic",
                    cancel_hours=24,
                    terms={"en": "Terms"},
                    source="test",
                    as_of=date(2026, 11, 1),
                    demo=True,
                )
            )
            session.flush()
            for weekday in range(5):
                for opens, closes in ((600, 720), (780, 1080)):
                    session.add(models.OpeningHours(clinic=name, weekday=weekday, opens=opens, closes=closes))
            for procedure, kind in (
                ("botox", "direct"),
                ("nose", "consultation_first"),
                ("second_opinion", "records_first"),
            ):
                session.add(
                    models.Offering(
                        clinic=name,
                        procedure=procedure,
                        kind=kind,
                        duration_minutes=60,
                        price_from=100_000 if procedure == "botox" else None,
                        price_to=200_000 if procedure == "botox" else None,
                        price_source="test" if procedure == "botox" else None,
                        price_as_of=date(2026, 11, 1) if procedure == "botox" else None,
                    )
                )
            for doctor in ("a", "b") if name == "instant" else ("a",):
                person = f"{name}_{doctor}"
                session.add(
                    models.Practitioner(
                        id=person,
                        clinic=name,
                        names={"en": person},
                        specialties=["dermatology", "oncology"],
                        sex="female",
                    )
                )
                session.add(models.Resource(id=person, kind="practitioner", clinic=name))
    return db
