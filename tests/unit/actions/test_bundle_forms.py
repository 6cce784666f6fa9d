"""Asking for an interpreter and a car as Rasa leads the forms: few questions, honest states, buttons of the cards."""

from datetime import date, datetime
from typing import Any

import pytest

from actions.server import build_executor
from actions.services.clock import SEOUL
from actions.services.results import Booking
from actions.wiring import Services
from bot.operator import OperatorProfile
from bot.text.render import Renderer
from tests.support.rendering import project_renderer
from tests.unit.actions.bundle_visitor import CLINIC, Visitor, at


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return project_renderer()


@pytest.fixture
def visitor(services: Services, renderer: Renderer) -> Visitor:
    return Visitor(services, renderer)


def add(kind: str, booking: Booking) -> dict[str, Any]:
    return {"intent": f"request_{kind}", "bundle": {"booking": booking.code}}


async def test_an_interpreter_in_one_question_and_a_yes(visitor: Visitor) -> None:
    booking = visitor.book()
    assert (await visitor.say(**add("interpretation", booking))).keys == ["bundle-ask-hours"]
    assert "English" in visitor.replies[0].text and "2 hours" in visitor.replies[0].text
    await visitor.say(number=3)
    assert visitor.keys == ["bundle-summary-held"]
    assert "Beyond the free time: 1 hour" in str(visitor.replies[-1].cards), "of three hours two are free"
    assert visitor.asked == [], "nothing is asked for before the yes"
    await visitor.say("affirm")
    assert visitor.keys == ["bundle-requested"]
    (asked,) = visitor.asked
    assert (asked.kind, asked.hours, asked.language, asked.start) == ("interpretation", 3, "en", booking.start)
    assert visitor.rows["Status"] == "time reserved, not confirmed yet"
    assert [one["key"] for one in visitor.said[0]["quick_replies"]] == ["reply-bundle-pickup", "reply-person"]


async def test_another_language_is_taken_and_unsays_the_yes(visitor: Visitor) -> None:
    await visitor.say(**add("interpretation", visitor.book()))
    await visitor.say(duration={"value": 2, "unit": "hour"})
    await visitor.say("deny", language="mn")
    assert visitor.keys == ["bundle-summary-held"], "asked again, with the language"
    await visitor.say("affirm")
    assert visitor.asked[0].language == "mn"


async def test_a_car_in_five_questions(visitor: Visitor) -> None:
    booking = visitor.book()
    assert (await visitor.say(**add("pickup", booking))).keys == ["check-ask-airport"]
    await visitor.say(airport="gmp")
    assert visitor.keys == ["bundle-airport-only", "check-ask-airport"], "the sources name Incheon only"
    assert (await visitor.say(airport="icn")).keys == ["bundle-ask-flight"]
    await visitor.say(text="OM 301, 25 Nov 06:10, T1", flight="OM301", time=at("2026-11-25T06:10"))
    assert visitor.keys == ["bundle-ask-people"]
    assert (await visitor.say(pickup_people="2", pickup_luggage="3")).keys == ["bundle-ask-to"]
    await visitor.press("reply-bundle-hotel")
    assert visitor.keys == ["bundle-ask-hotel"]
    await visitor.say("nlu_fallback", text="Hotel Byeol, Yeoksam")
    assert visitor.keys == ["bundle-summary-held"]
    assert visitor.rows | {"Terminal": "T1", "Luggage": "3", "Where to": "Hotel Byeol, Yeoksam"} == visitor.rows
    await visitor.say("affirm")
    assert visitor.keys == ["bundle-requested"]
    (asked,) = visitor.asked
    assert (asked.booking, asked.people, asked.details["flight"]) == (booking.code, 2, "OM301")


