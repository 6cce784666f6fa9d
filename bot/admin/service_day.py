"""The list of a day for the dispatcher, in Korean, as text and as a page to print. Its words stand in ``bot/web``."""

from collections.abc import Sequence
from datetime import date

from actions.services.bundle_values import ServiceRequest
from actions.services.directory import DirectoryService
from bot.gateway.dispatch.shown import shown
from bot.gateway.dispatch.site import site


def day_text(day: date, requests: Sequence[ServiceRequest], directory: DirectoryService) -> str:
    """The list as plain text."""
    return _render("day_sheet.txt", day, requests, directory)


def day_html(day: date, requests: Sequence[ServiceRequest], directory: DirectoryService) -> str:
    """The list as one HTML page that needs nothing else."""
    return _render("day_sheet.html", day, requests, directory)


def _render(template: str, day: date, requests: Sequence[ServiceRequest], directory: DirectoryService) -> str:
    rows = [shown(one, directory) for one in requests]
    return site().templates.get_template(template).render(day=day, rows=rows)
