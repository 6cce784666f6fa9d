"""Training of the intent network with Keras, which Rasa brings along; serving needs numpy only."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from bot.nlu.encoder.weights import Floats
from bot.nlu.network import IntentNetwork, network_inputs

SEED = 20261123
HIDDEN = 1024
EPOCHS = 14
BATCH = 128
DROPOUT = 0.5
INPUT_DROPOUT = 0.1
RATE = 2e-3
DECAY = 1e-3
SMOOTHING = 0.05
SPREAD = 20.0  # typical length of an input vector
LEAST_SPREAD = 1e-4  # a number of the vector that varies less is as good as constant


def fit_network(
    documents: Sequence[Sequence[str]],
    wanted: npt.NDArray[np.int64],
    vectors: Floats,
    intents: int,
    *,
    epochs: int = EPOCHS,
) -> IntentNetwork:
    """Fit a network; the same input gives the same network.

    Args:
        documents: the features of each line; only the kinds of names count.
        wanted: the number of the intent of each.
        vectors: the encoder's vector of each.
        intents: how many there are.
        epochs: how often each line is seen.
    """
    import tensorflow as tf

    tf.keras.utils.set_random_seed(SEED)
    tf.config.experimental.enable_op_determinism()
    centre = vectors.mean(axis=0)
    scale = SPREAD / (np.maximum(vectors.std(axis=0), LEAST_SPREAD) * np.float32(np.sqrt(vectors.shape[1])))
    inputs = network_inputs(documents, vectors, centre, scale)
    layers = tf.keras.layers
    network = tf.keras.Sequential(
        [
            layers.Dropout(INPUT_DROPOUT),
            layers.Dense(HIDDEN, activation="relu"),
            layers.Dropout(DROPOUT),
            layers.Dense(intents),
        ]
    )
    steps = max(1, len(inputs) // BATCH) * epochs
    rate = tf.keras.optimizers.schedules.CosineDecay(RATE, steps)
    loss = tf.keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=SMOOTHING)
    network.compile(optimizer=tf.keras.optimizers.AdamW(rate, weight_decay=DECAY), loss=loss)
    network.fit(inputs, tf.one_hot(wanted, intents), batch_size=BATCH, epochs=epochs, verbose=0)
    inner, inner_bias, outer, outer_bias = (np.asarray(one, dtype=np.float32) for one in network.get_weights())
    return IntentNetwork(centre, scale.astype(np.float32), inner, inner_bias, outer, outer_bias)
