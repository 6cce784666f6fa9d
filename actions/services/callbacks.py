"""Wishes to be called or written to by a person."""

from dataclasses import dataclass
from datetime import datetime

from actions.db.repositories.callback import CallbackRepository
from actions.services.clock import SEOUL, Clock


@dataclass(frozen=True)
class Callback:
    """A stored wish; ``contact`` None: nobody can call back before it is told."""

    id: int
    contact: str | None
    created_at: datetime


class CallbackService:
    """Takes call-back wishes."""

    def __init__(self, callbacks: CallbackRepository, clock: Clock) -> None:
        self._callbacks = callbacks
        self._clock = clock

    def ask(
        self,
        conversation: str,
        *,
        locale: str,
        contact: str | None = None,
        wish: str | None = None,
        now: datetime | None = None,
    ) -> Callback:
        """Keep the wish; asking again completes the open one.

        Raises:
            UnknownConversationError: no such conversation.
        """
        at = now or self._clock()
        stored = self._callbacks.store(conversation, contact=contact, wish=wish, locale=locale, now=at)
        return Callback(id=stored.id, contact=stored.contact, created_at=stored.created_at.astimezone(SEOUL))
