"""The page behind a letter's question about a visit: looking changes nothing, a press of a button answers."""

import hashlib
import logging
from base64 import b64encode
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from actions.db.repositories.visits import VisitRecord
from actions.services.clock import SEOUL
from actions.services.visits import LINK, LONGEST_WORDS
from actions.values import day, words
from actions.visit_messages import ANSWERS, GONE, RATED, RATINGS, TOLD
from bot.gateway.limits import address_key
from bot.gateway.logs import warn
from bot.gateway.staff.bodies import BodyError, Form, read_form
from bot.gateway.state import Gateway, gateway_of, request_locale
from bot.languages import FALLBACK_LOCALE, LOCALES
from bot.settings import ROOT
from bot.visit_links import ANSWER, PATH, RATING, Question

logger = logging.getLogger(__name__)

TEMPLATES = ROOT / "data" / "pages" / "visit"
ASKS = {ANSWER: "notice-visit", RATING: "notice-rating"}
TITLES = {ANSWER: "notice-subject-visit", RATING: "notice-subject-rating"}
UNREADABLE, TOO_FAST, UNAVAILABLE = "error-bad-request", "error-too-fast", "error-unavailable"


def routes() -> list[BaseRoute]:
    """The page, seen and sent."""
    return [Route(PATH, page, methods=["GET"]), Route(PATH, take, methods=["POST"])]


async def page(request: Request) -> Response:
    """The question of a link, with what was answered before."""
    return await _guarded(request, None)


async def take(request: Request) -> Response:
    """Keep the answer that was pressed."""
    try:
        form = await read_form(request, gateway_of(request).settings.body_max_bytes)
    except BodyError:
        return _say(request, UNREADABLE, request_locale(request), 413)
    return await _guarded(request, form)


async def _guarded(request: Request, form: Form | None) -> Response:
    gateway, locale = gateway_of(request), request_locale(request)
    address = address_key(request.client.host if request.client else None)
    wait = await gateway.limiter.take(f"visit {address}", gateway.settings.rate_address_per_minute)
    if wait:
        return _say(request, TOO_FAST, locale, 429, seconds=max(1, round(wait)))
    question = gateway.visit_links.read(request.path_params["token"])
    if question is None or question.kind not in ASKS:
        return _say(request, GONE, locale, 410)
    try:
        visit = await gateway.pool.run(gateway.visits.of, question.appointment, question.start)
        if visit is None:
            return _say(request, GONE, locale, 410)
        return _ask(request, question, visit) if form is None else await _keep(request, question, visit, form)
    except SQLAlchemyError as error:
        warn(logger, "database_failed", step="visit", error=type(error).__name__)
        return _say(request, UNAVAILABLE, locale, 503)


async def _keep(request: Request, question: Question, visit: VisitRecord, form: Form) -> Response:
    gateway, locale = gateway_of(request), _locale(visit)
    visits, start = gateway.visits, question.start
    if question.kind == ANSWER:
        answer = form.get("answer")
        if answer not in ANSWERS:
            return _ask(request, question, visit, UNREADABLE, 422)
        kept = await gateway.pool.run(visits.answer, visit.appointment, answer, via=LINK, start=start)
        return _say(request, TOLD[answer] if kept else GONE, locale, 200 if kept else 410)
    mark, said = form.get("mark"), form.get("words")
    if mark not in map(str, RATINGS):
        return _ask(request, question, visit, "error-field-choice", 422, said)
    if len(said) > LONGEST_WORDS:
        return _ask(request, question, visit, "error-field-long", 422, said)
    kept = await gateway.pool.run(visits.rate, visit.appointment, int(mark), said, start=start)
    return _say(request, RATED if kept else GONE, locale, 200 if kept else 410, typed=said)


def _ask(
    request: Request, question: Question, visit: VisitRecord, problem: str = "", status: int = 200, said: str = ""
) -> Response:
    gateway, locale = gateway_of(request), _locale(visit)
    date = day(visit.starts_at.astimezone(SEOUL).date())
    args = {"day": date} if question.kind == ANSWER else {}
    known = ANSWERS.get(visit.answer or "") if question.kind == ANSWER else RATINGS.get(visit.mark or 0)
    again = {"type": "key", "key": "visit-page-again", "args": {"answer": words(known)}} if known else None
    write = gateway.texts.renderer.text
    return _page(
        gateway,
        locale,
        status,
        title=gateway.words(TITLES[question.kind], locale),
        text=write({"type": "key", "key": ASKS[question.kind], "args": args}, locale),
        again=write(again, locale) if again else "",
        kind=question.kind,
        answers=[(value, gateway.words(key, locale)) for value, key in ANSWERS.items()],
        marks=[(value, gateway.words(key, locale)) for value, key in RATINGS.items()],
        chosen=visit.mark,
        said=said,
        longest=LONGEST_WORDS,
        problem=gateway.words(problem, locale, **({"limit": LONGEST_WORDS} if "long" in problem else {}))
        if problem
        else "",
    )


def _say(request: Request, key: str, locale: str, status: int, typed: str = "", **values: Any) -> Response:
    """A page that only says something; a danger told in what was typed comes before it."""
    gateway = gateway_of(request)
    flags = gateway.texts.net.find(typed) if typed else []
    cards = [card.as_message() for card in gateway.texts.cards.for_flags(flags, locale)] if flags else []
    return _page(
        gateway,
        locale,
        status,
        title=gateway.words(TITLES[RATING] if typed else TITLES[ANSWER], locale),
        text=gateway.words(key, locale, **values),
        cards=cards,
    )


def _page(gateway: Gateway, locale: str, status: int, **values: Any) -> Response:
    html = (
        _environment()
        .get_template("page.html")
        .render(
            {
                "kind": "",
                "again": "",
                "problem": "",
                "cards": [],
                **values,
                "lang": locale,
                "direction": LOCALES[locale].direction,
                "style": Markup(_style()),
                "banner": gateway.banner(locale) or "",
                "label": gateway.words("visit-page-words", locale),
                "send": gateway.words("visit-page-send", locale),
            }
        )
    )
    return HTMLResponse(html, status, headers={"Content-Security-Policy": _policy(), "X-Robots-Tag": "noindex"})


def _locale(visit: VisitRecord) -> str:
    return visit.locale if visit.locale in LOCALES else FALLBACK_LOCALE


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _style() -> str:
    return (TEMPLATES / "page.css").read_text(encoding="utf-8")


@cache
def _policy() -> str:
    digest = b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
