"""Opening a conversation, and choosing its language."""

import json

from starlette.requests import Request
from starlette.responses import JSONResponse

from actions.db.records import UnknownConversationError
from bot.gateway.bodies import ChooseLocale, OpenConversation, read_body
from bot.gateway.errors import bad_request, no_session, too_fast
from bot.gateway.limits import address_key
from bot.gateway.rendering import language_info
from bot.gateway.signing import Session
from bot.gateway.state import gateway_of, machine_now, request_locale
from bot.languages import LOCALES, locale_of
from bot.text.message import VERSION


async def open_conversation(request: Request) -> JSONResponse:
    """A new conversation and the token that names it."""
    gateway = gateway_of(request)
    body = await read_body(request, OpenConversation, gateway.settings.body_max_bytes)
    served = locale_of(body.locale)
    locale = served.code if served is not None else request_locale(request)
    address = address_key(request.client.host if request.client else None)
    wait = await gateway.limiter.take(f"opening:{address}", gateway.settings.new_sessions_address_per_minute)
    if wait:
        raise too_fast(wait, locale)
    conversation = await gateway.pool.run(
        gateway.conversations.create, body.channel, body.locale, now=machine_now(), time_zone=body.time_zone
    )
    return JSONResponse(
        {
            "conversation": conversation.id,
            "token": gateway.signer.token(Session(conversation.id, body.locale)),
            "message_schema": VERSION,
            "locale": locale,
            "languages": [item.dict() for item in language_info(locale).offered],
            "banner": gateway.banner(locale),
            "operator": json.loads(gateway.operator.json()) if gateway.operator else None,
        },
        status_code=201,
    )


async def choose_locale(request: Request) -> JSONResponse:
    """The visitor's explicit choice; it holds until changed."""
    gateway = gateway_of(request)
    conversation = await gateway.conversation(request)
    body = await read_body(request, ChooseLocale, gateway.settings.body_max_bytes)
    served = locale_of(body.locale)
    if served is None:
        raise bad_request("unknown_locale")
    try:
        await gateway.pool.run(gateway.conversations.set_locale, conversation.id, served.code, True)
    except UnknownConversationError as error:
        raise no_session() from error
    gateway.intake.remember(conversation.id, served.code, True)
    return JSONResponse({"locale": served.code, "dir": LOCALES[served.code].direction})
