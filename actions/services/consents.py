"""Consents of a visitor, each of its own: what was agreed to, to which text, in which language, and taken back when.

Forms write them in the transaction of what needs them (:func:`actions.db.repositories.booking_rows.add_consents`); this
service reads them and takes them back.
"""

from dataclasses import dataclass
from datetime import datetime

from actions.db.models.people import CONSENT_KINDS
from actions.db.repositories.consent import ConsentRepository
from actions.services.clock import SEOUL, Clock


@dataclass(frozen=True)
class ConsentLine:
    """One answer. ``text_version`` is CONSENT_VERSION of the day, ``locale`` the language it was read in."""

    kind: str
    given: bool
    text_version: str
    locale: str
    at: datetime


class ConsentService:
    """What visitors agreed to."""

    def __init__(self, consents: ConsentRepository, clock: Clock) -> None:
        self._consents = consents
        self._clock = clock

    def given(self, conversation: str, kind: str) -> bool:
        """True when the newest answer of the conversation's visitor was yes."""
        answer = self._consents.current(conversation).get(kind)
        return answer is not None and answer.given

    def history(self, visitor: str) -> list[ConsentLine]:
        """All answers of a visitor, the oldest first; times of Seoul."""
        return [
            ConsentLine(one.kind, one.given, one.text_version, one.locale, one.at.astimezone(SEOUL))
            for one in self._consents.history(visitor)
        ]

    def withdraw(self, conversation: str, kind: str) -> bool:
        """Take a consent of the conversation's visitor back, for the text and language in which it was given.

        Returns:
            False, and nothing is written, when it was not given or is taken back already.

        Raises:
            ValueError: no such kind of consent.
            UnknownConversationError: no such conversation.
        """
        if kind not in CONSENT_KINDS:
            raise ValueError(f"no such consent: {kind}")
        answer = self._consents.current(conversation).get(kind)
        if answer is None or not answer.given:
            return False
        self._consents.record(
            conversation,
            kind,
            False,
            text_version=answer.text_version,
            locale=answer.locale,
            now=self._clock(),
        )
        return True
