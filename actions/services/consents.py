"""Consents of a visitor, each of its own."""

from actions.db.models.people import CONSENT_KINDS
from actions.db.repositories.consent import ConsentRepository
from actions.services.clock import Clock


class ConsentService:
    """Keeps and answers what visitors agreed to."""

    def __init__(self, consents: ConsentRepository, clock: Clock) -> None:
        self._consents = consents
        self._clock = clock

    def record(self, conversation: str, kind: str, given: bool, *, text_version: str, locale: str) -> None:
        """Keep an answer to the text of this version in this locale.

        Raises:
            ValueError: no such kind of consent.
            UnknownConversationError: no such conversation.
        """
        if kind not in CONSENT_KINDS:
            raise ValueError(f"no such consent: {kind}")
        self._consents.record(conversation, kind, given, text_version=text_version, locale=locale, now=self._clock())

    def given(self, conversation: str, kind: str) -> bool:
        """True when the visitor's newest answer was yes."""
        answer = self._consents.current(conversation).get(kind)
        return answer is not None and answer.given
