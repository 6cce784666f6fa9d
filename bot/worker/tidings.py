"""Plans and tells notices about quotes and papers: read off the rows in a sweep, told once, dropped when late."""

import logging
from collections.abc import Callable
from datetime import datetime, timedelta

from actions.db.records import DueTiding
from actions.db.repositories.notification import FAILED, OVER, MailToPost
from actions.db.repositories.tidings import TidingRepository
from actions.services.clock import SEOUL
from actions.services.mail import check, content_of
from actions.services.notices import Drop, Wait
from actions.services.tidings import (
    ANSWERED,
    ASKED,
    EXPIRING,
    KINDS,
    LOOK_BACK,
    OVERDUE,
    PAPER,
    TidingRules,
    decide,
)
from bot.gateway.logs import warn
from bot.worker.notices import Tries
from bot.worker.tiding_words import TidingWriter

logger = logging.getLogger(__name__)

_UNWRITABLE = (LookupError, ValueError, TypeError)


class Tidings:
    """The worker's part in them. Several workers may do it at once: nothing is planned or told twice."""

    def __init__(
        self,
        tidings: TidingRepository,
        writer: TidingWriter,
        rules: TidingRules,
        tries: Tries,
        clock: Callable[[], datetime],
        owner: str,
    ) -> None:
        self._tidings = tidings
        self._writer = writer
        self._rules = rules
        self._tries = tries
        self._clock = clock
        self._owner = owner

    def sweep(self) -> int:
        """Plan what follows from quotes and papers as they stand; how many notices are new."""
        now, rows = self._clock(), self._tidings
        since, today = now - LOOK_BACK, now.astimezone(SEOUL).date()
        last = today + timedelta(days=self._rules.expiring_days + 1)
        return (
            rows.plan_asked(ASKED, since, now)
            + rows.plan_answered(ANSWERED, since, now)
            + rows.plan_expiring(EXPIRING, today, last, now)
            + rows.plan_overdue(OVERDUE, now - timedelta(hours=self._rules.overdue_hours), now)
            + rows.plan_papers(PAPER, since, now)
        )

    def tell_due(self) -> int:
        """Tell what is due; how many notices were told."""
        told = 0
        while True:
            tiding = self._tidings.claim(self._owner, self._clock(), self._tries.lease_seconds, KINDS)
            if tiding is None:
                return told
            told += self._work(tiding)

    def _work(self, tiding: DueTiding) -> bool:
        now, news = self._clock(), tiding.news
        if news is None:
            self._tidings.end(tiding, OVER, now)
            return False
        if tiding.attempts > self._tries.most:  # whoever tried last may not have lived to say what was wrong
            self._give_up(tiding, now, "attempts")
            return False
        decision = decide(tiding.kind, tiding.planned_for, news, self._rules, now)
        if isinstance(decision, Wait):
            self._tidings.postpone(tiding, decision.until)
            return False
        if isinstance(decision, Drop):
            self._tidings.end(tiding, decision.outcome, now)
            return False
        try:
            emission = self._writer.emission(tiding.kind, news)
            letters = self._writer.letters(tiding.kind, news)
            for letter in letters:
                check(letter)
        except _UNWRITABLE as error:
            if tiding.attempts >= self._tries.most:
                self._give_up(tiding, now, type(error).__name__)
            else:
                self._tidings.postpone(tiding, now + self._tries.pause(tiding.attempts), tried=True)
            return False
        if not letters and (emission is None or news.conversation is None):
            self._tidings.end(tiding, "unreachable", now)
            return False
        return self._tidings.tell(tiding, emission, [MailToPost(one.to, content_of(one)) for one in letters], now)

    def _give_up(self, tiding: DueTiding, now: datetime, why: str) -> None:
        self._tidings.end(tiding, FAILED, now)
        warn(logger, "notice_failed", notice=tiding.id, kind=tiding.kind, attempts=tiding.attempts, why=why)
