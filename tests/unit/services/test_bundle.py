"""Interpreter and car beside the appointment: all or none, honest states, what a move and a cancelling do to them."""

import threading
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actions.services.bundle_values import Held
from actions.services.results import Booking, Refused
from tests.unit.db.database import together
from tests.unit.services.bundling import LANDING, Room, fetch, speak
from tests.unit.services.desk import TEN, Desk

NAME = "Болд"


@pytest.fixture
def room(desk: Desk) -> Room:
    return Room(desk)


def test_without_capacity_both_are_requests_with_owner_and_deadline_and_nothing_is_taken(room: Room) -> None:
    booking = room.desk.booked()
    spoken, car = room.asked(speak(hours=3), fetch(), booking=booking.code)
    assert [(one.kind, one.state, one.owner, one.booking) for one in (spoken, car)] == [
        ("interpretation", "requested", "dispatcher", booking.code),
        ("pickup", "requested", "dispatcher", booking.code),
    ]
    assert spoken.deadline <= TEN and car.deadline <= LANDING, "no answer after it has begun"
    assert (spoken.extra_hours, spoken.reserved, room.cells()) == (1, False, {})
    assert car.details["flight"] == "OM301" and car.contact == "+97699112233"


def test_flight_hotel_and_contact_are_not_readable_in_the_database(room: Room) -> None:
    room.asked(fetch(destination="hotel", hotel="Hotel Byeol", contact="a@example.com"))
    with room.desk.db.read() as session:
        stored = session.connection().exec_driver_sql("SELECT details FROM service_request").scalar_one()
    assert not any(word in stored for word in ("OM301", "Byeol", "example"))


def test_the_same_key_asks_once(room: Room) -> None:
    code = room.desk.booked().code
    first = room.asked(speak(), fetch(), booking=code)
    assert room.asked(speak(), fetch(), booking=code) == first
    assert room.count("service_request") == 2


def test_a_second_interpreter_for_one_booking_is_refused(room: Room) -> None:
    code = room.desk.booked().code
    room.asked(speak(), booking=code)
    assert room.ask(speak(hours=1), booking=code, key="other") == Refused("already")
    (known,) = room.bundle.of_booking(code)
    room.bundle.cancel(known.code)
    assert len(room.asked(speak(hours=1), booking=code, key="third")) == 1


def test_free_hours_are_counted_over_all_that_a_visitor_asks_for(room: Room) -> None:
    code = room.desk.booked().code
    assert room.asked(speak(hours=1), booking=code)[0].extra_hours == 0
    assert room.asked(speak(TEN + timedelta(days=2), hours=3), key="later")[0].extra_hours == 2


def test_where_the_free_hours_are_not_known_none_is_called_extra(desk: Desk) -> None:
    room = Room(desk, free_hours=None)
    held = room.bundle.hold(desk.conversation, "mn", [speak(hours=5)], "k")
    assert held == Held({"interpretation": None}, None)


@pytest.mark.parametrize(
    ("wish", "reason"),
    [
        (speak(hours=0), "hours"),
        (speak(hours=9), "hours"),
        (speak(TEN - timedelta(days=2)), "past"),
        (fetch(TEN + timedelta(days=400)), "too_far"),
        (fetch(people=0), "people"),
        (fetch(people=9), "people"),
        (fetch(destination="moon"), "destination"),
        (fetch(destination="hotel", hotel=" "), "destination"),
    ],
)
def test_what_cannot_be_is_refused_with_all_that_was_asked_beside_it(room: Room, wish: Any, reason: str) -> None:
    code = room.desk.booked().code
    assert room.ask(fetch() if wish.kind == "interpretation" else speak(), wish, booking=code) == Refused(reason)
    assert room.count("service_request") == 0


def test_a_booking_that_is_cancelled_can_have_nothing_any_more(room: Room) -> None:
    code = room.desk.booked().code
    room.desk.service.cancel(code, NAME, room.desk.conversation)
    assert room.ask(speak(), booking=code) == Refused("stale")
    assert room.ask(speak(), booking="GC-000000") == Refused("stale")


def test_both_or_none_where_capacity_is_counted(room: Room) -> None:
    room.interpreter("nara")
    room.vehicle("van", seats=1)
    code = room.desk.booked().code
    assert room.ask(speak(), fetch(), booking=code, wait=False) == Refused("full"), "two people, one seat"
    assert (room.count("service_request"), room.cells()) == (0, {})
    room.vehicle("bus", seats=8)
    spoken, car = room.asked(speak(), fetch(), booking=code, wait=False)
    assert (spoken.resource, car.resource) == ("nara", "bus")
    assert {spoken.state, car.state} == {"requested"}, "the dispatcher has not said yes"
    assert room.cells() == {"nara": 24, "bus": 24}


