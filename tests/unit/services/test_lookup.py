"""Codes and proofs: the owner finds the booking, a guesser does not."""

from datetime import timedelta
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import func, select

from actions.db.models import AccessLog
from actions.services.codes import ALPHABET, new_code, read_code
from actions.services.lookup import plain_name
from actions.services.results import Booking, Locked, NotFound, Refused
from tests.unit.db.database import together
from tests.unit.services.desk import TEN, Desk


@given(st.text(st.sampled_from(ALPHABET), min_size=6, max_size=6))
def test_codes_are_readable_however_typed(body: str) -> None:
    code = f"GC-{body}"
    for typed in (code, code.lower(), body, f" gc {body} ", body.replace("0", "O").replace("1", "l"), f"ＧＣ－{body}"):
        assert read_code(typed) == code


def test_new_codes_are_codes_and_differ() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) > 190
    assert all(read_code(code) == code for code in codes)


@pytest.mark.parametrize("typed", ["", "GC-", "GC-12345", "GC-1234567", "GC-12345U", "hello", "GC-ABC"])
def test_what_is_no_code_is_not_read(typed: str) -> None:
    assert read_code(typed) is None


@given(st.text())
def test_any_text_can_be_tried_as_a_code_or_a_name(typed: str) -> None:
    code = read_code(typed)
    assert code is None or read_code(code) == code
    assert plain_name(plain_name(typed)) == plain_name(typed)


@pytest.mark.parametrize(
    ("name", "proof", "expected"),
    [
        ("Болд Батбаяр", "+976 9911 2233", True),
        ("Болд Батбаяр", "батбаяр", True),
        ("Болд Батбаяр", "Болд Батбаяр", True),
        ("Болд Батбаяр", "Бат", False),
        ("Болд Батбаяр", "Дорж", False),
        ("Болд Батбаяр", "", False),
        ("Болд Батбаяр", "+97699112234", False),
        ("Болд Батбаяр", "9911-2233", True),
        ("Болд Батбаяр", "(0)9911 2233", True),
        ("Болд Батбаяр", "٩٩١١٢٢٣٣", True),
        ("Болд Батбаяр", "112233", False),
        ("Болд Батбаяр", "9911223", False),
        ("María García-López", "garcia", True),
        ("Sinéad O'Brien", "OBrien", True),
        ("Sinéad O'Brien", "o", False),
        ("Nguyễn Thị Hồng", "NGUYEN", True),
        ("王小明", "王", True),
        ("王小明", "小明", False),
        ("王小明", "王小明", True),
        ("김민수", "김", True),
        ("สมชาย กิตติ", "กิตติ", True),
        ("สมชาย กิตติ", "ก", False),
        ("محمد العلي", "العلي", True),
    ],
)
def test_the_second_proof(desk: Desk, name: str, proof: str, expected: bool) -> None:
    booking = desk.booked(patient_name=name)
    found = desk.service.find(booking.code, proof, desk.conversation)
    assert isinstance(found, Booking) is expected
    assert isinstance(found, NotFound) is not expected


def test_five_wrong_answers_lock_the_conversation_for_half_an_hour(desk: Desk) -> None:
    booking = desk.booked()
    lefts = [desk.service.find("GC-000000", "Bold", desk.conversation) for _ in range(4)]
    assert [one.tries_left for one in lefts if isinstance(one, NotFound)] == [4, 3, 2, 1]
    until = desk.now + timedelta(minutes=30)
    assert desk.service.find(booking.code, "wrong", desk.conversation) == Locked(until)
    assert desk.service.find(booking.code, "Батбаяр", desk.conversation) == Locked(until)
    elsewhere = desk.service.find(booking.code, "Батбаяр", desk.newcomer())
    assert isinstance(elsewhere, Booking)
    desk.now = until
    assert isinstance(desk.service.find(booking.code, "Батбаяр", desk.conversation), Booking)


