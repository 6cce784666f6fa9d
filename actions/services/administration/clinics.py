"""A clinic's hours, its registration, and how it confirms."""

from collections.abc import Mapping, Sequence
from datetime import date

from actions.db.records.administration import OpenBooking, Span
from actions.db.repositories.administration import AdministrationRepository, DirectoryEdit
from actions.services.administration.results import (
    Administration,
    AdministrationError,
    HolidayCalendar,
    Outcome,
    one_of,
    plain,
)
from actions.services.administration.spans import joined_spans
from actions.services.administration.wording import WEEKDAYS, day_text, hours_text
from actions.services.clock import SEOUL, Clock

REGISTRATION_STATES = ("verified", "unknown", "lapsed")
CONFIRMATIONS = ("instant", "clinic")


class ClinicAdministration(Administration):
    """What concerns a clinic as a whole."""

    def __init__(self, repository: AdministrationRepository, clock: Clock, holidays: HolidayCalendar) -> None:
        super().__init__(repository, clock)
        self._holidays = holidays

    def set_hours(
        self,
        clinic_id: str,
        week: Mapping[int, Sequence[Span]],
        *,
        verified_on: date | None = None,
        open_on_holidays: bool | None = None,
    ) -> Outcome:
        """Give weekdays (Monday is 0) these spans, none to close them; weekdays that are not named stay as they are.

        Hours that change without ``verified_on`` are no longer verified: the old date was not about them.

        Raises:
            AdministrationError: no such clinic, a span that is none, or a day of verification yet to come.
        """
        spans = {weekday: joined_spans(week[weekday], WEEKDAYS[weekday]) for weekday in sorted(week)}
        if verified_on is not None and verified_on > self._today():
            raise AdministrationError(f"{day_text(verified_on)} is yet to come: hours are verified on a day that was")

        def work(edit: DirectoryEdit) -> Outcome:
            clinic = self._clinic(edit, clinic_id)
            outcome = Outcome(clinic.id)
            for weekday, new in spans.items():
                old = clinic.hours.get(weekday, ())
                outcome.compare(f"hours on {WEEKDAYS[weekday].title()}", hours_text(old), hours_text(new))
                if old != new:
                    edit.set_hours(clinic.id, weekday, new)
            on = verified_on or (None if outcome.changes else clinic.hours_verified_on)
            if on is None and clinic.hours_verified_on is not None:
                outcome.notes.append(
                    "The new hours are not verified, so visitors are not told whether the clinic is open now: "
                    "add --verified with the day on which the clinic stated them."
                )
            outcome.compare("hours verified on", _day(clinic.hours_verified_on), _day(on))
            edit.set_clinic(clinic.id, hours_verified_on=on)
            if open_on_holidays is not None:
                outcome.compare("public holidays", _holidays(clinic.open_on_holidays), _holidays(open_on_holidays))
                edit.set_clinic(clinic.id, open_on_holidays=open_on_holidays)
            outcome.bookings = [
                one
                for one in edit.open_bookings(self._now(), clinic=clinic.id)
                if _outside(one, spans) or (open_on_holidays is False and self._on_holiday(one))
            ]
            return outcome

        return self._change(work)

    def set_registration(
        self,
        clinic_id: str,
        *,
        number: str | None = None,
        expires_on: date | None = None,
        state: str | None = None,
    ) -> Outcome:
        """Record a registration; what is not given stays. Only a verified clinic can be booked.

        Raises:
            AdministrationError: no such clinic, or ``verified`` without a number and a day of expiry to come.
        """
        if state is not None:
            one_of("state of registration", state, REGISTRATION_STATES)
        if number is not None:
            number = plain("registration number", number, 64)

        def work(edit: DirectoryEdit) -> Outcome:
            old = self._clinic(edit, clinic_id)
            new_number = number or old.registration_number
            new_expiry = expires_on or old.registration_expires_on
            new_state = state or old.registration_state
            if new_state == "verified":
                self._check_verified(new_number, new_expiry)
            outcome = Outcome(old.id)
            outcome.compare("registration number", old.registration_number, new_number)
            outcome.compare("registration expires on", _day(old.registration_expires_on), _day(new_expiry))
            outcome.compare("registration", old.registration_state, new_state)
            edit.set_clinic(
                old.id,
                registration_number=new_number,
                registration_expires_on=new_expiry,
                registration_state=new_state,
            )
            bookings = edit.open_bookings(self._now(), clinic=old.id)
            if new_state != "verified":
                outcome.bookings = bookings
            elif new_expiry is not None:
                outcome.bookings = [one for one in bookings if one.starts_at.astimezone(SEOUL).date() > new_expiry]
            return outcome

        return self._change(work)

    def set_confirmation(self, clinic_id: str, how: str) -> Outcome:
        """``instant``: bookings are confirmed at once; ``clinic``: the clinic answers each request.

        Raises:
            AdministrationError: no such clinic, or another word.
        """
        one_of("way of confirming", how, CONFIRMATIONS)

        def work(edit: DirectoryEdit) -> Outcome:
            old = self._clinic(edit, clinic_id)
            outcome = Outcome(old.id)
            outcome.compare("bookings are confirmed by", old.confirmation, how)
            edit.set_clinic(old.id, confirmation=how)
            return outcome

        return self._change(work)

    def _check_verified(self, number: str | None, expires_on: date | None) -> None:
        if number is None or expires_on is None:
            raise AdministrationError("a verified registration needs a number and the day on which it expires")
        if expires_on < self._today():
            raise AdministrationError(
                f"a registration that expired on {day_text(expires_on)} is not verified but lapsed"
            )

    def _on_holiday(self, booking: OpenBooking) -> bool:
        return self._holidays.holiday_on(booking.starts_at.astimezone(SEOUL).date()) is not None


def _outside(booking: OpenBooking, week: Mapping[int, Sequence[Span]]) -> bool:
    start = booking.starts_at.astimezone(SEOUL)
    if start.weekday() not in week:
        return False
    first = start.hour * 60 + start.minute
    return not any(opens <= first and first + booking.minutes <= closes for opens, closes in week[start.weekday()])


def _day(day: date | None) -> str | None:
    return None if day is None else day_text(day)


def _holidays(opened: bool) -> str:
    return "open" if opened else "closed"
