"""What is asked after a visit, answered by the link of a letter: through HTTP, over a real database."""

import re
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from sqlalchemy import select

from actions.db import models
from actions.db.repositories import CaseRepository
from actions.db.repositories.visits import VisitRecord
from actions.services.lifecycle import Moved
from actions.services.results import Booking
from actions.visit_messages import ANSWERS, desk_message
from bot.gateway.state import Texts
from bot.languages import LOCALES
from bot.visit_links import ANSWER, RATING, Question
from tests.unit.db.database import everything
from tests.unit.gateway.clinic_side import NOW, ClinicBrowser, clinic_side

AFTER = NOW + timedelta(days=1, hours=3)
"""The visit of the tests is over."""


class Guest(ClinicBrowser):
    """A visitor with a letter, and the clinic behind the booking."""

    def visit(self, state: str | None = None, **changes: object) -> Booking:
        """A confirmed visit that is over; marked by the clinic, where a state is given."""
        booked = self.book(**changes)  # type: ignore[arg-type]
        self.mark(booked, "confirmed")
        self.at(AFTER)
        if state:
            self.mark(booked, state)
        return booked

    def at(self, moment: datetime) -> None:
        """Move the clock."""
        for settings in (self.services.settings, self.client.app.state.gateway.settings):  # type: ignore[attr-defined]
            settings.frozen_now = moment

    def mark(self, booked: Booking, state: str) -> None:
        """The clinic's mark."""
        found = self.services.bookings.by_code(booked.code)
        assert found is not None
        assert isinstance(self.services.lifecycle.move(found, state, actor="clinic:1"), Moved)

    def link(self, booked: Booking, kind: str = ANSWER, **changes: object) -> str:
        """The path of a letter's link."""
        found = self.services.bookings.by_code(booked.code)
        assert found is not None
        question = Question(**{"appointment": found.id, "start": found.starts_at, "kind": kind, **changes})  # type: ignore[arg-type]
        return urlsplit(self.services.visit_links.link(question)).path

    async def send(self, path: str, **fields: str) -> httpx.Response:
        """A form of the page."""
        return await self.client.post(path, data=fields)

    def said(self, booked: Booking) -> VisitRecord:
        """What is kept of it."""
        found = self.services.visits.rating(booked.code)
        assert found is not None
        return found

    def handed_over(self) -> int:
        """The worker's look at what was said."""
        return self.services.visits.hand_over(desk_message)


@pytest.fixture
async def guest(tmp_path: Path, empty_database: Path, texts: Texts) -> AsyncIterator[Guest]:
    async with clinic_side(tmp_path, empty_database, texts) as side:
        yield Guest(side.client, side.services)


async def test_looking_changes_nothing_and_a_press_is_kept_beside_the_clinics_mark(guest: Guest) -> None:
    booked = guest.visit("no_show")
    path, before = guest.link(booked), guest.events(booked.code)
    for _ in range(2):
        page = await guest.get(path)
        assert page.status_code == 200 and 'lang="mn"' in page.text and page.text.count("<button") == 3
    assert guest.events(booked.code) == before
    thanks = await guest.send(path, answer="took_place")
    assert thanks.status_code == 200 and "<button" not in thanks.text
    assert guest.events(booked.code) == [*before, ("visitor:link", "no_show", "no_show", "visit took_place")]
    assert (guest.state(booked.code), guest.said(booked).answer) == ("no_show", "took_place")
    await guest.send(path, answer="took_place")
    assert len(guest.events(booked.code)) == len(before) + 1, "the same again is not written"
    again = await guest.get(path)
    assert guest.client.app.state.gateway.words(ANSWERS["took_place"], "mn") in again.text  # type: ignore[attr-defined]
    assert 'class="again"' in again.text
    await guest.send(path, answer="moved")
    assert guest.said(booked).answer == "moved" and len(guest.events(booked.code)) == len(before) + 2


@pytest.mark.parametrize(
    ("state", "answer", "disputed"),
    [
        ("no_show", "took_place", True),
        ("arrived", "moved", True),
        (None, "not_received", True),
        ("arrived", "not_received", True),
        ("arrived", "took_place", False),
        (None, "took_place", False),
        (None, "moved", False),
        ("no_show", "moved", False),
    ],
)
async def test_what_does_not_agree_is_the_desks_once(
    guest: Guest, state: str | None, answer: str, disputed: bool
) -> None:
    booked = guest.visit(state)
    told = len(guest.told(booked.code))
    await guest.send(guest.link(booked), answer=answer)
    assert (guest.handed_over(), guest.handed_over()) == (int(disputed), 0)
    cases = [one for one in CaseRepository(guest.services.db).listing(("open",)) if one.topic == "visit"]
    assert len(cases) == int(disputed)
    assert [one["key"] for one in guest.told(booked.code)[told:]] == ["visit-desk"] * disputed
    if cases:
        assert cases[0].words is not None and booked.code in cases[0].words and answer in cases[0].words
        assert cases[0].contact == "+97699112233"


