"""Requests and bookings: the first page, one booking, what the clinic says to it, and the links of letters."""

from datetime import datetime
from typing import Any

from starlette.responses import Response

from actions.db.types import pick
from actions.services.clinic_desk_values import DeskBooking
from actions.services.clock import SEOUL
from actions.services.lifecycle import DECLINE_REASONS
from actions.wiring import Services
from bot.gateway.clinic.letters import Answer
from bot.gateway.staff.visit import STAFF_LOCALE, Visit

WISHES = (("wishes", "wish"), ("conditions", "condition"))


async def home(visit: Visit) -> Response:
    """All that waits, comes, and is past."""

    def work() -> dict[str, Any]:
        lists = visit.services.clinic_desk.lists(visit.staff)
        quotes = visit.services.clinic_quotes.waiting(visit.staff)
        shown = (*lists.waiting, *lists.today, *lists.coming, *lists.past)
        ids = {one.procedure for one in shown} | {one.procedure for one in quotes}
        return {"lists": lists, "quotes": quotes, "procedures": procedure_names(visit.services, ids)}

    return visit.page("home.html", **await visit.run(work))


async def booking(visit: Visit) -> Response:
    """One booking with its patient."""
    return await _booking(visit)


async def accept(visit: Visit) -> Response:
    """Confirm a request."""
    problem = await visit.run(visit.services.clinic_desk.accept, visit.staff, _code(visit))
    return await _done(visit, problem, "confirmed")


async def decline(visit: Visit) -> Response:
    """Decline a request, or cancel what was confirmed."""
    problem = await visit.run(visit.services.clinic_desk.decline, visit.staff, _code(visit), visit.form.get("why"))
    return await _done(visit, problem, "declined")


async def mark(visit: Visit) -> Response:
    """Write down how a visit went."""
    state = visit.form.get("state")
    problem = await visit.run(visit.services.clinic_desk.mark, visit.staff, _code(visit), state)
    return await _done(visit, problem, "marked")


async def undo(visit: Visit) -> Response:
    """Take back what was written down by mistake."""
    problem = await visit.run(visit.services.clinic_desk.undo, visit.staff, _code(visit))
    return await _done(visit, problem, "undone")


async def propose(visit: Visit) -> Response:
    """Propose another time: one of the free ones, or one that was typed."""
    start = _moment(visit.form.get("typed") or visit.form.get("start"))
    if start is None:
        return await _booking(visit, "time", 422)
    problem = await visit.run(visit.services.clinic_desk.propose, visit.staff, _code(visit), start)
    return await _done(visit, problem, "proposed")


async def show_answer(visit: Visit) -> Response:
    """What a letter's link would do: nothing is done by looking."""
    found = await _answered(visit)
    if found is None:
        return visit.notice("link", 410)
    answer, shown = found
    return _answer_page(visit, answer, shown)


async def take_answer(visit: Visit) -> Response:
    """Do what a letter's link says."""
    found = await _answered(visit)
    if found is None:
        return visit.notice("link", 410)
    answer, shown = found
    account = await visit.run(visit.services.staff.account, answer.account)
    assert account is not None
    desk = visit.services.clinic_desk
    if answer.action == "accept":
        problem = await visit.run(desk.accept, account, answer.code, answer.start)
    else:
        problem = await visit.run(desk.decline, account, answer.code, visit.form.get("why"), answer.start)
    if problem is not None:
        return _answer_page(visit, answer, shown, problem, 409)
    return visit.notice("accepted" if answer.action == "accept" else "declined", 200)


def procedure_names(services: Services, ids: set[str]) -> dict[str, str]:
    """Korean names of procedures, by id."""
    found = {one: services.directory.procedure(one) for one in ids}
    return {one: (pick(item.names, STAFF_LOCALE) or one) if item else one for one, item in found.items()}


def _answer_page(visit: Visit, answer: Answer, shown: DeskBooking, problem: str = "", status: int = 200) -> Response:
    stands = shown.state == "requested" and shown.start == answer.start
    names = procedure_names(visit.services, {shown.procedure})
    return visit.page(
        "answer.html",
        status,
        answer=answer,
        booking=shown,
        stands=stands,
        procedure=names[shown.procedure],
        reasons=DECLINE_REASONS,
        problem=problem,
    )


async def _answered(visit: Visit) -> tuple[Answer, DeskBooking] | None:
    answer = visit.services.clinic_links.read(visit.request.path_params["token"])
    if answer is None:
        return None
    account = await visit.run(visit.services.staff.account, answer.account)
    if account is None:
        return None
    shown = await visit.run(visit.services.clinic_desk.booking, account, answer.code, named=False)
    return None if shown is None else (answer, shown)


async def _done(visit: Visit, problem: str | None, done: str) -> Response:
    if problem == "not_found":
        return visit.notice("not_found", 404)
    if problem is not None:
        return await _booking(visit, problem, 409)
    return visit.go(f"/clinic/bookings/{_code(visit)}", done)


async def _booking(visit: Visit, problem: str = "", status: int = 200) -> Response:
    def work() -> dict[str, Any] | None:
        shown = visit.services.clinic_desk.booking(visit.staff, _code(visit))
        if shown is None:
            return None
        clinic = visit.services.directory.clinic(shown.clinic)
        people = {one.id: pick(one.names, STAFF_LOCALE) or one.id for one in clinic.practitioners} if clinic else {}
        return {
            "booking": shown,
            "procedure": procedure_names(visit.services, {shown.procedure})[shown.procedure],
            "practitioner": people.get(shown.practitioner or ""),
            "said": _said(visit, shown),
            "language": visit.language(shown.locale),
            "free": visit.services.clinic_desk.free_times(visit.staff, shown.code) if "propose" in shown.can else [],
            "reasons": DECLINE_REASONS,
        }

    values = await visit.run(work)
    if values is None:
        return visit.notice("not_found", 404)
    return visit.page("booking.html", status, problem=problem, **values)


def _said(visit: Visit, shown: DeskBooking) -> dict[str, list[str]]:
    """What the clinic should know, as words of the staff's catalogue."""
    if shown.patient is None:
        return {}
    listed = {
        name: [visit.words(f"{prefix}-{str(one).replace('_', '-')}") for one in shown.patient.wishes.get(name) or ()]
        for name, prefix in WISHES
    }
    relation = shown.patient.particulars.get("relation")
    if relation and relation != "self":
        listed["relation"] = [visit.words(f"relation-{relation}")]
    return {name: said for name, said in listed.items() if said}


def _code(visit: Visit) -> str:
    return str(visit.request.path_params["code"])


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=SEOUL)
