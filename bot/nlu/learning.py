"""From training sentences to the two intent models; needs the readers of names and the encoder's vectors."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from joblib import Parallel, delayed

from bot.nlu.classifier import THRESHOLD
from bot.nlu.encoder.lines import Encoder
from bot.nlu.entity_reader import EntityReader
from bot.nlu.features import features, plain_features
from bot.nlu.fitting import ENOUGH, PROCESSES, REGULARISATION, fit
from bot.nlu.intents import IntentReader, shown
from bot.nlu.mixing import Calibration, fit_mixture
from bot.nlu.paths import PINYIN, ROOT
from bot.nlu.respelling.speller import Respeller
from bot.nlu.spans import Entity
from bot.settings import SEOUL
from bot.text.identify import LanguageIdentifier
from bot.text.latin import LatinTyper, typed_in_latin
from bot.text.normalise import normalise

# names and times are only masked: any day does, but always the same one
_DAY = datetime(2026, 11, 23, 10, tzinfo=SEOUL)
_PIECE = 2000  # sentences that a process prepares at a time
_LEAST_LATIN = 2  # lines an intent needs in Latin letters for the second model


@dataclass(frozen=True)
class Lesson:
    """A training sentence with what serving will know of it.

    Attributes:
        text: normalised.
        language: as identified.
        document: its features.
        latin: its features in Latin letters; None where nobody types it so.
        entities: of a line typed in Latin letters, what was found in it.
        typed: whether it is such a line.
    """

    intent: str
    text: str
    language: str
    document: list[str]
    latin: list[str] | None
    entities: tuple[Entity, ...] = ()
    typed: bool = False

    def share(self) -> None:
        """Let equal features be one object in memory, after a process handed them over."""
        self.document[:] = map(sys.intern, self.document)
        if self.latin is not None:
            self.latin[:] = map(sys.intern, self.latin)


class Teacher:
    """Prepares training sentences as serving prepares messages."""

    def __init__(self, data: Path = ROOT / "data") -> None:
        """Load the readers from the folder ``data``."""
        self._identifier = LanguageIdentifier.load(data / "language_id")
        self._entities = EntityReader.load(data, duckling=False)
        self._typer = LatinTyper(data / "language_id" / "pinyin.txt")

    def lesson(self, typed: str, intent: str) -> Lesson:
        """One sentence; its language is identified as a message's would be."""
        text = normalise(typed)
        found = self._identifier.identify(typed)
        entities: list[Entity] = self._entities.find(text, found, _DAY)
        document = features(text, entities)
        if typed_in_latin(text, found.language):
            return Lesson(intent, text, found.language, document, document, tuple(entities), typed=True)
        copy = self._typer.copy(text, found.language)
        latin = None if copy is None else plain_features(copy, entities)
        return Lesson(intent, text, found.language, document, latin)


def lessons_of(examples: Sequence[tuple[str, str]]) -> list[Lesson]:
    """The lesson of each ``(sentence, intent)``, in their order; many are shared between processes."""
    if len(examples) < ENOUGH:
        return _taught(examples)
    pieces = [examples[start : start + _PIECE] for start in range(0, len(examples), _PIECE)]
    found = Parallel(n_jobs=PROCESSES)(delayed(_taught)(piece) for piece in pieces)
    lessons = [lesson for piece in found for lesson in piece]
    for lesson in lessons:  # the same n-gram came as another object from each line
        lesson.share()
    return lessons


@cache
def _teacher() -> Teacher:
    return Teacher()


def _taught(examples: Sequence[tuple[str, str]]) -> list[Lesson]:
    return [_teacher().lesson(typed, intent) for typed, intent in examples]


def learn(
    lessons: Sequence[Lesson],
    encoder: Encoder,
    *,
    threshold: float = THRESHOLD,
    regularisation: float = REGULARISATION,
    known: Calibration | None = None,
) -> IntentReader:
    """Fit both models, after the words that put lines typed in Latin letters back into their own.

    Args:
        encoder: of serving, or another that gives the same vectors sooner.
        known: the models' calibration; without it twice as much is fitted.

    Raises:
        ModelError: too few sentences.
    """
    respeller, texts, documents = respelled(lessons)
    native = fit_mixture(
        documents,
        [lesson.intent for lesson in lessons],
        encoder.encode(texts),
        encoder=encoder.name,
        threshold=threshold,
        regularisation=regularisation,
        known=known,
    )
    typed = [(lesson.intent, lesson.latin) for lesson in lessons if lesson.latin is not None]
    intents = [intent for intent, _ in typed]
    if any(intents.count(label) < _LEAST_LATIN for label in native.labels):
        return IntentReader(native, None, respeller)
    latin = fit(
        [document for _, document in typed],
        intents,
        None,
        encoder="",
        threshold=threshold,
        regularisation=regularisation,
        sharpness=None if known is None else known.latin,
    )
    return IntentReader(native, latin, respeller)


def respelled(lessons: Sequence[Lesson]) -> tuple[Respeller, list[str], list[list[str]]]:
    """The lessons in their own letters.

    Returns:
        What put them back, what the encoder is to be shown of each, and its features.
    """
    respeller = Respeller.of(((lesson.text, lesson.language) for lesson in lessons if not lesson.typed), PINYIN)
    texts, documents = [], []
    for lesson in lessons:
        found = respeller.respell(lesson.text, lesson.language, lesson.entities) if lesson.typed else None
        texts.append(shown(lesson.text, found))
        documents.append(lesson.document if found is None else features(found.text, found.moved(lesson.entities)))
    return respeller, texts, documents
