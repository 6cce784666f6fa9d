"""A clinic's browser, a visitor's booking, and the letters that were posted: for tests of the clinic's page."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
from sqlalchemy import select

from actions.db import models
from actions.services.results import Booking, BookingDraft, Summary
from actions.wiring import Services, build
from bot.gateway.state import Texts
from bot.replies.emission import load_responses
from bot.settings import ROOT, Settings
from tests.unit.gateway.support import running, settings_for

SEOUL = timezone(timedelta(hours=9))
NOW = datetime(2026, 11, 23, 10, 0, tzinfo=SEOUL)
"""A Monday, ten in the morning."""
TEN = NOW + timedelta(days=1)
EMAIL, OTHER_EMAIL = "desk@clinic.example", "desk@other.example"
RESPONSES = lru_cache(lambda: load_responses(ROOT / "domain.yml"))
NAME, WISH = "Болд Батбаяр", "зүүн талд"


@dataclass
class ClinicBrowser:
    """A browser with cookies, and the services behind the page."""

    client: httpx.AsyncClient
    services: Services

    async def get(self, path: str) -> httpx.Response:
        """A page."""
        return await self.client.get(path)

    async def post(self, path: str, page: str | None = None, files: Any = None, **fields: str) -> httpx.Response:
        """A form that stands on ``page`` (``path`` without one), sent with its token."""
        form = await self.get(page or path)
        found = re.search(r'name="token" value="([0-9a-f]+)"', form.text)
        assert found, form.text
        return await self.client.post(urlsplit(path).path, data={**fields, "token": found[1]}, files=files)

    async def sign_in(self, email: str = EMAIL, home: str = "/clinic") -> "ClinicBrowser":
        """Signed in by the code of a letter."""
        await self.post(f"{home}/sign-in", email=email)
        answer = await self.post(f"{home}/code", f"{home}/sign-in", email=email, code=self.code())
        assert answer.status_code == 303, answer.text
        return self

    def letters(self) -> list[dict[str, Any]]:
        """What was posted, the oldest first."""
        with self.services.db.read() as session:
            rows = session.execute(select(models.Mail).order_by(models.Mail.id)).scalars()
            return [{"to": row.recipient, **row.content} for row in rows]

    def code(self) -> str:
        """The code of the newest letter."""
        found = re.search(r"\b(\d{6})\b", self.letters()[-1]["text"])
        assert found
        return found[1]

    def links(self) -> dict[str, str]:
        """The links of the newest letter, by the kind of their path."""
        found = re.findall(r"https?://\S+(/(?:clinic|dispatch)/(\w+)/\S+)", self.letters()[-1]["text"])
        return {f"{kind}{number}": path for number, (path, kind) in enumerate(found)}

    def book(self, clinic: str = "asking", start: datetime = TEN, **changes: Any) -> Booking:
        """A visitor's request at a clinic."""
        conversation = self.services.conversations.create("web", "mn", now=self.services.clock(), locale="mn").id
        draft = BookingDraft(
            conversation=conversation,
            clinic=clinic,
            procedure="botox",
            start=start,
            locale="mn",
            residency="no",
            patient_name=NAME,
            contact="+97699112233",
            wish=WISH,
            consents={"health": True, "clinic": True},
        )
        draft = replace(draft, **changes)
        summary = self.services.booking.summary(draft)
        assert isinstance(summary, Summary), summary
        booked = self.services.booking.book(draft, summary.idempotency_key)
        assert isinstance(booked, Booking), booked
        return booked

    def conversation(self, code: str) -> str:
        """The conversation of a booking."""
        found = self.services.bookings.by_code(code)
        assert found is not None and found.conversation is not None
        return found.conversation

    def state(self, code: str) -> str:
        """The state of a booking."""
        found = self.services.bookings.by_code(code)
        assert found is not None
        return found.state

    def events(self, code: str) -> list[tuple[str, str | None, str, str | None]]:
        """The audit trail of a booking, without the times."""
        found = self.services.bookings.by_code(code)
        assert found is not None
        return [one[1:] for one in self.services.bookings.events(found.id)]

    def told(self, code: str) -> list[dict[str, Any]]:
        """What the visitor of a booking was told."""
        rows = self.services.conversations.messages_after(self.conversation(code), 0)
        return [row.emission for row in rows if row.direction == "out" and row.emission]

    def views(self, action: str) -> list[tuple[str, str | None]]:
        """Who looked at whom, from the access log."""
        log = models.AccessLog
        with self.services.db.read() as session:
            return [tuple(row) for row in session.execute(select(log.actor, log.subject).where(log.action == action))]


@asynccontextmanager
async def clinic_side(
    folder: Path, database: Path, texts: Texts, *, shared: bool = True, **overrides: Any
) -> AsyncIterator[ClinicBrowser]:
    """The page over two small clinics, ``asking`` and ``other``, whose addresses are in the directory.

    Args:
        shared: the page works with the browser's services, which spares time; else it puts together its own.
    """
    values: dict[str, Any] = {"frozen_now": NOW, "staff_sign_ins_per_minute": 1000, **overrides}
    settings: Settings = settings_for(folder, database, "http://127.0.0.1:9", **values)
    services = build(settings, responses=RESPONSES())
    directory(services)
    try:
        async with running(settings, texts) as client:
            if shared:
                client.app.state.staff.services = services  # type: ignore[attr-defined]
            yield ClinicBrowser(client, services)
    finally:
        services.db.close()


def directory(services: Services) -> None:
    with services.db.write() as session:
        session.add(models.Specialty(id="dermatology", names={"en": "Dermatology"}))
        session.flush()
        session.add(models.Procedure(id="botox", specialty="dermatology", names={"en": "Botox", "ko": "보톡스"}))
        for name, email in (("asking", EMAIL), ("other", OTHER_EMAIL)):
            session.add(
                models.Clinic(
                    id=name,
                    names={"en": name.title(), "ko": f"{name} 의원"},
                    registration_number="DEMO-1",
                    registration_expires_on=date(2028, 1, 1),
                    registration_state="verified",
                    district="gangnam",
                    address={"en": "1 Demo-ro", "ko": "데모로 1"},
                    email=email,
                    languages=["ko"],
                    source="test",
                    as_of=date(2026, 11, 1),
                    demo=True,
                )
            )
            session.flush()
            for weekday in range(5):
                for opens, closes in ((600, 720), (780, 1080)):
                    session.add(models.OpeningHours(clinic=name, weekday=weekday, opens=opens, closes=closes))
            session.add(models.Offering(clinic=name, procedure="botox", kind="direct", duration_minutes=60))
            session.add(
                models.Practitioner(id=f"{name}_a", clinic=name, names={"ko": "김의사"}, specialties=["dermatology"])
            )
            session.add(models.Resource(id=f"{name}_a", kind="practitioner", clinic=name))
