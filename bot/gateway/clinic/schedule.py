"""The clinic's time: its hours, what it closes, its own calendar, and whether free times are booked at once."""

from datetime import date
from typing import Any

from starlette.responses import Response

from actions.db.records.administration import Span
from actions.services.administration import AdministrationError, Outcome
from actions.services.administration.clinics import CONFIRMATIONS
from actions.services.busy_calendar import CalendarError
from bot.gateway.clinic.site import clinic_of
from bot.gateway.staff.visit import Visit

PATH = "/clinic/schedule"


async def schedule(visit: Visit) -> Response:
    """Hours, closures, and the forms that change them."""
    return await _schedule(visit)


async def close(visit: Visit) -> Response:
    """Take no appointments on some days, or in some hours of them."""
    form = visit.form
    try:
        first = date.fromisoformat(form.get("first"))
        last = date.fromisoformat(form.get("last") or form.get("first"))
        outcome = await visit.run(
            visit.services.closures.close,
            clinic_of(visit),
            first,
            last,
            span=_span(form.get("opens"), form.get("closes")),
            practitioner=form.get("practitioner") or None,
        )
    except (ValueError, AdministrationError):
        return await _schedule(visit, "closure", 422)
    return await _changed(visit, outcome, "closed")


async def reopen(visit: Visit) -> Response:
    """Take the closures of a day away again."""
    try:
        day = date.fromisoformat(visit.form.get("day"))
        who = visit.form.get("practitioner") or None
        await visit.run(visit.services.closures.reopen, clinic_of(visit), day, day, practitioner=who)
    except (ValueError, AdministrationError):
        return await _schedule(visit, "closure", 422)
    return visit.go(PATH, "opened")


async def calendar(visit: Visit) -> Response:
    """Read an .ics file: what is busy in it is closed, in place of what the last one closed."""
    who = visit.form.get("practitioner") or None
    try:
        outcome = await visit.run(
            visit.services.busy_calendars.put, clinic_of(visit), visit.form.file, practitioner=who
        )
    except (CalendarError, AdministrationError):
        return await _schedule(visit, "calendar", 422)
    return await _changed(visit, outcome, "calendar")


async def confirmation(visit: Visit) -> Response:
    """Whether free times are booked at once, or each request is answered."""
    how = visit.form.get("how")
    if how not in CONFIRMATIONS:
        return await _schedule(visit, "form", 422)
    await visit.run(visit.services.clinics.set_confirmation, clinic_of(visit), how)
    return visit.go(PATH, "confirmation")


async def _changed(visit: Visit, outcome: Outcome, done: str) -> Response:
    """The page again; bookings that stand in the closed time are named, as nobody but the clinic moves them."""
    return visit.go(PATH, done) if not outcome.bookings else await _schedule(visit, stand=outcome)


async def _schedule(visit: Visit, problem: str = "", status: int = 200, stand: Outcome | None = None) -> Response:
    def work() -> dict[str, Any]:
        view = visit.services.overview.clinic(clinic_of(visit))
        return {"view": view, "people": {one.id: one.name_ko or one.name for one in view.practitioners}}

    values = await visit.run(work)
    bookings = [] if stand is None else stand.bookings
    return visit.page("schedule.html", status, problem=problem, stand=bookings, hows=CONFIRMATIONS, **values)


def _span(opens: str, closes: str) -> Span | None:
    if not opens and not closes:
        return None
    return _minutes(opens), _minutes(closes)


def _minutes(text: str) -> int:
    hours, _, minutes = text.partition(":")
    return int(hours) * 60 + int(minutes)
