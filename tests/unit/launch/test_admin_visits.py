"""``bookings undo|ratings|show`` and ``cases set --outcome``: what a visitor said, what came of a paper."""

import json
from datetime import timedelta

import pytest

from tests.unit.launch.test_admin_bookings import CONTACT, Office, migrated, office

__all__ = ["migrated", "office"]


def test_a_mark_is_taken_back_by_the_operator_within_a_day(office: Office) -> None:
    booking = office.booked()
    office.run(f"bookings confirm {booking.code} --by Kim")
    refused = office.run(f"bookings undo {booking.code} --by Kim")
    assert refused[0] == 2 and "no mark" in refused[2]
    office.at(booking.start + timedelta(minutes=5))
    office.run(f"bookings no-show {booking.code} --by Kim")
    exit_code, printed, _ = office.run(f"bookings undo {booking.code} --by Lee")
    assert exit_code == 0 and "told in the chat" in printed
    assert office.told(booking) == ["life-told-confirmed", "clinic-says-corrected"]
    events = json.loads(office.run(f"bookings show {booking.code} --by Kim --json")[1])["events"]
    assert (events[-1]["actor"], events[-1]["from"], events[-1]["to"]) == ("operator:Lee", "no_show", "confirmed")
    office.run(f"bookings arrived {booking.code} --by Kim")
    office.at(booking.start + timedelta(days=2))
    assert "too long ago" in office.run(f"bookings undo {booking.code} --by Lee")[2]


def test_what_the_visitor_said_is_shown_beside_the_mark(office: Office) -> None:
    booking = office.booked()
    office.run(f"bookings confirm {booking.code} --by Kim")
    office.at(booking.start + timedelta(hours=3))
    visits = office.services.visits
    assert visits.answer(booking.code, "not_received", via="link")
    assert visits.rate(booking.code, 2, "I waited at a closed door")
    shown = office.run(f"bookings show {booking.code} --by Kim")[1]
    assert "not_received" in shown and "closed door" in shown and "confirmed" in shown
    listed = office.run("bookings ratings")[1]
    assert booking.code in listed and "mean 2.0 of 5" in listed
    assert "closed door" not in listed and CONTACT not in listed
    assert json.loads(office.run("bookings ratings --days 1 --json")[1])["mean"] == 2.0


@pytest.mark.parametrize("outcome", ["sent", "refused"])
def test_a_paper_is_closed_with_what_came_of_it(office: Office, outcome: str) -> None:
    booking = office.booked(days=5)
    code = json.loads(office.run(f"cases paper {booking.code} --paper invitation --by Kim --json")[1])["code"]
    exit_code, _, error = office.run(f"cases set {code} --state closed")
    assert exit_code == 2 and "what came of it" in error
    exit_code, printed, _ = office.run(f"cases set {code} --outcome {outcome}")
    assert exit_code == 0 and "closed" in printed and outcome in printed
    assert outcome in office.run(f"cases show {code}")[1]
    assert office.services.papers.of_booking(booking.code)[0].outcome == outcome
