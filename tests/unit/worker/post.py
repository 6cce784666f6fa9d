"""The worker's post over a booking desk: real bookings, real rows, letters into a folder."""

import email
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import default
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from actions.db import models
from actions.db.repositories import (
    ConversationRepository,
    DirectoryRepository,
    MailRepository,
    NotificationRepository,
    StaffRepository,
)
from actions.db.repositories.tidings import TidingRepository
from actions.services.aftercare import Step, levels_of, steps
from actions.services.clock import SEOUL
from actions.services.directory import DirectoryService
from actions.services.mail import MailService
from actions.services.notices import LIVING, NoticeRules
from actions.services.staff import StaffRules, StaffService
from actions.services.tidings import TidingRules
from bot.gateway.clinic.letters import AnswerLinks, Letters
from bot.settings import ROOT
from bot.text.render import Renderer
from bot.visit_links import VisitLinks
from bot.worker.courier import Courier
from bot.worker.mailing import Files, Mailing, Transport
from bot.worker.notice_words import NoticeWriter
from bot.worker.notices import Notices
from bot.worker.telling import Tries
from bot.worker.tiding_words import TidingWriter
from bot.worker.tidings import Tidings
from tests.support.rendering import project_renderer
from tests.unit.services.desk import Desk

KINDS_OF_DANGER = levels_of(ROOT / "data" / "safety" / "levels.yml")
ADDRESS = "https://chat.example"
TRIES = Tries(most=3, lease_seconds=20, pause_seconds=60)


@cache
def renderer() -> Renderer:
    return project_renderer()


@dataclass
class Post:
    """A desk and its couriers; all look at the desk's clock."""

    desk: Desk
    folder: Path

    def notices(self, owner: str = "w1", writer: NoticeWriter | None = None) -> Notices:
        repository = NotificationRepository(self.desk.db, LIVING)
        return Notices(repository, writer or self.writer(), NoticeRules(), TRIES, lambda: self.desk.now, owner)

    def writer(self, *, signed_off: bool = False, demonstration: bool = True) -> NoticeWriter:
        listed = DirectoryService(DirectoryRepository(self.desk.db), lambda: self.desk.now)

        def whom(situation: str) -> tuple[Step, ...]:
            return steps(situation, KINDS_OF_DANGER, signed_off=signed_off)

        return NoticeWriter(
            renderer,
            listed.clinic,
            whom,
            address=ADDRESS,
            links=VisitLinks("key", ADDRESS, 30),
            demonstration=demonstration,
        )

    def mailing(self, transport: Transport | None = None, owner: str = "w1") -> Mailing:
        sender = "Gangnam Concierge <concierge@example.org>"
        files = transport or Files(self.folder)
        return Mailing(MailRepository(self.desk.db), files, sender, TRIES, lambda: self.desk.now, owner)

    def tidings(self, owner: str = "w1") -> Tidings:
        db, clock = self.desk.db, lambda: self.desk.now
        links = AnswerLinks("key", 72)
        letters = Letters(ADDRESS, links)
        staff = StaffService(
            StaffRepository(db), MailService(MailRepository(db), clock), letters.sign_in, clock, StaffRules()
        )
        writer = TidingWriter(
            renderer,
            DirectoryService(DirectoryRepository(db), clock),
            staff.readers,
            letters.quote_overdue,
            address=ADDRESS,
            demonstration=True,
        )
        return Tidings(TidingRepository(db), writer, TidingRules(), TRIES, clock, owner)

    def courier(self, owner: str = "w1") -> Courier:
        return Courier(self.notices(owner), self.mailing(owner=owner), self.tidings(owner))

    def at(self, text: str) -> dict[str, int]:
        """A worker's first tick at a moment on Seoul's clock."""
        self.desk.now = datetime.fromisoformat(text).replace(tzinfo=SEOUL)
        return self.courier().tick()

    def said(self, conversation: str) -> list[models.Message]:
        """What the bot said in a conversation, as rows."""
        query = select(models.Message).where(models.Message.conversation == conversation).order_by(models.Message.seq)
        with self.desk.db.read() as session:
            return list(session.execute(query).scalars())

    def keys(self, conversation: str | None = None) -> list[str]:
        return [str(row.key) for row in self.said(conversation or self.desk.conversation)]

    def fates(self, code: str) -> dict[str, str]:
        """What became of the notices of a booking's present and earlier times: by kind, the last one counts."""
        found = self.desk.bookings.by_code(code)
        assert found is not None
        rows = NotificationRepository(self.desk.db, LIVING).outcomes(found.id)
        return {kind: outcome or state for kind, _, state, outcome in rows}

    def letters(self) -> list[EmailMessage]:
        """The letters in the folder, as Python's own library reads them."""
        paths = sorted(self.folder.glob("*"))
        assert all(path.suffix == ".eml" for path in paths)
        return [email.message_from_bytes(path.read_bytes(), policy=default) for path in paths]

    def with_zone(self, zone: str, **draft: Any) -> tuple[str, str]:
        """A booking of a visitor whose clock is elsewhere: conversation and code."""
        made = ConversationRepository(self.desk.db).create("web", now=self.desk.now, time_zone=zone)
        return made.id, self.desk.booked(conversation=made.id, **draft).code


@pytest.fixture
def post(desk: Desk, tmp_path: Path) -> Post:
    return Post(desk, tmp_path / "outbox")
