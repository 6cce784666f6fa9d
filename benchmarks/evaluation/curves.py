"""Learning curves: how well a language is understood with none, a quarter, half and all of its own lines.

Not the trained model itself, which would cost forty trainings: one fold, a single support vector machine over the same
features and vectors, without the second model for Latin letters and without calibration, and of the other languages a
fixed sample.
"""

from collections.abc import Callable, Sequence

import numpy as np
from joblib import Parallel, delayed
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import CountVectorizer, TfidfTransformer
from sklearn.svm import LinearSVC

from benchmarks.evaluation.groups import Indices
from benchmarks.evaluation.reading import PROCESSES, Row
from bot.nlu.encoder.lines import plain
from bot.nlu.encoder.weights import Floats
from bot.nlu.fitting import ENOUGH, REGULARISATION, SCALE, SEED

SHARES = (0.0, 0.25, 0.5, 1.0)
OTHERS = 5000
_LEAST = 2  # a feature in fewer lines is ignored

Curves = dict[str, list[tuple[int, float]]]
"""For each language the number of its own lines learnt and the accuracy then."""


def learning_curves(
    rows: Sequence[Row], vectors: Floats, fold: tuple[Indices, Indices], say: Callable[[str], None]
) -> Curves:
    """Fit and ask four models a language."""
    train, test = fold
    languages = np.asarray([row.sentence.language for row in rows])
    intents = np.asarray([row.sentence.intent for row in rows])
    counts = CountVectorizer(analyzer=list, dtype=np.float32).fit_transform([row.lesson.document for row in rows])
    meaning = plain(vectors)
    order = np.random.RandomState(SEED).permutation(train)
    parts = PROCESSES if len(rows) >= ENOUGH else 1
    curves: Curves = {}
    for name in sorted(set(languages.tolist())):
        say(f"learning curve of {name}")
        own, others = order[languages[order] == name], order[languages[order] != name][:OTHERS]
        asked = test[languages[test] == name]
        sizes = [round(share * len(own)) for share in SHARES]
        learnt = [np.concatenate([others, own[:size]]) for size in sizes]
        # max_nbytes: without it the rows would be mapped read-only, which liblinear refuses
        accuracies = Parallel(n_jobs=parts, max_nbytes=None)(
            delayed(_accuracy)(
                *(counts[some], meaning[some], intents[some]), *(counts[asked], meaning[asked], intents[asked])
            )
            for some in learnt
        )
        curves[name] = list(zip(sizes, map(float, accuracies), strict=True))
    return curves


def _accuracy(
    learnt: csr_matrix,
    learnt_vectors: Floats,
    intents: Sequence[str],
    asked: csr_matrix,
    asked_vectors: Floats,
    meant: Sequence[str],
) -> float:
    common = np.flatnonzero(learnt.getnnz(axis=0) >= _LEAST)
    weights = TfidfTransformer()
    centre = learnt_vectors.mean(axis=0)
    seen = _joined(weights.fit_transform(learnt[:, common]), (learnt_vectors - centre) * SCALE)
    machine = LinearSVC(C=REGULARISATION, random_state=SEED, max_iter=5000).fit(seen, intents)
    guesses = machine.predict(_joined(weights.transform(asked[:, common]), (asked_vectors - centre) * SCALE))
    return float(np.mean(guesses == meant))


def _joined(sparse: csr_matrix, dense: Floats) -> csr_matrix:
    return hstack([sparse, csr_matrix(dense)], format="csr")
