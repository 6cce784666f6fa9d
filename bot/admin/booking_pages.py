"""What ``python -m bot bookings`` shows."""

from collections.abc import Sequence
from dataclasses import asdict, fields
from datetime import datetime

from actions.db.records import AppointmentRecord
from actions.db.repositories.life import BookingLine
from actions.db.repositories.visits import RatingLine, VisitRecord
from actions.services.administration.wording import time_text
from actions.services.paper_requests import PaperRequest
from bot.admin.pages import Page, Table

Event = tuple[datetime, str, str | None, str, str | None]
SECRET = ("idempotency_key", "contact_hash", "visitor", "conversation")


def booking_list_page(lines: Sequence[BookingLine], now: datetime) -> Page:
    """The bookings, one a row; without personal data."""
    rows = [
        (
            one.code,
            time_text(one.starts_at),
            one.clinic,
            one.practitioner,
            one.procedure,
            one.state,
            _due(one.respond_by, now) if one.state == "requested" else None,
        )
        for one in lines
    ]
    columns = ("code", "start", "clinic", "practitioner", "procedure", "state", "answer due")
    tables = [Table("Bookings", columns, rows)]
    document = {"bookings": [_plain(asdict(one)) for one in lines]}
    return Page(document, tables if rows else [], [f"{len(rows)} booking{'' if len(rows) == 1 else 's'}."])


def booking_page(
    record: AppointmentRecord,
    events: Sequence[Event],
    papers: Sequence[PaperRequest],
    visit: VisitRecord | None = None,
    heading: str | None = None,
) -> Page:
    """One booking with its audit trail; personal data too."""
    facts = [
        ("state", record.state),
        ("start", time_text(record.starts_at)),
        ("minutes", str(record.duration_minutes)),
        ("clinic", record.clinic),
        ("practitioner", record.practitioner),
        ("procedure", record.procedure),
        ("patient", record.patient_name),
        ("contact", record.contact_value),
        ("language", record.locale),
        ("a person must look first", "yes" if record.needs_review else "no"),
        ("answer due", time_text(record.respond_by) if record.respond_by else None),
        ("free changes until", time_text(record.cancel_by) if record.cancel_by else None),
        ("why ended", record.cancel_reason),
    ]
    if visit is not None:
        facts += [
            ("the visitor says", visit.answer),
            ("rating of the service", None if visit.mark is None else str(visit.mark)),
            ("in their words", visit.words),
        ]
    trail = [(time_text(at), actor, before, after, why) for at, actor, before, after, why in events]
    tables = [
        Table(record.code, ("", ""), facts),
        Table("What happened", ("when", "who", "from", "to", "why"), trail),
    ]
    if papers:
        listed = [(one.code, one.paper, one.state, one.owner, time_text(one.deadline)) for one in papers]
        tables.append(Table("Papers", ("case", "paper", "state", "owner", "answer due"), listed))
    document = {
        **_plain({field.name: getattr(record, field.name) for field in fields(record) if field.name not in SECRET}),
        "events": [
            {"at": at.isoformat(), "actor": actor, "from": before, "to": after, "why": why}
            for at, actor, before, after, why in events
        ],
        "papers": [_plain(asdict(one)) for one in papers],
        "visitor": None if visit is None else {"answer": visit.answer, "mark": visit.mark, "words": visit.words},
    }
    return Page(document, tables, [], heading)


def ratings_page(ratings: Sequence[RatingLine]) -> Page:
    """Ratings of the service, one a row; without words and names."""
    rows = [
        (time_text(one.at), one.code, one.clinic, str(one.mark), "yes" if one.with_words else None) for one in ratings
    ]
    tables = [Table("Ratings", ("when", "booking", "clinic", "mark", "words"), rows)]
    mean = sum(one.mark for one in ratings) / len(ratings) if ratings else None
    document = {"ratings": [_plain(asdict(one)) for one in ratings], "mean": mean}
    count = f"{len(rows)} rating{'' if len(rows) == 1 else 's'}"
    return Page(document, tables if rows else [], [f"{count}." if mean is None else f"{count}, mean {mean:.1f} of 5."])


def _due(moment: datetime | None, now: datetime) -> str | None:
    return None if moment is None else time_text(moment) + (" (overdue)" if moment < now else "")


def _plain(sheet: dict[str, object]) -> dict[str, object]:
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in sheet.items()}
