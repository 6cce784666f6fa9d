"""What is told after a booking, and what the yearly report makes of it."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select, text

from actions.db import models
from actions.db.models import Consent
from actions.db.repositories.report import ReportRepository
from actions.services.report_details import FIELDS, STAY, ReportDetails, ReportTold
from actions.services.statutory import ReportRow, StatutoryReport
from tests.unit.db.database import NOW
from tests.unit.services.desk import TEN, Desk

ALL = ReportTold("MN", "female", 1985, date(2026, 11, 22), date(2026, 11, 30))


@pytest.fixture
def details(desk: Desk) -> ReportDetails:
    return ReportDetails(ReportRepository(desk.db), lambda: desk.now)


def report(desk: Desk) -> list[ReportRow]:
    """The report's rows when all is over."""
    desk.now = NOW + timedelta(days=60)
    rows = list(StatutoryReport(ReportRepository(desk.db), lambda: desk.now).of(TEN.year).rows)
    desk.now = NOW
    return rows


def test_what_is_told_is_reported_and_the_rest_is_unknown(desk: Desk, details: ReportDetails) -> None:
    booking = desk.booked()
    assert details.missing(desk.conversation, booking.code) == FIELDS
    (row,) = report(desk)
    assert (row.nationality, row.sex, row.birth_year, row.entry, row.exit) == (None,) * 5
    assert details.tell(desk.conversation, booking.code, ReportTold(nationality="MN", birth_year=1985))
    (row,) = report(desk)
    assert (row.nationality, row.sex, row.birth_year, row.entry) == ("MN", None, 1985, None)
    assert details.tell(desk.conversation, booking.code, ALL)
    (row,) = report(desk)
    assert (row.sex, row.entry, row.exit) == ("female", ALL.entry, ALL.exit)


def test_it_is_stored_encrypted(desk: Desk, details: ReportDetails) -> None:
    details.tell(desk.conversation, desk.booked().code, ALL)
    query = text("select nationality, sex, birth_year, entry_on, exit_on from patient")
    with desk.db.read() as session:
        (row,) = session.execute(query)
    assert all(len(str(value)) > 40 for value in row)


def test_the_same_patient_is_asked_once_and_counts_everywhere(desk: Desk, details: ReportDetails) -> None:
    first = desk.booked()
    details.tell(desk.conversation, first.code, ALL)
    covered = desk.booked(start=TEN + timedelta(days=1))
    assert details.missing(desk.conversation, covered.code) == (), "the stay that was told covers it"
    later = desk.booked(start=TEN + timedelta(days=14))
    assert details.missing(desk.conversation, later.code) == STAY, "another stay"
    rows = report(desk)
    assert {(row.nationality, row.sex, row.birth_year) for row in rows} == {("MN", "female", 1985)}


def test_somebody_else_is_asked_and_a_wish_not_to_say_is_kept(desk: Desk, details: ReportDetails) -> None:
    first = desk.booked()
    assert details.tell(desk.conversation, first.code, ReportTold())
    again = desk.booked(start=TEN + timedelta(days=1))
    assert details.missing(desk.conversation, again.code) == STAY
    child = desk.booked(start=TEN + timedelta(days=2), patient_name="Болд Сараа")
    assert details.missing(desk.conversation, child.code) == FIELDS


def test_nothing_is_asked_of_a_stranger_or_without_consent(desk: Desk, details: ReportDetails) -> None:
    booking = desk.booked()
    stranger = desk.newcomer()
    assert details.missing(stranger, booking.code) is None
    assert not details.tell(stranger, booking.code, ALL)
    with desk.db.write() as session:
        visitor = session.execute(select(models.Appointment.visitor)).scalar_one()
        words = {"text_version": "2", "locale": "mn", "at": desk.now, "conversation": desk.conversation}
        session.add(Consent(visitor=visitor, kind="health", given=False, **words))
    assert details.missing(desk.conversation, booking.code) is None
    assert not details.tell(desk.conversation, booking.code, ALL)


@pytest.mark.parametrize(
    "told",
    [
        ReportTold(nationality="Mongolia"),
        ReportTold(sex="f"),
        ReportTold(birth_year=2528),
        ReportTold(entry=date(2026, 11, 30), exit=date(2026, 11, 22)),
    ],
)
def test_what_is_no_answer_is_refused(desk: Desk, details: ReportDetails, told: ReportTold) -> None:
    booking = desk.booked()
    with pytest.raises(ValueError, match=r"nationality|sex|birth_year|exit"):
        details.tell(desk.conversation, booking.code, told)
