"""Papers to bring and visas; refunds of tax: what is law today, with its source; nothing is asserted that has ended."""

from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.contacts import lines_card
from actions.fact_cards import fact_card
from actions.life_cards import answer_paper
from actions.procedure_topics import Topic, spoken_of
from actions.services.knowledge import Fact
from actions.services.papers import (
    ALSO,
    ASK,
    BRING,
    ENTRIES,
    JOURNEY,
    KETA,
    LONG,
    RESIDENT,
    SHORT,
    PaperList,
    entry_for_stay,
    entry_named,
    paper_lists,
    stay_days,
)
from actions.values import Value, choice, code, day, duration, money, words
from actions.wiring import Services

VISA_LINES = ("line_1345",)
TITLES = {BRING: "card-papers", ALSO: "card-papers-also", JOURNEY: "card-papers-journey", ASK: "card-papers-ask"}
KETA_CODE = "K-ETA"


class ActionAnswerTaxRefund(ServiceAction):
    """The refund for treatment has ended; those for hotels and goods are told while they last."""

    action_name = "action_answer_tax_refund"

    def handle(self, turn: Turn) -> list[Event]:
        ended, hotels, goods = (_fact(turn, one) for one in ("vat_refund", "hotel_refund", "goods_refund"))
        if ended is None:
            turn.say("utter_fact_ended")
            return []
        cards = [fact_card(ended, words("card-source"), [])]
        if hotels is not None:
            cards.append(hotel_refund_card(hotels))
        if goods is not None:
            cards.append(fact_card(goods, words("card-refund-goods"), [], [words("tax-refund-goods")]))
        turn.say("utter_tax_refund", cards=cards, last=day(ended.values["last"]))
        return []


def hotel_refund_card(fact: Fact) -> dict[str, Any]:
    """The VAT refund on hotel stays, and until when."""
    nights, until = int(fact.values["nights"]), day(fact.values["last"])
    return fact_card(fact, words("card-refund-hotels"), [], [words("tax-refund-hotels", nights=nights, until=until)])


class ActionAnswerVisa(ServiceAction):
    """The two visas for treatment, by what was said of the stay; K-ETA as far as it is known; and who answers."""

    action_name = "action_answer_visa"

    def handle(self, turn: Turn) -> list[Event]:
        visas = _fact(turn, "treatment_visas")
        if visas is None:
            turn.say("utter_fact_ended")
            return []
        stay = stay_days(turn.entity("duration"))
        entry = entry_for_stay(stay, int(visas.values["short_days"])) or entry_named(_text(turn))
        cards = [*_visa_cards(turn, visas, entry), lines_card(self.services.knowledge, VISA_LINES, turn.now.date())]
        replies = [
            *entry_choices(visas, (SHORT, LONG, KETA)),
            choice("reply-clinics", "find_clinic"),
            choice("reply-source", "inform", source_question=True),
            choice("reply-person", "talk_to_human"),
        ]
        limit = duration(int(visas.values["short_days"]), "day")
        if entry == KETA:
            turn.say("utter_visa_keta", cards=cards, quick_replies=replies)
        elif stay is not None and entry is not None:
            visa, said = code(visas.values[entry]), duration(stay, "day")
            turn.say(f"utter_visa_{entry}", cards=cards, quick_replies=replies, visa=visa, stay=said, days=limit)
        else:
            short, long = code(visas.values["short"]), code(visas.values["long"])
            turn.say("utter_visa", cards=cards, quick_replies=replies, short=short, days=limit, long=long)
        return []


def _visa_cards(turn: Turn, visas: Fact, entry: str | None) -> list[dict[str, Any]]:
    change, keta = _fact(turn, "visa_change"), _fact(turn, "keta_exemption")
    lines: list[Value] = [words("visa-invitation")]
    cards = [fact_card(visas, words("card-source"), [], lines if keta else [*lines, words("visa-keta-unknown")])]
    if change is not None and entry != KETA:
        told = words("visa-change", short=code(change.values["short"]), long=code(change.values["long"]))
        cards.append(fact_card(change, words("card-visa-change"), [], [told]))
    if keta is not None:
        cards.append(fact_card(keta, words("card-keta"), [], _keta_lines(turn, keta)))
    return cards


