"""An interpreter or a car for a booking, or without one after the check: asked for, reported as late, taken back."""

from datetime import datetime
from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.booking_slots import AGREED
from actions.bundle_cards import BUNDLE, DROP, INTENTS, TAKE, offers, service_card
from actions.bundle_questions import say_refused, wish_now
from actions.bundle_slots import ABOUT, BUNDLE_SLOTS, FORMS, KINDS
from actions.cancelling import pressed_cancel, tell_standing
from actions.db.records import AppointmentRecord
from actions.services.bundle import PROBLEMS
from actions.services.bundle_values import INTERPRETATION, OPEN_STATES, PICKUP, ServiceRequest
from actions.services.clock import SEOUL
from actions.services.eligibility import taking_part
from actions.services.results import Booking, Refused
from actions.values import choice, moment, phone
from actions.wiring import Services
from actions.wishes import note_wish

NOTED = {"request_pickup": "utter_pickup_request", "request_interpretation": "utter_interpretation_request"}
KIND_OF = {intent: kind for kind, intent in INTENTS.items()}


def begin_bundle(turn: Turn, services: Services) -> list[Event] | None:
    """What a button of a booking or of a request means, or a wish that is typed after a booking was made in this chat;
    None when this turn is about neither. No other form is broken off.
    """
    held = turn.entity(BUNDLE)
    if not isinstance(held, dict):
        if turn.form not in (None, *KINDS) and tell_standing(turn, KIND_OF[turn.intent]):
            return []
        held = _of_own_booking(turn, services)
    if held is None:
        return None
    if pressed_cancel(turn, held):
        return []
    if held.get("service"):
        if held.get("problem") == TAKE:
            _proposal_taken(turn, services, str(held["service"]), str(held.get("start")))
        else:
            _changed(turn, services, str(held["service"]), str(held.get("problem")))
        return []
    kind = KIND_OF[turn.intent]
    if turn.form not in (None, *KINDS):
        note_wish(turn, turn.intent, NOTED[turn.intent])
        return []
    return _begun(turn, services, kind, held)


def _of_own_booking(turn: Turn, services: Services) -> dict[str, Any] | None:
    """What the button below the next booking of this chat would say; None where there is none that it could be for."""
    if turn.form or turn.is_pressed:
        return None
    kind, clinic = KIND_OF[turn.intent], turn.entity("clinic")
    for booking in services.bookings.coming(turn.conversation, turn.now):
        listed = services.directory.clinic(booking.clinic)
        if listed is not None and clinic in (None, booking.clinic) and taking_part(listed, kind)[0] is not False:
            return {"booking": booking.code, "language": turn.entity("language"), "airport": _served(turn, services)}
    return None


def _served(turn: Turn, services: Services) -> Any:
    """The airport that the message names, where cars are known to go there."""
    fact, airport = services.knowledge.fact(PICKUP, turn.now.date()), turn.entity("airport")
    return airport if fact is None or airport in fact.values["from_to"] else None


def _begun(turn: Turn, services: Services, kind: str, held: dict[str, Any]) -> list[Event]:
    known: dict[str, Any] = dict.fromkeys(BUNDLE_SLOTS)
    told = {
        "booking": None,
        "clinic": held.get("clinic"),
        "language": str(held.get("language") or turn.locale).split("-")[0],
    }
    if held.get("booking"):
        booking = services.bundle.booking(turn.conversation, str(held["booking"]))
        if booking is None:
            say_refused(turn, "stale")
            return []
        there = [one for one in services.bundle.of_booking(booking.code) if one.kind == kind]
        standing = [one for one in there if one.state in OPEN_STATES]
        if standing:
            cards = [service_card(one, services.directory) for one in standing]
            turn.say("utter_bundle_problem_already", cards=cards)
            return []
        told |= {"booking": booking.code, "clinic": booking.clinic}
        if kind == INTERPRETATION:
            known["bundle_time"] = booking.starts_at.astimezone(SEOUL).isoformat()
    if held.get("airport") is not None:
        known["pickup_airport"] = held["airport"]
    if kind == PICKUP and turn.entity("flight"):
        known["pickup_flight"] = str(turn.entity("flight"))
    known[ABOUT] = told
    events = [SlotSet(slot, value) for slot, value in known.items()]
    ended = [ActiveLoop(None)] if turn.form else []
    return [*ended, *clear("requested_slot", "offered"), *events, FollowupAction(FORMS[kind])]


