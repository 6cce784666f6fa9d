"""Messages in, the history out."""

from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.gateway.bodies import PostMessage, read_body
from bot.gateway.errors import ApiError, bad_request, no_session
from bot.gateway.forms import LONGEST_VALUE, UnsignedFieldError, read
from bot.gateway.intake import Incoming
from bot.gateway.limits import address_key
from bot.gateway.signing import ExpiredSessionError, InvalidTokenError, Session
from bot.gateway.state import Gateway, gateway_of

HISTORY_LIMIT = 200


async def post_message(request: Request) -> JSONResponse:
    """Take a visitor's message."""
    gateway = gateway_of(request)
    expired = False
    try:
        session = gateway.session(request)
    except ExpiredSessionError as error:
        session, expired = error.session, True
    body = await read_body(request, PostMessage, gateway.settings.body_max_bytes)
    if expired:  # nothing is taken any more, but a cry for help still gets its card
        raise gateway.intake.refuse(no_session(), session, _unread(body))
    incoming = _incoming(gateway, session, body)
    address = address_key(request.client.host if request.client else None)
    return JSONResponse(await gateway.intake.take(session, incoming, address), status_code=202)


async def history(request: Request) -> JSONResponse:
    """The messages after a number, in order."""
    gateway = gateway_of(request)
    conversation = await gateway.conversation(request)
    after = whole_number(request.query_params.get("after"), 0)
    limit = min(max(whole_number(request.query_params.get("limit"), HISTORY_LIMIT), 1), HISTORY_LIMIT)
    rows = await gateway.pool.run(gateway.conversations.messages_after, conversation.id, after, limit)
    return JSONResponse({"messages": [gateway.presenter.present(row) for row in rows]})


def whole_number(text: str | None, default: int) -> int:
    """A number from 0 on as the client wrote it.

    Raises:
        ApiError: 400.
    """
    if text is None or text == "":
        return default
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise bad_request()
    return int(text)


def _unread(body: PostMessage) -> Incoming:
    typed = "\n".join([body.text or "", *(body.form.values.values() if body.form else ())])
    return Incoming(body.client_message_id, typed, None, typed)


def _incoming(gateway: Gateway, session: Session, body: PostMessage) -> Incoming:
    if body.text is not None:
        return Incoming(body.client_message_id, body.text, None, body.text)
    signed = body.payload if body.form is None else body.form.payload
    try:
        choice = gateway.signer.choice(session.conversation, signed or "")
        if body.form is None:
            payload = {"intent": choice.intent, "entities": choice.entities}
            return Incoming(body.client_message_id, choice.title, payload, "")
        filled = read(choice, body.form.values)
    except (InvalidTokenError, UnsignedFieldError) as error:
        raise gateway.intake.refuse(ApiError(400, "payload"), session, _unread(body)) from error
    if filled.wrong:
        refusal = ApiError(400, "form", locale=choice.locale, fields=filled.wrong, limit=LONGEST_VALUE)
        raise gateway.intake.refuse(refusal, session, _unread(body))
    payload = {"intent": choice.intent, "entities": filled.entities}
    return Incoming(body.client_message_id, filled.text, payload, filled.typed)
