"""The questions of the booking form; after a question of the visitor's in between, in one line."""

from datetime import datetime, timedelta
from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.booking_cards import details_form, summary_card
from actions.booking_form import BookingCalendar
from actions.booking_slots import (
    AGREED,
    PARTICULARS,
    booking_draft,
    is_minor,
    offer,
    practitioner_sex,
    starts,
    time_choices,
)
from actions.procedure_topics import meant_procedures, procedure_choices
from actions.services.directory import ClinicWish
from actions.services.results import Conflict, Refused, Summary
from actions.values import choice, localized
from actions.way_back import needs_address
from actions.wiring import Services

CHOICES = 6
_NO_ANSWERS = ("action_extract_slots", "action_change_language")
"""After these the whole question comes: nothing was said, or it was never read in this language."""
NOON, FIRST_BARE_HOUR = 12, 8
"""A bare hour falls between 08 and 19."""


def ask(turn: Turn, slot: str, question: str, short: str, **said: Any) -> None:
    """Ask for a slot: ``question`` the first time, ``short`` when the visitor asked something in between."""
    turn.say(short if turn.slot("requested_slot") == slot and answered_already(turn) else question, **said)


def answered_already(turn: Turn) -> bool:
    """Whether another action answered the latest message before the form goes on; the form's own words do not count."""
    for event in reversed(turn.tracker.events):
        if event.get("event") == "user":
            return False
        if event.get("event") == "action" and event.get("name") not in (turn.form, *_NO_ANSWERS):
            return True
    return False


class ActionAskProcedure(ServiceAction):
    """Which treatment?"""

    action_name = "action_ask_booking_procedure"

    def handle(self, turn: Turn) -> list[Event]:
        listed = self.services.directory.procedures_on_offer()
        spoken_of = (turn.slot(PARTICULARS) or {}).get("specialty")
        fitting = [one for one in listed if one.specialty == spoken_of] or listed
        shown = fitting[:CHOICES]
        question, short = "utter_booking_ask_procedure", "utter_booking_back_procedure"
        shared = meant_procedures(turn, self.services)
        if shared:
            shown, question, short = shared, "utter_procedure_which_meant", "utter_procedure_which_meant"
        ask(turn, "booking_procedure", question, short, quick_replies=procedure_choices(shown, "inform"))
        return [SlotSet("offered", offer("procedure", [one.id for one in shown]))]


class ActionAskClinic(ServiceAction):
    """Which clinic? Those that offer the treatment and meet the wishes; else those that come nearest to them."""

    action_name = "action_ask_booking_clinic"

    def handle(self, turn: Turn) -> list[Event]:
        procedure = self.services.directory.procedure(str(turn.slot("booking_procedure")))
        assert procedure is not None
        known = turn.slot(PARTICULARS) or {}
        place, language = known.get("place"), known.get("language")
        wish = ClinicWish(
            procedure=procedure.id,
            place=place,
            language=language,
            languages_wished=(turn.locale,),
            practitioner_sex=practitioner_sex(known),
            limit=CHOICES,
        )
        matches = list(self.services.directory.search(wish).matches)
        if not matches:
            if place or language or wish.practitioner_sex:
                turn.say("utter_booking_clinics_relaxed", procedure=localized(procedure.names))
            matches = self.services.directory.find_clinics(
                procedure=procedure.id,
                district=place,
                language=language,
                languages_wished=(turn.locale,),
                limit=CHOICES,
            )
        replies = [
            choice("reply-clinic", "inform", {"name": localized(one.clinic.names)}, clinic=one.clinic.id)
            for one in matches
        ]
        ask(
            turn,
            "booking_clinic",
            "utter_booking_ask_clinic",
            "utter_booking_back_clinic",
            quick_replies=replies,
            count=len(matches),
            procedure=localized(procedure.names),
        )
        return [SlotSet("offered", offer("clinic", [one.clinic.id for one in matches]))]


class ActionAskTime(ServiceAction):
    """When? Free times as quick replies."""

    action_name = "action_ask_booking_time"

    def handle(self, turn: Turn) -> list[Event]:
        clinic = self.services.directory.clinic(str(turn.slot("booking_clinic")))
        assert clinic is not None
        offered, named = turn.slot("offered") or {}, localized(clinic.names)
        if offered.get("kind") == "time":
            ask(
                turn,
                "booking_time",
                "utter_booking_times_offered",
                "utter_booking_back_time",
                quick_replies=time_choices(offered["values"]),
                clinic=named,
            )
            return []
        sex = practitioner_sex(turn.slot(PARTICULARS))
        calendar = BookingCalendar(
            self.services.booking, clinic, str(turn.slot("booking_procedure")), turn.conversation, sex
        )
        first = turn.now + timedelta(hours=1)
        free = starts(calendar.free_times(first, first + timedelta(days=14), 2))
        ask(
            turn,
            "booking_time",
            "utter_booking_ask_time",
            "utter_booking_back_time",
            quick_replies=time_choices(free),
            clinic=named,
        )
        return [SlotSet("offered", offer("time", free))] if free else []


