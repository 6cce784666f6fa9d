"""Rasa's response generator, replaced: it emits the response's catalogue key, never a text."""

from typing import Any

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.replies.emission import build, reply_locale


class KeyedResponseGenerator(TemplatedNaturalLanguageGenerator):
    """Emits ``{"custom": emission}`` for every response of the domain.

    It subclasses Rasa's templated generator because only those are given the model's responses after loading.
    """

    def __init__(self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None) -> None:
        super().__init__(domain.responses if domain else {})

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        """The emission of ``utter_action`` in the locale of the conversation.

        Raises:
            UnknownResponseError: the domain does not know the response.
        """
        metadata = tracker.latest_message.metadata if tracker.latest_message else None
        return {
            "custom": build(self.responses, utter_action, reply_locale(tracker.current_slot_values(), metadata), {})
        }
