"""What a person must settle: a car, an interpreter, a quote, the erasure of data. Noted, never promised."""

from typing import Any, ClassVar

from actions.base import Event, ServiceAction, Turn
from actions.booking_slots import drop_draft
from actions.wiring import Services


class _NotedWish(ServiceAction):
    """Keeps the wish for a person to answer; a contact in the message, or given before, goes with it."""

    wish: ClassVar[str]
    response: ClassVar[str]

    def handle(self, turn: Turn) -> list[Event]:
        contact = turn.entity("phone") or turn.entity("email") or turn.slot("contact")
        self.services.callbacks.ask(
            turn.conversation, contact=contact, wish=self.wish, locale=turn.locale, now=turn.now
        )
        turn.say(self.response)
        if contact:
            turn.say("utter_human_contact_saved")
        return []


class ActionRequestPickup(_NotedWish):
    """A wish for an airport pick-up."""

    action_name = "action_request_pickup"
    wish = "request_pickup"
    response = "utter_pickup_request"


class ActionRequestInterpretation(_NotedWish):
    """A wish for an interpreter."""

    action_name = "action_request_interpretation"
    wish = "request_interpretation"
    response = "utter_interpretation_request"


class ActionRequestQuote(_NotedWish):
    """A wish for a quote, which only a clinic can give."""

    action_name = "action_request_quote"
    wish = "request_quote"
    response = "utter_quote_request"


class ActionEraseMyData(_NotedWish):
    """A wish to have everything erased: the draft at once, the rest once a person knows whose data it is."""

    action_name = "action_erase_my_data"
    wish = "erase_my_data"
    response = "utter_erase"

    def handle(self, turn: Turn) -> list[Event]:
        drop_draft(turn)
        return super().handle(turn)


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds = (ActionRequestPickup, ActionRequestInterpretation, ActionRequestQuote, ActionEraseMyData)
    return [kind(services) for kind in kinds]
