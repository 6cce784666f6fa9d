"""Which times can be had and why others cannot: holidays, closures, leave, buffers, the wish for a woman or a man."""

from datetime import date, datetime, timedelta

import pytest

from actions.db.models import Clinic, Offering, OpeningHours, Practitioner
from actions.services.clock import SEOUL
from actions.services.holidays import Holiday
from actions.services.results import REASONS, Booking, Conflict, Refused, Summary
from tests.unit.services.desk import TEN, Desk

CHRISTMAS = datetime(2026, 12, 25, 10, tzinfo=SEOUL)
"""A Friday."""


def starts(desk: Desk, day: date, clinic: str = "instant", **wish: str) -> list[str]:
    first = datetime(day.year, day.month, day.day, tzinfo=SEOUL)
    free = desk.service.free_times(clinic, "botox", first, first + timedelta(days=1), limit=100, **wish)  # type: ignore[arg-type]
    return [one.start.strftime("%H:%M") for one in free]


def test_a_public_holiday_is_closed_and_named(desk: Desk) -> None:
    assert starts(desk, CHRISTMAS.date()) == []
    check = desk.service.check("instant", "botox", CHRISTMAS)
    assert (check.problem, check.why, check.holiday) == ("closed", "holiday", Holiday("christmas", False))
    assert {one.start.date() for one in check.nearest} == {date(2026, 12, 24)}
    summary = desk.service.summary(desk.draft(start=CHRISTMAS))
    assert isinstance(summary, Conflict)
    assert (summary.why, summary.holiday, summary.nearest) == (check.why, check.holiday, check.nearest)


def test_a_clinic_that_opens_on_holidays_can_be_booked_then(desk: Desk) -> None:
    desk.change(Clinic, "instant", open_on_holidays=True)
    assert starts(desk, CHRISTMAS.date())[:2] == ["10:00", "10:30"]
    assert desk.booked(start=CHRISTMAS).start == CHRISTMAS


@pytest.mark.parametrize(
    ("start", "why"),
    [
        (TEN - timedelta(hours=1), "hours"),
        (TEN + timedelta(hours=7, minutes=30), "hours"),
        (TEN + timedelta(hours=1, minutes=30), "break"),
        (TEN + timedelta(days=4), "weekday"),
        (TEN + timedelta(days=1), "closure"),
        (TEN + timedelta(days=2), "closure"),
        (TEN + timedelta(days=3), "leave"),
        (TEN, "full"),
    ],
)
def test_why_a_time_cannot_be_had(desk: Desk, start: datetime, why: str) -> None:
    desk.close(TEN.date() + timedelta(days=1), clinic="asking")
    desk.close(TEN.date() + timedelta(days=2), clinic=None, opens=600, closes=660)
    desk.close(TEN.date() + timedelta(days=3), practitioner="asking_a")
    desk.booked(clinic="asking")
    check = desk.service.check("asking", "botox", start)
    assert why in REASONS
    assert (check.problem, check.why) == ("full" if why in ("full", "leave") else "closed", why)
    assert len(check.nearest) == 3
    assert all(desk.service.check("asking", "botox", one.start).ok for one in check.nearest)


def test_a_part_of_a_day_that_is_closed_leaves_the_rest(desk: Desk) -> None:
    desk.close(TEN.date(), clinic="asking", opens=660, closes=15 * 60 + 10)
    assert starts(desk, TEN.date(), "asking") == ["10:00", "15:30", "16:00", "16:30", "17:00"]


def test_who_is_on_leave_is_not_booked(desk: Desk) -> None:
    desk.close(TEN.date(), practitioner="instant_a", opens=600, closes=660)
    booking = desk.booked()
    assert booking.practitioner == "instant_b"
    again = desk.service.check("instant", "botox", TEN)
    assert (again.problem, again.why) == ("full", "full")
    assert desk.service.check("instant", "botox", TEN, practitioner="instant_a").why == "leave"


