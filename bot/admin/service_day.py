"""The list of a day for the dispatcher, in Korean, as text and as a page to print. Its words stand in the templates."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from actions.db.records import ProviderRecord
from actions.db.types import pick
from actions.services.bundle_values import INTERPRETATION, ServiceRequest
from actions.services.directory import DirectoryService

TEMPLATES = Path(__file__).resolve().parent / "templates"
_KOREAN = Locale("ko")


def day_text(
    day: date,
    requests: Sequence[ServiceRequest],
    providers: Mapping[str, ProviderRecord],
    directory: DirectoryService,
) -> str:
    """The list as plain text."""
    return _render("service_day.txt.j2", day, requests, providers, directory)


def day_html(
    day: date,
    requests: Sequence[ServiceRequest],
    providers: Mapping[str, ProviderRecord],
    directory: DirectoryService,
) -> str:
    """The list as one HTML page that needs nothing else."""
    return _render("service_day.html.j2", day, requests, providers, directory)


def _render(
    template: str,
    day: date,
    requests: Sequence[ServiceRequest],
    providers: Mapping[str, ProviderRecord],
    directory: DirectoryService,
) -> str:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=template.endswith(".html.j2"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    rows = [_row(one, providers, directory) for one in requests]
    return environment.get_template(template).render(day=format_date(day, "full", locale=_KOREAN), rows=rows)


def _row(
    request: ServiceRequest, providers: Mapping[str, ProviderRecord], directory: DirectoryService
) -> dict[str, Any]:
    clinic = directory.clinic(request.clinic) if request.clinic else None
    sent = providers.get(request.resource or "")
    spoken = request.language or request.locale.split("-")[0]
    return {
        "request": request,
        "time": f"{request.start:%H:%M}",
        "is_interpretation": request.kind == INTERPRETATION,
        "language": _KOREAN.languages.get(spoken, spoken),
        "clinic": pick(clinic.names, "ko") if clinic else None,
        "address": pick(clinic.address, "ko") if clinic else None,
        "airport": request.details.get("airport"),
        "sent": sent.name if sent else None,
        "sent_phone": sent.phone if sent else None,
        "details": request.details,
    }
