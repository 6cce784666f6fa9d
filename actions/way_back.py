"""The proof of an address inside the booking form: the code is mailed, asked for and read here; nothing is sent before.

docs/decisions.md says where the transaction lies.
"""

from collections.abc import MutableMapping
from datetime import datetime
from typing import Any

from actions.base import Turn
from actions.booking_slots import AGREED, EMAIL_CODE
from actions.services.verification import DIGITS, OVER, TooMany
from actions.values import Value, choice, moment, name, words

PROVED, NOT_ASKED = "proved", "not_asked"
"""What stands in the slot when the booking may be sent: the address is the visitor's, or nobody asks."""
AGAIN, OTHER_ADDRESS = "again", "address"


def needs_address(turn: Turn) -> bool:
    """Whether a booking of this conversation needs an address that is proved."""
    return turn.services.verification.asked(turn.conversation)


def way_back(turn: Turn, contact: str) -> tuple[str | None, str | None]:
    """A contact as a way back, and a number to be kept beside it: a number alone is none where addresses are proved."""
    if "@" in contact or not needs_address(turn):
        return contact, None
    address = turn.entity("email")
    return (str(address) if address else None), contact


def proof(turn: Turn, slots: MutableMapping[str, Any]) -> str | None:
    """What stands in the slot of the code after this message; None: the code is still to be typed.

    Where another address is wished, the slot of the contact is emptied.
    """
    if slots["booking_confirmed"] is None:
        return None
    if slots["booking_confirmed"] != AGREED or not needs_address(turn):
        return NOT_ASKED
    address = str(slots["contact"])
    if turn.services.verification.verified(turn.conversation, address):
        return PROVED
    typed = slots[EMAIL_CODE]
    over = turn.services.verification.standing(turn.conversation, address) == OVER
    if typed == OTHER_ADDRESS:
        slots["contact"] = None
    elif typed == AGAIN or (asked_for(turn) and turn.intent == "affirm" and over):
        send_code(turn, address, "utter_email_code_again")
    elif typed is not None and len(str(typed)) != DIGITS:
        turn.say("utter_email_code_shape", quick_replies=code_replies())
    elif typed is not None and _check(turn, address, str(typed)):
        return PROVED
    return None


def asked_for(turn: Turn) -> bool:
    """Whether the code is what the form asks for."""
    return bool(turn.slot("requested_slot") == EMAIL_CODE)


def _check(turn: Turn, address: str, code: str) -> bool:
    tried = turn.services.verification.check(turn.conversation, address, code)
    if tried.outcome == "right":
        return True
    if tried.outcome == "wrong" and tried.left:
        turn.say("utter_email_code_wrong", quick_replies=code_replies(), count=tried.left)
        return False
    if not _held_until(turn):
        turn.say("utter_email_hold_lapsed")
    expired = tried.outcome == "expired"
    turn.say("utter_email_code_expired" if expired else "utter_email_code_none_left", quick_replies=code_replies())
    return False


def send_code(turn: Turn, address: str, said: str) -> None:
    """Mail a code and say so, or say from when on another can be sent."""
    refused = turn.services.verification.send(turn.conversation, address, turn.locale)
    if isinstance(refused, TooMany):
        replies = [code_replies()[1], choice("reply-person", "talk_to_human")]
        turn.say("utter_email_code_limit", quick_replies=replies, until=moment(refused.until))
        return
    turn.say(said, quick_replies=code_replies(), address=name(address), kept=kept(turn))


def kept(turn: Turn) -> Value:
    """Until when the time is held, or that it is held no more."""
    until = _held_until(turn)
    return words("email-hold-until", until=moment(until)) if until else words("email-hold-lapsed")


def _held_until(turn: Turn) -> datetime | None:
    """Until when the time of the summary is held; None: it lapsed by its own rule."""
    held = turn.services.bookings.by_key(str(turn.slot("booking_key") or ""))
    return held.hold_until if held and held.hold_until and held.hold_until > turn.now else None


def code_replies() -> list[dict[str, Any]]:
    """What can be done when the code does not come."""
    return [
        choice("reply-code-again", "inform", email_code=AGAIN),
        choice("reply-other-address", "inform", email_code=OTHER_ADDRESS),
    ]
