"""A filled form, checked against the fields that were signed with it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.gateway.signing import Choice, SignedField
from bot.text.normalise import normalise

LONGEST_VALUE = 200
YES, NO = "yes", "no"
TYPED_KINDS = ("text", "phone", "email")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")


class UnsignedFieldError(ValueError):
    """A field that the form does not have."""


@dataclass(frozen=True)
class Filled:
    """What a form says.

    Attributes:
        text: labels and values, a line each, as the visitor reads them.
        typed: what a person wrote.
        entities: those fixed by the form and one for each field that was filled in; what was typed is normalised.
        wrong: for each field that must be looked at again, the catalogue key of what is wrong.
    """

    text: str
    typed: str
    entities: dict[str, Any]
    wrong: dict[str, str]


def read(form: Choice, values: dict[str, str]) -> Filled:
    """Check what was filled in.

    Raises:
        UnsignedFieldError: a value for a field that was not signed.
    """
    if not set(values) <= {field.name for field in form.fields}:
        raise UnsignedFieldError(form.intent)
    given = {field.name: _given(field, values.get(field.name, "")) for field in form.fields}
    wrong = {field.name: key for field in form.fields if (key := _wrong(field, given[field.name]))}
    filled = [field for field in form.fields if given[field.name]]
    return Filled(
        text="\n".join(_lines(filled, given)) or form.title,
        typed="\n".join(given[field.name] for field in filled if field.kind in TYPED_KINDS),
        entities={**form.entities, **{field.name: _meant(field, given[field.name]) for field in filled}},
        wrong=wrong,
    )


def _given(field: SignedField, value: str) -> str:
    line = _CONTROL.sub(" ", value).strip()
    blank = NO if field.kind == "tick" else ""
    return line if normalise(line) else blank


def _meant(field: SignedField, value: str) -> str:
    return normalise(value) if field.kind in (*TYPED_KINDS, "date") else value


def _wrong(field: SignedField, value: str) -> str | None:
    if field.kind == "tick":
        if value not in (YES, NO):
            return "error-field-choice"
        return "error-field-tick" if field.required and value == NO else None
    if not value:
        return "error-field-required" if field.required else None
    if len(value) > LONGEST_VALUE:
        return "error-field-long"
    if field.kind == "choice" and value not in dict(field.options):
        return "error-field-choice"
    return "error-field-date" if field.kind == "date" and not _is_day(_meant(field, value)) else None


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value) is not None
    except ValueError:
        return False


def _lines(fields: list[SignedField], given: dict[str, str]) -> Iterator[str]:
    for field in fields:
        value = given[field.name]
        if field.kind != "tick":
            yield f"{field.label}: {dict(field.options).get(value, value)}"
        elif value == YES:
            yield f"{field.label} ✓"
