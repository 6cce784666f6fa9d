"""A scripted dialogue engine on a real port, gateways in this process and in processes of their own."""

import asyncio
import os
import shutil
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import httpx
import uvicorn
from cryptography.fernet import Fernet
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from bot.gateway.app import create_app
from bot.gateway.serve import Server, bind
from bot.gateway.state import Texts
from bot.settings import ROOT, Settings, load_settings
from tests.support.ports import free_port

FERNET_KEY = Fernet.generate_key().decode()
SECRET_KEY = "only for tests"
Answer = dict[str, Any] | int
PATIENCE_SECONDS = 15.0
START_SECONDS = 40.0


def emission(key: str, locale: str = "en", **more: Any) -> dict[str, Any]:
    """A reply as the dialogue engine sends it."""
    return {"v": 1, "key": key, "args": {}, "locale": locale, "quick_replies": [], "cards": [], **more}


def answer(*messages: dict[str, Any], intent: str = "greet", chosen: str | None = None) -> dict[str, Any]:
    """The answer of one turn."""
    nlu = {"intent": {"name": intent, "confidence": 0.9}, "entities": []}
    return {"messages": list(messages), "nlu": nlu, "slots": {"chosen_locale": chosen}}


def greet(turn: dict[str, Any]) -> Answer:
    """Greets in the locale asked for."""
    return answer(emission("greet", turn["metadata"]["locale"]))


class ScriptedRasa:
    """A peer that speaks the turn endpoint's protocol and answers as told; remembers what it was sent."""

    def __init__(self) -> None:
        self.turns: list[dict[str, Any]]
        self.script: Callable[[dict[str, Any]], Answer]
        self.model_answers: bool
        self.reset()
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None
        self.port = free_port()

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def texts(self) -> list[str]:
        """The texts of all turns, in order."""
        return [turn["text"] for turn in self.turns]

    def reset(self) -> None:
        """Forget what was sent and told."""
        self.turns = []
        self.script = greet
        self.model_answers = True

    def start(self) -> None:
        """Listen, unless it does already."""
        if self._server is not None:
            return

        def turn(request: Request, body: dict[str, Any]) -> JSONResponse:
            self.turns.append(body)
            said = self.script(body)
            return JSONResponse({"error": "scripted"}, said) if isinstance(said, int) else JSONResponse(said)

        async def post(request: Request) -> JSONResponse:
            body = await request.json()
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(None, turn, request, body)

        async def health(request: Request) -> JSONResponse:
            return JSONResponse({"model": "scripted"}, 200 if self.model_answers else 503)

        app = Starlette(
            routes=[
                Route("/webhooks/concierge/turn", post, methods=["POST"]),
                Route("/webhooks/concierge/health", health),
            ]
        )
        config = uvicorn.Config(app, log_config=None, ws="none", lifespan="off", timeout_graceful_shutdown=1)
        self._server = uvicorn.Server(config)
        sockets = [bind("127.0.0.1", self.port)]
        self._thread = threading.Thread(target=self._server.run, args=(sockets,), daemon=True)
        self._thread.start()
        wait_until(lambda: self._server is not None and self._server.started)

    def stop(self) -> None:
        """Listen no more."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
            self._server = None


def wait_until(true: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> None:
    """Wait for something to become true; fails when it does not."""
    limit = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < limit, "waited in vain"
        time.sleep(0.02)


def settings_for(folder: Path, database: Path, rasa: str, **overrides: Any) -> Settings:
    """Settings over a copy of a migrated database."""
    file = folder / "concierge.db"
    if not file.exists():
        shutil.copy(database, file)
    values: dict[str, Any] = {
        "var_dir": folder,
        "rasa_urls": rasa,
        "secret_key": SECRET_KEY,
        "encryption_keys": FERNET_KEY,
        "inbox_lease_seconds": 2,
        "urgent_wait_seconds": 2,  # a busy machine is no fault
        "rate_session_per_minute": 1000,
        "rate_address_per_minute": 1000,
        "new_sessions_address_per_minute": 1000,
    }
    return load_settings(**{**values, **overrides})


@asynccontextmanager
async def running(settings: Settings, texts: Texts) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a gateway in this process."""
    app = create_app(settings, texts=texts)
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, raise_app_exceptions=False, client=("203.0.113.7", 1234))
        async with httpx.AsyncClient(transport=transport, base_url="http://gateway") as client:
            client.app = app  # type: ignore[attr-defined]
            yield client


