"""A wish that needs the records first: consent, the patient's words, the records at hand, the way back."""

import hashlib
from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.booking_questions import ask
from actions.booking_slots import AGREED, CONSENT_VERSION, REFUSED
from actions.contacts import HELP_LINES, lines_card, readable_contact
from actions.services.cases import Case, CaseDraft
from actions.values import code, localized, moment, name, row, words
from actions.wiring import Services

RECORDS = ("letter", "results", "images", "medicines")
CASE_SLOTS = ("case_procedure", "case_clinic", "case_consent", "case_words", "case_records", "case_stop")
PERSON_SLOTS = ("residency", "patient_name")


class ActionStartCase(ServiceAction):
    """Before the form: what the case is about, as far as was said."""

    action_name = "action_start_case"

    def handle(self, turn: Turn) -> list[Event]:
        events = clear("case_consent", "case_words", "case_records", "case_stop", "requested_slot")
        for slot, topic in (("case_procedure", "procedure"), ("case_clinic", "clinic")):
            if turn.slot(slot) is None:
                events.append(SlotSet(slot, turn.entity(topic) or turn.slot(topic)))
        return [*events, FollowupAction("case_form")]


class ActionAskCaseConsent(ServiceAction):
    """Before anything about health is written down."""

    action_name = "action_ask_case_consent"

    def handle(self, turn: Turn) -> list[Event]:
        ask(turn, "case_consent", "utter_case_ask_consent", "utter_case_back_consent")
        return []


class ActionAskCaseWords(ServiceAction):
    """What has happened, in the patient's own words."""

    action_name = "action_ask_case_words"

    def handle(self, turn: Turn) -> list[Event]:
        ask(turn, "case_words", "utter_case_ask_words", "utter_case_back_words")
        return []


class ActionAskCaseRecords(ServiceAction):
    """Which records are at hand."""

    action_name = "action_ask_case_records"

    def handle(self, turn: Turn) -> list[Event]:
        fields: list[dict[str, Any]] = [
            {
                "name": f"record_{one}",
                "label_key": f"field-record-{one}",
                "kind": "tick",
                "required": False,
                "options": [],
                "value": None,
                "error_key": None,
            }
            for one in RECORDS
        ]
        form = {
            "title": words("form-records"),
            "fields": fields,
            "submit_key": "form-send",
            "intent": "inform",
            "entities": {"records_form": True},
        }
        ask(turn, "case_records", "utter_case_ask_records", "utter_case_back_records", form=form)
        return []


class ActionAskCasePatientName(ServiceAction):
    """The patient's name and a way back."""

    action_name = "action_ask_case_form_patient_name"

    def handle(self, turn: Turn) -> list[Event]:
        question = "utter_booking_ask_name" if turn.slot("contact") else "utter_case_ask_details"
        ask(turn, "patient_name", question, question)
        return []


class ActionAskCaseContact(ServiceAction):
    """The way back alone."""

    action_name = "action_ask_case_form_contact"

    def handle(self, turn: Turn) -> list[Event]:
        ask(turn, "contact", "utter_booking_ask_contact", "utter_booking_back_contact")
        return []


class ValidateCaseForm(ServiceAction):
    """Checks the answers; a resident and a refusal end the form."""

    action_name = "validate_case_form"

    def handle(self, turn: Turn) -> list[Event]:
        fresh = turn.tracker.slots_to_validate()
        found: dict[str, Any] = dict(fresh)
        if turn.entity("records_form"):
            held = [one for one in RECORDS if turn.entity(f"record_{one}") == AGREED]
            found["case_records"] = {"held": held, "missing": [one for one in RECORDS if one not in held]}
        stop = None
        if turn.slot("case_consent") == REFUSED:
            card = lines_card(self.services.knowledge, HELP_LINES, turn.now.date())
            turn.say("utter_case_no_consent", cards=[card])
            stop = "no_consent"
        residency = turn.slot("residency")
        if residency not in (None, "yes", "no"):
            found["residency"] = "unsure"
        elif residency == "yes":
            turn.say("utter_booking_resident_no_clinic")
            stop = "resident"
        if turn.slot("contact"):
            read = readable_contact(str(turn.slot("contact")))
            if read is None:
                turn.say("utter_booking_contact_unclear")
            found["contact"] = read
        events = [SlotSet(slot, value) for slot, value in found.items()]
        return [*events, SlotSet("case_stop", stop), SlotSet("requested_slot", None)] if stop else events


class ActionSubmitCase(ServiceAction):
    """All is there: a person takes it from here, by a date that is said."""

    action_name = "action_submit_case"

    def handle(self, turn: Turn) -> list[Event]:
        done = clear(*CASE_SLOTS, *PERSON_SLOTS)
        if turn.slot("case_stop"):
            return done
        contact = str(turn.slot("contact") or "")
        records = turn.slot("case_records")
        written = records if isinstance(records, str) else None
        ticked = records if isinstance(records, dict) else {}
        agreed = turn.slot("case_consent") == AGREED
        draft = CaseDraft(
            conversation=turn.conversation,
            kind="records_first" if turn.slot("case_procedure") else "question",
            procedure=turn.slot("case_procedure"),
            clinic=turn.slot("case_clinic"),
            patient_name=turn.slot("patient_name"),
            contact=contact,
            words=str(turn.slot("case_words") or ""),
            records_held=written or ", ".join(ticked.get("held", [])),
            records_missing=None if written else ", ".join(ticked.get("missing", [])),
            residency=turn.slot("residency"),
            locale=turn.locale,
            consents={"health": agreed, "clinic": agreed},
            consent_version=CONSENT_VERSION,
            idempotency_key=_key(turn),
        )
        result = self.services.cases.open(draft)
        if not isinstance(result, Case):
            turn.say("utter_booking_nothing_open")
            return done
        turn.say("utter_case_opened", cards=[self._card(result, ticked)], code=code(result.code))
        return done

    def _card(self, case: Case, ticked: dict[str, list[str]]) -> dict[str, Any]:
        rows = [row("label-case-number", code(case.code))]
        procedure = self.services.directory.procedure(case.procedure) if case.procedure else None
        if procedure is not None:
            rows.append(row("label-procedure", localized(procedure.names)))
        if case.patient_name:
            rows.append(row("label-patient", name(case.patient_name)))
        rows.append(row("label-next-contact", moment(case.next_contact_at)))
        missing = [words(f"field-record-{one}") for one in ticked.get("missing", [])]
        if missing:
            rows.append(row("label-records-missing", {"type": "list", "items": missing, "style": "and"}))
        return {"kind": "case", "title": words("card-case"), "rows": rows}


def _key(turn: Turn) -> str:
    """The same answers of one conversation are one case, however often the turn is done."""
    said = [turn.conversation, *(str(turn.slot(slot)) for slot in (*CASE_SLOTS, *PERSON_SLOTS, "contact"))]
    return hashlib.sha256("\x1f".join(said).encode()).hexdigest()


class ActionStopCase(ServiceAction):
    """The visitor thought better of it; what was told is forgotten."""

    action_name = "action_stop_case"

    def handle(self, turn: Turn) -> list[Event]:
        turn.say("utter_case_stopped")
        return [ActiveLoop(None), *clear("requested_slot", *CASE_SLOTS, *PERSON_SLOTS)]


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds = (
        ActionStartCase,
        ActionAskCaseConsent,
        ActionAskCaseWords,
        ActionAskCaseRecords,
        ActionAskCasePatientName,
        ActionAskCaseContact,
        ValidateCaseForm,
        ActionSubmitCase,
        ActionStopCase,
    )
    return [kind(services) for kind in kinds]
