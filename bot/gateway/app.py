"""The gateway as an ASGI app: every route is a row of :data:`OPERATIONS`."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.gateway.bodies import ChooseLocale, OpenConversation, PostMessage
from bot.gateway.clinic.routes import routes as clinic_routes
from bot.gateway.dispatch.routes import routes as dispatch_routes
from bot.gateway.errors import ApiError, bad_request, unavailable
from bot.gateway.logs import warn
from bot.gateway.openapi import Operation
from bot.gateway.rendering import BOOKING_FILE, BOOKING_PAGE, TRIP_FILE
from bot.gateway.routes import bookings, conversations, events, health, interface, messages, trips, visits
from bot.gateway.staff.visit import Side
from bot.gateway.state import Gateway, Texts, gateway_of, request_locale
from bot.operator import load_operator
from bot.settings import Settings

logger = logging.getLogger(__name__)

API = "/api/v1"
_AFTER = ("after", "integer", "the number of the last message seen")
_LOCALE = ("locale", "string", "BCP 47 tag")

OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "POST",
        f"{API}/conversations",
        conversations.open_conversation,
        "open a conversation",
        {201: "Conversation"},
        (400, 413, 429, 503),
        body=OpenConversation,
    ),
    Operation(
        "POST",
        f"{API}/messages",
        messages.post_message,
        "say something: a text, a button's payload, or a filled form",
        {202: "Taken"},
        (400, 401, 413, 429, 503),
        body=PostMessage,
        session=True,
    ),
    Operation(
        "GET",
        f"{API}/messages",
        messages.history,
        "the messages after a number, in order",
        {200: "History"},
        (400, 401, 503),
        session=True,
        query=(_AFTER, ("limit", "integer", "at most so many")),
    ),
    Operation(
        "GET",
        f"{API}/events",
        events.events,
        "messages as they come: server-sent events, resumed by Last-Event-ID",
        {200: None},
        (400, 401, 503),
        session=True,
        query=(_AFTER,),
        media_type="text/event-stream",
    ),
    Operation(
        "PUT",
        f"{API}/locale",
        conversations.choose_locale,
        "choose the language of the conversation",
        {200: "Locale"},
        (400, 401, 413, 503),
        body=ChooseLocale,
        session=True,
    ),
    Operation("GET", f"{API}/languages", interface.languages, "the languages on offer", {200: "Languages"}),
    Operation(
        "GET",
        f"{API}/interface",
        interface.interface,
        "the words of a front in one locale",
        {200: "Interface"},
        query=(_LOCALE,),
    ),
    Operation(
        "GET",
        TRIP_FILE,
        trips.trip_file,
        "the calendar file of a planned trip, by its signed link",
        {200: None},
        (404,),
        media_type=trips.MEDIA_TYPE,
    ),
    Operation(
        "GET",
        BOOKING_FILE,
        bookings.booking_file,
        "a booking as an entry for a calendar, by its signed link",
        {200: None},
        (404, 503),
        media_type=bookings.MEDIA_TYPE,
    ),
    Operation(
        "GET",
        BOOKING_PAGE,
        bookings.booking_page,
        "a booking to be printed, in Korean and English, by its signed link",
        {200: None},
        (404, 503),
        media_type="text/html",
    ),
    Operation("GET", f"{API}/openapi.json", health.openapi, "this document", {200: "Document"}),
    Operation("GET", "/healthz", health.healthz, "the process is alive", {200: "Alive"}),
    Operation("GET", "/readyz", health.readyz, "a message would be answered", {200: "Ready", 503: "Ready"}),
    Operation("GET", "/", interface.page, "the plain chat page", {200: None}, media_type="text/html"),
)


def create_app(settings: Settings, *, texts: Texts | None = None) -> Starlette:
    """The app; its lifespan opens the database, starts the dispatcher, and closes both.

    Args:
        texts: loaded before, to be shared; read from ``settings.data_dir`` unless given.

    Raises:
        SettingsError: the operator's profile is none.
    """
    operator = load_operator(settings.operator_profile)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        gateway = Gateway.build(settings, texts, operator)
        app.state.gateway = gateway
        gateway.start()
        try:
            yield
        finally:
            await gateway.close()

    middleware = [Middleware(SafeHeaders, demonstration=settings.demonstration)]
    if settings.origins:
        cors = Middleware(
            CORSMiddleware,
            allow_origins=settings.origins,
            allow_methods=["GET", "POST", "PUT"],
            allow_headers=["Authorization", "Content-Type", "Last-Event-ID"],
            expose_headers=["Retry-After"],
            max_age=600,
        )
        middleware.append(cors)
    app = Starlette(
        routes=[
            *(Route(item.path, item.handler, methods=[item.method]) for item in OPERATIONS),
            *clinic_routes(),
            *visits.routes(),
            *dispatch_routes(),
            Mount("/static", StaticFiles(directory=interface.PAGE)),
        ],
        middleware=middleware,
        exception_handlers={
            ApiError: _refused,
            SQLAlchemyError: _database_failed,
            HTTPException: _not_found,
            Exception: _broke,
        },
        lifespan=lifespan,
    )
    app.state.operations = OPERATIONS
    app.state.staff = Side()
    return app


class SafeHeaders:
    """Headers every answer carries."""

    def __init__(self, app: ASGIApp, demonstration: bool) -> None:
        self._app = app
        self._headers = {
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
            "Cache-Control": "no-store",
        }
        if demonstration:
            self._headers["X-Robots-Tag"] = "noindex, nofollow"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_with_headers)


def _answer(request: Request, error: ApiError) -> Response:
    locale = error.locale or request_locale(request)
    words = gateway_of(request).words
    body = {
        "error": error.code,
        "message": words(error.key, locale, **error.values),
        "urgent": error.urgent,
        "fields": {name: words(key, locale, **error.values) for name, key in error.fields.items()},
    }
    headers = {} if error.retry_after is None else {"Retry-After": str(error.retry_after)}
    if error.status == 401:
        headers["WWW-Authenticate"] = "Bearer"
    return JSONResponse(body, status_code=error.status, headers=headers)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, ApiError)
    return _answer(request, error)


async def _database_failed(request: Request, error: Exception) -> Response:
    warn(logger, "database_failed", step=request.url.path, error=type(error).__name__)
    return _answer(request, unavailable())


async def _not_found(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    code = {404: "not_found", 405: "method_not_allowed"}.get(error.status_code, "bad_request")
    refusal = bad_request(code)
    refusal.status = error.status_code
    return _answer(request, refusal)


async def _broke(request: Request, error: Exception) -> Response:
    refusal = unavailable()
    refusal.status, refusal.code = 500, "internal"
    return _answer(request, refusal)
