"""What a visitor answers to another time that the clinic proposes: by a button, or by a bare yes or no."""

from datetime import datetime
from typing import Any

from rasa_sdk.events import FollowupAction, SlotSet

from actions.base import Event, Turn, clear
from actions.booking_slots import offer, starts
from actions.bundle_cards import rest_card
from actions.clinic_says import PROPOSAL, PROPOSED, PROPOSED_INSTEAD, ClinicSays
from actions.db.records import AppointmentRecord
from actions.life_cards import booking_cards
from actions.lookup import LOOKUP_SLOTS, MOVABLE, MOVE, own_booking, say_not_found
from actions.services.lifecycle import VISITOR
from actions.services.results import Booking, Conflict
from actions.values import code, moment
from actions.waiting import WAITLIST

MOVE_SLOTS = ("move_time", "move_confirmed", "offered")


def pressed_answer(turn: Turn) -> list[Event] | None:
    """Take or refuse what the clinic proposed, as a button says; None when this turn holds no such button."""
    held = turn.pressed(WAITLIST)
    if not isinstance(held, dict) or PROPOSAL not in held:
        return None
    found = turn.services.proposals.open_in(turn.conversation, turn.now)
    if found is not None and found[0].code == held[PROPOSAL]:
        return _answered(turn, *found, yes=bool(held.get("take")))
    own = own_booking(turn, str(held[PROPOSAL]))
    if own is None or own.state not in MOVABLE:
        turn.say("utter_booking_cannot_move")
    else:  # the proposal has lapsed meanwhile
        turn.tell(ClinicSays(turn.services.directory).kept(own))
    return []


def typed_answer(turn: Turn, *, yes: bool) -> list[Event] | None:
    """The same by a bare yes or no, which counts while the proposal is the last thing said."""
    if turn.services.conversations.last_said(turn.conversation) not in (PROPOSED, PROPOSED_INSTEAD):
        return None
    found = turn.services.proposals.open_in(turn.conversation, turn.now)
    return None if found is None else _answered(turn, *found, yes=yes)


def _answered(turn: Turn, booking: AppointmentRecord, start: datetime, *, yes: bool) -> list[Event]:
    if yes:
        return move(turn, booking.code, str(booking.contact_value), start)
    stands = turn.services.proposals.refuse(booking.id, actor=VISITOR, now=turn.now) or booking
    turn.tell(ClinicSays(turn.services.directory).kept(stands))
    return []


def move(turn: Turn, booking_code: str, proof: str, start: datetime) -> list[Event]:
    """Move a booking, and say what became of it and of what belongs to it; a taken time is asked for again."""
    services, done = turn.services, clear(*MOVE_SLOTS, *LOOKUP_SLOTS)
    result = services.booking.reschedule(booking_code, proof, turn.conversation, start)
    if isinstance(result, Conflict):
        nearest = starts(result.nearest)
        turn.say("utter_booking_conflict")
        found: list[Any] = [SlotSet("booking_code", booking_code), SlotSet("second_proof", proof)]
        again = [SlotSet("offered", offer("time", nearest) if nearest else None), FollowupAction("move_form")]
        return [*clear("move_time", "move_confirmed"), *found, *again]
    if not isinstance(result, Booking):
        say_not_found(turn, result, MOVE)
        return done
    cards = [*rest_card(result.rest), *booking_cards(services, result)]
    if result.state == "confirmed":
        turn.say("utter_booking_moved", cards=cards, code=code(result.code))
    else:
        deadline = result.respond_by or result.start
        turn.say("utter_booking_moved_requested", cards=cards, code=code(result.code), deadline=moment(deadline))
    return done
