"""What the commands about quotes and cases show."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from actions.services.administration.wording import day_text, time_text
from actions.services.cases import Case
from actions.services.quote_values import Amount, Quote
from bot.admin.pages import Page, Table

VAT = {"included": "VAT included", "excluded": "VAT on top", "unknown": "VAT unknown"}


def quote_list_page(quotes: Sequence[Quote], now: datetime) -> Page:
    """The requests, one a row; without personal data."""
    rows = [
        (one.code, one.procedure, one.clinic, one.state, one.owner, _due(one.deadline, one.state == "requested", now))
        for one in quotes
    ]
    tables = [Table("Requests for quotes", ("code", "procedure", "clinic", "state", "owner", "answer due"), rows)]
    document = {"quotes": [_plain(asdict(one), ("contact", "words", "note")) for one in quotes]}
    return Page(document, tables if rows else [], _count(rows, "request"))


def quote_page(quote: Quote, heading: str | None = None) -> Page:
    """One request; personal data too."""
    entered = None if quote.settled_at is None else f"{time_text(quote.settled_at)} by {quote.settled_by}"
    facts: list[tuple[str, str | None]] = [
        ("procedure", quote.procedure),
        ("clinic", quote.clinic),
        ("state", quote.state + (", overdue" if quote.overdue else "")),
        ("contact", quote.contact),
        ("for the clinic to know", quote.words),
        ("language", quote.locale),
        ("owner", quote.owner),
        ("asked", time_text(quote.created_at)),
        ("answer due", time_text(quote.deadline)),
        ("entered", entered),
        ("why not", quote.why),
    ]
    tables = [Table(quote.code, ("", ""), facts)]
    if quote.items:
        parts = [(part, amount if isinstance(amount, str) else _krw(amount)) for part, amount in quote.items.items()]
        parts.append(("total", _krw(quote.total) if quote.total else "none while a part is unknown"))
        parts.append(("VAT", VAT[str(quote.vat)]))
        parts.append(("valid until", day_text(quote.valid_until) if quote.valid_until else ""))
        tables.append(Table("Quote", ("", ""), [*parts, ("the clinic writes", quote.note or "")]))
    document = {**_plain(asdict(quote)), "total": quote.total}
    return Page(document, tables, [], heading)


def case_list_page(cases: Sequence[Case], now: datetime) -> Page:
    """The cases, one a row; without personal data."""
    rows = [
        (
            one.code,
            one.topic or one.kind,
            one.procedure,
            one.state,
            one.owner,
            _due(one.next_contact_at, one.state == "open", now),
        )
        for one in cases
    ]
    tables = [Table("Cases", ("code", "about", "procedure", "state", "owner", "next contact"), rows)]
    personal = ("patient_name", "contact", "words", "records_held", "records_missing", "relation", "fit_to_fly")
    document = {"cases": [_plain(asdict(one), personal) for one in cases]}
    return Page(document, tables if rows else [], _count(rows, "case"))


def case_page(case: Case) -> Page:
    """One case; personal data too."""
    facts = [
        ("about", case.topic or case.kind),
        ("procedure", case.procedure),
        ("clinic", case.clinic),
        ("patient", case.patient_name),
        ("the patient is", case.relation or "not told"),
        ("fit to fly", case.fit_to_fly or "not told"),
        ("contact", case.contact),
        ("language", case.locale),
        ("in their words", case.words),
        ("records they have", case.records_held),
        ("records to find", case.records_missing),
        ("owner", case.owner),
        ("state", case.state),
        *([("outcome", case.outcome)] if case.outcome else []),
        ("next contact", time_text(case.next_contact_at)),
        ("opened", time_text(case.created_at)),
    ]
    tables = [Table(case.code, ("", ""), facts)]
    if case.record_states:
        tables.append(Table("Records", ("record", "state"), list(case.record_states.items())))
    return Page(_plain(asdict(case)), tables)


def _due(moment: datetime, waits: bool, now: datetime) -> str:
    return time_text(moment) + (" (overdue)" if waits and moment < now else "")


def _krw(amount: Amount) -> str:
    low, high = amount
    return f"{low:,} KRW" if low == high else f"{low:,}-{high:,} KRW"


def _count(rows: Sequence[Any], what: str) -> list[str]:
    return [f"{len(rows)} {what}{'' if len(rows) == 1 else 's'}."]


def _plain(sheet: Mapping[str, Any], without: Sequence[str] = ()) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in sheet.items()
        if name not in without
    }
