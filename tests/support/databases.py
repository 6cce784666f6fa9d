"""Databases for tests, on SQLite and PostgreSQL alike.

A test that asks for ``backend``, directly or through ``db``, is held on SQLite and, by ``make test-full``, on
PostgreSQL. Marked ``postgresql`` it is held on both by ``make test`` too; marked ``sqlite`` only on SQLite.
"""

import glob
import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from actions.db.migrate import upgrade
from tests.support.services import PostgreSQL, postgresql

BACKENDS = ("sqlite", "postgresql")


class Databases:
    """Makes databases of one kind."""

    def __init__(self, backend: str, folder: Path, request: pytest.FixtureRequest) -> None:
        self.backend = backend
        self._folder = folder
        self._request = request
        self._numbers = itertools.count()
        self._made: list[str] = []

    @property
    def _server(self) -> PostgreSQL:
        server: PostgreSQL = self._request.getfixturevalue("postgresql_server")
        return server

    def new(self, *, migrated: bool = True) -> str:
        """The URL of a database of its own: all migrations done, or empty."""
        if self.backend == "postgresql":
            return self._kept(self._server.database(migrated=migrated))
        path = self._file()
        if migrated:
            shutil.copy(self._request.getfixturevalue("template"), path)
        return f"sqlite:///{path}"

    def copy(self, url: str) -> str:
        """The URL of a copy of a database nobody is connected to."""
        if self.backend == "postgresql":
            return self._kept(self._server.copy(_name(url)))
        path = self._file()
        shutil.copy(url.removeprefix("sqlite:///"), path)
        return f"sqlite:///{path}"

    def remove(self, url: str) -> None:
        """Remove a database that was made here."""
        if self.backend == "postgresql":
            self._made.remove(_name(url))
            self._server.drop(_name(url))
        for path in glob.glob(url.removeprefix("sqlite:///") + "*"):
            os.remove(path)

    def drop(self) -> None:
        """Remove those that a server still keeps."""
        for name in self._made:
            self._server.drop(name)

    def _file(self) -> Path:
        return self._folder / f"test_{next(self._numbers)}.db"

    def _kept(self, name: str) -> str:
        self._made.append(name)
        return self._server.url(name)


def _name(url: str) -> str:
    return url.rpartition("/")[2]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Hold a test on every kind of database; see the module."""
    if "backend" not in metafunc.fixturenames:
        return
    marks = {mark.name for mark in metafunc.definition.iter_markers()}
    kinds = ["sqlite"] if "sqlite" in marks else list(BACKENDS)
    always = "postgresql" in marks
    params = [pytest.param(kind, marks=() if kind == "sqlite" or always else pytest.mark.full) for kind in kinds]
    metafunc.parametrize("backend", params)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, to be copied."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgreSQL]:
    """A server for the whole run of this process; starts when a test first needs it."""
    with postgresql() as server:
        yield server


@pytest.fixture
def databases(backend: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Databases]:
    """Makes databases of the kind the test is held on; removed after it."""
    made = Databases(backend, tmp_path, request)
    yield made
    made.drop()


@pytest.fixture
def database_url(databases: Databases) -> str:
    """The URL of a migrated database."""
    return databases.new()
