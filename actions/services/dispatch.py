"""The dispatcher's side: who answers requests for interpreters and cars, who is sent, and the list of a day."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta

from actions.db.records import Emission, ProviderRecord, ServiceRecord
from actions.db.repositories.life import HandOver
from actions.db.repositories.service import ServiceRepository
from actions.db.repositories.service_desk import ServiceDeskRepository
from actions.services.administration import AdministrationError
from actions.services.answer_time import HolidayCalendar, answer_by
from actions.services.bundle_values import OPEN_STATES, ServiceRequest, request_of
from actions.services.clock import SEOUL, Clock
from actions.services.codes import new_case_code
from actions.services.privacy_access import AccessService

INTERPRETER, VEHICLE = "interpreter", "vehicle"
STATES = ("requested", "confirmed", "declined", "cancelled")
CONFIRMATIONS = ("instant", "dispatcher")
TOPIC = "service_overdue"
MANY = 500
MOST_SEATS = 60
ACTOR = "dispatcher"
Compose = Callable[[ServiceRequest], Emission]

_WHY_NOT = {
    "state": "is neither requested nor confirmed any more",
    "unknown": "is no interpreter or vehicle that can be sent: see `services providers`",
    "unfit": "does not fit: another kind, another language or too few seats",
    "taken": "is not free at that time",
}


class DispatchService:
    """Answers requests, sends people and cars, and puts what nobody answered on the desk's list."""

    def __init__(
        self,
        requests: ServiceRepository,
        desk: ServiceDeskRepository,
        access: AccessService,
        holidays: HolidayCalendar,
        clock: Clock,
        *,
        case_owner: str,
        answer_hours: int,
    ) -> None:
        """Keep what it works with.

        Args:
            case_owner: whose task an overdue request becomes, and ``answer_hours``: within which time.
        """
        self._requests = requests
        self._desk = desk
        self._access = access
        self._holidays = holidays
        self._clock = clock
        self._case_owner = case_owner
        self._answer = timedelta(hours=answer_hours)

    def listing(self, state: str | None = None, *, overdue: bool = False) -> list[ServiceRequest]:
        """The requests in this state, or all that are open; urgent ones first, then the one longest due.

        Args:
            overdue: only those that nobody answered in time, and urgent ones.
        """
        now = self._clock()
        found = [request_of(one, now) for one in self._desk.listing((state,) if state else OPEN_STATES)]
        return [one for one in found if one.overdue or one.problem] if overdue else found

    def request(self, code: str, by: str = ACTOR) -> ServiceRequest:
        """The request of this code; the look is noted in the access log.

        Raises:
            AdministrationError: there is none.
        """
        now = self._clock()
        found = self._known(code)
        self._access.note(by, "show_service", found.code)
        return request_of(found, now)

    def day(self, day: date, by: str = ACTOR) -> list[ServiceRequest]:
        """What is asked for or sure on a day of Seoul's calendar, in order; noted in the access log."""
        now = self._clock()
        first = datetime.combine(day, time(), SEOUL)
        found = self._desk.between(first, first + timedelta(days=1))
        for one in found:
            self._access.note(by, "list_service", one.code)
        return [request_of(one, now) for one in found]

    def confirm(self, code: str, *, by: str, compose: Compose) -> tuple[ServiceRequest, bool]:
        """Somebody said yes: the visitor is told. The request, and whether anything was new.

        Raises:
            AdministrationError: no such request, it has ended or begun, or nobody is named.
        """
        return self._settle(code, "confirmed", by=by, why=None, compose=compose)

    def decline(self, code: str, *, by: str, why: str, compose: Compose) -> tuple[ServiceRequest, bool]:
        """It cannot be had: the visitor is told, without the reason. As :meth:`confirm`; confirmed ones too."""
        if not why.strip():
            raise AdministrationError("say why, for the staff")
        return self._settle(code, "declined", by=by, why=why.strip(), compose=compose)

    def assign(self, code: str, provider: str, *, by: str) -> ServiceRequest:
        """Take an interpreter or a vehicle for a request; the visitor is told when it is confirmed.

        Raises:
            AdministrationError: there is no such request or provider, it does not fit, or it is not free.
        """
        _named(by)
        now = self._clock()
        outcome = self._desk.assign(self._known(code).code, provider, by=by, now=now)
        if isinstance(outcome, str):
            raise AdministrationError(f"{code.upper() if outcome == 'state' else provider} {_WHY_NOT[outcome]}")
        return request_of(outcome, now)

    def settle_problem(self, code: str, *, by: str) -> ServiceRequest:
        """The late flight or the missing driver is dealt with.

        Raises:
            AdministrationError: there is no such request, or nothing urgent about it.
        """
        _named(by)
        now = self._clock()
        done = self._desk.clear(self._known(code).code, by=by, now=now)
        if done is None:
            raise AdministrationError(f"{code.upper()} is not urgent")
        return request_of(done, now)

    def hand_over_overdue(self) -> int:
        """Open the cases for requests that nobody answered in time; how many. Doing it again changes nothing."""
        now, done = self._clock(), 0
        for missed in self._desk.missed(now, MANY):
            starts, due = missed.starts_at.astimezone(SEOUL), missed.deadline.astimezone(SEOUL)
            case = HandOver(
                key=f"service:{missed.code}:{int(missed.deadline.timestamp())}",
                mint_code=new_case_code,
                topic=TOPIC,
                owner=self._case_owner,
                next_contact_at=answer_by(now, self._answer, self._holidays),
                words=f"{missed.code}, {missed.kind}, {starts:%Y-%m-%d %H:%M}; answer was due {due:%Y-%m-%d %H:%M}",
            )
            done += self._desk.hand_over(missed.code, case, now=now)
        return done

    def providers(self) -> list[ProviderRecord]:
        """All interpreters and vehicles, by kind and id."""
        return self._desk.providers()

    def add_interpreter(
        self,
        provider: str,
        *,
        name: str,
        languages: Sequence[str],
        phone: str | None,
        confirmation: str,
        active: bool = True,
    ) -> ProviderRecord:
        """Add an interpreter, or change what is known of one.

        Raises:
            AdministrationError: no language, or the id belongs to something else.
        """
        if not languages:
            raise AdministrationError("name the languages (--languages en,mn)")
        return self._put(
            ProviderRecord(provider, INTERPRETER, name, phone, tuple(languages), None, confirmation, active)
        )

    def add_vehicle(
        self, provider: str, *, name: str, seats: int, phone: str | None, confirmation: str, active: bool = True
    ) -> ProviderRecord:
        """Add a vehicle with its seats for visitors, or change what is known of one; errors as of an interpreter."""
        if not 1 <= seats <= MOST_SEATS:
            raise AdministrationError(f"a vehicle has 1 to {MOST_SEATS} seats")
        return self._put(ProviderRecord(provider, VEHICLE, name, phone, (), seats, confirmation, active))

    def _put(self, provider: ProviderRecord) -> ProviderRecord:
        if not provider.name.strip():
            raise AdministrationError("give a name (--name)")
        if not self._desk.put_provider(provider):
            raise AdministrationError(f"{provider.id} is the id of something else")
        return provider

    def _known(self, code: str) -> ServiceRecord:
        found = self._requests.by_code(code.upper())
        if found is None or found.state == "held":
            raise AdministrationError(f"there is no request {code}")
        return found

    def _settle(
        self, code: str, state: str, *, by: str, why: str | None, compose: Compose
    ) -> tuple[ServiceRequest, bool]:
        _named(by)
        now = self._clock()
        known = self._known(code)
        if known.state == state:
            return request_of(known, now), False
        if known.state not in OPEN_STATES:
            raise AdministrationError(f"{known.code} is {known.state}: nothing is sent")
        if known.starts_at <= now:
            raise AdministrationError(f"{known.code} has begun: nothing is sent")
        settled = self._desk.settle(
            known.code,
            state,
            states=(known.state,),
            by=by,
            why=why,
            compose=lambda record: compose(request_of(record, now)),
            now=now,
        )
        if settled is None:
            raise AdministrationError(f"{known.code} was changed by somebody else just now: look at it again")
        return request_of(settled, now), True


def _named(by: str) -> None:
    if not by.strip():
        raise AdministrationError("say who enters it (--by)")
