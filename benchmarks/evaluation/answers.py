"""What every line was taken for by a model that had not seen it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from benchmarks.evaluation.groups import Indices
from benchmarks.evaluation.reading import Row
from bot.nlu.classifier import FALLBACK, Prediction, softmax
from bot.nlu.encoder.lines import Encoder
from bot.nlu.encoder.shown import encodable
from bot.nlu.features import features
from bot.nlu.fitting import sharpest
from bot.nlu.intents import IntentReader, shown
from bot.nlu.learning import Lesson, learn
from bot.nlu.mixing import Calibration, mixed

Names = npt.NDArray[np.object_]
Shares = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Answers:
    """One entry a line.

    Attributes:
        languages: the language the line was written for.
        intents: what it means.
        guesses: the likeliest intent, however unlikely.
        seconds: the one after it.
        sure: probability of the likeliest.
    """

    texts: Names
    languages: Names
    intents: Names
    guesses: Names
    seconds: Names
    sure: Shares

    @property
    def right(self) -> npt.NDArray[np.bool_]:
        """Whether the likeliest intent is the meant one."""
        return np.asarray(self.guesses == self.intents)

    def of(self, chosen: npt.NDArray[np.bool_]) -> "Answers":
        """Some of the lines."""
        return Answers(*(getattr(self, name)[chosen] for name in self.__dataclass_fields__))


def collected(rows: Sequence[Row], predictions: Sequence[Prediction]) -> Answers:
    """The predictions of the rows, side by side with what was meant."""
    ranked = [[name for name, _ in prediction.ranking[:2]] + [FALLBACK] * 2 for prediction in predictions]
    return Answers(
        texts=_names([row.sentence.text for row in rows]),
        languages=_names([row.sentence.language for row in rows]),
        intents=_names([row.sentence.intent for row in rows]),
        guesses=_names([names[0] for names in ranked]),
        seconds=_names([names[1] for names in ranked]),
        sure=np.asarray([prediction.confidence for prediction in predictions], dtype=np.float64),
    )


Tutor = Callable[[Sequence[Lesson]], Encoder]
"""Gives the encoder that a training on these lessons alone would have."""


def cross_validated(
    rows: Sequence[Row],
    tutor: Tutor,
    folds: Sequence[tuple[Indices, Indices]],
    say: Callable[[str], None],
    known: Calibration | None = None,
) -> Answers:
    """The lines of some folds, each read by a model that had not seen it.

    Args:
        known: the calibration to read with, as while serving; without it each fold measures its own and takes twice
            as long.
    """
    asked: list[Row] = []
    predictions: list[Prediction] = []
    for number, (train, test) in enumerate(folds, 1):
        say(f"fold {number} of {len(folds)}: learning {len(train):,} lines, reading {len(test):,}")
        lessons = [rows[index].lesson for index in train]
        encoder = tutor(lessons)
        reader = learn(lessons, encoder, known=known)
        some = [rows[index] for index in test]
        asked += some
        predictions += read(reader, some, encoder)
        if known is not None:
            say(f"calibration by this fold (for config.yml): {calibration(reader, some, encoder)}")
    return collected(asked, predictions)


def calibration(reader: IntentReader, rows: Sequence[Row], encoder: Encoder) -> str:
    """What would make confidences mean something on lines that the model has not seen, as ``config.yml`` has it.

    Of a model that measures itself on a part of its lessons it cannot come: the encoder has seen them all.
    """
    mixture, latin = reader.native, reader.latin
    labels = np.asarray(mixture.labels)
    typed = [row.line for row in rows if row.lesson.typed]
    native = [row for row in rows if not row.lesson.typed]
    wanted = np.searchsorted(labels, [row.sentence.intent for row in native])
    seen = [features(row.line.text, row.line.entities) for row in native]
    vectors = encoder.encode([encodable(row.line.text) for row in native])
    margins = np.stack([mixture.linear.margins(one, vector) for one, vector in zip(seen, vectors, strict=True)])
    sharpness = sharpest(margins, wanted)
    both = softmax(margins * sharpness)
    temper = 1.0
    if mixture.network is not None:
        both = mixed(both, mixture.network.chances(mixture.network.inputs(seen, vectors)))
        temper = sharpest(np.log(np.maximum(both, 1e-12)), wanted)
    found = f"sharpness: {sharpness:.2f}, temper: {temper:.2f}"
    if latin is None or not typed:
        return found
    nothing = np.zeros_like(vectors[0])
    margins = np.stack([latin.margins(features(line.text, line.entities), nothing) for line in typed])
    wanted = np.searchsorted(labels, [row.sentence.intent for row in rows if row.lesson.typed])
    return f"{found}, latin: {sharpest(margins, wanted):.2f}"


def read(reader: IntentReader, rows: Sequence[Row], encoder: Encoder) -> list[Prediction]:
    """What a model takes lines for, as while serving."""
    respell = reader.respeller.respell
    lines = [replace(row.line, respelling=respell(row.line.text, row.line.language, row.line.entities)) for row in rows]
    vectors = encoder.encode([shown(line.text, line.respelling) for line in lines])
    return [reader.read(replace(line, vector=vector)) for line, vector in zip(lines, vectors, strict=True)]


def _names(values: Sequence[str]) -> Names:
    return np.asarray(values, dtype=object)
