"""Waiting for a time: first come first, told once, the time kept for some minutes, nothing booked by waiting."""

from datetime import timedelta
from threading import Thread

import pytest
from sqlalchemy import select

from actions.db.models import Appointment, Clinic, OpeningHours
from actions.db.repositories import ConversationRepository, WaitingRepository
from actions.db.repositories.waiting import WaitingRecord
from actions.life_messages import offer_message
from actions.services.results import Booking, Conflict, Summary
from actions.services.waitlist import Waitlist, WaitRules
from tests.unit.db.database import together
from tests.unit.services.desk import TEN, Desk

HOUR = timedelta(hours=1)


def waitlist(desk: Desk, **rules: int) -> Waitlist:
    return Waitlist(WaitingRepository(desk.db), desk.service.availability, lambda: desk.now, WaitRules(**rules))


def offer(desk: Desk) -> int:
    return waitlist(desk).offer(lambda one: offer_message(one, None))


def told(desk: Desk, conversation: str) -> list[str | None]:
    return [row.key for row in ConversationRepository(desk.db).messages_after(conversation, 0)]


@pytest.fixture
def booked(desk: Desk) -> Booking:
    """The clinic that asks has one doctor and one hour on Tuesday; it is taken."""
    with desk.db.write() as session:
        for row in session.query(OpeningHours).filter_by(clinic="asking"):
            session.delete(row)
        session.flush()
        session.add(OpeningHours(clinic="asking", weekday=1, opens=600, closes=660))
    return desk.booked(clinic="asking")


def join(desk: Desk, conversation: str) -> WaitingRecord:
    found = waitlist(desk).join(conversation, "asking", "botox", TEN, TEN + HOUR, "en")
    assert isinstance(found, WaitingRecord)
    return found


def cancel(desk: Desk, booking: Booking) -> None:
    assert isinstance(desk.service.cancel(booking.code, "Батбаяр", desk.conversation), Booking)


def test_who_asked_first_is_told_first_and_once(desk: Desk, booked: Booking) -> None:
    first, second = desk.newcomer(), desk.newcomer()
    join(desk, first)
    join(desk, second)
    assert join(desk, first).id < join(desk, second).id, "asking again keeps the place"
    assert offer(desk) == 0
    cancel(desk, booked)
    assert offer(desk) == 1
    assert offer(desk) == 0
    assert told(desk, first) == ["life-wait-offer"] and told(desk, second) == []


def test_the_time_is_kept_for_whom_it_was_offered_to(desk: Desk, booked: Booking) -> None:
    first, other = desk.newcomer(), desk.newcomer()
    join(desk, first)
    cancel(desk, booked)
    offer(desk)
    assert isinstance(desk.send(conversation=other, clinic="asking"), Conflict)
    summary = desk.service.summary(desk.draft(conversation=first, clinic="asking"))
    assert isinstance(summary, Summary), "what is kept for a visitor is free to them"
    sent = desk.send(conversation=first, clinic="asking")
    assert isinstance(sent, Booking) and sent.state == "requested"


def test_an_offer_that_is_not_taken_goes_to_the_next(desk: Desk, booked: Booking) -> None:
    first, second = desk.newcomer(), desk.newcomer()
    join(desk, first)
    join(desk, second)
    cancel(desk, booked)
    offer(desk)
    desk.now += timedelta(minutes=29)
    assert offer(desk) == 0
    desk.now += timedelta(minutes=1)
    assert offer(desk) == 1
    assert told(desk, first) == told(desk, second) == ["life-wait-offer"]
    desk.now += timedelta(minutes=30)
    assert offer(desk) == 0, "nobody is told twice"


def test_who_waits_at_two_clinics_is_offered_one_time_and_it_stays_held(desk: Desk, booked: Booking) -> None:
    conversation, other = desk.newcomer(), desk.newcomer()
    waitlist(desk).join(conversation, "instant", "botox", TEN, TEN + HOUR, "en")
    join(desk, conversation)
    cancel(desk, booked)
    assert offer(desk) == 1
    assert offer(desk) == 0
    desk.booked(conversation=other, clinic="instant")
    full = desk.send(conversation=desk.newcomer(), clinic="instant", contact="third@example.com")
    assert isinstance(full, Conflict), "two doctors: one is booked, one is kept"
    assert told(desk, conversation) == ["life-wait-offer"]


def test_who_stops_waiting_lets_the_offered_time_go_to_the_next(desk: Desk, booked: Booking) -> None:
    first, second = desk.newcomer(), desk.newcomer()
    join(desk, first)
    join(desk, second)
    cancel(desk, booked)
    assert offer(desk) == 1
    assert waitlist(desk).leave(first) == 1
    assert offer(desk) == 1
    assert told(desk, second) == ["life-wait-offer"]


@pytest.mark.postgresql
def test_two_workers_at_once_offer_once(desk: Desk, booked: Booking) -> None:
    people = [desk.newcomer() for _ in range(3)]
    for one in people:
        join(desk, one)
    cancel(desk, booked)
    counts: list[int] = []
    together([Thread(target=lambda: counts.append(offer(desk))) for _ in range(4)])
    assert sum(counts) == 1
    assert [told(desk, one) for one in people] == [["life-wait-offer"], [], []]
    with desk.db.read() as session:
        held = session.execute(select(Appointment.conversation).where(Appointment.state == "held")).scalars().all()
    assert held == [people[0]]


def test_nobody_waits_longer_than_they_said(desk: Desk, booked: Booking) -> None:
    conversation = desk.newcomer()
    found = waitlist(desk, waitlist_days=2).join(conversation, "asking", "botox", TEN, TEN + timedelta(days=60), "en")
    assert isinstance(found, WaitingRecord) and found.last_at == desk.now + timedelta(days=2)
    desk.now = found.last_at
    desk.change(Clinic, "asking", terms={})
    assert offer(desk) == 0
    assert WaitingRepository(desk.db).waiting(desk.now - HOUR) == [], "it has ended"


def test_who_stops_or_is_just_booking_is_not_disturbed(desk: Desk, booked: Booking) -> None:
    stopped, busy = desk.newcomer(), desk.newcomer()
    join(desk, stopped)
    join(desk, busy)
    assert waitlist(desk).leave(stopped) == 1
    assert waitlist(desk).leave(stopped) == 0
    held = desk.service.summary(desk.draft(conversation=busy, clinic="instant"))
    assert isinstance(held, Summary)
    cancel(desk, booked)
    assert offer(desk) == 0, "the time they hold just now is not let go"
    desk.now += timedelta(minutes=11)
    assert offer(desk) == 1


@pytest.mark.parametrize(
    ("clinic", "procedure", "reason"),
    [
        ("unverified", "botox", "not_bookable"),
        ("asking", "second_opinion", "records_first"),
        ("x", "y", "unknown_clinic"),
    ],
)
def test_one_waits_only_for_what_can_be_booked(desk: Desk, clinic: str, procedure: str, reason: str) -> None:
    assert waitlist(desk).join(desk.conversation, clinic, procedure, TEN, TEN + HOUR, "en") == reason
    assert waitlist(desk).join(desk.conversation, "asking", "botox", TEN - 9 * HOUR * 9, desk.now, "en") == "past"
