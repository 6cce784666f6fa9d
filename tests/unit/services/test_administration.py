"""Changing the directory: one transaction each, one after another, seen at once."""

from datetime import date, timedelta
from threading import Thread

import pytest

from actions.db import models
from actions.db.repositories.administration import AdministrationRepository
from actions.services.administration import (
    AdministrationError,
    ClinicAdministration,
    ClosureAdministration,
    DirectoryOverview,
    PractitionerAdministration,
)
from actions.services.holidays import PublicHolidays
from tests.unit.db.database import NOW, together
from tests.unit.services.desk import TEN

TUESDAY = TEN.date()


class Office:
    """The use cases over a desk's database."""

    def __init__(self, desk):
        self.repository = AdministrationRepository(desk.db)
        self.clinics = ClinicAdministration(self.repository, lambda: desk.now, PublicHolidays())
        self.closures = ClosureAdministration(self.repository, lambda: desk.now, PublicHolidays())
        self.people = PractitionerAdministration(self.repository, lambda: desk.now)
        self.overview = DirectoryOverview(self.repository, lambda: desk.now)


@pytest.fixture
def office(desk):
    return Office(desk)


def version(db):
    with db.read() as session:
        return session.get(models.DirectoryVersion, 1).version


def test_what_fails_in_the_middle_leaves_nothing(office, desk):
    before = version(desk.db)

    def work(edit):
        edit.set_hours("instant", TUESDAY.weekday(), [])
        edit.add_practitioner("instant", "newcomer", {"en": "Newcomer"})
        raise AdministrationError("on second thoughts")

    with pytest.raises(AdministrationError):
        office.repository.change(work)
    assert version(desk.db) == before
    assert desk.service.check("instant", "botox", TEN).ok
    assert "newcomer" not in {one.id for one in office.overview.clinic("instant").practitioners}


def test_changes_at_once_follow_one_another_and_none_is_lost(office, desk):
    before = version(desk.db)
    days = [TUESDAY + timedelta(days=number) for number in range(8)]
    together([Thread(target=office.closures.close, args=("instant", day, day)) for day in days])
    assert version(desk.db) == before + len(days)
    assert [one.day for one in office.overview.clinic("instant").closures] == days


def test_the_same_change_at_once_is_done_once(office, desk):
    before = version(desk.db)
    together([Thread(target=office.closures.close, args=("instant", TUESDAY, TUESDAY)) for _ in range(6)])
    assert version(desk.db) == before + 1
    assert len(office.overview.clinic("instant").closures) == 1


def test_a_summary_that_is_shown_does_not_book_what_was_closed_meanwhile(office, desk):
    draft = desk.draft()
    summary = desk.service.summary(draft)
    assert office.closures.close("instant", TUESDAY, TUESDAY).bookings == []
    outcome = desk.service.book(draft, summary.idempotency_key)
    assert outcome.problem == "closed"


def test_requested_bookings_are_open_too_and_cancelled_ones_are_not(office, desk):
    requested = desk.booked(clinic="asking")
    cancelled = desk.booked(clinic="asking", start=TEN + timedelta(hours=1))
    desk.service.cancel(cancelled.code, "+97699112233", desk.conversation)
    affected = office.closures.close("asking", TUESDAY, TUESDAY).bookings
    assert [(one.code, one.state) for one in affected] == [(requested.code, "requested")]


def test_bookings_at_the_edge_of_a_closure_do_not_fall_into_it(office, desk):
    inside, after = desk.booked(start=TEN), desk.booked(start=TEN + timedelta(hours=1))
    assert [one.code for one in office.closures.close("instant", TUESDAY, TUESDAY, span=(540, 660)).bookings] == [
        inside.code
    ]
    assert [one.code for one in office.closures.close("instant", TUESDAY, TUESDAY, span=(660, 665)).bookings] == [
        after.code
    ]


def test_leave_that_names_no_clinic_belongs_to_the_clinic_of_the_doctor(office, desk):
    with desk.db.write() as session:
        session.add(models.Closure(practitioner="instant_a", date=TUESDAY, reason="leave"))
    assert [one.practitioner for one in office.overview.clinic("instant").closures] == ["instant_a"]
    assert office.overview.clinic("asking").closures == []
    assert office.overview.closures_of_all(TUESDAY, TUESDAY) == []
    assert office.closures.close("instant", TUESDAY, TUESDAY, practitioner="instant_a").changes == []
    assert office.closures.reopen("instant", TUESDAY, TUESDAY, practitioner="instant_a").changes != []
    assert office.overview.clinic("instant").closures == []


def test_hours_that_touch_are_one_span(office, desk):
    weekday = TUESDAY.weekday()
    office.clinics.set_hours("instant", {weekday: [(720, 780), (600, 720)]})
    assert office.overview.clinic("instant").clinic.hours[weekday] == ((600, 780),)
    assert desk.service.check("instant", "botox", TEN + timedelta(hours=1, minutes=30)).ok


def test_a_doctor_who_is_removed_keeps_name_and_bookings(office, desk):
    booking = desk.booked(practitioner="instant_a")
    assert [one.code for one in office.people.remove("instant_a").bookings] == [booking.code]
    found = desk.service.find(booking.code, "+97699112233", desk.conversation)
    assert (found.state, found.practitioner) == ("confirmed", "instant_a")
    assert desk.booked(start=TEN + timedelta(hours=1)).practitioner == "instant_b"


def test_the_days_are_those_of_seoul(office, desk):
    desk.now = NOW.replace(hour=0, minute=30)  # still Sunday in UTC
    with pytest.raises(AdministrationError, match="Sun 22 Nov 2026 is in the past"):
        office.closures.close("instant", date(2026, 11, 22), date(2026, 11, 22))
    assert office.closures.close("instant", NOW.date(), NOW.date()).changes
