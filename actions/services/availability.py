"""Who can do what, when, and why not."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from actions.db.records import Clinic, Offering, Practitioner, Procedure
from actions.db.repositories.booking import BookingRepository
from actions.db.repositories.directory import DirectoryRepository
from actions.services import calendar
from actions.services.calendar import ClinicDay, Length
from actions.services.clock import SEOUL, Clock
from actions.services.holidays import Holiday, PublicHolidays
from actions.services.results import Check, Conflict, FreeTime
from actions.services.rules import BookingRules

SEXES = ("female", "male")


@dataclass(frozen=True)
class Wanted:
    """A procedure at a clinic that offers it, and the practitioners who may do it, ordered by id."""

    clinic: Clinic
    procedure: Procedure
    offering: Offering
    practitioners: tuple[Practitioner, ...]

    @property
    def candidates(self) -> tuple[str, ...]:
        """The ids of the practitioners."""
        return tuple(one.id for one in self.practitioners)

    @property
    def length(self) -> Length:
        """How long it takes."""
        return Length(self.offering.duration_minutes, self.offering.buffer_minutes)

    @property
    def notice(self) -> str | None:
        """As in Check."""
        return "consultation_first" if self.offering.kind == "consultation_first" else None


@dataclass(frozen=True)
class Own:
    """What does not count as taken: the time a conversation only holds; the time of an appointment to be moved."""

    conversation: str | None = None
    appointment: int | None = None


@dataclass(frozen=True)
class Problem:
    """Why a time cannot be had: a word of CONFLICTS; ``why`` and ``holiday`` as in Check."""

    problem: str
    why: str | None = None
    holiday: Holiday | None = None


class Availability:
    """Free times, and what stands against the others."""

    def __init__(
        self,
        directory: DirectoryRepository,
        bookings: BookingRepository,
        holidays: PublicHolidays,
        clock: Clock,
        rules: BookingRules,
    ) -> None:
        self._directory = directory
        self._bookings = bookings
        self._holidays = holidays
        self._clock = clock
        self._rules = rules

    def wanted(
        self, clinic_id: str, procedure_id: str, practitioner: str | None = None, sex: object = None
    ) -> Wanted | str:
        """What can be booked, or a word of REFUSALS.

        Args:
            practitioner: only this one.
            sex: only practitioners of this sex (``female`` or ``male``; anything else is no wish).
        """
        clinic = self._directory.clinic(clinic_id, self._clock().astimezone(SEOUL).date())
        if clinic is None:
            return "unknown_clinic"
        procedure = self._directory.procedure(procedure_id)
        if procedure is None:
            return "unknown_procedure"
        offering = self._directory.offering(clinic_id, procedure_id)
        if offering is None:
            return "not_offered"
        if clinic.registration_state != "verified":
            return "not_bookable"
        if offering.kind == "records_first":
            return "records_first"
        able = calendar.able(clinic.practitioners, procedure.specialty)
        named = tuple(one for one in able if practitioner in (None, one.id))
        if not named:
            return "not_offered"
        chosen = tuple(one for one in named if sex not in SEXES or one.sex == sex)
        return Wanted(clinic, procedure, offering, chosen) if chosen else "no_practitioner_of_sex"

    def problem(self, wanted: Wanted, start: datetime, own: Own) -> Problem | None:
        """What keeps a time from being taken, or None."""
        now = self._clock()
        if start <= now:
            return Problem("past")
        if start > now + timedelta(days=self._rules.days_ahead):
            return Problem("too_far")
        day = start.astimezone(SEOUL).date()
        opened = self._days(wanted.clinic, [day])[day]
        why = opened.why_closed(start, wanted.length.minutes)
        if why is not None:
            return Problem("closed", why, opened.holiday if why == "holiday" else None)
        if not calendar.on_grid(start):
            return Problem("off_grid")
        present = [one for one in wanted.candidates if not opened.on_leave(one, start, wanted.length.minutes)]
        if not present:
            return Problem("full", "leave")
        cells = calendar.cells_of(start, wanted.length.claimed)
        claimed = self._bookings.claimed(present, cells.start, cells.stop, now, own.conversation, own.appointment)
        return None if calendar.free_resources(start, wanted.length, present, claimed) else Problem("full", "full")

    def candidates(self, wanted: Wanted, start: datetime) -> tuple[str, ...]:
        """The practitioners who are not on leave then, ordered by id; whether they are taken is the database's word."""
        day = start.astimezone(SEOUL).date()
        opened = self._days(wanted.clinic, [day])[day]
        return tuple(one for one in wanted.candidates if not opened.on_leave(one, start, wanted.length.minutes))

    def free(self, wanted: Wanted, first: datetime, last: datetime, limit: int, own: Own) -> list[FreeTime]:
        """Free times that begin from ``first`` on, before ``last`` and in the future, in order; at most ``limit``."""
        now = self._clock()
        first = max(first, now + timedelta(microseconds=1)).astimezone(SEOUL)
        last = min(last, now + timedelta(days=self._rules.days_ahead)).astimezone(SEOUL)
        if first >= last:
            return []
        claimed = self._bookings.claimed(
            wanted.candidates,
            calendar.cell_of(first),
            calendar.cells_of(last, wanted.length.claimed).stop,
            now,
            own.conversation,
            own.appointment,
        )
        found: list[FreeTime] = []
        for opened in self._days(wanted.clinic, list(calendar.days_between(first, last))).values():
            found += calendar.free_starts(opened, wanted.length, wanted.candidates, claimed, first=first, last=last)
            if len(found) >= limit:
                break
        return found[:limit]

    def nearest(self, wanted: Wanted, start: datetime, own: Own) -> tuple[FreeTime, ...]:
        """The free times nearest to the one that cannot be had, in the order of the calendar.

        When there are none for two weeks before and after it, the next ones at all.
        """
        now = self._clock()
        last_day = now + timedelta(days=self._rules.days_ahead)
        middle = min(max(start, now), last_day).astimezone(SEOUL)
        reach = timedelta(days=self._rules.nearest_days)
        around = self.free(wanted, middle - reach, middle + reach, 10_000, own)
        if not around:
            return tuple(self.free(wanted, middle + reach, last_day, self._rules.nearest_limit, own))
        around.sort(key=lambda free: abs(free.start - start))
        return tuple(sorted(around[: self._rules.nearest_limit], key=lambda free: free.start))

    def check(self, wanted: Wanted, start: datetime, own: Own) -> Check:
        """Whether this time can be had, and what can be had instead."""
        problem = self.problem(wanted, start, own)
        if problem is None:
            return Check(problem=None, notice=wanted.notice)
        nearest = self.nearest(wanted, start, own)
        return Check(problem.problem, wanted.notice, nearest, problem.why, problem.holiday)

    def conflict(self, wanted: Wanted, start: datetime, problem: Problem, own: Own) -> Conflict:
        """The problem with the times that can be had instead."""
        nearest = self.nearest(wanted, start, own)
        return Conflict(problem.problem, nearest, problem.why, problem.holiday)

    def _days(self, clinic: Clinic, days: list[date]) -> dict[date, ClinicDay]:
        closures = self._directory.closures(clinic.id, days[0], days[-1])
        return {day: calendar.clinic_day(clinic, day, closures, self._holidays.holiday_on(day)) for day in days}
