"""Rasa's agent with the guarantees the inbox needs: a turn is done whole or not at all."""

from pathlib import Path
from typing import Any

from jsonschema.validators import validator_for
from rasa.core.actions.action import Action, ActionExecutionRejection, RemoteAction
from rasa.core.agent import Agent
from rasa.core.channels.channel import OutputChannel, UserMessage
from rasa.core.nlg import NaturalLanguageGenerator
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import ACTION_DEFAULT_FALLBACK_NAME, ACTION_LISTEN_NAME, REQUESTED_SLOT
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActionExecutionRejected,
    ActiveLoop,
    BotUttered,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.rasa_server.session import continued, session_length
from bot.rasa_server.store import SessionTrackerStore, tracker_store
from bot.rasa_server.tracker import erased_in
from bot.replies.generator import KeyedResponseGenerator
from bot.settings import SESSION_EVENTS

YOUNG_SESSION = 40
"""While a session has fewer events, a turn that is sent again may still belong to the session before it."""

LEAVES = {"reschedule_booking": ("booking_form", "move_form", "lookup_form")}
"""Intents that are no answer to any form, with the forms that take them all the same."""


class TurnFailedError(RuntimeError):
    """An action failed; the turn has left no trace and can be done again."""


class WholeTurnProcessor(MessageProcessor):
    """Rasa goes on when an action fails and keeps the half turn. This one stops: nothing of the turn is saved.

    A session that has ``most_events`` events is continued by a new one, in the middle of a form too.
    """

    tracker_store: SessionTrackerStore
    most_events = SESSION_EVENTS

    def is_action_limit_reached(self, tracker: DialogueStateTracker, should_predict_another_action: bool) -> bool:
        """Never True: rules that go round and round fail the turn instead of ending it half-way."""
        if super().is_action_limit_reached(tracker, should_predict_another_action):
            raise TurnFailedError("too many actions in one turn")
        return False

    async def whole_turn(self, message: UserMessage) -> DialogueStateTracker:
        """Do the message's turn unless it was done before; returns the tracker after it.

        Reads the session once and saves it once, at the end.
        """
        turn = str(message.message_id)
        tracker = await self.get_tracker(message.sender_id)
        if position(tracker, turn) is None:
            young = session_length(tracker) < YOUNG_SESSION
            if young and (done := self.tracker_store.with_turn(message.sender_id, turn)) is not None:
                return done  # it belongs to the session before
            await self._update_tracker_session(tracker, message.output_channel, message.metadata)
            if session_length(tracker) >= self.most_events:
                tracker.update_with_events(continued(tracker), self.domain)
            await self._handle_message_with_tracker(message, tracker)
            _leave_form(tracker)
            tracker = await self.run_action_extract_slots(message.output_channel, tracker)
            await self._run_prediction_loop(message.output_channel, tracker)
            await self.save_tracker(tracker)
            if erased_in(tracker, position(tracker, turn) or 0):
                self.tracker_store.forget(message.sender_id, turn)
        return tracker

    async def _run_action(
        self,
        action: Action,
        tracker: DialogueStateTracker,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        prediction: PolicyPrediction,
    ) -> bool:
        if action.name() == ACTION_DEFAULT_FALLBACK_NAME and _ran(tracker, ACTION_DEFAULT_FALLBACK_NAME):
            action = self._get_action(ACTION_LISTEN_NAME)  # nothing knows what to do next: said once, not for ever
        seen = tracker
        if prediction.events:  # may have to be discarded, so the action sees them on a copy (which costs a replay)
            seen = tracker.copy()
            seen.update_with_events(prediction.events, self.domain)
        try:
            events = await action.run(output_channel, nlg, seen, self.domain)
        except ActionExecutionRejection:
            tracker.update(ActionExecutionRejected(action.name(), prediction.policy_name, prediction.max_confidence))
            return bool(self.should_predict_another_action(action.name()))
        except Exception as error:
            raise TurnFailedError(f"{action.name()}: {type(error).__name__}") from error
        self._log_action_on_tracker(tracker, action, events, prediction)
        await self._send_bot_messages(events or [], tracker, output_channel)
        return bool(self.should_predict_another_action(action.name()))


