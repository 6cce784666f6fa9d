"""The components that find entities: names, patterns, particulars, danger, and answers inside a form."""

from __future__ import annotations

from collections.abc import Sequence

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.events import ActionExecuted
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.answer_kinds import FOUND_CLINIC
from bot.nlu.answers import EMERGENCY, FREE_SLOTS, INFORM, Answer, AnswerReader
from bot.nlu.component_base import Config, Kind, Plain, Tracker, add_entities, is_payload
from bot.nlu.deals import DealReader
from bot.nlu.live_names import LiveGazetteer
from bot.nlu.particulars import ParticularsReader
from bot.nlu.paths import in_repository
from bot.nlu.patterns import PatternReader
from bot.nlu.spans import Entity
from bot.nlu.told_answers import ToldAnswers
from bot.safety.net import RedFlagNet
from bot.settings import load_settings
from bot.text.told import Told

BOOKING = "book_appointment"
PAYMENT = "ask_payment"
_NO_DEAL = frozenset({"report_broker", "make_complaint", "report_emergency"})  # who reports one wants none
_LEAVES_CONTACT = (
    "action_talk_to_human",
    "action_submit_check",
    "action_request_quote",
    "action_erase_my_data",
)
_ASKED_OUTSIDE = {**dict.fromkeys(_LEAVES_CONTACT, "contact"), "action_find_clinic": FOUND_CLINIC}
_NAMED_FORMS = frozenset({"booking_form", "case_form"})  # a patient's name is welcome at any time


@DefaultV1Recipe.register(Kind.ENTITY_EXTRACTOR, is_trainable=False)
class GazetteerEntityExtractor(Plain, EntityExtractorMixin):
    """Names of procedures, specialties, districts, airports, languages, and of the clinics the directory has now."""

    def __init__(self, config: Config) -> None:
        """Read the names of all locales."""
        super().__init__(config)
        names, clinics, never, ambiguous = (
            in_repository(config[name]) for name in ("names", "clinics", "never", "ambiguous")
        )
        self._gazetteer = LiveGazetteer.of_database(names, clinics, never, load_settings().database, ambiguous)

    @staticmethod
    def get_default_config() -> Config:
        """Where the names are."""
        return {
            "names": "data/names",
            "clinics": "data/directory/clinics",
            "never": "data/gazetteer/never.yml",
            "ambiguous": "data/gazetteer/ambiguous.yml",
        }

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the names found in each message."""
        for message in messages:
            if not is_payload(message):
                gazetteer = self._gazetteer.current()
                add_entities(message, gazetteer.find(str(message.get(TEXT) or ""), message.get("language")))
        return messages


@DefaultV1Recipe.register(Kind.ENTITY_EXTRACTOR, is_trainable=False)
class PatternEntityExtractor(Plain, EntityExtractorMixin):
    """Phone numbers, addresses, booking codes, flights and numbers; stands after names and times."""

    def __init__(self, config: Config) -> None:
        """Read the tables of numbers and airlines."""
        super().__init__(config)
        self._reader = PatternReader.load(in_repository(config["numbers"]), in_repository(config["patterns"]))

    @staticmethod
    def get_default_config() -> Config:
        """Where the tables are."""
        return {"numbers": "data/numbers", "patterns": "data/patterns"}

    def process(self, messages: list[Message]) -> list[Message]:
        """Add what has a form of its own; a longer time or name wins over it."""
        for message in messages:
            if not is_payload(message):
                text = str(message.get(TEXT) or "")
                add_entities(message, self._reader.find(text, message.get("language"), message.get("locale")))
        return messages


@DefaultV1Recipe.register(Kind.ENTITY_EXTRACTOR, is_trainable=False)
class ParticularsExtractor(Plain, EntityExtractorMixin):
    """For whom, how old, with which wishes and conditions; stands after names, times and numbers."""

    def __init__(self, config: Config) -> None:
        """Read the tables of all languages."""
        super().__init__(config)
        self._reader = ParticularsReader.load(in_repository(config["data"]))

    @staticmethod
    def get_default_config() -> Config:
        """Where the tables are."""
        return {"data": "data/particulars"}

    def process(self, messages: list[Message]) -> list[Message]:
        """Add what each message says in passing."""
        for message in messages:
            if not is_payload(message):
                known = message.get(ENTITIES) or []
                add_entities(message, self._reader.find(str(message.get(TEXT) or ""), message.get("language"), known))
        return messages


@DefaultV1Recipe.register(Kind.ENTITY_EXTRACTOR, is_trainable=False)
class RedFlagComponent(Plain, EntityExtractorMixin):
    """Signs of danger; where there is one the intent is ``report_emergency``, whatever the classifier says."""

    def __init__(self, config: Config) -> None:
        """Compile the net."""
        super().__init__(config)
        self._net = RedFlagNet.load(in_repository(config["data"]))

    @staticmethod
    def get_default_config() -> Config:
        """Where the patterns are."""
        return {"data": "data/safety"}

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the flags of each message."""
        for message in messages:
            flags = [] if is_payload(message) else self._net.find(str(message.get(TEXT) or ""))
            if flags:
                found = [_flag(flag.kind, flag.start, flag.end) for flag in flags]
                add_entities(message, found)
                message.set(INTENT, {"name": EMERGENCY, "confidence": 1.0}, add_to_output=True)
                message.set("also", [], add_to_output=True)
        return messages


def _flag(kind: str, start: int, end: int) -> Entity:
    return {"entity": "red_flag", "value": kind, "start": start, "end": end, "extractor": "RedFlagComponent"}