class ActionAskResidency(ServiceAction):
    """The question the law demands."""

    action_name = "action_ask_residency"

    def handle(self, turn: Turn) -> list[Event]:
        replies = [
            choice("reply-no", "deny"),
            choice("reply-yes", "affirm"),
            choice("reply-not-sure", "inform", unsure=True),
            choice("reply-check-which", "ask_residency"),
        ]
        ask(
            turn,
            "residency",
            "utter_booking_ask_residency",
            "utter_booking_back_residency",
            quick_replies=replies,
        )
        return clear("offered")


class ActionAskPatientName(ServiceAction):
    """One card: the patient's name, the way to reach the visitor, the consents."""

    action_name = "action_ask_patient_name"

    def handle(self, turn: Turn) -> list[Event]:
        proved = needs_address(turn)
        if turn.slot("contact"):
            question = "utter_booking_ask_name"
        elif proved:
            minor = is_minor(turn.slot(PARTICULARS))
            question = "utter_booking_ask_details_child_email" if minor else "utter_booking_ask_details_email"
        elif is_minor(turn.slot(PARTICULARS)):
            question = "utter_booking_ask_details_child"
        elif (turn.slot(PARTICULARS) or {}).get("relation") not in (None, "self"):
            question = "utter_booking_ask_details_other"
        else:
            question = "utter_booking_ask_details"
        ask(
            turn,
            "patient_name",
            question,
            "utter_booking_back_details",
            form=details_form(turn, proved=proved),
        )
        return []


class ActionAskContact(ServiceAction):
    """How the visitor can be reached."""

    action_name = "action_ask_contact"

    def handle(self, turn: Turn) -> list[Event]:
        if needs_address(turn):
            told = turn.entity("phone") or turn.entity("reach")
            number = told and (turn.slot(PARTICULARS) or {}).get("phone") and not answered_already(turn)
            question = "utter_booking_phone_and_email" if number else "utter_booking_ask_email"
            agreed = turn.slot("booking_confirmed") == AGREED  # another address is all that is asked for
            card = details_form(turn, proved=True, address_only=agreed)
            ask(turn, "contact", question, "utter_booking_back_email", form=card)
            return []
        ask(
            turn,
            "contact",
            "utter_booking_ask_contact",
            "utter_booking_back_contact",
            form=details_form(turn),
        )
        return []


class ActionAskConfirmed(ServiceAction):
    """The summary with the clinic's terms and the consents still needed; the time is held while the visitor reads."""

    action_name = "action_ask_booking_confirmed"

    def handle(self, turn: Turn) -> list[Event]:
        draft = booking_draft(turn)
        result = self.services.booking.summary(draft)
        if isinstance(result, Summary):
            if result.notice == "consultation_first":
                turn.say("utter_booking_consultation_first", procedure=localized(result.procedure.names))
            if draft.needs_review:
                turn.say("utter_booking_needs_review")
            cards = [summary_card(result, draft)]
            if turn.slot("consent") == AGREED:
                turn.say("utter_booking_summary", cards=cards)
            else:
                turn.say("utter_booking_summary_consent", cards=cards, clinic=localized(result.clinic.names))
            return [SlotSet("booking_key", result.idempotency_key), SlotSet("offered", None)]
        if isinstance(result, Conflict):
            return [*offer_other_times(turn, result), SlotSet("requested_slot", "booking_time")]
        say_refusal(turn, result, self.services)
        return [ActiveLoop(None), SlotSet("requested_slot", None)]


def offer_other_times(turn: Turn, conflict: Conflict) -> list[Event]:
    """Say that the time was just taken; the nearest free ones become the choice."""
    turn.say("utter_booking_conflict")
    nearest = starts(conflict.nearest)
    if nearest:
        turn.say("utter_booking_ask_another", quick_replies=time_choices(nearest))
    offered = SlotSet("offered", offer("time", nearest) if nearest else None)
    return [*clear("booking_time", "booking_confirmed", "booking_key"), offered]


def say_refusal(turn: Turn, refusal: Refused, services: Services) -> None:
    """Why it cannot be booked, and by whom it can."""
    if refusal.reason == "too_many":
        turn.say("utter_booking_limit", count=services.settings.max_open_bookings)
    else:
        turn.say("utter_booking_nothing_open")


class ActionChangeBooking(ServiceAction):
    """In mid-form the visitor wishes to change the time: a bare number is an hour of the day chosen."""

    action_name = "action_change_booking"

    def handle(self, turn: Turn) -> list[Event]:
        events = clear("booking_confirmed", "booking_key", "offered")
        chosen, number = turn.slot("booking_time"), turn.entity("number")
        if isinstance(chosen, str) and isinstance(number, int) and 1 <= number < NOON + NOON:
            hour = number + NOON if number < FIRST_BARE_HOUR else number
            moved = datetime.fromisoformat(chosen).replace(hour=hour, minute=0)
            return [*events, SlotSet("booking_time", moved.isoformat()), FollowupAction("booking_form")]
        asked = [SlotSet("booking_time", None), SlotSet("requested_slot", "booking_time")]
        return [*events, *asked, FollowupAction("booking_form")]


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds = (
        ActionAskProcedure,
        ActionAskClinic,
        ActionAskTime,
        ActionAskResidency,
        ActionAskPatientName,
        ActionAskContact,
        ActionAskConfirmed,
        ActionChangeBooking,
    )
    return [kind(services) for kind in kinds]
