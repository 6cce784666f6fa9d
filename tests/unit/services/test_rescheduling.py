"""Moving a booking: by the rules of a new one, all or nothing, and told as it is."""

import threading
from datetime import datetime, timedelta, timezone

import pytest

from actions.db.models import Clinic, Offering, Practitioner
from actions.services.clock import SEOUL
from actions.services.results import Booking, Check, Conflict, Locked, NotFound, Refused, Summary
from tests.unit.db.database import together
from tests.unit.services.desk import TEN, Desk

PROOF = "Батбаяр"
THREE = TEN + timedelta(hours=5)


def move(desk: Desk, booking: Booking, start: datetime) -> object:
    return desk.service.reschedule(booking.code, PROOF, desk.conversation, start)


def moved(desk: Desk, booking: Booking, start: datetime) -> Booking:
    outcome = move(desk, booking, start)
    assert isinstance(outcome, Booking), outcome
    return outcome


def test_the_booking_has_the_new_time_and_the_old_one_is_free(desk: Desk) -> None:
    booking = desk.booked(clinic="asking")
    new = moved(desk, booking, THREE)
    assert (new.code, new.start, new.practitioner) == (booking.code, THREE, "asking_a")
    assert (new.cancel_by, new.late, new.repeated) == (THREE - timedelta(hours=24), False, False)
    assert desk.service.check("asking", "botox", TEN).ok
    assert desk.service.check("asking", "botox", THREE).problem == "full"
    assert desk.claimed(booking.code) == {"asking_a": 12}
    assert desk.service.find(booking.code, PROOF, desk.conversation) == new


def test_the_audit_trail_says_from_when_it_was_moved(desk: Desk) -> None:
    booking = desk.booked()
    moved(desk, booking, THREE)
    desk.service.reschedule(booking.code, PROOF, desk.conversation, TEN, actor="agent:7")
    utc = [one.astimezone(timezone.utc).isoformat() for one in (TEN, THREE)]
    assert desk.events(booking.code) == [
        ("visitor", "held", "confirmed", None),
        ("visitor", "confirmed", "confirmed", f"moved from {utc[0]}"),
        ("agent:7", "confirmed", "confirmed", f"moved from {utc[1]}"),
    ]


def test_the_same_time_again_changes_nothing(desk: Desk) -> None:
    booking = desk.booked()
    assert moved(desk, booking, TEN.astimezone(timezone.utc)).repeated is True
    first = moved(desk, booking, THREE)
    second = moved(desk, booking, THREE)
    assert (first.repeated, second.repeated) == (False, True)
    assert len(desk.events(booking.code)) == 2


def test_an_overlap_with_its_own_old_time_is_no_conflict(desk: Desk) -> None:
    booking = desk.booked(clinic="asking")
    assert moved(desk, booking, TEN + timedelta(minutes=30)).start == TEN + timedelta(minutes=30)
    assert desk.claimed(booking.code) == {"asking_a": 12}


def test_the_doctor_stays_when_free_and_else_another_takes_over(desk: Desk) -> None:
    other = desk.booked(start=THREE, conversation=desk.newcomer(), contact="b@example.com")
    assert other.practitioner == "instant_a"
    second = desk.booked(conversation=desk.newcomer(), contact="c@example.com", start=TEN + timedelta(hours=1))
    assert second.practitioner == "instant_a"
    assert moved(desk, second, THREE).practitioner == "instant_b"
    assert moved(desk, second, TEN).practitioner == "instant_b"


def test_the_wish_for_a_woman_or_a_man_is_kept(desk: Desk) -> None:
    desk.change(Practitioner, "instant_b", sex="male")
    booking = desk.booked(wishes={"practitioner_sex": "male"})
    desk.booked(start=THREE, conversation=desk.newcomer(), contact="b@example.com", wishes={"practitioner_sex": "male"})
    outcome = move(desk, booking, THREE)
    assert isinstance(outcome, Conflict)
    assert (outcome.problem, outcome.why) == ("full", "full")
    assert desk.service.check("instant", "botox", THREE).ok
    desk.change(Practitioner, "instant_b", sex="female")
    assert move(desk, booking, THREE) == Refused("no_practitioner_of_sex")


