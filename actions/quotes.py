"""Asking clinics for a quote in few questions, and how the requests stand; amounts come from clinics alone."""

from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.booking_questions import CHOICES, ask
from actions.booking_slots import AGREED, chosen, offer
from actions.contacts import readable_contact
from actions.procedure_topics import meant, meant_procedures, procedure_choices, spoken_of
from actions.quote_cards import NEW, WITHDRAW, named, quote_card
from actions.services.quote_values import OPEN_STATES, Quote, QuoteWish
from actions.services.results import Refused
from actions.values import choice, localized, name, phone, row, several, words
from actions.wiring import Services
from actions.wishes import note_wish

FORM = "quote_form"
CONSENT_VERSION = "1"
ALL = "all"
"""Value of the entity ``quote``: every clinic that was offered."""
QUOTE_SLOTS = ("quote_procedure", "quote_clinic", "quote_words", "quote_confirmed", "quote_stop")


class ActionRequestQuote(ServiceAction):
    """Shows how open requests stand, or begins a new one. Inside another form the wish is only noted."""

    action_name = "action_request_quote"

    def handle(self, turn: Turn) -> list[Event]:
        if turn.form not in (None, FORM):
            note_wish(turn, "request_quote", "utter_quote_request")
            return []
        wanted = turn.entity("quote")
        if wanted == WITHDRAW:
            turn.say("utter_quote_withdrawn", count=self.services.quotes.withdraw(turn.conversation))
            return []
        if turn.form == FORM:
            return []
        procedure = turn.entity("procedure")
        if wanted != NEW and (standing := self._standing(turn, procedure)):
            _show(turn, standing)
            return []
        topic = spoken_of(turn, self.services)
        return self._begin(turn, topic.id if topic else None)

    def _standing(self, turn: Turn, procedure: str | None) -> list[Quote]:
        found = self.services.quotes.of(turn.conversation)
        return [one for one in found if procedure in (None, one.procedure)][:CHOICES]

    def _begin(self, turn: Turn, procedure: str | None) -> list[Event]:
        begun = clear(*QUOTE_SLOTS, "requested_slot", "offered")
        known = self.services.directory.procedure(str(procedure or ""))
        if known is None:
            return [*begun, FollowupAction(FORM)]
        stop = _stop(known.id, turn)
        if stop:
            return [*begun, *_ended(turn, stop, known.id)]
        clinic = turn.entity("clinic") or turn.slot("clinic")
        able = clinic is not None and self.services.quotes.may_ask(str(clinic), known.id)
        set_out = [SlotSet("quote_procedure", known.id), SlotSet("quote_clinic", [clinic] if able else None)]
        return [*begun, *set_out, FollowupAction(FORM)]


def _show(turn: Turn, standing: list[Quote]) -> None:
    """The requests as they stand, and what can be done with them."""
    directory = turn.services.directory
    replies = []
    if any(one.state == "quoted" for one in standing):
        first = next(one for one in standing if one.state == "quoted")
        replies.append(choice("reply-book", "book_appointment", procedure=first.procedure, clinic=first.clinic))
    if any(one.state == "requested" for one in standing):
        replies.append(choice("reply-quote-withdraw", "request_quote", quote=WITHDRAW))
    if not all(one.state in OPEN_STATES for one in standing):
        replies.append(choice("reply-quote-new", "request_quote", quote=NEW, procedure=standing[0].procedure))
    else:
        replies.append(choice("reply-quote-new", "request_quote", quote=NEW))
    cards = [quote_card(one, directory) for one in standing]
    turn.say("utter_quote_shown", cards=cards, quick_replies=[*replies, choice("reply-person", "talk_to_human")])


def _stop(procedure: str, turn: Turn) -> str | None:
    """Why no clinic can be asked for this: ``records_first``, ``nobody``, or None when one can."""
    offered = turn.services.quotes.offer(procedure, turn.locale)
    if offered.records_first:
        return "records_first"
    return None if offered.clinics else "nobody"


def _ended(turn: Turn, stop: str, procedure: str) -> list[Event]:
    """The way on where no clinic can be asked: a case for the records, or a person."""
    if stop == "nobody":
        note_wish(turn, "request_quote", "utter_quote_request")
        return []
    turn.say("utter_quote_records_first", procedure=named(turn.services.directory.procedure(procedure), procedure))
    return [SlotSet("case_procedure", procedure), FollowupAction("action_start_case")]