def test_somebody_who_publishes_their_time_is_confirmed_at_once(room: Room) -> None:
    room.interpreter("nara", confirmation="instant")
    (spoken,) = room.asked(speak(), booking=room.desk.booked().code)
    assert (spoken.state, spoken.reserved) == ("confirmed", True)


def test_nobody_free_becomes_a_request_for_the_dispatcher_when_it_may_wait(room: Room) -> None:
    room.interpreter("nara", "ja", confirmation="instant")
    (spoken,) = room.asked(speak(), booking=room.desk.booked().code)
    assert (spoken.state, spoken.reserved, room.cells()) == ("requested", False, {})


def test_a_hold_takes_the_time_for_ten_minutes_and_lapses(room: Room) -> None:
    room.interpreter("nara", confirmation="instant")
    booking = room.desk.booked()
    held = room.bundle.hold(room.desk.conversation, "mn", [speak(hours=3)], "k", booking.code)
    assert held == Held({"interpretation": True}, 1)
    assert room.bundle.of_booking(booking.code) == [], "a hold is no request"
    other = room.desk.newcomer()
    blocked = room.bundle.hold(other, "mn", [speak()], "other")
    assert blocked == Held({"interpretation": False}, 0)
    room.desk.now += timedelta(minutes=11)
    assert room.ask(speak(), key="other", conversation=other, wait=False)[0].state == "confirmed"
    (late,) = room.asked(speak(hours=3), booking=booking.code)
    assert (late.state, late.reserved) == ("requested", False), "the hold had lapsed, and somebody else came first"


def test_the_worker_forgets_holds_that_lapsed(room: Room) -> None:
    room.interpreter("nara")
    room.bundle.hold(room.desk.conversation, "mn", [speak()], "k")
    assert room.count("service_request") == 1
    room.desk.now += timedelta(minutes=11)
    room.desk.bookings.release_lapsed_holds(room.desk.now)
    assert (room.count("service_request"), room.cells()) == (0, {})


def test_with_the_booking_in_one_transaction_or_not_at_all(room: Room) -> None:
    room.interpreter("nara", "ja")
    draft = room.desk.draft()
    orders = room.bundle.orders(draft.conversation, "mn", [speak(), fetch()], "k", draft.clinic, draft.start)
    assert isinstance(orders, tuple)
    assert room.desk.service.book(draft, "b", orders) == Refused("services"), "nobody speaks Mongolian"
    assert (room.count("appointment"), room.count("claimed_cell")) == (0, 0)
    room.interpreter("saruul", "mn")
    booking = room.desk.service.book(draft, "b", orders)
    assert isinstance(booking, Booking)
    assert [one.kind for one in room.bundle.of_booking(booking.code)] == ["interpretation", "pickup"]
    assert room.desk.service.book(draft, "b", orders) == room.desk.service.book(draft, "b", orders)
    assert room.count("service_request") == 2


def moved(room: Room, booking: Booking, start: datetime) -> Booking:
    result = room.desk.service.reschedule(booking.code, NAME, room.desk.conversation, start)
    assert isinstance(result, Booking), result
    return result


def test_the_interpreter_comes_along_when_free_and_stays_sure(room: Room) -> None:
    room.interpreter("nara", confirmation="instant")
    booking = room.desk.booked()
    room.asked(speak(), booking=booking.code)
    after = moved(room, booking, TEN + timedelta(hours=3))
    assert [(one.kind, one.what, one.state) for one in after.rest] == [("interpretation", "moved", "confirmed")]
    assert after.rest[0].starts_at == TEN + timedelta(hours=3)
    assert room.cells() == {"nara": 24}


def test_an_interpreter_who_is_not_free_then_becomes_a_request_again(room: Room) -> None:
    room.interpreter("nara", confirmation="instant")
    booking = room.desk.booked()
    later = TEN + timedelta(days=1)
    room.asked(speak(later), key="else", conversation=room.desk.newcomer())
    room.asked(speak(), booking=booking.code)
    after = moved(room, booking, later)
    assert [(one.what, one.state) for one in after.rest] == [("asked_again", "requested")]
    assert room.cells() == {"nara": 24}, "the other visitor's"


def test_what_a_dispatcher_had_confirmed_is_asked_for_again(room: Room) -> None:
    booking = room.desk.booked()
    (spoken,) = room.asked(speak(), booking=booking.code)
    room.dispatch.confirm(spoken.code, by="Kim", compose=room.compose)
    after = moved(room, booking, TEN + timedelta(hours=3))
    assert [(one.what, one.state) for one in after.rest] == [("asked_again", "requested")]
    (now,) = room.bundle.of_booking(booking.code)
    assert (now.settled_by, now.start) == (None, TEN + timedelta(hours=3))
    assert [event[3:] for event in room.requests.events(spoken.code)][-1][0] == "requested"


