"""The intent classifier while serving: a dot product. It is trained in :mod:`bot.nlu.fitting`.

What is stored are arrays and JSON, never pickled objects, so that a model archive cannot run code of its own here.
"""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.nlu.ngrams import ngrams, prepare

FORMAT = 1
FALLBACK = "nlu_fallback"
THRESHOLD = 0.3
RANKING_LENGTH = 10
META, VOCABULARY, ARRAYS = "intents.json", "ngrams.json", "weights.npz"


class ModelError(ValueError):
    """A stored classifier cannot be used; one sentence says why and what to do."""


@dataclass(frozen=True)
class Prediction:
    """What a text is taken for.

    Attributes:
        intent: the likeliest intent, or ``nlu_fallback`` below the threshold.
        confidence: probability of the likeliest intent.
        ranking: the ten likeliest with their probabilities, also below the threshold.
    """

    intent: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class IntentModel:
    """Weights of a linear one-against-all classifier with calibrated margins.

    Attributes:
        labels: the intents, in the order of the columns.
        encoder: name of the encoder whose vectors it was trained with.
        vocabulary: n-gram to row of ``sparse``.
        idf: weight of each n-gram.
        sparse: weights of the n-grams, ``(n-grams, intents)``.
        dense: weights of the encoder's vector, ``(384, intents)``.
        centre: mean vector, taken off before ``scale`` is applied.
        scale: weight of the vector beside the n-grams; 0 when it was trained without an encoder.
        bias: one number an intent.
        sharpness: factor of the margins in the softmax that makes them probabilities.
        threshold: below this probability the answer is ``nlu_fallback``.
    """

    labels: tuple[str, ...]
    encoder: str
    vocabulary: dict[str, int]
    idf: npt.NDArray[np.float32]
    sparse: npt.NDArray[np.float32]
    dense: npt.NDArray[np.float32]
    centre: npt.NDArray[np.float32]
    scale: float
    bias: npt.NDArray[np.float32]
    sharpness: float
    threshold: float = THRESHOLD

    def margins(self, text: str, vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """The distance of a text from each intent's border."""
        counts = Counter(row for gram in ngrams(prepare(text)) if (row := self.vocabulary.get(gram)) is not None)
        total = self.bias.astype(np.float64)
        if counts:
            rows = np.fromiter(counts.keys(), dtype=np.int64)
            weights = np.fromiter(counts.values(), dtype=np.float64) * self.idf[rows]
            total = total + (weights / np.linalg.norm(weights)) @ self.sparse[rows]
        if self.scale:
            total = total + ((vector - self.centre) * self.scale) @ self.dense
        return np.asarray(total, dtype=np.float64)

    def probabilities(self, text: str, vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """The calibrated probability of each intent; they sum to 1."""
        scaled = self.margins(text, vector) * self.sharpness
        powers = np.exp(scaled - scaled.max())
        return np.asarray(powers / powers.sum(), dtype=np.float64)

    def predict(self, text: str, vector: npt.NDArray[np.float32]) -> Prediction:
        """The intent of a text, given the encoder's vector of it."""
        if not prepare(text):
            return Prediction(FALLBACK, 0.0, ())
        chances = self.probabilities(text, vector)
        order = np.argsort(-chances, kind="stable")[:RANKING_LENGTH]
        ranking = tuple((self.labels[index], round(float(chances[index]), 4)) for index in order)
        best, confidence = ranking[0]
        return Prediction(best if confidence >= self.threshold else FALLBACK, confidence, ranking)

    def save(self, folder: Path) -> None:
        """Write the model into an existing folder."""
        meta = {
            "format": FORMAT,
            "labels": list(self.labels),
            "encoder": self.encoder,
            "scale": self.scale,
            "sharpness": self.sharpness,
            "threshold": self.threshold,
        }
        (folder / META).write_text(json.dumps(meta), encoding="utf-8")
        ordered = sorted(self.vocabulary, key=self.vocabulary.__getitem__)
        (folder / VOCABULARY).write_text(json.dumps(ordered, ensure_ascii=False), encoding="utf-8")
        np.savez(
            folder / ARRAYS,
            idf=self.idf,
            sparse=self.sparse,
            dense=self.dense,
            centre=self.centre,
            bias=self.bias,
        )

    @classmethod
    def load(cls, folder: Path) -> "IntentModel":
        """Read a model written by :meth:`save`.

        Raises:
            ModelError: it is missing, broken or of another format.
        """
        try:
            meta = json.loads((folder / META).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ModelError("The model holds no intent classifier: train it again.") from error
        if meta.get("format") != FORMAT:
            raise ModelError(
                f"The intent classifier has format {meta.get('format')}, this version reads {FORMAT}: train it again."
            )
        try:
            grams = json.loads((folder / VOCABULARY).read_text(encoding="utf-8"))
            with np.load(folder / ARRAYS, allow_pickle=False) as arrays:
                kept = {name: np.asarray(arrays[name], dtype=np.float32) for name in arrays.files}
            return cls(
                labels=tuple(meta["labels"]),
                encoder=meta["encoder"],
                vocabulary={gram: index for index, gram in enumerate(grams)},
                scale=float(meta["scale"]),
                sharpness=float(meta["sharpness"]),
                threshold=float(meta["threshold"]),
                **kept,
            )
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ModelError("The intent classifier is damaged: train the model again.") from error
