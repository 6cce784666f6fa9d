"""What the components of the pipeline share: payloads are left alone, and nothing is trained."""

from __future__ import annotations

from typing import Any, Optional

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.spans import Entity, resolve

# Rasa reads the annotations of process() at start and knows Optional, not "X | None"
Tracker = Optional[DialogueStateTracker]  # noqa: UP045
Kind = DefaultV1Recipe.ComponentType
Config = dict[str, Any]


def is_payload(message: Message) -> bool:
    """Whether the text is a command of our own channel ("/intent{...}"), which Rasa reads after all components."""
    return str(message.get(TEXT) or "").startswith("/")


def add_entities(message: Message, found: list[Entity]) -> None:
    """Add to a message's entities; of those that overlap the telling ones stay."""
    entities = resolve([*(message.get(ENTITIES) or []), *found])
    message.set(ENTITIES, entities, add_to_output=True)


class Plain(GraphComponent):
    """A component that is not trained and keeps nothing in the model: new data files need no new training."""

    def __init__(self, config: Config) -> None:
        self._config = config

    @classmethod
    def create(
        cls, config: Config, model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> Plain:
        """Make the component from its part of config.yml."""
        return cls(config)

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Training sentences need nothing of this component."""
        return training_data
