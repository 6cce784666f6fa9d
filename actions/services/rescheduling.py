"""Moving a booking to another time."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.db.records import AppointmentRecord, Move
from actions.db.repositories.booking import BookingRepository
from actions.services import calendar
from actions.services.availability import Availability, Own, Problem, Wanted
from actions.services.clock import SEOUL, Clock
from actions.services.lifecycle import OPEN
from actions.services.lookup import BookingLookup, after_deadline, booking_of
from actions.services.results import Booking, Check, Conflict, FreeTime, Locked, NotFound, Refused
from actions.services.rules import BookingRules


@dataclass(frozen=True)
class _Movable:
    """A booking that may be moved, and what is wanted at its new time."""

    record: AppointmentRecord
    wanted: Wanted
    own: Own


class Rescheduling:
    """The use case behind ``BookingService.reschedule``, ``check_move`` and ``move_times``."""

    def __init__(
        self,
        availability: Availability,
        bookings: BookingRepository,
        lookup: BookingLookup,
        clock: Clock,
        rules: BookingRules,
    ) -> None:
        self._availability = availability
        self._bookings = bookings
        self._lookup = lookup
        self._clock = clock
        self._rules = rules

    def times(
        self, code: str, second_proof: str, conversation: str, start: datetime, end: datetime, limit: int
    ) -> list[FreeTime] | NotFound | Locked | Refused:
        """Free times for the move, without the time it has now."""
        found = self._movable(code, second_proof, conversation)
        if not isinstance(found, _Movable):
            return found
        free = self._availability.free(found.wanted, start, end, limit + 1, found.own)
        return [one for one in free if one.start != found.record.starts_at][:limit]

    def check(
        self, code: str, second_proof: str, conversation: str, start: datetime
    ) -> Check | NotFound | Locked | Refused:
        """Whether it can be moved there."""
        found = self._movable(code, second_proof, conversation)
        return self._availability.check(found.wanted, start, found.own) if isinstance(found, _Movable) else found

    def move(
        self, code: str, second_proof: str, conversation: str, start: datetime, actor: str
    ) -> Booking | Conflict | NotFound | Locked | Refused:
        """Move it. Somebody may change it meanwhile: then it is looked at anew."""
        found = self._movable(code, second_proof, conversation)
        if not isinstance(found, _Movable):
            return found
        now, start = self._clock(), start.astimezone(SEOUL)
        record, wanted, own = found.record, found.wanted, found.own
        late = after_deadline(record, now)
        if record.starts_at == start:
            return booking_of(record, late=late, repeated=True)
        problem = self._availability.problem(wanted, start, own)
        if problem is not None:
            return self._availability.conflict(wanted, start, problem, own)
        outcome = self._bookings.reschedule(
            record, self._move(record, wanted, start, now), conversation, actor=actor, now=now
        )
        if outcome == "full":
            return self._availability.conflict(wanted, start, Problem("full", "full"), own)
        if isinstance(outcome, str):
            return self.move(code, second_proof, conversation, start, actor)
        return booking_of(outcome, late=late)

    def _movable(self, code: str, second_proof: str, conversation: str) -> _Movable | NotFound | Locked | Refused:
        found = self._lookup.find(code, second_proof, conversation)
        if isinstance(found, (NotFound, Locked)):
            return found
        if found.state not in OPEN:
            return Refused("state")
        if found.starts_at <= self._clock():
            return Refused("past")
        sex = found.wishes.get("practitioner_sex")
        wanted = self._availability.wanted(found.clinic, found.procedure, sex=sex)
        return Refused(wanted) if isinstance(wanted, str) else _Movable(found, wanted, Own(conversation, found.id))

    def _move(self, found: AppointmentRecord, wanted: Wanted, start: datetime, now: datetime) -> Move:
        published = found.state == "confirmed" and wanted.clinic.confirmation == "instant"
        stays = published or self._bookings.is_proposed(found.id, start, now)
        deadline = min(now + timedelta(hours=self._rules.clinic_answer_hours), start)
        candidates = self._availability.candidates(wanted, start)
        return Move(
            candidates=tuple(sorted(candidates, key=lambda one: one != found.practitioner)),
            starts_at=start,
            duration_minutes=wanted.length.minutes,
            buffer_minutes=wanted.length.buffer,
            cells=tuple(calendar.cells_of(start, wanted.length.claimed)),
            state="confirmed" if stays else "requested",
            cancel_by=start - timedelta(hours=wanted.clinic.cancel_hours),
            respond_by=None if stays else deadline,
        )
