"""The paths of the clinic's page."""

from starlette.routing import BaseRoute

from bot.gateway.clinic import bookings, quotes, schedule
from bot.gateway.clinic.site import HOME, site
from bot.gateway.staff.routes import Paths

BOOKING, QUOTE, SCHEDULE = "/bookings/{code}", "/quotes/{code}", "/schedule"


def routes() -> list[BaseRoute]:
    """All of them."""
    paths = Paths(site, HOME)
    return [
        *paths.entry(),
        paths.get("", bookings.home),
        paths.get(BOOKING, bookings.booking),
        paths.post(f"{BOOKING}/accept", bookings.accept),
        paths.post(f"{BOOKING}/decline", bookings.decline),
        paths.post(f"{BOOKING}/propose", bookings.propose),
        paths.post(f"{BOOKING}/mark", bookings.mark),
        paths.post(f"{BOOKING}/undo", bookings.undo),
        paths.get("/answer/{token}", bookings.show_answer, signed_in=False),
        paths.post("/answer/{token}", bookings.take_answer, signed_in=False),
        paths.get(QUOTE, quotes.quote),
        paths.post(f"{QUOTE}/answer", quotes.answer),
        paths.post(f"{QUOTE}/decline", quotes.decline),
        paths.get(SCHEDULE, schedule.schedule),
        paths.post(f"{SCHEDULE}/close", schedule.close),
        paths.post(f"{SCHEDULE}/open", schedule.reopen),
        paths.post(f"{SCHEDULE}/calendar", schedule.calendar, files=True),
        paths.post(f"{SCHEDULE}/confirmation", schedule.confirmation),
    ]