@pytest.mark.parametrize(
    ("clinic", "before", "after"),
    [("instant", "confirmed", "confirmed"), ("asking", "requested", "requested"), ("asking", "confirmed", "requested")],
)
def test_what_a_clinic_confirms_by_hand_is_a_request_again(desk: Desk, clinic: str, before: str, after: str) -> None:
    booking = desk.booked(clinic=clinic)
    stored = desk.bookings.by_code(booking.code)
    assert stored is not None
    if booking.state != before:
        desk.bookings.move(stored.id, ("requested",), "confirmed", actor="clinic", why=None, now=desk.now)
    desk.now += timedelta(hours=2)
    new = moved(desk, booking, THREE)
    assert new.state == after
    assert new.respond_by == (desk.now + timedelta(hours=24) if after == "requested" else None)


@pytest.mark.parametrize(
    ("start", "problem", "why"),
    [
        (TEN - timedelta(days=2), "past", None),
        (TEN + timedelta(hours=2), "closed", "break"),
        (TEN + timedelta(days=4), "closed", "weekday"),
        (datetime(2026, 12, 25, 10, tzinfo=SEOUL), "closed", "holiday"),
        (TEN + timedelta(minutes=1), "off_grid", None),
        (TEN + timedelta(days=500), "too_far", None),
        (THREE, "full", "full"),
    ],
)
def test_what_no_new_booking_could_have_is_a_conflict_and_nothing_moves(
    desk: Desk, start: datetime, problem: str, why: str | None
) -> None:
    booking = desk.booked(clinic="asking")
    desk.booked(clinic="asking", start=THREE, conversation=desk.newcomer(), contact="b@example.com")
    outcome = move(desk, booking, start)
    assert isinstance(outcome, Conflict)
    assert (outcome.problem, outcome.why) == (problem, why)
    assert len(outcome.nearest) == 3
    check = desk.service.check_move(booking.code, PROOF, desk.conversation, start)
    assert isinstance(check, Check)
    assert (check.problem, check.why, check.nearest) == (problem, why, outcome.nearest)
    assert desk.service.find(booking.code, PROOF, desk.conversation) == booking
    assert desk.claimed(booking.code) == {"asking_a": 12}
    assert len(desk.events(booking.code)) == 1


def test_a_clinic_that_may_no_longer_be_booked_takes_no_move(desk: Desk) -> None:
    booking = desk.booked()
    desk.change(Clinic, "instant", registration_state="lapsed")
    assert move(desk, booking, THREE) == Refused("not_bookable")
    desk.change(Clinic, "instant", registration_state="verified")
    with desk.db.write() as session:
        session.delete(session.get(Offering, ("instant", "botox")))
    assert move(desk, booking, THREE) == Refused("not_offered")
    assert isinstance(desk.service.cancel(booking.code, PROOF, desk.conversation), Booking)


def test_what_has_begun_or_ended_stays_where_it_is(desk: Desk) -> None:
    cancelled = desk.booked(conversation=desk.newcomer(), contact="b@example.com")
    desk.service.cancel(cancelled.code, PROOF, desk.conversation)
    assert move(desk, cancelled, THREE) == Refused("state")
    booking = desk.booked()
    desk.now = TEN
    assert move(desk, booking, THREE) == Refused("past")


def test_a_late_change_is_possible_and_said_to_be_late(desk: Desk) -> None:
    booking = desk.booked()
    assert booking.cancel_by == TEN - timedelta(hours=24)
    desk.now = booking.cancel_by + timedelta(minutes=1)
    found = desk.service.find(booking.code, PROOF, desk.conversation)
    assert isinstance(found, Booking) and found.late
    new = moved(desk, booking, TEN + timedelta(days=7))
    assert (new.late, new.state, new.cancel_by) == (True, "confirmed", TEN + timedelta(days=6))
    in_time = desk.service.cancel(booking.code, PROOF, desk.conversation)
    assert isinstance(in_time, Booking) and not in_time.late


