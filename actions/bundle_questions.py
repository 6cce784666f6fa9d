"""The questions of the forms for an interpreter and a car."""

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from rasa_sdk.events import ActiveLoop, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.booking_slots import offer
from actions.bundle_cards import summary_card
from actions.bundle_slots import BUNDLE_SLOTS, KINDS, about, wish_of
from actions.services.bundle_values import CLINIC, HOTEL, Wish
from actions.services.eligibility import INTERPRETATION
from actions.services.results import Refused
from actions.values import choice, code, duration, language, moment, term, words
from actions.wiring import Services

AIRPORTS = ("icn", "gmp")
HOURS = (1, 2, 3, 4)
LUGGAGE = range(9)
EXAMPLE_FLIGHT = "KE092"
EXAMPLE_HOUR = 14
PROBLEMS = {"too_far": "past", "stale": "ended", "state": "ended"}
"""Refusals that are told in the words of another."""
TOLD = ("past", "ended", "already", "too_many", "full")


class _Question(ServiceAction):
    """Asks for one slot."""

    def handle(self, turn: Turn) -> list[Event]:
        return self.ask(turn)

    def ask(self, turn: Turn) -> list[Event]:
        """Say the question; what it offers is kept for "the second one"."""
        raise NotImplementedError


class ActionAskBundleTime(_Question):
    """From when on? Only where no booking tells it."""

    action_name = "action_ask_bundle_time"

    def ask(self, turn: Turn) -> list[Event]:
        turn.say("utter_bundle_ask_time")
        return clear("offered")


class ActionAskBundleHours(_Question):
    """For how long? Says which language, and how many hours are free."""

    action_name = "action_ask_bundle_hours"

    def ask(self, turn: Turn) -> list[Event]:
        spoken = language(str(about(turn)["language"]))
        replies = [
            choice("reply-bundle-hours", "inform", {"length": duration(one, "hour")}, number=one) for one in HOURS
        ]
        fact = self.services.knowledge.fact(INTERPRETATION, turn.now.date())
        if fact is None:
            turn.say("utter_bundle_ask_hours_unknown", quick_replies=replies, language=spoken)
        else:
            free = duration(fact.values["free_hours"], "hour")
            turn.say("utter_bundle_ask_hours", quick_replies=replies, language=spoken, hours=free)
        return clear("offered")


class ActionAskPickupAirport(_Question):
    """At which airport?"""

    action_name = "action_ask_pickup_airport"

    def ask(self, turn: Turn) -> list[Event]:
        replies = [
            choice("reply-check-airport", "inform", {"name": term("airports", one)}, airport=one) for one in AIRPORTS
        ]
        turn.say("utter_check_ask_airport", quick_replies=replies)
        return [SlotSet("offered", offer("airport", list(AIRPORTS)))]


class ActionAskPickupFlight(_Question):
    """Flight and landing, in one line; the flight alone where the landing is known already."""

    action_name = "action_ask_pickup_flight"

    def ask(self, turn: Turn) -> list[Event]:
        if turn.slot("pickup_arrival"):
            turn.say("utter_bundle_ask_flight_number", flight=code(EXAMPLE_FLIGHT))
        else:
            turn.say("utter_bundle_ask_flight", flight=code(EXAMPLE_FLIGHT), when=moment(_example(turn, self.services)))
        return clear("offered")


def _example(turn: Turn, services: Services) -> datetime:
    """A landing as one may write it: the afternoon before the appointment, else tomorrow's."""
    booking = services.bundle.booking(turn.conversation, about(turn).get("booking"))
    day = booking.starts_at - timedelta(days=1) if booking else turn.now
    tomorrow = turn.now + timedelta(days=1)
    return max(day, tomorrow).astimezone(turn.now.tzinfo).replace(hour=EXAMPLE_HOUR, minute=30, second=0, microsecond=0)


class ActionAskPickupArrival(_Question):
    """When does the flight land?"""

    action_name = "action_ask_pickup_arrival"

    def ask(self, turn: Turn) -> list[Event]:
        turn.say("utter_bundle_ask_arrival", flight=code(str(turn.slot("pickup_flight"))))
        return clear("offered")


