"""Buttons under the questions after a visit: what they mean is kept, through the real action and the real domain."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from actions.aftercare import ActionAnswerAftercare
from actions.db.load import load_demo
from actions.db.migrate import upgrade
from actions.services.lifecycle import Lifecycle, Moved
from actions.services.results import Booking, BookingDraft, Summary
from actions.visit_messages import ANSWERS, RATINGS, answer_replies, rating_replies
from actions.wiring import Services, build
from bot.languages import LOCALES
from bot.settings import ROOT, load_settings
from tests.support.rendering import project_renderer
from tests.unit.actions.test_life_cards import BOTOX, CLINIC, press


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Services:
    folder: Path = tmp_path_factory.mktemp("var")
    made = build(load_settings(var_dir=folder, frozen_now="2026-11-23T10:00:00+09:00"))
    upgrade(made.settings.database)
    load_demo(made.db, ROOT / "data" / "directory", ROOT / "data" / "names")
    return made


@pytest.fixture
def talk(services: Services) -> str:
    return services.conversations.create("web", "en", now=services.clock()).id


@pytest.fixture
def visit(services: Services, talk: str, monkeypatch: pytest.MonkeyPatch) -> Booking:
    """A visit that took place an hour ago."""
    first = services.clock() + timedelta(days=1)
    (free,) = services.booking.free_times(CLINIC, BOTOX, first, first + timedelta(days=9), limit=1)
    consents = {"health": True, "clinic": True}
    draft = BookingDraft(
        talk,
        CLINIC,
        BOTOX,
        free.start,
        "en",
        residency="no",
        patient_name="Ana",
        contact=f"{talk[:8]}@a.example",
        consents=consents,
    )
    summary = services.booking.summary(draft)
    assert isinstance(summary, Summary)
    made = services.booking.book(draft, summary.idempotency_key)
    assert isinstance(made, Booking)
    found = services.bookings.by_code(made.code)
    assert found is not None
    if found.state == "requested":
        assert isinstance(Lifecycle(services.bookings, services.clock).move(found, "confirmed", actor="clinic"), Moved)
    monkeypatch.setattr(services.settings, "frozen_now", free.start + timedelta(hours=1))
    return made


async def tap(services: Services, talk: str, button: dict[str, Any]) -> dict[str, Any]:
    (said,) = await press(services, ActionAnswerAftercare, talk, button["intent"], **button["entities"])
    return dict(said)


async def test_each_answer_is_kept_and_thanked_for(services: Services, talk: str, visit: Booking) -> None:
    for button, (answer, key) in zip(answer_replies(visit.code), ANSWERS.items(), strict=True):
        said = await tap(services, talk, button)
        assert button["key"] == key and said["key"].startswith("visit-told-")
        kept = services.visits.rating(visit.code)
        assert kept is not None and kept.answer == answer
    found = services.bookings.by_code(visit.code)
    assert found is not None
    events = [one[1:] for one in services.bookings.events(found.id)]
    assert events[-1] == ("visitor:chat", "confirmed", "confirmed", "visit not_received")


async def test_each_mark_is_kept_and_the_last_counts(services: Services, talk: str, visit: Booking) -> None:
    for button, mark in zip(rating_replies(visit.code), RATINGS, strict=True):
        assert (await tap(services, talk, button))["key"] == "visit-told-rated"
        kept = services.visits.rating(visit.code)
        assert kept is not None and kept.mark == mark


async def test_a_button_of_a_visit_that_is_long_over_says_so(
    services: Services, talk: str, visit: Booking, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(services.settings, "frozen_now", services.clock() + timedelta(days=60))
    assert (await tap(services, talk, answer_replies(visit.code)[0]))["key"] == "visit-page-gone"
    kept = services.visits.rating(visit.code)
    assert kept is not None and kept.answer is None


async def test_a_question_about_care_is_still_answered(services: Services, talk: str) -> None:
    said = await press(services, ActionAnswerAftercare, talk, "ask_aftercare", aspect="home")
    assert said[0]["key"].startswith("aftercare")


@pytest.mark.parametrize("locale", list(LOCALES))
def test_the_buttons_fit_in_every_language_and_are_told_apart(locale: str) -> None:
    renderer = project_renderer()
    emission = {"v": 1, "key": "visit-told-yes", "args": {}, "quick_replies": answer_replies("GC-1"), "cards": []}
    answers = [one["title"] for one in renderer.render(emission, locale).quick_replies]
    emission["quick_replies"] = rating_replies("GC-1")
    marks = [one["title"] for one in renderer.render(emission, locale).quick_replies]
    assert len(set(answers)) == 3 and len(set(marks)) == 5
    assert all(len(one) <= 24 for one in (*answers, *marks))


def test_the_domain_knows_what_the_buttons_send() -> None:
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    assert "aspect" in domain["entities"] and "ask_aftercare" in domain["intents"]
