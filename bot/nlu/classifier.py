"""The intent classifier while serving: a dot product. It is trained in :mod:`bot.nlu.fitting`.

What is stored are arrays and JSON, never pickled objects, so that a model archive cannot run code of its own here.
"""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.nlu.encoder.lines import plain

FORMAT = 3
FALLBACK = "nlu_fallback"
THRESHOLD = 0.2
RANKING_LENGTH = 10
META, VOCABULARY, ARRAYS = "intents.json", "features.json", "weights.npz"


class ModelError(ValueError):
    """A stored classifier cannot be used; one sentence says why and what to do."""


@dataclass(frozen=True)
class Prediction:
    """What a line is taken for.

    Attributes:
        intent: the likeliest intent, or ``nlu_fallback`` below the threshold.
        confidence: probability of the likeliest intent.
        ranking: the ten likeliest with their probabilities, also below the threshold.
    """

    intent: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]


def ranked(labels: Sequence[str], chances: npt.NDArray[np.float64], threshold: float) -> Prediction:
    """The prediction that probabilities make."""
    order = np.argsort(-chances, kind="stable")[:RANKING_LENGTH]
    ranking = tuple((labels[index], round(float(chances[index]), 4)) for index in order)
    best, confidence = ranking[0]
    return Prediction(best if confidence >= threshold else FALLBACK, confidence, ranking)


def softmax(scores: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Probabilities of scores, along the last axis."""
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=-1, keepdims=True), dtype=np.float64)


@dataclass(frozen=True)
class IntentModel:
    """Weights of a linear one-against-all classifier with calibrated margins.

    Attributes:
        labels: the intents, in the order of the columns.
        encoder: name of the encoder whose vectors it was trained with.
        vocabulary: feature (see :mod:`bot.nlu.features`) to row of ``sparse``.
        idf: weight of each feature.
        sparse: weights of the features, ``(features, intents)``, in 16 bits: it is the largest part.
        dense: weights of the encoder's vector, of one layer alone, ``(384, intents)``.
        centre: mean vector, taken off before ``scale`` is applied.
        scale: weight of the vector beside the features; 0 when it was trained without an encoder.
        bias: one number an intent.
        sharpness: factor of the margins in the softmax that makes them probabilities.
        threshold: below this probability the answer is ``nlu_fallback``.
    """

    labels: tuple[str, ...]
    encoder: str
    vocabulary: dict[str, int]
    idf: npt.NDArray[np.float32]
    sparse: npt.NDArray[np.float16]
    dense: npt.NDArray[np.float32]
    centre: npt.NDArray[np.float32]
    scale: float
    bias: npt.NDArray[np.float32]
    sharpness: float
    threshold: float = THRESHOLD

    def margins(self, seen: Sequence[str], vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """The distance of a line from each intent's border, by its features and its vector."""
        counts = Counter(row for name in seen if (row := self.vocabulary.get(name)) is not None)
        total = self.bias.astype(np.float64)
        if counts:
            rows = np.fromiter(counts.keys(), dtype=np.int64)
            weights = np.fromiter(counts.values(), dtype=np.float64) * self.idf[rows]
            total = total + (weights / np.linalg.norm(weights)) @ self.sparse[rows].astype(np.float64)
        if self.scale:
            total = total + ((plain(vector) - self.centre) * self.scale) @ self.dense
        return np.asarray(total, dtype=np.float64)

    def probabilities(self, seen: Sequence[str], vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """The calibrated probability of each intent; they sum to 1."""
        return softmax(self.margins(seen, vector) * self.sharpness)

    def predict(self, seen: Sequence[str], vector: npt.NDArray[np.float32]) -> Prediction:
        """The intent of a line, given its features and the encoder's vector of it; without features a fallback."""
        if not seen:
            return Prediction(FALLBACK, 0.0, ())
        return ranked(self.labels, self.probabilities(seen, vector), self.threshold)

    def save(self, folder: Path, prefix: str = "") -> None:
        """Write the model into an existing folder, its files' names beginning with ``prefix``."""
        meta = {
            "format": FORMAT,
            "labels": list(self.labels),
            "encoder": self.encoder,
            "scale": self.scale,
            "sharpness": self.sharpness,
            "threshold": self.threshold,
        }
        (folder / (prefix + META)).write_text(json.dumps(meta), encoding="utf-8")
        ordered = sorted(self.vocabulary, key=self.vocabulary.__getitem__)
        (folder / (prefix + VOCABULARY)).write_text(json.dumps(ordered, ensure_ascii=False), encoding="utf-8")
        np.savez(
            folder / (prefix + ARRAYS),
            idf=self.idf,
            sparse=self.sparse,
            dense=self.dense,
            centre=self.centre,
            bias=self.bias,
        )

    @classmethod
    def load(cls, folder: Path, prefix: str = "") -> "IntentModel":
        """Read a model written by :meth:`save`.

        Raises:
            ModelError: it is missing, broken or of another format.
        """
        try:
            meta = json.loads((folder / (prefix + META)).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ModelError("The model holds no intent classifier: train it again.") from error
        if meta.get("format") != FORMAT:
            raise ModelError(
                f"The intent classifier has format {meta.get('format')}, this version reads {FORMAT}: train it again."
            )
        try:
            names = json.loads((folder / (prefix + VOCABULARY)).read_text(encoding="utf-8"))
            with np.load(folder / (prefix + ARRAYS), allow_pickle=False) as arrays:
                kept = {name: arrays[name] for name in arrays.files}
            return cls(
                labels=tuple(meta["labels"]),
                encoder=meta["encoder"],
                vocabulary={name: index for index, name in enumerate(names)},
                scale=float(meta["scale"]),
                sharpness=float(meta["sharpness"]),
                threshold=float(meta["threshold"]),
                **kept,
            )
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ModelError("The intent classifier is damaged: train the model again.") from error
