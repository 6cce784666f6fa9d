"""Codes and proofs: the owner finds the booking, a guesser does not."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.services.codes import ALPHABET, new_code, read_code
from actions.services.lookup import plain_name
from actions.services.results import Booking, Locked, NotFound, Refused
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
    assert isinstance(desk.service.find(booking.code, "Батбаяр", desk.newcomer()), Booking)
    desk.now = until
    assert isinstance(desk.service.find(booking.code, "Батбаяр", desk.conversation), Booking)


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
