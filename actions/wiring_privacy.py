"""The privacy services, put together: they reach the database and the dialogue engine's store alike."""

from dataclasses import fields
from datetime import datetime, timezone
from typing import Any

from actions.db.engine import Database
from actions.db.repositories.booking import BookingRepository
from actions.db.repositories.privacy import PrivacyRepository
from actions.db.repositories.privacy_access import AccessRepository
from actions.db.repositories.privacy_keys import KeyRepository
from actions.db.repositories.privacy_ledger import LedgerRepository
from actions.db.repositories.privacy_retention import RetentionRepository
from actions.db.repositories.privacy_tracker import TrackerRepository
from actions.db.repositories.service import ServiceRepository
from actions.services.clock import Clock
from actions.services.codes import SERVICE_PREFIX
from actions.services.lifecycle import Lifecycle, Moved
from actions.services.privacy import Canceller, PrivacyService
from actions.services.privacy_access import AccessService
from actions.services.privacy_keys import KeyRotation
from actions.services.privacy_retention import Retention, RetentionRules
from bot.settings import Settings

LEDGER_FILE = "erasures.jsonl"
LETTERS = "outbox"
ERASURE = "erasure"


def privacy_services(settings: Settings, db: Database, lifecycle: Lifecycle) -> dict[str, Any]:
    """The fields of :class:`actions.wiring.Services` that are about privacy."""
    one = settings.tracker_database == settings.database
    trackers = TrackerRepository(db if one else Database(settings.tracker_database))
    access, people = AccessRepository(db), PrivacyRepository(db)
    privacy = PrivacyService(
        people,
        LedgerRepository(db),
        trackers,
        access,
        settings.now,
        cancel=_canceller(db, settings.now, lifecycle),
        ledger_file=settings.var_dir / LEDGER_FILE,
        letters=settings.var_dir / LETTERS,
        machine_now=_machine_now,
    )
    rules = RetentionRules(**{one.name: getattr(settings, f"retention_{one.name}") for one in fields(RetentionRules)})
    retention = Retention(
        RetentionRepository(db),
        people,
        privacy,
        trackers,
        access,
        settings.now,
        rules,
        logs=settings.var_dir / "log",
        letters=settings.var_dir / LETTERS,
        machine_now=_machine_now,
    )
    return {
        "privacy": privacy,
        "retention": retention,
        "keys": KeyRotation(KeyRepository(db), trackers),
        "access": AccessService(access, settings.now),
    }


def _machine_now() -> datetime:
    return datetime.now(timezone.utc)


def _canceller(db: Database, clock: Clock, lifecycle: Lifecycle) -> Canceller:
    bookings, requests = BookingRepository(db), ServiceRepository(db)

    def cancel(code: str, actor: str) -> bool:
        if code.startswith(SERVICE_PREFIX):
            requests.cancel(code, actor=actor, now=clock())
            known = requests.by_code(code)
            return known is not None and known.state == "cancelled"
        found = bookings.by_code(code)
        return found is not None and isinstance(lifecycle.move(found, "cancelled", actor=actor, why=ERASURE), Moved)

    return cancel
