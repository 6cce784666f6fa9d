"""What the booking form makes of each answer: choices resolved, times checked, impossible wishes said at once."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from rasa_sdk.events import SlotSet

from actions.base import Event, ServiceAction, Turn
from actions.booking_slots import (
    AGREED,
    EMAIL_CODE,
    FORM_SLOTS,
    PARTICULARS,
    chosen,
    offer,
    particulars,
    practitioner_sex,
    save_draft,
)
from actions.booking_times import resolve
from actions.clinic_search import place_name
from actions.contacts import readable_contact
from actions.db.records import Clinic
from actions.procedure_topics import meant
from actions.services.booking import BookingService
from actions.services.results import Check, FreeTime
from actions.values import Value, language, localized, moment, name, several, words
from actions.way_back import proof, way_back

CORRECTED = {"booking_procedure", "booking_clinic", "booking_time"}
YES_NO = {"residency", "booking_confirmed"}
ANSWERING = {"inform", "affirm", "deny", "book_appointment"}


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

    @property
    def sex(self) -> str | None:
        return practitioner_sex(self.slots[PARTICULARS])


@dataclass(frozen=True)
class BookingCalendar:
    """The free times of one clinic for one procedure, as a new booking sees them."""

    service: BookingService
    clinic: Clinic
    procedure: str
    conversation: str
    sex: str | None = None

    def check(self, start: datetime) -> Check:
        """Whether this start can be booked."""
        return self.service.check(
            self.clinic.id, self.procedure, start, conversation=self.conversation, practitioner_sex=self.sex
        )

    def free_times(self, start: datetime, end: datetime, limit: int) -> list[FreeTime]:
        """Free times from ``start`` on and before ``end``."""
        return self.service.free_times(
            self.clinic.id,
            self.procedure,
            start,
            end,
            limit=limit,
            conversation=self.conversation,
            practitioner_sex=self.sex,
        )


class ValidateBookingForm(ServiceAction):
    """Checks what the latest message put into the form's slots."""

    action_name = "validate_booking_form"

    def handle(self, turn: Turn) -> list[Event]:
        fresh = turn.tracker.slots_to_validate()
        form = _Form(turn, {slot: turn.slot(slot) for slot in FORM_SLOTS})
        if fresh.keys() & CORRECTED and turn.intent in ("affirm", "deny"):
            for slot in fresh.keys() & YES_NO:  # "no, at four" corrects the time; it is no answer to what was asked
                form.put(slot, None)
        if turn.entity("agree_health") == AGREED and turn.entity("agree_clinic") == AGREED:
            form.put("consent", AGREED)
        # a slot set here would make the form answer a message that another action has to answer
        said = particulars(turn) if turn.intent in ANSWERING else form.slots[PARTICULARS] or {}
        if said != (form.slots[PARTICULARS] or {}):
            form.put(PARTICULARS, said)
        self._choices(form)
        self._offering(form)
        self._time(form)
        self._person(form)
        told = fresh.keys() - {"booking_confirmed", EMAIL_CODE}
        other_address = told == {"contact"} and turn.slot("requested_slot") in ("contact", EMAIL_CODE)
        if ((told and not other_address) or PARTICULARS in form.changed) and form.slots["booking_confirmed"]:
            form.put("booking_confirmed", None)  # what was confirmed has just changed
        if form.slots["booking_confirmed"] == AGREED:
            form.put("consent", AGREED)  # the summary that was agreed to asked for both consents
        if not form.stop:
            self._proof(form)
        if not form.stop:
            self._acknowledge(form)
        if form.stop:
            form.put("booking_stop", form.stop)
        save_draft(turn, form.slots)
        events = [SlotSet(slot, form.slots[slot]) for slot in FORM_SLOTS if slot in form.changed or slot in fresh]
        return [*events, SlotSet("requested_slot", None)] if form.stop else events

    @staticmethod
    def _proof(form: _Form) -> None:
        """The code that proves the address: until it is right the form is not filled, and nothing is sent."""
        contact, said = form.slots["contact"], len(form.turn.dispatcher.messages)
        proved = proof(form.turn, form.slots) if contact else None
        if form.slots["contact"] != contact:
            form.changed.add("contact")
        if len(form.turn.dispatcher.messages) > said:
            form.changed.add(EMAIL_CODE)  # an answer, though no code
        form.put(EMAIL_CODE, proved)

    def _acknowledge(self, form: _Form) -> None:
        """Say what was heard beside the answer to the question that stands."""
        asked = form.turn.slot("requested_slot")
        if asked is None:
            return
        before = chosen_before(form.turn, "booking_time")
        start = form.slots["booking_time"]
        heard: list[Value] = []
        if asked != "booking_time" and before and isinstance(start, str) and start != before:
            heard.append(moment(datetime.fromisoformat(start)))
        heard += self._choices_heard(form, str(asked))
        if asked not in ("patient_name", "contact") and "patient_name" in form.turn.tracker.slots_to_validate():
            heard.append(name(str(form.slots["patient_name"])))
        heard += self._particulars_heard(form)
        if heard:
            form.turn.say("utter_booking_noted", what=several(heard))

    def _choices_heard(self, form: _Form, asked: str) -> list[Value]:
        """A treatment or a clinic that was changed while something else was asked."""
        heard: list[Value] = []
        for slot, find in (("booking_procedure", self.services.directory.procedure), ("booking_clinic", self._clinic)):
            before, now = chosen_before(form.turn, slot), form.slots[slot]
            found = find(str(now)) if now and before and now != before and asked != slot else None
            if found is not None:
                heard.append(localized(found.names))
        return heard

    def _clinic(self, clinic: str) -> Clinic | None:
        return self.services.directory.clinic(clinic)

    def _particulars_heard(self, form: _Form) -> list[Value]:
        before: dict[str, Any] = form.turn.slot(PARTICULARS) or {}
        now: dict[str, Any] = form.slots[PARTICULARS] or {}
        heard: list[Value] = []
        if now.get("place") != before.get("place") and form.slots["booking_clinic"] is None:
            heard.append(place_name(now["place"], self.services))
        if now.get("language") != before.get("language") and form.slots["booking_clinic"] is None:
            heard.append(words("reason-language", language=language(str(now["language"]).split("-")[0])))
        if now.get("relation") not in (before.get("relation"), "self"):
            heard.append(words(f"relation-{now['relation']}"))
        for key, prefix in (("wishes", "wish"), ("conditions", "condition")):
            new = [one for one in now.get(key, []) if one not in before.get(key, [])]
            heard += [words(f"{prefix}-{one.replace('_', '-')}") for one in new]
        return heard

    def _choices(self, form: _Form) -> None:
        for slot, kind in (("booking_procedure", "procedure"), ("booking_clinic", "clinic")):
            value = form.slots[slot]
            if value == AGREED:  # "yes" to the only one that was offered
                only = (form.slots["offered"] or {}).get("values") or []
                value = 1 if len(only) == 1 else 0
            if isinstance(value, int | float):
                form.put(slot, chosen(form.slots, kind, value))
        procedure, clinic = form.slots["booking_procedure"], form.slots["booking_clinic"]
        if procedure is None and meant(form.turn) and form.turn.intent in ANSWERING:
            form.put("offered", offer("procedure", meant(form.turn)))
            form.changed.add("offered")  # said twice, it is an answer all the same, and asked back again
        if procedure and self.services.directory.procedure(procedure) is None:
            form.put("booking_procedure", None)
        if clinic and self.services.directory.clinic(clinic) is None:
            form.put("booking_clinic", None)

    def _offering(self, form: _Form) -> None:
        procedure, clinic = form.slots["booking_procedure"], form.slots["booking_clinic"]
        if not procedure or not clinic:
            return
        tomorrow = form.turn.now + timedelta(days=1)
        problem = self.services.booking.check(clinic, procedure, tomorrow, practitioner_sex=form.sex).problem
        named = self.services.directory.clinic(clinic)
        treatment = self.services.directory.procedure(procedure)
        assert named is not None and treatment is not None
        clinic_name, procedure_name = localized(named.names), localized(treatment.names)
        if problem == "not_offered":
            form.turn.say("utter_booking_problem_not_offered", clinic=clinic_name, procedure=procedure_name)
        elif problem == "not_bookable":
            form.turn.say("utter_booking_problem_not_bookable", clinic=clinic_name)
        elif problem == "no_practitioner_of_sex":
            wished = "woman" if form.sex == "female" else "man"
            form.turn.say(f"utter_booking_problem_no_{wished}_doctor", clinic=clinic_name, procedure=procedure_name)
        elif problem == "records_first":
            form.turn.say("utter_booking_records_first", procedure=procedure_name)
            form.stop = "records_first"
            return
        else:
            return
        form.put("booking_clinic", None)
        form.put("offered", None)

    def _time(self, form: _Form) -> None:
        value, procedure, clinic = (
            form.slots[slot] for slot in ("booking_time", "booking_procedure", "booking_clinic")
        )
        if value is None or form.stop:
            return
        if not procedure or not clinic:
            if isinstance(value, int | float):
                form.put("booking_time", None)
            return
        named = self.services.directory.clinic(clinic)
        assert named is not None
        calendar = BookingCalendar(self.services.booking, named, procedure, form.turn.conversation, form.sex)
        outcome = resolve(form.turn, calendar, value, form.slots, chosen_before(form.turn, "booking_time"))
        form.put("booking_time", outcome.start)
        if outcome.start is None:
            form.put("offered", outcome.offered)

    def _person(self, form: _Form) -> None:
        if form.slots["residency"] not in (None, "yes", "no"):
            form.put("residency", "unsure")
        if form.slots["residency"] == "yes" and not form.stop:
            self._say_resident(form)
            form.stop = "resident"
        patient = form.slots["patient_name"]
        if patient and not any(character.isalpha() for character in str(patient)):
            form.turn.say("utter_booking_name_unclear")
            form.put("patient_name", None)
        if form.turn.intent == "talk_to_human" and (alone := _contact_alone(form.turn)) is not None:
            form.put("contact", alone)
            form.changed.add("contact")  # said again, it is an answer all the same: nobody asked to be called
        if form.slots["contact"]:
            read = readable_contact(str(form.slots["contact"]))
            if read is None:
                form.turn.say("utter_booking_contact_unclear")
            else:
                read, beside = way_back(form.turn, read)
                if beside is not None:
                    form.put(PARTICULARS, {**(form.slots[PARTICULARS] or {}), "phone": beside})
            form.put("contact", read)

    def _say_resident(self, form: _Form) -> None:
        clinic = self.services.directory.clinic(str(form.slots["booking_clinic"]))
        if clinic is None:
            form.turn.say("utter_booking_resident_no_clinic")
            return
        phone_text: Any = {"type": "phone", "value": clinic.phone} if clinic.phone else name("—")
        form.turn.say("utter_booking_resident", clinic=localized(clinic.names), phone=phone_text)


def chosen_before(turn: Turn, slot: str) -> str | None:
    """The start this slot held before the latest message, if it was a chosen one."""
    heard = False
    for event in reversed(turn.tracker.events):
        if event.get("event") == "user":
            heard = True
        elif heard and event.get("event") == "slot" and event.get("name") == slot:
            value = event.get("value")
            return value if isinstance(value, str) else None
    return None


def _contact_alone(turn: Turn) -> str | None:
    """A phone number or an e-mail address that is the whole message; None where there is more, or neither."""
    value = turn.entity("phone") or turn.entity("email")
    rest = str((turn.tracker.latest_message or {}).get("text") or "")
    for found in (*turn.words_of("phone"), *turn.words_of("email")):
        rest = rest.replace(found, "", 1)
    return None if value is None or any(char.isalnum() for char in rest) else str(value)
