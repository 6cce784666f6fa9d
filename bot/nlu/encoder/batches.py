"""The encoder while training: many lines, by TensorFlow, which Rasa brings along."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.nlu.encoder.lines import LAYERS, LineEncoder, side_by_side
from bot.nlu.encoder.tuned import FROZEN
from bot.nlu.encoder.weights import Affine, Floats, Layer, Weights

_PIECES_AT_ONCE = 2_048

Numbers = npt.NDArray[np.int64]


class LowerLayers:
    """The layers that are never tuned; keeps what it computed if it is told to, 12 KB a line."""

    def __init__(self, weights: Weights, *, keep: bool = False) -> None:
        """Prepare the computation.

        Args:
            keep: for several encoders that differ only above.
        """
        self._weights = weights
        self._forward = compiled(weights, weights.layers[:FROZEN], 1)
        self._kept: dict[tuple[int, ...], tuple[npt.NDArray[np.float16], Floats]] | None = {} if keep else None

    def states(self, split: Sequence[Sequence[int]]) -> tuple[Floats, Floats]:
        """States of lines of one length above these layers, and their means.

        Returns:
            Shapes ``(lines, pieces, width)`` and ``(lines, layers, width)``.
        """
        if self._kept is None:
            return self._computed(split)
        keys = [tuple(pieces) for pieces in split]
        new = [key for key in dict.fromkeys(keys) if key not in self._kept]
        if new:
            states, means = self._computed(new)
            self._kept.update(zip(new, zip(states.astype(np.float16), means, strict=True), strict=True))
        found = [self._kept[key] for key in keys]
        return np.stack([state for state, _ in found]).astype(np.float32), np.stack([means for _, means in found])

    def _computed(self, split: Sequence[Sequence[int]]) -> tuple[Floats, Floats]:
        numbers = np.asarray(split)
        embedded = self._weights.embedded(numbers.ravel()).reshape(*numbers.shape, -1)
        states, means = self._forward(begun(self._weights, embedded))
        return states.numpy(), means.numpy()


class BatchEncoder:
    """Gives what :class:`LineEncoder` gives, to five digits, to three where lower layers were kept."""

    def __init__(self, lines: LineEncoder, lower: LowerLayers | None = None) -> None:
        """Share the weights with ``lines``, and the lower layers with other encoders of the same."""
        self.name = lines.name
        self._lines = lines
        self._lower = lower or LowerLayers(lines.weights)
        self._upper = compiled(lines.weights, lines.weights.layers[FROZEN:], FROZEN + 1)

    def encode(self, texts: Sequence[str]) -> Floats:
        """See :class:`bot.nlu.encoder.lines.Encoder`; lines of one length go together."""
        split = [self._lines.pieces(text) for text in texts]
        result = np.zeros((len(texts), len(LAYERS) * self._lines.weights.width), dtype=np.float32)
        for rows in alike(split):
            states, below = self._lower.states([split[row] for row in rows])
            _, above = self._upper(states)
            result[rows] = side_by_side(np.concatenate([below, above.numpy()], axis=1))
        return result


def alike(split: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Rows of one number of pieces each, as many as go together."""
    by_length: dict[int, list[int]] = {}
    for row, pieces in enumerate(split):
        by_length.setdefault(len(pieces), []).append(row)
    for length, rows in by_length.items():
        many = max(1, _PIECES_AT_ONCE // length)
        for start in range(0, len(rows), many):
            yield rows[start : start + many]


def begun(weights: Weights, embedded: Floats) -> Floats:
    """States before the first layer of embedded pieces, both of shape ``(lines, pieces, width)``."""
    state = embedded + weights.places[: embedded.shape[1]]
    state = state - state.mean(axis=-1, keepdims=True)
    state /= np.sqrt((state**2).mean(axis=-1, keepdims=True) + weights.epsilon)
    return np.asarray(state * weights.at_first.matrix + weights.at_first.bias, dtype=np.float32)


def compiled(weights: Weights, layers: Sequence[Layer], first: int) -> Any:
    """From states to the states above some layers, and the means of those among them that count.

    Args:
        first: the number of the first of the layers.
    """
    import tensorflow as tf

    held = [{name: _held(affine) for name, affine in vars(layer).items()} for layer in layers]

    @tf.function(input_signature=[tf.TensorSpec((None, None, weights.width), tf.float32)])
    def forward(states: Any) -> Any:
        return passed(weights, held, first, states)

    return forward


def passed(weights: Weights, layers: Sequence[dict[str, Any]], first: int, states: Any, drop: float = 0.0) -> Any:
    """The transformer's layers as TensorFlow computes them; returns the states above and the means, see above.

    Args:
        layers: for each part of a layer its matrix and bias.
        drop: share of numbers left out between the layers, while learning.
    """
    import tensorflow as tf

    lines, length = tf.shape(states)[0], tf.shape(states)[1]
    state = tf.reshape(states, (-1, weights.width))
    size = weights.width // weights.heads
    means = []
    for number, layer in enumerate(layers, first):
        seen = tf.reshape(_applied(state, layer["attend"]), (lines, length, 3, weights.heads, size))
        queries, keys, values = tf.unstack(tf.transpose(seen, (2, 0, 3, 1, 4)))
        close = tf.nn.softmax(tf.matmul(queries, keys, transpose_b=True) * size**-0.5)
        gathered = tf.reshape(tf.transpose(close @ values, (0, 2, 1, 3)), (-1, weights.width))
        gathered = _thinned(_applied(gathered, layer["gather"]), drop)
        state = _normalised(state + gathered, layer["after_attention"], weights.epsilon)
        bent = tf.nn.gelu(_applied(state, layer["widen"]), approximate=True)
        fed = _thinned(_applied(bent, layer["narrow"]), drop)
        state = _normalised(state + fed, layer["after_feed"], weights.epsilon)
        if number in LAYERS:
            means.append(tf.reduce_mean(tf.reshape(state, (lines, length, weights.width)), axis=1))
    return tf.reshape(state, (lines, length, weights.width)), tf.stack(means, axis=1)


def _applied(state: Any, affine: tuple[Any, Any]) -> Any:
    import tensorflow as tf

    return tf.nn.bias_add(state @ affine[0], affine[1])


def _normalised(state: Any, affine: tuple[Any, Any], epsilon: float) -> Any:
    import tensorflow as tf

    mean, variance = tf.nn.moments(state, [-1], keepdims=True)
    return (state - mean) * tf.math.rsqrt(variance + epsilon) * affine[0] + affine[1]


def _thinned(state: Any, drop: float) -> Any:
    import tensorflow as tf

    return tf.nn.dropout(state, drop) if drop else state


def _held(affine: Affine) -> tuple[Any, Any]:
    import tensorflow as tf

    return tf.constant(affine.matrix), tf.constant(affine.bias)
