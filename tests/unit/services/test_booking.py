"""Booking: honest states, nothing twice, nothing lost."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import text

from actions.db.models import Closure
from actions.db.repositories import ConsentRepository
from actions.services.clock import SEOUL
from actions.services.results import CONFLICTS, REFUSALS, Booking, Check, Conflict, Refused, Summary
from tests.unit.db.database import NOW, everything
from tests.unit.services.desk import TEN, Desk


def hours(desk: Desk, day: date, clinic: str = "instant", procedure: str = "botox") -> list[str]:
    start = datetime(day.year, day.month, day.day, tzinfo=SEOUL)
    free = desk.service.free_times(clinic, procedure, start, start + timedelta(days=1), limit=100)
    return [one.start.strftime("%H:%M") for one in free]


ALL_DAY = ["10:00", "10:30", "11:00", "13:00", "13:30", "14:00", "14:30", "15:00", "15:30", "16:00", "16:30", "17:00"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 11, 22), []),  # past
        (date(2026, 11, 23), ALL_DAY[1:]),  # today, ten has just begun
        (date(2026, 11, 24), ALL_DAY),
        (date(2026, 11, 28), []),  # Saturday
        (date(2028, 1, 3), []),  # beyond a year
    ],
)
def test_free_times_of_a_day(desk: Desk, day: date, expected: list[str]) -> None:
    assert hours(desk, day) == expected


def test_closures_of_the_clinic_and_of_all_take_the_day(desk: Desk) -> None:
    with desk.db.write() as session:
        session.add(Closure(clinic="instant", date=date(2026, 11, 24), reason="leave"))
        session.add(Closure(clinic=None, date=date(2026, 11, 25), reason="holiday"))
        session.add(Closure(clinic="asking", date=date(2026, 11, 26), reason="leave"))
    assert [bool(hours(desk, date(2026, 11, day))) for day in (24, 25, 26)] == [False, False, True]
    check = desk.service.check("instant", "botox", TEN)
    assert check.problem == "closed"
    assert [one.start.day for one in check.nearest] == [23, 23, 23]


def test_a_time_is_full_only_when_all_doctors_are_taken(desk: Desk) -> None:
    first = desk.booked()
    assert "10:00" in hours(desk, TEN.date())
    second = desk.booked(conversation=desk.newcomer(), contact="b@example.com")
    assert {first.practitioner, second.practitioner} == {"instant_a", "instant_b"}
    assert hours(desk, TEN.date()) == ALL_DAY[2:]
    assert hours(desk, TEN.date(), "asking") == ALL_DAY
    check = desk.service.check("instant", "botox", TEN)
    assert check.problem == "full"
    assert [one.start.strftime("%d %H:%M") for one in check.nearest] == ["24 11:00", "24 13:00", "24 13:30"]


@pytest.mark.parametrize(
    ("clinic", "procedure", "start", "problem", "notice"),
    [
        ("instant", "botox", TEN, None, None),
        ("instant", "nose", TEN, None, "consultation_first"),
        ("instant", "second_opinion", TEN, "records_first", None),
        ("unverified", "botox", TEN, "not_bookable", None),
        ("nowhere", "botox", TEN, "unknown_clinic", None),
        ("instant", "magic", TEN, "unknown_procedure", None),
        ("instant", "botox", NOW, "past", None),
        ("instant", "botox", TEN + timedelta(days=400), "too_far", None),
        ("instant", "botox", TEN - timedelta(hours=3), "closed", None),
        ("instant", "botox", TEN + timedelta(minutes=90), "closed", None),
        ("instant", "botox", TEN + timedelta(minutes=7), "off_grid", None),
        ("instant", "botox", TEN + timedelta(minutes=5), None, None),
    ],
)
def test_a_time_is_checked(
    desk: Desk, clinic: str, procedure: str, start: datetime, problem: str | None, notice: str | None
) -> None:
    check = desk.service.check(clinic, procedure, start)
    assert (check.problem, check.notice, check.ok) == (problem, notice, problem is None)
    assert bool(check.nearest) is (problem in CONFLICTS)


def test_a_summary_says_what_will_happen_and_holds_the_time(desk: Desk) -> None:
    summary = desk.service.summary(desk.draft())
    assert isinstance(summary, Summary)
    assert (summary.start, summary.state, summary.terms) == (TEN, "confirmed", {"en": "Terms"})
    assert summary.cancel_by == TEN - timedelta(hours=24)
    assert summary.hold_until == NOW + timedelta(minutes=10)
    assert (summary.practitioner.id, summary.practitioner.names) == ("instant_a", {"en": "instant_a"})
    stranger = desk.newcomer()
    assert isinstance(desk.service.summary(desk.draft(conversation=stranger)), Summary)
    assert desk.service.check("instant", "botox", TEN).problem == "full"
    desk.now += timedelta(minutes=10)
    assert desk.service.check("instant", "botox", TEN).ok


def test_a_conversation_holds_one_time_only(desk: Desk) -> None:
    desk.service.summary(desk.draft(clinic="asking"))
    assert desk.service.check("asking", "botox", TEN).problem == "full"
    desk.service.summary(desk.draft(clinic="asking", start=TEN + timedelta(hours=3)))
    assert desk.service.check("asking", "botox", TEN).ok
    desk.service.summary(desk.draft(clinic="asking", start=TEN + timedelta(hours=3)))
    assert desk.service.check("asking", "botox", TEN + timedelta(hours=3)).problem == "full"


def test_what_the_own_summary_holds_is_free_for_that_visitor(desk: Desk) -> None:
    desk.service.summary(desk.draft(clinic="asking"))
    mine, theirs = desk.conversation, desk.newcomer()
    assert desk.service.check("asking", "botox", TEN, conversation=mine).ok
    assert desk.service.check("asking", "botox", TEN, conversation=theirs).problem == "full"
    until = TEN + timedelta(minutes=1)
    assert len(desk.service.free_times("asking", "botox", TEN, until, conversation=mine)) == 1
    assert desk.service.free_times("asking", "botox", TEN, until, conversation=theirs) == []
    booking = desk.booked(clinic="asking")
    assert desk.service.check("asking", "botox", booking.start, conversation=mine).problem == "full"


def test_a_clinic_that_publishes_its_times_confirms_at_once(desk: Desk) -> None:
    booking = desk.booked()
    assert (booking.state, booking.respond_by, booking.start) == ("confirmed", None, TEN)
    assert booking.patient_name == "Болд Батбаяр"
    assert booking.code.startswith("GC-")
    assert len(booking.code) == 9


@pytest.mark.parametrize(
    "changes",
    [{"clinic": "asking"}, {"residency": "unsure"}, {"needs_review": True}],
    ids=["clinic", "unsure", "review"],
)
def test_what_a_person_must_judge_is_only_requested(desk: Desk, changes: dict[str, object]) -> None:
    booking = desk.booked(**changes)
    assert booking.state == "requested"
    assert booking.respond_by == NOW + timedelta(hours=24)
    stored = desk.bookings.by_code(booking.code)
    assert stored is not None
    assert [event[1:4] for event in desk.bookings.events(stored.id)] == [("visitor", "held", "requested")]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"residency": "yes"}, "resident"),
        ({"residency": None}, "residency"),
        ({"patient_name": "  "}, "patient"),
        ({"contact": None}, "contact"),
        ({"procedure": "second_opinion"}, "records_first"),
        ({"clinic": "unverified"}, "not_bookable"),
    ],
)
def test_what_may_not_be_booked_is_refused_and_not_written(desk: Desk, changes: dict[str, object], reason: str) -> None:
    assert reason in REFUSALS
    draft = desk.draft(**changes)
    assert desk.service.summary(draft) == Refused(reason)
    assert desk.service.book(draft, "a-key") == Refused(reason)
    with desk.db.read() as session:
        assert session.execute(text("SELECT count(*) FROM appointment")).scalar_one() == 0
        assert session.execute(text("SELECT count(*) FROM patient")).scalar_one() == 0


@pytest.mark.parametrize("consents", [{}, {"health": True}, {"health": False, "clinic": True}])
def test_without_both_consents_the_summary_is_shown_and_nothing_is_sent(desk: Desk, consents: dict[str, bool]) -> None:
    draft = desk.draft(consents=consents)
    summary = desk.service.summary(draft)
    assert isinstance(summary, Summary)
    assert desk.service.book(draft, summary.idempotency_key) == Refused("consent")
    with desk.db.read() as session:
        assert session.execute(text("SELECT state FROM appointment")).scalars().all() == ["held"]
        for table in ("patient", "contact", "consent"):
            assert session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0
    agreed = desk.service.book(desk.draft(), summary.idempotency_key)
    assert isinstance(agreed, Booking)


def test_sending_twice_is_one_booking(desk: Desk) -> None:
    summary = desk.service.summary(desk.draft())
    assert isinstance(summary, Summary)
    first = desk.service.book(desk.draft(), summary.idempotency_key)
    desk.now += timedelta(hours=1)
    second = desk.service.book(desk.draft(), summary.idempotency_key)
    assert isinstance(first, Booking)
    assert isinstance(second, Booking)
    assert (first.code, first.repeated, second.repeated) == (second.code, False, True)
    with desk.db.read() as session:
        assert session.execute(text("SELECT count(*) FROM claimed_cell")).scalar_one() == 12


def test_sending_again_while_the_first_is_still_being_written_is_one_booking(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A process dies in a turn, its work goes on; the turn is done again and has looked before that work ended."""
    summary = desk.service.summary(desk.draft(clinic="asking"))  # one doctor: the time is full by the first
    assert isinstance(summary, Summary)
    sent: list[Booking | Conflict | Refused] = []
    by_key = desk.bookings.by_key

    def slow(key: str) -> object:
        found = by_key(key)
        monkeypatch.setattr(desk.bookings, "by_key", by_key)
        sent.append(desk.service.book(desk.draft(clinic="asking"), key))
        return found

    monkeypatch.setattr(desk.bookings, "by_key", slow)
    again = desk.service.book(desk.draft(clinic="asking"), summary.idempotency_key)
    assert isinstance(sent[0], Booking)
    assert isinstance(again, Booking), "another time would be a second booking"
    assert (again.code, again.repeated) == (sent[0].code, True)


