"""Plans and tells notices about visits: what follows from the appointments is planned in a sweep, what is due told."""

from collections.abc import Callable, Sequence
from datetime import datetime

from actions.db.records import DueNotice, Emission
from actions.db.repositories.notice_leases import OVER, MailToPost
from actions.db.repositories.notification import NotificationRepository
from actions.services.mail import Letter
from actions.services.notices import KINDS, LONGEST, Drop, NoticeRules, Tell, Wait, decide, plan
from bot.worker.notice_words import NoticeWriter
from bot.worker.telling import Teller, Tries

BATCH = 200


class Notices(Teller[DueNotice]):
    """The worker's part in notices. Several workers may do it at once: nothing is planned or told twice."""

    kinds = KINDS

    def __init__(
        self,
        notices: NotificationRepository,
        writer: NoticeWriter,
        rules: NoticeRules,
        tries: Tries,
        clock: Callable[[], datetime],
        owner: str,
    ) -> None:
        super().__init__(notices, tries, clock, owner)
        self._notices = notices
        self._writer = writer
        self._rules = rules

    def sweep(self) -> int:
        """Plan what follows from the appointments and drop what does not any more; how many notices changed."""
        now = self._clock()
        changed = self._notices.drop_stale(now)
        while visits := self._notices.unplanned(now - LONGEST, BATCH):
            changed += sum(self._notices.add(visit, plan(visit, self._rules)) for visit in visits)
        return changed

    def decide(self, notice: DueNotice, now: datetime) -> Tell | Wait | Drop:
        """See :class:`Teller`."""
        return Drop(OVER) if notice.visit is None else decide(notice.kind, notice.visit, self._rules, now)

    def compose(self, notice: DueNotice) -> tuple[Emission | None, Sequence[Letter]]:
        """See :class:`Teller`."""
        visit = notice.visit
        assert visit is not None
        emission = self._writer.emission(notice.kind, visit)
        letter = self._writer.letter(notice.kind, visit, emission)
        return None if visit.conversation is None else emission, [] if letter is None else [letter]

    def write(self, notice: DueNotice, emission: Emission | None, mails: Sequence[MailToPost], now: datetime) -> bool:
        """See :class:`Teller`."""
        return self._notices.tell(notice, emission, next(iter(mails), None), now)
