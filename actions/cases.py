"""A wish that needs the records first: consent, the patient's words, the records at hand, the way back."""

import hashlib
from collections.abc import Sequence
from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.booking_questions import ask
from actions.booking_slots import AGREED, CONSENT_VERSION, REFUSED
from actions.contacts import HELP_LINES, lines_card, readable_contact
from actions.services.cases import FIT_TO_FLY, TOPICS, Case, CaseDraft
from actions.values import code, localized, moment, name, row, words
from actions.wiring import Services

RECORDS = ("letter", "results", "images", "medicines")
FORM = "case_form"
FOR_SELF, FOR_OTHER = "self", "other"
ANSWERS = ("case_consent", "case_words", "case_records", "case_more", "case_stop")
CASE_SLOTS = ("case_procedure", "case_clinic", "case_topic", *ANSWERS)
PERSON_SLOTS = ("residency", "patient_name")
FLYING = {"yes": "reply-yes", "no": "reply-no", "unsure": "reply-not-sure"}


class ActionStartCase(ServiceAction):
    """Before the form: what the case is about, as far as was said, and that no record is sent in the chat."""

    action_name = "action_start_case"

    def handle(self, turn: Turn) -> list[Event]:
        topic = turn.entity("case_topic")
        if turn.intent == "send_records" and topic is None:
            turn.say("utter_case_records_way")
        if turn.form == FORM:
            return []
        events = [*clear(*ANSWERS, "requested_slot"), SlotSet("case_topic", topic if topic in TOPICS else None)]
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
    """Which records are at hand, and whether the patient can fly."""

    action_name = "action_ask_case_records"

    def handle(self, turn: Turn) -> list[Event]:
        form = {
            "title": words("form-records"),
            "fields": [
                *(_field(f"record_{one}", f"field-record-{one}", "tick") for one in RECORDS),
                _field("fit_to_fly", "field-fit-to-fly", "choice", list(FLYING.items())),
            ],
            "submit_key": "form-send",
            "intent": "inform",
            "entities": {"records_form": True},
        }
        ask(turn, "case_records", "utter_case_ask_records", "utter_case_back_records", form=form)
        return []


def _field(field: str, label: str, kind: str, options: Sequence[tuple[str, str]] = ()) -> dict[str, Any]:
    """A field that may stay empty; an option is its value and the key of its title."""
    return {
        "name": field,
        "label_key": label,
        "kind": kind,
        "required": False,
        "options": [{"value": value, "key": key, "args": {}} for value, key in options],
        "value": None,
        "error_key": None,
    }


class ActionAskCasePatientName(ServiceAction):
    """The patient's name, a way back, and whether the patient is the visitor."""

    action_name = "action_ask_case_form_patient_name"

    def handle(self, turn: Turn) -> list[Event]:
        question = "utter_booking_ask_name" if turn.slot("contact") else "utter_case_ask_details"
        whom = [(FOR_SELF, "case-for-self"), (FOR_OTHER, "case-for-other")]
        form = {
            "title": words("form-details"),
            "fields": [
                {**_field("person", "field-name", "text"), "required": True},
                {**_field("reach", "field-contact", "text"), "required": True, "value": turn.slot("contact")},
                _field("case_for", "field-case-for", "choice", whom),
            ],
            "submit_key": "form-send",
            "intent": "inform",
        }
        ask(turn, "patient_name", question, question, form=form)
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
        if more := _more(turn, fresh):
            found["case_more"] = more
        stop = None
        if turn.slot("case_consent") == REFUSED:
            card = lines_card(self.services.knowledge, HELP_LINES, turn.now.date())
            turn.say("utter_case_no_consent", cards=[card])
            stop = "no_consent"
        residency = turn.slot("residency")
        if residency not in (None, "yes", "no", "unsure"):
            found["residency"] = "unsure"
        elif residency == "yes":
            turn.say("utter_booking_resident_no_clinic")
            stop = "resident"
        if turn.slot("contact"):
            read = readable_contact(str(turn.slot("contact")))
            if read is None:
                turn.say("utter_booking_contact_unclear")
            if read != turn.slot("contact"):  # a slot set here makes the form swallow what another action has to answer
                found["contact"] = read
        events = [SlotSet(slot, value) for slot, value in found.items()]
        return [*events, SlotSet("case_stop", stop), SlotSet("requested_slot", None)] if stop else events


def _more(turn: Turn, fresh: dict[str, Any]) -> dict[str, str] | None:
    """``relation`` and ``fit_to_fly`` with what this message adds; None when it adds nothing."""
    known: dict[str, str] = dict(turn.slot("case_more") or {})
    said = dict(known)
    if "case_words" in fresh and turn.entity("relation"):
        said["relation"] = str(turn.entity("relation"))
    if turn.entity("case_for") == FOR_SELF:
        said["relation"] = FOR_SELF
    elif turn.entity("case_for") == FOR_OTHER and said.get("relation", FOR_SELF) == FOR_SELF:
        said["relation"] = FOR_OTHER
    if turn.entity("fit_to_fly") in FIT_TO_FLY:
        said["fit_to_fly"] = str(turn.entity("fit_to_fly"))
    return said if said != known else None


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
        more, topic = turn.slot("case_more") or {}, turn.slot("case_topic")
        agreed = turn.slot("case_consent") == AGREED
        records_first = turn.slot("case_procedure") or topic == "second_opinion"
        draft = CaseDraft(
            conversation=turn.conversation,
            kind="records_first" if records_first else "question",
            procedure=turn.slot("case_procedure"),
            clinic=turn.slot("case_clinic"),
            patient_name=turn.slot("patient_name"),
            contact=contact,
            words=str(turn.slot("case_words") or ""),
            records_held=written or ", ".join(ticked.get("held", [])),
            records_missing=None if written else ", ".join(ticked.get("missing", [])),
            residency=turn.slot("residency"),
            relation=more.get("relation"),
            fit_to_fly=more.get("fit_to_fly"),
            topic=topic,
            record_states={one: state for state in ("held", "missing") for one in ticked.get(state, [])},
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
        if case.relation not in (None, FOR_SELF):
            rows.append(row("label-for-whom", words(f"relation-{case.relation}")))
        if case.fit_to_fly:
            rows.append(row("label-fit-to-fly", words(FLYING[case.fit_to_fly])))
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
