"""Moving a booking: the new time, the question, the move."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from rasa_sdk.events import SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.booking_form import chosen_before
from actions.booking_questions import ask
from actions.booking_slots import AGREED, offer, starts, time_choices
from actions.booking_times import resolve
from actions.db.records import Clinic
from actions.lookup import LOOKUP_SLOTS
from actions.proposals import MOVE_SLOTS, move
from actions.services.booking import BookingService
from actions.services.results import Booking, Check, FreeTime
from actions.values import localized, moment
from actions.wiring import Services

AHEAD, NEAR = timedelta(days=14), timedelta(days=4)
OFFERED, MOST_SEEN = 3, 500


@dataclass(frozen=True)
class MoveCalendar:
    """The free times a booking may move to."""

    service: BookingService
    clinic: Clinic
    booking: Booking
    proof: str
    conversation: str

    def check(self, start: datetime) -> Check:
        """Whether the booking can begin at this time."""
        check = self.service.check_move(self.booking.code, self.proof, self.conversation, start)
        return check if isinstance(check, Check) else Check(problem="full")

    def free_times(self, start: datetime, end: datetime, limit: int) -> list[FreeTime]:
        """Free times from ``start`` on and before ``end``."""
        found = self.service.move_times(self.booking.code, self.proof, self.conversation, start, end, limit)
        return found if isinstance(found, list) else []


class ValidateMoveForm(ServiceAction):
    """Checks the new time."""

    action_name = "validate_move_form"

    def handle(self, turn: Turn) -> list[Event]:
        fresh = turn.tracker.slots_to_validate()
        value, confirmed = turn.slot("move_time"), turn.slot("move_confirmed")
        if "move_time" in fresh:
            confirmed = None  # "no, at four" names another time; it is no answer to what was asked
        calendar = calendar_of(turn, self.services)
        if value is None or calendar is None:
            return [SlotSet("move_confirmed", confirmed)]
        previous = chosen_before(turn, "move_time") or calendar.booking.start.isoformat()
        outcome = resolve(turn, calendar, value, {"offered": turn.slot("offered")}, previous)
        events = [SlotSet("move_time", outcome.start), SlotSet("move_confirmed", confirmed)]
        return events if outcome.start else [*events, SlotSet("offered", outcome.offered)]


class ActionAskMoveTime(ServiceAction):
    """When instead?"""

    action_name = "action_ask_move_time"

    def handle(self, turn: Turn) -> list[Event]:
        offered = turn.slot("offered") or {}
        if offered.get("kind") == "time":
            choices = time_choices(offered["values"])
            ask(turn, "move_time", "utter_booking_ask_another", "utter_move_back_time", quick_replies=choices)
            return []
        calendar = calendar_of(turn, self.services)
        free = _near(calendar, turn.now) if calendar else []
        ask(turn, "move_time", "utter_move_ask_time", "utter_move_back_time", quick_replies=time_choices(free))
        return [SlotSet("offered", offer("time", free))] if free else []


def _near(calendar: MoveCalendar, now: datetime) -> list[str]:
    """Three free times: on each of the days around the booking's own the one nearest to its hour, the nearest days
    first; where there are none, the next ones.
    """
    own = calendar.booking.start
    best: dict[date, datetime] = {}
    for one in calendar.free_times(max(now, own - NEAR), own + NEAR, MOST_SEEN):
        seen = best.get(one.start.date())
        if seen is None or _from_hour(one.start, own) < _from_hour(seen, own):
            best[one.start.date()] = one.start
    days = sorted(best, key=lambda day: (abs(day - own.date()), day < own.date()))[:OFFERED]
    if not days:
        return starts(calendar.free_times(now, now + AHEAD, OFFERED))
    return [best[day].isoformat() for day in sorted(days)]


def _from_hour(start: datetime, own: datetime) -> timedelta:
    return abs(datetime.combine(own.date(), start.timetz()) - own)


class ActionAskMoveConfirmed(ServiceAction):
    """From when to when; shall I?"""

    action_name = "action_ask_move_confirmed"

    def handle(self, turn: Turn) -> list[Event]:
        calendar = calendar_of(turn, self.services)
        if calendar is None:
            return []
        late = calendar.booking.cancel_by is not None and calendar.booking.cancel_by < turn.now
        turn.say(
            "utter_move_ask_confirmed_late" if late else "utter_move_ask_confirmed",
            clinic=localized(calendar.clinic.names),
            old=moment(calendar.booking.start),
            new=moment(datetime.fromisoformat(str(turn.slot("move_time"))), both=True),
        )
        return []


class ActionSubmitMove(ServiceAction):
    """Moves the booking, or leaves it where it is."""

    action_name = "action_submit_move"

    def handle(self, turn: Turn) -> list[Event]:
        if turn.slot("move_confirmed") != AGREED or not turn.slot("move_time"):
            turn.say("utter_lookup_stopped")
            return clear(*MOVE_SLOTS, *LOOKUP_SLOTS)
        start = datetime.fromisoformat(str(turn.slot("move_time")))
        return move(turn, str(turn.slot("booking_code")), str(turn.slot("second_proof")), start)


def calendar_of(turn: Turn, services: Services) -> MoveCalendar | None:
    """The times the booking that was looked up may move to; None when it is not found any more."""
    proof = str(turn.slot("second_proof"))
    booking = services.booking.find(str(turn.slot("booking_code")), proof, turn.conversation)
    if not isinstance(booking, Booking):
        return None
    clinic = services.directory.clinic(booking.clinic)
    return None if clinic is None else MoveCalendar(services.booking, clinic, booking, proof, turn.conversation)


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds = (ValidateMoveForm, ActionAskMoveTime, ActionAskMoveConfirmed, ActionSubmitMove)
    return [kind(services) for kind in kinds]
