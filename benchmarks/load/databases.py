"""Throw-away databases of both kinds, which wait for the disk as those of production do."""

import itertools
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from actions.db.migrate import upgrade
from tests.support.services import postgresql

KINDS = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
Maker = Callable[[str], str]


@contextmanager
def folder() -> Iterator[Path]:
    """A new folder that PostgreSQL's own user may enter; removed on leaving."""
    made = Path(tempfile.mkdtemp(prefix="concierge-load-", dir="/tmp"))
    made.chmod(0o711)
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


@contextmanager
def databases(home: Path) -> Iterator[Maker]:
    """Makes migrated databases of a kind of :data:`KINDS`; a PostgreSQL of our own runs meanwhile, on loopback."""
    numbers = itertools.count()
    with postgresql(durable=True) as server:

        def make(kind: str) -> str:
            if kind == "postgresql":
                return server.url(server.database())
            url = f"sqlite:///{home / f'load_{next(numbers)}.db'}"
            upgrade(url)
            return url

        yield make
