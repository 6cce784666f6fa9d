"""Waiting for a time to get free, with an end: told once, in the order of asking, the time kept for some minutes."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from actions.db.records import Emission
from actions.db.repositories.waiting import WaitingRecord, WaitingRepository
from actions.services.availability import Availability, Own
from actions.services.clock import SEOUL, Clock
from actions.services.orders import order_of
from actions.services.results import BookingDraft


@dataclass(frozen=True)
class WaitRules:
    """Limits of waiting; see the settings of the same names."""

    waitlist_days: int = 30
    waitlist_offer_minutes: int = 30


class Waitlist:
    """Who waits, and what they are offered. Nothing is booked by waiting."""

    def __init__(
        self,
        waiting: WaitingRepository,
        availability: Availability,
        clock: Clock,
        rules: WaitRules,
    ) -> None:
        self._waiting = waiting
        self._availability = availability
        self._clock = clock
        self._rules = rules

    def join(
        self, conversation: str, clinic: str, procedure: str, first: datetime, last: datetime, locale: str
    ) -> WaitingRecord | str:
        """Wait for a free time that begins from ``first`` on and before ``last``; asking again is no second wish.

        Returns:
            The wish, whose ``last_at`` is not later than the settings allow; or a word of REFUSALS.
        """
        wanted = self._availability.wanted(clinic, procedure)
        if isinstance(wanted, str):
            return wanted
        now = self._clock()
        last = min(last, now + timedelta(days=self._rules.waitlist_days))
        if last <= now:
            return "past"
        return self._waiting.join(conversation, clinic, procedure, first, last, locale=locale, now=now)

    def leave(self, conversation: str) -> int:
        """Wait for nothing any more; how many wishes ended."""
        return self._waiting.leave(conversation)

    def offer(self, compose: Callable[[WaitingRecord], Emission]) -> int:
        """End what lapsed, then offer what has become free, first come first; how many offers.

        The time is held for the visitor as a summary holds one. Doing it again offers nothing twice.

        Args:
            compose: makes the message; the record has ``offer_start`` and ``offer_until``.
        """
        now = self._clock()
        self._waiting.end_lapsed(now)
        return sum(self._offer_to(one, compose, now) for one in self._waiting.waiting(now))

    def _offer_to(self, one: WaitingRecord, compose: Callable[[WaitingRecord], Emission], now: datetime) -> bool:
        wanted = self._availability.wanted(one.clinic, one.procedure)
        if isinstance(wanted, str):
            return False
        free = self._availability.free(wanted, one.first_at, one.last_at, 1, Own(one.conversation))
        if not free:
            return False
        start, until = free[0].start, now + timedelta(minutes=self._rules.waitlist_offer_minutes)
        draft = BookingDraft(one.conversation, one.clinic, one.procedure, start, one.locale)
        candidates = self._availability.candidates(wanted, start)
        order = order_of(draft, wanted, candidates, secrets.token_hex(16), until)
        offered = replace(one, offer_start=start.astimezone(SEOUL), offer_until=until.astimezone(SEOUL))
        return self._waiting.offer(one.id, order, until, compose(offered), now=now)
