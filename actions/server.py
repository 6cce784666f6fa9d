"""``python -m bot actions``: runs the actions for Rasa, on loopback. Speaks the protocol of rasa-sdk.

rasa-sdk's own server is not used: it imports every module below the package (migrations too), listens on all
addresses and echoes requests in its errors.
"""

import importlib
import json
import logging
from typing import TYPE_CHECKING, Any

from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from actions.wiring import Services, build

if TYPE_CHECKING:
    from bot.settings import Settings

logger = logging.getLogger(__name__)

FEATURES = (
    "talk",
    "procedures",
    "complex_care",
    "clinics",
    "booking",
    "booking_questions",
    "way_back_question",
    "report",
    "lookup",
    "rescheduling",
    "cases",
    "quotes",
    "registration",
    "concierge",
    "center",
    "bundle",
    "bundle_answers",
    "bundle_questions",
    "eligibility",
    "eligibility_answers",
    "care",
    "papers",
    "rights",
    "aftercare",
    "city",
    "privacy",
    "trip",
)


def build_executor(services: Services) -> ActionExecutor:
    """All actions of all features, given these services."""
    executor = ActionExecutor()
    for feature in FEATURES:
        for action in importlib.import_module(f"actions.{feature}").actions(services):
            executor.register_action(action)
    return executor


def create_app(executor: ActionExecutor) -> Starlette:
    """The ASGI app: ``POST /webhook``, ``GET /health``."""

    async def webhook(request: Request) -> JSONResponse:
        try:
            call: dict[str, Any] = await request.json()
            name = str(call["next_action"])
        except (json.JSONDecodeError, UnicodeDecodeError, KeyError, TypeError):
            return JSONResponse({"error": "bad_request"}, status_code=422)
        try:
            return JSONResponse(await executor.run(call))
        except ActionExecutionRejection as rejection:
            return JSONResponse({"error": "rejected", "action_name": rejection.action_name}, status_code=400)
        except ActionNotFoundException:
            return JSONResponse({"error": "no_such_action", "action_name": name}, status_code=404)

    async def health(request: Request) -> JSONResponse:
        return JSONResponse({"actions": len(executor.actions)})

    return Starlette(routes=[Route("/webhook", webhook, methods=["POST"]), Route("/health", health)])


def main(settings: "Settings") -> int:
    """Serve until ended."""
    import uvicorn

    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    logging.getLogger("rasa_sdk").setLevel(logging.WARNING)
    app = create_app(build_executor(build(settings)))
    uvicorn.run(app, host=settings.private_host, port=settings.actions_port, log_level="warning", ws="none")
    return 0
