"""Conversations end to end in one process: visitor's HTTP → gateway → Rasa → actions → database, nothing replaced.

Time stands at Monday 23 November 2026, 10:00 in Seoul. Each test has a database of its own.
"""

import asyncio
import json
import shutil
import socket
import sqlite3
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
import uvicorn
import yaml

from actions.db.engine import Database
from actions.db.load import load_demo
from actions.db.migrate import upgrade
from actions.db.repositories.privacy_tracker import opened, sealed
from actions.db.types import configure
from actions.wiring import build
from bot.gateway.app import create_app
from bot.gateway.state import Texts
from bot.languages import LOCALES
from bot.nlu.train import train
from bot.rasa_server.serve import QUIET
from bot.settings import ROOT, load_settings
from tests.e2e.clinic_side import ClinicDesk
from tests.support.dialogue import InProcessActions
from tests.support.ports import free_port
from tests.support.visitor import Visitor

NOW = "2026-11-23T10:00:00+09:00"
LINES = ROOT / "tests" / "e2e" / "lines"
WRITTEN = [code for code in LOCALES if (LINES / f"{code}.yml").exists()]


def pytest_generate_tests(metafunc):
    """A test that asks for ``locale`` runs in every locale that has lines, unless its class names one."""
    if "locale" in metafunc.fixturenames and not hasattr(metafunc.cls, "locale"):
        metafunc.parametrize("locale", WRITTEN)


@dataclass(frozen=True)
class Engine:
    """Rasa as the tests reach it: its address, the actions behind it, the file of its trackers."""

    address: str
    actions: InProcessActions
    trackers: Path


@pytest.fixture(scope="session")
def engine(tmp_path_factory):
    """Rasa with the trained model under a real server on loopback; ended on leaving."""
    import os

    for name, value in QUIET.items():
        os.environ.setdefault(name, value)
    from bot.rasa_server.agent import load_agent, tracker_store
    from bot.rasa_server.app import create_app as rasa_app

    folder = tmp_path_factory.mktemp("engine")
    actions = InProcessActions()
    agent = load_agent(train(load_settings()), actions, tracker_store(f"sqlite:///{folder / 'tracker.db'}"))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = uvicorn.Server(
        uvicorn.Config(rasa_app(agent), host="127.0.0.1", port=port, log_level="warning", ws="none")
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    limit = time.monotonic() + 20
    while not server.started:
        assert time.monotonic() < limit, "Rasa's server did not start"
        time.sleep(0.05)
    yield Engine(f"http://127.0.0.1:{port}", actions, folder / "tracker.db")
    server.should_exit = True
    thread.join(timeout=10)


@pytest.fixture(scope="session")
def texts():
    """Catalogues, net and profiles, read once."""
    return Texts.load(ROOT / "data")


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    """A migrated database that holds the demonstration directory, to be copied."""
    path = tmp_path_factory.mktemp("template") / "concierge.db"
    made = load_settings(var_dir=path.parent)
    configure(made.fernet_keys)
    upgrade(f"sqlite:///{path}")
    database = Database(f"sqlite:///{path}")
    load_demo(database, made.data_dir / "directory", made.data_dir / "names")
    database.engine.dispose()
    return path


@pytest.fixture
def settings(engine, template, tmp_path, monkeypatch):
    """Settings with a fresh database."""
    monkeypatch.setenv("FROZEN_NOW", NOW)
    shutil.copy(template.parent / "encryption.key", tmp_path)  # the names of interpreters are encrypted
    made = load_settings(
        var_dir=tmp_path,
        rasa_urls=engine.address,
        public_url=f"http://127.0.0.1:{free_port()}",
        rate_session_per_minute=10_000,
        rate_address_per_minute=10_000,
        new_sessions_address_per_minute=10_000,
    )
    configure(made.fernet_keys)
    shutil.copy(template, tmp_path / "concierge.db")
    return made


@pytest.fixture
def services(settings, engine):
    """The services the actions use in this test."""
    made = build(settings)
    engine.actions.serve(made)
    return made


@pytest_asyncio.fixture
async def front(settings, services, texts):
    """An HTTP client of a running gateway."""
    app = create_app(settings, texts=texts)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://gateway", timeout=60) as client:
            yield client
    await asyncio.sleep(0)


@pytest.fixture
def visit(front, services, texts):
    """``await visit(locale)``: somebody opens the chat."""

    async def open_chat(locale):
        return await Visitor.open(front, services, texts, locale)

    return open_chat


@pytest_asyncio.fixture
async def clinic(front, services):
    """A clinic that is asked, in a browser of its own: the same gateway, by HTTP at the address that letters name."""
    address = services.settings.public_url
    app = front._transport.app
    config = uvicorn.Config(app, port=int(address.rpartition(":")[2]), lifespan="off", log_level="warning", ws="none")
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    async with httpx.AsyncClient(base_url=address, timeout=20) as browser:
        yield ClinicDesk(browser, services).open()
    server.should_exit = True
    await serving


@pytest.fixture
def lines(locale):
    """What a visitor of this locale types."""
    return yaml.load((LINES / f"{locale}.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


@pytest.fixture
def silence(engine):
    """``silence(conversation, hours)``: all that Rasa holds of a conversation happened so much earlier."""

    def age(conversation, hours):
        with sqlite3.connect(engine.trackers, timeout=10) as database:
            rows = database.execute("select id, data from events where sender_id = ?", (conversation,)).fetchall()
            assert rows
            for row, data in rows:
                event = json.loads(opened(data))
                event["timestamp"] -= hours * 3600
                change = (sealed(json.dumps(event)), event["timestamp"], row)
                database.execute("update events set data = ?, timestamp = ? where id = ?", change)

    return age


@pytest.fixture
def english():
    """What a visitor types in English, for what need not be tried in every language."""
    return yaml.safe_load((LINES / "en.yml").read_text(encoding="utf-8"))
