"""Danger, and who runs this service. The emergency card itself is shown by the gateway before Rasa hears of it."""

from typing import Any

from rasa_sdk.events import ActiveLoop, SlotSet

from actions import privacy as erasure
from actions.base import Event, ServiceAction, Turn
from actions.contacts import EMERGENCY_LINES, lines_card
from actions.proposals import typed_answer
from actions.values import localized, name
from actions.wiring import Services


class ActionReportEmergency(ServiceAction):
    """After the card: only "are you safe?". The form is put aside; its draft stays."""

    action_name = "action_report_emergency"

    def handle(self, turn: Turn) -> list[Event]:
        if turn.entity("red_flag") is None:
            card = lines_card(self.services.knowledge, EMERGENCY_LINES, turn.now.date())
            turn.say("utter_emergency", cards=[card])
        turn.say("utter_safety_check")
        return [ActiveLoop(None), SlotSet("requested_slot", None), SlotSet("safety_check", True)]


class ActionAnswerYes(ServiceAction):
    """A yes outside a form: to the question just asked about erasure, to the safety question, to another time that the
    clinic proposed, else to nothing."""

    action_name = "action_answer_yes"

    def handle(self, turn: Turn) -> list[Event]:
        if (wish := erasure.asked(turn)) is not None:
            return erasure.answer(turn, wish)
        if not turn.slot("safety_check") and (taken := typed_answer(turn, yes=True)) is not None:
            return taken
        turn.say("utter_safety_ok" if turn.slot("safety_check") else "utter_open_offer")
        return [SlotSet("safety_check", False)]


class ActionAnswerNo(ServiceAction):
    """A no outside a form: not safe means the lines again; a time that the clinic proposed is not taken."""

    action_name = "action_answer_no"

    def handle(self, turn: Turn) -> list[Event]:
        if erasure.asked(turn) is not None:
            return erasure.answer(turn, erasure.KEEP)
        if turn.slot("safety_check"):
            card = lines_card(self.services.knowledge, EMERGENCY_LINES, turn.now.date())
            turn.say("utter_safety_not_ok", cards=[card])
            return []
        if (kept := typed_answer(turn, yes=False)) is not None:
            return kept
        turn.say("utter_deny_open")
        return []


class ActionAnswerOperator(ServiceAction):
    """Who runs this, is it free, who pays."""

    action_name = "action_answer_operator"

    def handle(self, turn: Turn) -> list[Event]:
        operator = self.services.operator
        if operator is None:
            turn.say("utter_operator_demo")
        else:
            turn.say(
                "utter_operator_answer",
                operator=name(operator.legal_name),
                registration=name(operator.registration_number),
                funding=localized(operator.funding),
            )
        return []


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [kind(services) for kind in (ActionReportEmergency, ActionAnswerYes, ActionAnswerNo, ActionAnswerOperator)]
