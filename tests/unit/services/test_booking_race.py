"""Twenty visitors, five times: every time has one owner, and nobody is told otherwise."""

import threading
from collections import Counter
from datetime import timedelta
from itertools import pairwise

import pytest
from sqlalchemy import text

from actions.services.results import Booking, Conflict
from tests.unit.db.database import together
from tests.unit.services.desk import TEN, Desk

pytestmark = pytest.mark.postgresql


def test_twenty_visitors_race_for_five_times(desk: Desk) -> None:
    times = [TEN + timedelta(hours=hour) for hour in (0, 1, 3, 4, 5)]
    visitors = [desk.newcomer() for _ in range(20)]
    start = threading.Barrier(20)
    outcomes: list[object] = []

    def go(number: int) -> None:
        draft = desk.draft(
            clinic="asking",
            conversation=visitors[number],
            start=times[number % 5],
            contact=f"v{number}@example.com",
        )
        start.wait()
        outcomes.append(desk.service.book(draft, f"key-{number}"))

    threads = [threading.Thread(target=go, args=(number,)) for number in range(20)]
    together(threads)
    won = [one for one in outcomes if isinstance(one, Booking)]
    lost = [one for one in outcomes if isinstance(one, Conflict)]
    assert Counter(one.start for one in won) == dict.fromkeys(times, 1)
    assert [one.problem for one in lost] == ["full"] * 15
    with desk.db.read() as session:
        owners = session.execute(text("SELECT appointment, count(*) FROM claimed_cell GROUP BY appointment")).all()
        assert [count for _, count in owners] == [12] * 5
        assert session.execute(text("SELECT count(*) FROM appointment")).scalar_one() == 5
        assert session.execute(text("SELECT count(*) FROM patient")).scalar_one() == 5


def test_overlapping_times_of_other_lengths_do_not_share_a_doctor(desk: Desk) -> None:
    times = [TEN + timedelta(minutes=5 * number) for number in range(12)]
    visitors = [desk.newcomer() for _ in times]
    outcomes: list[object] = []

    def go(number: int) -> None:
        draft = desk.draft(
            clinic="asking", conversation=visitors[number], start=times[number], contact=f"v{number}@example.com"
        )
        outcomes.append(desk.service.book(draft, f"key-{number}"))

    threads = [threading.Thread(target=go, args=(number,)) for number in range(len(times))]
    together(threads)
    won = sorted(one.start for one in outcomes if isinstance(one, Booking))
    assert 1 <= len(won) <= 2
    assert all(later - earlier >= timedelta(hours=1) for earlier, later in pairwise(won))


def test_the_same_yes_sent_ten_times_at_once_is_one_booking(desk: Desk) -> None:
    draft = desk.draft()
    outcomes: list[object] = []
    threads = [threading.Thread(target=lambda: outcomes.append(desk.service.book(draft, "the-key"))) for _ in range(10)]
    together(threads)
    assert len({one.code for one in outcomes if isinstance(one, Booking)}) == 1
    assert all(isinstance(one, Booking) for one in outcomes)
