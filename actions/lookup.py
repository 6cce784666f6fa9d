"""Showing and cancelling a booking: by its code and a second proof."""

from typing import Any

from rasa_sdk.events import ActiveLoop, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.booking_cards import booking_card
from actions.services.codes import read_code
from actions.services.results import Booking, Locked, Refused
from actions.values import choice, code, localized
from actions.wiring import Services

SHOW, CANCEL = "show", "cancel"
LOOKUP_SLOTS = ("lookup_purpose", "booking_code", "second_proof")


class ActionStartLookup(ServiceAction):
    """Before the form: what the code is wanted for."""

    action_name = "action_start_lookup"

    def handle(self, turn: Turn) -> list[Event]:
        purpose = CANCEL if turn.intent == "cancel_booking" else SHOW
        named = turn.entity("booking_code")
        return [SlotSet("lookup_purpose", purpose), SlotSet("booking_code", named), SlotSet("second_proof", None)]


class ValidateLookupForm(ServiceAction):
    """A code that is none is asked for again."""

    action_name = "validate_lookup_form"

    def handle(self, turn: Turn) -> list[Event]:
        fresh = turn.tracker.slots_to_validate()
        events = [SlotSet(slot, value) for slot, value in fresh.items() if slot in LOOKUP_SLOTS]
        if fresh.get("booking_code") and read_code(str(fresh["booking_code"])) is None:
            events.append(SlotSet("booking_code", None))
        return events


class ActionSubmitLookup(ServiceAction):
    """Code and proof are there: show or cancel."""

    action_name = "action_submit_lookup"

    def handle(self, turn: Turn) -> list[Event]:
        wanted, proof = str(turn.slot("booking_code")), str(turn.slot("second_proof"))
        cancelling = turn.slot("lookup_purpose") == CANCEL
        find = self.services.booking.cancel if cancelling else self.services.booking.find
        result = find(wanted, proof, turn.conversation)
        if isinstance(result, Booking):
            self._say_found(turn, result, cancelling)
        elif isinstance(result, Locked):
            turn.say("utter_lookup_locked")
        elif isinstance(result, Refused):
            turn.say("utter_booking_cannot_cancel")
        else:
            again = choice("reply-try-again", "cancel_booking" if cancelling else "show_booking")
            turn.say("utter_booking_not_found", quick_replies=[again, choice("reply-person", "talk_to_human")])
        return clear(*LOOKUP_SLOTS)

    def _say_found(self, turn: Turn, booking: Booking, cancelling: bool) -> None:
        clinic = self.services.directory.clinic(booking.clinic)
        assert clinic is not None
        if not cancelling:
            turn.say("utter_booking_shown", cards=[booking_card(booking, self.services.directory)])
        elif booking.repeated:
            turn.say("utter_booking_already_cancelled", code=code(booking.code))
        else:
            turn.say("utter_booking_cancelled", code=code(booking.code), clinic=localized(clinic.names))


class ActionStopLookup(ServiceAction):
    """The visitor thought better of it."""

    action_name = "action_stop_lookup"

    def handle(self, turn: Turn) -> list[Event]:
        turn.say("utter_lookup_stopped")
        return [ActiveLoop(None), *clear("requested_slot", *LOOKUP_SLOTS)]


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [kind(services) for kind in (ActionStartLookup, ValidateLookupForm, ActionSubmitLookup, ActionStopLookup)]