async def test_flight_and_landing_one_by_one_and_a_day_without_an_hour(visitor: Visitor) -> None:
    await visitor.say(**add("pickup", visitor.book()))
    await visitor.say(number=1)
    visitor.slots["offered"] = {"kind": "airport", "values": ["icn", "gmp"]}
    await visitor.say(airport="icn")
    assert (await visitor.say(time=at("2026-11-25T00:00", "day"))).keys == ["bundle-ask-flight"]
    assert (await visitor.say(flight="OM301")).keys == ["bundle-ask-arrival"]
    await visitor.say(time=at("2026-11-23T14:30"))
    assert visitor.keys == ["bundle-ask-people"], "the hour falls on the day that was named before"
    assert visitor.slots["pickup_arrival"].startswith("2026-11-25T14:30")
    assert (await visitor.say(number=[99])).keys == ["bundle-people-limit", "bundle-ask-people"]
    assert (await visitor.say(number=[2, 1])).keys == ["bundle-ask-to"]
    assert (await visitor.press("reply-bundle-clinic")).keys == ["bundle-summary-held"]
    assert visitor.rows["Where to"].startswith("Haneul")


async def test_a_landing_that_is_past_is_asked_for_again(visitor: Visitor) -> None:
    await visitor.say(**add("pickup", visitor.book()))
    await visitor.say(airport="icn")
    await visitor.say(flight="OM301", time=at("2026-11-22T06:10"))
    assert visitor.keys == ["bundle-problem-past", "bundle-ask-arrival"]


async def test_an_unsure_classifier_does_not_swallow_a_flight(visitor: Visitor) -> None:
    await visitor.say(**add("pickup", visitor.book()))
    await visitor.say(airport="icn")
    await visitor.say(
        "ask_visa", text="OM301 25 Nov 06:10", confidence=0.4, flight="OM301", time=at("2026-11-25T06:10")
    )
    assert visitor.keys == ["bundle-ask-people"]
    await visitor.say("ask_visa", text="a visa for 2", confidence=0.9, number=2)
    assert visitor.slots.get("pickup_people") is None, "of a question it is sure"


@pytest.mark.parametrize("question", ["does it cost 2?", "2？", "هل 2؟"])
async def test_a_question_fills_nothing(visitor: Visitor, question: str) -> None:
    await visitor.say(**add("interpretation", visitor.book()))
    await visitor.say("nlu_fallback", text=question, number=2)
    assert visitor.slots.get("bundle_hours") is None


@pytest.mark.parametrize("intent", ["report_emergency", "ask_price", "ask_pickup", "change_language"])
async def test_other_intents_fill_nothing(visitor: Visitor, intent: str) -> None:
    await visitor.say(**add("pickup", visitor.book()))
    await visitor.say(intent, airport="icn", flight="OM301", time=at("2026-11-25T06:10"), number=2)
    assert [visitor.slots.get(slot) for slot in ("pickup_airport", "pickup_flight", "pickup_arrival")] == [None] * 3


async def test_a_no_sends_nothing(visitor: Visitor) -> None:
    await visitor.say(**add("interpretation", visitor.book()))
    await visitor.say(number=2)
    assert (await visitor.say("deny")).keys == ["bundle-not-sent"]
    assert visitor.asked == []


async def test_what_is_asked_for_already_is_shown(visitor: Visitor) -> None:
    booking = visitor.book()
    await visitor.say(**add("interpretation", booking))
    await visitor.say(number=2)
    await visitor.say("affirm")
    assert (await visitor.say(**add("interpretation", booking))).keys == ["bundle-problem-already"]


async def test_a_typed_wish_is_for_the_booking_of_this_chat(visitor: Visitor) -> None:
    booking = visitor.book()
    wish = {"text": "an interpreter for three hours please", "duration": {"value": 3, "unit": "hour"}}
    (key,) = (await visitor.say("request_interpretation", **wish)).keys
    assert key.startswith("bundle-summary")
    await visitor.say("affirm")
    assert [(one.booking, one.hours, one.start) for one in visitor.asked] == [(booking.code, 3, booking.start)]
    assert (await visitor.say("request_interpretation", **wish)).keys == ["bundle-problem-already"]
    buttons = [one["key"] for card in visitor.said[0]["cards"] for one in card["actions"]]
    assert buttons == ["reply-bundle-drop-interpretation"], "from here it can be taken back"


