"""Looking for clinics as a visitor does: what the action says, shows and offers, rendered in English."""

from typing import Any

import pytest
from rasa_sdk.executor import ActionExecutor

from bot.text.render import RenderedReply
from tests.support.rendering import project_renderer

FIND = "action_find_clinic"


def day(number: int) -> dict[str, Any]:
    return {"start": f"2026-11-{number}T00:00:00+09:00", "end": None, "grain": "day"}


WEEKEND = {"start": "2026-11-28T00:00:00+09:00", "end": "2026-11-30T00:00:00+09:00", "grain": "day"}


class Conversation:
    """Turns of one visitor, as Rasa would hand them to the action."""

    def __init__(self, executor: ActionExecutor) -> None:
        self.executor = executor
        self.slots: dict[str, Any] = {}
        self.events: list[dict[str, Any]] = []
        self.renderer = project_renderer()

    async def say(self, intent: str = "find_clinic", action: str = FIND, **entities: Any) -> RenderedReply:
        found = [{"entity": name, "value": value} for name, value in entities.items()]
        message = {"intent": {"name": intent}, "entities": found, "metadata": {"locale": "en"}, "text": ""}
        self.events.append({"event": "user", "parse_data": message})
        if "procedure" in entities:
            self.slots["procedure"] = entities["procedure"]
        tracker = {
            "sender_id": "visitor",
            "slots": dict(self.slots),
            "latest_message": message,
            "events": list(self.events),
            "paused": False,
            "followup_action": None,
            "active_loop": {},
            "latest_action_name": None,
        }
        result = await self.executor.run(
            {"next_action": action, "sender_id": "visitor", "tracker": tracker, "domain": {}}
        )
        self.events.append({"event": "action", "name": action})
        self.slots |= {event["name"]: event["value"] for event in result["events"] if event["event"] == "slot"}
        return self.renderer.render(result["responses"][-1]["custom"])

    async def press(self, reply: RenderedReply, title: str) -> RenderedReply:
        (button,) = [one for one in reply.quick_replies if one["title"].startswith(title)]
        return await self.say(button["intent"], **button["entities"])


@pytest.fixture
def visitor(executor: ActionExecutor) -> Conversation:
    return Conversation(executor)


def rows(card: dict[str, Any]) -> dict[str, str]:
    return {row["label"]: row["value"] for row in card["rows"]}


async def test_what_was_wished_is_said_again_and_every_card_says_why(visitor: Conversation) -> None:
    reply = await visitor.say(district="apgujeong", time=day(28), language="mn")
    assert "near Apgujeong, speaks Mongolian, open on Sat 28 Nov 2026" in reply.text
    assert 1 <= len(reply.cards) <= 3
    for card in reply.cards:
        why = rows(card)["Why this one"]
        assert "speaks Mongolian" in why
        assert "from Apgujeong" in why
        assert "open on Sat 28 Nov 2026" in why
        assert rows(card)["For the taxi driver"].startswith("서울")


async def test_a_follow_up_changes_the_last_search(visitor: Conversation) -> None:
    await visitor.say(district="apgujeong", language="en")
    reply = await visitor.say(time=day(28))
    assert "near Apgujeong, speaks English, open on Sat" in reply.text
    reply = await visitor.say("ask_clinic_languages", "action_answer_clinic_languages", language="ja")
    assert "near Apgujeong, speaks Japanese, open on Sat" in reply.text


async def test_another_subject_ends_the_search(visitor: Conversation) -> None:
    await visitor.say(district="apgujeong", language="mn")
    await visitor.say("ask_operator", "action_answer_operator")
    assert "Apgujeong" not in (await visitor.say(language="ja")).text


async def test_a_whole_new_wish_begins_anew(visitor: Conversation) -> None:
    await visitor.say(district="apgujeong", language="mn", time=day(28))
    reply = await visitor.say(procedure="botulinum_toxin", district="gangnam")
    assert "Botulinum toxin (Botox), in Gangnam." in reply.text


async def test_nothing_found_offers_to_leave_a_wish_out_and_the_button_keeps_its_promise(visitor: Conversation) -> None:
    await visitor.say(district="apgujeong", language="mn", procedure="botulinum_toxin")
    reply = await visitor.say(time=day(29))
    assert reply.cards == []
    assert "Sun 29 Nov 2026" in reply.text
    button = next(one for one in reply.quick_replies if one["title"].startswith("Without Sun ("))
    count = int(button["title"].split("(")[1].rstrip(")"))
    again = await visitor.press(reply, "Without Sun")
    assert len(again.cards) == min(count, 3)
    assert "Sun" not in again.text


async def test_more_goes_on_where_the_last_page_ended(visitor: Conversation) -> None:
    reply = await visitor.say(district="gangnam")
    shown = [card["title"] for card in reply.cards]
    while any(one["title"] == "More" for one in reply.quick_replies):
        reply = await visitor.press(reply, "More")
        shown += [card["title"] for card in reply.cards]
    assert len(shown) > 3
    assert len(shown) == len(set(shown))


async def test_of_a_weekend_the_other_day_is_offered(visitor: Conversation) -> None:
    reply = await visitor.say(district="gangnam", time=WEEKEND)
    assert "Sat 28 Nov" in reply.text
    sunday = await visitor.press(reply, "On Sun")
    assert "Sun 29 Nov" in sunday.text
    assert all("open on Sun" in rows(card)["Why this one"] for card in sunday.cards)


async def test_free_times_of_the_day_are_shown_and_go_with_the_button(visitor: Conversation) -> None:
    reply = await visitor.say(procedure="botulinum_toxin", time=day(27), district="gangnam")
    free = [rows(card)["Free that day"] for card in reply.cards]
    assert free[0].startswith(("09:", "10:", "11:"))
    assert free == sorted(free, key=lambda times: times.startswith("no free"))
    assert reply.cards[0]["actions"][0]["entities"]["time"] == day(27)


async def test_a_part_of_the_day_bounds_the_free_times(visitor: Conversation) -> None:
    evening = {"start": "2026-11-26T18:00:00+09:00", "end": "2026-11-26T22:00:00+09:00", "grain": "hour"}
    reply = await visitor.say(procedure="botulinum_toxin", time=evening)
    assert "between 18:00 and 22:00" in reply.text
    assert reply.cards
    times = [time for card in reply.cards for time in rows(card)["Free that day"].replace(" and", ",").split(", ")]
    assert all(time.startswith(("18:", "19:", "20:", "21:", "no free")) for time in times)


async def test_only_one_found_is_what_is_spoken_of_next(visitor: Conversation) -> None:
    visitor.slots["clinic"] = "haneul_skin"
    await visitor.say(district="gangnam")
    assert visitor.slots["clinic"] is None


@pytest.mark.parametrize("entity", ["landmark", "airport", "district"])
async def test_any_place_may_be_named(visitor: Conversation, entity: str) -> None:
    place = {"landmark": "coex", "airport": "icn", "district": "busan"}[entity]
    reply = await visitor.say(**{entity: place})
    assert {"landmark": "near COEX", "airport": "near Incheon Airport", "district": "in Busan"}[entity] in reply.text
