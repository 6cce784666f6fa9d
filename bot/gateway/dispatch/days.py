"""The list of a day, to be printed."""

from datetime import date, timedelta

from starlette.responses import Response

from actions.services.clock import SEOUL
from bot.gateway.dispatch.shown import Shown, shown
from bot.gateway.staff.visit import Visit

FARTHEST = timedelta(days=3660)


async def day(visit: Visit) -> Response:
    """What is asked for or sure on a day: today, or the one that is named."""
    today = visit.services.clock().astimezone(SEOUL).date()
    chosen = _chosen(visit.request.query_params.get("date", ""), today)

    def work() -> list[Shown]:
        found = [] if chosen is None else visit.services.dispatch.day(chosen, visit.staff.actor)
        return [shown(one, visit.services.directory) for one in found]

    shown_day = chosen or today
    around = (shown_day - timedelta(days=1), shown_day + timedelta(days=1))
    problem, status = ("date", 422) if chosen is None else ("", 200)
    return visit.page("day.html", status, problem=problem, day=shown_day, rows=await visit.run(work), around=around)


def _chosen(typed: str, today: date) -> date | None:
    """The day that was named, today without one; None: it is none, or too far."""
    try:
        chosen = date.fromisoformat(typed) if typed else today
    except ValueError:
        return None
    return chosen if abs(chosen - today) <= FARTHEST else None