def _leave_form(tracker: DialogueStateTracker) -> None:
    """End a form that has no rule for what was just said; it would go round and round between form and fallback."""
    heard = tracker.latest_message
    if (
        heard is not None
        and heard.intent_name in LEAVES
        and tracker.active_loop_name not in (None, *LEAVES[heard.intent_name])
    ):
        tracker.update(ActiveLoop(None))
        tracker.update(SlotSet(REQUESTED_SLOT, None))


def _ran(tracker: DialogueStateTracker, action: str) -> bool:
    """Whether an action was executed since the latest message."""
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            return False
        if isinstance(event, ActionExecuted) and event.action_name == action:
            return True
    return False


def position(tracker: DialogueStateTracker, turn: str) -> int | None:
    """Where the turn's message stands among the events, or None."""
    events = list(tracker.events)
    for index in range(len(events) - 1, -1, -1):
        if isinstance(events[index], UserUttered) and events[index].message_id == turn:
            return index
    return None


class CollectedReplies(OutputChannel):
    """Takes nothing out of the process: the turn reads its replies from the tracker."""

    @classmethod
    def name(cls) -> str:
        """The channel's name in the tracker."""
        return "concierge"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Ignored; see :func:`replies`."""


def replies(events: list[Any]) -> list[dict[str, Any]]:
    """The emissions among these tracker events, in order."""
    return [event.data["custom"] for event in events if isinstance(event, BotUttered) and event.data.get("custom")]


class ConciergeAgent(Agent):
    """An agent over :class:`WholeTurnProcessor` whose tracker store fails loudly instead of turning to memory."""

    session_events = SESSION_EVENTS

    def load_model(self, model_path: str | Path, fingerprint: str | None = None) -> None:
        """Load a model archive; see :meth:`rasa.core.agent.Agent.load_model`."""
        self.processor = WholeTurnProcessor(
            model_path=model_path,
            tracker_store=self.tracker_store,
            lock_store=self.lock_store,
            action_endpoint=self.action_endpoint,
            generator=self.nlg,
        )
        self.processor.most_events = self.session_events
        self.domain = self.processor.domain
        self._set_fingerprint(fingerprint)
        self.tracker_store.domain = self.domain
        self.nlg.responses = self.domain.responses

    @staticmethod
    def _create_tracker_store(store: SessionTrackerStore | None, domain: Domain | None) -> SessionTrackerStore:
        return store or tracker_store("sqlite://")


def check_action_results_once_compiled() -> None:
    """Let Rasa check an action's answer with a validator that is made once.

    As it is, Rasa checks the schema itself before each answer: more than half of the time of a turn. There is no
    extension point for it, and forms make their own remote actions, so the method is replaced on the class.
    """
    validator = validator_for(RemoteAction.action_response_format_spec())(RemoteAction.action_response_format_spec())

    def check(_: RemoteAction, result: dict[str, Any]) -> bool:
        validator.validate(result)
        return True

    RemoteAction._validate_action_result = check


def load_agent(
    model: Path,
    action_endpoint: EndpointConfig,
    store: SessionTrackerStore | None = None,
    session_events: int = SESSION_EVENTS,
) -> ConciergeAgent:
    """The agent of a model archive; without a store it keeps its trackers in memory.

    Args:
        session_events: after so many events a new session goes on with the conversation.

    Raises:
        Exception: whatever Rasa raises when the archive does not load.
    """
    check_action_results_once_compiled()
    agent = ConciergeAgent(generator=KeyedResponseGenerator(), tracker_store=store, action_endpoint=action_endpoint)
    agent.session_events = session_events
    agent.load_model(model)
    return agent
