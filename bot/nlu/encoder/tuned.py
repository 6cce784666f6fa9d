"""The upper layers as our own training sentences left them: ``models/encoder.npz``, made by ``make tune``.

A matrix is kept in 8 bits, with one scale for each of its columns; 7 MB instead of 28.
"""

import zlib
from collections.abc import Sequence
from dataclasses import fields, replace
from hashlib import sha256
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
import numpy.typing as npt

from bot.nlu.encoder.weights import Affine, EncoderError, Floats, Layer, Weights
from bot.nlu.paths import ROOT

FILE = ROOT / "models" / "encoder.npz"
FROZEN = 8
"""The layers below, which are never tuned."""
_PARTS = tuple(field.name for field in fields(Layer))
_MOST = 127


def with_tuned(weights: Weights, path: Path = FILE) -> Weights:
    """The weights with the tuned layers in place of the last ones; as they are where there is no such file.

    Raises:
        EncoderError: the file is damaged, or belongs to another encoder.
    """
    if not path.exists():
        return weights
    try:
        with np.load(path, allow_pickle=False) as arrays:
            kept = {name: arrays[name] for name in arrays.files}
        layers = [_layer(kept, number) for number in range(int(kept["layers"]))]
    except (OSError, ValueError, KeyError, TypeError, EOFError, BadZipFile, zlib.error) as error:
        raise EncoderError(f"The tuned layers do not load: {path.name}: {error}") from error
    if list(map(_shapes, layers)) != list(map(_shapes, weights.layers[FROZEN:])):
        raise EncoderError(f"The tuned layers do not fit the encoder: {path.name}")
    tuned = sha256(path.read_bytes()).hexdigest()[:8]
    return replace(weights, layers=(*weights.layers[:FROZEN], *layers), tuned=tuned)


def save_tuned(layers: Sequence[Layer], path: Path = FILE) -> None:
    """Write the upper layers."""
    arrays: dict[str, npt.NDArray[np.generic]] = {"layers": np.asarray(len(layers))}
    for number, layer in enumerate(layers):
        for part in _PARTS:
            affine: Affine = getattr(layer, part)
            arrays[f"{number}-{part}-bias"] = affine.bias.astype(np.float32)
            if affine.matrix.ndim == 1:
                arrays[f"{number}-{part}"] = affine.matrix.astype(np.float32)
                continue
            scales = np.abs(affine.matrix).max(axis=0) / _MOST
            scales = np.where(scales > 0, scales, 1).astype(np.float32)
            arrays[f"{number}-{part}"] = np.rint(affine.matrix / scales).astype(np.int8)
            arrays[f"{number}-{part}-scales"] = scales
    np.savez_compressed(path, **arrays)


def _shapes(layer: Layer) -> list[tuple[int, ...]]:
    return [part.matrix.shape for part in vars(layer).values()]


def _layer(kept: dict[str, npt.NDArray[np.generic]], number: int) -> Layer:
    return Layer(*(_affine(kept, f"{number}-{part}") for part in _PARTS))


def _affine(kept: dict[str, npt.NDArray[np.generic]], name: str) -> Affine:
    matrix: Floats = kept[name].astype(np.float32)
    if matrix.ndim == 2:
        matrix = matrix * kept[f"{name}-scales"].astype(np.float32)
    return Affine(matrix, kept[f"{name}-bias"].astype(np.float32))