def test_somebody_elses_key_is_refused(desk: Desk) -> None:
    summary = desk.service.summary(desk.draft())
    assert isinstance(summary, Summary)
    stolen = desk.draft(conversation=desk.newcomer())
    assert desk.service.book(stolen, summary.idempotency_key) == Refused("not_yours")


def test_a_slow_yes_still_books_while_the_time_is_free(desk: Desk) -> None:
    summary = desk.service.summary(desk.draft(clinic="asking"))
    assert isinstance(summary, Summary)
    desk.now += timedelta(hours=2)
    assert desk.bookings.release_lapsed_holds(desk.now) == 1
    assert isinstance(desk.service.book(desk.draft(clinic="asking"), summary.idempotency_key), Booking)


def test_a_slow_yes_meets_a_conflict_with_other_times(desk: Desk) -> None:
    summary = desk.service.summary(desk.draft(clinic="asking"))
    assert isinstance(summary, Summary)
    desk.now += timedelta(minutes=11)
    desk.booked(clinic="asking", conversation=desk.newcomer(), contact="b@example.com")
    outcome = desk.service.book(desk.draft(clinic="asking"), summary.idempotency_key)
    assert isinstance(outcome, Conflict)
    assert outcome.problem == "full"
    assert len(outcome.nearest) == 3
    assert all(desk.service.check("asking", "botox", one.start).ok for one in outcome.nearest)


