"""One turn of a conversation through Rasa. The server and the tests go through the same function."""

from dataclasses import dataclass, field
from typing import Any

from rasa.core.channels.channel import UserMessage
from rasa.shared.core.events import UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from bot.rasa_server.agent import CollectedReplies, ConciergeAgent, position, replies
from bot.replies.emission import LOCALE_SLOT

CHANNEL = "concierge"
DECIDED = ("language", "locale")
NLU_FIELDS = ("language", "locale", "language_confidence", "language_reason")


@dataclass(frozen=True)
class TurnRequest:
    """What the gateway sends.

    Attributes:
        turn: the turn's own id; a turn sent again is answered again, not done again.
        metadata: ``language``, ``locale``, ``hint``, ``now`` (ISO 8601), ``part`` (a further request of a line) as
            far as known.
        payload: ``{"intent", "entities"}`` of a quick reply, already verified; the text is then what its button said.
    """

    conversation: str
    turn: str
    text: str
    metadata: dict[str, Any] = field(default_factory=dict)
    payload: dict[str, Any] | None = None


async def run_turn(agent: ConciergeAgent, request: TurnRequest) -> dict[str, Any]:
    """Do one turn, or repeat the answer of one already done.

    Returns:
        ``{"messages": [emission …], "nlu": {…}, "slots": {"chosen_locale"}}``.

    Raises:
        TurnFailedError: an action failed; nothing was saved.
    """
    # The look and the work stand under one lock: two attempts of one turn may overlap after a timeout.
    async with agent.lock_store.lock(request.conversation):
        tracker = await agent.processor.whole_turn(_user_message(request))
    return _answer(tracker, request.turn)


def _user_message(request: TurnRequest) -> UserMessage:
    # Rasa reads a text that begins with "/" as a command, even behind blanks: what a person types is text.
    text = request.text.lstrip().lstrip("/") if request.text.lstrip().startswith("/") else request.text
    parse_data: dict[str, Any] | None = None
    if request.payload is not None:
        intent = {"name": request.payload["intent"], "confidence": 1.0}
        parse_data = {
            "text": text,
            "intent": intent,
            "intent_ranking": [intent],
            "entities": [
                {"entity": name, "value": value, "start": 0, "end": 0, "extractor": "payload"}
                for name, value in request.payload.get("entities", {}).items()
            ],
        }
        parse_data.update({name: request.metadata[name] for name in DECIDED if name in request.metadata})
    return UserMessage(
        text=text,
        output_channel=CollectedReplies(),
        sender_id=request.conversation,
        parse_data=parse_data,
        input_channel=CHANNEL,
        message_id=request.turn,
        metadata={"channel": CHANNEL, **request.metadata},
    )


def _answer(tracker: DialogueStateTracker, turn: str) -> dict[str, Any]:
    events = list(tracker.events)
    begin = position(tracker, turn)
    assert begin is not None
    rest = events[begin + 1 :]
    end = next((index for index, event in enumerate(rest) if isinstance(event, UserUttered)), len(rest))
    parsed = events[begin].parse_data or {}
    intent = parsed.get("intent") or {}
    return {
        "messages": replies(rest[:end]),
        "nlu": {
            **{name.removeprefix("language_"): parsed[name] for name in NLU_FIELDS if name in parsed},
            "intent": {"name": intent.get("name"), "confidence": intent.get("confidence", 0.0)},
            "also": list(parsed.get("also") or []),
            "entities": [
                {"entity": item["entity"], "start": item.get("start"), "end": item.get("end")}
                for item in parsed.get("entities", [])
            ],
        },
        "slots": {LOCALE_SLOT: tracker.get_slot(LOCALE_SLOT)},
    }
