"""Plans and tells notices about quotes and papers: read off the rows in a sweep, told once, dropped when late."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from actions.db.records import DueTiding, Emission
from actions.db.repositories.notice_leases import OVER, MailToPost
from actions.db.repositories.tidings import TidingRepository
from actions.services.clock import SEOUL
from actions.services.mail import Letter
from actions.services.notices import Drop, Tell, Wait
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
from bot.worker.telling import Teller, Tries
from bot.worker.tiding_words import TidingWriter


class Tidings(Teller[DueTiding]):
    """The worker's part in them. Several workers may do it at once: nothing is planned or told twice."""

    kinds = KINDS

    def __init__(
        self,
        tidings: TidingRepository,
        writer: TidingWriter,
        rules: TidingRules,
        tries: Tries,
        clock: Callable[[], datetime],
        owner: str,
    ) -> None:
        super().__init__(tidings, tries, clock, owner)
        self._tidings = tidings
        self._writer = writer
        self._rules = rules

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

    def decide(self, notice: DueTiding, now: datetime) -> Tell | Wait | Drop:
        """See :class:`Teller`."""
        if notice.news is None:
            return Drop(OVER)
        return decide(notice.kind, notice.planned_for, notice.news, self._rules, now)

    def compose(self, notice: DueTiding) -> tuple[Emission | None, Sequence[Letter]]:
        """See :class:`Teller`."""
        news = notice.news
        assert news is not None
        emission = self._writer.emission(notice.kind, news)
        return None if news.conversation is None else emission, self._writer.letters(notice.kind, news)

    def write(self, notice: DueTiding, emission: Emission | None, mails: Sequence[MailToPost], now: datetime) -> bool:
        """See :class:`Teller`."""
        return self._tidings.tell(notice, emission, mails, now)
