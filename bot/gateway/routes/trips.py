"""A plan's file for a calendar, out of the link that carries it."""

from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response

from actions.services.trip_ics import Event, calendar_text
from bot.gateway.errors import bad_request
from bot.gateway.signing import InvalidTokenError
from bot.gateway.state import gateway_of, machine_now

MEDIA_TYPE = "text/calendar"
HEADERS = {"Content-Disposition": 'attachment; filename="appointment.ics"'}


async def trip_file(request: Request) -> Response:
    """The calendar file of a signed link; nothing is looked up, and nothing kept."""
    try:
        diary = gateway_of(request).signer.diary(request.path_params["token"])
    except InvalidTokenError as error:
        refusal = bad_request("not_found")
        refusal.status = 404
        raise refusal from error
    events = [
        Event(
            start=datetime.fromisoformat(start),
            end=datetime.fromisoformat(end) if end else None,
            summary=title,
            description=diary.note if end else "",
            location=diary.address if end else "",
        )
        for title, start, end in diary.events
    ]
    return Response(calendar_text(events, machine_now()), media_type=MEDIA_TYPE, headers=HEADERS)
