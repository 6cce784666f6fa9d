"""The graph components of config.yml: thin shells over plain classes, in the order in which a message meets them."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.languages import FALLBACK_LOCALE, LANGUAGES, LOCALES, locale_of
from bot.nlu.classifier import FALLBACK
from bot.nlu.clauses import ClauseSplitter, Split, behind_greeting, inside, split
from bot.nlu.component_base import Config, Kind, Plain, Tracker, is_payload
from bot.nlu.encoder.cache import CachedEncoder
from bot.nlu.encoder.lines import LineEncoder
from bot.nlu.encoder.shown import encodable
from bot.nlu.encoder.weights import Floats
from bot.nlu.intents import IntentReader, Line
from bot.nlu.mixing import Calibration
from bot.nlu.paths import in_repository
from bot.nlu.spans import Entity
from bot.nlu.tokens import Tokenizers
from bot.text.identify import Identification, LanguageIdentifier

_VECTOR = "SentenceEncoder"
_CLAUSES = "clauses"
_BODY = "behind_greeting"
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


@DefaultV1Recipe.register(Kind.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEncoder(DenseFeaturizer, GraphComponent):
    """Adds the encoder's vector to a message, and those of its clauses; the classifier encodes its own lessons."""

    def __init__(self, config: Config, execution_context: ExecutionContext) -> None:
        """Load the encoder."""
        super().__init__(execution_context.node_name, config)
        self._encoder = LineEncoder()
        self._clauses = ClauseSplitter.load(in_repository(config["clauses"]))

    @classmethod
    def create(
        cls, config: Config, model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> SentenceEncoder:
        """Make the component from its part of config.yml."""
        return cls(config, execution_context)

    @staticmethod
    def get_default_config() -> Config:
        """``clauses``: the words between two requests."""
        return {"alias": _VECTOR, "clauses": "data/clauses"}

    @classmethod
    def validate_config(cls, config: Config) -> None:
        """Nothing to check."""

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing: Rasa would copy, hash and keep the vectors of all training sentences, half a gigabyte."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Add the vector of each message that people wrote."""
        for message in messages:
            if is_payload(message):
                continue
            text = str(message.get(TEXT) or "")
            part = (message.get("metadata") or {}).get("part")  # of a line that was split before
            pieces = [] if part else self._clauses.pieces(text, str(message.get("language") or "und"))
            body = self._clauses.body(text)
            parts = [*pieces, body] if body else pieces
            stretches = [text, *(text[part.start : part.end] for part in parts)]
            whole, *rest = self._encoder.encode([encodable(stretch) for stretch in stretches])
            # Rasa wants token features beside sentence features; nobody reads them here
            self.add_features_to_message(None, whole.reshape(1, -1), TEXT, message)
            message.set(_CLAUSES, list(zip(pieces, rest[: len(pieces)], strict=True)))
            if body is not None:
                message.set(_BODY, (body, rest[-1]))
        return messages


@DefaultV1Recipe.register(Kind.INTENT_CLASSIFIER, is_trainable=True)
class LinearIntentClassifier(GraphComponent, IntentClassifier):
    """Features of the line beside the encoder's vector, linear classifiers, calibrated probabilities.

    Stands after the readers of names and times: their finds are masked.
    """

    def __init__(
        self, config: Config, model_storage: ModelStorage, resource: Resource, model: IntentReader | None = None
    ) -> None:
        """Keep where the model is stored."""
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model = model

    @staticmethod
    def get_default_config() -> Config:
        """Defaults.

        ``threshold``: below this probability the intent is ``nlu_fallback``; the ranking is kept. ``cache``: folder for
        the vectors of training sentences. ``calibration``: numbers of :class:`Calibration`; without them they are
        measured, which doubles the fitting.
        """
        return {"threshold": 0.2, "regularisation": 0.5, "cache": "var/cache", "calibration": None}

    @classmethod
    def required_components(cls) -> list[type]:
        """The vectors come from the encoder."""
        return [SentenceEncoder]

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
            encoder.encode([encodable(example.get(TEXT)) for example in examples]),
            encoder=encoder.name,
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
            if self._model is None or is_payload(message):
                continue
            text, language = str(message.get(TEXT) or ""), str(message.get("language") or "und")
            entities = message.get(ENTITIES) or []
            found = self._model.read(Line(text, language, entities, _vector(message)))
            if message.get(_BODY):
                body, vector = message.get(_BODY)
                behind = self._model.piece(text, language, entities, body, vector)
                named = bool(inside(entities, body.start, body.end))
                found = behind_greeting(found, behind, named=named)
            several = self._split(self._model, message, text, language, entities)
            if several is not None:
                found = several.first
                message.set(ENTITIES, [one for one in entities if one["start"] < several.end], add_to_output=True)
                message.set("also", list(several.also), add_to_output=True)
            ranking = [{"name": name, "confidence": chance} for name, chance in found.ranking]
            message.set(INTENT, {"name": found.intent, "confidence": found.confidence}, add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _split(
        self, model: IntentReader, message: Message, text: str, language: str, entities: list[Entity]
    ) -> Split | None:
        clauses = dict(message.get(_CLAUSES) or [])
        return split(
            text, list(clauses), entities, lambda piece: model.piece(text, language, entities, piece, clauses[piece])
        )


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


def _vector(message: Message) -> Floats:
    _, sentence = message.get_dense_features(TEXT, [_VECTOR])
    if sentence is None:
        raise ValueError("The message has no sentence vector: SentenceEncoder must stand before the classifier.")
    return np.asarray(sentence.features[0], dtype=np.float32)
