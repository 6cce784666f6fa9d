"""The graph components of config.yml: thin shells over plain classes, in the order in which a message meets them."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.languages import FALLBACK_LOCALE, LANGUAGES, LOCALES, locale_of
from bot.nlu.classifier import FALLBACK
from bot.nlu.clauses import ClauseSplitter
from bot.nlu.component_base import Config, Kind, Plain, Tracker, is_payload
from bot.nlu.encoder.cache import CachedEncoder
from bot.nlu.encoder.lines import LineEncoder
from bot.nlu.hearing import Listener
from bot.nlu.intents import IntentReader
from bot.nlu.mixing import Calibration
from bot.nlu.paths import in_repository
from bot.nlu.tokens import Tokenizers
from bot.text.identify import Identification, LanguageIdentifier

_OUTSIDE = "out_of_scope"


@DefaultV1Recipe.register(Kind.MESSAGE_FEATURIZER, is_trainable=False)
class LanguageComponent(Plain):
    """Sets ``language``, ``locale``, ``language_confidence`` and ``language_reason`` of a message.

    What the gateway decided (metadata ``language`` and ``locale``) holds; else the text is identified, with the
    conversation so far as a prior. A payload is in the language of the conversation.
    """

    def __init__(self, config: Config) -> None:
        """Load the identifier."""
        super().__init__(config)
        self._identifier = LanguageIdentifier.load(in_repository(config["data"]))

    @staticmethod
    def get_default_config() -> Config:
        """Where the word lists and profiles are."""
        return {"data": "data/language_id"}

    def process(self, messages: list[Message], tracker: Tracker = None) -> list[Message]:
        """Set the language of each message."""
        conversation = conversation_locale(tracker)
        for message in messages:
            found = self._language(message, conversation)
            message.set("language", found.language, add_to_output=True)
            message.set("locale", found.locale, add_to_output=True)
            message.set("language_confidence", round(found.confidence, 4), add_to_output=True)
            message.set("language_reason", found.reason, add_to_output=True)
        return messages

    def _language(self, message: Message, conversation: str | None) -> Identification:
        given = message.get("metadata") or {}
        locale = LOCALES.get(given.get("locale") or "")
        if locale is not None or given.get("language"):
            language = given.get("language") or (locale.language if locale else "")
            confidence = given.get("language_confidence", given.get("confidence", 1.0))
            reason = str(given.get("language_reason", given.get("reason", "gateway")))
            return Identification(language, locale.code if locale else "und", float(confidence), reason)
        if is_payload(message):
            served = locale_of(conversation or given.get("hint")) or LOCALES[FALLBACK_LOCALE]
            return Identification(served.language, served.code, 1.0, "conversation")
        return self._identifier.identify(
            str(message.get(TEXT) or ""), conversation=conversation, hint=given.get("hint")
        )


def conversation_locale(tracker: Tracker) -> str | None:
    """The locale that was chosen, or that the last message was written in; None at the start."""
    if tracker is None:
        return None
    chosen = tracker.slots["chosen_locale"].value if "chosen_locale" in tracker.slots else None
    said = (tracker.latest_message.parse_data or {}).get("locale") if tracker.latest_message else None
    return next((str(code) for code in (chosen, said) if code in LOCALES), None)


@DefaultV1Recipe.register(Kind.MESSAGE_TOKENIZER, is_trainable=False)
class MultilingualTokenizer(Tokenizer):
    """Splits a message by the rules of its language (spaCy's blank tokenizers); nothing trained reads tokens."""

    def __init__(self, config: Config) -> None:
        """Prepare the tokenizers; each is made when its language first comes."""
        super().__init__(config)
        self._tokenizers = Tokenizers(LANGUAGES, light=frozenset(config["light"]))
        if config["warm"]:
            self._tokenizers.warm()

    @staticmethod
    def get_default_config() -> Config:
        """``light``: languages split without their dictionary; ``warm``: make all tokenizers at the start."""
        return {"intent_tokenization_flag": False, "intent_split_symbol": "_", "light": [], "warm": False}

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Training sentences are not split."""
        return training_data

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The tokens of one attribute of a message."""
        text = str(message.get(attribute))
        language = str(message.get("language") or "")
        return [Token(text[start:end], start, end) for start, end in self._tokenizers.spans(text, language)]


@DefaultV1Recipe.register(Kind.INTENT_CLASSIFIER, is_trainable=True)
class LinearIntentClassifier(GraphComponent, IntentClassifier):
    """A linear machine over features and vector, a network over the encoder's vectors; calibrated probabilities.

    Stands after the readers of names and times: their finds are masked. Encodes lines itself, as whoever puts a line
    back into its own letters has learnt that from the sentences.
    """

    def __init__(
        self, config: Config, model_storage: ModelStorage, resource: Resource, model: IntentReader | None = None
    ) -> None:
        """Keep where the model is stored; with a model, load what reads lines beside it."""
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model = model
        self._listener: Listener | None = None
        if model is not None:
            clauses = ClauseSplitter.load(in_repository(config["clauses"]))
            self._listener = Listener(LineEncoder(), clauses, model)

    @staticmethod
    def get_default_config() -> Config:
        """Defaults.

        ``threshold``: below this probability the intent is ``nlu_fallback``; the ranking is kept. ``cache``: folder for
        the vectors of training sentences. ``calibration``: numbers of :class:`Calibration`; without them they are
        measured, which doubles the fitting and is right only for an encoder that is not tuned. ``clauses``: folder of
        the words between two requests.
        """
        return {
            **{"threshold": 0.2, "regularisation": 0.5, "cache": "var/cache", "calibration": None},
            "clauses": "data/clauses",
        }

    @classmethod
    def create(
        cls, config: Config, model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> LinearIntentClassifier:
        """Make an untrained classifier."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Config,
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LinearIntentClassifier:
        """Read the trained classifier.

        Raises:
            ModelError: it is of another version or damaged.
        """
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, IntentReader.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        """Fit on all sentences that have an intent, and store what was learnt."""
        from bot.nlu.encoder.batches import BatchEncoder
        from bot.nlu.learning import learn, lessons_of

        encoder = CachedEncoder(BatchEncoder(LineEncoder()), in_repository(self._config["cache"]))
        examples = [example for example in training_data.intent_examples if example.get(TEXT)]
        self._model = learn(
            lessons_of([(str(example.get(TEXT)), str(example.get(INTENT))) for example in examples]),
            encoder,
            threshold=float(self._config["threshold"]),
            regularisation=float(self._config["regularisation"]),
            known=Calibration(**calibration) if (calibration := self._config["calibration"]) else None,
        )
        with self._model_storage.write_to(self._resource) as folder:
            self._model.save(folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set intent and ranking; of a line with several requests the first one's, the others as ``also``."""
        for message in messages:
            if self._listener is None or is_payload(message):
                continue
            text, language = str(message.get(TEXT) or ""), str(message.get("language") or "und")
            entities = message.get(ENTITIES) or []
            part = (message.get("metadata") or {}).get("part")  # of a line that was split before
            heard = self._listener.hear(text, language, entities, divided=not part)
            found = heard.prediction
            if heard.also:
                message.set(ENTITIES, [one for one in entities if one["start"] < heard.end], add_to_output=True)
                message.set("also", list(heard.also), add_to_output=True)
            ranking = [{"name": name, "confidence": chance} for name, chance in found.ranking]
            message.set(INTENT, {"name": found.intent, "confidence": found.confidence}, add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages


@DefaultV1Recipe.register(Kind.INTENT_CLASSIFIER, is_trainable=False)
class DoubtComponent(Plain):
    """Outside a form, an intent that is likely but not sure becomes ``nlu_fallback``: the visitor is asked which.

    What is likeliest to be nothing of ours is not asked about. The ranking stays; confidences are calibrated, so that
    ``sure`` is the share of such lines that would be right.
    """

    @staticmethod
    def get_default_config() -> Config:
        """``sure``: from this confidence on the intent is acted upon."""
        return {"sure": 0.4}

    def process(self, messages: list[Message], tracker: Tracker = None) -> list[Message]:
        """Take back what is not sure."""
        if tracker is not None and tracker.active_loop_name:
            return messages
        for message in messages:
            intent = message.get(INTENT) or {}
            doubtful = bool(intent) and float(intent["confidence"]) < self._config["sure"]
            if doubtful and intent["name"] != _OUTSIDE and not is_payload(message):
                doubted = {"name": FALLBACK, "confidence": intent["confidence"]}
                message.set(INTENT, doubted, add_to_output=True)
        return messages