def _keta_lines(turn: Turn, keta: Fact) -> list[Value]:
    lines: list[Value] = [words("visa-keta", until=day(keta.values["until"]))]
    terms = _fact(turn, "keta_terms")
    if terms is not None:
        fee, years = money(int(terms.values["fee"])), int(terms.values["valid_years"])
        lines.append(words("visa-keta-terms", fee=fee, years=years, known=day(terms.as_of)))
    return lines


class ActionAnswerDocuments(ServiceAction):
    """Lists to keep: what to bring for this treatment and this way of entry, and what to ask the clinic."""

    action_name = "action_answer_documents"

    def handle(self, turn: Turn) -> list[Event]:
        if (asked := answer_paper(turn)) is not None:
            return asked
        topic, entry = spoken_of(turn, self.services), self._entry(turn)
        lists = paper_lists(
            self.services.knowledge,
            turn.now.date(),
            procedure=topic.id if topic else None,
            specialty=topic.record.specialty if topic and topic.record else None,
            entry=entry,
        )
        cards = [_checklist(turn, one, topic) for one in _by_part(lists)]
        if entry == KETA and not any(one.part == JOURNEY for one in lists):
            cards.append({"kind": "checklist", "title": words("card-keta"), "lines": [words("visa-keta-unknown")]})
        replies = self._replies(turn, topic, entry)
        if topic is None:
            turn.say("utter_papers", cards=cards, quick_replies=replies)
        else:
            turn.say("utter_papers_procedure", cards=cards, quick_replies=replies, procedure=topic.name)
        return []

    def _entry(self, turn: Turn) -> str | None:
        pressed = turn.entity("aspect")
        if pressed in ENTRIES:
            return str(pressed)
        named = entry_named(_text(turn))
        if named is None and turn.slot("residency") == "yes":
            return RESIDENT
        return named

    def _replies(self, turn: Turn, topic: Topic | None, entry: str | None) -> list[dict[str, Any]]:
        about: dict[str, Any] = {"procedure": topic.id} if topic else {}
        visas = _fact(turn, "treatment_visas")
        replies = entry_choices(visas, (SHORT, LONG, KETA), **about) if visas and entry is None else []
        replies += [choice("reply-check-resident", "ask_documents", aspect=RESIDENT, **about)] if entry is None else []
        replies += [choice("reply-visa", "ask_visa")] if entry in (SHORT, LONG, KETA) else []
        return [*replies, choice("reply-book", "book_appointment", **about), choice("reply-person", "talk_to_human")]


def _by_part(lists: list[PaperList]) -> list[PaperList]:
    order = (BRING, ALSO, JOURNEY, ASK)
    return sorted(lists, key=lambda one: order.index(one.part))


def _checklist(turn: Turn, listed: PaperList, topic: Topic | None) -> dict[str, Any]:
    fact = listed.fact
    prefix = "ask" if listed.part == ASK else "paper"
    lines: list[Value] = [words(f"{prefix}-{one.replace('_', '-')}") for one in listed.items]
    if fact.id == "keta_exemption":
        return fact_card(fact, words("card-keta"), [], _keta_lines(turn, fact), "checklist")
    if fact.id == "patient_law":
        return fact_card(fact, words("card-papers-resident"), [], [words("paper-resident")], "checklist")
    if listed.part == ALSO and topic is not None:
        return fact_card(fact, words("card-papers-also", procedure=topic.name), [], lines, "checklist")
    return fact_card(fact, words(TITLES[listed.part]), [], lines, "checklist")


def entry_choices(visas: Fact, entries: tuple[str, ...], **about: Any) -> list[dict[str, Any]]:
    """Quick replies: the papers for each way of entry."""
    names = {SHORT: visas.values["short"], LONG: visas.values["long"], KETA: KETA_CODE}
    return [
        choice("reply-papers-entry", "ask_documents", {"entry": code(names[one])}, aspect=one, **about)
        for one in entries
    ]


def _text(turn: Turn) -> str:
    return str((turn.tracker.latest_message or {}).get("text") or "")


def _fact(turn: Turn, fact_id: str) -> Fact | None:
    return turn.services.knowledge.fact(fact_id, turn.now.date())


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [kind(services) for kind in (ActionAnswerTaxRefund, ActionAnswerVisa, ActionAnswerDocuments)]
