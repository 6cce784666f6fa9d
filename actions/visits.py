"""Buttons under the questions that are asked after a visit."""

from actions.base import Event, Turn
from actions.services.visits import CHAT
from actions.visit_messages import ASPECT, GONE, RATED, TOLD, told_message


def answer_visit(turn: Turn) -> list[Event] | None:
    """Write down what a button says of a visit, and answer it; None when this turn holds nothing of the kind."""
    said = turn.entity(ASPECT)
    if not isinstance(said, dict) or "visit" not in said:
        return None
    visits, visit = turn.services.visits, str(said["visit"])
    if "mark" in said:
        key = RATED if visits.rate(visit, int(said["mark"])) else GONE
    else:
        answer = str(said["answer"])
        key = TOLD[answer] if visits.answer(visit, answer, via=CHAT) else GONE
    turn.dispatcher.utter_message(json_message=told_message(key, turn.locale))
    return []