def test_leave_elsewhere_does_not_matter(desk: Desk) -> None:
    desk.close(TEN.date(), practitioner="asking_a")
    assert desk.booked().practitioner == "instant_a"


def test_a_buffer_is_kept_free_after_the_appointment_and_not_before_it(desk: Desk) -> None:
    desk.change(Offering, ("asking", "botox"), buffer_minutes=20)
    booking = desk.booked(clinic="asking", start=TEN + timedelta(hours=3))
    assert (booking.duration_minutes, desk.claimed(booking.code)) == (60, {"asking_a": 16})
    afternoon = [one for one in starts(desk, TEN.date(), "asking") if one >= "13"]
    assert afternoon == ["14:30", "15:00", "15:30", "16:00", "16:30", "17:00"]
    assert "11:00" in starts(desk, TEN.date(), "asking")
    late = desk.booked(
        clinic="asking", start=TEN + timedelta(hours=7), conversation=desk.newcomer(), contact="b@example.com"
    )
    assert desk.claimed(late.code) == {"asking_a": 16}
    stored = desk.bookings.by_code(late.code)
    assert stored is not None and stored.buffer_minutes == 20


def test_a_wish_for_a_man_or_a_woman_is_kept_to(desk: Desk) -> None:
    desk.change(Practitioner, "instant_b", sex="male")
    assert desk.booked(wishes={"practitioner_sex": "male"}).practitioner == "instant_b"
    assert starts(desk, TEN.date(), practitioner_sex="male")[0] == "11:00"
    assert starts(desk, TEN.date(), practitioner_sex="female")[0] == "10:00"
    assert starts(desk, TEN.date(), practitioner_sex="any")[0] == "10:00"
    check = desk.service.check("instant", "botox", TEN, practitioner_sex="male")
    assert (check.problem, check.why) == ("full", "full")
    summary = desk.service.summary(desk.draft(conversation=desk.newcomer(), wishes={"practitioner_sex": "female"}))
    assert isinstance(summary, Summary)
    assert summary.practitioner.sex == "female"


def test_no_such_practitioner_is_said_and_not_worked_around(desk: Desk) -> None:
    assert desk.service.check("instant", "botox", TEN, practitioner_sex="male").problem == "no_practitioner_of_sex"
    assert starts(desk, TEN.date(), practitioner_sex="male") == []
    draft = desk.draft(wishes={"practitioner_sex": "male"})
    assert desk.service.summary(draft) == Refused("no_practitioner_of_sex")
    assert desk.service.book(draft, "a-key") == Refused("no_practitioner_of_sex")
    desk.change(Practitioner, "asking_a", sex=None)
    assert desk.service.check("asking", "botox", TEN, practitioner_sex="female").problem == "no_practitioner_of_sex"


def test_wishes_are_kept_with_the_patient(desk: Desk) -> None:
    wishes = {"practitioner_sex": "female", "diet": "halal", "wheelchair": True}
    booking = desk.booked(wishes=wishes, needs_review=True)
    stored = desk.bookings.by_code(booking.code)
    assert stored is not None
    assert (booking.state, stored.wishes) == ("requested", wishes)


def test_when_all_is_shut_for_weeks_the_next_time_at_all_is_offered(desk: Desk) -> None:
    for number in range(40):
        desk.close(TEN.date() + timedelta(days=number - 1), clinic="asking")
    check = desk.service.check("asking", "botox", TEN + timedelta(days=16))
    assert check.why == "closure"
    first = datetime(2027, 1, 4, 10, tzinfo=SEOUL)  # forty days from Monday 23 November end on New Year's Day
    assert [one.start for one in check.nearest] == [first + timedelta(minutes=30 * number) for number in range(3)]


def test_a_clinic_without_hours_has_no_times_and_says_so(desk: Desk) -> None:
    with desk.db.write() as session:
        session.query(OpeningHours).delete()
    check = desk.service.check("asking", "botox", TEN)
    assert (check.problem, check.why, check.nearest) == ("closed", "weekday", ())
    assert not isinstance(desk.send(clinic="asking"), Booking)
