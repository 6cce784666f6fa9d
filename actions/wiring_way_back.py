"""Where the proof of addresses, and what is told for the yearly report, are put together."""

from typing import Any

from actions.code_letters import CodeLetters
from actions.db.engine import Database
from actions.db.repositories import VerificationRepository
from actions.db.repositories.report import ReportRepository
from actions.services.report_details import ReportDetails
from actions.services.verification import EmailVerification, VerificationRules
from bot.settings import Settings


def way_back_services(settings: Settings, db: Database) -> dict[str, Any]:
    """``verification`` and ``report_details``, by the names that Services gives them."""
    rules = VerificationRules(
        on=settings.verifies_email,
        minutes=settings.email_code_minutes,
        tries=settings.email_code_tries,
        codes_an_hour=settings.email_codes_per_hour,
    )
    letters = CodeLetters(settings.data_dir / "locales", demonstration=settings.demonstration)
    return {
        "verification": EmailVerification(VerificationRepository(db), letters, settings.now, rules),
        "report_details": ReportDetails(ReportRepository(db), settings.now),
    }
