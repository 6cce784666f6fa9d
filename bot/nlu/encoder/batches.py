"""The encoder while training: many lines, by TensorFlow, which Rasa brings along."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from bot.nlu.encoder.lines import LAYERS, LineEncoder, side_by_side
from bot.nlu.encoder.weights import Affine, Floats, Weights

_PIECES_AT_ONCE = 2_048


class BatchEncoder:
    """Gives what :class:`LineEncoder` gives, to five digits; needs half a second to start."""

    def __init__(self, lines: LineEncoder) -> None:
        """Share the weights with ``lines``."""
        self.name = lines.name
        self._lines = lines
        self._forward = _compiled(lines.weights)

    def encode(self, texts: Sequence[str]) -> Floats:
        """See :class:`bot.nlu.encoder.lines.Encoder`; lines of one length go together."""
        split = [self._lines.pieces(text) for text in texts]
        result = np.zeros((len(texts), len(LAYERS) * self._lines.weights.width), dtype=np.float32)
        for rows in _alike(split):
            numbers = np.asarray([split[row] for row in rows])
            embedded = self._lines.weights.embedded(numbers.ravel()).reshape(*numbers.shape, -1)
            result[rows] = side_by_side(self._forward(embedded).numpy())
        return result


def _alike(split: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Rows of one number of pieces each, as many as go together."""
    by_length: dict[int, list[int]] = {}
    for row, pieces in enumerate(split):
        by_length.setdefault(len(pieces), []).append(row)
    for length, rows in by_length.items():
        many = max(1, _PIECES_AT_ONCE // length)
        for start in range(0, len(rows), many):
            yield rows[start : start + many]


def _compiled(weights: Weights) -> Any:
    import tensorflow as tf

    places = tf.constant(weights.places)
    layers = [{name: _held(affine) for name, affine in vars(layer).items()} for layer in weights.layers]
    at_first, size = _held(weights.at_first), weights.width // weights.heads

    def applied(state: Any, affine: tuple[Any, Any]) -> Any:
        return tf.nn.bias_add(state @ affine[0], affine[1])

    def normalised(state: Any, affine: tuple[Any, Any]) -> Any:
        mean, variance = tf.nn.moments(state, [-1], keepdims=True)
        return (state - mean) * tf.math.rsqrt(variance + weights.epsilon) * affine[0] + affine[1]

    @tf.function(input_signature=[tf.TensorSpec((None, None, weights.width), tf.float32)])
    def forward(embedded: Any) -> Any:
        lines, length = tf.shape(embedded)[0], tf.shape(embedded)[1]
        state = normalised(tf.reshape(embedded + places[:length], (-1, weights.width)), at_first)
        means = []
        for number, layer in enumerate(layers, 1):
            seen = tf.reshape(applied(state, layer["attend"]), (lines, length, 3, weights.heads, size))
            queries, keys, values = tf.unstack(tf.transpose(seen, (2, 0, 3, 1, 4)))
            close = tf.nn.softmax(tf.matmul(queries, keys, transpose_b=True) * size**-0.5)
            gathered = tf.reshape(tf.transpose(close @ values, (0, 2, 1, 3)), (-1, weights.width))
            state = normalised(state + applied(gathered, layer["gather"]), layer["after_attention"])
            bent = tf.nn.gelu(applied(state, layer["widen"]), approximate=True)
            state = normalised(state + applied(bent, layer["narrow"]), layer["after_feed"])
            if number in LAYERS:
                means.append(tf.reduce_mean(tf.reshape(state, (lines, length, weights.width)), axis=1))
        return tf.stack(means, axis=1)

    return forward


def _held(affine: Affine) -> tuple[Any, Any]:
    import tensorflow as tf

    return tf.constant(affine.matrix), tf.constant(affine.bias)
