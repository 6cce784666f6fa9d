"""Questions about procedures: what they are, what they cost, how long they take, what comes after, what to tell."""

from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.complex_care import begins_with_records, care_cards
from actions.db.records import Clinic, Procedure, Specialty
from actions.fact_cards import (
    basis_card,
    cautions_card,
    fact_card,
    items_card,
    length,
    list_card,
    reported_price_card,
)
from actions.procedure_topics import (
    PAGE,
    ProcedureAnswer,
    Topic,
    ask_which_meant,
    meant,
    page_of,
    procedure_choices,
)
from actions.services.directory import DirectoryService, Price
from actions.services.procedure_values import longest
from actions.values import Value, choice, duration, localized, money, row, term, words
from actions.wiring import Services

CLINICS = 3
AMBULANCE = "line_119"
FACTS = 4
VAT_WORDS = {True: "vat-included", False: "vat-excluded", None: "vat-unknown"}
SLOT_LABELS = {
    "direct": "label-treatment-slot",
    "consultation_first": "label-consultation-slot",
    "records_first": "label-records-slot",
}


class ActionAnswerProcedure(ProcedureAnswer):
    """What a procedure is."""

    action_name = "action_answer_procedure"
    intent = "ask_procedure"
    which = "utter_procedure_which"

    def answer(self, turn: Turn, topic: Topic) -> None:
        cards = [list_card(fact, "notes") for fact in self.facts(turn, topic, "notes")]
        records_first = begins_with_records(self.services, topic.id)
        if records_first:
            cards += care_cards(turn, self.services, topic.id)
        if topic.record is None:
            self.say(turn, "utter_procedure_unlisted", topic, cards)
        else:
            response = "utter_complex_answer" if records_first else "utter_procedure_answer"
            self.say(turn, response, topic, cards, description=localized(topic.record.descriptions))


class ActionListProcedures(ServiceAction):
    """The fields on offer, or what one field offers, page by page."""

    action_name = "action_list_procedures"

    def handle(self, turn: Turn) -> list[Event]:
        directory = self.services.directory
        if meant(turn):
            ask_which_meant(turn, self.services, "ask_procedure")
            return []
        named = [one for item in turn.entities("procedure") if (one := directory.procedure(str(item)))]
        field = turn.entity("specialty") or (named[0].specialty if named else None)
        listed = directory.procedures_on_offer(str(field)) if field else []
        if listed:
            first = {one.id for one in named}
            self._say_page(turn, sorted(listed, key=lambda one: one.id not in first), str(field))
        else:
            self._say_fields(turn, str(field) if field else None)
        return []

    def _say_page(self, turn: Turn, listed: list[Procedure], field: str) -> None:
        page = page_of(turn, len(listed))
        shown = listed[page * PAGE : (page + 1) * PAGE]
        replies = procedure_choices(shown, "ask_procedure")
        if (page + 1) * PAGE < len(listed):
            replies.append(choice("reply-more", "list_procedures", specialty=field, page=page + 1))
        replies.append(choice("reply-fields", "list_procedures"))
        turn.say("utter_procedures_list", quick_replies=replies, count=len(listed))

    def _say_fields(self, turn: Turn, missing: str | None) -> None:
        fields = _fields_on_offer(self.services)
        page = page_of(turn, len(fields))
        replies = [
            choice("reply-specialty", "list_procedures", {"name": localized(one.names)}, specialty=one.id)
            for one in fields[page * PAGE : (page + 1) * PAGE]
        ]
        if (page + 1) * PAGE < len(fields):
            replies.append(choice("reply-more", "list_procedures", page=page + 1))
        if not fields:
            turn.say("utter_procedures_nothing")
        elif missing:
            turn.say("utter_procedures_none", quick_replies=replies, field=term("specialties", missing))
        else:
            turn.say("utter_procedures_fields", quick_replies=replies)


class ActionAnswerPrice(ProcedureAnswer):
    """What clinics of the directory state and what was reported for Korea, with source, date and VAT."""

    action_name = "action_answer_price"
    intent = "ask_price"
    which = "utter_price_which"

    def answer(self, turn: Turn, topic: Topic) -> None:
        clinic = _clinic_named(turn, self.services)
        directory = self.services.directory
        prices = _prices_at(directory, clinic, topic.id) if clinic else directory.price_for(topic.id, limit=CLINICS)
        facts = self.facts(turn, topic, "price")[:FACTS]
        cards = [price_card(price) for price in prices] + [reported_price_card(fact) for fact in facts]
        cards += [basis_card(fact) for fact in self.facts(turn, topic, "basis")]
        if prices:
            self.say(turn, "utter_price_answer_both" if facts else "utter_price_answer", topic, cards)
        elif clinic:
            response = "utter_price_answer_reported_clinic" if facts else "utter_price_unknown_clinic"
            self.say(turn, response, topic, cards, clinic=localized(clinic.names))
        elif facts:
            self.say(turn, "utter_price_answer_reported", topic, cards)
        else:
            records_first = begins_with_records(self.services, topic.id)
            self.say(turn, "utter_complex_price_unknown" if records_first else "utter_price_unknown", topic, cards)