def test_a_time_changed_after_the_summary_is_the_one_booked(desk: Desk) -> None:
    summary = desk.service.summary(desk.draft(clinic="asking"))
    assert isinstance(summary, Summary)
    later = TEN + timedelta(hours=3)
    booking = desk.service.book(desk.draft(clinic="asking", start=later), summary.idempotency_key)
    assert isinstance(booking, Booking)
    assert booking.start == later
    assert desk.service.check("asking", "botox", TEN).ok
    assert desk.service.check("asking", "botox", later).problem == "full"


def test_open_bookings_of_one_contact_are_capped(desk: Desk) -> None:
    for hour in (0, 1, 3):
        desk.booked(conversation=desk.newcomer(), start=TEN + timedelta(hours=hour))
    fourth = TEN + timedelta(hours=4)
    assert desk.send(conversation=desk.newcomer(), start=fourth, contact="+976 9911-2233") == Refused("too_many")
    assert isinstance(desk.send(start=fourth, contact="other@example.com"), Booking)
    desk.now = TEN + timedelta(hours=2)
    assert isinstance(desk.send(conversation=desk.newcomer(), start=fourth + timedelta(hours=1)), Booking)


def test_consents_are_kept_with_the_booking(desk: Desk) -> None:
    desk.booked()
    kept = ConsentRepository(desk.db).current(desk.conversation)
    assert {kind: answer.given for kind, answer in kept.items()} == {"clinic": True, "health": True, "training": False}


def test_nothing_personal_of_a_booking_can_be_read_in_the_file(desk: Desk) -> None:
    desk.booked(wish="I am afraid of needles", guardian="Мать", wishes={"diet": "halal"})
    stored = everything(desk.db)
    for secret in ("Болд", "99112233", "needles", "Мать", "halal"):
        assert secret not in stored


def test_lapsed_holds_are_swept_and_bookings_stay(desk: Desk) -> None:
    booking = desk.booked()
    desk.service.summary(desk.draft(start=TEN + timedelta(hours=3)))
    assert desk.bookings.release_lapsed_holds(desk.now + timedelta(minutes=9)) == 0
    assert desk.bookings.release_lapsed_holds(desk.now + timedelta(minutes=10)) == 1
    assert desk.bookings.by_code(booking.code) is not None
    assert desk.service.check("instant", "botox", TEN + timedelta(hours=3)) == Check(problem=None)


def test_requests_without_an_answer_come_up_after_their_deadline(desk: Desk) -> None:
    booking = desk.booked(clinic="asking", start=TEN + timedelta(days=2))
    assert desk.bookings.overdue(desk.now + timedelta(hours=23)) == []
    (overdue,) = desk.bookings.overdue(desk.now + timedelta(hours=24))
    assert overdue.code == booking.code
    confirmed = desk.bookings.move(
        overdue.id, ("requested",), "confirmed", actor="clinic:asking", why=None, now=desk.now
    )
    assert confirmed is not None
    assert (confirmed.state, confirmed.respond_by) == ("confirmed", None)
    assert desk.bookings.move(overdue.id, ("requested",), "declined", actor="x", why=None, now=desk.now) is None
