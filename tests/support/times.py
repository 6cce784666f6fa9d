"""The tables of times: what each language says for the shared meanings, and what is no time."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from bot.nlu.times import Span

FOLDER = Path(__file__).resolve().parents[1] / "times"
DATA = Path(__file__).resolve().parents[2] / "data" / "times"


@dataclass(frozen=True)
class Case:
    """A line, the moment it is said, and the one value it means (None: no time at all)."""

    language: str
    meaning: str
    text: str
    now: datetime
    value: list[Any] | None


def meanings() -> dict[str, list[Any]]:
    """The shared meanings: id -> value."""
    return dict(_read("meanings")["meanings"])


def cases(language: str) -> list[Case]:
    """Every line of a language's table."""
    shared, table = _read("meanings"), _read(language)
    default = shared["now"]
    found = [
        Case(language, meaning, text, datetime.fromisoformat(default), shared["meanings"][meaning])
        for meaning, phrases in table["phrases"].items()
        for text in phrases
    ]
    found += [
        Case(language, "more", case["text"], datetime.fromisoformat(case.get("now", default)), case["value"])
        for case in table["more"]
    ]
    return found + [Case(language, "silent", text, datetime.fromisoformat(default), None) for text in table["silent"]]


def said(language: str) -> set[str]:
    """The meanings a language has a phrase for."""
    return {meaning for meaning, phrases in _read(language)["phrases"].items() if phrases}


def short(span: Span) -> list[Any]:
    """A span's value as the tables write it."""
    value = span.value
    if "unit" in value:
        return [value["value"], value["unit"]]
    return [_bare(value["start"]), _bare(value["end"]) if value["end"] else None, value["grain"]]


def _bare(moment: str) -> str:
    assert moment.endswith(":00+09:00"), moment
    return moment[:16]


def _read(name: str) -> dict[str, Any]:
    return dict(yaml.load((FOLDER / f"{name}.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader))
