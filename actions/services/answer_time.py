"""By when a person answers: so many hours from now, and never on a day on which nobody works."""

from datetime import date, datetime, time, timedelta
from typing import Protocol

from actions.services.clock import SEOUL

CLOSING_HOUR = 18
"""Seoul time: an answer that would be due on a free day is due at this hour of the next working day."""
_SATURDAY = 5


class HolidayCalendar(Protocol):
    """The public holidays."""

    def holiday_on(self, day: date) -> object | None:
        """The public holiday on a day, or None."""


def answer_by(now: datetime, within: timedelta, holidays: HolidayCalendar) -> datetime:
    """When an answer is due, in Seoul's zone."""
    moment = (now + within).astimezone(SEOUL)
    if _works_on(moment, holidays):
        return moment
    while not _works_on(moment, holidays):
        moment += timedelta(days=1)
    return closing_of(moment.date())


def closing_of(day: date) -> datetime:
    """The hour at which a working day's answers are due, in Seoul's zone."""
    return datetime.combine(day, time(CLOSING_HOUR), SEOUL)


def _works_on(moment: datetime, holidays: HolidayCalendar) -> bool:
    return moment.weekday() < _SATURDAY and holidays.holiday_on(moment.date()) is None
