"""Typed values of a reply: language-free, formatted for the reader's locale when the reply is rendered."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

Value = str | int | float | dict[str, Any]


def moment(value: datetime, both: bool = False) -> Value:
    """A day and an hour; ``both``: the visitor's own time behind Seoul's, where their clock differs."""
    result: dict[str, Any] = {"type": "datetime", "value": value.isoformat()}
    return {**result, "both": True} if both else result


def day(value: date) -> Value:
    """A calendar day."""
    return {"type": "date", "value": value.isoformat()}


def money(value: int, upto: int | None = None, currency: str = "KRW") -> Value:
    """An amount, or a range of amounts, in whole units of the currency."""
    result: dict[str, Any] = {"type": "money", "value": value, "currency": currency}
    if upto is not None and upto != value:
        result["to"] = upto
    return result


def duration(value: int, unit: str = "minute") -> Value:
    """A length of time."""
    return {"type": "duration", "value": value, "unit": unit}


def localized(value: dict[str, str]) -> Value:
    """A text that the directory holds in several locales."""
    return {"type": "l10n", "value": value}


def term(kind: str, item: str) -> Value:
    """The name of a district, airport, procedure or field, by id."""
    return {"type": "term", "kind": kind, "id": item}


def name(value: str) -> Value:
    """A person's or clinic's name, never translated."""
    return {"type": "name", "value": value}


def phone(value: str) -> Value:
    """A telephone number."""
    return {"type": "phone", "value": value}


def code(value: str) -> Value:
    """A booking code or registration number."""
    return {"type": "code", "value": value}


def language(value: str) -> Value:
    """A language's name in the reader's language."""
    return {"type": "language", "code": value}


def territory(value: str) -> Value:
    """A country's name in the reader's language, by ISO 3166."""
    return {"type": "territory", "code": value}


def words(key: str, **args: Value) -> Value:
    """Another message of the catalogue."""
    return {"type": "key", "key": key, "args": args}


def several(items: Sequence[Value], style: str = "and") -> Value:
    """A list in running text."""
    return {"type": "list", "items": list(items), "style": style}


def row(label: str, value: Value) -> dict[str, Any]:
    """One line of a card; ``label`` is a catalogue key."""
    return {"label_key": label, "value": value}


def choice(key: str, intent: str, args: dict[str, Value] | None = None, **entities: Any) -> dict[str, Any]:
    """A quick reply: what it says (a catalogue key) and what it means."""
    return {"key": key, "args": args or {}, "intent": intent, "entities": entities}
