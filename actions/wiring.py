"""Where settings, database and services are put together; everything else is given what it needs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from actions.db import repositories
from actions.db.engine import Database
from actions.db.types import configure
from actions.services.aftercare import AftercareService, levels_of
from actions.services.booking import BookingRules, BookingService
from actions.services.callbacks import CallbackService
from actions.services.cases import CaseService
from actions.services.consents import ConsentService
from actions.services.directory import DirectoryService
from actions.services.eligibility import EligibilityService
from actions.services.fact_corrections import FactCorrections
from actions.services.holidays import PublicHolidays
from actions.services.knowledge import Knowledge
from actions.services.places import Places
from actions.services.quotes import QuoteService
from actions.services.trip import TripPlanner
from actions.services.trip_rules import TripRules
from bot.operator import OperatorProfile, load_operator
from bot.replies.emission import load_responses
from bot.settings import ROOT, Settings, load_settings


@dataclass(frozen=True)
class Services:
    """The use cases, as the actions are given them."""

    directory: DirectoryService
    booking: BookingService
    cases: CaseService
    quotes: QuoteService
    holidays: PublicHolidays
    callbacks: CallbackService
    eligibility: EligibilityService
    aftercare: AftercareService
    consents: ConsentService
    knowledge: Knowledge
    trips: TripPlanner
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
    bookings = repositories.BookingRepository(db)
    holidays = PublicHolidays()
    rules = BookingRules(
        hold_minutes=settings.hold_minutes,
        max_open_bookings=settings.max_open_bookings,
        clinic_answer_hours=settings.clinic_answer_hours,
        wrong_code_limit=settings.wrong_code_limit,
        wrong_code_lock_minutes=settings.wrong_code_lock_minutes,
    )
    listed = DirectoryService(
        directory,
        clock,
        places=Places.load(settings.data_dir / "directory" / "places.yml"),
        holidays=holidays,
        near_metres=round(settings.near_km * 1000),
    )
    booking = BookingService(directory, bookings, clock, rules, holidays)
    files = Knowledge.load(settings.data_dir / "knowledge")
    corrections = FactCorrections(repositories.FactCorrectionRepository(db), files, clock)
    knowledge = files.corrected_by(corrections.current)
    operator = load_operator(settings.operator_profile)
    return Services(
        directory=listed,
        booking=booking,
        cases=CaseService(
            repositories.CaseRepository(db),
            holidays,
            clock,
            owner=settings.case_owner,
            answer_hours=settings.case_answer_hours,
        ),
        quotes=QuoteService(
            repositories.QuoteRepository(db),
            listed,
            holidays,
            clock,
            owner=settings.case_owner,
            answer_hours=settings.clinic_answer_hours,
        ),
        holidays=holidays,
        callbacks=CallbackService(repositories.CallbackRepository(db), clock),
        eligibility=EligibilityService(bookings, listed, clock),
        aftercare=AftercareService(
            bookings,
            listed,
            clock,
            kinds=levels_of(settings.data_dir / "safety" / "levels.yml"),
            signed_off_by=operator.red_flags_signed_off if operator else None,
        ),
        consents=ConsentService(repositories.ConsentRepository(db), clock),
        knowledge=knowledge,
        trips=TripPlanner(directory, listed, booking, knowledge, holidays, clock, _trip_rules(settings)),
        drafts=repositories.DraftRepository(db),
        conversations=repositories.ConversationRepository(db),
        responses=load_responses(ROOT / "domain.yml") if responses is None else responses,
        operator=operator,
        clock=clock,
        settings=settings,
        db=db,
    )


def _trip_rules(settings: Settings) -> TripRules:
    return TripRules(
        after_landing={"icn": settings.trip_incheon_arrival_minutes, "gmp": settings.trip_gimpo_arrival_minutes},
        before_flight={"icn": settings.trip_incheon_departure_minutes, "gmp": settings.trip_gimpo_departure_minutes},
    )


@lru_cache(maxsize=1)
def services() -> Services:
    """The services of this process, built from the environment on first use."""
    return build(load_settings())
