"""The encoder's upper layers learn intents; the lower ones and what is stored of them stay true."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from bot.nlu.encoder.batches import BatchEncoder, LowerLayers
from bot.nlu.encoder.lines import LAYERS, WIDTH, LineEncoder
from bot.nlu.encoder.tuned import FROZEN, save_tuned, with_tuned
from bot.nlu.encoder.tuning import tune
from bot.nlu.encoder.weights import EncoderError, Floats, Layer, load_weights

PRICED, CLEARED = "ask_price", "erase_my_data"
TREATMENTS = ("botox", "a facelift", "ринопластика", "隆鼻", "เสริมจมูก", "veneers", "fillers", "la liposucción")
DETAILS = ("my photos", "my phone number", "мои данные", "我的照片", "ชื่อของฉัน", "my scans", "my e-mail", "mi historia")
LINES = [
    *(f"{words} {name}" for name in TREATMENTS for words in ("tell me of", "how about", "сколько", "多少", "ราคา")),
    *(f"{words} {name}" for name in DETAILS for words in ("tell me of", "how about", "удалите", "删除", "ลบ")),
]
MEANT = [PRICED] * (len(LINES) // 2) + [CLEARED] * (len(LINES) // 2)


@pytest.fixture(scope="module")
def base() -> LineEncoder:
    return LineEncoder(load_weights())


@pytest.fixture(scope="module")
def layers(base: LineEncoder) -> tuple[Layer, ...]:
    return tune(base, LINES * 20, MEANT * 20, lambda text: None)


def apart(vectors: Floats) -> float:
    """How much nearer lines of one intent are to each other than to others."""
    vectors = vectors - vectors.mean(axis=0)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    near = vectors @ vectors.T
    same = np.asarray([[one == other for other in MEANT] for one in MEANT])
    return float(near[same].mean() - near[~same].mean())


def test_lines_of_one_intent_come_together(base: LineEncoder, layers: tuple[Layer, ...]) -> None:
    assert len(layers) == len(base.weights.layers) - FROZEN
    after = LineEncoder(replace(base.weights, layers=(*base.weights.layers[:FROZEN], *layers)))
    old, new = base.encode(LINES), after.encode(LINES)
    assert apart(new[:, -WIDTH:]) > apart(old[:, -WIDTH:]) + 0.01
    below = sum(layer <= FROZEN for layer in LAYERS) * WIDTH
    assert np.allclose(new[:, :below], old[:, :below]), "the lower layers must stay"


def test_what_is_stored_gives_nearly_the_same_vectors(
    base: LineEncoder, layers: tuple[Layer, ...], tmp_path: Path
) -> None:
    path = tmp_path / "encoder.npz"
    save_tuned(layers, path)
    stored = LineEncoder(with_tuned(base.weights, path))
    exact = LineEncoder(replace(base.weights, layers=(*base.weights.layers[:FROZEN], *layers)))
    shape = (len(LINES), len(LAYERS), WIDTH)
    near = (stored.encode(LINES).reshape(shape) * exact.encode(LINES).reshape(shape)).sum(axis=-1)
    assert near.min() > 0.999
    assert stored.name != base.name, "vectors of another encoder must not be taken from the cache"


def test_a_damaged_file_is_told(base: LineEncoder, layers: tuple[Layer, ...], tmp_path: Path) -> None:
    assert with_tuned(base.weights, tmp_path / "none.npz") is base.weights
    path = tmp_path / "encoder.npz"
    save_tuned(layers, path)
    whole = path.read_bytes()
    for damaged in (b"no arrays", whole[: len(whole) // 2]):
        path.write_bytes(damaged)
        with pytest.raises(EncoderError, match=r"encoder\.npz"):
            with_tuned(base.weights, path)
    small = replace(layers[-1], attend=replace(layers[-1].attend, matrix=np.zeros((8, 24), dtype=np.float32)))
    save_tuned([*layers[:-1], small], path)
    with pytest.raises(EncoderError, match="do not fit"):
        with_tuned(base.weights, path)
    save_tuned(layers[1:], path)
    with pytest.raises(EncoderError, match="do not fit"):
        with_tuned(base.weights, path)


def test_kept_lower_layers_change_nothing(base: LineEncoder) -> None:
    kept = BatchEncoder(base, LowerLayers(base.weights, keep=True))
    assert np.allclose(kept.encode(LINES), base.encode(LINES), atol=2e-3)
    assert np.allclose(kept.encode(LINES), kept.encode(LINES))
