"""What the yearly report asks for, as the card after a booking and as the questions that its button begins."""

from functools import cache
from pathlib import Path
from typing import Any

from actions.services.report_details import FIELDS, SEXES
from actions.values import choice, territory, words
from bot.text.told import Told

REPORT, TOLD = "report", "told"
"""Entities: the booking (and whether its card was sent); the answer to one question."""
INTENT = "tell_report"
UNSAID, STOP = "unsaid", "stop"
SLOTS = {f"report_{field}": field for field in FIELDS}
ABOUT = "report_about"
REPORT_SLOTS = (ABOUT, *SLOTS)
_KINDS = {"nationality": "text", "sex": "choice", "birth_year": "text", "entry": "date", "exit": "date"}


@cache
def tables(data_dir: Path) -> Told:
    """How countries, sexes and years are read; loaded when the first card or answer comes."""
    return Told(data_dir / "told")


def report_card(booking: str, asked: tuple[str, ...] | None) -> dict[str, Any] | None:
    """One card with all that may be asked, none of it required; None where nothing is to be asked."""
    if not asked:
        return None
    fields = [
        {
            "name": f"told_{field}",
            "label_key": f"field-{field.replace('_', '-')}",
            "kind": _KINDS[field],
            "required": False,
            "options": _SEX_OPTIONS if field == "sex" else [],
            "value": None,
            "error_key": None,
        }
        for field in asked
    ]
    return {
        "title": words("form-report"),
        "fields": fields,
        "submit_key": "form-report-send",
        "intent": INTENT,
        "entities": {REPORT: {"booking": booking, "card": True}},
    }


_SEX_OPTIONS = [{"value": value, "key": f"sex-{value}"} for value in (*SEXES, UNSAID)]


def report_offer(booking: str, asked: tuple[str, ...] | None) -> list[dict[str, Any]]:
    """The button that begins the same as questions, for fronts without cards and for people who rather write."""
    return [choice("reply-report-details", INTENT, report={"booking": booking})] if asked else []


def answers(field: str, locale: str, told: Told) -> list[dict[str, Any]]:
    """Buttons under one question: the usual answers, not to say it, and to skip the rest."""
    usual: list[dict[str, Any]] = []
    if field == "nationality":
        usual = [choice("reply-country", "inform", {"country": territory(one)}, told=one) for one in told.usual(locale)]
    elif field == "sex":
        usual = [choice(f"sex-{value}", "inform", told=value) for value in SEXES]
    return [
        *usual,
        choice("reply-unsaid", "inform", told=UNSAID),
        choice("reply-report-stop", "inform", told=STOP),
    ]
