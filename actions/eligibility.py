"""Can I have it? At most four quick questions about the pick-up, three about the interpreter; none that is answered."""

from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.booking_questions import ask
from actions.booking_slots import chosen, offer
from actions.bundle import begin_bundle
from actions.eligibility_answers import ANSWERED, CHECK_SLOTS, SERVICES, verdict
from actions.services.eligibility import (
    ABROAD,
    ARRIVED,
    G1,
    INTERPRETATION,
    NO,
    NO_CLINIC,
    OTHER_CLINIC,
    PICKUP,
    RESIDENT,
    UNSURE,
    VISITING,
    YES,
    KnownBooking,
)
from actions.values import choice, localized, term
from actions.wiring import Services
from actions.wishes import note_wish

FORM = "check_form"
NOT_ASKED = "not_asked"
AIRPORTS = ("icn", "gmp")
OTHER_AIRPORT = "other"
WHEREABOUTS = (ABROAD, ARRIVED, VISITING, RESIDENT, G1, UNSURE)
NOTED = {PICKUP: "utter_pickup_request", INTERPRETATION: "utter_interpretation_request"}


class ActionStartCheck(ServiceAction):
    """Before the form: what message, buttons and bookings tell already. Inside another form the wish is only noted."""

    action_name = "action_start_check"

    def handle(self, turn: Turn) -> list[Event]:
        begun = begin_bundle(turn, self.services)
        if begun is not None:
            return begun
        service = SERVICES[turn.intent]
        if turn.form not in (None, FORM):
            note_wish(turn, turn.intent, NOTED[service])
            return []
        again = turn.form == FORM and turn.slot("check_service") == service
        known: dict[str, Any] = dict.fromkeys(ANSWERED)
        known |= {slot: turn.slot(slot) for slot in ANSWERED if again}
        told = self._told(turn)
        if "check_clinic" in told:
            known["check_booked"] = None  # it was said of another clinic
        known |= _booked(service, self.services.eligibility.booked(turn.conversation, told.get("check_clinic")))
        known |= told
        if service == INTERPRETATION:
            known["check_airport"] = NOT_ASKED
        named = turn.entity("language") or turn.locale
        events = [SlotSet(slot, value) for slot, value in known.items()]
        events += [SlotSet("check_service", service), SlotSet("check_language", str(named).split("-")[0])]
        contact = turn.entity("phone") or turn.entity("email")
        events += [SlotSet("contact", contact)] if contact else []
        start = [] if turn.form == FORM else [FollowupAction(FORM)]
        return [*events, *clear("requested_slot", "offered"), *start]

    def _told(self, turn: Turn) -> dict[str, Any]:
        """Answers in the message itself, or carried by the button that was pressed."""
        carried = turn.entity("check")
        told = {slot: carried[slot] for slot in ANSWERED if slot in carried} if isinstance(carried, dict) else {}
        if self.services.directory.clinic(str(turn.entity("clinic"))):
            told["check_clinic"] = turn.entity("clinic")
        if turn.entity("airport"):
            told["check_airport"] = turn.entity("airport")
        return told


def _booked(service: str, booking: KnownBooking | None) -> dict[str, Any]:
    if booking is None:
        return {}
    if service == PICKUP:
        return {"check_clinic": booking.clinic, "check_booked": YES if booking.treatment else NO}
    lives = {"check_arrived": VISITING} if booking.residency == "no" else {}
    return {"check_clinic": booking.clinic, "check_booked": YES, **lives}


class ValidateCheckForm(ServiceAction):
    """Reads the answers; the form ends as soon as one of them rules it out."""

    action_name = "validate_check_form"

    def handle(self, turn: Turn) -> list[Event]:
        fresh = turn.tracker.slots_to_validate()
        slots = {slot: turn.slot(slot) for slot in CHECK_SLOTS}
        for slot in ANSWERED:
            if slot in fresh:
                slots[slot] = self._read(turn, slot, fresh[slot], str(slots["check_service"]))
        answered = [slot for slot in ANSWERED if slot in fresh]
        if slots["check_service"] == PICKUP and "check_clinic" in fresh and slots["check_booked"] in (None, NOT_ASKED):
            # where no clinic is chosen nothing is booked; of one chosen later it is asked
            slots["check_booked"] = NOT_ASKED if slots["check_clinic"] == NO_CLINIC else None
            answered.append("check_booked")
        events: list[Event] = [SlotSet(slot, slots[slot]) for slot in answered]
        decided = verdict(slots, self.services, turn.now.date()).state == NO
        return [*events, SlotSet("requested_slot", None)] if decided else events

    def _read(self, turn: Turn, slot: str, value: Any, service: str) -> str | None:
        if value is None:
            return None
        if isinstance(value, int | float) and not isinstance(value, bool):
            value = chosen({"offered": turn.slot("offered")}, slot, value)
        if slot == "check_clinic":
            return self._clinic(value)
        if slot == "check_airport":
            return self._airport(value)
        if value is True:
            return UNSURE
        if slot == "check_booked":
            return str(value) if value in (YES, NO, UNSURE, NOT_ASKED) else None
        return _whereabouts(value, service)

    def _clinic(self, value: Any) -> str | None:
        if value is True or value == NO:
            return NO_CLINIC
        known = value in (NO_CLINIC, OTHER_CLINIC) or self.services.directory.clinic(str(value)) is not None
        return str(value) if known else None

    def _airport(self, value: Any) -> str | None:
        """An airport by its id, or by the city that it belongs to."""
        if value is True:
            return UNSURE
        if value in (OTHER_AIRPORT, NOT_ASKED, UNSURE):
            return str(value)
        airports = [place for place in self.services.directory.places if place.kind == "airport"]
        return next((place.id for place in airports if value in (place.id, place.parent)), None)


