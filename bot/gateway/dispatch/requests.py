"""Requests for interpreters and cars: what is open, one of them, and what the dispatcher does with it."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from starlette.responses import Response

from actions.bundle_cards import answer_message, proposal_message
from actions.db.records import Emission
from actions.services.administration import AdministrationError
from actions.services.bundle_values import OPEN_STATES, ServiceRequest
from actions.services.clock import SEOUL
from actions.services.dispatch import MARKS
from bot.gateway.dispatch.shown import shown
from bot.gateway.dispatch.site import HOME
from bot.gateway.staff.visit import Visit


async def home(visit: Visit) -> Response:
    """What is urgent, what waits for an answer, what is confirmed; each by its deadline."""

    def work() -> dict[str, Any]:
        found = [shown(one, visit.services.directory) for one in visit.services.dispatch.listing()]
        now = visit.services.clock()
        calm = [one for one in found if not one.request.problem]
        return {
            "urgent": [one for one in found if one.request.problem],
            "waiting": [one for one in calm if one.request.state == "requested"],
            "past": [one for one in calm if one.request.state == "confirmed" and one.request.start <= now],
            "coming": sorted(
                (one for one in calm if one.request.state == "confirmed" and one.request.start > now),
                key=lambda one: one.request.start,
            ),
            "owners": _owners(visit),
        }

    return visit.page("home.html", **await visit.run(work))


async def request(visit: Visit) -> Response:
    """One request with its visitor."""
    return await _request(visit)


async def take(visit: Visit) -> Response:
    """Make it one's own task."""
    return await _do(visit, "taken", lambda code, by: visit.services.dispatch.take(code, by=by))


async def accept(visit: Visit) -> Response:
    """Confirm it: the visitor is told."""
    compose = _answer(visit)
    return await _do(visit, "confirmed", lambda code, by: visit.services.dispatch.confirm(code, by=by, compose=compose))


async def decline(visit: Visit) -> Response:
    """Decline it, or take back what was confirmed: the visitor is told, without the reason."""
    why, compose = visit.form.get("other") or visit.form.get("why"), _answer(visit)
    dispatch = visit.services.dispatch
    if not why:
        return await _request(visit, "why", 422)
    return await _do(visit, "declined", lambda code, by: dispatch.decline(code, by=by, why=why, compose=compose))


async def propose(visit: Visit) -> Response:
    """Propose another begin to the visitor."""
    try:
        typed = datetime.fromisoformat(visit.form.get("typed") or visit.form.get("start"))
    except ValueError:
        return await _request(visit, "time", 422)
    start = typed if typed.tzinfo else typed.replace(tzinfo=SEOUL)
    dispatch = visit.services.dispatch
    return await _do(visit, "proposed", lambda code, by: dispatch.propose(code, start, by=by, compose=proposal_message))


async def assign(visit: Visit) -> Response:
    """Send somebody of the list, or somebody whose name is typed."""
    form, dispatch = visit.form, visit.services.dispatch
    provider, name, phone = form.get("provider"), form.get("name"), form.get("phone")
    if not provider and not name:
        return await _request(visit, "who", 422)
    if name:
        return await _do(visit, "assigned", lambda code, by: dispatch.send(code, name, phone, by=by))
    return await _do(visit, "assigned", lambda code, by: dispatch.assign(code, provider, by=by))


async def settle(visit: Visit) -> Response:
    """The late flight or the missing driver is dealt with."""
    return await _do(visit, "settled", lambda code, by: visit.services.dispatch.settle_problem(code, by=by))


async def mark(visit: Visit) -> Response:
    """Write down how it went."""
    state = visit.form.get("state")
    return await _do(visit, "marked", lambda code, by: visit.services.dispatch.mark(code, state, by=by))


async def _do(visit: Visit, done: str, work: Callable[[str, str], object]) -> Response:
    try:
        await visit.run(work, _code(visit), visit.staff.actor)
    except AdministrationError:
        return await _request(visit, done, 409)
    return visit.go(f"{HOME}/requests/{_code(visit)}", done)


async def _request(visit: Visit, problem: str = "", status: int = 200) -> Response:
    def work() -> dict[str, Any] | None:
        dispatch = visit.services.dispatch
        try:
            found = dispatch.request(_code(visit), visit.staff.actor)
        except AdministrationError:
            return None
        begun = found.start <= visit.services.clock()
        open_now = found.state in OPEN_STATES
        return {
            "one": shown(found, visit.services.directory),
            "is_open": open_now,
            "begun": begun,
            "able": visit.services.providers.fitting(found) if open_now else [],
            "nearest": dispatch.nearest(found.code) if open_now and not begun else [],
            "owners": _owners(visit),
        }

    values = await visit.run(work)
    if values is None:
        return visit.notice("not_found", 404)
    return visit.page("request.html", status, problem=problem, marks=MARKS, **values)


def _owners(visit: Visit) -> dict[str, str]:
    """Who works here, by the word under which requests name their owner."""
    return {one.actor: one.name or one.email for one in visit.services.staff.listing()}


def _answer(visit: Visit) -> Callable[[ServiceRequest], Emission]:
    services = visit.services
    return lambda one: answer_message(one, services.responses, services.directory)


def _code(visit: Visit) -> str:
    return str(visit.request.path_params["code"]).upper()
