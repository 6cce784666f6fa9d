"""The OpenAPI 3.1 document, made from the table of operations and the message schema."""

import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from pydantic.schema import get_flat_models_from_models, schema
from starlette.requests import Request
from starlette.responses import Response

from bot.gateway.bodies import ChooseLocale, OpenConversation, PostMessage
from bot.text.message import Message, OfferedLanguage

REFS = "#/components/schemas/"
BEARER = "session"
_IN_PATH = re.compile(r"\{(\w+)\}")
Handler = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True)
class Operation:
    """One method of one path.

    Attributes:
        answers: status and the name of the schema of the answer; None where it is not JSON.
        refusals: statuses answered with ``Error``.
        query: names of integer or text parameters, with what they mean.
    """

    method: str
    path: str
    handler: Handler
    summary: str
    answers: dict[int, str | None]
    refusals: tuple[int, ...] = ()
    body: type[BaseModel] | None = None
    session: bool = False
    query: tuple[tuple[str, str, str], ...] = ()
    media_type: str = "application/json"


def document(operations: Sequence[Operation]) -> dict[str, Any]:
    """The document of these operations."""
    paths: dict[str, dict[str, Any]] = {}
    for operation in operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Gangnam Concierge",
            "version": "1",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": paths,
        "components": {
            "schemas": schemas(),
            "securitySchemes": {BEARER: {"type": "http", "scheme": "bearer"}},
        },
    }


def schemas() -> dict[str, Any]:
    """JSON Schemas of all bodies, by name."""
    models = (Message, OfferedLanguage, OpenConversation, PostMessage, ChooseLocale)
    made: dict[str, Any] = schema(models, ref_prefix=REFS)["definitions"]
    for model in get_flat_models_from_models(models):
        if isinstance(model, type) and issubclass(model, BaseModel):
            _allow_null(made[model.__name__], model)
    return {**made, **_ANSWERS}


def _allow_null(made: dict[str, Any], model: type[BaseModel]) -> None:
    """The schema library leaves out that an optional field may be null."""
    for field in model.__fields__.values():
        if field.allow_none:
            inner = made["properties"][field.alias]
            made["properties"][field.alias] = {"anyOf": [inner, {"type": "null"}]}


def _operation(operation: Operation) -> dict[str, Any]:
    result: dict[str, Any] = {
        "operationId": operation.handler.__name__,
        "summary": operation.summary,
        "responses": {str(code): _response(operation, name) for code, name in operation.answers.items()},
    }
    for code in operation.refusals:
        result["responses"][str(code)] = {"description": "refused", "content": _json("Error")}
    if operation.body is not None:
        result["requestBody"] = {"required": True, "content": _json(operation.body.__name__)}
    if operation.session:
        result["security"] = [{BEARER: []}]
    parameters: list[dict[str, Any]] = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in _IN_PATH.findall(operation.path)
    ]
    parameters += [
        {"name": name, "in": "query", "required": False, "description": what, "schema": {"type": kind}}
        for name, kind, what in operation.query
    ]
    if parameters:
        result["parameters"] = parameters
    return result


def _response(operation: Operation, name: str | None) -> dict[str, Any]:
    if name is None:
        return {"description": "as said", "content": {operation.media_type: {"schema": {"type": "string"}}}}
    return {"description": "done", "content": _json(name)}


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": REFS + name}}}


def _object(properties: dict[str, Any], optional: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def _list_of(name: str) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": REFS + name}}


def _or_null(inner: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [inner, {"type": "null"}]}


_TEXT: dict[str, Any] = {"type": "string"}
_DIRECTION: dict[str, Any] = {"type": "string", "enum": ["ltr", "rtl"]}
_MESSAGE: dict[str, Any] = {"$ref": REFS + "Message"}
_ANSWERS: dict[str, Any] = {
    "Error": _object(
        {
            "error": {**_TEXT, "description": "stable code"},
            "message": _TEXT,
            "urgent": _or_null(_MESSAGE),
            "fields": {
                "type": "object",
                "additionalProperties": _TEXT,
                "description": "what is wrong with each field of a form, by name; empty for any other refusal",
            },
        }
    ),
    "Conversation": _object(
        {
            "conversation": _TEXT,
            "token": {**_TEXT, "description": "send it as Authorization: Bearer"},
            "message_schema": {"type": "integer", "const": 1},
            "locale": _TEXT,
            "languages": _list_of("OfferedLanguage"),
            "banner": _or_null(_TEXT),
            "operator": _or_null({"type": "object"}),
        }
    ),
    "Taken": _object(
        {
            "seq": {
                **_or_null({"type": "integer"}),
                "description": "null only beside an emergency card, while the message is not stored yet",
            },
            "duplicate": {"type": "boolean"},
            "urgent": _or_null(_MESSAGE),
        }
    ),
    "History": _object({"messages": _list_of("Message")}),
    "Locale": _object({"locale": _TEXT, "dir": _DIRECTION}),
    "Languages": _object(
        {"languages": {"type": "array", "items": _object({"locale": _TEXT, "own_name": _TEXT, "dir": _DIRECTION})}}
    ),
    "Interface": _object(
        {
            "locale": _TEXT,
            "dir": _DIRECTION,
            "words": {"type": "object", "additionalProperties": _TEXT},
            "languages": _list_of("OfferedLanguage"),
            "banner": _or_null(_TEXT),
        }
    ),
    "Alive": _object({"status": _TEXT}),
    "Ready": _object({"ready": {"type": "boolean"}, "reason": _or_null(_TEXT)}),
    "Document": {"type": "object"},
}
