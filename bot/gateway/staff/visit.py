"""One request of a page of staff: who is signed in, the form that was sent, and the pages that answer."""

import asyncio
import hashlib
import hmac
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, ParamSpec, TypeVar

from jinja2 import Environment
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from actions.db.records.staff import Account
from actions.wiring import Services, build
from bot.gateway.limits import address_key
from bot.gateway.logs import warn
from bot.gateway.staff.bodies import BodyError, Form, read_form
from bot.gateway.state import Gateway, gateway_of

logger = logging.getLogger(__name__)

FORM_FIELD = "token"
MULTIPART_ROOM = 4_096
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
STAFF_LOCALE = "ko"

P = ParamSpec("P")
T = TypeVar("T")


@dataclass
class Side:
    """What all requests share; the services are put together on first use."""

    services: Services | None = None
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)


@dataclass(frozen=True)
class Site:
    """One of the pages.

    Attributes:
        name: in front of the names of its cookies.
        home: its first page; all its paths are below.
        role: accounts of this role may open it, and no others.
        title: what stands in its head, for a request; nothing: the page's own words.
    """

    name: str
    home: str
    role: str
    templates: Environment
    title: "Callable[[Visit], str]"

    @property
    def sign_in(self) -> str:
        """Where one signs in."""
        return f"{self.home}/sign-in"

    @property
    def session(self) -> str:
        """The cookie of who is signed in."""
        return f"{self.name}_session"

    @property
    def nonce(self) -> str:
        """The cookie that forms are made for."""
        return f"{self.name}_form"


@dataclass
class Visit:
    """One request."""

    site: Site
    request: Request
    gateway: Gateway
    side: Side
    services: Services
    session: str
    nonce: str
    fresh: bool
    account: Account | None = None
    form: Form = field(default_factory=Form)

    @property
    def staff(self) -> Account:
        """Who is signed in; only asked for by pages for which somebody is."""
        assert self.account is not None
        return self.account

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The result of ``work``, done in the pool of threads."""
        return await self.gateway.pool.run(work, *args, **kwargs)

    def page(self, template: str, status: int = 200, **values: Any) -> Response:
        """A page; it knows who is signed in and what the request says was done."""
        shown = self.site.templates.get_template(template).render(
            token=self._form_token(),
            account=self.account,
            home=self.site.home,
            title=self.site.title(self),
            demonstration=self.gateway.settings.demonstration,
            done=self.request.query_params.get("done", ""),
            **{"problem": "", **values},
        )
        response = HTMLResponse(shown, status, headers={"Content-Security-Policy": POLICY})
        if self.fresh:
            self._cookie(response, self.site.nonce, self.nonce, None)
        return response

    def notice(self, what: str, status: int) -> Response:
        """A page that only says something."""
        return self.page("notice.html", status, what=what)

    def go(self, path: str, done: str = "") -> Response:
        """On to another page, with what was done."""
        return RedirectResponse(f"{path}?done={done}" if done else path, 303)

    def enter(self, session: str) -> Response:
        """To the first page, signed in."""
        response = self.go(self.site.home)
        self._cookie(response, self.site.session, session, self.gateway.settings.staff_session_hours * 3600)
        return response

    def leave(self) -> Response:
        """To the sign-in, signed out."""
        response = self.go(self.site.sign_in, "left")
        response.delete_cookie(self.site.session, path=self.site.home)
        return response

    def form_is_ours(self) -> bool:
        """Whether the form was drawn for this browser and this session."""
        return not self.fresh and hmac.compare_digest(
            self.form.get(FORM_FIELD).encode("utf-8"), self._form_token().encode("ascii")
        )

    def words(self, key: str) -> str:
        """A word of the staff's catalogue."""
        return self.gateway.words(key, STAFF_LOCALE)

    def language(self, locale: str) -> str:
        """The name of a visitor's language, in the staff's."""
        value = {"type": "language", "code": locale.partition("-")[0]}
        return self.gateway.texts.renderer.text(value, STAFF_LOCALE)

    def _form_token(self) -> str:
        key = self.gateway.settings.signing_key.encode("utf-8")
        return hmac.new(key, f"{self.site.name} form {self.nonce} {self.session}".encode(), hashlib.sha256).hexdigest()

    def _cookie(self, response: Response, name: str, value: str, seconds: int | None) -> None:
        secure = self.request.url.scheme == "https" or self.gateway.settings.public_address.startswith("https:")
        response.set_cookie(
            name, value, max_age=seconds, path=self.site.home, httponly=True, samesite="lax", secure=secure
        )


Handler = Callable[[Visit], Awaitable[Response]]


def route(
    site: Callable[[], Site], handler: Handler, *, signed_in: bool = True, files: bool = False
) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint of a page.

    Args:
        signed_in: only for accounts of the site's role; others are sent to the sign-in.
        files: its form may hold a file.
    """

    async def endpoint(request: Request) -> Response:
        gateway = gateway_of(request)
        side = await _side(request, gateway)
        assert side.services is not None
        here = site()
        nonce = request.cookies.get(here.nonce, "")
        visit = Visit(
            here,
            request,
            gateway,
            side,
            side.services,
            session=request.cookies.get(here.session, ""),
            nonce=nonce or secrets.token_urlsafe(16),
            fresh=not nonce,
        )
        try:
            return await _answer(visit, handler, signed_in=signed_in, files=files)
        except SQLAlchemyError as error:
            warn(logger, "database_failed", step=here.name, error=type(error).__name__)
            visit.account = None
            return visit.notice("unavailable", 503)

    return endpoint


async def _answer(visit: Visit, handler: Handler, *, signed_in: bool, files: bool) -> Response:
    request, settings = visit.request, visit.gateway.settings
    address = address_key(request.client.host if request.client else None)
    most = settings.staff_requests_per_minute if signed_in else settings.staff_sign_ins_per_minute
    counted = signed_in or request.method == "POST"
    if counted and await visit.gateway.limiter.take(f"{visit.site.name} {signed_in} {address}", most):
        return visit.notice("too_fast", 429)
    if visit.session:
        visit.account = await visit.run(visit.services.staff.who, visit.session)
    if request.method == "POST":
        try:
            room = settings.calendar_max_bytes + MULTIPART_ROOM if files else settings.body_max_bytes
            visit.form = await read_form(request, room)
        except BodyError:
            return visit.notice("form", 413)
        if not visit.form_is_ours():
            return visit.notice("form", 403)
    if signed_in and visit.account is None:
        return visit.go(visit.site.sign_in)
    if signed_in and visit.staff.role != visit.site.role:
        return visit.notice("role", 403)
    return await handler(visit)


async def _side(request: Request, gateway: Gateway) -> Side:
    side: Side = request.app.state.staff
    async with side.lock:
        if side.services is None:
            side.services = await gateway.pool.run(build, gateway.settings, database=gateway.database)
    return side