@pytest.mark.parametrize(
    ("wish", "to", "what", "start"),
    [
        (fetch(), TEN + timedelta(days=2), "asked_again", LANDING + timedelta(days=2)),
        (fetch(), TEN + timedelta(hours=3), "kept", LANDING),
        (fetch(destination="hotel", hotel="Byeol"), TEN + timedelta(days=2), "kept", LANDING),
        (fetch(LANDING - timedelta(hours=12)), TEN + timedelta(days=2), "kept", LANDING - timedelta(hours=12)),
    ],
)
def test_a_car_moves_only_when_it_is_bound_to_the_day(room: Room, wish: Any, to: Any, what: str, start: Any) -> None:
    booking = room.desk.booked()
    room.asked(wish, booking=booking.code)
    assert [(one.what, one.starts_at) for one in moved(room, booking, to).rest] == [(what, start)]


def test_a_move_that_fails_leaves_everything_where_it_was(room: Room) -> None:
    room.interpreter("nara", confirmation="instant")
    booking = room.desk.booked(clinic="asking")
    room.asked(speak(), booking=booking.code)
    taken = TEN + timedelta(hours=4)
    room.desk.booked(clinic="asking", start=taken, conversation=room.desk.newcomer(), contact="+97699112299")
    room.desk.service.reschedule(booking.code, NAME, room.desk.conversation, taken)
    (still,) = room.bundle.of_booking(booking.code)
    assert (still.start, still.state, room.cells()) == (TEN, "confirmed", {"nara": 24})


def test_cancelling_frees_everything_and_says_so(room: Room) -> None:
    room.interpreter("nara")
    room.vehicle("van")
    booking = room.desk.booked()
    room.asked(speak(), fetch(), booking=booking.code)
    after = room.desk.service.cancel(booking.code, NAME, room.desk.conversation)
    assert isinstance(after, Booking)
    assert [(one.kind, one.what) for one in after.rest] == [("interpretation", "cancelled"), ("pickup", "cancelled")]
    assert room.cells() == {}
    assert {one.state for one in room.bundle.of_booking(booking.code)} == {"cancelled"}


def test_a_decline_by_the_clinic_frees_them_too(room: Room) -> None:
    booking = room.desk.booked(clinic="asking")
    room.asked(speak(), booking=booking.code)
    stored = room.desk.bookings.by_code(booking.code)
    assert stored is not None
    room.desk.bookings.move(stored.id, ("requested",), "declined", actor="clinic", why="no_time", now=room.desk.now)
    assert [one.state for one in room.bundle.of_booking(booking.code)] == ["cancelled"]


def test_ten_visitors_race_for_two_interpreters(room: Room) -> None:
    room.interpreter("nara", confirmation="instant")
    room.interpreter("saruul", confirmation="instant")
    visitors = [room.desk.newcomer() for _ in range(10)]
    start, outcomes = threading.Barrier(10), []

    def go(number: int) -> None:
        start.wait()
        outcomes.append(room.ask(speak(), key=f"k{number}", conversation=visitors[number], wait=False))

    together([threading.Thread(target=go, args=(number,)) for number in range(10)])
    won = [one[0] for one in outcomes if isinstance(one, tuple)]
    assert sorted(str(one.resource) for one in won) == ["nara", "saruul"]
    assert [one for one in outcomes if isinstance(one, Refused)] == [Refused("full")] * 8
    assert room.cells() == {"nara": 24, "saruul": 24}


STEPS = st.lists(
    st.tuples(st.sampled_from(["ask", "hold", "wait", "cancel", "move"]), st.integers(0, 3), st.integers(1, 3)),
    max_size=12,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_no_interpreter_is_ever_promised_twice(room: Room, steps: list[tuple[str, int, int]]) -> None:
    room.interpreter("nara", confirmation="instant")
    visitors = [room.desk.newcomer() for _ in range(4)]
    codes: dict[int, str] = {}
    for number, (step, who, hours) in enumerate(steps):
        wish = speak(TEN + timedelta(days=3, hours=who), hours)
        if step == "hold":
            room.bundle.hold(visitors[who], "mn", [wish], f"{id(steps)}{number}")
        elif step in ("ask", "move"):
            found = room.ask(wish, key=f"{id(steps)}{number}", conversation=visitors[who], wait=step == "move")
            if isinstance(found, tuple):
                codes[who] = found[0].code
        elif step == "cancel" and who in codes:
            room.bundle.cancel(codes.pop(who))
        else:
            room.desk.now += timedelta(minutes=6)
    sure = [one for visitor in visitors for one in room.bundle.of(visitor) if one.state == "confirmed"]
    spans = sorted((one.start, one.start + timedelta(minutes=one.minutes)) for one in sure)
    assert all(ends <= begins for (_, ends), (begins, _) in pairwise(spans))
    for visitor in visitors:
        for one in room.bundle.of(visitor):
            room.bundle.cancel(one.code)
    room.desk.now += timedelta(minutes=11)
    room.desk.bookings.release_lapsed_holds(room.desk.now)
    assert room.cells() == {}
