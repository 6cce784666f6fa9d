"""The services around interpreters and cars, put together."""

from datetime import date
from typing import Any

from actions.db import repositories
from actions.db.engine import Database
from actions.db.repositories.privacy_access import AccessRepository
from actions.services.bundle import BundleService
from actions.services.bundle_values import BundleRules
from actions.services.dispatch import DispatchService
from actions.services.holidays import PublicHolidays
from actions.services.knowledge import Knowledge
from actions.services.privacy_access import AccessService
from actions.services.providers import Providers
from bot.settings import Settings


def bundle_services(
    settings: Settings,
    db: Database,
    bookings: repositories.BookingRepository,
    holidays: PublicHolidays,
    knowledge: Knowledge,
) -> dict[str, Any]:
    """``bundle``, ``dispatch`` and ``providers``."""

    def free_hours(today: date) -> int | None:
        fact = knowledge.fact("interpretation", today)
        return None if fact is None else int(fact.values["free_hours"])

    clock = settings.now
    providers = Providers(
        repositories.ServiceProviderRepository(db),
        clock,
        days=settings.service_nearest_days,
        most=settings.service_nearest_times,
    )
    rules = BundleRules(
        owner=settings.service_owner,
        answer_hours=settings.service_answer_hours,
        hold_minutes=settings.hold_minutes,
        urgent_minutes=settings.service_urgent_minutes,
        pickup_minutes=settings.pickup_minutes,
        max_hours=settings.max_interpreter_hours,
        max_people=settings.max_pickup_people,
        max_open=settings.max_open_services,
    )
    requests = repositories.ServiceRepository(db)
    dispatch = DispatchService(
        requests,
        repositories.ServiceDeskRepository(db),
        AccessService(AccessRepository(db), clock),
        providers,
        holidays,
        clock,
        case_owner=settings.case_owner,
        answer_hours=settings.overdue_answer_hours,
    )
    bundle = BundleService(requests, bookings, holidays, clock, rules, free_hours, settings.case_owner, providers)
    return {"bundle": bundle, "dispatch": dispatch, "providers": providers}
