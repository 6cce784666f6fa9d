"""Booking an appointment: the questions of the form, the summary, the sending."""

from datetime import datetime, timedelta
from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.booking_cards import booking_card, summary_card
from actions.booking_form import ValidateBookingForm
from actions.booking_slots import (
    AGREED,
    ANSWERS,
    FORM_SLOTS,
    booking_draft,
    drop_draft,
    load_draft,
    offer,
    restore,
    starts,
    time_choices,
)
from actions.services.results import Booking, Conflict, Refused, Summary
from actions.values import choice, code, localized, moment
from actions.wiring import Services

CHOICES = 6
AVAILABILITY_DAYS = 7


class ActionStartBooking(ServiceAction):
    """Before the form: takes up the draft, and what was last spoken of."""

    action_name = "action_start_booking"

    def handle(self, turn: Turn) -> list[Event]:
        draft = load_draft(turn) or {}
        kept = {slot: value for slot, value in draft.items() if slot in ANSWERS and turn.slot(slot) is None}
        named = turn.entities("procedure") or turn.entities("clinic") or turn.entities("time")
        if draft and not named:
            turn.say("utter_booking_resumed")
        for slot, topic in (("booking_procedure", "procedure"), ("booking_clinic", "clinic")):
            if turn.slot(slot) is None and slot not in kept and turn.slot(topic):
                kept[slot] = turn.slot(topic)
        return [*restore(kept), *clear("booking_confirmed", "booking_stop", "booking_key")]


class ActionAskProcedure(ServiceAction):
    """Which treatment?"""

    action_name = "action_ask_booking_procedure"

    def handle(self, turn: Turn) -> list[Event]:
        listed = self.services.directory.procedures_on_offer()[:CHOICES]
        replies = [
            choice("reply-procedure", "inform", {"name": localized(one.names)}, procedure=one.id) for one in listed
        ]
        turn.say("utter_booking_ask_procedure", quick_replies=replies)
        return [SlotSet("offered", offer("procedure", [one.id for one in listed]))]


class ActionAskClinic(ServiceAction):
    """Which clinic? Those that offer the treatment, by fit."""

    action_name = "action_ask_booking_clinic"

    def handle(self, turn: Turn) -> list[Event]:
        procedure = self.services.directory.procedure(str(turn.slot("booking_procedure")))
        assert procedure is not None
        matches = self.services.directory.find_clinics(
            procedure=procedure.id,
            district=turn.entity("district"),
            language=turn.entity("language"),
            languages_wished=(turn.locale,),
            limit=CHOICES,
        )
        replies = [
            choice("reply-clinic", "inform", {"name": localized(one.clinic.names)}, clinic=one.clinic.id)
            for one in matches
        ]
        turn.say(
            "utter_booking_ask_clinic",
            quick_replies=replies,
            count=len(matches),
            procedure=localized(procedure.names),
        )
        return [SlotSet("offered", offer("clinic", [one.clinic.id for one in matches]))]


class ActionAskTime(ServiceAction):
    """When? Free times as quick replies once a day is known."""

    action_name = "action_ask_booking_time"

    def handle(self, turn: Turn) -> list[Event]:
        clinic = self.services.directory.clinic(str(turn.slot("booking_clinic")))
        assert clinic is not None
        offered = turn.slot("offered") or {}
        if offered.get("kind") == "time":
            replies = time_choices(offered["values"])
            turn.say("utter_booking_times_offered", quick_replies=replies, clinic=localized(clinic.names))
            return []
        procedure = str(turn.slot("booking_procedure"))
        first = turn.now + timedelta(hours=1)
        free = self.services.booking.free_times(
            clinic.id, procedure, first, first + timedelta(days=14), limit=2, conversation=turn.conversation
        )
        turn.say("utter_booking_ask_time", quick_replies=time_choices(starts(free)), clinic=localized(clinic.names))
        return [SlotSet("offered", offer("time", starts(free)))] if free else []


class ActionAskResidency(ServiceAction):
    """The question the law demands."""

    action_name = "action_ask_residency"

    def handle(self, turn: Turn) -> list[Event]:
        replies = [
            choice("reply-no", "deny"),
            choice("reply-yes", "affirm"),
            choice("reply-not-sure", "inform", unsure=True),
        ]
        turn.say("utter_booking_ask_residency", quick_replies=replies)
        return clear("offered")


class ActionAskPatientName(ServiceAction):
    """One card: name and contact; or only the name when the contact is known."""

    action_name = "action_ask_patient_name"

    def handle(self, turn: Turn) -> list[Event]:
        turn.say("utter_booking_ask_name" if turn.slot("contact") else "utter_booking_ask_details")
        return []


class ActionAskContact(ServiceAction):
    """How the visitor can be reached."""

    action_name = "action_ask_contact"

    def handle(self, turn: Turn) -> list[Event]:
        turn.say("utter_booking_ask_contact")
        return []


class ActionAskConsent(ServiceAction):
    """Consent to keep health data and to pass it to the clinic."""

    action_name = "action_ask_consent"

    def handle(self, turn: Turn) -> list[Event]:
        clinic = self.services.directory.clinic(str(turn.slot("booking_clinic")))
        assert clinic is not None
        turn.say("utter_booking_ask_consent", clinic=localized(clinic.names))
        return []


