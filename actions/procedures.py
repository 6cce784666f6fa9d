"""Questions about procedures: what they are, what they cost, how long they take, what comes after, what to tell."""

from dataclasses import dataclass
from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.db.records import Clinic, Procedure, Specialty
from actions.fact_cards import cautions_card, fact_card, items_card, length, reported_price_card
from actions.services.directory import DirectoryService, Price
from actions.services.facts import Fact
from actions.services.procedure_values import longest
from actions.values import Value, choice, duration, localized, money, row, term, words
from actions.wiring import Services

LISTED = 6
PAGE = 10
CLINICS = 3
FACTS = 4
VAT_WORDS = {True: "vat-included", False: "vat-excluded", None: "vat-unknown"}
SLOT_LABELS = {
    "direct": "label-treatment-slot",
    "consultation_first": "label-consultation-slot",
    "records_first": "label-records-slot",
}


@dataclass(frozen=True)
class Topic:
    """The procedure that is spoken of; ``record`` is None where the directory does not hold it."""

    id: str
    record: Procedure | None

    @property
    def name(self) -> Value:
        """Its name in the reader's language."""
        return localized(self.record.names) if self.record else term("procedures", self.id)


def spoken_of(turn: Turn, services: Services) -> Topic | None:
    """The procedure of this message, else the one last spoken of."""
    wanted = turn.entity("procedure") or turn.slot("procedure")
    return Topic(str(wanted), services.directory.procedure(str(wanted))) if wanted else None


def procedure_choices(procedures: list[Procedure], intent: str) -> list[dict[str, Any]]:
    """Quick replies that name procedures."""
    return [choice("reply-procedure", intent, {"name": localized(one.names)}, procedure=one.id) for one in procedures]


class _ProcedureAnswer(ServiceAction):
    """An answer about one procedure; asks which one where none is spoken of."""

    intent: str
    which: str

    def answer(self, turn: Turn, topic: Topic) -> None:
        """Reply about the procedure."""
        raise NotImplementedError

    def handle(self, turn: Turn) -> list[Event]:
        topic = spoken_of(turn, self.services)
        if topic is None:
            listed = self.services.directory.procedures_on_offer()[:LISTED]
            turn.say(self.which, quick_replies=procedure_choices(listed, self.intent))
        else:
            self.answer(turn, topic)
        return []

    def say(self, turn: Turn, response: str, topic: Topic, cards: list[dict[str, Any]], **args: Value) -> None:
        """The response; its quick replies go on about this procedure, even when pressed much later."""
        stubs = self.services.responses[response][0]["custom"].get("quick_replies", [])
        replies = [{**stub, "entities": {"procedure": topic.id}} for stub in stubs]
        turn.say(response, quick_replies=replies, cards=cards, values={"procedure": topic.name, **args})

    def facts(self, turn: Turn, topic: Topic, kind: str) -> list[Fact]:
        """What may be asserted today, official sources first."""
        return self.services.knowledge.procedure_facts(topic.id, kind, turn.now.date())


class ActionAnswerProcedure(_ProcedureAnswer):
    """What a procedure is."""

    action_name = "action_answer_procedure"
    intent = "ask_procedure"
    which = "utter_procedure_which"

    def answer(self, turn: Turn, topic: Topic) -> None:
        if topic.record is None:
            self.say(turn, "utter_procedure_unlisted", topic, [])
        else:
            self.say(turn, "utter_procedure_answer", topic, [], description=localized(topic.record.descriptions))


class ActionListProcedures(ServiceAction):
    """The fields on offer, or what one field offers, ten at a time."""

    action_name = "action_list_procedures"

    def handle(self, turn: Turn) -> list[Event]:
        directory = self.services.directory
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
        page = _page(turn.entity("page"), len(listed))
        shown = listed[page * PAGE : (page + 1) * PAGE]
        replies = procedure_choices(shown, "ask_procedure")
        if (page + 1) * PAGE < len(listed):
            replies.append(choice("reply-more", "list_procedures", specialty=field, page=page + 1))
        replies.append(choice("reply-fields", "list_procedures"))
        turn.say("utter_procedures_list", quick_replies=replies, count=len(listed))

    def _say_fields(self, turn: Turn, missing: str | None) -> None:
        fields = _fields_on_offer(self.services)
        page = _page(turn.entity("page"), len(fields))
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


class ActionAnswerPrice(_ProcedureAnswer):
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
        if prices:
            self.say(turn, "utter_price_answer_both" if facts else "utter_price_answer", topic, cards)
        elif clinic:
            response = "utter_price_answer_reported_clinic" if facts else "utter_price_unknown_clinic"
            self.say(turn, response, topic, cards, clinic=localized(clinic.names))
        else:
            self.say(turn, "utter_price_answer_reported" if facts else "utter_price_unknown", topic, cards)


class ActionAnswerDuration(_ProcedureAnswer):
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


class ActionAnswerRecovery(_ProcedureAnswer):
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


class ActionAnswerRisks(_ProcedureAnswer):
    """What to tell the doctor before, and the clinic's duty to explain; never whether it is suitable."""

    action_name = "action_answer_risks"
    intent = "ask_risks"
    which = "utter_risks_which"

    def answer(self, turn: Turn, topic: Topic) -> None:
        cautions = [cautions_card(fact) for fact in self.facts(turn, topic, "cautions")]
        law = self.services.knowledge.fact("explanation_law", turn.now.date())
        duty = [fact_card(law, words("card-explanation"), [], [words("registration-law-side-effects")])] if law else []
        self.say(turn, "utter_risks_answer" if cautions else "utter_risks_unknown", topic, cautions + duty)


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


def _page(asked: Any, count: int) -> int:
    last = max(0, (count - 1) // PAGE)
    return min(max(asked, 0), last) if isinstance(asked, int) else 0


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
