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
from rasa.shared.core.trackers import DialogueStateTracker
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

_ROOT = Path(__file__).resolve().parents[2]


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
        """``folder``: the data of the times, from the project's root; ``duckling``: whether it is asked for feasts."""
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
        parser = TimeParser.load(_ROOT / config["folder"], duckling=bool(config["duckling"]))
        parser.warm()
        return cls(parser)

    # Rasa gives the tracker to a parameter of this very name and type; without a conversation it is None.
    def process(self, messages: list[Message], tracker: DialogueStateTracker = None) -> list[Message]:
        """Add the entities to each message that has a text; an hour alone falls on the day last spoken of."""
        last = _spoken_of(tracker)
        for message in messages:
            text = message.get(TEXT)
            if text:
                found = self._entities(text, message, last)
                message.set(ENTITIES, message.get(ENTITIES, []) + found, add_to_output=True)
        return messages

    def _entities(self, text: str, message: Message, last: datetime | None) -> list[dict[str, Any]]:
        spans = self._parser.parse(text, message.get("language") or FALLBACK_LOCALE, _now(message), last)
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


def _spoken_of(tracker: DialogueStateTracker | None) -> datetime | None:
    """The day a booking is about so far: its time, else the first of the times offered."""
    if tracker is None or not tracker.active_loop_name:
        return None
    value = tracker.get_slot("booking_time")
    offered = tracker.get_slot("offered") or {}
    if value is None and offered.get("kind") == "time":
        value = next(iter(offered["values"]), None)
    start = value.get("start") if isinstance(value, dict) else value
    return datetime.fromisoformat(start) if isinstance(start, str) else None


def _now(message: Message) -> datetime:
    stated = (message.get("metadata") or {}).get("now")
    if stated:
        try:
            return datetime.fromisoformat(str(stated).replace("Z", "+00:00"))
        except ValueError:
            logger.warning("the metadata's moment is not ISO 8601: the clock is used")
    return datetime.now(SEOUL)
