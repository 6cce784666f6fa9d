"""Figures of answers: accuracy, F1, calibration, and what the thresholds make of them."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from benchmarks.evaluation.answers import Answers, Names, Shares

SURE = 0.4
"""From this confidence on the bot answers (DoubtComponent); below, it asks which of two is meant."""
DOUBTED = 0.2
"""Below this confidence it asks to say it otherwise."""
BINS = 10


@dataclass(frozen=True)
class Scores:
    """Figures of one set of answers; a share of nothing is nan."""

    lines: int
    accuracy: float
    macro_f1: float
    calibration_error: float
    answered: float
    answered_right: float
    doubted: float
    doubted_right: float
    refused: float


def scores(answers: Answers) -> Scores:
    """All figures of the answers."""
    right, sure = answers.right, answers.sure
    answered, doubted = sure >= SURE, (sure >= DOUBTED) & (sure < SURE)
    among_two = right | (answers.seconds == answers.intents)
    return Scores(
        lines=len(right),
        accuracy=_mean(right),
        macro_f1=macro_f1(answers.intents, answers.guesses),
        calibration_error=calibration_error(sure, right),
        answered=_mean(answered),
        answered_right=_mean(right[answered]),
        doubted=_mean(doubted),
        doubted_right=_mean(among_two[doubted]),
        refused=_mean(sure < DOUBTED),
    )


@dataclass(frozen=True)
class IntentScores:
    """Figures of one intent over all languages."""

    intent: str
    lines: int
    precision: float
    recall: float
    f1: float
    worst_language: str
    worst_recall: float


def by_intent(answers: Answers) -> list[IntentScores]:
    """The intents, the least understood first."""
    found = []
    languages = sorted(set(answers.languages))
    for intent in sorted(set(answers.intents)):
        meant, guessed = answers.intents == intent, answers.guesses == intent
        hit = meant & guessed
        recalls = [
            (_mean(hit[meant & (answers.languages == language)]), language)
            for language in languages
            if (meant & (answers.languages == language)).any()
        ]
        worst, where = min(recalls)
        total = int(meant.sum()) + int(guessed.sum())
        found.append(
            IntentScores(
                intent,
                int(meant.sum()),
                _mean(hit[guessed]),
                _mean(hit[meant]),
                2 * int(hit.sum()) / total,
                where,
                worst,
            )
        )
    return sorted(found, key=lambda score: (score.recall, score.intent))


def macro_f1(intents: Names, guesses: Names) -> float:
    """The mean F1 of the intents that occur."""
    names = sorted(set(intents))
    both = Counter(intents[intents == guesses])
    meant, guessed = Counter(intents), Counter(guesses)
    return float(np.mean([2 * both[name] / (meant[name] + guessed[name]) for name in names]))


def calibration_error(sure: Shares, right: npt.NDArray[np.bool_]) -> float:
    """Mean distance between confidence and accuracy over ten bins, weighted by their lines."""
    return sum(abs(bin.sure - bin.right) * bin.lines for bin in bins(sure, right)) / max(1, len(sure))


@dataclass(frozen=True)
class Bin:
    """Lines of about the same confidence."""

    number: int
    lines: int
    sure: float
    right: float


def bins(sure: Shares, right: npt.NDArray[np.bool_]) -> list[Bin]:
    """The bins of a tenth each that hold a line."""
    places = np.clip((sure * BINS).astype(int), 0, BINS - 1)
    return [
        Bin(number, int(here.sum()), _mean(sure[here]), _mean(right[here]))
        for number in range(BINS)
        if (here := places == number).any()
    ]


@dataclass(frozen=True)
class Confusion:
    """An intent taken for another."""

    intent: str
    guess: str
    lines: int
    languages: Counter[str]
    examples: list[tuple[str, str]]


def confusions(answers: Answers, shown: int, examples: int = 2) -> list[Confusion]:
    """The commonest mistakes; the examples are those the model was surest of, each of another language if it can be."""
    wrong = answers.of(~answers.right)
    counts = Counter(zip(wrong.intents, wrong.guesses, strict=True))
    found = []
    for (intent, guess), lines in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:shown]:
        these = wrong.of((wrong.intents == intent) & (wrong.guesses == guess))
        order = [int(place) for place in np.argsort(-these.sure, kind="stable")]
        firsts = {these.languages[place]: place for place in reversed(order)}
        order.sort(key=lambda place: firsts[these.languages[place]] != place)
        found.append(
            Confusion(
                intent,
                guess,
                lines,
                Counter(these.languages),
                [(these.languages[place], these.texts[place]) for place in order[:examples]],
            )
        )
    return found


def confusion_matrix(answers: Answers, names: list[str]) -> npt.NDArray[np.float64]:
    """Share of each intent's lines (row) that was taken for each intent (column)."""
    place = {name: index for index, name in enumerate(names)}
    matrix = np.zeros((len(names), len(names)))
    for intent, guess in zip(answers.intents, answers.guesses, strict=True):
        if guess in place:
            matrix[place[intent], place[guess]] += 1
    meant = Counter(answers.intents)
    return np.asarray(matrix / [[max(1, meant[name])] for name in names], dtype=np.float64)


def _mean(values: npt.NDArray[np.bool_] | Shares) -> float:
    return float(values.mean()) if len(values) else float("nan")