class ActionAskQuoteProcedure(ServiceAction):
    """For which treatment?"""

    action_name = "action_ask_quote_procedure"

    def handle(self, turn: Turn) -> list[Event]:
        specialty = turn.entity("specialty")
        listed = self.services.directory.procedures_on_offer()
        shown = ([one for one in listed if one.specialty == specialty] or listed)[:CHOICES]
        shared = meant_procedures(turn, self.services)
        question = "utter_procedure_which_meant" if shared else "utter_quote_ask_procedure"
        shown = shared or shown
        ask(turn, "quote_procedure", question, question, quick_replies=procedure_choices(shown, "inform"))
        return [SlotSet("offered", offer("procedure", [one.id for one in shown]))]


class ActionAskQuoteClinic(ServiceAction):
    """Which clinics? Those of the directory that offer it, by fit; one of them, or all that are shown."""

    action_name = "action_ask_quote_clinic"

    def handle(self, turn: Turn) -> list[Event]:
        procedure = str(turn.slot("quote_procedure"))
        clinics = self.services.quotes.offer(procedure, turn.locale).clinics
        replies = [choice("reply-clinic", "inform", {"name": localized(one.names)}, clinic=one.id) for one in clinics]
        if len(clinics) > 1:
            replies.append(choice("reply-quote-all", "inform", quote=ALL))
        named_procedure = named(self.services.directory.procedure(procedure), procedure)
        said = {"quick_replies": replies, "procedure": named_procedure, "count": len(clinics)}
        ask(turn, "quote_clinic", "utter_quote_ask_clinic", "utter_quote_ask_clinic", **said)
        return [SlotSet("offered", offer("clinic", [one.id for one in clinics]))]


class ActionAskQuoteContact(ServiceAction):
    """How the clinic reaches the visitor, and what it should know beforehand."""

    action_name = "action_ask_quote_form_contact"

    def handle(self, turn: Turn) -> list[Event]:
        form = {
            "title": words("form-quote"),
            "fields": [_field("reach", "field-contact", required=True), _field("quote_words", "field-quote-words")],
            "submit_key": "form-send",
            "intent": "inform",
        }
        ask(turn, "contact", "utter_quote_ask_contact", "utter_booking_back_contact", form=form)
        return []


def _field(field: str, label: str, *, required: bool = False) -> dict[str, Any]:
    return {
        "name": field,
        "label_key": label,
        "kind": "text",
        "required": required,
        "options": [],
        "value": None,
        "error_key": None,
    }


class ActionAskQuoteConfirmed(ServiceAction):
    """What would be sent and to whom, with both consents; nothing is stored before the yes."""

    action_name = "action_ask_quote_confirmed"

    def handle(self, turn: Turn) -> list[Event]:
        directory = self.services.directory
        procedure, contact = str(turn.slot("quote_procedure")), str(turn.slot("contact"))
        clinics = [named(directory.clinic(one), one) for one in turn.slot("quote_clinic")]
        rows = [
            row("label-procedure", named(directory.procedure(procedure), procedure)),
            row("label-clinic", several(clinics)),
            row("label-contact", name(contact) if "@" in contact else phone(contact)),
        ]
        if turn.slot("quote_words"):
            rows.append(row("label-quote-words", name(str(turn.slot("quote_words")))))
        card = {"kind": "summary", "title": words("card-quote-request"), "rows": rows}
        turn.say("utter_quote_summary", cards=[card])
        return []


