"""What a visitor says of a visit, and marks taken back: on both databases, also when two do it at once."""

import threading
from datetime import timedelta
from typing import Any

import pytest

from actions.db.models.booking import MARKS
from actions.db.repositories import CaseRepository
from actions.db.repositories.visits import VisitRepository
from actions.services.holidays import PublicHolidays
from actions.services.lifecycle import Lifecycle, Moved, NotMoved
from actions.services.visits import ANSWERS, LONGEST_WORDS, Undo, VisitRules, Visits
from actions.visit_messages import desk_message
from tests.unit.db.database import together
from tests.unit.services.desk import TEN, Desk


class After:
    """A desk after a visit."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.rows = VisitRepository(desk.db)
        self.visits = Visits(self.rows, PublicHolidays(), lambda: desk.now, VisitRules(owner="night desk"))
        self.undo = Undo(self.rows, lambda: desk.now, 24)
        self.code = desk.booked().code
        desk.now = TEN + timedelta(hours=2)

    @property
    def record(self) -> Any:
        found = self.desk.bookings.by_code(self.code)
        assert found is not None
        return found

    def mark(self, *states: str) -> None:
        for state in states:
            moved = Lifecycle(self.desk.bookings, lambda: self.desk.now).move(self.record, state, actor="clinic:1")
            assert isinstance(moved, Moved)


@pytest.fixture
def after(desk: Desk) -> After:
    return After(desk)


def test_the_last_answer_counts_and_none_is_lost(after: After) -> None:
    for answer in (*ANSWERS, ANSWERS[0]):
        assert after.visits.answer(after.code, answer, via="chat")
    found = after.visits.of(after.code)
    assert found is not None and found.answer == ANSWERS[0] and found.state == "confirmed"
    said = [why for _, _, _, why in after.desk.events(after.code) if why]
    assert said == [f"visit {one}" for one in (*ANSWERS, ANSWERS[0])]


def test_what_is_no_answer_and_no_mark_is_refused(after: After) -> None:
    with pytest.raises(ValueError, match="no such answer"):
        after.visits.answer(after.code, "perhaps", via="chat")
    for mark in (0, 6, -1):
        with pytest.raises(ValueError, match="no such mark"):
            after.visits.rate(after.code, mark)


def test_only_a_visit_that_was_to_take_place_is_spoken_of(after: After) -> None:
    assert after.visits.of("GC-ZZZZZZ") is None
    request = after.desk.booked(clinic="asking", start=TEN + timedelta(days=1)).code
    after.desk.now = TEN + timedelta(days=1, hours=2)
    assert not after.visits.answer(request, ANSWERS[0], via="chat"), "it was never confirmed"
    assert after.visits.of(after.code, TEN + timedelta(minutes=5)) is None, "another time was asked about"
    after.desk.now = TEN + timedelta(days=30, minutes=1)
    assert not after.visits.rate(after.code, 5)


def test_a_rating_is_one_row_however_many_send_it(after: After) -> None:
    threads = [threading.Thread(target=after.visits.rate, args=(after.code, mark, f"w{mark}")) for mark in MARKS]
    together(threads)
    (line,) = after.visits.ratings(1)
    found = after.visits.rating(after.code)
    assert found is not None and (found.mark, found.words) == (line.mark, f"w{line.mark}")
    assert after.visits.rate(after.code, 3, "x" * (LONGEST_WORDS + 9))
    found = after.visits.rating(after.code)
    assert found is not None and len(found.words or "") == LONGEST_WORDS


def test_a_dispute_is_one_case_however_many_workers_see_it(after: After) -> None:
    after.visits.answer(after.code, "took_place", via="link")
    after.mark("no_show")
    together([threading.Thread(target=after.visits.hand_over, args=(desk_message,)) for _ in range(4)])
    (case,) = CaseRepository(after.desk.db).listing(("open",))
    assert (case.topic, case.owner) == ("visit", "night desk")
    assert case.words is not None and case.words.endswith("visitor: took_place; clinic: no_show")
    assert isinstance(after.undo.undo(after.record, actor="clinic:1"), Moved)
    assert after.visits.hand_over(desk_message) == 0, "the clinic agrees by now"


def test_a_mark_that_changes_in_between_is_not_disputed(after: After) -> None:
    after.visits.answer(after.code, "took_place", via="link")
    after.mark("no_show")
    (found,) = after.rows.disputed(9)
    after.undo.undo(after.record, actor="clinic:1")

    class Late(VisitRepository):
        def disputed(self, limit: int) -> list[Any]:
            return [found]

    late = Visits(Late(after.desk.db), PublicHolidays(), lambda: after.desk.now, VisitRules())
    assert late.hand_over(desk_message) == 0
    assert CaseRepository(after.desk.db).listing(("open",)) == []


def test_two_who_take_back_the_same_mark_do_it_once(after: After) -> None:
    after.mark("arrived", "completed")
    record, outcomes = after.record, []
    work = [
        threading.Thread(target=lambda: outcomes.append(after.undo.undo(record, actor="clinic:1"))) for _ in range(4)
    ]
    together(work)
    assert [type(one) for one in outcomes].count(Moved) == 1
    assert after.record.state == "arrived"
    assert [one for one in after.desk.events(after.code) if one[3] == "undo"] == [
        ("clinic:1", "completed", "arrived", "undo")
    ]


def test_the_window_is_counted_from_the_mark_itself(after: After) -> None:
    after.mark("arrived")
    after.desk.now += timedelta(hours=20)
    after.mark("completed")
    after.desk.now += timedelta(hours=3)
    assert isinstance(after.undo.undo(after.record, actor="clinic:1"), Moved)
    after.desk.now += timedelta(hours=2)
    assert after.undo.undo(after.record, actor="clinic:1") == NotMoved("late", "arrived"), "25 hours after the arrival"
    assert after.undo.undo(after.record, actor="visitor") == NotMoved("actor", "arrived")
    assert after.desk.claimed(after.code) == {"instant_a": 12} or after.desk.claimed(after.code) == {"instant_b": 12}