def _requested(tracker: Tracker) -> str | None:
    """The slot a form asks for; outside a form what the last answer leaves open: a contact, a clinic of the list."""
    if tracker is None:
        return None
    if tracker.active_loop_name:
        slot = tracker.get_slot("requested_slot")
        return None if slot is None else str(slot)
    done = (event.action_name for event in reversed(tracker.events) if isinstance(event, ActionExecuted))
    last = next((name for name in done if name != ACTION_LISTEN_NAME), None)
    return _ASKED_OUTSIDE.get(str(last))


@DefaultV1Recipe.register(Kind.ENTITY_EXTRACTOR, is_trainable=False)
class DealExtractor(Plain, EntityExtractorMixin):
    """Treatments in return for a review: the intent becomes ``ask_payment`` with ``aspect: review``."""

    def __init__(self, config: Config) -> None:
        """Read the phrases of all languages."""
        super().__init__(config)
        self._reader = DealReader.load(in_repository(config["data"]))

    @staticmethod
    def get_default_config() -> Config:
        """Where the phrases are."""
        return {"data": "data/deals"}

    def process(self, messages: list[Message], tracker: Tracker = None) -> list[Message]:
        """Set the intent of each message that speaks of a deal; what a form reads as it stands is left alone."""
        if _requested(tracker) in FREE_SLOTS:
            return messages
        for message in messages:
            if is_payload(message) or (message.get(INTENT) or {}).get("name") in _NO_DEAL:
                continue
            deal = self._reader.find(str(message.get(TEXT) or ""), message.get("language"))
            if deal is not None:
                add_entities(message, [deal])
                message.set(INTENT, {"name": PAYMENT, "confidence": 1.0}, add_to_output=True)
                message.set("also", [], add_to_output=True)
        return messages


@DefaultV1Recipe.register(Kind.ENTITY_EXTRACTOR, is_trainable=False)
class FormAnswerReader(Plain, EntityExtractorMixin):
    """Reads a short line inside a form as the answer to what was asked, and introduced names; stands last."""

    def __init__(self, config: Config) -> None:
        """Read how people answer."""
        super().__init__(config)
        self._reader = AnswerReader.load(in_repository(config["data"]))
        self._told = ToldAnswers(Told(in_repository(config["told"])))
        self._now = load_settings().now

    @staticmethod
    def get_default_config() -> Config:
        """Where the words are."""
        return {"data": "data/answers", "told": "data/told"}

    def process(self, messages: list[Message], tracker: Tracker = None) -> list[Message]:
        """Set intent ``inform`` and the entities an answer adds."""
        requested = _requested(tracker)
        form = tracker.active_loop_name if tracker is not None else None
        for message in messages:
            if is_payload(message):
                continue
            if requested not in FREE_SLOTS and self._asks_for_sources(message):
                continue
            answer = self._answer(requested, message) if requested else None
            if answer is not None:
                _refuse(message, answer.refused)
                add_entities(message, list(answer.entities))
                message.set(INTENT, {"name": answer.intent, "confidence": 1.0}, add_to_output=True)
            if form is None and _wants_to_book(message):
                message.set(INTENT, {"name": BOOKING, "confidence": 1.0}, add_to_output=True)
            if form in _NAMED_FORMS or (message.get(INTENT) or {}).get("name") == BOOKING:
                self._introduced(message, inside=form in _NAMED_FORMS)
        return messages

    def _answer(self, requested: str, message: Message) -> Answer | None:
        intent, entities = message.get(INTENT) or {}, message.get(ENTITIES) or []
        text = str(message.get(TEXT) or "")
        danger = any(entity["entity"] == "red_flag" for entity in entities)
        if not danger and not self._reader.is_stop(text):
            told = self._told.read(requested, text, entities, self._now().year)
            if told is not None:
                return told
        return self._reader.read_answer(
            requested,
            text,
            str(intent.get("name") or ""),
            float(intent.get("confidence") or 0.0),
            entities,
            str(message.get("language") or "und"),
        )

    def _asks_for_sources(self, message: Message) -> bool:
        asked = self._reader.source_question(str(message.get(TEXT) or ""))
        danger = any(entity["entity"] == "red_flag" for entity in message.get(ENTITIES) or [])
        if asked is None or danger:
            return False
        message.set(ENTITIES, [asked], add_to_output=True)
        message.set(INTENT, {"name": INFORM, "confidence": 1.0}, add_to_output=True)
        message.set("also", [], add_to_output=True)
        return True

    def _introduced(self, message: Message, *, inside: bool) -> None:
        entities = message.get(ENTITIES) or []
        if any(entity["entity"] in ("person", "red_flag") for entity in entities):
            return
        person = self._reader.introduced(str(message.get(TEXT) or ""), entities)
        if person is None:
            return
        add_entities(message, [person])
        intent = message.get(INTENT) or {}
        if inside and not self._reader.outweighs_a_name(str(intent.get("name") or "")):
            message.set(INTENT, {"name": INFORM, "confidence": 1.0}, add_to_output=True)


def _wants_to_book(message: Message) -> bool:
    """Who names a treatment and a time and leaves a phone number or an address wants an appointment."""
    kinds = {entity["entity"] for entity in message.get(ENTITIES) or []}
    return {"procedure", "time"} <= kinds and bool(kinds & {"phone", "email"}) and "red_flag" not in kinds


def _refuse(message: Message, refused: Sequence[Entity]) -> None:
    """Take away entities that the line itself rules out."""
    if refused:
        kept = [entity for entity in message.get(ENTITIES) or [] if entity not in refused]
        message.set(ENTITIES, kept, add_to_output=True)