class ActionAskPickupPeople(_Question):
    """How many people, and how much luggage?"""

    action_name = "action_ask_pickup_people"

    def ask(self, turn: Turn) -> list[Event]:
        most = self.services.settings.max_pickup_people
        fields = [
            _choices("pickup_people", "label-bundle-people", range(1, most + 1), required=True),
            _choices("pickup_luggage", "label-bundle-luggage", LUGGAGE, required=False),
        ]
        form = {
            "title": words("form-bundle-people"),
            "fields": fields,
            "submit_key": "form-bundle-next",
            "intent": "inform",
        }
        turn.say("utter_bundle_ask_people", form=form)
        return clear("offered")


def _choices(field: str, label: str, numbers: range, *, required: bool) -> dict[str, Any]:
    return {
        "name": field,
        "label_key": label,
        "kind": "choice",
        "required": required,
        "options": [{"value": str(one), "key": "bundle-count", "args": {"count": one}} for one in numbers],
        "value": None,
        "error_key": None,
    }


class ActionAskPickupTo(_Question):
    """Where to?"""

    action_name = "action_ask_pickup_to"

    def ask(self, turn: Turn) -> list[Event]:
        replies = [
            choice("reply-bundle-clinic", "inform", bundle={"to": CLINIC}),
            choice("reply-bundle-hotel", "inform", bundle={"to": HOTEL}),
        ]
        turn.say("utter_bundle_ask_to", quick_replies=replies)
        return [SlotSet("offered", offer("pickup_to", [CLINIC, HOTEL]))]


class ActionAskPickupHotel(_Question):
    """Which hotel?"""

    action_name = "action_ask_pickup_hotel"

    def ask(self, turn: Turn) -> list[Event]:
        field = {"name": "pickup_hotel", "label_key": "label-bundle-to", "kind": "text", "required": True}
        form = {
            "title": words("form-bundle-hotel"),
            "fields": [{**field, "options": [], "value": None, "error_key": None}],
            "submit_key": "form-bundle-next",
            "intent": "inform",
        }
        turn.say("utter_bundle_ask_hotel", form=form)
        return clear("offered")


class _Summary(_Question):
    """Shows what would be sent; where the operator keeps count, somebody is held for some minutes."""

    def ask(self, turn: Turn) -> list[Event]:
        wish, known = wish_now(turn), about(turn)
        key = secrets.token_hex(16)
        held = self.services.bundle.hold(turn.conversation, turn.locale, [wish], key, known.get("booking"))
        if isinstance(held, Refused):
            say_refused(turn, held.reason)
            return [ActiveLoop(None), *clear("requested_slot", "offered", *BUNDLE_SLOTS)]
        clinic = self.services.directory.clinic(str(known.get("clinic")))
        free = held.free[wish.kind]
        response = {None: "utter_bundle_summary", True: "utter_bundle_summary_held", False: "utter_bundle_summary_full"}
        card = summary_card(wish, held, clinic.names if clinic else None)
        turn.say(response[free], cards=[card], minutes=duration(self.services.settings.hold_minutes))
        return [SlotSet("bundle_key", key), *clear("offered")]


class ActionAskInterpretationConfirmed(_Summary):
    """Shall I ask for the interpreter?"""

    action_name = "action_ask_interpretation_form_bundle_confirmed"


class ActionAskPickupConfirmed(_Summary):
    """Shall I ask for the car?"""

    action_name = "action_ask_pickup_form_bundle_confirmed"


def wish_now(turn: Turn, form: str | None = None) -> Wish:
    """The form as it is filled; ``form``: its name where the loop has ended."""
    slots = {slot: turn.slot(slot) for slot in BUNDLE_SLOTS}
    contact = turn.slot("contact")
    return wish_of(slots, about(turn), KINDS[form or str(turn.form)], str(contact) if contact else None)


def say_refused(turn: Turn, reason: str) -> None:
    """Why nothing can be asked for."""
    told = PROBLEMS.get(reason, reason)
    turn.say(f"utter_bundle_problem_{told if told in TOLD else 'ended'}")


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds: tuple[Callable[[Services], Any], ...] = (
        ActionAskBundleTime,
        ActionAskBundleHours,
        ActionAskPickupAirport,
        ActionAskPickupFlight,
        ActionAskPickupArrival,
        ActionAskPickupPeople,
        ActionAskPickupTo,
        ActionAskPickupHotel,
        ActionAskInterpretationConfirmed,
        ActionAskPickupConfirmed,
    )
    return [kind(services) for kind in kinds]
