"""Where settings, database and services are put together; everything else is given what it needs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from actions.db import repositories
from actions.db.engine import Database
from actions.db.types import configure
from actions.services.booking import BookingRules, BookingService
from actions.services.callbacks import CallbackService
from actions.services.cases import CaseService
from actions.services.consents import ConsentService
from actions.services.directory import DirectoryService
from actions.services.holidays import PublicHolidays
from actions.services.knowledge import Knowledge
from actions.services.places import Places
from bot.operator import OperatorProfile, load_operator
from bot.replies.emission import load_responses
from bot.settings import ROOT, Settings, load_settings


@dataclass(frozen=True)
class Services:
    """The use cases, as the actions are given them."""

    directory: DirectoryService
    booking: BookingService
    cases: CaseService
    holidays: PublicHolidays
    callbacks: CallbackService
    consents: ConsentService
    knowledge: Knowledge
    drafts: repositories.DraftRepository
    conversations: repositories.ConversationRepository
    responses: dict[str, Any]
    operator: OperatorProfile | None
    clock: Callable[[], datetime]
    settings: Settings
    db: Database


def build(settings: Settings, *, responses: dict[str, Any] | None = None) -> Services:
    """The services over the database of the settings, which must have been migrated.

    Args:
        responses: the responses of the domain, by name; read from ``domain.yml`` unless given.
    """
    configure(settings.fernet_keys)
    db = Database(settings.database)
    clock = settings.now
    directory = repositories.DirectoryRepository(db)
    holidays = PublicHolidays()
    rules = BookingRules(
        hold_minutes=settings.hold_minutes,
        max_open_bookings=settings.max_open_bookings,
        clinic_answer_hours=settings.clinic_answer_hours,
        wrong_code_limit=settings.wrong_code_limit,
        wrong_code_lock_minutes=settings.wrong_code_lock_minutes,
    )
    return Services(
        directory=DirectoryService(
            directory,
            clock,
            places=Places.load(settings.data_dir / "directory" / "places.yml"),
            holidays=holidays,
            near_metres=round(settings.near_km * 1000),
        ),
        booking=BookingService(directory, repositories.BookingRepository(db), clock, rules, holidays),
        cases=CaseService(
            repositories.CaseRepository(db),
            holidays,
            clock,
            owner=settings.case_owner,
            answer_hours=settings.case_answer_hours,
        ),
        holidays=holidays,
        callbacks=CallbackService(repositories.CallbackRepository(db), clock),
        consents=ConsentService(repositories.ConsentRepository(db), clock),
        knowledge=Knowledge.load(settings.data_dir / "knowledge"),
        drafts=repositories.DraftRepository(db),
        conversations=repositories.ConversationRepository(db),
        responses=load_responses(ROOT / "domain.yml") if responses is None else responses,
        operator=load_operator(settings.operator_profile),
        clock=clock,
        settings=settings,
        db=db,
    )


@lru_cache(maxsize=1)
def services() -> Services:
    """The services of this process, built from the environment on first use."""
    return build(load_settings())
