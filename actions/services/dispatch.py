"""The dispatcher's side: who answers requests for interpreters and cars, who is sent, and the list of a day."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from actions.db.records import Emission, ServiceRecord
from actions.db.repositories.life import HandOver
from actions.db.repositories.service import ServiceRepository
from actions.db.repositories.service_desk import ServiceDeskRepository
from actions.services.administration import AdministrationError
from actions.services.administration.wording import time_text
from actions.services.answer_time import HolidayCalendar, answer_by
from actions.services.bundle_values import INTERPRETATION, OPEN_STATES, ServiceRequest, request_of
from actions.services.clock import SEOUL, Clock
from actions.services.codes import new_case_code
from actions.services.privacy_access import AccessService
from actions.services.providers import Providers

STATES = ("requested", "confirmed", "declined", "cancelled", "completed", "no_show")
MARKS = ("completed", "no_show", "declined")
"""How it went: it took place, the visitor did not come, nobody could be sent."""
TOPIC = "service_overdue"
MANY = 500
LONGEST_NAME, LONGEST_WHY = 120, 500
ACTOR = "dispatcher"
Compose = Callable[[ServiceRequest], Emission]

_WHY_NOT = {
    "state": "is neither requested nor confirmed any more",
    "unknown": "is no interpreter or vehicle that can be sent: see `services providers`",
    "unfit": "does not fit: another kind, another language or too few seats",
    "hours": "does not work at that time",
    "taken": "is not free at that time",
}


class DispatchService:
    """Answers requests, sends people and cars, and puts what nobody answered on the desk's list."""

    def __init__(
        self,
        requests: ServiceRepository,
        desk: ServiceDeskRepository,
        access: AccessService,
        providers: Providers,
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
        self._providers = providers
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
        if not why.strip() or len(why) > LONGEST_WHY:
            raise AdministrationError("say why, for the staff")
        return self._settle(code, "declined", by=by, why=why.strip(), compose=compose)

    def take(self, code: str, *, by: str) -> ServiceRequest:
        """Make a request one's own task.

        Raises:
            AdministrationError: there is no such request, it has ended, or nobody is named.
        """
        _named(by)
        now = self._clock()
        return self._done(code, self._desk.own(self._known(code).code, by, by=by, now=now), now)

    def assign(self, code: str, provider: str, *, by: str) -> ServiceRequest:
        """Take an interpreter or a vehicle for a request; the visitor is told when it is confirmed.

        Raises:
            AdministrationError: there is no such request or provider, it does not fit, does not work then, or is not
                free; the nearest times at which somebody is free are named.
        """
        _named(by)
        now = self._clock()
        known = self._known(code)
        outcome = self._desk.assign(known.code, provider, by=by, now=now)
        if isinstance(outcome, str):
            who = known.code if outcome == "state" else provider
            raise AdministrationError(f"{who} {_WHY_NOT[outcome]}{self._instead(known, outcome)}")
        return request_of(outcome, now)

    def send(self, code: str, name: str, phone: str | None, *, by: str) -> ServiceRequest:
        """Send somebody who is not on the list; otherwise as :meth:`assign`.

        Raises:
            AdministrationError: there is no such request, it has ended, or there is no name.
        """
        _named(by)
        if not name.strip() or len(name) > LONGEST_NAME or len(phone or "") > LONGEST_NAME:
            raise AdministrationError("give the name of who comes, and a telephone number")
        now = self._clock()
        sent = self._desk.send(self._known(code).code, name.strip(), (phone or "").strip() or None, by=by, now=now)
        return self._done(code, sent, now)

    def nearest(self, code: str) -> list[datetime]:
        """The times nearest to a request's own at which somebody who fits is free; none where nobody keeps count."""
        known = self._known(code)
        return self._providers.nearest(known, known.starts_at, known.minutes, known.code)

    def propose(self, code: str, start: datetime, *, by: str, compose: Compose) -> ServiceRequest:
        """Propose another begin of an interpretation: the visitor is told, and confirms it by taking it.

        Raises:
            AdministrationError: no such request, a car (a flight lands when it lands), not a time ahead, or no chat.
        """
        _named(by)
        now = self._clock()
        known = self._known(code)
        if known.kind != INTERPRETATION:
            raise AdministrationError(f"{known.code} is a car: another time can be proposed for interpreters only")
        if start <= now or start == known.starts_at:
            raise AdministrationError("propose a time that is ahead, and not the one that was asked for")
        proposed = self._desk.propose(
            known.code, start, by=by, compose=lambda record: compose(request_of(record, now)), now=now
        )
        return self._done(code, proposed, now)

    def mark(self, code: str, state: str, *, by: str) -> ServiceRequest:
        """Write down how a request went, one of MARKS; nobody is told.

        Raises:
            AdministrationError: no such request or mark, it is still ahead, or it has ended.
        """
        _named(by)
        if state not in MARKS:
            raise AdministrationError(f"'{state}' is none of {', '.join(MARKS)}")
        now = self._clock()
        known = self._known(code)
        if known.starts_at > now:
            raise AdministrationError(f"{known.code} is still ahead: how it went is written down afterwards")
        return self._done(code, self._desk.mark(known.code, state, states=OPEN_STATES, by=by, now=now), now)

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

    def _instead(self, known: ServiceRecord, outcome: str) -> str:
        """The nearest free times, as the end of a sentence."""
        if outcome not in ("hours", "taken"):
            return ""
        times = self._providers.nearest(known, known.starts_at, known.minutes, known.code)
        return f"; somebody is free at {', '.join(map(time_text, times))}" if times else "; nobody is free near it"

    def _done(self, code: str, changed: ServiceRecord | None, now: datetime) -> ServiceRequest:
        if changed is None:
            raise AdministrationError(f"{code.upper()} has ended, or cannot be changed like that")
        return request_of(changed, now)

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
