"""Who looked at a person's data: written down whenever somebody of the staff does."""

from datetime import datetime

from actions.db.repositories.privacy_access import AccessRepository
from actions.services.clock import SEOUL, Clock


class AccessService:
    """The access log, for commands and staff pages."""

    def __init__(self, log: AccessRepository, clock: Clock) -> None:
        self._log = log
        self._clock = clock

    def note(self, actor: str, action: str, subject: str, *, granted: bool = True) -> None:
        """Keep that ``actor`` asked for what concerns ``subject``.

        Args:
            actor: a name, at most 64 characters are kept.
            action: a machine word of at most 32 characters, such as ``show_case``.
            subject: a code, a contact or an id; its keyed hash is stored.
            granted: whether it was shown.
        """
        self._log.note(actor, action, subject, granted, self._clock())

    def of(self, subject: str) -> list[tuple[datetime, str, str, bool]]:
        """Time (Seoul), actor, action and whether it was shown; the oldest first."""
        return [(at.astimezone(SEOUL), *rest) for at, *rest in self._log.of(subject)]  # type: ignore[misc]
