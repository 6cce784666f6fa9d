"""Whatever visitors, clinics, the worker and the clock do in whatever order: the database says what visitors were told,
and nothing goes back to a state it has left.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import delete, select

from actions.db.engine import Database
from actions.db.models import Appointment, ClaimedCell, Offering, OpeningHours, Practitioner
from actions.db.models.booking import APPOINTMENT_STATES
from actions.db.repositories import DirectoryRepository, LifeRepository
from actions.services.calendar import cells_of
from actions.services.clock import SEOUL
from actions.services.directory import DirectoryService
from actions.services.holidays import PublicHolidays
from actions.services.lifecycle import FREED, TRANSITIONS, Lifecycle, Moved
from actions.services.lookup import booking_of
from actions.services.overdue import OverdueRequests, OverdueRules, Unanswered
from actions.services.results import Booking, BookingDraft, Conflict, FreeTime, Refused, Summary
from tests.support.databases import Databases
from tests.unit.db.database import NOW
from tests.unit.services.desk import TEN, Desk

MINUTES, BUFFER = 30, 10
DOCTORS = {"instant_a": "female", "instant_b": "male"}
OPENS, CLOSES = 600, 720
ACTORS = ("visitor", "clinic:instant", "operator:kim")
AFTER = {
    "requested": ("confirmed", "declined", "cancelled"),
    "confirmed": ("arrived", "no_show", "cancelled"),
    "arrived": ("completed",),
    "no_show": (),
    "completed": (),
    "declined": (),
    "cancelled": (),
}
"""What may be brought about by a step; a move to another time is none."""
VISITORS = 3
MAX_OPEN = 3
HOLD = timedelta(minutes=10)

slots = st.builds(lambda day, ten: TEN + timedelta(days=day, minutes=10 * ten), st.integers(0, 1), st.integers(0, 10))
visitors = st.integers(0, VISITORS - 1)
sexes = st.sampled_from([None, None, "female", "male"])
picks = st.integers(0, 50)


@dataclass
class Held:
    """A summary that was shown."""

    draft: BookingDraft
    key: str
    doctor: str
    until: datetime
    kept: bool = True


@dataclass
class Told:
    """What a visitor was told about a booking."""

    visitor: int
    key: str
    draft: BookingDraft
    booking: Booking
    moved_from: list[datetime] = field(default_factory=list)
    handed_over: list[datetime] = field(default_factory=list)

    @property
    def open(self) -> bool:
        return self.booking.state in ("requested", "confirmed")

    @property
    def holds(self) -> bool:
        return self.booking.state not in ("declined", "cancelled")


class Bookings(RuleBasedStateMachine):
    """A clinic with a woman and a man doctor, open for two hours; three visitors who want the same times."""

    databases: Databases
    seed: str

    @initialize()
    def open_the_desk(self) -> None:
        self.url = self.databases.copy(self.seed)
        self.db = Database(self.url)
        self.desk = Desk(self.db, "")
        self.life = Lifecycle(self.desk.bookings, lambda: self.desk.now)
        self.overdue = OverdueRequests(
            LifeRepository(self.db),
            self.desk.bookings,
            self.desk.service,
            DirectoryService(DirectoryRepository(self.db), lambda: self.desk.now),
            PublicHolidays(),
            lambda: self.desk.now,
            OverdueRules(),
        )
        self.people = [self.desk.newcomer() for _ in range(VISITORS)]
        self.held: dict[int, Held] = {}
        self.told: dict[str, Told] = {}

    def teardown(self) -> None:
        if hasattr(self, "db"):
            self.db.close()
            self.databases.remove(self.url)

    # what the visitors do

    @rule(visitor=visitors, start=slots, sex=sexes, review=st.booleans())
    def asks_for_a_summary(self, visitor: int, start: datetime, sex: str | None, review: bool) -> None:
        draft = self.desk.draft(
            conversation=self.people[visitor],
            start=start,
            contact=f"v{visitor}@example.com",
            wishes={"practitioner_sex": sex} if sex else {},
            needs_review=review,
        )
        expected = self._free(start, sex, visitor)
        summary = self.desk.service.summary(draft)
        if isinstance(summary, Summary):
            assert summary.practitioner.id in expected
            assert summary.state == ("requested" if review else "confirmed")
            until = self.desk.now + HOLD
            self.held[visitor] = Held(draft, summary.idempotency_key, summary.practitioner.id, until)
        else:
            assert isinstance(summary, Conflict)
            assert not expected

    @precondition(lambda self: self.held)
    @rule(pick=picks)
    def says_yes(self, pick: int) -> None:
        visitor = sorted(self.held)[pick % len(self.held)]
        held = self.held[visitor]
        expected = self._free(held.draft.start, held.draft.wishes.get("practitioner_sex"), visitor)
        full = sum(one.visitor == visitor and one.open and self._ahead(one) for one in self.told.values()) >= MAX_OPEN
        outcome = self.desk.service.book(held.draft, held.key)
        if isinstance(outcome, Booking):
            assert expected and not full
            assert outcome.practitioner in expected
            assert outcome.practitioner == held.doctor or not self._living(held)
            self.told[outcome.code] = Told(visitor, held.key, held.draft, outcome)
            del self.held[visitor]
        elif isinstance(outcome, Conflict):
            assert not expected
        else:
            assert outcome == Refused("too_many")
            assert full

    @precondition(lambda self: self.told)
    @rule(pick=picks)
    def says_yes_again(self, pick: int) -> None:
        told = self._pick(pick)
        again = self.desk.service.book(told.draft, told.key)
        assert isinstance(again, Booking)
        assert (again.code, again.state, again.start, again.repeated) == (
            told.booking.code,
            told.booking.state,
            told.booking.start,
            True,
        )

    @precondition(lambda self: self.told)
    @rule(pick=picks)
    def cancels(self, pick: int) -> None:
        told = self._pick(pick)
        outcome = self.desk.service.cancel(told.booking.code, "Батбаяр", self.people[told.visitor])
        if told.booking.state == "cancelled":
            assert isinstance(outcome, Booking) and outcome.repeated
        elif not told.open:
            assert outcome == Refused("state")
        elif not self._ahead(told):
            assert outcome == Refused("past")
        else:
            assert isinstance(outcome, Booking)
            assert (outcome.state, outcome.late) == ("cancelled", self._late(told))
            told.booking = outcome

    @precondition(lambda self: self.told)
    @rule(pick=picks, start=slots)
    def moves(self, pick: int, start: datetime) -> None:
        told = self._pick(pick)
        sex = told.draft.wishes.get("practitioner_sex")
        expected = self._free(start, sex, told.visitor, told)
        outcome = self.desk.service.reschedule(told.booking.code, "Батбаяр", self.people[told.visitor], start)
        if not told.open:
            assert outcome == Refused("state")
        elif not self._ahead(told):
            assert outcome == Refused("past")
        elif start == told.booking.start:
            assert isinstance(outcome, Booking) and outcome.repeated
        elif isinstance(outcome, Conflict):
            assert not expected
        else:
            assert isinstance(outcome, Booking)
            assert outcome.practitioner in expected
            assert outcome.practitioner == told.booking.practitioner or told.booking.practitioner not in expected
            assert (outcome.code, outcome.start, outcome.state) == (told.booking.code, start, told.booking.state)
            assert outcome.late == self._late(told)
            told.moved_from.append(told.booking.start)
            told.booking = outcome
            if told.visitor in self.held:
                self.held[told.visitor].kept = False

    @rule(visitor=visitors, sex=sexes)
    def looks_for_times(self, visitor: int, sex: str | None) -> None:
        first = TEN.replace(hour=0)
        found = self.desk.service.free_times(
            "instant",
            "botox",
            first,
            first + timedelta(days=2),
            limit=100,
            conversation=self.people[visitor],
            practitioner_sex=sex,
        )
        offered = [TEN + timedelta(days=day, minutes=30 * half) for day in (0, 1) for half in range(4)]
        expected = [FreeTime(one, MINUTES, self._free(one, sex, visitor)) for one in offered]
        assert found == [one for one in expected if one.practitioners]

    # what the clinic and the clock do

    @precondition(lambda self: any(one.booking.state == "requested" for one in self.told.values()))
    @rule(pick=picks, to_state=st.sampled_from(["confirmed", "declined"]))
    def the_clinic_answers(self, pick: int, to_state: str) -> None:
        waiting = [one for one in self.told.values() if one.booking.state == "requested"]
        self._staff(waiting[pick % len(waiting)], to_state, "clinic:instant")

    @precondition(lambda self: self.told)
    @rule(pick=picks, to_state=st.sampled_from(APPOINTMENT_STATES), actor=st.sampled_from(ACTORS))
    def somebody_wants_another_state(self, pick: int, to_state: str, actor: str) -> None:
        self._staff(self._pick(pick), to_state, actor)

    @rule()
    def the_worker_hands_over_what_is_overdue(self) -> None:
        missed = [
            one
            for one in self.told.values()
            if one.booking.state == "requested"
            and one.booking.respond_by is not None
            and one.booking.respond_by <= self.desk.now
            and one.booking.respond_by not in one.handed_over
        ]
        composed = []

        def compose(found: Unanswered) -> dict[str, Any]:
            composed.append(found.record.code)
            return {"v": 1, "key": "life-unanswered", "args": {}, "locale": "en", "quick_replies": [], "cards": []}

        assert self.overdue.hand_over(compose) == len(missed)
        assert sorted(composed) == sorted(one.booking.code for one in missed)
        for one in missed:
            assert one.booking.respond_by is not None
            one.handed_over.append(one.booking.respond_by)

    @rule(minutes=st.sampled_from([1, 9, 10, 11, 60, 24 * 60]))
    def time_goes_by(self, minutes: int) -> None:
        self.desk.now += timedelta(minutes=minutes)

    @rule()
    def lapsed_holds_are_swept(self) -> None:
        self.desk.bookings.release_lapsed_holds(self.desk.now)

    # what must hold at any time

    @invariant()
    def claims_are_exactly_those_of_open_bookings_and_living_holds(self) -> None:
        if not hasattr(self, "db"):
            return
        with self.db.read() as session:
            rows = session.execute(
                select(ClaimedCell.resource, ClaimedCell.cell, ClaimedCell.hold_until, Appointment.code).join(
                    Appointment, Appointment.id == ClaimedCell.appointment, isouter=True
                )
            ).all()
        living = [row for row in rows if row.hold_until is None or row.hold_until > self.desk.now]
        taken = [(row.resource, row.cell) for row in living]
        expected = [
            (doctor, cell) for doctor, start, _ in self._occupied() for cell in cells_of(start, MINUTES + BUFFER)
        ]
        assert len(taken) == len(set(taken))
        assert sorted(taken) == sorted(expected)
        by_code: dict[str, list[int]] = {}
        for row in rows:
            by_code.setdefault(row.code, []).append(row.cell)
        for code, told in self.told.items():
            cells = list(cells_of(told.booking.start, MINUTES + BUFFER)) if told.holds else []
            assert sorted(by_code.get(code, [])) == cells

    @invariant()
    def visitors_find_what_they_were_told(self) -> None:
        for code, told in getattr(self, "told", {}).items():
            stored = self.desk.bookings.by_code(code)
            assert stored is not None
            booking = told.booking
            assert (stored.state, stored.starts_at, stored.practitioner, stored.respond_by, stored.cancel_by) == (
                booking.state,
                booking.start,
                booking.practitioner,
                booking.respond_by,
                booking.cancel_by,
            )
            assert (stored.duration_minutes, stored.buffer_minutes) == (MINUTES, BUFFER)

    @invariant()
    def the_audit_trail_leads_to_the_state(self) -> None:
        for code, told in getattr(self, "told", {}).items():
            events = self.desk.events(code)
            assert events[0][1] in ("held", None)
            for before, after in pairwise(events):
                assert before[2] == after[1]
                assert after[2] in TRANSITIONS[before[2]], "no way back"
            assert events[-1][2] == told.booking.state
            for actor, _, state, why in events:
                assert why or state not in FREED or actor == "visitor", "staff say why"
            moves = [why.removeprefix("moved from ") for *_, why in events if why and why.startswith("moved from ")]
            assert moves == [one.astimezone(timezone.utc).isoformat() for one in told.moved_from]

    # the model

    def _staff(self, told: Told, to_state: str, actor: str) -> None:
        """A step of the life of a booking, legal or not; nothing changes when it is not."""
        stored = self.desk.bookings.by_code(told.booking.code)
        assert stored is not None
        before, now = stored.state, self.desk.now
        outcome = self.life.move(stored, to_state, actor=actor, why="other")
        if before == to_state:
            assert isinstance(outcome, Moved) and outcome.repeated
            return
        allowed = to_state in AFTER[before] and (actor != "visitor" or to_state == "cancelled")
        begun = stored.starts_at <= now
        in_time = begun if to_state in ("no_show", "completed") else not begun or to_state in ("arrived", "completed")
        if to_state == "arrived":
            in_time = stored.starts_at.astimezone(SEOUL).date() <= now.astimezone(SEOUL).date()
        assert isinstance(outcome, Moved) == (allowed and in_time)
        again = self.desk.bookings.by_code(told.booking.code)
        assert again is not None
        assert again.state == (to_state if isinstance(outcome, Moved) else before)
        told.booking = booking_of(again)

    def _pick(self, pick: int) -> Told:
        return list(self.told.values())[pick % len(self.told)]  # in order of booking: codes are random

    def _ahead(self, told: Told) -> bool:
        return told.booking.start > self.desk.now

    def _late(self, told: Told) -> bool:
        assert told.booking.cancel_by is not None
        return self.desk.now > told.booking.cancel_by

    def _living(self, held: Held) -> bool:
        return held.kept and held.until > self.desk.now

    def _occupied(self) -> Iterator[tuple[str, datetime, object]]:
        """Doctor, start and owner (a visitor's number for a hold, else what was told) of all that is taken."""
        for visitor, held in self.held.items():
            if self._living(held):
                yield held.doctor, held.draft.start, visitor
        for told in self.told.values():
            if told.holds:
                yield str(told.booking.practitioner), told.booking.start, told

    def _free(self, start: datetime, sex: str | None, visitor: int, own: Told | None = None) -> tuple[str, ...]:
        minute = start.hour * 60 + start.minute
        if start <= self.desk.now or minute < OPENS or minute + MINUTES > CLOSES:
            return ()
        apart = timedelta(minutes=MINUTES + BUFFER)
        taken = {
            doctor
            for doctor, begins, owner in self._occupied()
            if owner != visitor and owner is not own and abs(begins - start) < apart
        }
        return tuple(one for one, its_sex in DOCTORS.items() if sex in (None, its_sex) and one not in taken)


@pytest.fixture
def seed(directory: Database, database_url: str) -> str:
    with directory.write() as session:
        session.execute(delete(OpeningHours))
        for weekday in range(7):
            session.add(OpeningHours(clinic="instant", weekday=weekday, opens=OPENS, closes=CLOSES))
        session.get(Practitioner, "instant_b").sex = "male"
        offering = session.get(Offering, ("instant", "botox"))
        offering.duration_minutes, offering.buffer_minutes = MINUTES, BUFFER
    directory.close()  # the last connection brings the log into the file
    return database_url


def play(databases: Databases, seed: str, examples: int, steps: int, machine: type[Bookings] = Bookings) -> None:
    """Hold so many stories of so many steps, each over a copy of ``seed``."""

    class Seeded(machine):  # type: ignore[misc,valid-type]
        pass

    Seeded.databases, Seeded.seed = databases, seed
    options: dict[str, Any] = {"deadline": None, "suppress_health_check": list(HealthCheck)}
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Seeded, settings=settings(max_examples=examples, stateful_step_count=steps, **options)
    )


def test_the_database_says_what_visitors_were_told(databases: Databases, seed: str) -> None:
    assert (TEN - NOW).days == 1
    play(databases, seed, 25, 30)


@pytest.mark.full
def test_the_database_says_what_visitors_were_told_in_many_stories(databases: Databases, seed: str) -> None:
    play(databases, seed, 400, 60)
