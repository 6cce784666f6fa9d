"""What a page's form sends: fields, and at most one file."""

from dataclasses import dataclass, field
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl

from starlette.requests import Request

from bot.gateway.bodies import storable

MOST_FIELDS = 60
URLENCODED, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"


class BodyError(ValueError):
    """The body is none of a form, or too large."""


@dataclass(frozen=True)
class Form:
    """The fields of a form, stripped of blanks around them; ``file``: the bytes of its file, empty without one."""

    fields: dict[str, str] = field(default_factory=dict)
    file: bytes = b""

    def get(self, name: str) -> str:
        """The value of a field; nothing where it was not sent."""
        return self.fields.get(name, "")


async def read_form(request: Request, most_bytes: int) -> Form:
    """The form of a request.

    Raises:
        BodyError: it is larger than ``most_bytes``, or cannot be read.
    """
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most_bytes:
            raise BodyError("too large")
    kind = request.headers.get("content-type", "")
    if kind.startswith(MULTIPART):
        return _multipart(kind, bytes(body))
    if kind and not kind.startswith(URLENCODED):
        raise BodyError("no form")
    try:
        pairs = parse_qsl(body.decode("utf-8"), keep_blank_values=True, max_num_fields=MOST_FIELDS)
    except ValueError as error:
        raise BodyError("cannot be read") from error
    return Form({name: storable(value).strip() for name, value in pairs})


def _multipart(kind: str, body: bytes) -> Form:
    head = b"Content-Type: " + kind.encode("latin-1", "replace") + b"\r\n\r\n"
    message: Message[Any, Any] = BytesParser(policy=HTTP).parsebytes(head + body)
    fields: dict[str, str] = {}
    file = b""
    parts = message.get_payload() if message.is_multipart() else []
    if not isinstance(parts, list) or len(parts) > MOST_FIELDS:
        raise BodyError("cannot be read")
    for part in parts:
        if not isinstance(part, Message):
            raise BodyError("cannot be read")
        name = part.get_param("name", header="content-disposition")
        data = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(data, bytes):
            raise BodyError("cannot be read")
        if part.get_filename() is not None:
            file = data
        else:
            fields[name] = storable(data.decode("utf-8", "replace")).strip()
    return Form(fields, file)
