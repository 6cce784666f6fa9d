"""Vectors of training sentences, kept on disk."""

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from bot.nlu.encoder.lines import DIMENSION, LONGEST, Encoder
from bot.nlu.encoder.weights import Floats

_AT_ONCE = 1_024


class CachedEncoder:
    """An encoder that keeps what it once computed in ``<folder>/vectors-<name>.sqlite``, by text, in 16 bits."""

    def __init__(self, encoder: Encoder, folder: Path):
        """Keep the vectors of ``encoder`` below ``folder``, which is made when it is missing."""
        self.name = encoder.name
        self._encoder = encoder
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / f"vectors-{encoder.name}.sqlite"

    def encode(self, texts: Sequence[str]) -> Floats:
        """See :class:`Encoder`; what is not in the cache is computed with a progress bar on standard error."""
        keys = [hashlib.sha256(text[:LONGEST].encode("utf-8", "replace")).digest() for text in texts]
        store = sqlite3.connect(self._path)
        try:
            store.execute("CREATE TABLE IF NOT EXISTS vector (text BLOB PRIMARY KEY, value BLOB NOT NULL)")
            known = _read(store, keys)
            missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
            # of like length together: then more lines of one length meet in a part
            alike = sorted(missing.items(), key=lambda item: len(item[1].encode("utf-8", "replace")))
            for part in _parts(alike, len(texts)):
                vectors = self._encoder.encode([text for _, text in part]).astype(np.float16)
                rows = [(key, vector.tobytes()) for (key, _), vector in zip(part, vectors, strict=True)]
                store.executemany("INSERT OR REPLACE INTO vector VALUES (?, ?)", rows)
                store.commit()
                known.update(rows)
        finally:
            store.close()
        result = np.empty((len(texts), DIMENSION), dtype=np.float32)
        for row, key in zip(result, keys, strict=True):
            row[:] = np.frombuffer(known[key], dtype=np.float16)
        return result


def _read(store: sqlite3.Connection, keys: Sequence[bytes]) -> dict[bytes, bytes]:
    known: dict[bytes, bytes] = {}
    unique = list(dict.fromkeys(keys))
    for start in range(0, len(unique), 500):
        part = unique[start : start + 500]
        marks = ",".join("?" * len(part))
        known.update(store.execute(f"SELECT text, value FROM vector WHERE text IN ({marks})", part).fetchall())
    return known


def _parts(items: list[tuple[bytes, str]], total: int) -> Iterator[list[tuple[bytes, str]]]:
    """Slices of the items with a progress bar; nothing is shown when there is little to do."""
    if not items:
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), disable=len(items) < _AT_ONCE) as progress:
        task = progress.add_task(f"Encoding sentences ({len(items)} new of {total})", total=len(items))
        for start in range(0, len(items), _AT_ONCE):
            part = items[start : start + _AT_ONCE]
            yield part
            progress.advance(task, len(part))