async def test_two_numbers_are_no_choice_of_an_airport(visitor: Visitor) -> None:
    await visitor.say(**add("pickup", visitor.book()))
    assert (await visitor.say(text="two people, three bags", number=[2, 3])).keys == ["check-ask-airport"]


async def test_a_wish_for_another_clinic_or_without_a_booking_is_checked_first(visitor: Visitor) -> None:
    assert not (await visitor.say_checked("request_pickup", text="a car please"))
    visitor.book()
    assert not (await visitor.say_checked("request_pickup", text="a car to Onnuri", clinic="onnuri_plastic"))
    assert await visitor.say_checked("request_pickup", text="a car please")


@pytest.mark.parametrize(
    ("intent", "asked"), [("ask_accommodation", "bundle-ask-hotel"), ("ask_clinic", "bundle-summary-held")]
)
async def test_where_to_is_understood_as_it_is_said(visitor: Visitor, intent: str, asked: str) -> None:
    await visitor.say(**add("pickup", visitor.book()))
    await visitor.say(airport="icn")
    await visitor.say(text="OM 301, 25 Nov 06:10", flight="OM301", time=at("2026-11-25T06:10"))
    await visitor.say(pickup_people="2")
    assert (await visitor.say(intent, text="there")).keys == [asked]


async def test_a_booking_of_somebody_else_is_no_way_in(visitor: Visitor, services: Services) -> None:
    other = Visitor(services, visitor.renderer).book()
    assert (await visitor.say(**add("pickup", other))).keys == ["bundle-problem-ended"]
    assert visitor.form is None


async def test_without_a_booking_the_time_is_asked_and_a_contact(visitor: Visitor) -> None:
    await visitor.say("request_interpretation", bundle={"clinic": CLINIC, "language": "mn"})
    assert visitor.keys == ["bundle-ask-time"]
    assert (await visitor.say(time=at("2026-11-27T00:00", "day"))).keys == ["bundle-time-hour", "bundle-ask-time"]
    assert (await visitor.say(time=at("2026-11-23T15:00", "hour"))).keys == ["bundle-ask-hours"]
    await visitor.say(number=1)
    assert (await visitor.say("affirm")).keys == ["bundle-requested", "check-leave-contact"]
    (asked,) = visitor.asked
    assert (asked.booking, asked.clinic, asked.start) == (None, CLINIC, datetime(2026, 11, 27, 15, tzinfo=SEOUL))


async def test_a_late_flight_is_urgent_and_no_number_is_made_up(visitor: Visitor) -> None:
    await pickup(visitor)
    await visitor.press("reply-bundle-delayed")
    assert visitor.keys == ["bundle-urgent-unknown"]
    assert visitor.rows["Status"] == "urgent: the flight is late"
    assert visitor.asked[0].problem == "delayed"
    await visitor.press("reply-bundle-drop-pickup")
    assert visitor.keys == ["bundle-dropped"]
    assert visitor.asked[0].state == "cancelled"


async def test_the_operators_number_is_shown_where_there_is_one(visitor: Visitor, services: Services) -> None:
    profile = OperatorProfile(
        legal_name="Demo", registration_number="A-1", registration_expires_on=date(2028, 1, 1), phone="+8221234567",
        email="a@example.com", hours="9-18", terms_url="https://example.com", dispute_path={"en": "x"},
        funding={"en": "x"}, dispatcher_phone="+821012345678",
    )  # fmt: skip
    await pickup(visitor)
    object.__setattr__(services, "operator", profile)
    try:
        visitor.executor = build_executor(services)
        await visitor.press("reply-bundle-driver")
    finally:
        object.__setattr__(services, "operator", None)
    assert visitor.keys == ["bundle-urgent"]
    assert "10-1234-5678" in visitor.replies[0].text.replace("\u2068", "").replace("\u2069", "")


async def pickup(visitor: Visitor) -> None:
    await visitor.say(**add("pickup", visitor.book()))
    await visitor.say(airport="icn")
    await visitor.say(flight="OM301", time=at("2026-11-25T06:10"))
    await visitor.say(number=2)
    await visitor.press("reply-bundle-clinic")
    await visitor.say("affirm")
    assert visitor.keys == ["bundle-requested"]
