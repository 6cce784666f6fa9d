"""After a treatment: whom to reach now, tonight and when the clinic opens; nothing that was told is judged."""

from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.care_cards import steps_card
from actions.contacts import lines_card
from actions.db.records import Clinic
from actions.services.aftercare import HERE, HOME, LOST, SITUATIONS
from actions.values import choice, localized, phone, row, words
from actions.visits import answer_visit
from actions.wiring import Services

HELP = ("line_119", "line_1577_7129", "line_1330")
NIGHT = "night"


class ActionAnswerAftercare(ServiceAction):
    """Contacts by urgency; signs of danger only once a clinician has signed them off."""

    action_name = "action_answer_aftercare"

    def handle(self, turn: Turn) -> list[Event]:
        answered = answer_visit(turn)
        if answered is not None:
            return answered
        today = turn.now.date()
        asked = str(turn.entity("aspect") or HERE)
        lines = lines_card(self.services.knowledge, HELP, today)
        if asked == NIGHT:
            turn.say("utter_aftercare_night", cards=[lines], quick_replies=_replies(NIGHT))
            return []
        situation = asked if asked in SITUATIONS else HERE
        named = turn.entity("clinic")
        clinic = self.services.aftercare.clinic(turn.conversation, str(named) if named else None)
        steps = self.services.aftercare.steps(situation)
        cards = [steps_card(situation, steps, clinic), *([_clinic_card(clinic)] if clinic else []), lines]
        signed = self.services.aftercare.signed_off and situation == HERE
        response = "utter_aftercare_levels" if signed else f"utter_aftercare_{situation}"
        turn.say(response, cards=cards, quick_replies=_replies(situation))
        return []


def _clinic_card(clinic: Clinic) -> dict[str, Any]:
    """How to reach the clinic that treated; a fictional one's numbers are shown but not to be called."""
    numbers = [("label-phone", clinic.phone), ("label-after-hours", clinic.after_hours_phone)]
    known = [(label, number) for label, number in numbers if number]
    return {
        "kind": "contacts",
        "title": localized(clinic.names),
        "rows": [row(label, phone(number)) for label, number in known],
        "calls": [] if clinic.demo else [number for _, number in known],
        "source": {"name": clinic.source, "date": clinic.as_of.isoformat()},
        "note": words("clinic-demo") if clinic.demo else None,
    }


def _replies(situation: str) -> list[dict[str, Any]]:
    offered = [choice(f"reply-care-{one}", "ask_aftercare", aspect=one) for one in (LOST, HOME, NIGHT)]
    others = [one for one in offered if one["entities"]["aspect"] != situation]
    complaint = [choice("reply-complaint", "make_complaint")] if situation == LOST else []
    return [*complaint, *others, choice("reply-person", "talk_to_human")]


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [ActionAnswerAftercare(services)]
