"""Two hundred visitors want the same twenty times while the processes that serve them are killed: nobody is told what
is not so, and the audit trail explains every booking.
"""

import random
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache, partial
from itertools import pairwise
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import delete, select

from actions.db.engine import Database
from actions.db.models import Appointment, ClaimedCell, OpeningHours
from actions.db.types import configure
from actions.services.calendar import cells_of
from actions.services.lifecycle import TRANSITIONS
from actions.services.results import Booking, BookingDraft, Conflict, Summary
from tests.support.databases import Databases
from tests.support.rushing import Errand, Hands
from tests.unit.db.database import NOW
from tests.unit.services.desk import TEN, Desk

OPENS, CLOSES = 600, 1200
HOURS, DOCTORS = 10, 2
TIMES = HOURS * DOCTORS
MINUTES = 60
PROCESSES = 4
MODULES = ["tests.unit.services.desk", "holidays.countries", __name__]
"""What a process would import first."""
KILLED = 0.04
LEAVE, CANCEL, MOVE = 0.1, 0.15, 0.1
"""Of those who see a summary, a share leaves without a word; of those who have a code some cancel, some move."""
PROOF = "Батбаяр"
LONG_AFTER = timedelta(minutes=11)


@cache
def desk_of(db: Database) -> Desk:
    """The one desk of a process."""
    return Desk(db, "")


def summarise(db: Database, draft: BookingDraft) -> Any:
    """A process shows the summary, which holds the time; or offers what is nearest."""
    return desk_of(db).service.summary(draft)


def send(db: Database, draft: BookingDraft, key: str) -> Any:
    """A process books."""
    return desk_of(db).service.book(draft, key)


def cancel(db: Database, code: str, conversation: str) -> Any:
    """A process cancels."""
    return desk_of(db).service.cancel(code, PROOF, conversation)


def move(db: Database, code: str, conversation: str, start: datetime) -> Any:
    """A process moves a booking to another time."""
    return desk_of(db).service.reschedule(code, PROOF, conversation, start)


@dataclass
class Hurried:
    """One visitor. What was not answered is asked again, as the gateway's inbox does; what was said is remembered.

    Attributes:
        told: the booking as the visitor heard of it last.
        codes: every code that was said.
        gave_up: no time was offered any more.
    """

    desk: Desk
    number: int
    times: Sequence[datetime]
    dice: random.Random
    told: Booking | None = None
    codes: set[str] = field(default_factory=set)
    gave_up: bool = False
    left: bool = False
    _asking: Errand | None = None

    def __post_init__(self) -> None:
        self.conversation = self.desk.newcomer()
        self._draft = self.desk.draft(
            conversation=self.conversation, contact=f"v{self.number}@example.com", start=self.dice.choice(self.times)
        )
        self._asking = partial(summarise, draft=self._draft)

    def errand(self) -> Errand | None:
        return self._asking

    def answered(self, outcome: Any) -> None:
        self._asking = None
        if isinstance(outcome, Summary):
            self.left = self.dice.random() < LEAVE
            if not self.left:
                self._asking = partial(send, draft=self._draft, key=outcome.idempotency_key)
        elif isinstance(outcome, Conflict):
            self._look_further(outcome)
        else:
            assert isinstance(outcome, Booking), outcome
            fresh = self.told is None
            self.told = outcome
            self.codes.add(outcome.code)
            if fresh:
                self._asking = self._second_thoughts(outcome)

    def _look_further(self, conflict: Conflict) -> None:
        if self.told is not None:
            return  # the booking that could not be moved stands
        nearest = [one.start for one in conflict.nearest if one.start in self.times]
        if not nearest:
            self.gave_up = True
            return
        self._draft = self.desk.draft(
            conversation=self.conversation, contact=self._draft.contact, start=self.dice.choice(nearest)
        )
        self._asking = partial(summarise, draft=self._draft)

    def _second_thoughts(self, booking: Booking) -> Errand | None:
        chance = self.dice.random()
        if chance < CANCEL:
            return partial(cancel, code=booking.code, conversation=self.conversation)
        if chance < CANCEL + MOVE:
            start = self.dice.choice([one for one in self.times if one != booking.start])
            return partial(move, code=booking.code, conversation=self.conversation, start=start)
        return None


