"""Interpreter and pick-up that belong to a booking: asked for together or one by one, all or nothing."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from actions.db.records import AppointmentRecord, NewService, ServiceRecord
from actions.db.repositories.booking import BookingRepository
from actions.db.repositories.life import HandOver
from actions.db.repositories.service import ServiceRepository
from actions.services.answer_time import HolidayCalendar, answer_by
from actions.services.bundle_values import (
    CLINIC,
    DELAYED,
    DRIVER_MISSING,
    HOTEL,
    INTERPRETATION,
    BundleRules,
    Held,
    InterpretationWish,
    PickupWish,
    ServiceRequest,
    Wish,
    request_of,
)
from actions.services.clock import SEOUL, Clock
from actions.services.codes import new_case_code, new_service_code
from actions.services.providers import Providers
from actions.services.results import Refused

PROBLEMS = (DELAYED, DRIVER_MISSING)
TOPICS = {DELAYED: "pickup_delayed", DRIVER_MISSING: "pickup_driver_missing"}
FreeHours = Callable[[date], int | None]


class BundleService:
    """What a visitor asks for beside the appointment. Every method is safe to repeat."""

    def __init__(
        self,
        requests: ServiceRepository,
        bookings: BookingRepository,
        holidays: HolidayCalendar,
        clock: Clock,
        rules: BundleRules,
        free_hours: FreeHours,
        case_owner: str = "desk",
        providers: Providers | None = None,
    ) -> None:
        """Keep what it works with.

        Args:
            free_hours: of interpretation, as they are known on a day; None: not known then.
            case_owner: whose task an urgent matter becomes.
            providers: know the nearest free times; None: none are told.
        """
        self._requests = requests
        self._bookings = bookings
        self._holidays = holidays
        self._clock = clock
        self._rules = rules
        self._free_hours = free_hours
        self._case_owner = case_owner
        self._providers = providers

    def booking(self, conversation: str, code: str | None = None) -> AppointmentRecord | None:
        """The booking of a conversation that is still ahead: the one with this code, else the next."""
        coming = self._bookings.coming(conversation, self._clock())
        return next((one for one in coming if code in (None, one.code)), None)

    def check(self, wish: Wish) -> str | None:
        """What is wrong with a wish: a word of REFUSALS, or None."""
        now = self._clock()
        start = wish.start if isinstance(wish, InterpretationWish) else wish.arrival
        if start <= now:
            return "past"
        if start > now + timedelta(days=self._rules.days_ahead):
            return "too_far"
        if isinstance(wish, InterpretationWish):
            return None if 1 <= wish.hours <= self._rules.max_hours else "hours"
        if not 1 <= wish.people <= self._rules.max_people:
            return "people"
        if wish.destination not in (CLINIC, HOTEL) or (wish.destination == HOTEL and not (wish.hotel or "").strip()):
            return "destination"
        return None

    def hold(
        self, conversation: str, locale: str, wishes: Sequence[Wish], key: str, booking: str | None = None
    ) -> Held | Refused:
        """Take somebody for some minutes where the operator keeps count of who is free; nothing is asked for yet.

        Args:
            key: minted by the caller for this summary, to be given to :meth:`request`.
            booking: code of the booking it belongs to.
        """
        orders = self._orders(conversation, locale, wishes, key, self._bound(booking), wait=True)
        if isinstance(orders, Refused):
            return orders
        now = self._clock()
        hold_until = now + timedelta(minutes=self._rules.hold_minutes)
        outcome = self._requests.hold(orders, hold_until=hold_until, now=now)
        if isinstance(outcome, str):
            return Refused(outcome)
        managed = self._requests.managed()
        free = {one.kind: (one.resource is not None) if one.kind in managed else None for one in outcome}
        known = self._free_hours(now.astimezone(SEOUL).date()) is not None
        extra = sum(one.extra_hours for one in outcome) if known else None
        return Held(free, extra, self._nearest(outcome, free) if booking is None else ())

    def _nearest(self, held: Sequence[ServiceRecord], free: Mapping[str, bool | None]) -> tuple[datetime, ...]:
        """Where nobody is free to interpret at a time that can still be chosen: the nearest times."""
        full = next((one for one in held if one.kind == INTERPRETATION and free[one.kind] is False), None)
        if full is None or self._providers is None:
            return ()
        return tuple(self._providers.nearest(full, full.starts_at, full.minutes))

    def request(
        self,
        conversation: str,
        locale: str,
        wishes: Sequence[Wish],
        key: str,
        booking: str | None = None,
        *,
        wait: bool = True,
    ) -> tuple[ServiceRequest, ...] | Refused:
        """Ask for all of them, or for none. The same key asks once, however often it is sent.

        Args:
            wait: where nobody is free the request goes to the dispatcher all the same; else it is refused (``full``),
                and so are the others.

        Raises:
            UnknownConversationError: no such conversation.
        """
        orders = self._orders(conversation, locale, wishes, key, self._bound(booking), wait=wait)
        if isinstance(orders, Refused):
            return orders
        now = self._clock()
        outcome = self._requests.request(orders, now=now)
        if isinstance(outcome, str):
            return Refused(outcome.partition(":")[0])
        return tuple(request_of(one, now) for one in outcome)

    def orders(
        self, conversation: str, locale: str, wishes: Sequence[Wish], key: str, clinic: str, start: datetime
    ) -> tuple[NewService, ...] | Refused:
        """What ``BookingService.book`` writes in the transaction of a booking at a clinic that begins at ``start``."""
        bound = _Bound(None, clinic, start.astimezone(SEOUL))
        return self._orders(conversation, locale, wishes, key, bound, wait=False)

    def of(self, conversation: str) -> list[ServiceRequest]:
        """The requests of a conversation, the newest first."""
        now = self._clock()
        return [request_of(one, now) for one in self._requests.of_conversation(conversation)]

    def of_booking(self, code: str) -> list[ServiceRequest]:
        """The requests of a booking, in the order they were made."""
        now = self._clock()
        return [request_of(one, now) for one in self._requests.of_appointment(code)]

    def report(self, code: str, problem: str) -> ServiceRequest | Refused:
        """The flight is late, or the driver is not there: marked as urgent, and put on the desk's list at once."""
        now = self._clock()
        case = HandOver(
            key=f"service:{code}:{problem}",
            mint_code=new_case_code,
            topic=TOPICS[problem],
            owner=self._case_owner,
            next_contact_at=now + timedelta(minutes=self._rules.urgent_minutes),
            words=code,
        )
        known = self._requests.by_code(code)
        if known is None or known.kind == INTERPRETATION:
            return Refused("state")
        changed = self._requests.report(code, problem, case, now=now)
        return Refused("state") if changed is None else request_of(changed, now)

    def take_proposal(self, code: str, start: datetime) -> ServiceRequest | Refused:
        """The visitor takes the time that the dispatcher proposed: it is confirmed. Taking it twice is no error."""
        now = self._clock()
        taken = self._requests.take_proposal(code, start, now=now)
        return Refused(taken) if isinstance(taken, str) else request_of(taken, now)

    def cancel(self, code: str, actor: str = "visitor") -> ServiceRequest | Refused:
        """Cancel one request; whoever was taken is free again. Cancelling twice is no error."""
        now = self._clock()
        changed = self._requests.cancel(code, actor=actor, now=now)
        if changed is not None:
            return request_of(changed, now)
        known = self._requests.by_code(code)
        return request_of(known, now) if known is not None and known.state == "cancelled" else Refused("state")

    def _bound(self, code: str | None) -> "_Bound":
        found = self._bookings.by_code(code) if code else None
        if found is None:
            return _Bound(code, None, None)  # a code that nobody has is refused when it is written
        return _Bound(found.code, found.clinic, found.starts_at.astimezone(SEOUL))

    def _orders(
        self, conversation: str, locale: str, wishes: Sequence[Wish], key: str, bound: "_Bound", *, wait: bool
    ) -> tuple[NewService, ...] | Refused:
        now = self._clock()
        due = answer_by(now, timedelta(hours=self._rules.answer_hours), self._holidays)
        free_hours = self._free_hours(now.astimezone(SEOUL).date())
        orders = []
        for wish in wishes:
            problem = self.check(wish)
            if problem is not None:
                return Refused(problem)
            spoken = isinstance(wish, InterpretationWish)
            start = wish.start if isinstance(wish, InterpretationWish) else wish.arrival
            orders.append(
                NewService(
                    key=f"{key}:{wish.kind}",
                    mint_code=new_service_code,
                    kind=wish.kind,
                    conversation=conversation,
                    appointment=bound.code,
                    clinic=bound.clinic or wish.clinic,
                    starts_at=start,
                    minutes=wish.hours * 60 if isinstance(wish, InterpretationWish) else self._rules.pickup_minutes,
                    language=wish.language if isinstance(wish, InterpretationWish) else None,
                    hours=wish.hours if isinstance(wish, InterpretationWish) else None,
                    free_hours=free_hours if spoken else None,
                    people=wish.people if isinstance(wish, PickupWish) else None,
                    follows=_follows(wish, bound.start),
                    details=_details(wish),
                    owner=self._rules.owner,
                    deadline=min(due, start),
                    locale=locale,
                    wait=wait,
                    most_open=self._rules.max_open,
                )
            )
        return tuple(orders)


@dataclass(frozen=True)
class _Bound:
    """The booking that requests belong to; all None: to none."""

    code: str | None
    clinic: str | None
    start: datetime | None


def _follows(wish: Wish, start: datetime | None) -> bool:
    """Whether a wish is a car to the clinic on the day of the appointment: bound to that day."""
    if start is None or not isinstance(wish, PickupWish) or wish.destination != CLINIC:
        return False
    return wish.arrival.astimezone(SEOUL).date() == start.date()


def _details(wish: Wish) -> dict[str, Any]:
    if isinstance(wish, InterpretationWish):
        told: dict[str, Any] = {"contact": wish.contact}
    else:
        told = {
            "airport": wish.airport,
            "flight": wish.flight,
            "terminal": wish.terminal,
            "luggage": wish.luggage,
            "destination": wish.destination,
            "hotel": (wish.hotel or "").strip() if wish.destination == HOTEL else None,
            "contact": wish.contact,
        }
    return {name: value for name, value in told.items() if value not in (None, "")}
