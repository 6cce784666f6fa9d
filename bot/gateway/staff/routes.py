"""The paths that every page of staff has, and how a path becomes a route."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.routing import BaseRoute, Route

from bot.gateway.staff import sign_in
from bot.gateway.staff.templates import SHARED
from bot.gateway.staff.visit import Handler, Site, route


async def style(request: Request) -> FileResponse:
    """The one style sheet."""
    return FileResponse(SHARED / "style.css", media_type="text/css", headers={"Cache-Control": "max-age=3600"})


class Paths:
    """Makes the routes of one site; paths are below its home."""

    def __init__(self, site: Callable[[], Site], home: str) -> None:
        self._site = site
        self._home = home

    def get(self, path: str, handler: Handler, *, signed_in: bool = True) -> Route:
        """A page."""
        return Route(self._home + path, route(self._site, handler, signed_in=signed_in), methods=["GET"])

    def post(self, path: str, handler: Handler, *, signed_in: bool = True, files: bool = False) -> Route:
        """A form that is sent."""
        return Route(self._home + path, route(self._site, handler, signed_in=signed_in, files=files), methods=["POST"])

    def entry(self) -> list[BaseRoute]:
        """The style sheet, and signing in and out."""
        return [
            Route(f"{self._home}/style.css", style, methods=["GET"]),
            self.get("/sign-in", sign_in.ask, signed_in=False),
            self.post("/sign-in", sign_in.send, signed_in=False),
            self.post("/code", sign_in.enter_code, signed_in=False),
            self.get("/enter/{token}", sign_in.show_link, signed_in=False),
            self.post("/enter/{token}", sign_in.enter_link, signed_in=False),
            self.post("/leave", sign_in.leave, signed_in=False),
        ]
