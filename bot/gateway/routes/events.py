"""The stream of a conversation: server-sent events, resumed by ``Last-Event-ID``."""

import json
import logging
import time
from collections.abc import AsyncIterator

from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import StreamingResponse

from bot.gateway.logs import warn
from bot.gateway.routes.messages import HISTORY_LIMIT, whole_number
from bot.gateway.state import Gateway, gateway_of

logger = logging.getLogger(__name__)

POLL_SECONDS = 1.0
"""Another gateway's messages are seen after so long; this one's at once."""
HEARTBEAT_SECONDS = 15.0
RECONNECT_MS = 1_500
_HEADERS = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}


async def events(request: Request) -> StreamingResponse:
    """Messages as they come, until the client leaves."""
    gateway = gateway_of(request)
    conversation = await gateway.conversation(request)
    last = request.headers.get("last-event-id") or request.query_params.get("after")
    stream = _stream(gateway, conversation.id, whole_number(last, 0))
    return StreamingResponse(stream, media_type="text/event-stream", headers=_HEADERS)


async def _stream(gateway: Gateway, conversation: str, last: int) -> AsyncIterator[str]:
    yield f"retry: {RECONNECT_MS}\n\n"
    spoke = time.monotonic()
    with gateway.hub.listen(conversation) as listener:
        while not gateway.hub.closed:
            try:
                rows = await gateway.pool.run(gateway.conversations.messages_after, conversation, last, HISTORY_LIMIT)
            except SQLAlchemyError as error:
                warn(logger, "database_failed", step="events", error=type(error).__name__)
                rows = []
            for row in rows:
                last = row.seq
                yield f"id: {last}\nevent: message\ndata: {json.dumps(gateway.presenter.present(row))}\n\n"
            if listener.take_typing():
                yield 'event: typing\ndata: {"typing": true}\n\n'
                spoke = time.monotonic()
            if rows:
                spoke = time.monotonic()
                continue
            if time.monotonic() - spoke >= HEARTBEAT_SECONDS:
                yield ": still here\n\n"
                spoke = time.monotonic()
            await listener.wait(POLL_SECONDS)
