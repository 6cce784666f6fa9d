"""What the booking form makes of each answer: choices resolved, times checked, impossible wishes said at once."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from rasa_sdk.events import SlotSet

from actions.base import Event, ServiceAction, Turn
from actions.booking_slots import (
    FORM_SLOTS,
    REFUSED,
    chosen,
    offer,
    save_draft,
    starts,
)
from actions.services.calendar import CELL_SECONDS
from actions.services.clock import SEOUL
from actions.values import localized, name

OFFERED_TIMES = 3
WINDOW_DAYS = {"day": 1, "week": 7, "month": 31}
POINT_GRAINS = ("minute", "hour")
CORRECTED = {"booking_procedure", "booking_clinic", "booking_time"}
YES_NO = {"residency", "consent", "booking_confirmed"}
TIME_PROBLEMS = {"past": "past", "too_far": "past", "closed": "closed", "full": "full"}


@dataclass
class _Form:
    """The slots as this turn changes them."""

    turn: Turn
    slots: dict[str, Any]
    stop: str | None = None
    changed: set[str] = field(default_factory=set)

    def put(self, slot: str, value: Any) -> None:
        if self.slots.get(slot) != value:
            self.slots[slot] = value
            self.changed.add(slot)


class ValidateBookingForm(ServiceAction):
    """Checks what the latest message put into the form's slots."""

    action_name = "validate_booking_form"

    def handle(self, turn: Turn) -> list[Event]:
        fresh = turn.tracker.slots_to_validate()
        form = _Form(turn, {slot: turn.slot(slot) for slot in FORM_SLOTS})
        if fresh.keys() & CORRECTED and turn.intent in ("affirm", "deny"):
            for slot in fresh.keys() & YES_NO:  # "no, at four" corrects the time; it is no answer to what was asked
                form.put(slot, None)
        self._choices(form)
        self._offering(form)
        self._time(form)
        self._person(form)
        if fresh.keys() - {"booking_confirmed"} and form.slots["booking_confirmed"]:
            form.put("booking_confirmed", None)  # what was confirmed has just changed
        if form.stop:
            form.put("booking_stop", form.stop)
        save_draft(turn, form.slots)
        events = [SlotSet(slot, form.slots[slot]) for slot in FORM_SLOTS if slot in form.changed or slot in fresh]
        return [*events, SlotSet("requested_slot", None)] if form.stop else events

    def _choices(self, form: _Form) -> None:
        for slot, kind in (("booking_procedure", "procedure"), ("booking_clinic", "clinic")):
            value = form.slots[slot]
            if isinstance(value, int | float):
                form.put(slot, chosen(form.slots, kind, value))
        procedure, clinic = form.slots["booking_procedure"], form.slots["booking_clinic"]
        if procedure and self.services.directory.procedure(procedure) is None:
            form.put("booking_procedure", None)
        if clinic and self.services.directory.clinic(clinic) is None:
            form.put("booking_clinic", None)

    def _offering(self, form: _Form) -> None:
        procedure, clinic = form.slots["booking_procedure"], form.slots["booking_clinic"]
        if not procedure or not clinic:
            return
        problem = self.services.booking.check(clinic, procedure, form.turn.now + timedelta(days=1)).problem
        named = self.services.directory.clinic(clinic)
        treatment = self.services.directory.procedure(procedure)
        assert named is not None and treatment is not None
        if problem == "not_offered":
            form.turn.say(
                "utter_booking_problem_not_offered",
                clinic=localized(named.names),
                procedure=localized(treatment.names),
            )
            form.put("booking_clinic", None)
        elif problem == "not_bookable":
            form.turn.say("utter_booking_problem_not_bookable", clinic=localized(named.names))
            form.put("booking_clinic", None)
        elif problem == "records_first":
            form.turn.say("utter_booking_records_first", procedure=localized(treatment.names))
            self.services.callbacks.ask(
                form.turn.conversation,
                contact=form.slots["contact"],
                wish=f"records_first {procedure} {clinic}",
                locale=form.turn.locale,
                now=form.turn.now,
            )
            form.stop = "records_first"

    def _time(self, form: _Form) -> None:
        value, procedure, clinic = (
            form.slots[slot] for slot in ("booking_time", "booking_procedure", "booking_clinic")
        )
        if isinstance(value, int | float):
            picked = chosen(form.slots, "time", value)
            value = {"start": picked, "end": None, "grain": "minute"} if picked else None
            form.put("booking_time", value)
        if not value or not procedure or not clinic or form.stop:
            return
        if isinstance(value, str):
            value = {"start": value, "end": None, "grain": "minute"}
        start = datetime.fromisoformat(value["start"]).astimezone(SEOUL)
        if value["grain"] in POINT_GRAINS and not value.get("end"):
            self._point(form, clinic, procedure, start)
        else:
            end = value.get("end")
            last = datetime.fromisoformat(end) if end else start + timedelta(days=WINDOW_DAYS.get(value["grain"], 1))
            self._window(form, clinic, procedure, start, last)

    def _point(self, form: _Form, clinic: str, procedure: str, start: datetime) -> None:
        start -= timedelta(seconds=start.timestamp() % CELL_SECONDS)
        check = self.services.booking.check(clinic, procedure, start, conversation=form.turn.conversation)
        if check.ok:
            form.put("booking_time", start.isoformat())
            return
        self._say_problem(form, clinic, check.problem or "full")
        form.put("booking_time", None)
        form.put("offered", offer("time", starts(check.nearest)) if check.nearest else None)

    def _window(self, form: _Form, clinic: str, procedure: str, start: datetime, end: datetime) -> None:
        free = self.services.booking.free_times(
            clinic, procedure, start, end, limit=OFFERED_TIMES, conversation=form.turn.conversation
        )
        form.put("booking_time", None)
        if free:
            form.put("offered", offer("time", starts(free)))
            return
        named = self.services.directory.clinic(clinic)
        assert named is not None
        if end <= form.turn.now:
            form.turn.say("utter_booking_problem_past")
        else:
            form.turn.say("utter_booking_no_times", clinic=localized(named.names))
        nearest = self.services.booking.check(clinic, procedure, start).nearest
        form.put("offered", offer("time", starts(nearest)) if nearest else None)

    def _say_problem(self, form: _Form, clinic: str, problem: str) -> None:
        named = self.services.directory.clinic(clinic)
        assert named is not None
        kind = TIME_PROBLEMS.get(problem, "closed")
        if kind == "closed":
            form.turn.say("utter_booking_problem_closed", clinic=localized(named.names))
        else:
            form.turn.say(f"utter_booking_problem_{kind}")

    def _person(self, form: _Form) -> None:
        if form.slots["residency"] not in (None, "yes", "no"):
            form.put("residency", "unsure")
        if form.slots["residency"] == "yes" and not form.stop:
            self._say_with_phone(form, "utter_booking_resident")
            form.stop = "resident"
        patient = form.slots["patient_name"]
        if patient and not any(character.isalpha() for character in str(patient)):
            form.turn.say("utter_booking_name_unclear")
            form.put("patient_name", None)
        if form.slots["consent"] == REFUSED and not form.stop:
            self._say_with_phone(form, "utter_booking_no_consent")
            form.stop = "no_consent"

    def _say_with_phone(self, form: _Form, response: str) -> None:
        clinic = self.services.directory.clinic(str(form.slots["booking_clinic"]))
        if clinic is None:
            return
        phone_text: Any = {"type": "phone", "value": clinic.phone} if clinic.phone else name("—")
        form.turn.say(response, clinic=localized(clinic.names), phone=phone_text)
