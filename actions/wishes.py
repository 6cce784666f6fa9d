"""What a person must settle: the erasure of data, a wish told in passing. Noted, never promised."""

from typing import Any, ClassVar

from actions.base import Event, ServiceAction, Turn
from actions.booking_slots import drop_draft
from actions.wiring import Services


def note_wish(turn: Turn, wish: str, response: str) -> None:
    """Keep the wish for a person to answer; a contact in the message, or given before, goes with it."""
    contact = turn.entity("phone") or turn.entity("email") or turn.slot("contact")
    turn.services.callbacks.ask(turn.conversation, contact=contact, wish=wish, locale=turn.locale, now=turn.now)
    turn.say(response)
    if contact:
        turn.say("utter_human_contact_saved")


class _NotedWish(ServiceAction):
    """A wish that needs no question of ours."""

    wish: ClassVar[str]
    response: ClassVar[str]

    def handle(self, turn: Turn) -> list[Event]:
        note_wish(turn, self.wish, self.response)
        return []


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
    return [ActionEraseMyData(services)]
