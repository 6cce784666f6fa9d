"""Where is that from? The sources of the last factual answer, with their kind and date."""

from datetime import date
from typing import Any

from actions.base import LAST_FACTS, Event, Turn
from actions.db.load import SOURCE
from actions.fact_cards import stated
from actions.services.facts import Fact
from actions.values import Value, day, name, words

QUESTION = "source_question"
"""Entity of a message that asks for the source of what was said."""
MOST = 8
"""Sources that are named at once."""


def asks_for_sources(turn: Turn) -> bool:
    """Whether the latest message asks where something is from."""
    return bool(turn.entity(QUESTION))


def say_sources(turn: Turn) -> list[Event]:
    """Name what the last factual answer rests on, or say that there is nothing to name."""
    kept = turn.slot(LAST_FACTS)
    today = turn.now.date()
    lines: list[Value] = []
    for source in kept if isinstance(kept, list) else ():
        line = _line(turn.services.knowledge.find(source, today) if isinstance(source, str) else source)
        if line is not None and line not in lines:
            lines.append(line)
    if lines:
        turn.say("utter_sources", cards=[{"kind": "fact", "title": words("card-sources"), "lines": lines[:MOST]}])
    else:
        turn.say("utter_sources_none")
    return []


def _line(source: Fact | dict[str, Any] | None) -> Value | None:
    """One source; None where a fact has ended since it was told."""
    if source is None:
        return None
    if isinstance(source, Fact):
        kind = words(f"source-kind-{source.source_kind}")
        if source.source_stated is None:
            return words("source-line-undated", name=name(source.source_name), kind=kind, read=day(source.as_of))
        return words("source-line", name=name(source.source_name), kind=kind, date=stated(source.source_stated))
    said_by = words("source-demonstration") if source["name"] == SOURCE else name(str(source["name"]))
    if not source.get("date"):
        return said_by
    return words("source-line-directory", name=said_by, date=day(date.fromisoformat(str(source["date"]))))