class ValidateQuoteForm(ServiceAction):
    """Checks the answers; what no clinic can be asked for ends the form."""

    action_name = "validate_quote_form"

    def handle(self, turn: Turn) -> list[Event]:
        fresh = turn.tracker.slots_to_validate()
        found: dict[str, Any] = dict(fresh)
        if "quote_procedure" in fresh:
            found["quote_procedure"] = self._procedure(turn, fresh["quote_procedure"])
            found.setdefault("quote_clinic", turn.slot("clinic"))  # the one spoken of, where it offers this too
        procedure = found.get("quote_procedure") or turn.slot("quote_procedure")
        if not procedure and turn.intent == "inform" and meant(turn):
            found["offered"] = offer("procedure", meant(turn))
        stop = _stop(str(procedure), turn) if found.get("quote_procedure") else None
        if found.get("quote_clinic") and procedure:
            asked = "quote_clinic" in fresh
            found["quote_clinic"] = self._clinics(turn, found["quote_clinic"], str(procedure), asked)
        if fresh.get("contact"):
            found["contact"] = readable_contact(str(fresh["contact"]))
            if found["contact"] is None:
                turn.say("utter_booking_contact_unclear")
        if fresh.keys() & {"quote_procedure", "quote_clinic", "contact"}:
            found["quote_confirmed"] = None  # what was confirmed has just changed
        events = [SlotSet(slot, value) for slot, value in found.items()]
        return [*events, SlotSet("quote_stop", stop), SlotSet("requested_slot", None)] if stop else events

    def _procedure(self, turn: Turn, value: Any) -> str | None:
        if isinstance(value, int | float) and not isinstance(value, bool):
            value = chosen({"offered": turn.slot("offered")}, "procedure", value)
        known = self.services.directory.procedure(str(value))
        return known.id if known else None

    def _clinics(self, turn: Turn, value: Any, procedure: str, told: bool) -> list[str] | None:
        """The clinics to be asked; ``told``: one that does not offer it was named just now, and that is said."""
        if isinstance(value, list):
            return value
        offered = {"offered": turn.slot("offered")}
        if value is True or value == ALL:
            return [one.id for one in self.services.quotes.offer(procedure, turn.locale).clinics]
        if value == AGREED:  # "yes" means something where one clinic was offered
            value = None if chosen(offered, "clinic", 2) else chosen(offered, "clinic", 1)
        elif isinstance(value, int | float):
            value = chosen(offered, "clinic", value)
        clinic = self.services.directory.clinic(str(value))
        if clinic is None:
            return None
        if self.services.quotes.may_ask(clinic.id, procedure):
            return [clinic.id]
        if told:
            turn.say("utter_quote_not_offered", clinic=localized(clinic.names))
        return None


class ActionSubmitQuote(ServiceAction):
    """The form is filled: the clinics are asked, or nothing is kept."""

    action_name = "action_submit_quote"

    def handle(self, turn: Turn) -> list[Event]:
        done = clear(*QUOTE_SLOTS, "offered")
        stop, procedure = turn.slot("quote_stop"), str(turn.slot("quote_procedure"))
        if stop:
            return [*done, *_ended(turn, str(stop), procedure)]
        if turn.slot("quote_confirmed") != AGREED:
            turn.say("utter_quote_not_sent")
            return done
        wish = QuoteWish(
            conversation=turn.conversation,
            procedure=procedure,
            clinics=tuple(turn.slot("quote_clinic")),
            contact=str(turn.slot("contact")),
            locale=turn.locale,
            words=turn.slot("quote_words"),
            consents={"health": True, "clinic": True},
            consent_version=CONSENT_VERSION,
        )
        asked = self.services.quotes.ask(wish)
        if not isinstance(asked, Refused):
            cards = [quote_card(one, self.services.directory) for one in asked]
            turn.say("utter_quote_requested", cards=cards, count=len(asked))
        elif asked.reason == "too_many":
            _show(turn, self.services.quotes.of(turn.conversation)[:CHOICES])
        else:
            note_wish(turn, "request_quote", "utter_quote_request")
        return done


class ActionStopQuote(ServiceAction):
    """The visitor thought better of it."""

    action_name = "action_stop_quote"

    def handle(self, turn: Turn) -> list[Event]:
        turn.say("utter_quote_not_sent")
        return [ActiveLoop(None), *clear("requested_slot", "offered", *QUOTE_SLOTS)]


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds = (
        ActionRequestQuote,
        ActionAskQuoteProcedure,
        ActionAskQuoteClinic,
        ActionAskQuoteContact,
        ActionAskQuoteConfirmed,
        ValidateQuoteForm,
        ActionSubmitQuote,
        ActionStopQuote,
    )
    return [kind(services) for kind in kinds]
