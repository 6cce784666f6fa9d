"""Whatever visitors, clinics and the clock do in whatever order: the database says what visitors were told."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path
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
from actions.services.calendar import cells_of
from actions.services.results import Booking, BookingDraft, Conflict, FreeTime, Refused, Summary
from tests.unit.db.database import NOW
from tests.unit.services.desk import TEN, Desk

MINUTES, BUFFER = 30, 10
DOCTORS = {"instant_a": "female", "instant_b": "male"}
OPENS, CLOSES = 600, 720
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

    @property
    def open(self) -> bool:
        return self.booking.state in ("requested", "confirmed")


class Bookings(RuleBasedStateMachine):
    """A clinic with a woman and a man doctor, open for two hours; three visitors who want the same times."""

    seed: Path

    @initialize()
    def open_the_desk(self) -> None:
        self.path = self.seed.with_name("machine.db")
        for leftover in self.path.parent.glob("machine.db*"):
            leftover.unlink()
        shutil.copy(self.seed, self.path)
        self.db = Database(f"sqlite:///{self.path}")
        self.desk = Desk(self.db, "")
        self.people = [self.desk.newcomer() for _ in range(VISITORS)]
        self.held: dict[int, Held] = {}
        self.told: dict[str, Told] = {}

    def teardown(self) -> None:
        if hasattr(self, "db"):
            self.db.close()

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
        told = waiting[pick % len(waiting)]
        stored = self.desk.bookings.by_code(told.booking.code)
        assert stored is not None
        moved = self.desk.bookings.move(
            stored.id, ("requested",), to_state, actor="clinic", why=None, now=self.desk.now
        )
        assert moved is not None
        found = self.desk.service.find(told.booking.code, "Батбаяр", self.people[told.visitor])
        assert isinstance(found, Booking)
        told.booking = found

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
            cells = list(cells_of(told.booking.start, MINUTES + BUFFER)) if told.open else []
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
            assert events[-1][2] == told.booking.state
            moves = [why.removeprefix("moved from ") for *_, why in events if why]
            assert moves == [one.astimezone(timezone.utc).isoformat() for one in told.moved_from]

    # the model

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
            if told.open:
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
def seed(directory: Database, tmp_path: Path) -> Path:
    with directory.write() as session:
        session.execute(delete(OpeningHours))
        for weekday in range(7):
            session.add(OpeningHours(clinic="instant", weekday=weekday, opens=OPENS, closes=CLOSES))
        session.get(Practitioner, "instant_b").sex = "male"
        offering = session.get(Offering, ("instant", "botox"))
        offering.duration_minutes, offering.buffer_minutes = MINUTES, BUFFER
    directory.close()  # the last connection brings the log into the file
    return Path(shutil.copy(tmp_path / "test.db", tmp_path / "seed.db"))


def play(seed: Path, examples: int, steps: int) -> None:
    class Seeded(Bookings):
        pass

    Seeded.seed = seed
    options: dict[str, Any] = {"deadline": None, "suppress_health_check": list(HealthCheck)}
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        Seeded, settings=settings(max_examples=examples, stateful_step_count=steps, **options)
    )


def test_the_database_says_what_visitors_were_told(seed: Path) -> None:
    assert (TEN - NOW).days == 1
    play(seed, 25, 30)


@pytest.mark.full
def test_the_database_says_what_visitors_were_told_in_many_stories(seed: Path) -> None:
    play(seed, 400, 60)
