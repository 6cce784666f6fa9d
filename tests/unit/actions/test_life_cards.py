"""The cards of a booking and the buttons on them: papers asked for, waiting for a time; actions, with the real domain.

A button's meaning is fed in as the gateway hands it over once its signature was checked.
"""

from datetime import timedelta
from typing import Any

import pytest
import yaml
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import ServiceAction
from actions.booking import ActionCheckAvailability
from actions.db.repositories import CaseRepository
from actions.life_cards import booking_cards
from actions.papers import ActionAnswerDocuments
from actions.services.results import Booking, BookingDraft, Summary
from actions.wiring import Services
from bot.settings import ROOT
from tests.support.rendering import project_renderer

CLINIC, BOTOX = "haneul_skin", "botulinum_toxin"


@pytest.fixture
def talk(services: Services) -> str:
    return services.conversations.create("web", "en", now=services.clock()).id


@pytest.fixture
def booking(services: Services, talk: str) -> Booking:
    first = services.clock() + timedelta(days=3)
    (free,) = services.booking.free_times(CLINIC, BOTOX, first, first + timedelta(days=9), limit=1)
    draft = BookingDraft(
        talk,
        CLINIC,
        BOTOX,
        free.start,
        "en",
        residency="no",
        patient_name="Ana Lopez",
        contact=f"{talk[:8]}@example.com",
        consents={"health": True, "clinic": True},
        needs_review=True,
    )
    summary = services.booking.summary(draft)
    assert isinstance(summary, Summary)
    made = services.booking.book(draft, summary.idempotency_key)
    assert isinstance(made, Booking)
    return made


async def press(services: Services, kind: type[ServiceAction], talk: str, intent: str, **entities: Any) -> list[Any]:
    """What is said when a button is pressed."""
    found = [{"entity": name, "value": value} for name, value in entities.items()]
    message = {"intent": {"name": intent}, "entities": found, "metadata": {"locale": "en"}, "text": "pressed"}
    tracker = Tracker(talk, {}, message, [], False, None, {}, "action_listen")
    dispatcher = CollectingDispatcher()
    await kind(services).run(dispatcher, tracker, {})
    return [one["custom"] for one in dispatcher.messages]


async def test_a_paper_is_asked_for_with_one_tap_and_seen_with_its_deadline(
    services: Services, talk: str, booking: Booking
) -> None:
    card, *files = booking_cards(services, booking)
    assert [one["media_type"] for one in files] == ["text/html", "text/calendar"]
    (button,) = card["actions"]
    assert button["key"] == "reply-invitation"
    for _ in range(2):
        (said,) = await press(services, ActionAnswerDocuments, talk, button["intent"], **button["entities"])
        assert said["key"] == "life-paper-asked"
    assert len([one for one in CaseRepository(services.db).listing(("open",)) if one.words == booking.code]) == 1
    card, *_ = booking_cards(services, booking)
    assert card["actions"] == [] and card["rows"][-1]["label_key"] == "label-paper-invitation"
    renderer = project_renderer()
    for emission in (said, {"v": 1, "key": "booking-shown", "args": {}, "cards": [card, *files]}):
        for locale in ("en", "ko", "th"):
            shown = renderer.render(emission, locale)
            assert shown.text
    assert "Nov" in renderer.render({"key": "booking-shown", "cards": [card]}, "en").cards[0]["rows"][-1]["value"]


async def test_a_cancelled_booking_gets_no_paper(services: Services, talk: str, booking: Booking) -> None:
    button = booking_cards(services, booking)[0]["actions"][0]
    services.booking.cancel(booking.code, "Ana", talk)
    (said,) = await press(services, ActionAnswerDocuments, talk, button["intent"], **button["entities"])
    assert said["key"] == "life-paper-not-now"


async def test_where_no_time_is_free_one_can_wait_and_stop(services: Services, talk: str) -> None:
    night = services.clock().replace(hour=2) + timedelta(days=3)
    time = {"start": night.isoformat(), "end": (night + timedelta(hours=2)).isoformat(), "grain": "hour"}
    (said,) = await press(
        services, ActionCheckAvailability, talk, "check_availability", procedure=BOTOX, clinic=CLINIC, time=time
    )
    assert said["key"] == "booking-no-times"
    wait = said["quick_replies"][0]
    assert wait["key"] == "reply-wait"
    (noted,) = await press(services, ActionCheckAvailability, talk, wait["intent"], **wait["entities"])
    assert noted["key"] == "life-wait-noted"
    assert noted["args"]["until"]["value"] == time["end"]
    stop = noted["quick_replies"][0]
    (stopped,) = await press(services, ActionCheckAvailability, talk, stop["intent"], **stop["entities"])
    assert stopped["key"] == "life-wait-stopped"
    assert services.waitlist.leave(talk) == 0


def test_every_entity_of_these_buttons_is_known_to_the_domain() -> None:
    domain = yaml.load((ROOT / "domain.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    assert {"paper_request", "waitlist", "booking_code", "time"} <= set(domain["entities"])
