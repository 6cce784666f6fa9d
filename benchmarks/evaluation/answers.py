"""What every line was taken for by a model that had not seen it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from benchmarks.evaluation.groups import Indices
from benchmarks.evaluation.reading import Row
from bot.nlu.classifier import FALLBACK, Prediction
from bot.nlu.encoder.lines import Encoder
from bot.nlu.intents import IntentReader
from bot.nlu.learning import learn
from bot.nlu.mixing import Calibration

Names = npt.NDArray[np.object_]
Shares = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Answers:
    """One entry a line, in the order of the lines.

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


def cross_validated(
    rows: Sequence[Row],
    encoder: Encoder,
    folds: Sequence[tuple[Indices, Indices]],
    say: Callable[[str], None],
    known: Calibration | None = None,
) -> Answers:
    """Each line read by a model of the folds that it is not in.

    Args:
        known: the calibration to read with, as while serving; without it each fold measures its own and takes twice
            as long.
    """
    predictions: list[Prediction] = [Prediction(FALLBACK, 0.0, ())] * len(rows)
    for number, (train, test) in enumerate(folds, 1):
        say(f"fold {number} of {len(folds)}: learning {len(train):,} lines, reading {len(test):,}")
        reader = learn([rows[index].lesson for index in train], encoder, known=known)
        for index, prediction in zip(test, read(reader, [rows[index] for index in test], encoder), strict=True):
            predictions[index] = prediction
    return collected(rows, predictions)


def read(reader: IntentReader, rows: Sequence[Row], encoder: Encoder) -> list[Prediction]:
    """What a model takes lines for, as while serving."""
    lines = [row.line for row in rows]
    vectors = encoder.encode([reader.shown(line.text, line.language, line.entities) for line in lines])
    return [reader.read(replace(line, vector=vector)) for line, vector in zip(lines, vectors, strict=True)]


def _names(values: Sequence[str]) -> Names:
    return np.asarray(values, dtype=object)
