"""Planning a trip as a visitor does: the questions, what times are made of, the answer and its buttons, in English."""

from datetime import datetime
from typing import Any

import pytest
from rasa_sdk.executor import ActionExecutor

from actions.services.clock import SEOUL
from actions.services.trip import TripTime
from actions.trip import ASKED
from actions.trip_times import after, following, read_both, restored, said
from bot.text.render import RenderedReply
from tests.support.rendering import project_renderer

NOW = datetime(2026, 11, 23, 10, tzinfo=SEOUL)


def time(start: str, end: str | None = None, grain: str = "minute") -> dict[str, Any]:
    def whole(text: str) -> str:
        return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=SEOUL).isoformat()

    return {"start": whole(start), "end": whole(end) if end else None, "grain": grain}


def day(text: str) -> dict[str, Any]:
    return time(text, grain="day")


class Visitor:
    """One visitor; every message goes through the form as Rasa leads it."""

    def __init__(self, executor: ActionExecutor) -> None:
        self.executor = executor
        self.slots: dict[str, Any] = {}
        self.active = False
        self.replies: list[RenderedReply] = []
        self.keys: list[str] = []
        self.renderer = project_renderer()
        self.message: dict[str, Any] = {}

    async def say(self, intent: str = "inform", *entities: tuple[str, Any, str]) -> "Visitor":
        text, found = "", []
        for name, value, words in entities:
            found.append({"entity": name, "value": value, "start": len(text), "end": len(text) + len(words)})
            text += f"{words} "
        self.message = {"intent": {"name": intent}, "entities": found, "metadata": {"locale": "en"}, "text": text}
        self.replies, self.keys = [], []
        if intent == "plan_trip":
            await self._run("action_start_trip")
        self.active = True
        await self._run("validate_trip_form")
        missing = next((slot for slot in ASKED if self.slots.get(slot) is None), None)
        self.slots["requested_slot"] = missing
        if missing:
            await self._run(f"action_ask_{missing}")
        else:
            self.active = False
            await self._run("action_submit_trip")
        return self

    async def press(self, title: str) -> "Visitor":
        button = next(one for one in self.replies[-1].quick_replies if one["title"] == title)
        return await self.say(button["intent"], *((name, value, name) for name, value in button["entities"].items()))

    async def _run(self, action: str) -> None:
        tracker = {
            "sender_id": "visitor",
            "slots": dict(self.slots),
            "latest_message": self.message,
            "events": [],
            "paused": False,
            "followup_action": None,
            "active_loop": {"name": "trip_form"} if self.active else {},
            "latest_action_name": None,
        }
        call = {"next_action": action, "sender_id": "visitor", "tracker": tracker, "domain": {}}
        result = await self.executor.run(call)
        self.slots |= {event["name"]: event["value"] for event in result["events"] if event["event"] == "slot"}
        for response in result["responses"]:
            self.keys.append(response["custom"]["key"])
            self.replies.append(self.renderer.render(response["custom"]))

    @property
    def titles(self) -> list[str]:
        return [one["title"] for one in self.replies[-1].quick_replies]

    def card(self, kind: str) -> dict[str, Any]:
        return next(one for one in self.replies[-1].cards if one["kind"] == kind)

    def rows(self) -> dict[str, str]:
        return {row["label"]: row["value"] for row in self.card("timeline")["rows"]}


@pytest.fixture
def visitor(executor: ActionExecutor) -> Visitor:
    return Visitor(executor)


BOTOX = ("procedure", "botulinum_toxin", "botox")
GIMPO = ("airport", "gmp", "Gimpo")
HANEUL = ("clinic", "haneul_skin", "Haneul")
LANDING = ("time", time("11-24T09:40"), "tomorrow 09:40")
FLYING = ("time", time("11-23T20:10"), "20:10")


async def test_all_said_at_once_goes_straight_to_the_plan(visitor: Visitor) -> None:
    await visitor.say("plan_trip", BOTOX, HANEUL, LANDING, GIMPO, FLYING)
    assert visitor.keys == ["trip-fits-unknown"]
    rows = visitor.rows()
    assert rows["Landing"].startswith("Tue 24 Nov")
    assert rows["Landing"].endswith("09:40")
    assert rows["Flight home, not before"] == "unknown: ask this clinic"
    assert visitor.titles[0] == "Book this"
    question = visitor.replies[-1].cards[-2]
    assert question["title"] == "To ask the clinic"
    assert len(question["lines"]) == 2
    assert "+82 1577-7129" in " ".join(visitor.card("timeline")["lines"])