def test_new_conversations_do_not_help_a_guesser(desk: Desk) -> None:
    booking, other = desk.booked(), desk.booked(conversation=desk.newcomer(), start=TEN + timedelta(hours=1))
    guesses = [desk.service.find(booking.code, f"guess {number}", desk.newcomer()) for number in range(5)]
    until = desk.now + timedelta(minutes=30)
    assert guesses == [*(NotFound(left) for left in (4, 3, 2, 1)), Locked(until)]
    desk.now += timedelta(minutes=10)
    assert desk.service.find(booking.code, "Батбаяр", desk.newcomer()) == Locked(until)
    assert desk.service.find(f" {booking.code.lower()} ", "wrong", desk.newcomer()) == Locked(until)
    assert desk.service.cancel(booking.code, "Батбаяр", desk.conversation) == Locked(until)
    assert isinstance(desk.service.find(other.code, "Батбаяр", desk.conversation), Booking)
    desk.now = until
    assert isinstance(desk.service.find(booking.code, "Батбаяр", desk.newcomer()), Booking)


def test_a_code_that_nobody_has_is_locked_alike(desk: Desk) -> None:
    booking = desk.booked()
    nobodys = "GC-000000" if booking.code != "GC-000000" else "GC-000001"
    for code in (booking.code, nobodys):
        answers = [desk.service.find(code, "guess", desk.newcomer()) for _ in range(6)]
        until = desk.now + timedelta(minutes=30)
        assert answers == [*(NotFound(left) for left in (4, 3, 2, 1)), Locked(until), Locked(until)]


def test_right_answers_do_not_lock(desk: Desk) -> None:
    booking = desk.booked()
    for _ in range(12):
        assert isinstance(desk.service.find(booking.code, "Батбаяр", desk.conversation), Booking)


def test_guesses_at_the_same_moment_are_counted_one_by_one(desk: Desk) -> None:
    booking = desk.booked()
    guessers = [desk.newcomer() for _ in range(12)]
    outcomes: list[object] = []

    def guess(who: str) -> None:
        outcomes.append(desk.service.find(booking.code, "guess", who))

    together([Thread(target=guess, args=(who,)) for who in guessers])
    assert sorted(one.tries_left for one in outcomes if isinstance(one, NotFound)) == [1, 2, 3, 4]
    assert sum(isinstance(one, Locked) for one in outcomes) == 8
    with desk.db.read() as session:
        assert session.execute(select(func.count()).select_from(AccessLog)).scalar_one() == 5


def test_what_was_never_sent_cannot_be_found(desk: Desk) -> None:
    desk.service.summary(desk.draft())
    with desk.db.read() as session:
        code = session.connection().exec_driver_sql("SELECT code FROM appointment").scalar_one()
    assert isinstance(desk.service.find(code, "+97699112233", desk.conversation), NotFound)


def test_cancelling_gives_the_time_back_and_may_be_repeated(desk: Desk) -> None:
    booking = desk.booked(clinic="asking")
    assert desk.service.check("asking", "botox", TEN).problem == "full"
    cancelled = desk.service.cancel(booking.code, "Батбаяр", desk.conversation, why="plans_changed")
    assert isinstance(cancelled, Booking)
    assert (cancelled.state, cancelled.cancel_reason, cancelled.respond_by) == ("cancelled", "plans_changed", None)
    assert desk.service.check("asking", "botox", TEN).ok
    again = desk.service.cancel(booking.code, "Батбаяр", desk.conversation)
    assert isinstance(again, Booking)
    assert (again.state, again.repeated) == ("cancelled", True)
    stored = desk.bookings.by_code(booking.code)
    assert stored is not None
    assert [event[3:] for event in desk.bookings.events(stored.id)] == [
        ("requested", None),
        ("cancelled", "plans_changed"),
    ]


def test_cancelling_needs_the_proof_and_comes_before_the_start(desk: Desk) -> None:
    booking = desk.booked()
    assert isinstance(desk.service.cancel(booking.code, "Дорж", desk.conversation), NotFound)
    desk.now = TEN
    assert desk.service.cancel(booking.code, "Батбаяр", desk.conversation) == Refused("past")
