"""Interpreters and cars work when they work: nobody is taken outside, and the nearest times are told."""

from datetime import date, datetime, timedelta

import pytest

from actions.services.administration import AdministrationError
from actions.services.bundle_values import Held
from actions.services.clock import SEOUL
from tests.unit.services.bundling import Room, fetch, speak
from tests.unit.services.desk import TEN, Desk

NINE_TO_SIX = {weekday: [(540, 720), (780, 1080)] for weekday in range(5)}
DAY = TEN.date()
NAME = "Болд"
"""Whose booking the desk makes."""


@pytest.fixture
def room(desk: Desk) -> Room:
    made = Room(desk)
    made.interpreter("nara", confirmation="instant")
    made.providers.set_hours("nara", NINE_TO_SIX)
    return made


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=SEOUL)


@pytest.mark.parametrize(
    ("start", "hours", "there"),
    [
        (at(9), 3, True),
        (at(9), 4, False),
        (at(8, 30), 1, False),
        (at(13), 5, True),
        (at(17), 2, False),
        (at(10, day=DAY + timedelta(days=4)), 1, False),
    ],
    ids=["till noon", "into the break", "before", "till six", "after six", "on a Saturday"],
)
def test_nobody_is_taken_outside_the_hours(room: Room, start: datetime, hours: int, there: bool) -> None:
    (asked,) = room.asked(speak(start, hours))
    assert (asked.reserved, asked.state) == (there, "confirmed" if there else "requested")
    assert bool(room.cells()) is there


def test_one_that_must_be_free_is_refused_and_nothing_is_written(room: Room) -> None:
    refused = room.ask(speak(at(19)), fetch(), wait=False)
    assert refused.reason == "full"
    assert (room.count("service_request"), room.cells()) == (0, {})


def test_the_nearest_times_are_told_where_nobody_is(room: Room) -> None:
    held = room.bundle.hold(room.desk.conversation, "mn", [speak(at(17), 2)], "k")
    assert isinstance(held, Held) and held.free == {"interpretation": False}
    assert held.nearest == (at(15), at(15, 30), at(16))
    room.asked(speak(at(15), 3), key="other", conversation=room.desk.newcomer())
    held = room.bundle.hold(room.desk.conversation, "mn", [speak(at(17), 2)], "k")
    assert isinstance(held, Held) and held.nearest == (at(9, 30), at(10), at(13))


def test_the_dispatcher_is_told_the_nearest_times_too(room: Room) -> None:
    (asked,) = room.asked(speak(at(19), 1))
    with pytest.raises(
        AdministrationError, match="does not work at that time; somebody is free at Tue 24 Nov 2026 16:00"
    ):
        room.dispatch.assign(asked.code, "nara", by="Kim")


def test_days_that_differ(room: Room) -> None:
    saturday = DAY + timedelta(days=4)
    room.providers.away("nara", DAY, DAY, (600, 660))
    room.providers.extra("nara", saturday, saturday, (600, 840))
    known = room.providers.listing()[0]
    assert not known.works(at(9), 120) and known.works(at(9), 60) and known.works(at(11), 60)
    assert known.works(at(10, day=saturday), 240) and not known.works(at(10, day=saturday), 241)
    room.providers.away("nara", saturday, saturday)
    assert not room.providers.listing()[0].works(at(10, day=saturday), 60)
    for day in (DAY, saturday):
        room.providers.usual("nara", day, day)
    assert room.providers.listing()[0].exceptions == ()


def test_midnight_may_lie_in_the_hours(room: Room) -> None:
    room.vehicle("night")
    room.providers.set_hours("night", {1: [(1200, 1440)], 2: [(0, 120)]})
    night = next(one for one in room.providers.listing() if one.id == "night")
    assert night.works(at(23), 180) and not night.works(at(23), 181)


def test_hours_that_are_none_are_refused(room: Room) -> None:
    for week in ({0: [(600, 600)]}, {0: [(600, 700), (650, 800)]}, {0: [(601, 700)]}, {0: [(600, 1500)]}):
        with pytest.raises(AdministrationError):
            room.providers.set_hours("nara", week)
    with pytest.raises(AdministrationError, match="no interpreter or vehicle nobody"):
        room.providers.set_hours("nobody", NINE_TO_SIX)
    with pytest.raises(AdministrationError, match="first day before the last"):
        room.providers.away("nara", DAY, DAY - timedelta(days=1))
    assert room.providers.listing()[0].hours == dict.fromkeys(range(5), ((540, 720), (780, 1080)))


def test_a_booking_that_moves_keeps_its_interpreter_only_in_the_hours(room: Room) -> None:
    booking = room.desk.booked()
    (asked,) = room.asked(speak(hours=2), booking=booking.code)
    assert asked.state == "confirmed"
    room.providers.away("nara", DAY + timedelta(days=1), DAY + timedelta(days=1))
    moved = room.desk.service.reschedule(booking.code, NAME, room.desk.conversation, TEN + timedelta(days=1))
    assert not hasattr(moved, "reason"), moved
    after = room.dispatch.request(asked.code)
    assert (after.state, after.reserved, room.cells()) == ("requested", False, {})
