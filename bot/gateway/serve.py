"""``python -m bot gateway``: the public web server."""

import logging
import socket
import sys
import time

import uvicorn
from sqlalchemy.exc import OperationalError
from starlette.applications import Starlette

from actions.db.migrate import current
from bot.gateway import logs
from bot.gateway.app import create_app
from bot.settings import Settings

logger = logging.getLogger(__name__)

CLOSING_SECONDS = 5
DATABASE_SECONDS = 60.0
PAUSE_SECONDS = 1.0
BACKLOG = 2048


class Server(uvicorn.Server):
    """Ends the open event streams before it waits for connections to close."""

    def __init__(self, config: uvicorn.Config, app: Starlette) -> None:
        super().__init__(config)
        self._app = app

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """See :meth:`uvicorn.Server.shutdown`."""
        gateway = getattr(self._app.state, "gateway", None)
        if gateway is not None:
            gateway.hub.close()
        await super().shutdown(sockets)


def main(settings: Settings) -> int:
    """Serve until ended. Returns 1, with one sentence, when it cannot."""
    logs.configure(settings.log_level)
    try:
        revision = revision_of(settings.database, DATABASE_SECONDS)
    except OperationalError as error:
        print(f"The database does not answer ({type(error.orig).__name__}).", file=sys.stderr)
        return 1
    if revision is None:
        print("The database is not set up: run `make setup` first.", file=sys.stderr)
        return 1
    try:
        bound = bind(settings.host, settings.port)
    except OSError as error:
        print(f"Port {settings.port} on {settings.host} cannot be used: {error.strerror}.", file=sys.stderr)
        return 1
    app = create_app(settings)
    config = uvicorn.Config(
        app,
        ws="none",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies or None,
        timeout_graceful_shutdown=CLOSING_SECONDS,
        backlog=BACKLOG,
    )
    server = Server(config, app)
    server.run(sockets=[bound])
    return 0 if server.started else 1


def revision_of(url: str, seconds: float) -> str | None:
    """The revision of a database, None for an empty one; one that is away is waited for.

    Whoever gave up at once would be started again and again in vain, and the supervisor gives up then.

    Raises:
        OperationalError: it did not come back in so many seconds.
    """
    limit = time.monotonic() + seconds
    while True:
        try:
            return current(url)
        except OperationalError as error:
            if time.monotonic() >= limit:
                raise
            logs.warn(logger, "database_failed", step="start", error=type(error).__name__)
            time.sleep(min(PAUSE_SECONDS, seconds))


def bind(host: str, port: int) -> socket.socket:
    """A socket of our own that does not listen yet: the server does, once it can answer.

    Who connects meanwhile is refused at once and goes to another gateway; one who waited would wait for the catalogues.

    Raises:
        OSError: the address is taken or not ours.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family, socket.SOCK_STREAM)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
    except OSError:
        bound.close()
        raise
    return bound
