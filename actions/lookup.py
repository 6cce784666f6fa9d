"""Showing, cancelling and finding a booking to move: by its code and a second proof."""

from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.bundle import own_offers
from actions.bundle_cards import rest_card
from actions.life_cards import booking_cards
from actions.services.codes import read_code
from actions.services.results import Booking, Locked, NotFound, Refused
from actions.values import choice, code, localized
from actions.wiring import Services

SHOW, CANCEL, MOVE = "show", "cancel", "move"
PURPOSES = {"cancel_booking": CANCEL, "reschedule_booking": MOVE}
LOOKUP_SLOTS = ("lookup_purpose", "booking_code", "second_proof")
MOVABLE = ("requested", "confirmed")


class ActionStartLookup(ServiceAction):
    """Before the form: what the code is wanted for, and the new time when it was said at once."""

    action_name = "action_start_lookup"

    def handle(self, turn: Turn) -> list[Event]:
        return [
            SlotSet("lookup_purpose", PURPOSES.get(turn.intent, SHOW)),
            SlotSet("booking_code", turn.entity("booking_code")),
            SlotSet("second_proof", None),
            SlotSet("move_time", turn.entity("time") if turn.intent == "reschedule_booking" else None),
            SlotSet("move_confirmed", None),
        ]


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
    """Code and proof are there: show, cancel, or ask where to move it."""

    action_name = "action_submit_lookup"

    def handle(self, turn: Turn) -> list[Event]:
        wanted, proof = str(turn.slot("booking_code")), str(turn.slot("second_proof"))
        purpose = turn.slot("lookup_purpose")
        find = self.services.booking.cancel if purpose == CANCEL else self.services.booking.find
        result = find(wanted, proof, turn.conversation)
        if not isinstance(result, Booking):
            say_not_found(turn, result, str(purpose))
            return clear(*LOOKUP_SLOTS, "move_time")
        if purpose != MOVE:
            self._say_found(turn, result, purpose == CANCEL)
            return clear(*LOOKUP_SLOTS, "move_time")
        if result.state not in MOVABLE or result.start <= turn.now:
            turn.say("utter_booking_cannot_move")
            return clear(*LOOKUP_SLOTS, "move_time")
        turn.say("utter_booking_shown", cards=booking_cards(self.services, result))
        return [*clear("offered", "move_confirmed"), FollowupAction("move_form")]

    def _say_found(self, turn: Turn, booking: Booking, cancelling: bool) -> None:
        clinic = self.services.directory.clinic(booking.clinic)
        assert clinic is not None
        if not cancelling:
            replies = own_offers(turn, self.services, booking)
            turn.say("utter_booking_shown", cards=booking_cards(self.services, booking), quick_replies=replies)
        elif booking.repeated:
            turn.say("utter_booking_already_cancelled", code=code(booking.code))
        else:
            late = "_late" if booking.late else ""
            told = {"code": code(booking.code), "clinic": localized(clinic.names)}
            turn.say(f"utter_booking_cancelled{late}", cards=rest_card(booking.rest), values=told)


def say_not_found(turn: Turn, result: NotFound | Locked | Refused, purpose: str) -> None:
    """Why there is no booking to show, cancel or move."""
    if isinstance(result, Locked):
        turn.say("utter_lookup_locked")
    elif isinstance(result, Refused):
        turn.say("utter_booking_cannot_move" if purpose == MOVE else "utter_booking_cannot_cancel")
    else:
        intent = next((intent for intent, meant in PURPOSES.items() if meant == purpose), "show_booking")
        again = choice("reply-try-again", intent)
        turn.say("utter_booking_not_found", quick_replies=[again, choice("reply-person", "talk_to_human")])


class ActionStopLookup(ServiceAction):
    """The visitor thought better of it."""

    action_name = "action_stop_lookup"

    def handle(self, turn: Turn) -> list[Event]:
        turn.say("utter_lookup_stopped")
        return [
            ActiveLoop(None),
            *clear("requested_slot", "move_time", "move_confirmed", "offered", *LOOKUP_SLOTS),
        ]


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [kind(services) for kind in (ActionStartLookup, ValidateLookupForm, ActionSubmitLookup, ActionStopLookup)]
