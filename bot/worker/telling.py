"""What is due is told once: the worker's loop over leased notices, whatever they tell of."""

import logging
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Generic

from actions.db.records import Emission
from actions.db.repositories.notice_leases import FAILED, MailToPost, N, NoticeLeases
from actions.services.mail import Letter, check, content_of
from actions.services.notices import Drop, Tell, Wait
from bot.gateway.logs import warn

logger = logging.getLogger(__name__)

_UNWRITABLE = (LookupError, ValueError, TypeError)


@dataclass(frozen=True)
class Tries:
    """How often, and how: leases and the first pause in seconds; each pause is twice the one before, up to an hour."""

    most: int
    lease_seconds: float
    pause_seconds: float

    def pause(self, attempts: int) -> timedelta:
        """How long to wait after so many attempts."""
        return timedelta(seconds=min(self.pause_seconds * 2 ** min(attempts - 1, 20), 3_600.0))


class Teller(ABC, Generic[N]):
    """Several workers may do it at once: nothing is told twice.

    Attributes:
        kinds: the notices that are told here.
    """

    kinds: Collection[str]

    def __init__(self, leases: NoticeLeases[N], tries: Tries, clock: Callable[[], datetime], owner: str) -> None:
        self._leases = leases
        self._tries = tries
        self._clock = clock
        self._owner = owner

    @abstractmethod
    def decide(self, notice: N, now: datetime) -> Tell | Wait | Drop:
        """What to do with it now; what it tells of may be gone."""

    @abstractmethod
    def compose(self, notice: N) -> tuple[Emission | None, Sequence[Letter]]:
        """The message for its conversation, if it has one, and the letters."""

    @abstractmethod
    def write(self, notice: N, emission: Emission | None, mails: Sequence[MailToPost], now: datetime) -> bool:
        """Write all of it and end the notice, or nothing; False when it is not ours, or not as it was."""

    def tell_due(self) -> int:
        """Tell what is due; how many notices were told."""
        told = 0
        while True:
            notice = self._leases.claim(self._owner, self._clock(), self._tries.lease_seconds, self.kinds)
            if notice is None:
                return told
            told += self._work(notice)

    def _work(self, notice: N) -> bool:
        now = self._clock()
        decision = self.decide(notice, now)
        if isinstance(decision, Drop):
            self._leases.end(notice, decision.outcome, now)
            return False
        if notice.attempts > self._tries.most:  # whoever tried last may not have lived to say what was wrong
            self._give_up(notice, now, "attempts")
            return False
        if isinstance(decision, Wait):
            self._leases.postpone(notice, decision.until)
            return False
        try:
            emission, letters = self.compose(notice)
            for letter in letters:
                check(letter)
        except _UNWRITABLE as error:
            if notice.attempts >= self._tries.most:
                self._give_up(notice, now, type(error).__name__)
            else:
                self._leases.postpone(notice, now + self._tries.pause(notice.attempts), tried=True)
            return False
        if emission is None and not letters:
            self._leases.end(notice, "unreachable", now)
            return False
        return self.write(notice, emission, [MailToPost(one.to, content_of(one)) for one in letters], now)

    def _give_up(self, notice: N, now: datetime, why: str) -> None:
        self._leases.end(notice, FAILED, now)
        warn(logger, "notice_failed", notice=notice.id, kind=notice.kind, attempts=notice.attempts, why=why)
