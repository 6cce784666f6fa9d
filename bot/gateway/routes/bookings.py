"""A booking by its signed link: a page to print, in Korean and English, and the entry for a calendar."""

import hashlib
from base64 import b64encode
from datetime import datetime
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from actions.services.confirmations import Confirmation
from actions.services.lifecycle import OPEN
from actions.services.trip_ics import Event, calendar_text
from bot.gateway.errors import bad_request
from bot.gateway.signing import InvalidTokenError
from bot.gateway.state import Gateway, gateway_of
from bot.languages import FALLBACK_LOCALE, LOCALES
from bot.settings import ROOT
from bot.text import formats
from bot.text.render import Renderer
from bot.text.zones import zone_of

MEDIA_TYPE = "text/calendar"
HEADERS = {"Content-Disposition": 'attachment; filename="appointment.ics"'}
TEMPLATES = ROOT / "bot" / "web" / "booking"
KO, EN = "ko", "en"
BY_LINK = "link"
NOTHING_ELSE = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
TITLES = {"TENTATIVE": "life-ics-requested", "CANCELLED": "life-ics-cancelled", "CONFIRMED": "trip-ics-appointment"}


async def booking_page(request: Request) -> Response:
    """The booking as it stands, to be printed."""
    gateway = gateway_of(request)
    found = await _found(request, gateway, "booking_page")
    html = _environment().get_template("confirmation.html").render(_values(gateway, found))
    return HTMLResponse(html, headers={"Content-Security-Policy": _policy(), "X-Robots-Tag": "noindex, nofollow"})


async def booking_file(request: Request) -> Response:
    """The booking as an entry for a calendar; its title names neither clinic nor treatment."""
    gateway = gateway_of(request)
    found = await _found(request, gateway, "booking_file")
    locale = found.record.locale if found.record.locale in LOCALES else FALLBACK_LOCALE
    event = Event(
        start=found.start,
        end=found.end,
        summary=gateway.words(TITLES[found.calendar_status], locale),
        description=gateway.words(
            "life-ics-note",
            locale,
            clinic=formats.pick(found.clinic.names, locale),
            state=gateway.words(_state_key(found), locale),
            code=found.record.code,
        ),
        location=formats.pick(found.clinic.address, KO),
        status=found.calendar_status,
        uid=found.calendar_id,
        sequence=found.changes,
    )
    return Response(calendar_text([event], found.changed_at), media_type=MEDIA_TYPE, headers=HEADERS)


async def _found(request: Request, gateway: Gateway, action: str) -> Confirmation:
    """The booking that the link shows; who has the link is noted in the access log.

    Raises:
        ApiError: 404: no such link, or nothing to show any more.
    """
    refusal = bad_request("not_found")
    refusal.status = 404
    try:
        code = gateway.signer.booking(request.path_params["token"])
    except InvalidTokenError as error:
        raise refusal from error
    found = await gateway.pool.run(gateway.confirmations.of, code)
    await gateway.pool.run(gateway.access.note, BY_LINK, action, code, granted=found is not None)
    if found is None:
        raise refusal
    return found


def _values(gateway: Gateway, found: Confirmation) -> dict[str, Any]:
    words, record = gateway.texts.renderer.catalogue.format, found.record
    return {
        "style": Markup(_style()),
        "code": record.code,
        "banner": {one: gateway.banner(one) for one in (KO, EN)} if gateway.settings.demonstration else None,
        "status": record.state,
        "state": {one: words(_state_key(found), one) for one in (KO, EN)},
        "rows": _rows(gateway.texts.renderer, found),
        "consultation": found.consultation,
        "terms": {one: record.terms.get(one, "") for one in (KO, EN)},
        "cancel_by": _moment(record.cancel_by) if record.cancel_by and record.state in OPEN else None,
        "operator": gateway.operator,
        "as_of": _moment(gateway.settings.now()),
    }


def _rows(renderer: Renderer, found: Confirmation) -> list[dict[str, str]]:
    record, clinic = found.record, found.clinic
    deadline = record.respond_by if record.state == "requested" else None
    telephone = formats.phone_text(clinic.phone, EN) if clinic.phone else ""
    both: list[tuple[str, dict[str, str]]] = [
        ("label-code", dict.fromkeys((KO, EN), record.code)),
        ("label-patient", dict.fromkeys((KO, EN), record.patient_name or "")),
        ("label-time", _moment(found.start)),
        ("label-own-time", _own_time(found)),
        ("label-duration", {one: formats.duration_text(record.duration_minutes, "minute", one) for one in (KO, EN)}),
        ("label-procedure", {one: formats.pick(found.procedure.names, one) for one in (KO, EN)}),
        ("label-clinic", {one: formats.pick(clinic.names, one) for one in (KO, EN)}),
        ("label-address", {one: formats.pick(clinic.address, one) for one in (KO, EN)}),
        ("label-phone", dict.fromkeys((KO, EN), telephone)),
        ("label-deadline", _moment(deadline) if deadline else {KO: "", EN: ""}),
    ]
    return [
        {
            "ko_label": renderer.catalogue.format(label, KO),
            "en_label": renderer.catalogue.format(label, EN),
            **values,
        }
        for label, values in both
        if values[KO]
    ]


def _own_time(found: Confirmation) -> dict[str, str]:
    """The start on the visitor's own clock, with the name of its zone; empty where it is Seoul's or not known."""
    zone = zone_of(found.zone)
    own = found.start.astimezone(zone) if zone else found.start
    if zone is None or own.utcoffset() == found.start.utcoffset():
        return {KO: "", EN: ""}
    face = own.replace(tzinfo=formats.SEOUL)  # the formats write Seoul's clock: this is the other clock's face
    return {one: f"{text} ({zone.key})" for one, text in _moment(face).items()}


def _moment(at: datetime) -> dict[str, str]:
    return {one: formats.moment_text(at, one) for one in (KO, EN)}


def _state_key(found: Confirmation) -> str:
    return f"state-{found.record.state.replace('_', '-')}"


@cache
def _environment() -> Environment:
    return Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined)


@cache
def _style() -> str:
    return (TEMPLATES / "confirmation.css").read_text(encoding="utf-8")


@cache
def _policy() -> str:
    digest = b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
