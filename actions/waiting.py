"""Waiting for a time to get free: the button, and what is answered when it is pressed."""

from datetime import datetime
from typing import Any

from actions.base import Turn
from actions.values import choice, localized, moment, name

WAITLIST = "waitlist"
"""Entity of a button: where, for what and for which days somebody waits; or that they stop."""


def wait_choices(clinic: str, procedure: str, first: datetime, last: datetime) -> list[dict[str, Any]]:
    """Buttons where no time is free: to be told when one is, or to talk to a person."""
    wish = {"clinic": clinic, "procedure": procedure, "first": first.isoformat(), "last": last.isoformat()}
    return [choice("reply-wait", "check_availability", waitlist=wish), choice("reply-person", "talk_to_human")]


def answer_waiting(turn: Turn) -> bool:
    """Wait or stop, as a button says; False when this turn holds no such button."""
    wish = turn.entity(WAITLIST)
    if not isinstance(wish, dict):
        return False
    if wish.get("stop"):
        turn.services.waitlist.leave(turn.conversation)
        turn.say("utter_wait_stopped")
        return True
    first, last = (datetime.fromisoformat(wish[word]) for word in ("first", "last"))
    joined = turn.services.waitlist.join(turn.conversation, wish["clinic"], wish["procedure"], first, last, turn.locale)
    if isinstance(joined, str):
        turn.say("utter_availability_which")
        return True
    clinic = turn.services.directory.clinic(joined.clinic)
    turn.say(
        "utter_wait_noted",
        quick_replies=[choice("reply-wait-stop", "check_availability", waitlist={"stop": True})],
        clinic=localized(clinic.names) if clinic else name(joined.clinic),
        until=moment(joined.last_at),
    )
    return True
