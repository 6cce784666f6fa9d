"""The services over the demonstration, on a Monday at ten in the morning: one database for the tests of a file."""

from collections.abc import Iterator

import pytest
from rasa_sdk.executor import ActionExecutor

from actions.db.load import load_demo
from actions.db.migrate import upgrade
from actions.server import build_executor
from actions.wiring import Services, build
from bot.settings import ROOT, load_settings

NOW = "2026-11-23T10:00:00+09:00"


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    made = build(load_settings(var_dir=tmp_path_factory.mktemp("var"), frozen_now=NOW))
    upgrade(made.settings.database)
    load_demo(made.db, ROOT / "data" / "directory", ROOT / "data" / "names")
    yield made
    made.db.close()


@pytest.fixture(scope="module")
def executor(services: Services) -> ActionExecutor:
    return build_executor(services)
