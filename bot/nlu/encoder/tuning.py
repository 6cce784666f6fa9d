"""The encoder's upper layers learn our intents, so that the vectors tell apart what visitors ask.

The lower layers stay, and with them the vector that the linear machine reads: what it learns is not flattered by lines
that the upper ones know already. Beside the layers a network of intents learns, and is thrown away; every training
fits its own.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.nlu.encoder.batches import BatchEncoder, LowerLayers, passed
from bot.nlu.encoder.lines import LAYERS, LineEncoder
from bot.nlu.encoder.tuned import FROZEN
from bot.nlu.encoder.weights import Affine, Layer
from bot.nlu.network_fitting import DROPOUT, INPUT_DROPOUT, SMOOTHING, fit_network

SEED = 20261122
EPOCHS = 3
FIRST_EPOCHS = 6  # of the network alone, over the layers as they were
BATCH = 64
RATE, DECAY = 5e-4, 1e-2
NETWORK_RATE, NETWORK_DECAY = 5e-4, 1e-3
DROP = 0.1
LONGEST_STEP = 1.0
WARM = 100  # steps until the full rate
_HALF_BITS = "avx512_bf16"  # two thirds of the time

Rows = npt.NDArray[np.int64]


def tune(
    lines: LineEncoder,
    texts: Sequence[str],
    intents: Sequence[str],
    say: Callable[[str], None],
    lower: LowerLayers | None = None,
) -> tuple[Layer, ...]:
    """The upper layers after learning.

    Args:
        lines: the encoder as it was.
        texts: what it is shown of each training sentence.
        intents: the intent of each.
        lower: with what it kept of these texts; saves computing them again.
    """
    import tensorflow as tf

    lower = lower or LowerLayers(lines.weights, keep=True)
    say(f"encoding {len(texts):,} lines")
    vectors = BatchEncoder(lines, lower).encode(texts)
    labels = sorted(set(intents))
    wanted = np.searchsorted(labels, np.asarray(intents))
    say("a network over the encoder as it is")
    network = fit_network([[]] * len(texts), wanted, vectors, len(labels), epochs=FIRST_EPOCHS)
    tf.keras.utils.set_random_seed(SEED)
    width, below = lines.weights.width, sum(layer <= FROZEN for layer in LAYERS)
    spans = {"below": slice(0, below * width), "above": slice(below * width, len(LAYERS) * width)}
    centre, scale = tf.constant(network.centre[spans["above"]]), tf.constant(network.scale[spans["above"]])
    still = ((vectors - network.centre) * network.scale)[:, spans["below"]].astype(np.float32)
    layers = [
        {name: (tf.Variable(part.matrix), tf.Variable(part.bias)) for name, part in vars(layer).items()}
        for layer in lines.weights.layers[FROZEN:]
    ]
    # the kinds of names take no part here
    inner = tf.Variable(network.inner[: len(LAYERS) * width])
    head = [inner, *map(tf.Variable, (network.inner_bias, network.outer, network.outer_bias))]
    tuned = [variable for layer in layers for pair in layer.values() for variable in pair]
    optimizers = (
        (tf.keras.optimizers.AdamW(RATE, weight_decay=DECAY), tuned, RATE),
        (tf.keras.optimizers.AdamW(NETWORK_RATE, weight_decay=NETWORK_DECAY), head, NETWORK_RATE),
    )
    for optimizer, variables, _ in optimizers:
        optimizer.build(variables)

    def loss_of(states: Any, beside: Any, meant: Any) -> Any:
        _, means = passed(lines.weights, layers, FROZEN + 1, states, DROP)
        means = tf.reshape(tf.math.l2_normalize(means, axis=-1), (tf.shape(states)[0], -1))
        seen = tf.nn.dropout(tf.concat([beside, (means - centre) * scale], axis=1), INPUT_DROPOUT)
        hidden = tf.nn.dropout(tf.nn.relu(seen @ head[0] + head[1]), DROPOUT)
        scores = hidden @ head[2] + head[3]
        smooth = tf.one_hot(meant, len(labels)) * (1 - SMOOTHING) + SMOOTHING / len(labels)
        return tf.reduce_mean(tf.nn.softmax_cross_entropy_with_logits(smooth, scores))

    @tf.function(
        autograph=False,
        input_signature=[
            tf.TensorSpec((None, None, width), tf.float32),
            tf.TensorSpec((None, still.shape[1]), tf.float32),
            tf.TensorSpec((None,), tf.int64),
        ],
    )
    def step(states: Any, beside: Any, meant: Any) -> Any:
        with tf.GradientTape() as tape:
            loss = loss_of(states, beside, meant)
        slopes, _ = tf.clip_by_global_norm(tape.gradient(loss, [*tuned, *head]), LONGEST_STEP)
        optimizers[0][0].apply_gradients(zip(slopes[: len(tuned)], tuned, strict=True))
        optimizers[1][0].apply_gradients(zip(slopes[len(tuned) :], head, strict=True))
        return loss

    split = [lines.pieces(text) for text in texts]
    lengths = np.asarray([len(pieces) for pieces in split])
    dice = np.random.default_rng(SEED)
    batches = [batch for _ in range(EPOCHS) for batch in _shuffled(lengths, dice)]
    for number, rows in enumerate(batches, 1):
        share = min(1.0, number / WARM) * 0.5 * (1 + np.cos(np.pi * number / len(batches)))
        for optimizer, _, rate in optimizers:
            optimizer.learning_rate.assign(rate * share)
        states, _ = lower.states([split[row] for row in rows])
        with _half_bits() if number == 1 else nullcontext():  # the first step is when the computation is laid out
            loss = step(states, still[rows], wanted[rows])
        if number % (len(batches) // EPOCHS) == 0:
            say(f"{number:,} of {len(batches):,} steps, loss {float(loss):.2f}")
    return tuple(
        Layer(**{name: Affine(matrix.numpy(), bias.numpy()) for name, (matrix, bias) in layer.items()})
        for layer in layers
    )


def _shuffled(lengths: Rows, dice: np.random.Generator) -> Iterator[Rows]:
    """Rows of one length each, in an order of chance."""
    order = dice.permutation(len(lengths))
    batches = [
        some[start : start + BATCH]
        for length in np.unique(lengths)
        for some in [order[lengths[order] == length]]
        for start in range(0, len(some), BATCH)
    ]
    for place in dice.permutation(len(batches)):
        yield batches[place]


@contextmanager
def _half_bits() -> Iterator[None]:
    """What is laid out meanwhile multiplies matrices in 16 bits, where the processor can."""
    import tensorflow as tf

    try:
        able = _HALF_BITS in Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        able = False
    tf.config.optimizer.set_experimental_options({"auto_mixed_precision_onednn_bfloat16": able})
    try:
        yield
    finally:
        tf.config.optimizer.set_experimental_options({"auto_mixed_precision_onednn_bfloat16": False})
