"""Reads the answers of the forms for an interpreter and a car."""

from datetime import datetime
from typing import Any

from rasa_sdk.events import SlotSet

from actions.base import Event, ServiceAction, Turn
from actions.booking_slots import chosen
from actions.bundle_slots import (
    ABOUT,
    ANSWERING,
    LENGTHS,
    LONGEST_HOTEL,
    NAMING,
    NOT_ASKED,
    PICKUP_SLOTS,
    SPOKEN_SLOTS,
    about,
    answers,
    point,
    terminal,
    typed,
)
from actions.services.bundle_values import CLINIC, HOTEL
from actions.services.eligibility import PICKUP
from actions.values import duration, several, term
from actions.wiring import Services

Slots = dict[str, Any]
ASKED_FOR = {
    "pickup_airport": ("airport", "district", "number"),
    "pickup_flight": ("flight", "time"),
    "pickup_arrival": ("time",),
    "pickup_people": ("number",),
    "pickup_to": ("clinic", "number"),
}
"""Entities that answer what is asked for."""
WHERE = {"ask_accommodation": HOTEL, "ask_clinic": CLINIC, "find_clinic": CLINIC}
"""What "to the hotel" and "to the clinic" are taken for, after "where to?"."""


class _Answers(ServiceAction):
    """What both forms share: what changed unsays a yes; an answer that is no use is asked for again."""

    read_slots: tuple[str, ...]

    def handle(self, turn: Turn) -> list[Event]:
        names = (*self.read_slots, ABOUT)
        before = {slot: turn.slot(slot) for slot in names}
        slots: Slots = {**before, ABOUT: about(turn)}
        again = self.read(turn, slots)
        changed = [SlotSet(slot, slots[slot]) for slot in names if slots[slot] != before[slot]]
        confirmed = turn.slot("bundle_confirmed") if "bundle_confirmed" in turn.tracker.slots_to_validate() else None
        events = [*changed, SlotSet("bundle_confirmed", None if changed else confirmed)]
        asked = turn.slot("requested_slot")
        return (
            [*events, SlotSet(str(asked), None)]
            if again and asked and slots.get(asked) is None
            else (events if changed or confirmed else [])
        )

    def read(self, turn: Turn, slots: Slots) -> bool:
        """Put what the message tells into the slots; True when it told something that is no use."""
        raise NotImplementedError