async def test_the_three_questions_one_by_one(visitor: Visitor) -> None:
    assert (await visitor.say("plan_trip")).keys == ["trip-ask-procedure"]
    assert (await visitor.say("inform", ("number", 1, "the first"))).keys == ["trip-ask-arrival"]
    assert (await visitor.say("inform", ("time", day("11-24"), "Tuesday"), GIMPO)).keys == ["trip-ask-departure"]
    assert visitor.slots["trip_airport"] == "gmp"
    assert (await visitor.say("inform", ("time", day("11-27"), "Friday"))).keys[0].startswith("trip-fits")
    assert visitor.slots["trip_procedure"] is None


async def test_a_field_narrows_the_choice(visitor: Visitor) -> None:
    await visitor.say("plan_trip")
    await visitor.say("inform", ("specialty", "ophthalmology", "eyes"))
    assert visitor.keys == ["trip-ask-procedure"]
    assert any("LASIK" in title for title in visitor.titles)


async def test_a_length_of_stay_gives_the_flight_home(visitor: Visitor) -> None:
    await visitor.say("plan_trip", BOTOX, ("duration", {"value": 5, "unit": "day"}, "for 5 days"))
    assert visitor.keys == ["trip-ask-arrival"]
    await visitor.say("inform", ("time", day("12-01"), "1 December"))
    assert visitor.keys == ["trip-fits-unknown"]
    assert visitor.rows()["Flight home"] == "5 Dec 2026"


async def test_a_flight_before_the_landing_is_asked_for_again(visitor: Visitor) -> None:
    await visitor.say("plan_trip", BOTOX, ("time", day("12-10"), "10 December"))
    await visitor.say("inform", ("time", day("12-03"), "3 December"))
    assert visitor.keys == ["trip-wrong-order", "trip-ask-arrival"]


async def test_too_short_offers_the_stay_that_fits(visitor: Visitor) -> None:
    first, last = ("time", day("11-30"), "30 November"), ("time", day("12-03"), "3 December")
    await visitor.say("plan_trip", ("procedure", "rhinoplasty", "nose"), first, last)
    assert visitor.keys == ["trip-too-short"]
    assert "14 days" in visitor.replies[-1].text
    assert visitor.replies[-1].cards[0]["source"]["name"]
    stay = next(title for title in visitor.titles if title.startswith("Leave on "))
    assert (await visitor.press(stay)).keys == ["trip-fits"]


async def test_another_day_and_another_clinic_plan_anew(visitor: Visitor) -> None:
    await visitor.say("plan_trip", BOTOX, ("time", day("11-23"), "Monday"), ("time", day("11-28"), "Saturday"))
    first = visitor.rows()["Appointment"]
    other_day = next(title for title in visitor.titles if title.startswith("On "))
    assert (await visitor.press(other_day)).keys == ["trip-fits-unknown"]
    assert visitor.rows()["Appointment"] != first
    before = visitor.replies[-1].text
    clinic = next(title for title in visitor.titles if "(demo)" in title)
    await visitor.press(clinic)
    assert clinic in visitor.replies[-1].text
    assert clinic not in before


async def test_days_without_hours_ask_for_the_hours(visitor: Visitor) -> None:
    tuesday = ("time", day("11-24"), "Tuesday")
    await visitor.say("plan_trip", BOTOX, tuesday, ("time", day("11-24"), "the same day"))
    assert visitor.keys == ["trip-hours"]
    assert (await visitor.press("Other dates")).keys == ["trip-ask-arrival"]


