"""The life of an appointment: a step is legal or refused, never half done; the worker hands over what is overdue."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from actions.db.engine import Database
from actions.db.models import CaseFile, Clinic
from actions.db.models.booking import APPOINTMENT_STATES
from actions.db.records import AppointmentRecord
from actions.db.repositories import CaseRepository, ConversationRepository, DirectoryRepository, LifeRepository
from actions.life_messages import unanswered_message
from actions.services.directory import DirectoryService
from actions.services.holidays import PublicHolidays
from actions.services.lifecycle import (
    ENDED,
    FREED,
    STEPS,
    TRANSITIONS,
    UNDONE,
    Lifecycle,
    Moved,
    NotMoved,
    party_of,
    problem,
    undo_problem,
)
from actions.services.overdue import OverdueRequests, OverdueRules, Unanswered
from actions.services.paper_requests import PaperRequest, PaperRequests
from actions.services.results import Refused
from bot.languages import LOCALES
from bot.text.render import Renderer
from tests.unit.db.database import NOW
from tests.unit.services.desk import TEN, Desk

BEFORE, DURING = TEN - timedelta(hours=1), TEN + timedelta(minutes=5)
YESTERDAY = TEN - timedelta(days=1)
BOTH = ("clinic:asking", "operator:kim")
CASES = [
    ("requested", "confirmed", BOTH, BEFORE, None),
    ("requested", "confirmed", BOTH, DURING, "past"),
    ("requested", "confirmed", ("visitor", "system"), BEFORE, "actor"),
    ("requested", "declined", BOTH, BEFORE, None),
    ("requested", "cancelled", (*BOTH, "visitor"), BEFORE, None),
    ("requested", "arrived", BOTH, BEFORE, "state"),
    ("confirmed", "arrived", BOTH, BEFORE, None),
    ("confirmed", "arrived", BOTH, YESTERDAY, "early"),
    ("confirmed", "arrived", ("visitor",), BEFORE, "actor"),
    ("confirmed", "no_show", BOTH, BEFORE, "early"),
    ("confirmed", "no_show", BOTH, DURING, None),
    ("confirmed", "declined", BOTH, BEFORE, "state"),
    ("confirmed", "requested", BOTH, BEFORE, "state"),
    ("confirmed", "cancelled", (*BOTH, "visitor"), BEFORE, None),
    ("confirmed", "cancelled", BOTH, DURING, "past"),
    ("confirmed", "completed", BOTH, DURING, "state"),
    ("arrived", "completed", BOTH, BEFORE, "early"),
    ("arrived", "completed", BOTH, DURING, None),
    ("arrived", "cancelled", BOTH, DURING, "state"),
]


@pytest.mark.parametrize(("state", "to_state", "actors", "now", "expected"), CASES)
def test_who_may_do_what_when(
    state: str, to_state: str, actors: tuple[str, ...], now: datetime, expected: str | None
) -> None:
    for actor in actors:
        assert problem(state, TEN, to_state, actor=actor, why="other", now=now) == expected


@pytest.mark.parametrize("state", ENDED)
def test_nothing_leads_away_from_an_end(state: str) -> None:
    for to_state in APPOINTMENT_STATES:
        assert problem(state, TEN, to_state, actor="operator", why="other", now=BEFORE) == "state"


def test_the_table_knows_every_state_and_no_circle_of_decisions() -> None:
    assert set(TRANSITIONS) == set(APPOINTMENT_STATES)
    seen: set[str] = set()

    def walk(state: str, path: tuple[str, ...]) -> None:
        seen.add(state)
        for further in TRANSITIONS[state]:
            if further in STEPS and further != state:
                assert further not in path
                walk(further, (*path, further))

    walk("requested", ("requested",))
    assert seen == {"requested", *STEPS}


@pytest.mark.parametrize("to_state", FREED)
def test_staff_say_why_and_visitors_need_not(to_state: str) -> None:
    assert problem("requested", TEN, to_state, actor="clinic", why=None, now=BEFORE) == "why"
    assert problem("requested", TEN, "cancelled", actor="visitor", why=None, now=BEFORE) is None


@pytest.mark.parametrize(
    ("actor", "party"),
    [("visitor", "visitor"), ("clinic:hana", "clinic"), ("agent-7", "operator"), ("operator:kim", "operator")],
)
def test_who_an_actor_is(actor: str, party: str) -> None:
    assert party_of(actor) == party


@pytest.mark.parametrize("state", APPOINTMENT_STATES)
def test_only_marks_are_taken_back_and_only_by_staff_for_a_while(state: str) -> None:
    marked, within = DURING, timedelta(hours=24)

    def refused(actor: str = "clinic:asking", at: datetime | None = marked, later: timedelta = within) -> str | None:
        return undo_problem(state, at, actor=actor, now=marked + later, within=within)

    if state not in ("arrived", "no_show", "completed"):
        assert refused() == "state"
        return
    assert state in TRANSITIONS[UNDONE[state]], "it goes back to where it came from"
    assert refused() is None and refused("operator:kim") is None
    assert refused("visitor") == refused("system") == "actor"
    assert refused(at=None) == "state"
    assert refused(later=within + timedelta(seconds=1)) == "late"


def stored(desk: Desk, code: str) -> AppointmentRecord:
    record = desk.bookings.by_code(code)
    assert record is not None
    return record


def test_a_step_is_written_once_with_who_and_why(desk: Desk) -> None:
    booking = desk.booked(clinic="asking")
    life, old = Lifecycle(desk.bookings, lambda: desk.now), stored(desk, booking.code)
    first = life.move(old, "declined", actor="clinic:asking", why="no_time")
    assert isinstance(first, Moved) and not first.repeated
    again = life.move(old, "declined", actor="clinic:asking", why="closed")
    assert isinstance(again, Moved) and again.repeated, "what was read before is older than the database"
    assert life.move(old, "confirmed", actor="clinic:asking") == NotMoved("state", "declined")
    assert desk.events(booking.code)[-1] == ("clinic:asking", "requested", "declined", "no_time")
    assert len(desk.events(booking.code)) == 2
    assert desk.claimed(booking.code) == {}


# what nobody answered


def worker(desk: Desk, **rules: int) -> OverdueRequests:
    return OverdueRequests(
        LifeRepository(desk.db),
        desk.bookings,
        desk.service,
        DirectoryService(DirectoryRepository(desk.db), lambda: desk.now),
        PublicHolidays(),
        lambda: desk.now,
        OverdueRules(owner="night desk", **rules),
    )


def told(desk: Desk) -> list[dict[str, object]]:
    rows = ConversationRepository(desk.db).messages_after(desk.conversation, 0)
    return [row.emission for row in rows if row.emission is not None]


def test_a_missed_deadline_is_a_case_and_a_message_once(desk: Desk, db: Database) -> None:
    booking = desk.booked(clinic="asking", start=TEN + timedelta(days=3))
    assert worker(desk).hand_over(unanswered_message) == 0, "the clinic still has time"
    desk.now = NOW + timedelta(hours=25)
    assert worker(desk).hand_over(unanswered_message) == 1
    assert worker(desk).hand_over(unanswered_message) == 0
    (case,) = CaseRepository(db).listing(("open",))
    assert (case.owner, case.topic, case.clinic) == ("night desk", "unanswered", "asking")
    assert case.next_contact_at == desk.now + timedelta(hours=4)
    assert booking.code in str(case.words)
    assert stored(desk, booking.code).state == "requested", "nobody decided: it is still a request"
    assert desk.claimed(booking.code) == {"asking_a": 12}
    assert len(told(desk)) == 1


def test_what_else_is_free_can_be_taken_with_one_tap(desk: Desk) -> None:
    start = TEN + timedelta(days=2)
    booking = desk.booked(clinic="asking", start=start)
    desk.now = NOW + timedelta(hours=25)
    worker(desk).hand_over(unanswered_message)
    (message,) = told(desk)
    assert message["key"] == "life-unanswered-choose"
    replies = message["quick_replies"]
    assert isinstance(replies, list)
    moves = [one["entities"] for one in replies if one["intent"] == "reschedule_booking"]
    assert len(moves) == 3 and all(one["booking_code"] == booking.code for one in moves)
    starts = [datetime.fromisoformat(one["time"]["start"]) for one in moves]
    assert starts == sorted(starts) and start not in starts and min(starts) > desk.now
    assert all(abs(one - start) <= timedelta(hours=24) for one in starts), "the nearest, not the first"
    listed = message["list"]
    assert isinstance(listed, dict)
    (other,) = listed["items"]
    assert other["entities"]["clinic"] == "instant", "the unverified one is never named"
    assert other["entities"]["time"]["start"] == start.isoformat()
    assert {one["intent"] for one in replies} >= {"cancel_booking", "talk_to_human"}


def test_where_nothing_else_is_free_only_the_truth_is_told(desk: Desk) -> None:
    desk.booked(clinic="asking", start=TEN + timedelta(days=2))
    desk.change(Clinic, "instant", registration_state="lapsed")
    for day in range(1, 30):
        desk.close((TEN + timedelta(days=day)).date(), clinic="asking")
    desk.now = NOW + timedelta(hours=25)
    found: list[Unanswered] = []

    def compose(one: Unanswered) -> dict[str, object]:
        found.append(one)
        return unanswered_message(one)

    desk.close(desk.now.date(), clinic="asking")
    worker(desk).hand_over(compose)
    assert found[0].times == () and found[0].others == ()
    assert told(desk)[0]["key"] == "life-unanswered"


def test_an_answer_that_comes_first_leaves_nothing_to_hand_over(desk: Desk) -> None:
    booking = desk.booked(clinic="asking", start=TEN + timedelta(days=3))
    desk.now = NOW + timedelta(hours=25)

    def compose(found: Unanswered) -> dict[str, object]:
        Lifecycle(desk.bookings, lambda: desk.now).move(found.record, "confirmed", actor="clinic:asking")
        return unanswered_message(found)

    assert worker(desk).hand_over(compose) == 0
    assert told(desk) == []
    with desk.db.read() as session:
        assert session.execute(select(CaseFile)).first() is None
    assert stored(desk, booking.code).state == "confirmed"


@pytest.mark.parametrize("locale", sorted(LOCALES))
def test_every_language_can_say_it(desk: Desk, renderer: Renderer, locale: str) -> None:
    booking = desk.booked(clinic="asking", start=TEN + timedelta(days=2))
    desk.now = NOW + timedelta(hours=25)
    worker(desk).hand_over(unanswered_message)
    shown = renderer.render(told(desk)[0], locale)
    assert (booking.code in shown.text and "Asking" in shown.text) or "asking" in shown.text
    assert shown.item_list and shown.item_list["items"][0]["subtitle"]
    assert "botox" not in shown.text


# papers


def papers(desk: Desk) -> PaperRequests:
    return PaperRequests(
        CaseRepository(desk.db), desk.bookings, PublicHolidays(), lambda: desk.now, owner="desk", answer_hours=72
    )


def test_a_paper_is_asked_for_once_with_owner_and_deadline(desk: Desk) -> None:
    booking = desk.booked(clinic="asking", start=TEN + timedelta(days=9))
    assert papers(desk).available(booking.code) == ("invitation",), "a certificate is about a confirmed visit"
    first = papers(desk).ask(booking.code, "invitation")
    assert isinstance(first, PaperRequest)
    assert (first.owner, first.state, first.deadline) == ("desk", "open", NOW + timedelta(hours=72))
    desk.now += timedelta(hours=5)
    again = papers(desk).ask(booking.code, "invitation")
    assert isinstance(again, PaperRequest)
    assert (again.repeated, again.code, again.deadline) == (True, first.code, first.deadline)
    assert papers(desk).available(booking.code) == ()
    CaseRepository(desk.db).change(first.code, state="waiting", now=desk.now)
    assert [(one.paper, one.state) for one in papers(desk).of_booking(booking.code)] == [("invitation", "waiting")]


def test_a_paper_needs_a_booking_that_stands(desk: Desk) -> None:
    booking = desk.booked()
    assert papers(desk).available(booking.code) == ("invitation", "certificate")
    desk.now = DURING
    assert papers(desk).ask(booking.code, "invitation") == Refused("state"), "too late for a visa"
    assert isinstance(papers(desk).ask(booking.code, "certificate"), PaperRequest)
    desk.now = NOW
    other = desk.booked(start=TEN + timedelta(days=1))
    desk.service.cancel(other.code, "Батбаяр", desk.conversation)
    assert papers(desk).available(other.code) == ()
    assert papers(desk).ask("GC-ZZZZZZ", "certificate") == Refused("state")
    with pytest.raises(ValueError, match="no such paper"):
        papers(desk).ask(booking.code, "visa")
