"""Airport pick-up, interpretation and the Medical Tour Center: answers made of dated facts."""

from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.services.knowledge import Fact
from actions.values import Value, day, duration, language, localized, several, term, words
from actions.wiring import Services


class _FactAnswer(ServiceAction):
    """Answers from one fact; says so when the fact is due for review, and asserts nothing once it has ended."""

    fact_id: str
    response: str

    def values(self, fact: Fact) -> dict[str, Value]:
        """What the sentence takes in."""
        raise NotImplementedError

    def handle(self, turn: Turn) -> list[Event]:
        fact = self.services.knowledge.fact(self.fact_id, turn.now.date())
        if fact is None:
            turn.say("utter_fact_ended")
            return []
        turn.say(self.response, cards=[_fact_card(fact)], values=self.values(fact))
        return []


def _fact_card(fact: Fact) -> dict[str, Any]:
    return {
        "kind": "fact",
        "title": words("card-source"),
        "source": {"name": fact.source_name, "date": fact.source_date.isoformat()},
        "note": words("fact-review", date=day(fact.as_of)) if fact.needs_review else None,
    }


class ActionAnswerPickup(_FactAnswer):
    """Who may use the airport pick-up, and how it is asked for."""

    action_name = "action_answer_pickup"
    fact_id = "pickup"
    response = "utter_pickup_answer"

    def values(self, fact: Fact) -> dict[str, Value]:
        return {"airport": term("airports", fact.values["airport"])}


class ActionAnswerInterpretation(_FactAnswer):
    """What interpretation is free, and in which languages."""

    action_name = "action_answer_interpretation"
    fact_id = "interpretation"
    response = "utter_interpretation_answer"

    def values(self, fact: Fact) -> dict[str, Value]:
        return {
            "hours": duration(fact.values["free_hours"], "hour"),
            "languages": several([language(item) for item in fact.values["languages"]]),
        }


class ActionAnswerCenter(_FactAnswer):
    """Where the centre is and what it does."""

    action_name = "action_answer_center"
    fact_id = "center"
    response = "utter_center_answer"

    def values(self, fact: Fact) -> dict[str, Value]:
        return {
            "address": localized(fact.values["address"]),
            "languages": several([language(item) for item in fact.values["staff_languages"]]),
        }


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [kind(services) for kind in (ActionAnswerPickup, ActionAnswerInterpretation, ActionAnswerCenter)]