class ActionAnswerDuration(ProcedureAnswer):
    """Length and sessions by source, and the appointments of the directory."""

    action_name = "action_answer_duration"
    intent = "ask_duration"
    which = "utter_duration_which"

    def answer(self, turn: Turn, topic: Topic) -> None:
        facts = self.facts(turn, topic, "duration")[:FACTS]
        appointments = self._appointments(turn, topic)
        cards = [items_card(fact, "card-duration") for fact in facts] + appointments
        if facts:
            self.say(turn, "utter_duration_answer", topic, cards)
        else:
            self.say(turn, "utter_duration_appointments" if appointments else "utter_duration_unknown", topic, cards)

    def _appointments(self, turn: Turn, topic: Topic) -> list[dict[str, Any]]:
        wanted = _clinic_named(turn, self.services)
        if wanted:
            offered = self.services.directory.offerings(wanted.id)
            pairs = [(wanted, offering) for offering in offered if offering.procedure == topic.id]
        else:
            matches = self.services.directory.find_clinics(
                procedure=topic.id, languages_wished=(turn.locale,), limit=CLINICS
            )
            pairs = [(match.clinic, match.offering) for match in matches if match.offering]
        return [
            {
                "kind": "fact",
                "title": localized(clinic.names),
                "rows": [row(SLOT_LABELS[offering.kind], _minutes(offering.duration_minutes))],
                "source": {"name": clinic.source, "date": clinic.as_of.isoformat()},
                "note": words("clinic-demo") if offering.demo else None,
            }
            for clinic, offering in pairs
        ]


class ActionAnswerRecovery(ProcedureAnswer):
    """Downtime, stay and flying: every figure with its source; a journey is planned with the longest."""

    action_name = "action_answer_recovery"
    intent = "ask_recovery"
    which = "utter_recovery_which"

    def answer(self, turn: Turn, topic: Topic) -> None:
        flying = self.facts(turn, topic, "flying")
        cards = [items_card(fact, "card-flying") for fact in flying]
        for kind in ("recovery", "stay"):
            cards += [items_card(fact, f"card-{kind}") for fact in self.facts(turn, topic, kind)]
        plan = longest(flying)
        if plan:
            self.say(turn, "utter_recovery_answer_flying", topic, cards, longest=length(plan))
        else:
            self.say(turn, "utter_recovery_answer" if cards else "utter_recovery_unknown", topic, cards)


class ActionAnswerRisks(ProcedureAnswer):
    """What to tell the doctor before, and the clinic's duty to explain; never whether it is suitable."""

    action_name = "action_answer_risks"
    intent = "ask_risks"
    which = "utter_risks_which"

    def answer(self, turn: Turn, topic: Topic) -> None:
        cautions = [cautions_card(fact) for fact in self.facts(turn, topic, "cautions")]
        ambulance = self.services.knowledge.fact(AMBULANCE, turn.now.date())
        number = str(ambulance.values["number"]) if ambulance else None
        reported = [list_card(fact, "risks", number) for fact in self.facts(turn, topic, "risks")]
        looked_at = [list_card(fact, "checks") for fact in self.facts(turn, topic, "checks")]
        law = self.services.knowledge.fact("explanation_law", turn.now.date())
        duty = [fact_card(law, words("card-explanation"), [], [words("registration-law-side-effects")])] if law else []
        self.say(
            turn,
            "utter_risks_answer" if cautions else "utter_risks_unknown",
            topic,
            [*cautions, *reported, *looked_at, *duty],
        )


def price_card(price: Price) -> dict[str, Any]:
    """One clinic's published price."""
    return {
        "kind": "price",
        "title": localized(price.clinic.names),
        "rows": [
            row("label-price", money(price.price_from, price.price_to)),
            row("label-vat", words(VAT_WORDS[price.vat_included])),
        ],
        "source": {"name": price.source, "date": price.as_of.isoformat()},
        "note": words("price-demo") if price.demo else None,
        "actions": [choice("reply-book", "book_appointment", clinic=price.clinic.id, procedure=price.procedure)],
    }


def _clinic_named(turn: Turn, services: Services) -> Clinic | None:
    named = turn.entity("clinic")
    return services.directory.clinic(str(named)) if named else None


def _minutes(minutes: int) -> Value:
    hours, rest = divmod(minutes, 60)
    return duration(minutes) if rest else duration(hours, "hour")


def _prices_at(directory: DirectoryService, clinic: Clinic, procedure: str) -> list[Price]:
    offered = directory.offerings(clinic.id) if directory.bookable(clinic) else []
    return [
        Price(
            clinic=clinic,
            procedure=procedure,
            price_from=one.price_from,
            price_to=one.price_to,
            vat_included=one.vat_included,
            source=one.price_source,
            as_of=one.price_as_of,
            kind=one.kind,
            demo=one.demo,
        )
        for one in offered
        if one.procedure == procedure and one.price_from is not None and one.price_source and one.price_as_of
    ]


def _fields_on_offer(services: Services) -> list[Specialty]:
    offered = {one.specialty for one in services.directory.procedures_on_offer()}
    return [one for one in services.directory.specialties() if one.id in offered]


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds = (
        ActionAnswerProcedure,
        ActionListProcedures,
        ActionAnswerPrice,
        ActionAnswerDuration,
        ActionAnswerRecovery,
        ActionAnswerRisks,
    )
    return [kind(services) for kind in kinds]
