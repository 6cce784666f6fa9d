"""The HTTP face of Rasa, for the gateway only: one turn in, the replies out; a failed turn is a 503, never silence.

Rasa's own sanic server is not used: it answers 200 with nothing when a turn fails and runs on without a model.
"""

import json
import logging

from rasa.core.channels.channel import UserMessage
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from bot.rasa_server.agent import ConciergeAgent, TurnFailedError
from bot.rasa_server.turn import TurnRequest, run_turn

logger = logging.getLogger(__name__)

PROBE_TEXT = "hello"


def create_app(agent: ConciergeAgent) -> Starlette:
    """The ASGI app over a loaded agent."""

    async def turn(request: Request) -> JSONResponse:
        try:
            body = await request.json()
            wanted = TurnRequest(
                conversation=str(body["conversation"]),
                turn=str(body["turn"]),
                text=str(body["text"]),
                metadata=dict(body.get("metadata") or {}),
                payload=body.get("payload"),
            )
        except (json.JSONDecodeError, UnicodeDecodeError, KeyError, TypeError, ValueError):
            return JSONResponse({"error": "bad_request"}, status_code=400)
        try:
            return JSONResponse(await run_turn(agent, wanted))
        except TurnFailedError as error:
            logger.error("turn failed: %s", error)
            return JSONResponse({"error": "turn_failed"}, status_code=503)

    async def health(request: Request) -> JSONResponse:
        parsed = await agent.processor.parse_message(UserMessage(text=PROBE_TEXT, metadata={"locale": "en"}))
        intent = (parsed.get("intent") or {}).get("name")
        return JSONResponse({"model": agent.processor.model_filename, "intent": intent}, 200 if intent else 503)

    return Starlette(
        routes=[
            Route("/webhooks/concierge/turn", turn, methods=["POST"]),
            Route("/webhooks/concierge/health", health),
        ]
    )
