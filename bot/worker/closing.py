"""The nightly look at bookings whose clinic closed or lapsed."""

from collections.abc import Callable
from datetime import date, datetime

from actions.importing import closed_clinics
from actions.services.clock import SEOUL
from actions.wiring import Services


class Nightly:
    """Does something on the first tick of each day from an hour on; after a start too. Doing it again is harmless."""

    def __init__(self, work: Callable[[], int], clock: Callable[[], datetime], hour: int) -> None:
        self._work = work
        self._clock = clock
        self._hour = hour
        self._done_on: date | None = None

    def __call__(self) -> int:
        """How many things were done; 0 when it is not the time."""
        now = self._clock().astimezone(SEOUL)
        if now.hour < self._hour or self._done_on == now.date():
            return 0
        done = self._work()
        self._done_on = now.date()
        return done


def closing_chores(services: Services) -> dict[str, Callable[[], int]]:
    """By name: bookings ahead at clinics that closed or lapsed are handed to the desk, once a night."""
    closed = closed_clinics(services)
    return {
        "closed_clinics": Nightly(lambda: len(closed.warn()), services.clock, services.settings.closed_clinics_hour)
    }
