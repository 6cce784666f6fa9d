"""What each command about facts shows: one JSON document, and the same as lines and tables."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from actions.db.records import CorrectionRecord
from actions.services.administration.wording import day_text, time_text
from actions.services.fact_corrections import FactView
from actions.services.facts import Entry, written
from bot.admin.pages import Page, Table

STATES = {"file": "", "corrected": "corrected", "rests": "file is newer than its correction"}


def list_page(views: Sequence[FactView], today: date) -> Page:
    """Every fact, one a row."""
    rows = [
        (
            view.entry.id,
            view.entry.as_of.text,
            day_text(view.entry.review_by),
            _standing(view.entry, today),
            view.entry.source_kind,
            STATES[view.state],
        )
        for view in views
    ]
    columns = ("id", "as of", "review by", "today", "source", "")
    return Page({"facts": [_document(view, today) for view in views]}, [Table("Facts", columns, rows)])


def due_page(views: Sequence[FactView], on: date) -> Page:
    """What to look at again, the longest overdue first."""
    document = {"on": on.isoformat(), "facts": [_document(view, on) for view in views]}
    if not views:
        return Page(document, lines=[f"Nothing to review by {day_text(on)} or in the thirty days after it."])
    rows = [
        (
            view.entry.id,
            view.entry.as_of.text,
            day_text(view.entry.review_by),
            _standing(view.entry, on),
            f"{view.entry.source_name} ({view.entry.source_kind})",
        )
        for view in views
    ]
    columns = ("id", "as of", "review by", f"on {day_text(on)}", "source")
    return Page(document, [Table("To review", columns, rows)], [f"{len(rows)} fact{'' if len(rows) == 1 else 's'}."])


def fact_page(view: FactView, today: date) -> Page:
    """One fact with every correction of it."""
    entry = view.entry
    plain = written(entry)
    facts = [(f"values.{name}", _text(value)) for name, value in plain["values"].items()]
    facts += [
        ("source", f"{entry.source_name} ({entry.source_kind})"),
        ("date of the source" if entry.dated else "page without date, read on", entry.source_date.text),
        ("as of", entry.as_of.text),
        ("review by", day_text(entry.review_by)),
        *((name.replace("_", " "), str(plain[name])) for name in ("ends_on", "known_until") if name in plain),
        ("confidence", entry.confidence),
        ("today", _standing(entry, today)),
    ]
    tables = [Table(f"{entry.id} {STATES[view.state]}".strip(), ("", ""), facts)]
    if view.history:
        rows = [
            (
                time_text(one.made_at),
                one.made_by,
                _changes(one),
                f"{one.source_name} ({one.source_kind}), {one.source_date}",
                f"{time_text(one.withdrawn_at)}, {one.withdrawn_by}" if one.withdrawn_at else None,
            )
            for one in view.history
        ]
        tables.append(Table("Corrections", ("made", "by", "what", "source", "withdrawn"), rows))
    history = [_record(one) for one in view.history]
    return Page({**_document(view, today), "history": history}, tables, [] if history else ["Never corrected."])


def correction_page(record: CorrectionRecord) -> Page:
    """A correction that was made or withdrawn."""
    withdrawn = record.withdrawn_at is not None
    rows = [(name, _text(old), _text(new)) for name, old, new in _differences(record)]
    columns = ("what", "withdrawn" if withdrawn else "before", "holds again" if withdrawn else "now")
    if withdrawn:
        rows = [(name, new, old) for name, old, new in rows]
    done = "withdrawn" if withdrawn else "corrected"
    lines = ["Running processes see it within seconds."]
    return Page({"done": done, **_record(record)}, [Table(f"{record.fact_id}: {done}", columns, rows)], lines)


def _standing(entry: Entry, today: date) -> str:
    """Whether a fact is told today, and how."""
    for name, limit in (("ended", entry.ends_on), ("unknown since", entry.known_until)):
        if limit is not None and today > limit:
            return f"not told: {name} {day_text(limit)}"
    if today >= entry.review_by:
        return "told as perhaps changed"
    return "told"


def _changes(record: CorrectionRecord) -> str:
    found = [f"{name}: {_text(old)} → {_text(new)}" for name, old, new in _differences(record) if "values" in name]
    return "; ".join(found) or "confirmed"


def _differences(record: CorrectionRecord) -> list[tuple[str, Any, Any]]:
    before, after = _flat(record.before), _flat(record.after)
    names = [*before, *(name for name in after if name not in before)]
    return [(name, before.get(name), after.get(name)) for name in names if before.get(name) != after.get(name)]


def _flat(raw: dict[str, Any]) -> dict[str, Any]:
    flat: dict[str, Any] = {}
    for name, value in raw.items():
        if isinstance(value, dict):
            flat |= {f"{name}.{inner}": one for inner, one in value.items()}
        else:
            flat[name] = value
    return flat


def _text(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _document(view: FactView, today: date) -> dict[str, Any]:
    return {"id": view.entry.id, "state": view.state, "today": _standing(view.entry, today), **written(view.entry)}


def _record(record: CorrectionRecord) -> dict[str, Any]:
    return {
        "id": record.id,
        "fact": record.fact_id,
        "before": record.before,
        "after": record.after,
        "made_by": record.made_by,
        "made_at": record.made_at.isoformat(),
        "withdrawn_by": record.withdrawn_by,
        "withdrawn_at": record.withdrawn_at.isoformat() if record.withdrawn_at else None,
    }
