"""Messages in, the history out."""

from starlette.requests import Request
from starlette.responses import JSONResponse

from bot.gateway.bodies import PostMessage, read_body
from bot.gateway.errors import ApiError, bad_request, no_session
from bot.gateway.intake import Incoming
from bot.gateway.limits import address_key
from bot.gateway.signing import ExpiredSessionError, InvalidTokenError, Session, Signer
from bot.gateway.state import gateway_of

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
        lines = [body.text or "", *(body.form.values.values() if body.form else ())]
        unread = Incoming(body.client_message_id, "\n".join(lines), None, "\n".join(lines))
        raise gateway.intake.refuse(no_session(), session, unread)
    incoming = _incoming(gateway.signer, session, body)
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


def _incoming(signer: Signer, session: Session, body: PostMessage) -> Incoming:
    if body.text is not None:
        return Incoming(body.client_message_id, body.text, None, body.text)
    signed = body.payload if body.form is None else body.form.payload
    try:
        choice = signer.choice(session.conversation, signed or "")
    except InvalidTokenError as error:
        raise ApiError(400, "payload") from error
    if body.form is None:
        payload = {"intent": choice.intent, "entities": choice.entities}
        return Incoming(body.client_message_id, choice.title, payload, "")
    if not set(body.form.values) <= set(choice.fields):
        raise ApiError(400, "payload")
    typed = "\n".join(body.form.values.values())
    payload = {"intent": choice.intent, "entities": {**choice.entities, **body.form.values}}
    return Incoming(body.client_message_id, typed or choice.title, payload, typed)
