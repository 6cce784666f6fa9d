"""The yearly report on international patients that the law asks for (Act Art. 11, Rule 9), from the bookings made here.

One row a person, institution and department. What was never told is None: the file says that it is unknown.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar

from actions.db.repositories.report import ReportedVisit, ReportRepository
from actions.services.clock import SEOUL, Clock
from actions.services.lookup import plain_name

T = TypeVar("T")


@dataclass(frozen=True)
class ReportRow:
    """One person at one institution in one department.

    Attributes:
        nationality: ISO 3166, two letters.
        purposes: names of the treatments, by locale, each once.
        days: the days on which visits took place, in Seoul.
        unmarked: confirmed appointments that are over and of which nobody marked whether they took place.
        entry, exit: the days on which the patient came to Korea and left it.
    """

    number: int
    nationality: str | None
    sex: str | None
    birth_year: int | None
    clinic: str
    clinic_names: dict[str, str]
    registration_number: str | None
    specialty_names: dict[str, str]
    purposes: tuple[dict[str, str], ...]
    days: tuple[date, ...]
    unmarked: int
    person: int
    entry: date | None = None
    exit: date | None = None


@dataclass(frozen=True)
class Total:
    """Patients and visits of one nationality, department or institution; ``key`` None: unknown."""

    key: str | None
    patients: int
    visits: int


@dataclass(frozen=True)
class YearReport:
    """The report of one year."""

    year: int
    made_at: datetime
    rows: tuple[ReportRow, ...]

    def totals(self, key: Callable[[ReportRow], str | None]) -> list[Total]:
        """Patients (each once) and visits by ``key``, the most visits first; rows without a visit do not count."""
        visits: Counter[str | None] = Counter()
        people: dict[str | None, set[int]] = {}
        for row in self.rows:
            if row.days:
                visits[key(row)] += len(row.days)
                people.setdefault(key(row), set()).add(row.person)
        found = [Total(one, len(people[one]), count) for one, count in visits.items()]
        return sorted(found, key=lambda total: (-total.visits, total.key or ""))


class StatutoryReport:
    """Makes the report of a year."""

    def __init__(self, visits: ReportRepository, clock: Clock) -> None:
        self._visits = visits
        self._clock = clock

    def of(self, year: int) -> YearReport:
        """The report of a calendar year of Seoul, as far as the year has come."""
        now = self._clock()
        first, end = (datetime(one, 1, 1, tzinfo=SEOUL) for one in (year, year + 1))
        people: dict[tuple[str, str], int] = {}
        groups: dict[tuple[int, str, str], list[ReportedVisit]] = {}
        for visit in self._visits.visits(first, end, now):
            person = people.setdefault(_person(visit), len(people) + 1)
            groups.setdefault((person, visit.clinic, visit.specialty), []).append(visit)
        told: dict[int, list[ReportedVisit]] = {}
        for (person, _, _), visits in groups.items():
            told.setdefault(person, []).extend(visits)
        rows = [
            _row(number, group[0], visits, sorted(told[group[0]], key=lambda one: one.starts_at))
            for number, (group, visits) in enumerate(groups.items(), 1)
        ]
        return YearReport(year, now.astimezone(SEOUL), tuple(rows))


def _person(visit: ReportedVisit) -> tuple[str, str]:
    """Who it was: a visitor may book for several people, and the same person several times."""
    return visit.visitor, plain_name(visit.name or "")


def _row(number: int, person: int, visits: list[ReportedVisit], told: list[ReportedVisit]) -> ReportRow:
    """One row; ``told``: all visits of the person, as what is told at one of them holds for the others."""
    last = visits[-1]
    day = last.starts_at.astimezone(SEOUL).date()
    covering = [one for one in told if one.exit and (one.entry or day) <= day <= one.exit]
    stays = covering or visits
    purposes = {tuple(sorted(one.procedure_names.items())): one.procedure_names for one in visits}
    took_place = [one for one in visits if one.took_place]
    return ReportRow(
        number=number,
        person=person,
        nationality=_latest(one.nationality for one in told),
        sex=_latest(one.sex for one in told),
        birth_year=_latest(one.birth_year for one in told),
        entry=_latest(one.entry for one in stays),
        exit=_latest(one.exit for one in stays),
        clinic=last.clinic,
        clinic_names=last.clinic_names,
        registration_number=last.registration_number,
        specialty_names=last.specialty_names,
        purposes=tuple(purposes.values()),
        days=tuple(one.starts_at.astimezone(SEOUL).date() for one in took_place),
        unmarked=len(visits) - len(took_place),
    )


def _latest(told: Iterable[T | None]) -> T | None:
    """What was told last."""
    found: T | None = None
    for value in told:
        found = value if value is not None else found
    return found