def _whereabouts(value: Any, service: str) -> str | None:
    if value in (YES, NO):
        meant = {PICKUP: (ARRIVED, ABROAD), INTERPRETATION: (RESIDENT, VISITING)}[service]
        return meant[0] if value == YES else meant[1]
    if value == VISITING and service == PICKUP:
        return None  # a visitor may be here already or not
    return str(value) if value in WHEREABOUTS else None


class ActionAskCheckClinic(ServiceAction):
    """Which clinic? Those last spoken of stand on the buttons."""

    action_name = "action_ask_check_clinic"

    def handle(self, turn: Turn) -> list[Event]:
        spoken_of = dict.fromkeys(filter(None, (turn.slot("clinic"), turn.slot("booking_clinic"))))
        clinics = [one for name in spoken_of if (one := self.services.directory.clinic(str(name)))]
        replies = [choice("reply-clinic", "inform", {"name": localized(one.names)}, clinic=one.id) for one in clinics]
        replies += [
            choice("reply-check-no-clinic", "inform", check=NO_CLINIC),
            choice("reply-check-other-clinic", "inform", check=OTHER_CLINIC),
        ]
        _ask(turn, "check_clinic", "utter_check_ask_clinic", replies)
        offered = [*(one.id for one in clinics), NO_CLINIC, OTHER_CLINIC]
        return [SlotSet("offered", offer("check_clinic", offered))]


class ActionAskCheckAirport(ServiceAction):
    """At which airport?"""

    action_name = "action_ask_check_airport"

    def handle(self, turn: Turn) -> list[Event]:
        replies = [
            choice("reply-check-airport", "inform", {"name": term("airports", one)}, airport=one) for one in AIRPORTS
        ]
        replies.append(choice("reply-check-other-airport", "inform", check=OTHER_AIRPORT))
        _ask(turn, "check_airport", "utter_check_ask_airport", replies)
        return [SlotSet("offered", offer("check_airport", [*AIRPORTS, OTHER_AIRPORT]))]


class ActionAskCheckArrived(ServiceAction):
    """Already in Korea? For the interpreter: living there?"""

    action_name = "action_ask_check_arrived"

    def handle(self, turn: Turn) -> list[Event]:
        resident = choice("reply-check-resident", "inform", check=RESIDENT)
        if turn.slot("check_service") == INTERPRETATION:
            replies = [
                choice("reply-check-visiting", "inform", check=VISITING),
                resident,
                choice("reply-check-which", "ask_residency"),
            ]
            _ask(turn, "check_arrived", "utter_check_ask_resident", replies)
        else:
            replies = [choice("reply-check-abroad", "deny"), choice("reply-check-arrived", "affirm"), resident]
            _ask(turn, "check_arrived", "utter_check_ask_arrived", replies)
        return clear("offered")


class ActionAskCheckBooked(ServiceAction):
    """Is treatment booked? For the interpreter: is it for a consultation or a treatment?"""

    action_name = "action_ask_check_booked"

    def handle(self, turn: Turn) -> list[Event]:
        if turn.slot("check_service") == INTERPRETATION:
            replies = [choice("reply-yes", "affirm"), choice("reply-no", "deny")]
            _ask(turn, "check_booked", "utter_check_ask_occasion", replies)
        else:
            replies = [choice("reply-check-booked", "affirm"), choice("reply-check-not-booked", "deny")]
            _ask(turn, "check_booked", "utter_check_ask_booked", replies)
        return clear("offered")


def _ask(turn: Turn, slot: str, question: str, replies: list[dict[str, Any]]) -> None:
    ask(turn, slot, question, question, quick_replies=replies)


class ActionStopCheck(ServiceAction):
    """The visitor thought better of it."""

    action_name = "action_stop_check"

    def handle(self, turn: Turn) -> list[Event]:
        turn.say("utter_check_stopped")
        return [ActiveLoop(None), *clear("requested_slot", "offered", *CHECK_SLOTS)]


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds = (
        ActionStartCheck,
        ValidateCheckForm,
        ActionAskCheckClinic,
        ActionAskCheckAirport,
        ActionAskCheckArrived,
        ActionAskCheckBooked,
        ActionStopCheck,
    )
    return [kind(services) for kind in kinds]
