"""Is the process alive; would a message be answered."""

import asyncio

from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.gateway.openapi import document
from bot.gateway.state import gateway_of

DATABASE_SECONDS = 2.0


async def healthz(request: Request) -> JSONResponse:
    """The process is alive."""
    return JSONResponse({"status": "alive"})


async def readyz(request: Request) -> JSONResponse:
    """200 only when a model answers and the database can be read."""
    gateway = gateway_of(request)
    reason = await gateway.rasa.health()
    try:
        await asyncio.wait_for(gateway.pool.run(gateway.conversations.get, ""), DATABASE_SECONDS)
    except (SQLAlchemyError, asyncio.TimeoutError):
        reason = "database"
    if reason is None:
        return JSONResponse({"ready": True, "reason": None})
    return JSONResponse({"ready": False, "reason": reason}, status_code=503)


async def openapi(request: Request) -> JSONResponse:
    """This API, described."""
    return JSONResponse(document(request.app.state.operations))