def test_a_late_cancellation_is_said_to_be_late_however_often_it_is_asked(desk: Desk) -> None:
    early, late = desk.booked(), desk.booked(conversation=desk.newcomer(), contact="b@example.com")
    assert early.cancel_by is not None
    desk.now = early.cancel_by
    first = desk.service.cancel(early.code, PROOF, desk.conversation)
    desk.now += timedelta(minutes=1)
    again = desk.service.cancel(early.code, PROOF, desk.conversation)
    outcomes = [first, again, *(desk.service.cancel(late.code, PROOF, desk.conversation) for _ in range(2))]
    assert [(one.late, one.repeated) for one in outcomes if isinstance(one, Booking)] == [
        (False, False),
        (False, True),
        (True, False),
        (True, True),
    ]


def test_the_buffer_moves_along(desk: Desk) -> None:
    booking = desk.booked(clinic="asking")
    desk.change(Offering, ("asking", "botox"), duration_minutes=30, buffer_minutes=15)
    new = moved(desk, booking, THREE)
    assert (new.duration_minutes, desk.claimed(booking.code)) == (30, {"asking_a": 9})


def test_times_for_the_move_hold_its_own_neighbours_but_not_its_own_time(desk: Desk) -> None:
    booking = desk.booked(clinic="asking")
    desk.booked(clinic="asking", start=THREE, conversation=desk.newcomer(), contact="b@example.com")
    first = TEN.replace(hour=0)
    times = desk.service.move_times(booking.code, PROOF, desk.conversation, first, first + timedelta(days=1), limit=5)
    assert isinstance(times, list)
    assert [one.start.strftime("%H:%M") for one in times] == ["10:30", "11:00", "13:00", "13:30", "14:00"]
    assert desk.service.check_move(booking.code, PROOF, desk.conversation, TEN + timedelta(minutes=5)) == Check(None)
    wrong = desk.service.move_times(booking.code, "Дорж", desk.conversation, first, first + timedelta(days=1))
    assert wrong == NotFound(tries_left=4)


def test_a_move_needs_the_proof_like_all_else(desk: Desk) -> None:
    booking = desk.booked()
    for _ in range(5):
        outcome = desk.service.reschedule(booking.code, "Дорж", desk.conversation, THREE)
    assert isinstance(outcome, Locked)
    assert isinstance(move(desk, booking, THREE), Locked)


def test_it_can_move_to_the_time_the_own_summary_holds(desk: Desk) -> None:
    booking = desk.booked(clinic="asking")
    summary = desk.service.summary(desk.draft(clinic="asking", start=THREE))
    assert isinstance(summary, Summary)
    assert moved(desk, booking, THREE).start == THREE
    assert isinstance(desk.service.book(desk.draft(clinic="asking", start=THREE), summary.idempotency_key), Conflict)


def test_two_moves_at_once_leave_one_time_claimed(desk: Desk) -> None:
    booking = desk.booked(clinic="asking")
    times = [TEN + timedelta(hours=hour) for hour in (1, 3, 4, 5)]  # five proofs at once would lock the code
    outcomes: list[object] = []
    together([threading.Thread(target=lambda one=one: outcomes.append(move(desk, booking, one))) for one in times])
    assert all(isinstance(one, Booking) for one in outcomes), outcomes
    now = desk.service.find(booking.code, PROOF, desk.conversation)
    assert isinstance(now, Booking) and now.start in times
    assert desk.claimed(booking.code) == {"asking_a": 12}
    assert desk.service.check("asking", "botox", TEN).ok


def test_a_swap_of_two_visitors_times_needs_a_free_one_between(desk: Desk) -> None:
    mine = desk.booked(clinic="asking")
    theirs = desk.booked(clinic="asking", start=THREE, conversation=desk.newcomer(), contact="b@example.com")
    assert isinstance(move(desk, mine, THREE), Conflict)
    assert moved(desk, theirs, THREE + timedelta(hours=1)).start == THREE + timedelta(hours=1)
    assert moved(desk, mine, THREE).start == THREE
    assert moved(desk, theirs, TEN).start == TEN