@contextmanager
def serving(settings: Settings, texts: Texts, *ports: int) -> Iterator[None]:
    """Gateways on real ports, in threads of this process."""
    servers, threads = [], []
    for port in ports:
        app = create_app(settings, texts=texts)
        server = Server(uvicorn.Config(app, log_config=None, ws="none", timeout_graceful_shutdown=2), app)
        thread = threading.Thread(target=server.run, args=([bind("127.0.0.1", port)],), daemon=True)
        thread.start()
        servers.append(server)
        threads.append(thread)
    wait_until(lambda: all(server.started for server in servers))
    try:
        yield
    finally:
        for server in servers:
            server.should_exit = True
        for thread in threads:
            thread.join()


@contextmanager
def processes(settings: Settings, *ports: int) -> Iterator[list["subprocess.Popen[bytes]"]]:
    """Gateways in processes of their own, over one database."""
    environment = {
        **os.environ,
        "VAR_DIR": str(settings.var_dir),
        "RASA_URLS": settings.rasa_urls,
        "SECRET_KEY": settings.secret_key,
        "ENCRYPTION_KEYS": settings.encryption_keys,
        "INBOX_LEASE_SECONDS": str(settings.inbox_lease_seconds),
        "NEW_SESSIONS_ADDRESS_PER_MINUTE": "1000",
        "LOG_LEVEL": "WARNING",
    }
    command = [sys.executable, "-m", "bot", "gateway"]
    children = [subprocess.Popen(command, cwd=ROOT, env={**environment, "PORT": str(port)}) for port in ports]
    try:
        for child, port in zip(children, ports, strict=True):
            wait_until(lambda: child.poll() is not None or _alive(port), START_SECONDS)  # noqa: B023 - used at once
        yield children
    finally:
        for child in children:
            child.terminate()
        for child in children:
            child.wait(timeout=15)


def _alive(port: int) -> bool:
    try:
        return httpx.get(f"http://127.0.0.1:{port}/healthz", timeout=1.0, trust_env=False).status_code == 200
    except httpx.HTTPError:
        return False


class Visitor:
    """A conversation through the API of a gateway in this process."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.headers: dict[str, str] = {}
        self.id = ""

    async def open(self, locale: str | None = "en", time_zone: str | None = None) -> "Visitor":
        """Open the conversation."""
        response = await self.client.post("/api/v1/conversations", json={"locale": locale, "time_zone": time_zone})
        assert response.status_code == 201, response.text
        self.id = response.json()["conversation"]
        self.headers = {"Authorization": f"Bearer {response.json()['token']}"}
        return self

    async def post(self, text: str | None = None, *, id: str | None = None, **body: Any) -> httpx.Response:
        """Post a message; the response as it is."""
        message: dict[str, Any] = {"client_message_id": id or str(uuid.uuid4()), **body}
        if text is not None:
            message["text"] = text
        return await self.client.post("/api/v1/messages", json=message, headers=self.headers)

    async def history(self, after: int = 0) -> list[dict[str, Any]]:
        """The messages so far."""
        response = await self.client.get("/api/v1/messages", params={"after": after}, headers=self.headers)
        assert response.status_code == 200, response.text
        messages: list[dict[str, Any]] = response.json()["messages"]
        return messages

    async def until(self, count: int, seconds: float = PATIENCE_SECONDS) -> list[dict[str, Any]]:
        """The history once it holds ``count`` messages."""
        limit = time.monotonic() + seconds
        while len(messages := await self.history()) < count:
            assert time.monotonic() < limit, f"only {[(m['direction'], m['key'], m['text']) for m in messages]}"
            await asyncio.sleep(0.02)
        return messages
