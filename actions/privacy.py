"""Erasure in the chat: what goes, what must stay and why, bookings ahead first; then it is done, with a receipt."""

from typing import Any

from rasa_sdk.events import ActiveLoop, AllSlotsReset, SlotSet

from actions.base import Event, ServiceAction, Turn
from actions.booking_cards import booking_card
from actions.services.lookup import booking_of
from actions.services.privacy import BookingsAhead, Person
from actions.values import choice, code, moment, several
from actions.wiring import Services

INTENT = "erase_my_data"
ALL, CANCEL, KEEP = "all", "cancel", "keep"
"""Values of the entity ``erase``, which only buttons send."""
QUESTIONS = {"erase-answer": ALL, "erase-ask-bookings": CANCEL}
ERASED = "erased"
"""Slot: the receipt; the dialogue engine forgets all that came before the turn that sets it."""


class ActionEraseMyData(ServiceAction):
    """Asks once, then does it. Only what belongs to this chat: nobody erases another person with a contact."""

    action_name = "action_erase_my_data"

    def handle(self, turn: Turn) -> list[Event]:
        return answer(turn, turn.entity("erase"))


def answer(turn: Turn, wish: str | None) -> list[Event]:
    """Ask, leave everything as it is, or erase.

    Args:
        wish: a value of the entity ``erase``; None asks.
    """
    person = turn.services.privacy.find(turn.conversation)
    if wish == KEEP:
        turn.say("utter_erase_kept_all")
        return []
    if person is None or wish not in (ALL, CANCEL) or (person.open_bookings and wish != CANCEL):
        _ask(turn, person or Person(()))
        return []
    return _erase(turn, person)


def asked(turn: Turn) -> str | None:
    """What a plain yes means, where the last thing said was the question of this module; else None."""
    for event in reversed(turn.tracker.events):
        if event.get("event") == "bot":
            custom = (event.get("data") or {}).get("custom") or {}
            return QUESTIONS.get(str(custom.get("key")))
    return None


def _ask(turn: Turn, person: Person) -> None:
    if person.counts.get("appointment"):
        turn.say("utter_erase_law")
    keep = choice("reply-erase-keep", INTENT, erase=KEEP)
    if not person.open_bookings:
        turn.say("utter_erase", quick_replies=[choice("reply-erase-all", INTENT, erase=ALL), keep])
        return
    services = turn.services
    ahead = [found for one in person.open_bookings if (found := services.bookings.by_code(one)) is not None]
    turn.say(
        "utter_erase_ask_bookings",
        cards=[booking_card(booking_of(one), services.directory) for one in ahead],
        quick_replies=[choice("reply-erase-cancel", INTENT, erase=CANCEL), keep],
        codes=several([code(one) for one in person.open_bookings]),
    )


def _erase(turn: Turn, person: Person) -> list[Event]:
    chosen = turn.slot("chosen_locale")
    outcome = turn.services.privacy.erase(person, actor="visitor", cancel=True, living=turn.conversation)
    if isinstance(outcome, BookingsAhead):
        turn.say("utter_erase_not_done", codes=several([code(one) for one in outcome.codes]))
        return []
    if outcome.cancelled:
        turn.say("utter_erase_cancelled", codes=several([code(one) for one in outcome.cancelled]))
    turn.say("utter_erase_done", receipt=code(outcome.receipt), when=moment(turn.now))
    kept = [SlotSet("chosen_locale", chosen)] if chosen else []
    return [ActiveLoop(None), AllSlotsReset(), *kept, SlotSet(ERASED, outcome.receipt)]


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [ActionEraseMyData(services)]
