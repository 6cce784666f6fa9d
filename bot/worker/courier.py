"""The worker's post: notices planned and told, letters sent; put together from the settings."""

import os
import secrets
import socket
from functools import cache
from time import monotonic

from actions.db.repositories import MailRepository, NotificationRepository
from actions.db.repositories.tidings import TidingRepository
from actions.services.notices import LIVING, NoticeRules
from actions.services.tidings import TidingRules
from actions.wiring import Services
from bot.settings import Settings
from bot.text.render import Renderer
from bot.worker.mailing import Files, Mailing, Smtp
from bot.worker.notice_words import NoticeWriter
from bot.worker.notices import Notices
from bot.worker.telling import Tries
from bot.worker.tiding_words import TidingWriter
from bot.worker.tidings import Tidings

OUTBOX = "outbox"
SWEEP_SECONDS = 60.0


class Courier:
    """What is due goes out, every few seconds; what appointments, quotes and papers ask for is planned every minute."""

    def __init__(self, notices: Notices, mailing: Mailing, tidings: Tidings | None = None) -> None:
        self.notices = notices
        self.mailing = mailing
        self.tidings = tidings
        self._next_sweep = 0.0

    def tick(self) -> dict[str, int]:
        """Plan where it is time to, tell due notices, then send due letters; how many of each."""
        planned = 0
        if monotonic() >= self._next_sweep:
            planned = self.notices.sweep() + (self.tidings.sweep() if self.tidings else 0)
            self._next_sweep = monotonic() + SWEEP_SECONDS
        told = self.notices.tell_due() + (self.tidings.tell_due() if self.tidings else 0)
        return {"planned": planned, "notices": told, "mails": self.mailing.deliver()}


def courier(services: Services) -> Courier:
    """The courier of this process, with a name of its own for leases."""
    settings = services.settings
    owner = f"{socket.gethostname()[:30]}:{os.getpid()}:{secrets.token_hex(4)}"
    renderer = cache(lambda: Renderer.load(settings.data_dir))
    tries = Tries(settings.notice_attempts, settings.notice_lease_seconds, settings.delivery_pause_seconds)
    writer = NoticeWriter(
        renderer,
        services.directory.clinic,
        services.aftercare.steps,
        address=settings.public_address,
        links=services.visit_links,
        demonstration=settings.demonstration,
    )
    notices = Notices(
        NotificationRepository(services.db, LIVING),
        writer,
        notice_rules(settings),
        tries,
        services.clock,
        owner,
    )
    server = settings.mail_server
    transport = Smtp(server, settings.smtp_timeout_seconds) if server else Files(settings.var_dir / OUTBOX)
    mailing = Mailing(
        MailRepository(services.db),
        transport,
        settings.mail_from,
        Tries(settings.mail_attempts, settings.mail_lease_seconds, settings.delivery_pause_seconds),
        services.clock,
        owner,
    )
    tidings = Tidings(
        TidingRepository(services.db),
        TidingWriter(
            renderer,
            services.directory,
            services.staff.readers,
            services.clinic_letters.quote_overdue,
            address=settings.public_address,
            demonstration=settings.demonstration,
        ),
        TidingRules(settings.notice_quote_expiring_days, settings.notice_quote_overdue_hours, notice_rules(settings)),
        tries,
        services.clock,
        owner,
    )
    return Courier(notices, mailing, tidings)


def notice_rules(settings: Settings) -> NoticeRules:
    """When notices are due, by the settings."""
    return NoticeRules(
        day_before_hours=settings.notice_day_before_hours,
        two_hours_minutes=settings.notice_two_hours_minutes,
        visit_minutes=settings.notice_visit_minutes,
        care_hour=settings.notice_care_hour,
        rating_delay_hours=settings.notice_rating_delay_hours,
        quiet_from=settings.quiet_from_hour,
        quiet_until=settings.quiet_until_hour,
    )