class ValidateInterpretationForm(_Answers):
    """From when on, for how long, in which language."""

    action_name = "validate_interpretation_form"
    read_slots = SPOKEN_SLOTS

    def read(self, turn: Turn, slots: Slots) -> bool:
        if answers(turn) and turn.entity("language"):
            slots[ABOUT] = {**slots[ABOUT], "language": str(turn.entity("language")).split("-")[0]}
        told = ("time",) if turn.slot("requested_slot") == "bundle_time" else ()
        timed = answers(turn, asked=told) and not slots[ABOUT].get("booking")
        again = timed and _moment(turn, slots, "bundle_time")
        return self._hours(turn, slots) or again

    def _hours(self, turn: Turn, slots: Slots) -> bool:
        asked = turn.slot("requested_slot") == "bundle_hours"
        if not answers(turn, LENGTHS, ("number", "duration") if asked else ()):
            return False
        length = turn.entity("duration")
        if isinstance(length, dict) and length.get("unit") == "hour":
            hours = length["value"]
        elif asked:
            hours = turn.entity("number")
        else:
            return False
        if not isinstance(hours, int | float) or hours <= 0:
            return False
        whole = int(-(-hours // 1))
        limit = self.services.settings.max_interpreter_hours
        if whole > limit:
            turn.say("utter_bundle_hours_limit", length=duration(limit, "hour"))
            return True
        slots["bundle_hours"] = whole
        return False


class ValidatePickupForm(_Answers):
    """Airport, flight and landing, how many people, where to."""

    action_name = "validate_pickup_form"
    read_slots = PICKUP_SLOTS

    def read(self, turn: Turn, slots: Slots) -> bool:
        asked = turn.slot("requested_slot")
        if asked == "pickup_hotel":
            self._hotel(turn, slots)
            return False
        intents = ANSWERING | set(WHERE) if asked == "pickup_to" else ANSWERING
        if not answers(turn, intents, ASKED_FOR.get(str(asked), ())):
            return False
        again = self._airport(turn, slots, asked == "pickup_airport")
        if turn.entity("flight"):
            slots["pickup_flight"] = str(turn.entity("flight"))
        slots["pickup_terminal"] = terminal(turn) or slots["pickup_terminal"]
        again = _moment(turn, slots, "pickup_arrival") or again
        if asked == "pickup_people" or turn.entity("pickup_people"):
            again = self._people(turn, slots) or again
        if asked == "pickup_to":
            self._where(turn, slots)
        return again

    def _airport(self, turn: Turn, slots: Slots, asked: bool) -> bool:
        value = turn.entity("airport")
        if value is None and asked:
            value = turn.entity("district") or chosen({"offered": turn.slot("offered")}, "airport", _only_number(turn))
        if value is None:
            return False
        airports = [place for place in self.services.directory.places if place.kind == "airport"]
        found = next((place.id for place in airports if value in (place.id, place.parent)), None)
        fact = self.services.knowledge.fact(PICKUP, turn.now.date())
        known = fact.values["from_to"] if fact is not None else [one.id for one in airports]
        if found in known:
            slots["pickup_airport"] = found
            return False
        turn.say("utter_bundle_airport_only", airports=several([term("airports", one) for one in known]))
        return True

    def _people(self, turn: Turn, slots: Slots) -> bool:
        told = [turn.entity("pickup_people"), turn.entity("pickup_luggage")]
        numbers = told if told[0] is not None else [*turn.entities("number")[:2], None, None]
        people, luggage = _count(numbers[0]), _count(numbers[1])
        limit = self.services.settings.max_pickup_people
        if people is None:
            return False
        if not 1 <= people <= limit:
            turn.say("utter_bundle_people_limit", count=limit)
            return True
        slots["pickup_people"], slots["pickup_luggage"] = people, luggage
        return False

    def _where(self, turn: Turn, slots: Slots) -> None:
        held = turn.entity("bundle")
        to = held.get("to") if isinstance(held, dict) else None
        to = to or chosen({"offered": turn.slot("offered")}, "pickup_to", turn.entity("number"))
        if to is None:
            to = CLINIC if turn.entity("clinic") else WHERE.get(turn.intent)
        if to in (CLINIC, HOTEL):
            slots["pickup_to"] = to
            slots["pickup_hotel"] = NOT_ASKED if to == CLINIC else None

    def _hotel(self, turn: Turn, slots: Slots) -> None:
        told = turn.entity("pickup_hotel")
        if told is None and answers(turn, NAMING):
            told = typed(turn)
        slots["pickup_hotel"] = str(told)[:LONGEST_HOTEL] if told else None


def _moment(turn: Turn, slots: Slots, slot: str) -> bool:
    """Read a moment into a slot; True when it told a day without an hour, or one that is past."""
    known = slots[ABOUT]
    at, day = point(turn, known.get("day"))
    if at is None:
        if day is None:
            return False
        slots[ABOUT] = {**known, "day": day.isoformat()}
        if turn.slot("requested_slot") == slot:
            turn.say("utter_bundle_time_hour")
        return True
    if at <= turn.now:
        turn.say("utter_bundle_problem_past")
        return True
    slots[slot] = datetime.isoformat(at)
    return False


def _only_number(turn: Turn) -> Any:
    """The one number of the message; of two ("two people, three bags") neither is a choice."""
    numbers = turn.entities("number")
    return numbers[0] if len(numbers) == 1 else None


def _count(value: Any) -> int | None:
    if isinstance(value, str) and value.isdigit():
        return int(value)
    return int(value) if isinstance(value, int | float) and value >= 0 else None


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [ValidateInterpretationForm(services), ValidatePickupForm(services)]
