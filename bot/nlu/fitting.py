"""Training of the intent classifier (scikit-learn is needed here only)."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize_scalar
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.svm import LinearSVC

from bot.nlu.classifier import THRESHOLD, IntentModel, ModelError
from bot.nlu.encoding import DIMENSION, Vectors
from bot.nlu.ngrams import ngrams, prepare

FOLDS = 5
SEED = 20261123
SCALE = 3.0  # vectors lie close together: unscaled they count for less than the n-grams (benchmarks/intents.py)


def fit(
    texts: Sequence[str],
    intents: Sequence[str],
    vectors: Vectors,
    *,
    encoder: str,
    scale: float = SCALE,
    regularisation: float = 1.0,
    least_documents: int = 2,
    threshold: float = THRESHOLD,
) -> IntentModel:
    """Fit a classifier; the same input gives the same model.

    Args:
        texts: training sentences.
        intents: the intent of each.
        vectors: the encoder's vector of each.
        encoder: the encoder's name, kept in the model.
        scale: weight of the vectors beside the n-grams; 0 leaves them out.
        regularisation: C of the support vector machine.
        least_documents: an n-gram in fewer sentences is ignored.
        threshold: kept in the model, see :class:`IntentModel`.

    Raises:
        ModelError: fewer than two intents, or an intent with fewer than two sentences.
    """
    counts = Counter(intents)
    if len(counts) < 2 or min(counts.values()) < 2:
        few = sorted(name for name, count in counts.items() if count < 2)
        raise ModelError(f"Training needs two intents with two sentences each; too few for: {', '.join(few) or 'all'}.")
    vectorizer = TfidfVectorizer(
        preprocessor=prepare, analyzer=_analyse, min_df=min(least_documents, max(1, len(texts) // 2)), dtype=np.float32
    )
    sparse = vectorizer.fit_transform(texts)
    centre = vectors.mean(axis=0) if scale else np.zeros(DIMENSION, dtype=np.float32)
    dense = csr_matrix((vectors - centre) * scale) if scale else csr_matrix((len(texts), DIMENSION), dtype=np.float32)
    features = hstack([sparse, dense], format="csr")
    folds = StratifiedKFold(max(2, min(FOLDS, *counts.values())), shuffle=True, random_state=SEED)
    machine = LinearSVC(C=regularisation, random_state=SEED, max_iter=5000)
    wanted = np.asarray(intents)
    unseen = cross_val_predict(machine, features, wanted, cv=folds, method="decision_function")
    machine.fit(features, wanted)
    weights, bias = _weights(machine)
    split = len(vectorizer.vocabulary_)
    return IntentModel(
        labels=tuple(str(label) for label in machine.classes_),
        encoder=encoder,
        vocabulary={gram: int(row) for gram, row in vectorizer.vocabulary_.items()},
        idf=vectorizer.idf_.astype(np.float32),
        sparse=np.ascontiguousarray(weights[:, :split].T, dtype=np.float32),
        dense=np.ascontiguousarray(weights[:, split:].T, dtype=np.float32),
        centre=np.asarray(centre, dtype=np.float32),
        scale=float(scale),
        bias=bias.astype(np.float32),
        sharpness=_sharpness(_one_column_each(unseen), np.searchsorted(machine.classes_, wanted)),
        threshold=threshold,
    )


def _analyse(text: str) -> list[str]:
    return ngrams(prepare(text))


def _weights(machine: LinearSVC) -> tuple[Vectors, Vectors]:
    """Weights and bias with one row an intent; scikit-learn keeps a single row when there are two."""
    if len(machine.classes_) > 2:
        return machine.coef_, machine.intercept_
    return np.vstack([-machine.coef_, machine.coef_]), np.concatenate([-machine.intercept_, machine.intercept_])


def _one_column_each(margins: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return margins if margins.ndim == 2 else np.stack([-margins, margins], axis=1)


def _sharpness(margins: npt.NDArray[np.float64], right: npt.NDArray[np.int64]) -> float:
    """The factor that makes a softmax of unseen margins the likeliest; one number cannot be fitted by chance.

    Against a sigmoid for each intent (Platt) on 3,000 sentences: calibration error 0.017 instead of 0.109.
    """

    def surprise(factor: float) -> float:
        scaled = margins * factor
        scaled = scaled - scaled.max(axis=1, keepdims=True)
        chances = scaled - np.log(np.exp(scaled).sum(axis=1, keepdims=True))
        return float(-chances[np.arange(len(right)), right].mean())

    return float(minimize_scalar(surprise, bounds=(0.5, 20.0), method="bounded").x)