@pytest.mark.parametrize(
    ("procedure", "times", "key"),
    [
        ("cancer_second_opinion", ("11-24", "11-30"), "trip-records-first"),
        ("botulinum_toxin", ("11-20", "11-22"), "trip-past"),
        ("double_eyelid", ("12-24", "12-25"), "trip-too-short"),
    ],
)
async def test_why_not(visitor: Visitor, procedure: str, times: tuple[str, str], key: str) -> None:
    first, last = (("time", day(one), one) for one in times)
    await visitor.say("plan_trip", ("procedure", procedure, "it"), first, last)
    assert visitor.keys == [key]
    assert visitor.titles[-1] == "Talk to a person"


async def test_a_clinic_that_does_not_offer_it(visitor: Visitor) -> None:
    nose = ("procedure", "rhinoplasty", "nose")
    await visitor.say("plan_trip", nose, HANEUL, ("time", day("11-24"), "24"), ("time", day("12-20"), "20"))
    assert visitor.keys == ["trip-not-offered-clinic"]
    assert any("(demo)" in title for title in visitor.titles)


async def test_a_question_in_between_fills_nothing(visitor: Visitor) -> None:
    await visitor.say("plan_trip", BOTOX)
    await visitor.say("ask_price", ("procedure", "filler", "filler"), ("time", day("11-24"), "Tuesday"))
    assert visitor.slots["trip_procedure"] == "botulinum_toxin"
    assert visitor.slots["trip_arrival"] is None


def two(*spoken: tuple[dict[str, Any], str]) -> tuple[str, str] | None:
    both = read_both([one for one in (said(value, text) for value, text in spoken) if one], NOW)
    if both is None:
        return None
    first, last = (time.at.strftime("%m-%d %H:%M" if time.exact else "%m-%d") for time in both)
    return first, last


@pytest.mark.parametrize(
    ("spoken", "expected"),
    [
        # an hour alone falls on the day of landing, or on the next when it is earlier
        ([(time("11-24T09:40"), "09:40"), (time("11-23T20:10"), "20:10")], ("11-24 09:40", "11-24 20:10")),
        ([(time("12-01T20:00"), "1 December 20:00"), (time("11-24T09:00"), "09:00")], ("12-01 20:00", "12-02 09:00")),
        # a weekday alone comes after the landing
        ([(day("11-28"), "saturday"), (day("11-25"), "wednesday")], ("11-28", "12-02")),
        # dates in the other order are put in order
        ([(day("12-09"), "9 December"), (day("12-03"), "3 December")], ("12-03", "12-09")),
        ([(time("12-01", "12-06", "day"), "1 to 5 December")], ("12-01", "12-05")),
        ([(time("11-30", grain="week"), "next week")], ("11-30", "12-06")),
        ([(time("12-01T09:40", "12-01T20:10"), "from 09:40 to 20:10")], ("12-01 09:40", "12-01 20:10")),
        ([(time("12-01T09:00", "12-01T20:00", "hour"), "9 to 20")], ("12-01 09:00", "12-01 20:00")),
        # a part of a day: landed by its end, flying from its beginning
        (
            [
                (time("11-24T06:00", "11-24T12:00", "hour"), "tomorrow morning"),
                (time("11-29T18:00", "11-29T22:00", "hour"), "on Sunday evening"),
            ],
            ("11-24 12:00", "11-29 18:00"),
        ),
        ([(time("12-01", grain="month"), "in December")], None),
        ([(day("12-01"), "1 December")], None),
    ],
)
def test_two_times_of_one_message(spoken: list[tuple[dict[str, Any], str]], expected: tuple[str, str] | None) -> None:
    assert two(*spoken) == expected


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        ({"value": 5, "unit": "day"}, "12-05"),
        ({"value": 1, "unit": "week"}, "12-07"),
        ({"value": 9, "unit": "hour"}, "12-01 18:40"),
    ],
)
def test_a_length_after_the_landing(length: dict[str, Any], expected: str) -> None:
    leaving = after(TripTime(datetime(2026, 12, 1, 9, 40, tzinfo=SEOUL)), length)
    assert leaving.at.strftime("%m-%d %H:%M" if leaving.exact else "%m-%d") == expected


def test_an_earlier_date_stays_earlier() -> None:
    arrival = restored({"at": "2026-12-10T09:00:00+09:00", "exact": True})
    spoken = said(day("12-03"), "3 December")
    assert spoken is not None
    assert following(arrival, spoken, NOW).day < arrival.day
