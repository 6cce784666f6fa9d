"""The chores about people's data: erasures brought to an end each tick, retention once a night."""

from collections.abc import Callable
from datetime import date

from actions.wiring import Services


class Nightly:
    """Does the retention once a day, from the hour of the settings on; a restart or a second worker may do it again."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._done: date | None = None

    def __call__(self) -> int:
        """How many things went; 0 when it is not the hour or was done today."""
        now = self._services.clock()
        if now.hour < self._services.settings.retention_hour or self._done == now.date():
            return 0
        self._done = now.date()
        return sum(self._services.retention.run().values())


def privacy_chores(services: Services) -> dict[str, Callable[[], int]]:
    """By name."""
    return {"erasures": services.privacy.finish, "retention": Nightly(services)}
