"""Operations kept on disk between working them out and writing them: memory does not grow with the file."""

import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import TemporaryFile
from typing import IO, Any

from actions.services.importing.values import Operation


class Spool:
    """Takes operations, gives them back in their order as often as asked."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._pickler = pickle.Pickler(file, pickle.HIGHEST_PROTOCOL)
        self.count = 0

    def add(self, table: str, values: dict[str, Any]) -> None:
        """A row more."""
        self._put(Operation(table, "add", {}, values))

    def set(self, table: str, key: dict[str, Any], values: dict[str, Any]) -> None:
        """Other values in the row of this key."""
        self._put(Operation(table, "set", key, values))

    def drop(self, table: str, key: dict[str, Any]) -> None:
        """All rows of this key away."""
        self._put(Operation(table, "drop", key, {}))

    def __iter__(self) -> Iterator[Operation]:
        self._file.flush()
        self._file.seek(0)
        for _ in range(self.count):
            yield Operation(*pickle.load(self._file))

    def _put(self, operation: Operation) -> None:
        self._pickler.clear_memo()
        self._pickler.dump(tuple(operation))
        self.count += 1


@contextmanager
def spool() -> Iterator[Spool]:
    """A spool in a file without a name, gone with the process."""
    with TemporaryFile() as file:
        yield Spool(file)
