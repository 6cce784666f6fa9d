"""Sentences that are nearly the same, put into one group: a fold that holds one of them holds them all."""

import warnings
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedGroupKFold

from bot.nlu.ngrams import ngrams, prepare
from bot.nlu.sentences import Sentence

NEAR = 0.72
"""From this cosine of their n-grams on two texts are near-copies."""
SEED = 0
_CHUNK = 500

Indices = npt.NDArray[np.int64]


def groups_of(texts: Sequence[str], near: float = NEAR) -> Indices:
    """A number for each text; texts whose n-grams are nearly the same share one, and so do chains of them."""
    vectors = TfidfVectorizer(analyzer=_spelled, dtype=np.float32).fit_transform(texts)
    parents = list(range(len(texts)))

    def root(index: int) -> int:
        while parents[index] != index:
            parents[index] = parents[parents[index]]
            index = parents[index]
        return index

    for start in range(0, len(texts), _CHUNK):
        alike = (vectors[start : start + _CHUNK] @ vectors[start:].T).tocoo()
        close = alike.data >= near
        for row, column in zip(alike.row[close], alike.col[close], strict=True):
            if row < column:
                parents[root(start + int(column))] = root(start + int(row))
    return np.asarray([root(index) for index in range(len(texts))], dtype=np.int64)


def folds_of(sentences: Sequence[Sentence], groups: Indices, folds: int) -> list[tuple[Indices, Indices]]:
    """Lines to learn and lines to be asked, ``folds`` times; each language and intent is spread evenly."""
    strata = [f"{sentence.language} {sentence.intent}" for sentence in sentences]
    splitter = StratifiedGroupKFold(folds, shuffle=True, random_state=SEED)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a sample: an intent with fewer lines than folds
        return list(splitter.split(np.zeros(len(strata)), strata, groups))


def _spelled(text: str) -> list[str]:
    return ngrams(prepare(text))
