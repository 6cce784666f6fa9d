"""Plans and tells notices: what follows from the appointments is planned in a sweep, what is due is told once."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.db.records import DueNotice
from actions.db.repositories.notification import FAILED, OVER, MailToPost, NotificationRepository
from actions.services.mail import check, content_of
from actions.services.notices import KINDS, LONGEST, Drop, NoticeRules, Wait, decide, plan
from bot.gateway.logs import warn
from bot.worker.notice_words import NoticeWriter

logger = logging.getLogger(__name__)

BATCH = 200
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


class Notices:
    """The worker's part in notices. Several workers may do it at once: nothing is planned or told twice."""

    def __init__(
        self,
        notices: NotificationRepository,
        writer: NoticeWriter,
        rules: NoticeRules,
        tries: Tries,
        clock: Callable[[], datetime],
        owner: str,
    ) -> None:
        self._notices = notices
        self._writer = writer
        self._rules = rules
        self._tries = tries
        self._clock = clock
        self._owner = owner

    def sweep(self) -> int:
        """Plan what follows from the appointments and drop what does not any more; how many notices changed."""
        now = self._clock()
        changed = self._notices.drop_stale(now)
        while visits := self._notices.unplanned(now - LONGEST, BATCH):
            changed += sum(self._notices.add(visit, plan(visit, self._rules)) for visit in visits)
        return changed

    def tell_due(self) -> int:
        """Tell what is due; how many notices were told."""
        told = 0
        while True:
            notice = self._notices.claim(self._owner, self._clock(), self._tries.lease_seconds, KINDS)
            if notice is None:
                return told
            told += self._work(notice)

    def _work(self, notice: DueNotice) -> bool:
        now, visit = self._clock(), notice.visit
        if visit is None:
            self._notices.end(notice, OVER, now)
            return False
        if notice.attempts > self._tries.most:  # whoever tried last may not have lived to say what was wrong
            self._give_up(notice, now, "attempts")
            return False
        decision = decide(notice.kind, visit, self._rules, now)
        if isinstance(decision, Wait):
            self._notices.postpone(notice, decision.until)
            return False
        if isinstance(decision, Drop):
            self._notices.end(notice, decision.outcome, now)
            return False
        try:
            emission = self._writer.emission(notice.kind, visit)
            letter = self._writer.letter(notice.kind, visit, emission)
            if letter is not None:
                check(letter)
        except _UNWRITABLE as error:
            if notice.attempts >= self._tries.most:
                self._give_up(notice, now, type(error).__name__)
            else:
                self._notices.retry(notice, now, self._tries.pause(notice.attempts))
            return False
        if visit.conversation is None and letter is None:
            self._notices.end(notice, "unreachable", now)
            return False
        mail = None if letter is None else MailToPost(letter.to, content_of(letter))
        return self._notices.tell(notice, emission, mail, now)

    def _give_up(self, notice: DueNotice, now: datetime, why: str) -> None:
        self._notices.end(notice, FAILED, now)
        warn(logger, "notice_failed", notice=notice.id, kind=notice.kind, attempts=notice.attempts, why=why)
