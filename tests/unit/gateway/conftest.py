from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from actions.db.migrate import upgrade
from bot.gateway.state import Texts
from bot.settings import ROOT, Settings
from tests.unit.gateway.support import ScriptedRasa, Visitor, running, settings_for


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts.load(ROOT / "data")


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gateway") / "empty.db"
    upgrade(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def shared_rasa() -> Iterator[ScriptedRasa]:
    peer = ScriptedRasa()
    yield peer
    peer.stop()


@pytest.fixture
def rasa(shared_rasa: ScriptedRasa) -> ScriptedRasa:
    """The peer, as new for every test."""
    shared_rasa.start()
    shared_rasa.reset()
    return shared_rasa


@pytest.fixture
def settings(tmp_path: Path, empty_database: Path, rasa: ScriptedRasa) -> Settings:
    return settings_for(tmp_path, empty_database, rasa.url)


@pytest.fixture
async def client(settings: Settings, texts: Texts) -> AsyncIterator[httpx.AsyncClient]:
    async with running(settings, texts) as client:
        yield client


@pytest.fixture
async def visitor(client: httpx.AsyncClient) -> Visitor:
    return await Visitor(client).open()
