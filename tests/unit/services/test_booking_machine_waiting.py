"""The stories of test_booking_machine with people who wait: an offered time is held by one, who came first and fits."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule
from sqlalchemy import select

from actions.db.models import Appointment, Message, Waiting
from actions.db.repositories.waiting import WaitingRecord, WaitingRepository
from actions.life_messages import offer_message
from actions.services.results import Summary
from actions.services.waitlist import Waitlist, WaitRules
from tests.support.databases import Databases
from tests.unit.services.desk import TEN
from tests.unit.services.test_booking_machine import (
    CLOSES,
    MINUTES,
    OPENS,
    VISITORS,
    Bookings,
    Held,
    play,
    seed,
    slots,
    visitors,
)

__all__ = ["seed"]

KEPT = timedelta(minutes=30)
LONGEST = timedelta(days=30)
GRID = timedelta(minutes=30)
OFFER = "life-wait-offer"

windows = st.sampled_from([timedelta(minutes=30), timedelta(hours=2), timedelta(days=1), timedelta(days=60)])


@dataclass
class Wish:
    """Somebody who waits, as the visitor knows it."""

    id: int
    visitor: int
    first: datetime
    last: datetime
    state: str = "waiting"
    start: datetime | None = None
    until: datetime | None = None


class WaitingBookings(Bookings):
    """The clinic of :class:`Bookings`, where one may also wait."""

    @initialize()
    def open_the_list(self) -> None:
        self.wishes: list[Wish] = []
        self.offers: Counter[int] = Counter()

    @property
    def waitlist(self) -> Waitlist:
        repository = WaitingRepository(self.db)
        return Waitlist(repository, self.desk.service.availability, lambda: self.desk.now, WaitRules())

    @rule(visitor=visitors, first=slots, window=windows)
    def somebody_waits(self, visitor: int, first: datetime, window: timedelta) -> None:
        self._wait(visitor, first, window)

    def _wait(self, visitor: int, first: datetime, window: timedelta) -> None:
        last = min(first + window, self.desk.now + LONGEST)
        found = self.waitlist.join(self.people[visitor], "instant", "botox", first, first + window, "en")
        if last <= self.desk.now:
            assert found == "past"
            return
        assert isinstance(found, WaitingRecord)
        known = [one for one in self.wishes if one.visitor == visitor and one.state == "waiting"]
        if known:
            known[0].first, known[0].last = first, last
            assert found.id == known[0].id, "asking again keeps the place"
        else:
            self.wishes.append(Wish(found.id, visitor, first, last))

    @rule(order=st.permutations(range(VISITORS)), first=slots, window=windows)
    def all_wait(self, order: list[int], first: datetime, window: timedelta) -> None:
        for visitor in order:
            self._wait(visitor, first, window)

    @rule(visitor=visitors)
    def waits_no_more(self, visitor: int) -> None:
        mine = [one for one in self.wishes if one.visitor == visitor and one.state in ("waiting", "offered")]
        assert self.waitlist.leave(self.people[visitor]) == len(mine)
        held = self.held.get(visitor)
        for one in mine:
            one.state = "ended"
            if held is not None and one.start == held.draft.start:
                held.kept = False

    @precondition(lambda self: any(one.state == "waiting" for one in self.wishes))
    @rule()
    def the_worker_offers(self) -> None:
        made: list[tuple[int, datetime]] = []

        def compose(one: WaitingRecord) -> dict[str, Any]:
            assert one.offer_start is not None
            made.append((one.id, one.offer_start))
            return offer_message(one, None)

        count = self.waitlist.offer(compose)
        expected = self._expected_offers()
        assert (count, made) == (len(expected), expected)

    @rule()
    def the_worker_offers_once_more(self) -> None:
        if not any(one.state == "waiting" for one in self.wishes):
            self._end_lapsed()
            assert self.waitlist.offer(lambda one: offer_message(one, None)) == 0

    @precondition(lambda self: any(self._offered(one) for one in self.wishes))
    @rule(pick=st.integers(0, 10))
    def takes_what_was_offered(self, pick: int) -> None:
        offered = [one for one in self.wishes if self._offered(one)]
        wish = offered[pick % len(offered)]
        assert wish.start is not None
        draft = self._draft(wish.visitor, wish.start)
        summary = self.desk.service.summary(draft)
        assert isinstance(summary, Summary), "what is kept for a visitor is free to them"
        doctor, until = summary.practitioner.id, summary.hold_until
        self.held[wish.visitor] = Held(draft, summary.idempotency_key, doctor, until)

    @invariant()
    def who_waits_stands_there_with_what_was_offered(self) -> None:
        if not hasattr(self, "wishes"):
            return
        with self.db.read() as session:
            rows = session.execute(select(Waiting).order_by(Waiting.id)).scalars().all()
            told = session.execute(select(Message.conversation).where(Message.key == OFFER)).scalars().all()
        assert [(row.id, row.state, row.offer_start, row.offer_until) for row in rows] == [
            (one.id, one.state, one.start, one.until) for one in self.wishes
        ]
        assert Counter(told) == Counter({self.people[visitor]: many for visitor, many in self.offers.items()})

    # the model

    def _draft(self, visitor: int, start: datetime) -> Any:
        return self.desk.draft(conversation=self.people[visitor], start=start, contact=f"v{visitor}@example.com")

    def _offered(self, one: Wish) -> bool:
        """The offer lives: its time is held for the visitor."""
        held = self.held.get(one.visitor)
        living = held is not None and self._living(held) and held.draft.start == one.start
        return one.state == "offered" and living and one.start is not None and one.start > self.desk.now

    def _end_lapsed(self) -> None:
        for one in self.wishes:
            over = one.until if one.state == "offered" else one.last
            if one.state in ("waiting", "offered") and over is not None and over <= self.desk.now:
                one.state = "ended"

    def _expected_offers(self) -> list[tuple[int, datetime]]:
        self._end_lapsed()
        busy = {visitor for visitor, held in self.held.items() if self._living(held)}
        made = []
        for one in self.wishes:
            start = self._first_free(one)
            if one.state != "waiting" or one.visitor in busy or start is None:
                continue
            one.state, one.start, one.until = "offered", start, self.desk.now + KEPT
            self.offers[one.visitor] += 1
            self.held[one.visitor] = self._held(one.visitor, start)
            busy.add(one.visitor)
            made.append((one.id, start))
        return made

    def _held(self, visitor: int, start: datetime) -> Held:
        """What the database holds by an offer; it must be one of the doctors who were free."""
        mine = (Appointment.conversation == self.people[visitor], Appointment.state == "held")
        with self.db.read() as session:
            row = session.execute(select(Appointment).where(*mine)).scalar_one()
        assert row.starts_at == start
        assert row.practitioner in self._free(start, None, visitor)
        return Held(self._draft(visitor, start), row.idempotency_key, row.practitioner, self.desk.now + KEPT)

    def _first_free(self, one: Wish) -> datetime | None:
        day = TEN.replace(hour=0)
        while day < one.last:
            for minute in range(OPENS, CLOSES - MINUTES + 1, int(GRID.total_seconds()) // 60):
                start = day + timedelta(minutes=minute)
                if one.first <= start < one.last and self._free(start, None, one.visitor):
                    return start
            day += timedelta(days=1)
        return None


def test_an_offered_time_is_held_by_who_came_first(databases: Databases, seed: str) -> None:
    play(databases, seed, 25, 30, WaitingBookings)


@pytest.mark.full
def test_an_offered_time_is_held_by_who_came_first_in_many_stories(databases: Databases, seed: str) -> None:
    play(databases, seed, 400, 60, WaitingBookings)
