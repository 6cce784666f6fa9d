"""Reads what an action answers, in English, over the demonstration directory: real services and a real database."""

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from actions.db.engine import Database
from actions.db.load import load_demo
from actions.db.migrate import upgrade
from actions.db.types import configure
from actions.server import build_executor
from actions.wiring import Services, build
from bot.settings import load_settings
from bot.text.message import Message
from bot.text.render import Renderer
from tests.support.rendering import project_renderer

NOW = "2026-11-23T10:00:00+09:00"


class Reader:
    """One visitor's turns, as Rasa would hand them to the actions."""

    def __init__(self, services: Services, renderer: Renderer, conversation: str = "c") -> None:
        self.services, self.renderer, self.conversation = services, renderer, conversation
        self.executor = build_executor(services)

    def ask(self, action: str, *, text: str = "", slots: dict[str, Any] | None = None, **entities: Any) -> "Reader":
        """The replies to one message with these entities; each must be drawable by any front."""
        found = [{"entity": name, "value": value} for name, value in entities.items()]
        message = {"text": text, "intent": {"name": ""}, "entities": found, "metadata": {"locale": "en"}}
        tracker = {
            "sender_id": self.conversation,
            "slots": slots or {},
            "latest_message": message,
            "events": [],
            "active_loop": {},
        }
        call = {"next_action": action, "sender_id": self.conversation, "tracker": tracker, "domain": {}}
        said = asyncio.run(self.executor.run(call))["responses"]
        self.emissions = [one["custom"] for one in said]
        self.replies = [self.renderer.render(one) for one in self.emissions]
        for card in self.cards:
            drawn = {name: value for name, value in card.items() if name not in ("actions", "facts")}
            shell = {"id": "1", "conversation": "c", "seq": 1, "at": NOW, "direction": "out", "sender": "bot"}
            Message.parse_obj({**shell, "locale": "en", "dir": "ltr", "cards": [drawn]})
        return self

    @property
    def key(self) -> str:
        """The catalogue key of the first reply."""
        return str(self.emissions[0]["key"])

    @property
    def cards(self) -> list[dict[str, Any]]:
        """All cards, rendered."""
        return [card for reply in self.replies for card in reply.cards]

    @property
    def buttons(self) -> list[dict[str, Any]]:
        """All quick replies."""
        return [button for reply in self.replies for button in reply.quick_replies]

    @property
    def text(self) -> str:
        """Everything the visitor sees."""
        parts = [reply.text for reply in self.replies]
        for card in self.cards:
            parts += [card["title"], *card["lines"], *(f"{row['label']}: {row['value']}" for row in card["rows"])]
            parts += filter(None, [card.get("note"), (card.get("source") or {}).get("name")])
        return "\n".join(parts).replace("\u2068", "").replace("\u2069", "")


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A var folder with a migrated database that holds the demonstration directory, to be copied."""
    folder = tmp_path_factory.mktemp("demo")
    made = load_settings(var_dir=folder)
    configure(made.fernet_keys)
    upgrade(made.database)
    database = Database(made.database)
    load_demo(database, made.data_dir / "directory", made.data_dir / "names")
    database.engine.dispose()
    return folder


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    """Catalogues and names, read once."""
    return project_renderer()


@pytest.fixture
def rights_services(demonstration: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Services]:
    """Builds the services as they are at a moment, with an operator's profile where one is given."""

    def made(now: str = NOW, operator: Path | None = None) -> Services:
        monkeypatch.setenv("FROZEN_NOW", now)
        shutil.copytree(demonstration, tmp_path, dirs_exist_ok=True)
        return build(load_settings(var_dir=tmp_path, operator_profile=operator))

    return made


@pytest.fixture
def reader(rights_services: Callable[..., Services], renderer: Renderer) -> Reader:
    return Reader(rights_services(), renderer)
