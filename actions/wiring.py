"""Where settings, database and services are put together; everything else is given what it needs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from actions.clinic_says import ClinicSays
from actions.db import repositories
from actions.db.engine import Database
from actions.db.repositories.administration import AdministrationRepository
from actions.db.repositories.companions import Companions
from actions.db.types import configure
from actions.quote_cards import answer_message
from actions.services.administration import ClinicAdministration, ClosureAdministration, DirectoryOverview
from actions.services.aftercare import AftercareService, levels_of
from actions.services.answer_time import answer_by
from actions.services.availability import Availability
from actions.services.booking import BookingRules, BookingService
from actions.services.bundle import BundleService
from actions.services.busy_calendar import BusyCalendars
from actions.services.callbacks import CallbackService
from actions.services.cases import CaseService
from actions.services.clinic_desk import ClinicDesk
from actions.services.clinic_quotes import ClinicQuotes
from actions.services.consents import ConsentService
from actions.services.directory import DirectoryService
from actions.services.dispatch import DispatchService
from actions.services.eligibility import EligibilityService
from actions.services.fact_corrections import FactCorrections
from actions.services.holidays import PublicHolidays
from actions.services.knowledge import Knowledge
from actions.services.lifecycle import Lifecycle
from actions.services.mail import MailService
from actions.services.overdue import OverdueRequests, OverdueRules
from actions.services.paper_requests import PaperRequests
from actions.services.places import Places
from actions.services.privacy import PrivacyService
from actions.services.privacy_access import AccessService
from actions.services.privacy_keys import KeyRotation
from actions.services.privacy_retention import Retention
from actions.services.providers import Providers
from actions.services.quotes import QuoteService
from actions.services.report_details import ReportDetails
from actions.services.staff import StaffRules, StaffService
from actions.services.trip import TripPlanner
from actions.services.trip_rules import TripRules
from actions.services.verification import EmailVerification
from actions.services.visits import Undo, Visits
from actions.services.waitlist import Waitlist, WaitRules
from actions.wiring_bundle import bundle_services
from actions.wiring_privacy import privacy_services
from actions.wiring_visits import mark_undo, visit_services
from actions.wiring_way_back import way_back_services
from bot.gateway.clinic.letters import AnswerLinks, Letters
from bot.operator import OperatorProfile, load_operator
from bot.replies.emission import load_responses
from bot.settings import ROOT, Settings, load_settings
from bot.visit_links import VisitLinks


@dataclass(frozen=True)
class Services:
    """The use cases, as the actions are given them."""

    directory: DirectoryService
    booking: BookingService
    cases: CaseService
    quotes: QuoteService
    bundle: BundleService
    dispatch: DispatchService
    providers: Providers
    holidays: PublicHolidays
    callbacks: CallbackService
    eligibility: EligibilityService
    aftercare: AftercareService
    consents: ConsentService
    privacy: PrivacyService
    retention: Retention
    keys: KeyRotation
    access: AccessService
    knowledge: Knowledge
    mail: MailService
    staff: StaffService
    clinic_desk: ClinicDesk
    clinic_quotes: ClinicQuotes
    clinic_letters: Letters
    clinic_links: AnswerLinks
    clinics: ClinicAdministration
    closures: ClosureAdministration
    overview: DirectoryOverview
    busy_calendars: BusyCalendars
    trips: TripPlanner
    lifecycle: Lifecycle
    undo: Undo
    visits: Visits
    visit_links: VisitLinks
    overdue: OverdueRequests
    papers: PaperRequests
    waitlist: Waitlist
    verification: EmailVerification
    report_details: ReportDetails
    life: repositories.LifeRepository
    bookings: repositories.BookingRepository
    proposals: repositories.ProposalRepository
    drafts: repositories.DraftRepository
    conversations: repositories.ConversationRepository
    responses: dict[str, Any]
    operator: OperatorProfile | None
    clock: Callable[[], datetime]
    settings: Settings
    db: Database


def build(settings: Settings, *, responses: dict[str, Any] | None = None, database: Database | None = None) -> Services:
    """The services over the database of the settings, which must have been migrated.

    Args:
        database: opened before, to be shared.
        responses: the responses of the domain, by name; read from ``domain.yml`` unless given.
    """
    configure(settings.fernet_keys)
    db = Database(settings.database) if database is None else database
    clock = settings.now
    directory = repositories.DirectoryRepository(db)
    life = repositories.LifeRepository(db)
    holidays = PublicHolidays()
    within = timedelta(hours=settings.service_answer_hours)
    companions = Companions(lambda now: answer_by(now, within, holidays))
    bookings = repositories.BookingRepository(db, companions)
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
    way_back = way_back_services(settings, db)
    booking = BookingService(directory, bookings, clock, rules, holidays, way_back["verification"])
    files = Knowledge.load(settings.data_dir / "knowledge")
    corrections = FactCorrections(repositories.FactCorrectionRepository(db), files, clock)
    knowledge = files.corrected_by(corrections.current)
    operator = load_operator(settings.operator_profile)
    mail = MailService(repositories.MailRepository(db), clock)
    administration = AdministrationRepository(db)
    links = AnswerLinks(settings.signing_key, settings.staff_answer_link_hours)
    letters = Letters(settings.public_address, links)
    said = load_responses(ROOT / "domain.yml") if responses is None else responses
    quotes = QuoteService(
        repositories.QuoteRepository(db),
        listed,
        holidays,
        clock,
        owner=settings.case_owner,
        answer_hours=settings.clinic_answer_hours,
    )
    accounts = repositories.StaffRepository(db)
    staff = StaffService(accounts, mail, letters.sign_in, clock, _staff_rules(settings))
    clinic_desk = ClinicDesk(
        repositories.ClinicDeskRepository(db),
        bookings,
        accounts,
        staff,
        Availability(directory, bookings, holidays, clock, rules),
        mail,
        ClinicSays(listed),
        letters.request,
        clock,
        mark_undo(settings, db),
        proposal_hours=settings.proposal_hours,
    )
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
        quotes=quotes,
        holidays=holidays,
        **bundle_services(settings, db, bookings, holidays, knowledge),
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
        **privacy_services(settings, db, Lifecycle(bookings, clock)),
        **visit_services(settings, db, holidays),
        knowledge=knowledge,
        mail=mail,
        staff=staff,
        clinic_desk=clinic_desk,
        clinic_quotes=ClinicQuotes(
            quotes,
            repositories.ConsentRepository(db),
            accounts,
            lambda quote: answer_message(quote, said, listed),
            clock,
        ),
        clinic_letters=letters,
        clinic_links=links,
        clinics=ClinicAdministration(administration, clock, holidays),
        closures=ClosureAdministration(administration, clock, holidays),
        overview=DirectoryOverview(administration, clock),
        busy_calendars=BusyCalendars(administration, clock),
        trips=TripPlanner(directory, listed, booking, knowledge, holidays, clock, _trip_rules(settings)),
        lifecycle=Lifecycle(bookings, clock),
        overdue=OverdueRequests(
            life,
            bookings,
            booking,
            listed,
            holidays,
            clock,
            OverdueRules(owner=settings.case_owner, answer_hours=settings.overdue_answer_hours),
        ),
        papers=PaperRequests(
            repositories.CaseRepository(db),
            bookings,
            holidays,
            clock,
            owner=settings.case_owner,
            answer_hours=settings.paper_answer_hours,
        ),
        waitlist=Waitlist(
            repositories.WaitingRepository(db),
            booking.availability,
            clock,
            WaitRules(settings.waitlist_days, settings.waitlist_offer_minutes),
        ),
        **way_back,
        life=life,
        bookings=bookings,
        proposals=repositories.ProposalRepository(db),
        drafts=repositories.DraftRepository(db),
        conversations=repositories.ConversationRepository(db),
        responses=said,
        operator=operator,
        clock=clock,
        settings=settings,
        db=db,
    )


def _staff_rules(settings: Settings) -> StaffRules:
    return StaffRules(
        letter_minutes=settings.staff_letter_minutes,
        letters_an_hour=settings.staff_letters_per_hour,
        code_limit=settings.staff_code_limit,
        lock_minutes=settings.staff_code_lock_minutes,
        session_hours=settings.staff_session_hours,
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
