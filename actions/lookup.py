"""Showing, cancelling and finding a booking to move: by its code and a second proof."""

from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.bundle import own_offers
from actions.bundle_slots import HEARD_ANYWHERE, typed
from actions.cancelling import ask_what, open_services, say_cancelled, tell_standing
from actions.db.records import AppointmentRecord
from actions.life_cards import booking_cards
from actions.services.codes import read_code
from actions.services.results import Booking, Locked, NotFound, Refused
from actions.values import choice
from actions.wiring import Services

SHOW, CANCEL, MOVE = "show", "cancel", "move"
PURPOSES = {"cancel_booking": CANCEL, "reschedule_booking": MOVE}
LOOKUP_SLOTS = ("lookup_purpose", "booking_code", "second_proof")
MOVABLE = ("requested", "confirmed")


class ActionStartLookup(ServiceAction):
    """Before the form: what the code is wanted for, and the new time when it was said at once.

    A button below one's own booking needs no proof to show or to move it; cancelling always does.
    """

    action_name = "action_start_lookup"

    def handle(self, turn: Turn) -> list[Event]:
        purpose, pressed = PURPOSES.get(turn.intent, SHOW), turn.pressed("booking_code")
        own = own_booking(turn, str(pressed)) if pressed and purpose != CANCEL else None
        if purpose != SHOW:
            tell_standing(turn)
        return [
            SlotSet("lookup_purpose", purpose),
            SlotSet("booking_code", turn.entity("booking_code")),
            SlotSet("second_proof", own.contact_value if own else None),
            SlotSet("move_time", turn.entity("time") if turn.intent == "reschedule_booking" else None),
            SlotSet("move_confirmed", None),
        ]


class ValidateLookupForm(ServiceAction):
    """A code that is none is asked for again."""

    action_name = "validate_lookup_form"

    def handle(self, turn: Turn) -> list[Event]:
        fresh = turn.tracker.slots_to_validate()
        events = [SlotSet(slot, value) for slot, value in fresh.items() if slot in LOOKUP_SLOTS]
        if turn.slot("requested_slot") == "second_proof" and not fresh.get("second_proof") and _is_one_name(turn):
            events.append(SlotSet("second_proof", typed(turn)))
        if turn.intent == "reschedule_booking":
            events += [SlotSet("lookup_purpose", MOVE), SlotSet("move_time", turn.entity("time"))]
        if fresh.get("booking_code") and read_code(str(fresh["booking_code"])) is None:
            events.append(SlotSet("booking_code", None))
        return events


class ActionSubmitLookup(ServiceAction):
    """Code and proof are there: show, cancel, or ask where to move it."""

    action_name = "action_submit_lookup"

    def handle(self, turn: Turn) -> list[Event]:
        wanted, proof = str(turn.slot("booking_code")), str(turn.slot("second_proof"))
        purpose = turn.slot("lookup_purpose")
        result: Booking | NotFound | Locked | Refused
        result = self.services.booking.find(wanted, proof, turn.conversation)
        if purpose == CANCEL and isinstance(result, Booking):
            if belonging := open_services(turn, result):
                ask_what(turn, result, belonging)
                return clear(*LOOKUP_SLOTS, "move_time")
            result = self.services.booking.cancel(wanted, proof, turn.conversation)
        if not isinstance(result, Booking):
            say_not_found(turn, result, str(purpose))
            return clear(*LOOKUP_SLOTS, "move_time")
        if purpose != MOVE:
            if purpose == CANCEL:
                say_cancelled(turn, result)
            else:
                replies = own_offers(turn, self.services, result)
                turn.say("utter_booking_shown", cards=booking_cards(self.services, result), quick_replies=replies)
            return clear(*LOOKUP_SLOTS, "move_time")
        if result.state not in MOVABLE or result.start <= turn.now:
            turn.say("utter_booking_cannot_move")
            return clear(*LOOKUP_SLOTS, "move_time")
        turn.say("utter_booking_shown", cards=booking_cards(self.services, result))
        return [*clear("offered", "move_confirmed"), FollowupAction("move_form")]


def _is_one_name(turn: Turn) -> bool:
    """Whether the message is one capitalised word: many family names are words too ("Mai", "Nam")."""
    word = typed(turn)
    return turn.intent not in HEARD_ANYWHERE | {"affirm", "deny"} and word.isalpha() and word.istitle()


def own_booking(turn: Turn, booking_code: str) -> AppointmentRecord | None:
    """The booking of this code where this conversation made it."""
    found = turn.services.bookings.by_code(booking_code)
    return found if found is not None and found.conversation == turn.conversation else None


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
