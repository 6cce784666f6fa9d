"""Planning a trip: treatment, landing, flight home; then the plan, or why none fits and what would."""

from datetime import date
from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.booking_questions import CHOICES
from actions.booking_slots import chosen, offer
from actions.procedure_topics import meant, meant_procedures, procedure_choices, spoken_of
from actions.services.trip import TripTime, TripWish
from actions.trip_cards import answer
from actions.trip_times import Said, after, following, read_both, restored, said, shown, stored
from actions.wiring import Services

ASKED = ("trip_procedure", "trip_arrival", "trip_departure")
TRIP_SLOTS = (*ASKED, "trip_clinic", "trip_airport", "trip_day")
ANSWERING = {"inform", "affirm", "deny", "plan_trip"}
TELLING_TIMES = {
    *ANSWERING,
    "check_availability",
    "reschedule_booking",
    "book_appointment",
    "nlu_fallback",
    "out_of_scope",
}
DEFAULT_AIRPORT = "icn"


class ActionStartTrip(ServiceAction):
    """Before the form: what a button holds of a trip, else nothing but what was last spoken of."""

    action_name = "action_start_trip"

    def handle(self, turn: Turn) -> list[Event]:
        known: dict[str, Any] = dict.fromkeys(TRIP_SLOTS)
        held = turn.entity("trip")
        if isinstance(held, dict):
            known |= {f"trip_{name}": value for name, value in held.items() if f"trip_{name}" in known}
        elif not turn.entity("specialty"):
            topic = spoken_of(turn, self.services)
            known["trip_procedure"] = topic.id if topic else None
        events = [SlotSet(slot, value) for slot, value in known.items()]
        return [*events, *clear("requested_slot", "offered"), FollowupAction("trip_form")]


class ActionAskTripProcedure(ServiceAction):
    """Which treatment?"""

    action_name = "action_ask_trip_procedure"

    def handle(self, turn: Turn) -> list[Event]:
        field = turn.entity("specialty")
        listed = self.services.directory.procedures_on_offer(str(field) if field else None)
        shown_ones = (listed or self.services.directory.procedures_on_offer())[:CHOICES]
        shared = meant_procedures(turn, self.services)
        question = "utter_procedure_which_meant" if shared else "utter_trip_ask_procedure"
        shown_ones = shared or shown_ones
        turn.say(question, quick_replies=procedure_choices(shown_ones, "inform"))
        return [SlotSet("offered", offer("procedure", [one.id for one in shown_ones]))]


class ActionAskTripArrival(ServiceAction):
    """When do you land?"""

    action_name = "action_ask_trip_arrival"

    def handle(self, turn: Turn) -> list[Event]:
        turn.say("utter_trip_ask_arrival")
        return []


class ActionAskTripDeparture(ServiceAction):
    """When do you fly home? Says what was understood of the landing."""

    action_name = "action_ask_trip_departure"

    def handle(self, turn: Turn) -> list[Event]:
        turn.say("utter_trip_ask_departure", arrival=shown(restored(turn.slot("trip_arrival"))))
        return []


