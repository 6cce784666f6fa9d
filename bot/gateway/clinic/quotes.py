"""Requests for quotes: one of them, the clinic's answer, or that it gives none."""

from datetime import date
from typing import Any

from starlette.responses import Response

from actions.services.administration import AdministrationError
from actions.services.quote_values import NOT_STATED, PARTS, VAT, WORDS, Part, QuoteAnswer
from bot.gateway.clinic.bookings import procedure_names
from bot.gateway.staff.bodies import Form
from bot.gateway.staff.visit import Visit

MOST_KRW = 1_000_000_000


class _UnreadableError(ValueError):
    """A field holds what it cannot."""


async def quote(visit: Visit) -> Response:
    """One request."""
    return await _quote(visit)


async def answer(visit: Visit) -> Response:
    """Give the quote."""
    form = visit.form
    try:
        given = QuoteAnswer(
            items={part: _part(form, part) for part in PARTS},
            vat=form.get("vat"),
            valid_until=date.fromisoformat(form.get("valid_until")),
            by=visit.staff.actor,
            note=form.get("note") or None,
        )
        known = await visit.run(visit.services.clinic_quotes.enter, visit.staff, _code(visit), given)
    except (_UnreadableError, AdministrationError, ValueError):
        return await _quote(visit, "quote", 422)
    return visit.go(f"/clinic/quotes/{_code(visit)}", "quoted") if known else visit.notice("not_found", 404)


async def decline(visit: Visit) -> Response:
    """Give none; why is for the staff."""
    try:
        why = visit.form.get("why")
        known = await visit.run(visit.services.clinic_quotes.decline, visit.staff, _code(visit), why)
    except AdministrationError:
        return await _quote(visit, "why", 422)
    return visit.go(f"/clinic/quotes/{_code(visit)}", "quote_declined") if known else visit.notice("not_found", 404)


async def _quote(visit: Visit, problem: str = "", status: int = 200) -> Response:
    def work() -> dict[str, Any] | None:
        shown = visit.services.clinic_quotes.quote(visit.staff, _code(visit))
        if shown is None:
            return None
        names = procedure_names(visit.services, {shown.quote.procedure})
        return {"quote": shown.quote, "told": shown.told, "procedure": names[shown.quote.procedure]}

    values = await visit.run(work)
    if values is None:
        return visit.notice("not_found", 404)
    form = visit.form.fields
    return visit.page("quote.html", status, problem=problem, parts=PARTS, words=WORDS, vats=VAT, form=form, **values)


def _part(form: Form, part: str) -> Part:
    low, high, word = (form.get(f"{part}_{field}") for field in ("low", "high", "word"))
    if not low:
        if high or word not in ("", *WORDS):
            raise _UnreadableError(part)
        return word or NOT_STATED
    return _won(low), _won(high or low)


def _won(text: str) -> int:
    digits = text.replace(",", "")
    if not (digits.isascii() and digits.isdigit()) or int(digits) > MOST_KRW:
        raise _UnreadableError(text)
    return int(digits)


def _code(visit: Visit) -> str:
    return str(visit.request.path_params["code"])
