"""Days and hours without appointments: of a practitioner, of a clinic, of all clinics."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from actions.db.records.administration import ClinicSheet, ClosureSheet, OpenBooking, Span
from actions.db.repositories.administration import AdministrationRepository, DirectoryEdit
from actions.services.administration.results import (
    Administration,
    AdministrationError,
    HolidayCalendar,
    Outcome,
    plain,
    unknown,
)
from actions.services.administration.wording import WEEKDAYS, day_text, span_text
from actions.services.clock import SEOUL, Clock

EVERYBODY = "all"
EVERYBODY_TEXT = "all clinics"
CLOSED, LEAVE = "closed", "leave"
"""Reasons where none was given."""
LONGEST_DAYS = 366
REASON_LENGTH = 64


class ClosureAdministration(Administration):
    """Closing, and opening again. ``clinic_id`` may be ``all``."""

    def __init__(self, repository: AdministrationRepository, clock: Clock, holidays: HolidayCalendar) -> None:
        super().__init__(repository, clock)
        self._holidays = holidays

    def close(
        self,
        clinic_id: str,
        first: date,
        last: date,
        *,
        span: Span | None = None,
        practitioner: str | None = None,
        reason: str | None = None,
    ) -> Outcome:
        """Take no appointments from one day to another (both included), or on these days only in a span.

        Bookings are not touched: those in the time are listed.

        Args:
            practitioner: only this one of the clinic is away.
            reason: for the staff; without it ``closed`` or ``leave``, or what was there before.

        Raises:
            AdministrationError: an id that is not there, days in the past or in the wrong order, a span that is none.
        """
        self._check(first, last, span)
        if last < self._today():
            raise AdministrationError(f"{day_text(last)} is in the past")
        reason = None if reason is None else plain("reason", reason, REASON_LENGTH)

        def work(edit: DirectoryEdit) -> Outcome:
            clinic, who = self._scope(edit, clinic_id, practitioner)
            outcome = Outcome(who or clinic or EVERYBODY)
            own = _own(edit.closures(clinic, first, last), clinic, who)
            there = {(one.day, one.span): one for one in own}
            for day in _days(first, last):
                known = there.get((day, span))
                wanted = reason or (known.reason if known else (LEAVE if who else CLOSED))
                outcome.compare(_when(day, span), _state(known.reason if known else None), _state(wanted))
                if known is None:
                    edit.add_closure(clinic, who, day, span, wanted)
                else:
                    edit.set_closure_reason(known.id, wanted)
            closed = [_moments(day, span) for day in _days(first, last)]
            outcome.bookings = [
                one
                for one in edit.open_bookings(self._now(), clinic=clinic)
                if who in (None, one.practitioner) and any(_meets(one, begin, end) for begin, end in closed)
            ]
            return outcome

        return self._change(work)

    def reopen(self, clinic_id: str, first: date, last: date, *, practitioner: str | None = None) -> Outcome:
        """Take the closures of these days away, whole days and parts; other people's stay, and are named.

        Raises:
            AdministrationError: an id that is not there, or days in the wrong order.
        """
        self._check(first, last, None)

        def work(edit: DirectoryEdit) -> Outcome:
            clinic, who = self._scope(edit, clinic_id, practitioner)
            outcome = Outcome(who or clinic or EVERYBODY)
            gone = _own(edit.closures(clinic, first, last), clinic, who)
            for one in gone:
                outcome.compare(_when(one.day, one.span), _state(one.reason), _state(None))
            edit.remove_closures([one.id for one in gone])
            sheet = edit.clinic(clinic) if clinic else None
            if sheet is not None:
                left = edit.closures(clinic, first, last)
                outcome.notes = [
                    note for day in _days(first, last) for note in self._still_closed(sheet, day, who, left)
                ]
            return outcome

        return self._change(work)

    def _check(self, first: date, last: date, span: Span | None) -> None:
        if last < first:
            raise AdministrationError(f"{day_text(last)} is before {day_text(first)}")
        if (last - first).days >= LONGEST_DAYS:
            raise AdministrationError("at most a year can be closed at once: for longer, remove what the clinic offers")
        if span is not None and not 0 <= span[0] < span[1] <= 1440:
            raise AdministrationError(f"{span_text(span)}: a span begins before it ends, between 00:00 and 24:00")

    def _scope(self, edit: DirectoryEdit, clinic_id: str, practitioner: str | None) -> tuple[str | None, str | None]:
        """The clinic (None: all) and the practitioner, both of them known."""
        if clinic_id == EVERYBODY:
            if practitioner is not None:
                raise AdministrationError("name the clinic of the practitioner instead of 'all'")
            return None, None
        clinic = self._clinic(edit, clinic_id).id
        if practitioner is not None:
            people = {one.id: [one.name] for one in edit.practitioners(clinic)}
            if practitioner not in people:
                raise unknown(f"practitioner of {clinic}", practitioner, people)
        return clinic, practitioner

    def _still_closed(
        self, clinic: ClinicSheet, day: date, practitioner: str | None, left: list[ClosureSheet]
    ) -> list[str]:
        """Why there are no appointments, or fewer, on a day although its closure is gone."""
        why = []
        if day.weekday() not in clinic.hours:
            why.append(f"{clinic.id} has no hours on {WEEKDAYS[day.weekday()].title()}")
        if not clinic.open_on_holidays and self._holidays.holiday_on(day) is not None:
            why.append("it is a public holiday")
        for one in left:
            if one.day == day and (practitioner is None or one.practitioner in (None, practitioner)):
                whose = one.practitioner or (clinic.id if one.clinic else EVERYBODY_TEXT)
                hours = f" {span_text(one.span)}" if one.span else ""
                why.append(f"{whose} {'are' if whose == EVERYBODY_TEXT else 'is'} closed{hours} ({one.reason})")
        return [f"Still on {day_text(day)}: {reason}." for reason in why]


def _own(closures: Iterable[ClosureSheet], clinic: str | None, practitioner: str | None) -> list[ClosureSheet]:
    """Those of the practitioner; without one, of the clinic itself (None: of all)."""
    if practitioner is not None:
        return [one for one in closures if one.practitioner == practitioner]
    return [one for one in closures if one.practitioner is None and one.clinic == clinic]


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def _when(day: date, span: Span | None) -> str:
    return day_text(day) if span is None else f"{day_text(day)} {span_text(span)}"


def _state(reason: str | None) -> str:
    return {None: "as usual", CLOSED: "closed"}.get(reason, f"closed ({reason})")


def _moments(day: date, span: Span | None) -> tuple[datetime, datetime]:
    opens, closes = span or (0, 1440)
    midnight = datetime.combine(day, time(), SEOUL)
    return midnight + timedelta(minutes=opens), midnight + timedelta(minutes=closes)


def _meets(booking: OpenBooking, begin: datetime, end: datetime) -> bool:
    return booking.starts_at < end and begin < booking.starts_at + timedelta(minutes=booking.minutes)
