"""A small neural network over the encoder's vector, while serving: two matrix products.

The linear machine sees the spelling too; the network sees that nearness of meaning is not linear. Grouped
cross-validation over 51 intents and 41,000 lines: machine 0.844, network 0.826, both 0.861.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.nlu.classifier import ModelError, softmax
from bot.nlu.features import KINDS_PRESENT

FILE = "network.npz"


@dataclass(frozen=True)
class IntentNetwork:
    """One hidden layer.

    Attributes:
        centre: mean vector, taken off first.
        scale: what the rest is multiplied by, number by number, so that all vary alike.
        inner, inner_bias: ``(DIMENSION + kinds, hidden)`` and ``(hidden,)``, then rectified.
        outer, outer_bias: ``(hidden, intents)`` and ``(intents,)``; the columns are those of the linear model.
    """

    centre: npt.NDArray[np.float32]
    scale: npt.NDArray[np.float32]
    inner: npt.NDArray[np.float32]
    inner_bias: npt.NDArray[np.float32]
    outer: npt.NDArray[np.float32]
    outer_bias: npt.NDArray[np.float32]

    def chances(self, inputs: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """Probabilities, shape ``(lines, intents)``, of what :func:`inputs` gives."""
        hidden = np.maximum(inputs @ self.inner + self.inner_bias, 0)
        return softmax((hidden @ self.outer + self.outer_bias).astype(np.float64))

    def inputs(self, documents: Sequence[Sequence[str]], vectors: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """What the network sees of lines, given their features and vectors."""
        return network_inputs(documents, vectors, self.centre, self.scale)

    def save(self, folder: Path) -> None:
        """Write the network into an existing folder."""
        np.savez(folder / FILE, **vars(self))

    @classmethod
    def load(cls, folder: Path) -> "IntentNetwork":
        """Read what :meth:`save` wrote.

        Raises:
            ModelError: it is damaged.
        """
        try:
            with np.load(folder / FILE, allow_pickle=False) as arrays:
                return cls(**{name: arrays[name] for name in arrays.files})
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ModelError("The intent network is damaged: train the model again.") from error


def network_inputs(
    documents: Sequence[Sequence[str]],
    vectors: npt.NDArray[np.float32],
    centre: npt.NDArray[np.float32],
    scale: npt.NDArray[np.float32],
) -> npt.NDArray[np.float32]:
    """The scaled vectors beside the kinds of things that are named, shape ``(lines, DIMENSION + kinds)``."""
    present = np.zeros((len(documents), len(KINDS_PRESENT)), dtype=np.float32)
    for row, document in zip(present, documents, strict=True):
        row[[KINDS_PRESENT[name] for name in document if name in KINDS_PRESENT]] = 2.0
    return np.hstack([(vectors - centre) * scale, present]).astype(np.float32)
