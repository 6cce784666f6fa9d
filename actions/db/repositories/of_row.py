"""A record made of a row: what both call by the same name is taken over."""

from dataclasses import fields
from typing import Any, TypeVar

T = TypeVar("T")


def of_row(record: type[T], row: Any, **others: Any) -> T:
    """The dataclass with the row's values; lists become tuples.

    Args:
        others: the fields that the row calls otherwise, or does not have.
    """
    names = [field.name for field in fields(record) if field.name not in others]  # type: ignore[arg-type]
    return record(**{name: _plain(getattr(row, name)) for name in names}, **others)


def _plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
