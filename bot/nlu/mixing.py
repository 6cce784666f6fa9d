"""The linear machine and the network together, and how their confidence is made to mean something."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import yaml

from bot.nlu.classifier import FALLBACK, IntentModel, ModelError, Prediction, ranked, softmax
from bot.nlu.encoder.weights import Floats
from bot.nlu.network import FILE, IntentNetwork

SHARE = 0.6
"""Of the network in the mixture."""
SECOND_SHARE = 0.3
"""Of the network beside the model for lines typed in Latin letters that are not put back into their own."""
TEMPER = "mixture.yml"


@dataclass(frozen=True)
class Calibration:
    """What makes confidences mean something, where it is known from an earlier measurement of like lines.

    Attributes:
        sharpness: of the linear machine, see :class:`bot.nlu.classifier.IntentModel`.
        temper: of the mixture.
        latin: sharpness of the model for lines typed in Latin letters.
    """

    sharpness: float
    temper: float
    latin: float


@dataclass(frozen=True)
class Mixture:
    """Both models of one language-neutral task.

    Attributes:
        linear: sees spelling and meaning.
        network: sees meaning; None where there were too few lines for one.
        temper: exponent of the mixed probabilities, fitted on lines that neither had seen.
    """

    linear: IntentModel
    network: IntentNetwork | None
    temper: float = 1.0

    @property
    def labels(self) -> tuple[str, ...]:
        """The intents."""
        return self.linear.labels

    def predict(self, seen: Sequence[str], vector: npt.NDArray[np.float32]) -> Prediction:
        """The intent of a line, given its features and the encoder's vector of it; without features a fallback."""
        if not seen:
            return Prediction(FALLBACK, 0.0, ())
        return ranked(self.labels, self.chances(seen, vector), self.linear.threshold)

    def chances(self, seen: Sequence[str], vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """The probability of each intent."""
        chances = self.linear.probabilities(seen, vector)
        if self.network is None:
            return chances
        return tempered(mixed(chances, self.voice(self.network, seen, vector)), self.temper)

    def second(self, first: IntentModel, seen: Sequence[str], vector: npt.NDArray[np.float32]) -> Prediction:
        """The intent of a line that another model reads first; the network has a smaller voice in it."""
        if not seen:
            return Prediction(FALLBACK, 0.0, ())
        chances = first.probabilities(seen, vector)
        if self.network is not None and first.labels == self.labels:
            both = mixed(chances, self.voice(self.network, seen, vector), SECOND_SHARE)
            chances = tempered(both, self.temper)  # what these mixtures need too: error 0.034, without it 0.186
        return ranked(first.labels, chances, first.threshold)

    @staticmethod
    def voice(network: IntentNetwork, seen: Sequence[str], vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """The network's probabilities of one line."""
        chances: npt.NDArray[np.float64] = network.chances(network.inputs([seen], vector.reshape(1, -1)))[0]
        return chances

    def save(self, folder: Path) -> None:
        """Write both into an existing folder."""
        self.linear.save(folder)
        if self.network is not None:
            self.network.save(folder)
            (folder / TEMPER).write_text(yaml.safe_dump({"temper": self.temper}), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> "Mixture":
        """Read what :meth:`save` wrote.

        Raises:
            ModelError: something is missing or damaged.
        """
        linear = IntentModel.load(folder)
        if not (folder / FILE).exists():
            return cls(linear, None)
        try:
            temper = float(yaml.load((folder / TEMPER).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)["temper"])
        except (OSError, yaml.YAMLError, KeyError, TypeError, ValueError) as error:
            raise ModelError("The intent network is damaged: train the model again.") from error
        return cls(linear, IntentNetwork.load(folder), temper)


def mixed(
    ours: npt.NDArray[np.float64], theirs: npt.NDArray[np.float64], share: float = SHARE
) -> npt.NDArray[np.float64]:
    """The mean of both models' probabilities, weighted."""
    return (1 - share) * ours + share * theirs


def tempered(chances: npt.NDArray[np.float64], temper: float) -> npt.NDArray[np.float64]:
    """Probabilities raised to an exponent and made to sum to 1 again."""
    return softmax(np.log(np.maximum(chances, 1e-12)) * temper)


def fit_mixture(
    documents: Sequence[Sequence[str]],
    intents: Sequence[str],
    vectors: Floats,
    *,
    encoder: str,
    threshold: float,
    regularisation: float,
    known: Calibration | None = None,
) -> Mixture:
    """Fit both on all lines; their calibration, unless it is known, on a fifth that models of the rest had not seen.

    Args: see :func:`bot.nlu.fitting.fit`. With few lines there is no network.

    Raises:
        ModelError: too few sentences.
    """
    from sklearn.model_selection import StratifiedKFold

    from bot.nlu.fitting import ENOUGH, FOLDS, SEED, fit, sharpest
    from bot.nlu.network_fitting import fit_network

    def linear(rows: Sequence[int], sharpness: float | None) -> IntentModel:
        return fit(
            [documents[row] for row in rows],
            [intents[row] for row in rows],
            vectors[rows],
            encoder=encoder,
            threshold=threshold,
            regularisation=regularisation,
            sharpness=sharpness,
        )

    every = range(len(documents))
    if len(documents) < ENOUGH:
        return Mixture(linear(every, None), None)
    labels = np.asarray(sorted(set(intents)))
    wanted = np.searchsorted(labels, np.asarray(intents))
    if known is not None:
        network = fit_network(documents, wanted, vectors, len(labels))
        return Mixture(linear(every, known.sharpness), network, known.temper)
    seen, unseen = next(StratifiedKFold(FOLDS, shuffle=True, random_state=SEED).split(documents, wanted))
    trial = linear(seen, 1.0)
    margins = np.stack([trial.margins(documents[row], vectors[row]) for row in unseen])
    sharpness = sharpest(margins, wanted[unseen])
    network = fit_network([documents[row] for row in seen], wanted[seen], vectors[seen], len(labels))
    theirs = network.chances(network.inputs([documents[row] for row in unseen], vectors[unseen]))
    both = mixed(softmax(margins * sharpness), theirs)
    temper = sharpest(np.log(np.maximum(both, 1e-12)), wanted[unseen])
    final = fit_network(documents, wanted, vectors, len(labels))
    return Mixture(linear(every, sharpness), final, temper)