class ValidateTripForm(ServiceAction):
    """Reads treatment, clinic, airport and times out of the latest message."""

    action_name = "validate_trip_form"

    def handle(self, turn: Turn) -> list[Event]:
        before = {slot: turn.slot(slot) for slot in TRIP_SLOTS}
        slots = dict(before)
        asked_again = False
        if turn.intent in ANSWERING and not turn.entity("trip"):
            asked_again = self._names(turn, slots)
        if turn.intent in TELLING_TIMES and not turn.entity("trip"):
            asked_again = self._times(turn, slots) or asked_again
        changed = [SlotSet(slot, value) for slot, value in slots.items() if value != before[slot]]
        return changed or ([SlotSet("trip_procedure", slots["trip_procedure"])] if asked_again else [])

    def _names(self, turn: Turn, slots: dict[str, Any]) -> bool:
        """True when the message narrows the choice without making it."""
        number = turn.entity("number")
        procedure = turn.entity("procedure")
        if procedure is None and turn.slot("requested_slot") == "trip_procedure":
            procedure = chosen({"offered": turn.slot("offered")}, "procedure", number)
        for slot, value in (
            ("trip_procedure", procedure),
            ("trip_clinic", turn.entity("clinic")),
            ("trip_airport", turn.entity("airport")),
        ):
            if value is not None:
                slots[slot] = value
        narrowed = turn.entity("specialty") is not None or bool(meant(turn))
        return narrowed and slots["trip_procedure"] is None

    def _times(self, turn: Turn, slots: dict[str, Any]) -> bool:
        """True when the flight was named before the landing: both are asked for again."""
        times = _said(turn)
        length = turn.entity("duration")
        both = read_both(times, turn.now)
        if both is not None:
            slots["trip_arrival"], slots["trip_departure"] = map(stored, both)
        elif times and slots["trip_arrival"] is None:
            slots["trip_arrival"] = stored(times[0].arriving)
        elif times and turn.slot("requested_slot") == "trip_departure":
            arrival = restored(slots["trip_arrival"])
            leaving = following(arrival, times[0], turn.now)
            if leaving.day < arrival.day or (leaving.exact and arrival.exact and leaving.at <= arrival.at):
                turn.say("utter_trip_wrong_order")
                slots |= {"trip_arrival": None, "trip_departure": None}
                return True
            slots["trip_departure"] = stored(leaving)
        if isinstance(length, dict) and slots["trip_departure"] is None:
            slots["trip_departure"] = {"length": length}
        waiting = (slots["trip_departure"] or {}).get("length")
        if waiting and slots["trip_arrival"]:
            slots["trip_departure"] = stored(after(restored(slots["trip_arrival"]), waiting))
        return False


def _said(turn: Turn) -> list[Said]:
    """The times of the latest message in the order of its words."""
    message = turn.tracker.latest_message or {}
    text = str(message.get("text") or "")
    found = [one for one in message.get("entities") or [] if one.get("entity") == "time"]
    found.sort(key=lambda one: int(one.get("start") or 0))
    read = (said(one["value"], text[one.get("start") or 0 : one.get("end") or 0]) for one in found)
    return [one for one in read if one is not None]


class ActionSubmitTrip(ServiceAction):
    """All is known: the plan, or why none fits."""

    action_name = "action_submit_trip"

    def handle(self, turn: Turn) -> list[Event]:
        arrival, departure = (_time(turn.slot(slot)) for slot in ("trip_arrival", "trip_departure"))
        day = turn.slot("trip_day")
        if arrival is not None and departure is not None:
            wish = TripWish(
                procedure=str(turn.slot("trip_procedure")),
                arrival=arrival,
                departure=departure,
                airport=str(turn.slot("trip_airport") or DEFAULT_AIRPORT),
                clinic=turn.slot("trip_clinic"),
                day=_day(day),
                resident=turn.slot("residency") == "yes",
                languages=(turn.locale,),
            )
            answer(turn, self.services, self.services.trips.plan(wish))
        return _forgotten(turn)


class ActionStopTrip(ServiceAction):
    """The visitor thought better of it."""

    action_name = "action_stop_trip"

    def handle(self, turn: Turn) -> list[Event]:
        turn.say("utter_trip_stopped")
        return [ActiveLoop(None), SlotSet("requested_slot", None), *_forgotten(turn)]


def _time(value: Any) -> TripTime | None:
    return restored(value) if isinstance(value, dict) and "at" in value else None


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else None


def _forgotten(turn: Turn) -> list[Event]:
    """The trip's slots, and a landing that stands where the booking keeps a time not chosen yet."""
    heard = ["booking_time"] if isinstance(turn.slot("booking_time"), dict) else []
    return clear(*TRIP_SLOTS, "offered", *heard)


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds = (
        ActionStartTrip,
        ActionAskTripProcedure,
        ActionAskTripArrival,
        ActionAskTripDeparture,
        ValidateTripForm,
        ActionSubmitTrip,
        ActionStopTrip,
    )
    return [kind(services) for kind in kinds]
