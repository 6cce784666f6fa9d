"""Cancelling a booking; one that has an interpreter or a car is asked about first, as they would go with it. And these
by themselves, where a message may mean them.
"""

from collections.abc import Sequence

from actions.base import Turn
from actions.bundle_cards import INTENTS, rest_card, service_card
from actions.services.bundle_values import OPEN_STATES, PICKUP, ServiceRequest
from actions.services.results import Booking
from actions.values import choice, code, localized
from bot.replies.emission import EMISSION_VERSION

CANCEL_ALL, KEEP = "cancel", "keep"
"""In the entity of the buttons: the whole booking of this code is cancelled, or everything stays."""


def open_services(turn: Turn, booking: Booking) -> list[ServiceRequest]:
    """What would be cancelled with it."""
    return [one for one in turn.services.bundle.of_booking(booking.code) if one.state in OPEN_STATES]


def ask_what(turn: Turn, booking: Booking, belonging: Sequence[ServiceRequest]) -> None:
    """All of it, or only what a card shows?"""
    turn.tell(
        {
            "v": EMISSION_VERSION,
            "key": "bundle-cancel-which",
            "args": {},
            "cards": [service_card(one, turn.services.directory) for one in belonging],
            "quick_replies": [
                choice("reply-bundle-cancel-all", INTENTS[PICKUP], bundle={CANCEL_ALL: booking.code}),
                choice("reply-keep", INTENTS[PICKUP], bundle={KEEP: booking.code}),
                choice("reply-person", "talk_to_human"),
            ],
        }
    )


def tell_standing(turn: Turn, *kinds: str) -> bool:
    """Show what was asked for in this chat and still stands, with its buttons: "the driver isn't here", "cancel the car
    only" and "my flight is late" are read as many things. False where there is none, or a button was pressed.
    """
    if turn.is_pressed:
        return False
    standing = [one for one in turn.services.bundle.of(turn.conversation) if one.state in OPEN_STATES]
    cards = [service_card(one, turn.services.directory) for one in standing if not kinds or one.kind in kinds]
    if cards:
        turn.tell({"v": EMISSION_VERSION, "key": "bundle-here", "args": {}, "cards": cards, "quick_replies": []})
    return bool(cards)


def pressed_cancel(turn: Turn, held: dict[str, str]) -> bool:
    """Do what a button of the question says; False when it is none. Its code was proven when the question was asked."""
    if KEEP in held:
        turn.say("utter_lookup_stopped")
        return True
    if CANCEL_ALL not in held:
        return False
    found = turn.services.bookings.by_code(str(held[CANCEL_ALL]))
    proof = "" if found is None else found.contact_value or found.patient_name or ""
    result = turn.services.booking.cancel(str(held[CANCEL_ALL]), proof, turn.conversation)
    if isinstance(result, Booking):
        say_cancelled(turn, result)
    else:
        turn.say("utter_booking_cannot_cancel")
    return True


def say_cancelled(turn: Turn, booking: Booking) -> None:
    """It is cancelled, and what went with it."""
    if booking.repeated:
        turn.say("utter_booking_already_cancelled", code=code(booking.code))
        return
    clinic = turn.services.directory.clinic(booking.clinic)
    assert clinic is not None
    late = "_late" if booking.late else ""
    told = {"code": code(booking.code), "clinic": localized(clinic.names)}
    turn.say(f"utter_booking_cancelled{late}", cards=rest_card(booking.rest), values=told)
