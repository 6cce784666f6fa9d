"""Where to stay, what the centre holds for visitors, and longer stays for recovery: neutral, no promise."""

from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.fact_cards import fact_card
from actions.papers import hotel_refund_card
from actions.values import Value, choice, code, day, duration, name, row, words
from actions.wiring import Services

CULTURE, LONG_STAY = "culture", "long_stay"
ASPECTS = (CULTURE, LONG_STAY)
REPLIES = {
    CULTURE: choice("reply-culture", "ask_accommodation", aspect=CULTURE),
    LONG_STAY: choice("reply-long-stay", "ask_accommodation", aspect=LONG_STAY),
}


class ActionAnswerAccommodation(ServiceAction):
    """Areas, or the hotels that the operator names; the refund on hotel stays while it lasts."""

    action_name = "action_answer_accommodation"

    def handle(self, turn: Turn) -> list[Event]:
        aspect = turn.entity("aspect")
        if aspect == CULTURE:
            self._say_culture(turn)
        elif aspect == LONG_STAY:
            self._say_long_stay(turn)
        else:
            self._say_hotels(turn)
        return []

    def _say_hotels(self, turn: Turn) -> None:
        hotels = self._hotels()
        refund = self.services.knowledge.fact("hotel_refund", turn.now.date())
        cards = [*hotels, *([hotel_refund_card(refund)] if refund else [])]
        replies = [*REPLIES.values(), choice("reply-center", "ask_center"), choice("reply-person", "talk_to_human")]
        response = "utter_accommodation_listed" if hotels else "utter_accommodation"
        turn.say(response, cards=cards, quick_replies=replies)

    def _hotels(self) -> list[dict[str, Any]]:
        operator = self.services.operator
        if operator is None or not operator.hotels:
            return []
        rows = [
            row("label-hotel", words("hotel-in-area", hotel=name(one.name), area=name(one.area)))
            for one in operator.hotels
        ]
        known = min(one.as_of for one in operator.hotels)
        return [
            {
                "kind": "fact",
                "title": words("card-hotels"),
                "rows": rows,
                "source": {"name": operator.legal_name, "date": known.isoformat()},
            }
        ]

    def _say_culture(self, turn: Turn) -> None:
        fact = self.services.knowledge.fact("center_programmes", turn.now.date())
        replies = [choice("reply-center", "ask_center"), choice("reply-person", "talk_to_human")]
        if fact is None:
            turn.say("utter_fact_ended", quick_replies=replies)
            return
        lines: list[Value] = [words(f"culture-{one}") for one in fact.values["parts"]]
        held = [row("label-culture-held", day(fact.values["held"]))]
        turn.say("utter_culture", cards=[fact_card(fact, words("card-culture"), held, lines)], quick_replies=replies)

    def _say_long_stay(self, turn: Turn) -> None:
        visas = self.services.knowledge.fact("treatment_visas", turn.now.date())
        cards = []
        if visas is not None:
            values = visas.values
            limit = duration(int(values["short_days"]), "day")
            told = words("long-stay-visa", days=limit, short=code(values["short"]), long=code(values["long"]))
            cards.append(fact_card(visas, words("card-long-stay"), [], [told]))
        replies = [
            choice("reply-procedures", "list_procedures", specialty="rehabilitation_medicine"),
            choice("reply-records", "send_records"),
            choice("reply-visa", "ask_visa"),
            choice("reply-person", "talk_to_human"),
        ]
        turn.say("utter_long_stay", cards=cards, quick_replies=replies)


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [ActionAnswerAccommodation(services)]