class ActionAskConfirmed(ServiceAction):
    """The summary with the clinic's terms; the time is held while the visitor reads."""

    action_name = "action_ask_booking_confirmed"

    def handle(self, turn: Turn) -> list[Event]:
        if turn.slot("consent") == AGREED:
            for kind in ("health", "clinic"):
                self.services.consents.record(
                    turn.conversation, kind, True, text_version=booking_draft(turn).consent_version, locale=turn.locale
                )
        result = self.services.booking.summary(booking_draft(turn))
        if isinstance(result, Summary):
            if result.notice == "consultation_first":
                turn.say("utter_booking_consultation_first", procedure=localized(result.procedure.names))
            turn.say("utter_booking_summary", cards=[summary_card(result, booking_draft(turn))])
            return [SlotSet("booking_key", result.idempotency_key), SlotSet("offered", None)]
        if isinstance(result, Conflict):
            return [*_offer_other_times(turn, result), SlotSet("requested_slot", "booking_time")]
        _say_refusal(turn, result, self.services)
        return [ActiveLoop(None), SlotSet("requested_slot", None)]


class ActionSubmitBooking(ServiceAction):
    """The form is filled: send it, or say that nothing was sent."""

    action_name = "action_submit_booking"

    def handle(self, turn: Turn) -> list[Event]:
        if turn.slot("booking_stop"):
            if turn.slot("booking_stop") in ("resident", "records_first"):
                drop_draft(turn)
                return clear(*FORM_SLOTS)
            return clear("booking_stop", "booking_confirmed", "consent")
        if turn.slot("booking_confirmed") != AGREED or not turn.slot("booking_key"):
            turn.say("utter_booking_not_sent", days=self.services.settings.draft_days)
            return clear("booking_confirmed")
        result = self.services.booking.book(booking_draft(turn), str(turn.slot("booking_key")))
        if isinstance(result, Booking):
            self._say_booked(turn, result)
            drop_draft(turn)
            return [*clear(*FORM_SLOTS), SlotSet("contact", turn.slot("contact"))]
        if isinstance(result, Conflict):
            return [*_offer_other_times(turn, result), FollowupAction("booking_form")]
        _say_refusal(turn, result, self.services)
        return clear("booking_confirmed")

    def _say_booked(self, turn: Turn, booking: Booking) -> None:
        cards = [booking_card(booking, self.services.directory)]
        if booking.state == "confirmed":
            turn.say("utter_booking_confirmed", cards=cards, code=code(booking.code))
        else:
            deadline = booking.respond_by or booking.start
            turn.say("utter_booking_requested", cards=cards, code=code(booking.code), deadline=moment(deadline))


def _offer_other_times(turn: Turn, conflict: Conflict) -> list[Event]:
    turn.say("utter_booking_conflict")
    nearest = starts(conflict.nearest)
    if nearest:
        turn.say("utter_booking_ask_another", quick_replies=time_choices(nearest))
    offered = SlotSet("offered", offer("time", nearest) if nearest else None)
    return [*clear("booking_time", "booking_confirmed", "booking_key"), offered]


def _say_refusal(turn: Turn, refusal: Refused, services: Services) -> None:
    if refusal.reason == "too_many":
        turn.say("utter_booking_limit", count=services.settings.max_open_bookings)
    else:
        turn.say("utter_booking_nothing_open")


class ActionPauseBooking(ServiceAction):
    """Stops the form; the draft stays."""

    action_name = "action_pause_booking"

    def handle(self, turn: Turn) -> list[Event]:
        turn.say("utter_booking_paused", days=self.services.settings.draft_days)
        return [ActiveLoop(None), SlotSet("requested_slot", None), *clear("booking_confirmed")]


class ActionCheckAvailability(ServiceAction):
    """Free times of a clinic, as quick replies that book."""

    action_name = "action_check_availability"

    def handle(self, turn: Turn) -> list[Event]:
        procedure = turn.entity("procedure") or turn.slot("booking_procedure") or turn.slot("procedure")
        clinic_id = turn.entity("clinic") or turn.slot("booking_clinic") or turn.slot("clinic")
        clinic = self.services.directory.clinic(str(clinic_id)) if clinic_id else None
        if clinic is None or not procedure:
            turn.say("utter_availability_which")
            return []
        wanted = turn.entity("time")
        first = datetime.fromisoformat(wanted["start"]) if wanted else turn.now
        last = datetime.fromisoformat(wanted["end"]) if wanted and wanted.get("end") else None
        reach = 1 if wanted and wanted["grain"] in ("day", "hour", "minute") else AVAILABILITY_DAYS
        free = self.services.booking.free_times(
            clinic.id, str(procedure), first, last or first + timedelta(days=reach), limit=CHOICES
        )
        if not free:
            turn.say("utter_booking_no_times", clinic=localized(clinic.names))
            return []
        replies = time_choices(starts(free), "book_appointment", clinic=clinic.id, procedure=procedure)
        turn.say("utter_availability", quick_replies=replies, clinic=localized(clinic.names))
        return []


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds = (
        ActionStartBooking,
        ValidateBookingForm,
        ActionAskProcedure,
        ActionAskClinic,
        ActionAskTime,
        ActionAskResidency,
        ActionAskPatientName,
        ActionAskContact,
        ActionAskConsent,
        ActionAskConfirmed,
        ActionSubmitBooking,
        ActionPauseBooking,
        ActionCheckAvailability,
    )
    return [kind(services) for kind in kinds]
