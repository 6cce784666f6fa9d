"""Booking an appointment: what stands before the form and after it, and looking for free times."""

from datetime import datetime, timedelta
from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.booking_form import ValidateBookingForm
from actions.booking_questions import CHOICES, offer_other_times, say_refusal
from actions.booking_slots import (
    AGREED,
    ANSWERS,
    EMAIL_CODE,
    FORM_SLOTS,
    PARTICULARS,
    booking_draft,
    chosen,
    drop_draft,
    load_draft,
    particulars,
    restore,
    starts,
    time_choices,
)
from actions.bundle import own_offers
from actions.clinics import goes_on_searching
from actions.life_cards import booking_cards
from actions.procedure_topics import meant
from actions.proposals import pressed_answer
from actions.report_cards import report_card, report_offer
from actions.services.results import Booking, Conflict
from actions.values import Value, choice, code, localized, moment, phone
from actions.waiting import answer_waiting, wait_choices
from actions.wiring import Services

AVAILABILITY_DAYS = 7


class ActionStartBooking(ServiceAction):
    """Before the form: takes up the draft, and what was last spoken of."""

    action_name = "action_start_booking"

    def handle(self, turn: Turn) -> list[Event]:
        draft = load_draft(turn) or {}
        kept = {slot: value for slot, value in draft.items() if slot in ANSWERS and turn.slot(slot) is None}
        said = particulars(turn)
        if said:
            kept[PARTICULARS] = {**(draft.get(PARTICULARS) or {}), **said}
        shared = meant(turn)
        named = shared or turn.entities("procedure") or turn.entities("clinic") or turn.entities("time")
        if draft and not named:
            turn.say("utter_booking_resumed")
        for slot, topic in (("booking_procedure", "procedure"), ("booking_clinic", "clinic")):
            if turn.slot(slot) is None and slot not in kept and turn.slot(topic):
                kept[slot] = turn.slot(topic)
        number = turn.entity("number")
        if number is not None and not turn.entity("clinic"):
            found = chosen({"offered": turn.slot("offered")}, "clinic", number)  # "the first one", of those just shown
            if found:
                kept["booking_clinic"] = found
        if turn.entity("person") and turn.slot("patient_name") is None:
            kept["patient_name"] = turn.entity("person")
        asked_back = clear("booking_procedure") if shared else []
        return [*restore(kept), *asked_back, *clear("booking_confirmed", EMAIL_CODE, "booking_stop", "booking_key")]


class ActionSubmitBooking(ServiceAction):
    """The form is filled: send it, or say that nothing was sent."""

    action_name = "action_submit_booking"

    def handle(self, turn: Turn) -> list[Event]:
        stop = turn.slot("booking_stop")
        if stop == "records_first":
            wanted = [
                SlotSet("case_procedure", turn.slot("booking_procedure")),
                SlotSet("case_clinic", turn.slot("booking_clinic")),
            ]
            drop_draft(turn)
            kept = [SlotSet(slot, turn.slot(slot)) for slot in ("patient_name", "contact", "residency")]
            return [*clear(*FORM_SLOTS), *kept, *wanted, FollowupAction("action_start_case")]
        if stop:
            drop_draft(turn)
            return clear(*FORM_SLOTS)
        if turn.slot("booking_confirmed") != AGREED or not turn.slot("booking_key"):
            self._say_not_sent(turn)
            return clear("booking_confirmed")
        result = self.services.booking.book(booking_draft(turn), str(turn.slot("booking_key")))
        if isinstance(result, Booking):
            self._say_booked(turn, result)
            drop_draft(turn)
            return [*clear(*FORM_SLOTS), SlotSet("contact", turn.slot("contact"))]
        if isinstance(result, Conflict):
            return [*offer_other_times(turn, result), FollowupAction("booking_form")]
        if result.reason in ("unverified", "contact"):
            return [*clear(EMAIL_CODE), FollowupAction("booking_form")]
        say_refusal(turn, result, self.services)
        return clear("booking_confirmed")

    def _say_booked(self, turn: Turn, booking: Booking) -> None:
        cards = booking_cards(self.services, booking)
        asked = self.services.report_details.missing(turn.conversation, booking.code)
        replies = own_offers(turn, self.services, booking)
        if asked:
            replies = [*(replies or _usual_offers()), *report_offer(booking.code, asked)]
        card = report_card(booking.code, asked)
        if booking.state == "confirmed":
            told: dict[str, Value] = {"code": code(booking.code)}
            turn.say("utter_booking_confirmed", cards=cards, quick_replies=replies, form=card, values=told)
        else:
            deadline = booking.respond_by or booking.start
            told = {"code": code(booking.code), "deadline": moment(deadline)}
            turn.say("utter_booking_requested", cards=cards, quick_replies=replies, form=card, values=told)

    def _say_not_sent(self, turn: Turn) -> None:
        clinic = self.services.directory.clinic(str(turn.slot("booking_clinic") or ""))
        days = self.services.settings.draft_days
        if clinic is None or not clinic.phone:
            turn.say("utter_booking_paused", days=days)
            return
        turn.say("utter_booking_not_sent", days=days, clinic=localized(clinic.names), phone=phone(clinic.phone))


def _usual_offers() -> list[dict[str, Any]]:
    return [choice("reply-pickup", "ask_pickup"), choice("reply-interpreter", "ask_interpretation")]


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
        if (answered := pressed_answer(turn)) is not None:
            return answered
        if answer_waiting(turn):
            return []
        procedure = turn.entity("procedure") or turn.slot("booking_procedure") or turn.slot("procedure")
        clinic_id = turn.entity("clinic") or turn.slot("booking_clinic") or turn.slot("clinic")
        clinic = self.services.directory.clinic(str(clinic_id)) if clinic_id else None
        if clinic is None or not procedure:
            if (found := goes_on_searching(turn, self.services)) is not None:
                return found
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
            ahead = last or first + timedelta(days=reach)
            wait = wait_choices(clinic.id, str(procedure), first, ahead) if ahead > turn.now else None
            turn.say("utter_booking_no_times", quick_replies=wait, clinic=localized(clinic.names))
            return []
        replies = time_choices(starts(free), "book_appointment", clinic=clinic.id, procedure=procedure)
        turn.say("utter_availability", quick_replies=replies, clinic=localized(clinic.names))
        return []


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds = (
        ActionStartBooking,
        ValidateBookingForm,
        ActionSubmitBooking,
        ActionPauseBooking,
        ActionCheckAvailability,
    )
    return [kind(services) for kind in kinds]
