"""What clients send, checked before anything is done with it."""

import json
import re
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, Field, StrictStr, ValidationError, root_validator, validator
from starlette.requests import Request

from bot.gateway.errors import ApiError, bad_request
from bot.text.zones import zone_of

CLIENT_MESSAGE_ID = r"^[\x21-\x7e]{1,128}$"
LANGUAGE_TAG = r"^[A-Za-z0-9_-]{1,64}$"
MOST_FORM_FIELDS = 30
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")

Channel = Literal["web", "website", "terminal", "probe"]


class _Body(BaseModel):
    class Config:
        extra = "forbid"


class OpenConversation(_Body):
    """``POST /conversations``."""

    locale: StrictStr | None = Field(None, description="BCP 47 tag of the client, such as ja or zh-TW")
    channel: Channel = "web"
    time_zone: StrictStr | None = Field(None, description="IANA name of the client's zone, such as Asia/Tokyo")

    @validator("time_zone")
    def _a_zone(cls, value: str | None) -> str | None:
        return value if zone_of(value) else None

    @validator("locale")
    def _a_tag(cls, value: str | None) -> str | None:
        return value if value and re.match(LANGUAGE_TAG, value) else None


class FormAnswer(_Body):
    """A filled form: its signed payload and the values of its fields."""

    payload: StrictStr
    values: dict[StrictStr, StrictStr]

    @validator("values")
    def _storable(cls, value: dict[str, str]) -> dict[str, str]:
        if len(value) > MOST_FORM_FIELDS:
            raise ValueError("too many fields")
        return {name: storable(text) for name, text in value.items()}


class PostMessage(_Body):
    """``POST /messages``: exactly one of text, payload and form."""

    client_message_id: StrictStr = Field(regex=CLIENT_MESSAGE_ID)
    text: StrictStr | None = None
    payload: StrictStr | None = None
    form: FormAnswer | None = None

    @validator("text")
    def _storable(cls, value: str | None) -> str | None:
        return None if value is None else storable(value)

    @root_validator(skip_on_failure=True)
    def _exactly_one(cls, values: dict[str, Any]) -> dict[str, Any]:  # noqa: N805 - pydantic gives the class
        if sum(values[name] is not None for name in ("text", "payload", "form")) != 1:
            raise ValueError("exactly one of text, payload and form")
        return values


class ChooseLocale(_Body):
    """``PUT /locale``."""

    locale: StrictStr = Field(regex=LANGUAGE_TAG)


def storable(text: str) -> str:
    """The text as typed, without what no database stores: NUL and halves of surrogate pairs."""
    return _UNSTORABLE.sub("", text)


B = TypeVar("B", bound=BaseModel)


async def read_body(request: Request, model: type[B], most_bytes: int) -> B:
    """The body of a request.

    Raises:
        ApiError: 413 above ``most_bytes``, 400 for anything the model does not take.
    """
    parts = bytearray()
    async for chunk in request.stream():
        parts += chunk
        if len(parts) > most_bytes:
            raise ApiError(413, "too_large")
    try:
        return model.parse_obj(json.loads(bytes(parts)))
    except (json.JSONDecodeError, UnicodeDecodeError, RecursionError, ValidationError) as error:
        raise bad_request() from error