def _changed(turn: Turn, services: Services, service: str, problem: str) -> None:
    """A button of a request's card: the flight is late, the driver is not there, or it is not needed any more."""
    if problem == DROP:
        dropped = services.bundle.cancel(service)
        if isinstance(dropped, Refused):
            say_refused(turn, dropped.reason)
        else:
            turn.say("utter_bundle_dropped", cards=[service_card(dropped, services.directory)])
        return
    marked = services.bundle.report(service, problem) if problem in PROBLEMS else Refused("state")
    if isinstance(marked, Refused):
        say_refused(turn, marked.reason)
        return
    number = services.operator.dispatcher_phone if services.operator else None
    card = service_card(marked, services.directory)
    person = choice("reply-person", "talk_to_human")
    if number:
        turn.say(
            "utter_bundle_urgent", cards=[{**card, "calls": [number]}], quick_replies=[person], phone=phone(number)
        )
    else:
        turn.say("utter_bundle_urgent_unknown", cards=[card], quick_replies=[person])


def _proposal_taken(turn: Turn, services: Services, service: str, start: str) -> None:
    """The button of a proposal: the interpreter comes at that time."""
    taken = services.bundle.take_proposal(service, datetime.fromisoformat(start))
    if isinstance(taken, Refused):
        say_refused(turn, taken.reason)
        return
    cards = [service_card(taken, services.directory)]
    turn.say(f"utter_bundle_confirmed_{taken.kind}", cards=cards, when=moment(taken.start))


class ActionSubmitBundle(ServiceAction):
    """The form is filled: ask for it, or say that nothing was sent."""

    action_name = "action_submit_bundle"

    def handle(self, turn: Turn) -> list[Event]:
        done = [*clear("offered", *BUNDLE_SLOTS), *_heard(turn)]
        if turn.slot("bundle_confirmed") != AGREED or not turn.slot("bundle_key"):
            turn.say("utter_bundle_not_sent")
            return done
        booking = (turn.slot(ABOUT) or {}).get("booking")
        form = FORMS[INTERPRETATION] if turn.slot("bundle_hours") else "pickup_form"
        wish = wish_now(turn, form)
        asked = self.services.bundle.request(
            turn.conversation, turn.locale, [wish], str(turn.slot("bundle_key")), booking
        )
        if isinstance(asked, Refused):
            say_refused(turn, asked.reason)
            return done
        self._say_asked(turn, asked[0])
        return done

    def _say_asked(self, turn: Turn, request: ServiceRequest) -> None:
        replies = [*self._other(turn, request), choice("reply-person", "talk_to_human")]
        cards = [service_card(request, self.services.directory)]
        reachable = bool(request.contact)
        if request.state == "confirmed":
            response = f"utter_bundle_confirmed_{request.kind}"
            turn.say(response, cards=cards, quick_replies=replies, when=moment(request.start))
        else:
            deadline = moment(request.deadline)
            turn.say(
                "utter_bundle_requested", cards=cards, quick_replies=replies if reachable else [], deadline=deadline
            )
        if not reachable:
            turn.say("utter_check_leave_contact", quick_replies=replies)

    def _other(self, turn: Turn, request: ServiceRequest) -> list[dict[str, Any]]:
        found = self.services.bundle.booking(turn.conversation, request.booking) if request.booking else None
        return bundle_offers(self.services, found) if found is not None else []


def bundle_offers(services: Services, booking: Booking | AppointmentRecord) -> list[dict[str, Any]]:
    """Buttons for what can still be asked for beside a booking."""
    return offers(booking, services.bundle.of_booking(booking.code), services.directory)


def own_offers(turn: Turn, services: Services, booking: Booking) -> list[dict[str, Any]] | None:
    """The same in the conversation that made the booking; None where nothing is to be offered."""
    own = services.bundle.booking(turn.conversation, booking.code)
    found = bundle_offers(services, booking) if own is not None else []
    return [*found, choice("reply-person", "talk_to_human")] if found else None


def _heard(turn: Turn) -> list[Event]:
    """The landing that stands where the booking keeps a time not chosen yet."""
    return clear("booking_time") if isinstance(turn.slot("booking_time"), dict) else []


class ActionStopBundle(ServiceAction):
    """The visitor thought better of it."""

    action_name = "action_stop_bundle"

    def handle(self, turn: Turn) -> list[Event]:
        turn.say("utter_bundle_not_sent")
        return [ActiveLoop(None), *clear("requested_slot", "offered", *BUNDLE_SLOTS), *_heard(turn)]


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [ActionSubmitBundle(services), ActionStopBundle(services)]
