"""A wish told in passing, for a person to settle. Noted, never promised."""

from actions.base import Turn


def note_wish(turn: Turn, wish: str, response: str) -> None:
    """Keep the wish for a person to answer; a contact in the message, or given before, goes with it."""
    contact = turn.entity("phone") or turn.entity("email") or turn.slot("contact")
    turn.services.callbacks.ask(turn.conversation, contact=contact, wish=wish, locale=turn.locale, now=turn.now)
    turn.say(response)
    if contact:
        turn.say("utter_human_contact_saved")
