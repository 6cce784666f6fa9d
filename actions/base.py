"""What every action shares: services by injection, database work off the event loop, replies by key."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, ClassVar

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.services.facts import Fact
from actions.values import Value
from actions.wiring import Services
from bot.replies.emission import Emission, build, reply_locale

Event = dict[str, Any]
LAST_FACTS = "last_facts"
"""Slot: what the last factual answer rests on, ids of facts and ``{name, date}`` of sources in the directory."""
BUTTON = "payload"
"""Extractor of entities that came with a button."""
_POOL_SIZE = 8
_pool = ThreadPoolExecutor(max_workers=_POOL_SIZE, thread_name_prefix="action")


@dataclass(frozen=True)
class Turn:
    """What an action sees of one turn, and how it replies."""

    dispatcher: CollectingDispatcher
    tracker: Tracker
    services: Services
    noted: dict[str, Any] = field(default_factory=dict)
    """Slots that what was said sets."""

    @property
    def conversation(self) -> str:
        """The conversation's id."""
        return str(self.tracker.sender_id)

    @property
    def now(self) -> datetime:
        """The time in Seoul."""
        return self.services.clock()

    @property
    def intent(self) -> str:
        """The intent of the latest message."""
        return str((self._message.get("intent") or {}).get("name") or "")

    @property
    def ranking(self) -> list[tuple[str, float]]:
        """The likeliest intents of the latest message with their probabilities."""
        return [(str(one["name"]), float(one["confidence"])) for one in self._message.get("intent_ranking") or []]

    @property
    def is_pressed(self) -> bool:
        """Whether the latest message is a button: then its intent is certain and stands alone."""
        return len(self.ranking) == 1 and self.ranking[0][1] == 1.0

    @property
    def locale(self) -> str:
        """The locale the visitor is answered in."""
        return reply_locale(self.tracker.slots, self._metadata)

    @property
    def zone(self) -> str | None:
        """The visitor's own time zone (IANA name), where their client told it."""
        zone = self._metadata.get("time_zone")
        return str(zone) if zone else None

    @property
    def form(self) -> str | None:
        """The form that is active, or None."""
        name = self.tracker.active_loop_name
        return str(name) if name else None

    @property
    def _message(self) -> dict[str, Any]:
        return self.tracker.latest_message or {}

    @property
    def _metadata(self) -> dict[str, Any]:
        return self._message.get("metadata") or {}

    def slot(self, name: str) -> Any:
        """The value of a slot."""
        return self.tracker.get_slot(name)

    def entities(self, name: str) -> list[Any]:
        """All values of this entity in the latest message, in order."""
        found = self._message.get("entities") or []
        return [item["value"] for item in found if item.get("entity") == name]

    def entity(self, name: str) -> Any:
        """The first value of this entity in the latest message, or None."""
        return next(iter(self.entities(name)), None)

    def pressed(self, name: str) -> Any:
        """The value of this entity where a button of ours sent it, signed for this conversation; else None."""
        found = self._message.get("entities") or []
        sent = (one for one in found if one.get("entity") == name and one.get("extractor") == BUTTON)
        return next((one["value"] for one in sent), None)

    def words_of(self, name: str) -> list[str]:
        """The words of the latest message that each entity of this name stands for, in order."""
        text = str(self._message.get("text") or "")
        found = self._message.get("entities") or []
        return [text[item["start"] : item["end"]] for item in found if item.get("entity") == name and "start" in item]

    def tell(self, emission: Emission) -> None:
        """Queue a message that is made elsewhere too, in the locale of this turn."""
        self.dispatcher.utter_message(json_message={**emission, "locale": self.locale})

    def say(
        self,
        response: str,
        *,
        quick_replies: list[dict[str, Any]] | None = None,
        cards: list[dict[str, Any]] | None = None,
        form: dict[str, Any] | None = None,
        item_list: dict[str, Any] | None = None,
        in_locale: str | None = None,
        values: Mapping[str, Value] | None = None,
        facts: Sequence[Fact] | None = None,
        **args: Value,
    ) -> None:
        """Queue the reply of a response of the domain (``utter_…``) with its values, by name or as a mapping.

        What the cards rest on is kept for "where is that from?".

        Args:
            facts: what else the reply rests on; an empty one says that a factual answer has nothing to rest on.
            form: several answers at once; its shape is in :mod:`bot.replies.emission`.
            item_list: one page of a list; likewise.
        """
        emission = build(
            self.services.responses,
            response,
            in_locale or self.locale,
            {**(values or {}), **args},
            quick_replies,
            cards,
            form=form,
            item_list=item_list,
            zone=self.zone,
        )
        self.dispatcher.utter_message(json_message=emission)
        sources = [*(fact.id for fact in facts or ()), *_sources(cards or ())]
        if sources or facts is not None:
            known: list[Any] = self.noted.setdefault(LAST_FACTS, [])
            for source in sources:
                if source not in known:
                    known.append(source)


class ServiceAction(Action):
    """An action that only reads slots, asks a service and picks a reply.

    Subclasses name themselves in ``action_name`` and implement :meth:`handle`, which runs in a bounded thread pool.
    Actions are idempotent: a turn that failed half-way is done again whole.
    """

    action_name: ClassVar[str]

    def __init__(self, services: Services) -> None:
        self.services = services

    def name(self) -> str:
        """The name the domain knows it by."""
        return self.action_name

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[Event]:
        """Run :meth:`handle` off the event loop."""
        turn = Turn(dispatcher, tracker, self.services)
        events = await asyncio.get_running_loop().run_in_executor(_pool, self.handle, turn)
        return [*(SlotSet(slot, value) for slot, value in turn.noted.items()), *events]

    def handle(self, turn: Turn) -> list[Event]:
        """Answer this turn; returns the events to append to the tracker."""
        raise NotImplementedError


def _sources(cards: Iterable[dict[str, Any]]) -> Iterable[Any]:
    """What cards rest on: facts by id, else the source that a card names."""
    for card in cards:
        yield from card.get("facts") or filter(None, [card.get("source")])


def clear(*slots: str) -> list[Event]:
    """Events that empty these slots."""
    return [SlotSet(slot, None) for slot in slots]
