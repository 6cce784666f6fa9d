"""A dispatcher's room for tests: bundle and dispatch over the booking desk."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text

from actions.db.records import Emission
from actions.db.repositories import ServiceDeskRepository, ServiceProviderRepository, ServiceRepository
from actions.db.repositories.privacy_access import AccessRepository
from actions.services.bundle import BundleService
from actions.services.bundle_values import BundleRules, InterpretationWish, PickupWish, ServiceRequest
from actions.services.dispatch import DispatchService
from actions.services.holidays import PublicHolidays
from actions.services.privacy_access import AccessService
from actions.services.providers import Providers
from tests.unit.services.desk import TEN, Desk

LANDING = TEN - timedelta(hours=4)
"""Six in the morning of the day of the appointment."""


class Room:
    """The services over one desk."""

    def __init__(self, desk: Desk, *, free_hours: int | None = 2) -> None:
        self.desk = desk
        self.requests = ServiceRepository(desk.db)
        holidays = PublicHolidays()
        self.providers = Providers(ServiceProviderRepository(desk.db), lambda: desk.now)
        self.bundle = BundleService(
            self.requests,
            desk.bookings,
            holidays,
            lambda: desk.now,
            BundleRules(),
            lambda day: free_hours,
            providers=self.providers,
        )
        self.dispatch = DispatchService(
            self.requests,
            ServiceDeskRepository(desk.db),
            AccessService(AccessRepository(desk.db), lambda: desk.now),
            self.providers,
            holidays,
            lambda: desk.now,
            case_owner="desk",
            answer_hours=4,
        )
        self.told: list[ServiceRequest] = []

    def compose(self, request: ServiceRequest) -> Emission:
        """What tells the visitor; kept in ``told``."""
        self.told.append(request)
        return {"v": 1, "key": f"bundle-{request.state}", "args": {}, "locale": request.locale}

    def interpreter(self, name: str, *languages: str, confirmation: str = "dispatcher") -> None:
        """Somebody who interprets."""
        self.providers.add_interpreter(
            name, name=name.title(), languages=languages or ("mn",), phone=None, confirmation=confirmation
        )

    def vehicle(self, name: str, seats: int = 4, confirmation: str = "dispatcher") -> None:
        """A car."""
        self.providers.add_vehicle(name, name=name.title(), seats=seats, phone=None, confirmation=confirmation)

    def ask(self, *wishes: Any, booking: str | None = None, key: str = "k", **changes: Any) -> Any:
        """Ask for these at once."""
        conversation = changes.pop("conversation", self.desk.conversation)
        return self.bundle.request(conversation, "mn", wishes, key, booking, **changes)

    def asked(self, *wishes: Any, **changes: Any) -> tuple[ServiceRequest, ...]:
        """The same, and it must succeed."""
        found = self.ask(*wishes, **changes)
        assert isinstance(found, tuple), found
        return found

    def cells(self) -> dict[str, int]:
        """Claimed cells of interpreters and cars, by resource."""
        query = "SELECT resource, count(*) FROM claimed_cell WHERE service_request IS NOT NULL GROUP BY resource"
        with self.desk.db.read() as session:
            return {row[0]: int(row[1]) for row in session.execute(text(query))}

    def count(self, table: str) -> int:
        """How many rows a table has."""
        with self.desk.db.read() as session:
            return int(session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def speak(start: datetime = TEN, hours: int = 2, language: str = "mn") -> InterpretationWish:
    """An interpreter at the appointment."""
    return InterpretationWish(language, hours, start)


def fetch(arrival: datetime = LANDING, **changes: Any) -> PickupWish:
    """A car to the clinic on the day of the appointment."""
    told: dict[str, Any] = {"airport": "icn", "flight": "OM301", "people": 2, "destination": "clinic", **changes}
    return PickupWish(arrival=arrival, **told)
