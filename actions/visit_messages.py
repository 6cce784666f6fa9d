"""What is asked about a visit, and what is said to the answer: in the chat, in letters and on the page behind them."""

from datetime import datetime
from typing import Any

from actions.db.records import Emission
from actions.db.repositories.visits import ELSEWHEN, NOT_RECEIVED, TOOK_PLACE, VisitRecord
from actions.services.clock import SEOUL
from actions.values import choice, day, moment
from bot.replies.emission import EMISSION_VERSION

ANSWERS = {TOOK_PLACE: "reply-visit-yes", ELSEWHEN: "reply-visit-moved", NOT_RECEIVED: "reply-visit-refused"}
"""What each answer is called, on buttons and on the page."""
RATINGS = {
    5: "reply-rating-great",
    4: "reply-rating-good",
    3: "reply-rating-fair",
    2: "reply-rating-poor",
    1: "reply-rating-bad",
}
"""What each mark is called: more is better."""
TOLD = {TOOK_PLACE: "visit-told-yes", ELSEWHEN: "visit-told-moved", NOT_RECEIVED: "visit-told-refused"}
RATED, GONE = "visit-told-rated", "visit-page-gone"
ASPECT = "aspect"
"""Entity of the buttons: which visit, and what is said of it. They are signed for the conversation they stand in."""


def answer_replies(code: str) -> list[dict[str, Any]]:
    """Buttons under the question whether a visit took place."""
    return [_button(key, visit=code, answer=answer) for answer, key in ANSWERS.items()]


def rating_replies(code: str) -> list[dict[str, Any]]:
    """Buttons under the question about the service."""
    return [_button(key, visit=code, mark=mark) for mark, key in RATINGS.items()]


def told_message(key: str, locale: str) -> Emission:
    """What is said to an answer in the chat: one of TOLD, RATED or GONE."""
    person, care = choice("reply-person", "talk_to_human"), choice("reply-notice-question", "ask_aftercare")
    replies = [care] if key == TOLD[TOOK_PLACE] else [] if key == RATED else [person]
    return _emission(key, locale, {}, replies)


def desk_message(visit: VisitRecord, deadline: datetime) -> Emission:
    """A person looks into what became of a visit, and writes by then."""
    args = {"day": day(visit.starts_at.astimezone(SEOUL).date()), "deadline": moment(deadline)}
    return _emission("visit-desk", visit.locale, args, [choice("reply-person", "talk_to_human")])


def _button(key: str, **said: Any) -> dict[str, Any]:
    return choice(key, "ask_aftercare", aspect=said)


def _emission(key: str, locale: str, args: dict[str, Any], replies: list[dict[str, Any]]) -> Emission:
    return {"v": EMISSION_VERSION, "key": key, "args": args, "locale": locale, "quick_replies": replies, "cards": []}