async def test_a_mark_that_comes_after_the_answer_is_seen_too(guest: Guest) -> None:
    booked = guest.visit()
    await guest.send(guest.link(booked), answer="took_place")
    assert guest.handed_over() == 0
    guest.mark(booked, "no_show")
    assert guest.handed_over() == 1


async def test_a_rating_and_its_words_are_kept_encrypted_and_read_by_the_staff(guest: Guest) -> None:
    booked = guest.visit("arrived")
    path = guest.link(booked, RATING)
    page = await guest.get(path)
    assert page.text.count('type="radio"') == 5 and " checked>" not in page.text
    assert (await guest.send(path)).status_code == 422
    assert (await guest.send(path, mark="6")).status_code == 422
    assert (await guest.send(path, mark="4", words="x" * 1001)).status_code == 422
    assert guest.said(booked).mark is None
    assert (await guest.send(path, mark="4", words="Маш эелдэг")).status_code == 200
    assert "эелдэг" not in everything(guest.services.db)
    assert (guest.said(booked).mark, guest.said(booked).words) == (4, "Маш эелдэг")
    await guest.send(path, mark="2", words="")
    assert (guest.said(booked).mark, guest.said(booked).words) == (2, "Маш эелдэг")
    (line,) = guest.services.visits.ratings(30)
    assert (line.code, line.mark, line.with_words) == (booked.code, 2, True)
    with guest.services.db.read() as session:
        assert len(session.execute(select(models.VisitRating)).all()) == 1
    assert guest.told(booked.code) == [], "nothing of it is published, not even in the chat"


async def test_a_danger_told_in_a_rating_is_answered_first(guest: Guest) -> None:
    booked = guest.visit("arrived", locale="en")
    thanks = await guest.send(guest.link(booked, RATING), mark="1", words="I can't breathe, my throat is swelling")
    assert thanks.status_code == 200 and 'href="tel:119"' in thanks.text
    assert thanks.text.index("tel:119") < thanks.text.index("<h1>")
    assert guest.said(booked).mark == 1


async def test_links_that_mean_nothing_any_more_say_so(guest: Guest) -> None:
    booked = guest.visit("arrived")
    path = guest.link(booked)
    gone = [
        path[:-2] + "xx",
        guest.link(booked, start=AFTER),
        guest.link(booked, appointment=99),
        guest.link(booked, "other"),
    ]
    for one in gone:
        assert (await guest.get(one)).status_code == 410
        assert (await guest.send(one, answer="moved")).status_code == 410
    guest.at(AFTER + timedelta(days=31))
    assert (await guest.get(path)).status_code == 410
    guest.at(NOW)
    assert (await guest.send(path, answer="moved")).status_code == 410, "it has not begun"
    guest.at(AFTER)
    assert (await guest.send(path, answer="anything")).status_code == 422
    assert guest.said(booked).answer is None


async def test_an_erased_visitor_is_asked_nothing(guest: Guest) -> None:
    booked = guest.visit("arrived")
    path = guest.link(booked, RATING)
    await guest.send(path, mark="5", words="thanks")
    person = guest.services.privacy.find(booked.code)
    assert person is not None
    guest.services.privacy.erase(person, actor="operator:kim", why="asked", cancel=True)
    assert (await guest.get(path)).status_code == 410
    with guest.services.db.read() as session:
        assert session.execute(select(models.VisitRating)).all() == []


@pytest.mark.parametrize("locale", list(LOCALES))
async def test_the_page_speaks_every_language_and_needs_no_script(guest: Guest, locale: str) -> None:
    booked = guest.visit("arrived", locale=locale)
    conversation = guest.conversation(booked.code)
    guest.services.conversations.set_locale(conversation, locale, chosen=True)
    for kind in (ANSWER, RATING):
        page = await guest.get(guest.link(booked, kind))
        assert f'<html lang="{locale}" dir="{LOCALES[locale].direction}">' in page.text
        assert "<script" not in page.text and "viewport" in page.text
        assert "script-src" not in page.headers["content-security-policy"]
        assert "form-action 'self'" in page.headers["content-security-policy"]
        for secret in ("Asking", "Botox", "보톡스", booked.code):
            assert secret not in page.text
        assert not re.search(r"\{ ?\$", page.text)


async def test_too_many_tries_are_refused(tmp_path: Path, empty_database: Path, texts: Texts) -> None:
    async with clinic_side(tmp_path, empty_database, texts, rate_address_per_minute=2) as side:
        codes = [(await side.get("/visits/nothing")).status_code for _ in range(3)]
    assert codes == [410, 410, 429]
