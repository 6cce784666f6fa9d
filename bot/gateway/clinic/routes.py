"""The paths of the clinic's page."""

from starlette.requests import Request
from starlette.responses import FileResponse
from starlette.routing import BaseRoute, Route

from bot.gateway.clinic import bookings, quotes, schedule, sign_in
from bot.gateway.clinic.letters import TEMPLATES
from bot.gateway.clinic.visit import HOME, SIGN_IN, Handler, route

BOOKING, QUOTE = f"{HOME}/bookings/{{code}}", f"{HOME}/quotes/{{code}}"


async def style(request: Request) -> FileResponse:
    """The one style sheet."""
    return FileResponse(TEMPLATES / "style.css", media_type="text/css", headers={"Cache-Control": "max-age=3600"})


def _get(path: str, handler: Handler, *, signed_in: bool = True) -> Route:
    return Route(path, route(handler, signed_in=signed_in), methods=["GET"])


def _post(path: str, handler: Handler, *, signed_in: bool = True, files: bool = False) -> Route:
    return Route(path, route(handler, signed_in=signed_in, files=files), methods=["POST"])


def routes() -> list[BaseRoute]:
    """All of them."""
    return [
        _get(HOME, bookings.home),
        Route(f"{HOME}/style.css", style, methods=["GET"]),
        _get(SIGN_IN, sign_in.ask, signed_in=False),
        _post(SIGN_IN, sign_in.send, signed_in=False),
        _post(f"{HOME}/code", sign_in.enter_code, signed_in=False),
        _get(f"{HOME}/enter/{{token}}", sign_in.show_link, signed_in=False),
        _post(f"{HOME}/enter/{{token}}", sign_in.enter_link, signed_in=False),
        _post(f"{HOME}/leave", sign_in.leave, signed_in=False),
        _get(BOOKING, bookings.booking),
        _post(f"{BOOKING}/accept", bookings.accept),
        _post(f"{BOOKING}/decline", bookings.decline),
        _post(f"{BOOKING}/propose", bookings.propose),
        _post(f"{BOOKING}/mark", bookings.mark),
        _post(f"{BOOKING}/undo", bookings.undo),
        _get(f"{HOME}/answer/{{token}}", bookings.show_answer, signed_in=False),
        _post(f"{HOME}/answer/{{token}}", bookings.take_answer, signed_in=False),
        _get(QUOTE, quotes.quote),
        _post(f"{QUOTE}/answer", quotes.answer),
        _post(f"{QUOTE}/decline", quotes.decline),
        _get(schedule.PATH, schedule.schedule),
        _post(f"{schedule.PATH}/close", schedule.close),
        _post(f"{schedule.PATH}/open", schedule.reopen),
        _post(f"{schedule.PATH}/calendar", schedule.calendar, files=True),
        _post(f"{schedule.PATH}/confirmation", schedule.confirmation),
    ]
