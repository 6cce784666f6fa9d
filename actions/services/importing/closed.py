"""A clinic that closes or lapses: its bookings ahead are not left alone."""

from collections.abc import Callable
from datetime import timedelta

from actions.db.records import AppointmentRecord, Emission
from actions.db.repositories.booking import BookingRepository
from actions.db.repositories.closed_clinics import ClosedClinicRepository
from actions.services.answer_time import HolidayCalendar, answer_by
from actions.services.clock import SEOUL, Clock
from actions.services.codes import new_case_code
from actions.services.importing.values import Warned

AT_ONCE = 500


class ClosedClinics:
    """Gives the desk a case, the visitor a message and the booking a line in its trail, once for each.

    Nothing is cancelled by a machine: a person speaks to the visitor first.
    """

    def __init__(
        self,
        repository: ClosedClinicRepository,
        bookings: BookingRepository,
        holidays: HolidayCalendar,
        clock: Clock,
        *,
        owner: str,
        answer_hours: int,
        compose: Callable[[AppointmentRecord, str], Emission],
    ) -> None:
        """Nothing is read yet.

        Args:
            compose: makes the message to the visitor, of the booking and the reason.
        """
        self._repository = repository
        self._bookings = bookings
        self._holidays = holidays
        self._compose = compose
        self._clock = clock
        self._owner = owner
        self._answer = timedelta(hours=answer_hours)

    def warn(self) -> list[Warned]:
        """Warn of all bookings ahead whose clinic is not bookable today and that nobody was warned of before."""
        now = self._clock()
        today = now.astimezone(SEOUL).date()
        warned: list[Warned] = []
        while True:
            before = len(warned)
            for booking in self._repository.stranded(now, today, AT_ONCE):
                record = self._bookings.by_code(booking.code)
                if record is None:
                    continue
                case = self._repository.warn(
                    booking,
                    self._compose(record, booking.reason),
                    mint_code=new_case_code,
                    owner=self._owner,
                    due=min(answer_by(now, self._answer, self._holidays), booking.starts_at),
                    now=now,
                )
                if case is not None:
                    warned.append(Warned(booking.code, booking.clinic, booking.reason, case))
            if len(warned) - before < AT_ONCE:
                return warned
