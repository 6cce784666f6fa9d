"""The Rasa component over :mod:`bot.nlu.times`: finds the entities ``time`` and ``duration``."""

from __future__ import annotations

import logging
from datetime import datetime
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import (
    ENTITIES,
    ENTITY_ATTRIBUTE_END,
    ENTITY_ATTRIBUTE_START,
    ENTITY_ATTRIBUTE_TYPE,
    ENTITY_ATTRIBUTE_VALUE,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot.languages import FALLBACK_LOCALE
from bot.nlu.times import DurationSpan, TimeParser
from bot.nlu.times.model import SEOUL

logger = logging.getLogger(__name__)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class TimeExtractor(GraphComponent, EntityExtractorMixin):
    """Adds the times of a message as entities with canonical values.

    Reads ``language`` of the message (English when it is missing) and ``now``, an ISO moment, of its metadata (the
    clock in Seoul when it is missing).
    """

    def __init__(self, parser: TimeParser) -> None:
        self._parser = parser

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """``folder``: the data of the times; ``duckling``: whether it is asked for a second opinion."""
        return {"folder": "data/times", "duckling": True}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TimeExtractor:
        """The component over the data of ``folder``.

        Raises:
            TimeDataError: a file of times is missing or wrong.
        """
        parser = TimeParser.load(Path(config["folder"]), duckling=bool(config["duckling"]))
        parser.warm()
        return cls(parser)

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the entities to each message that has a text."""
        for message in messages:
            text = message.get(TEXT)
            if text:
                found = self._entities(text, message)
                message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)
        return messages

    def _entities(self, text: str, message: Message) -> list[dict[str, Any]]:
        spans = self._parser.parse(text, message.get("language") or FALLBACK_LOCALE, _now(message))
        entities = [
            {
                ENTITY_ATTRIBUTE_TYPE: "duration" if isinstance(span, DurationSpan) else "time",
                ENTITY_ATTRIBUTE_START: span.start,
                ENTITY_ATTRIBUTE_END: span.end,
                ENTITY_ATTRIBUTE_VALUE: dict(span.value),
            }
            for span in spans
        ]
        named: list[dict[str, Any]] = self.add_extractor_name(entities)
        return named


def _now(message: Message) -> datetime:
    stated = (message.get("metadata") or {}).get("now")
    if stated:
        try:
            return datetime.fromisoformat(str(stated).replace("Z", "+00:00"))
        except ValueError:
            logger.warning("the metadata's moment is not ISO 8601: the clock is used")
    return datetime.now(SEOUL)
