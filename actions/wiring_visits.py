"""What is asked after a visit, put together; the gateway has it for itself, for the links of letters."""

from typing import Any

from actions.db.engine import Database
from actions.db.repositories.visits import VisitRepository
from actions.services.holidays import PublicHolidays
from actions.services.visits import Undo, VisitRules, Visits
from bot.settings import Settings
from bot.visit_links import VisitLinks


def visits_of(settings: Settings, db: Database, holidays: PublicHolidays) -> Visits:
    """Takes what visitors say of their visits."""
    rules = VisitRules(
        answer_days=settings.visit_answer_days,
        owner=settings.case_owner,
        case_hours=settings.case_answer_hours,
    )
    return Visits(VisitRepository(db), holidays, settings.now, rules)


def links_of(settings: Settings) -> VisitLinks:
    """Signs the links of letters."""
    return VisitLinks(settings.signing_key, settings.public_address, settings.visit_answer_days)


def mark_undo(settings: Settings, db: Database) -> Undo:
    """Takes marks back."""
    return Undo(VisitRepository(db), settings.now, settings.mark_undo_hours)


def visit_services(settings: Settings, db: Database, holidays: PublicHolidays) -> dict[str, Any]:
    """The fields of :class:`actions.wiring.Services` that are about what is said after a visit."""
    return {
        "undo": mark_undo(settings, db),
        "visits": visits_of(settings, db, holidays),
        "visit_links": links_of(settings),
    }