def check(desk: Desk, visitors: Sequence[Hurried]) -> None:
    """After a round: what visitors were told is what stands there, and nothing else does."""
    desk.bookings.release_lapsed_holds(desk.now + LONG_AFTER)
    people = {one.conversation: one for one in visitors}
    told = {one.told.code: one for one in visitors if one.told is not None}
    with desk.db.read() as session:
        mine = Appointment.conversation.in_(list(people))
        rows = {row.code: row for row in session.execute(select(Appointment).where(mine)).scalars()}
        cells: dict[int, list[tuple[str, int]]] = {}
        claimed = session.execute(select(ClaimedCell)).scalars().all()
    assert set(rows) == set(told), "who was told a code, and who has a booking"
    assert all(len(one.codes) <= 1 for one in visitors), "nobody was told two codes"
    for cell in claimed:
        assert cell.hold_until is None, "what was only held has lapsed"
        cells.setdefault(cell.appointment, []).append((cell.resource, cell.cell))
    for code, row in rows.items():
        check_booking(desk, row, told[code], cells.get(row.id, []))
    living = [row for row in rows.values() if row.state == "confirmed"]
    places = Counter((row.practitioner, row.starts_at) for row in living)
    assert max(places.values()) == 1 and len(places) <= TIMES
    ours = [row.id for row in living]
    assert {cell.appointment for cell in claimed if cell.cell >= cells_of(visitors[0].times[0], 5)[0]} == set(ours)
    for one in visitors:
        assert one.told is not None or one.gave_up or one.left, "everybody got an answer"


def check_booking(desk: Desk, row: Any, visitor: Hurried, cells: list[tuple[str, int]]) -> None:
    """One booking: as it was told, with its cells, and the way it came about."""
    assert visitor.told is not None
    booking = visitor.told
    assert (row.conversation, row.state) == (visitor.conversation, booking.state)
    assert (row.starts_at, row.practitioner) == (booking.start, booking.practitioner)
    expected = [] if row.state == "cancelled" else [(row.practitioner, cell) for cell in cells_of(row.starts_at, 60)]
    assert sorted(cells) == sorted(expected)
    trail = desk.events(row.code)
    assert trail[0][1:3] in (("held", "confirmed"), (None, "confirmed"))
    assert trail[-1][2] == row.state
    for before, after in pairwise(trail):
        assert before[2] == after[1] and after[2] in TRANSITIONS[before[2]]
    assert len(trail) <= 2, "what was asked again was not done again"


@dataclass
class Figures:
    """What a rush was like."""

    rounds: int = 0
    booked: int = 0
    cancelled: int = 0
    gave_up: int = 0
    left: int = 0


def play(desk: Desk, url: str, key: bytes, rounds: int, count: int) -> None:
    """Hold so many rounds, each for a day of its own, and print what they were like."""
    dice, figures, began = random.Random(rounds), Figures(), time.monotonic()
    hands = Hands(url, key, PROCESSES, dice, MODULES)
    for number in range(rounds):
        day = TEN + timedelta(days=number)
        times = [day + timedelta(hours=hour) for hour in range(HOURS)]
        visitors = [Hurried(desk, number * count + one, times, dice) for one in range(count)]
        hands.work(visitors, KILLED)
        check(desk, visitors)
        figures.rounds += 1
        figures.booked += sum(one.told is not None for one in visitors)
        figures.cancelled += sum(one.told is not None and one.told.state == "cancelled" for one in visitors)
        figures.gave_up += sum(one.gave_up for one in visitors)
        figures.left += sum(one.left for one in visitors)
    hands.stop()
    print(f"{desk.db.engine.dialect.name}: {figures}, {hands.killed} killed, {time.monotonic() - began:.0f} s")
    assert hands.killed >= rounds
    assert figures.booked >= rounds * min(count, TIMES) // 2


@pytest.fixture
def key() -> bytes:
    return Fernet.generate_key()


@pytest.fixture
def busy(desk: Desk, key: bytes, databases: Databases) -> Desk:
    """Open for ten hours every day, also on Sundays, with two doctors: twenty times."""
    configure([key])
    with desk.db.write() as session:
        session.execute(delete(OpeningHours))
        for weekday in range(7):
            session.add(OpeningHours(clinic="instant", weekday=weekday, opens=OPENS, closes=CLOSES))
    return desk


@pytest.mark.postgresql
def test_nobody_is_told_what_is_not_so_while_processes_die(busy: Desk, database_url: str, key: bytes) -> None:
    assert (TEN - NOW).days == 1
    play(busy, database_url, key, rounds=2, count=40)


@pytest.mark.full
def test_two_hundred_visitors_in_twenty_rounds(busy: Desk, database_url: str, key: bytes) -> None:
    play(busy, database_url, key, rounds=20, count=200)
