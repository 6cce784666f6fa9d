"""A conversation without end: after so many events a new session begins in which all that was answered still holds."""

from typing import Any

from rasa.shared.core.constants import (
    ACTION_LISTEN_NAME,
    ACTION_SESSION_START_NAME,
    SESSION_START_METADATA_SLOT,
)
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    ConversationPaused,
    Event,
    SessionStarted,
    SlotSet,
)
from rasa.shared.core.trackers import DialogueStateTracker


def session_length(tracker: DialogueStateTracker) -> int:
    """How many events of the tracker belong to its latest session."""
    count = 0
    for event in reversed(tracker.events):
        count += 1
        if isinstance(event, SessionStarted):
            break
    return count


def continued(tracker: DialogueStateTracker) -> list[Event]:
    """The events of a new session that goes on where the tracker stands: its slots, its form, its pause.

    Rasa reads, replays, featurises and posts a whole session at every step of every turn, so a session must not grow.
    To be applied where Rasa listens.
    """
    slots: list[Any] = [slot for slot in tracker.slots.values() if slot.name != SESSION_START_METADATA_SLOT]
    events = [ActionExecuted(ACTION_SESSION_START_NAME), SessionStarted()]
    events += [SlotSet(slot.name, slot.value) for slot in slots if slot.value != slot.initial_value]
    form = tracker.active_loop
    if form is not None and form.name:
        events.append(ActiveLoop(form.name))
        if form.rejected:
            events.append(ActionExecutionRejected(form.name))
    events.append(ActionExecuted(ACTION_LISTEN_NAME))
    if tracker.is_paused():
        events.append(ConversationPaused())
    return events
