"""What the commands about interpreters and cars show."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any

from actions.db.records import ProviderRecord
from actions.services.administration.wording import WEEKDAYS, hours_text, span_text, time_text
from actions.services.bundle_values import ServiceRequest
from bot.admin.pages import Page, Table

PERSONAL = ("details", "patient_name", "contact", "why")


def service_list_page(requests: Sequence[ServiceRequest]) -> Page:
    """The requests, one a row; without personal data."""
    columns = ("code", "kind", "begins", "state", "sent", "booking", "answer due")
    rows = [
        (one.code, one.kind, time_text(one.start), _state(one), one.resource, one.booking, time_text(one.deadline))
        for one in requests
    ]
    document = {"services": [_plain(one, PERSONAL) for one in requests]}
    count = [f"{len(rows)} request{'' if len(rows) == 1 else 's'}."]
    return Page(document, [Table("Interpreters and cars", columns, rows)] if rows else [], count)


def service_page(request: ServiceRequest, heading: str | None = None) -> Page:
    """One request; personal data too."""
    entered = None if request.settled_at is None else f"{time_text(request.settled_at)} by {request.settled_by}"
    told = [(name, str(value)) for name, value in request.details.items() if name != "contact"]
    facts: list[tuple[str, str | None]] = [
        ("kind", request.kind),
        ("state", _state(request)),
        ("begins", time_text(request.start)),
        ("minutes", str(request.minutes)),
        ("language", request.language),
        ("hours", None if request.hours is None else f"{request.hours}, {request.extra_hours} beyond the free ones"),
        ("people", None if request.people is None else str(request.people)),
        *told,
        ("sent", request.resource),
        ("booking", request.booking),
        ("clinic", request.clinic),
        ("patient", request.patient_name),
        ("contact", request.contact),
        ("locale", request.locale),
        ("owner", request.owner),
        ("asked", time_text(request.created_at)),
        ("answer due", time_text(request.deadline)),
        ("entered", entered),
        ("why not", request.why),
    ]
    return Page(_plain(request), [Table(request.code, ("", ""), facts)], [], heading)


def day_page(day: date, requests: Sequence[ServiceRequest], text: str) -> Page:
    """The list of a day as it is printed, or where it was written."""
    return Page({"day": day.isoformat(), "services": [_plain(one) for one in requests]}, [], text.splitlines())


def provider_page(providers: Sequence[ProviderRecord]) -> Page:
    """Interpreters and vehicles."""
    columns = ("id", "kind", "name", "languages", "seats", "confirmation", "can be sent", "hours")
    rows = [
        (
            one.id,
            one.kind,
            one.name,
            ", ".join(one.languages) or None,
            None if one.seats is None else str(one.seats),
            one.confirmation,
            "yes" if one.active else "no",
            _hours(one),
        )
        for one in providers
    ]
    document = {"providers": [_provider(one) for one in providers]}
    tables = [Table("Interpreters and vehicles", columns, rows)] if rows else []
    return Page(document, tables, [] if rows else ["None: requests go to the dispatcher, and no capacity is counted."])


def _provider(provider: ProviderRecord) -> dict[str, Any]:
    exceptions = [{**asdict(one), "day": one.day.isoformat()} for one in provider.exceptions]
    hours = {WEEKDAYS[day]: spans for day, spans in provider.hours.items()}
    return {**asdict(provider), "hours": hours, "exceptions": exceptions}


def _hours(provider: ProviderRecord) -> str:
    usual = [f"{WEEKDAYS[day]} {hours_text(spans)}" for day, spans in provider.hours.items()]
    differs = [f"{one.day} {'also' if one.works else 'not'} {span_text(one.span)}" for one in provider.exceptions]
    return "; ".join([*(usual or ["not known"]), *differs])


def _state(request: ServiceRequest) -> str:
    notes = [request.problem.replace("_", " ")] if request.problem else []
    notes += ["overdue"] if request.overdue else []
    return ", ".join([request.state, *notes])


def _plain(request: ServiceRequest, without: Sequence[str] = ()) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in asdict(request).items()
        if name not in without
    }
