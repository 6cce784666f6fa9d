"""Whether a treatment fits between a landing and a flight home: the plan, or why not and what would fit."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from actions.db.records import Clinic, Offering
from actions.db.repositories.directory import DirectoryRepository
from actions.services import calendar
from actions.services.booking import BookingService
from actions.services.calendar import Span
from actions.services.clock import SEOUL, Clock
from actions.services.directory import DirectoryService
from actions.services.holidays import Holiday, PublicHolidays
from actions.services.knowledge import Knowledge
from actions.services.results import FreeTime
from actions.services.trip_plan import WANTING, ClosedDay, TripPlan, TripTime, TripWish
from actions.services.trip_rules import TripRules, needs_of

__all__ = ["ClosedDay", "TripPlan", "TripPlanner", "TripTime", "TripWish"]

NEXT_OPEN_DAYS = 14
_INSTANT = timedelta(microseconds=1)
_DAY = timedelta(days=1)


class TripPlanner:
    """Plans trips with the directory's hours, free times and sourced figures; books nothing."""

    def __init__(
        self,
        repository: DirectoryRepository,
        directory: DirectoryService,
        booking: BookingService,
        knowledge: Knowledge,
        holidays: PublicHolidays,
        clock: Clock,
        rules: TripRules | None = None,
    ) -> None:
        self._repository = repository
        self._directory = directory
        self._booking = booking
        self._knowledge = knowledge
        self._holidays = holidays
        self._clock = clock
        self.rules = rules or TripRules()

    def plan(self, wish: TripWish) -> TripPlan:
        """The plan at the clinic wished, else at the first clinic in the order of fit where it fits; or why not."""
        state = self._refused(wish)
        if state is not None:
            return TripPlan(state, wish)
        plans = [self._at(wish, clinic, offering) for clinic, offering in self._candidates(wish)]
        if not plans:
            return TripPlan(self._why_none(wish), wish)
        named = [one for one in plans if wish.clinic and one.clinic and one.clinic.id == wish.clinic]
        chosen = min(named or plans, key=lambda one: (not one.fits, *_nearness(one)))
        if wish.clinic and not named:
            return TripPlan(self._why_none(wish), wish, other_clinics=self._others(plans, None))
        if not chosen.fits and not (wish.arrival.exact and wish.departure.exact):
            widest = self._at_the_widest(wish, chosen)
            if widest.fits:
                return replace(widest, state="hours_needed", appointment=None)
            if chosen.appointment is None:  # the reason holds at any hour; what is offered instead fits at any hour
                chosen = replace(widest, stay_until=chosen.stay_until, missing_days=chosen.missing_days)
        other_days = self._other_days(chosen) if chosen.fits else ()
        return replace(chosen, other_days=other_days, other_clinics=self._others(plans, chosen.clinic))

    def _refused(self, wish: TripWish) -> str | None:
        now = self._clock()
        if wish.resident:
            return "resident"
        if self._directory.procedure(wish.procedure) is None:
            return "unknown_procedure"
        if _latest(wish.departure) <= now:
            return "in_the_past"
        if _latest(wish.departure) <= wish.arrival.at:
            return "wrong_order"
        return "too_far" if wish.arrival.at > now + timedelta(days=self.rules.days_ahead) else None

    def _candidates(self, wish: TripWish) -> list[tuple[Clinic, Offering]]:
        matches = self._directory.find_clinics(
            procedure=wish.procedure, languages_wished=wish.languages, limit=self.rules.clinics
        )
        found = [(one.clinic, one.offering) for one in matches if one.offering is not None]
        named = self._directory.clinic(wish.clinic) if wish.clinic else None
        if named is not None and self._directory.bookable(named) and all(one.id != named.id for one, _ in found):
            offered = self._directory.offerings(named.id)
            found += [(named, one) for one in offered if one.procedure == wish.procedure]
        return found

    def _why_none(self, wish: TripWish) -> str:
        clinic = self._directory.clinic(wish.clinic) if wish.clinic else None
        return "not_bookable" if clinic is not None and not self._directory.bookable(clinic) else "not_offered"

    def _window(self, wish: TripWish) -> Span:
        """From when on the visitor can be at a clinic, and when to leave it."""
        arrival, departure = wish.arrival, wish.departure
        first = arrival.midnight + _DAY
        if arrival.exact:
            first = arrival.at.astimezone(SEOUL) + timedelta(minutes=self.rules.minutes_after_landing(wish.airport))
        last = departure.midnight
        if departure.exact:
            last = departure.at.astimezone(SEOUL) - timedelta(minutes=self.rules.minutes_before_flight(wish.airport))
        if wish.day is not None:
            midnight = datetime.combine(wish.day, time(), SEOUL)
            first, last = max(first, midnight), min(last, midnight + _DAY)
        return max(first, self._clock().astimezone(SEOUL)), last

    def _at(self, wish: TripWish, clinic: Clinic, offering: Offering) -> TripPlan:
        first, last = self._window(wish)
        needs = needs_of(self._knowledge, wish.procedure, self._clock().astimezone(SEOUL).date())
        plan = TripPlan("records_first", wish, clinic, offering, clinic_from=first, leave_by=last, needs=needs)
        if offering.kind == "records_first":
            return plan
        length = timedelta(minutes=offering.duration_minutes)
        free = self._first_free(clinic, wish.procedure, first, last - length + _INSTANT)
        if free is not None:
            return self._with(plan, free)
        state, closed = self._why_nothing(clinic, first, last, length)
        later = self._first_free(clinic, wish.procedure, first, first + timedelta(days=self.rules.days_ahead))
        stay = None
        if later is not None:
            found = self._with(plan, later)
            stay = max(found.fly_from or later.start.date(), later.start.date() + _DAY)
        missing = max((stay - wish.departure.day).days, 0) if stay else 0
        return replace(plan, state=state, closed=closed, stay_until=stay, missing_days=missing)

    def _with(self, plan: TripPlan, free: FreeTime) -> TripPlan:
        """The plan with this appointment: whether what comes after it fits."""
        assert plan.clinic is not None and plan.offering is not None
        treatment, on = None, free.start.date()
        if plan.offering.kind == "consultation_first":
            treatment = self._next_open_day(plan.clinic, on)
            on = treatment or on + _DAY
        needs, last = plan.needs, plan.wish.departure.day
        fly_from = on + timedelta(days=needs.longest.days) if needs.longest else None
        missing = max((fly_from - last).days, 0) if fly_from else 0
        state = "too_short" if missing else "fits" if needs.flying else "fits_but_flying_unknown"
        return replace(
            plan,
            state=state,
            appointment=free,
            treatment_from=treatment if treatment and treatment <= last else None,
            rest_until=on + timedelta(days=needs.rest.days) if needs.rest else None,
            fly_from=fly_from,
            missing_days=missing,
            stay_until=fly_from if missing else None,
        )

    def _first_free(self, clinic: Clinic, procedure: str, first: datetime, last: datetime) -> FreeTime | None:
        if first >= last:
            return None
        return next(iter(self._booking.free_times(clinic.id, procedure, first, last, limit=1)), None)

    def _spans(self, clinic: Clinic, day: date) -> list[Span]:
        closures = self._repository.closures(clinic.id, day, day)
        return calendar.opening_spans(clinic, day, closures, self._holiday(clinic, day))

    def _holiday(self, clinic: Clinic, day: date) -> Holiday | None:
        return None if clinic.open_on_holidays else self._holidays.holiday_on(day)

    def _next_open_day(self, clinic: Clinic, after: date) -> date | None:
        days = (after + timedelta(days=number) for number in range(1, NEXT_OPEN_DAYS + 1))
        return next((day for day in days if self._spans(clinic, day)), None)

    def _why_nothing(
        self, clinic: Clinic, first: datetime, last: datetime, length: timedelta
    ) -> tuple[str, ClosedDay | None]:
        """``no_free_time``, ``too_short`` or ``closed`` with the first closed day."""
        shut = None
        seen = False
        for day in calendar.days_between(first, last) if first < last else ():
            spans = self._spans(clinic, day)
            within = [(max(opens, first), min(closes, last)) for opens, closes in spans]
            if any(closes - opens >= length for opens, closes in within):
                return "no_free_time", None
            seen = seen or any(opens < closes for opens, closes in within)
            if not spans and shut is None:
                shut = self._closed(clinic, day)
        return ("too_short", None) if seen or shut is None else ("closed", shut)

    def _closed(self, clinic: Clinic, day: date) -> ClosedDay:
        opened = calendar.clinic_day(clinic, day, (), self._holiday(clinic, day))
        if not opened.hours:
            return ClosedDay(day, "weekday")
        return ClosedDay(day, "holiday", opened.holiday) if opened.holiday else ClosedDay(day, "closure")

    def _at_the_widest(self, wish: TripWish, chosen: TripPlan) -> TripPlan:
        """The same with the earliest landing and the latest departure of the days that are known."""
        assert chosen.clinic is not None and chosen.offering is not None
        arrival = TripTime(wish.arrival.at if wish.arrival.exact else wish.arrival.midnight)
        widest = replace(wish, arrival=arrival, departure=TripTime(_latest(wish.departure) - _INSTANT))
        return replace(self._at(widest, chosen.clinic, chosen.offering), wish=wish)

    def _other_days(self, plan: TripPlan) -> tuple[date, ...]:
        """Later days of the trip on which it fits too."""
        assert plan.clinic is not None and plan.offering is not None and plan.appointment is not None
        first, last = self._window(replace(plan.wish, day=None))
        ends = last - timedelta(minutes=plan.offering.duration_minutes) + _INSTANT
        found: list[date] = []
        day = first.date() if plan.wish.day else plan.appointment.start.date() + _DAY
        while len(found) < self.rules.alternatives:
            begins = max(first, datetime.combine(day, time(), SEOUL))
            free = self._first_free(plan.clinic, plan.wish.procedure, begins, ends)
            if free is None or not self._with(plan, free).fits:
                break
            if free.start.date() != plan.appointment.start.date():
                found.append(free.start.date())
            day = free.start.date() + _DAY
        return tuple(found)

    def _others(self, plans: list[TripPlan], chosen: Clinic | None) -> tuple[Clinic, ...]:
        fitting = [one.clinic for one in plans if one.fits and one.clinic is not None]
        others = [one for one in fitting if chosen is None or one.id != chosen.id]
        return tuple(others[: self.rules.alternatives])


def _latest(departure: TripTime) -> datetime:
    """The departure, or the end of its day."""
    return departure.at if departure.exact else departure.midnight + _DAY


def _nearness(plan: TripPlan) -> tuple[int, int]:
    """Small is nearer to a plan; fitting ones are level, so that the order of fit decides."""
    return (0, 0) if plan.fits else (WANTING.index(plan.state), plan.missing_days)
