"""Airport pick-up and interpretation: answers made of dated facts."""

from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.bundle import bundle_offers
from actions.bundle_cards import INTENTS
from actions.cancelling import tell_standing
from actions.services.bundle_values import INTERPRETATION, PICKUP
from actions.services.knowledge import Fact
from actions.values import Value, day, duration, language, several, term, words
from actions.wiring import Services

NAMED = ("clinic", "airport", "language")


class _FactAnswer(ServiceAction):
    """Answers from one fact; says so when the fact is due for review, and asserts nothing once it has ended."""

    fact_id: str
    response: str
    kind: str
    intent: str

    def values(self, fact: Fact) -> dict[str, Value]:
        """What the sentence takes in."""
        raise NotImplementedError

    def handle(self, turn: Turn) -> list[Event]:
        tell_standing(turn, self.kind)
        fact = self.services.knowledge.fact(self.fact_id, turn.now.date())
        if fact is None:
            turn.say("utter_fact_ended")
            return []
        turn.say(self.response, cards=[_fact_card(fact)], values=self.values(fact), quick_replies=self._replies(turn))
        return []

    def _replies(self, turn: Turn) -> list[dict[str, Any]]:
        """To add it to the next booking of this chat, where there is one; then those of the domain.

        "Can I have it?" takes along what this message names.
        """
        coming = self.services.bookings.coming(turn.conversation, turn.now)
        offered = bundle_offers(self.services, coming[0]) if coming else []
        adding = [one for one in offered if one["intent"] == self.intent]
        named = {kind: turn.entity(kind) for kind in NAMED if turn.entity(kind)}
        stubs = self.services.responses[self.response][0]["custom"].get("quick_replies", [])
        asked = [{**stub, "entities": named} if stub["key"] == "reply-check" else stub for stub in stubs]
        return [*adding, *asked]


def _fact_card(fact: Fact) -> dict[str, Any]:
    return {
        "kind": "fact",
        "title": words("card-source"),
        "source": {"name": fact.source_name, "date": fact.source_date.isoformat()},
        "note": words("fact-review", date=day(fact.as_of)) if fact.needs_review else None,
        "facts": [fact.id],
    }


class ActionAnswerPickup(_FactAnswer):
    """Who may use the airport pick-up, and how it is asked for."""

    action_name = "action_answer_pickup"
    fact_id = "pickup"
    kind, intent = PICKUP, INTENTS[PICKUP]
    response = "utter_pickup_answer"

    def values(self, fact: Fact) -> dict[str, Value]:
        return {"airport": term("airports", fact.values["airport"])}


class ActionAnswerInterpretation(_FactAnswer):
    """What interpretation is free, and in which languages."""

    action_name = "action_answer_interpretation"
    fact_id = "interpretation"
    kind, intent = INTERPRETATION, INTENTS[INTERPRETATION]
    response = "utter_interpretation_answer"

    def values(self, fact: Fact) -> dict[str, Value]:
        return {
            "hours": duration(fact.values["free_hours"], "hour"),
            "languages": several([language(item) for item in fact.values["languages"]]),
        }


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [kind(services) for kind in (ActionAnswerPickup, ActionAnswerInterpretation)]
