"""The question for the code that proves an address."""

from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.booking_questions import answered_already, ask
from actions.booking_slots import EMAIL_CODE
from actions.services.verification import OPEN, OVER
from actions.values import name
from actions.way_back import asked_for, code_replies, kept, send_code
from actions.wiring import Services


class ActionAskEmailCode(ServiceAction):
    """The code: mailed the first time, asked for again when something else was answered in between."""

    action_name = "action_ask_email_code"

    def handle(self, turn: Turn) -> list[Event]:
        asked, between = asked_for(turn), answered_already(turn)
        if asked and not between and (turn.entity(EMAIL_CODE) is not None or turn.intent == "affirm"):
            return []  # what became of it has been said
        address = str(turn.slot("contact"))
        standing = self.services.verification.standing(turn.conversation, address)
        if standing == OPEN:
            told = {"address": name(address), "kept": kept(turn)}
            ask(turn, EMAIL_CODE, "utter_email_code_ask", "utter_email_code_back", quick_replies=code_replies(), **told)
        elif asked and standing == OVER and turn.entity("email") is None:
            turn.say("utter_email_code_expired", quick_replies=code_replies())
        else:
            send_code(turn, address, "utter_email_code_ask")
        return []


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [ActionAskEmailCode(services)]
