"""Money and rights: what to have in writing, who insures, the way of a complaint, agents and what they may not do."""

from collections.abc import Iterable
from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.contacts import lines_card
from actions.fact_cards import fact_card
from actions.services.knowledge import Fact
from actions.values import Value, choice, code, money, phone, row, several, words
from actions.wiring import Services

COMPLAINT_LINES = ("line_1577_7129", "line_kmedi")
REPORT_LINES = ("line_1577_7129", "line_112")
VISITOR_PRICES, REVIEW = "visitor_prices", "review"


class ActionMakeComplaint(ServiceAction):
    """The way of a complaint as steps, with the fee, the papers, the languages and the lines of those who help."""

    action_name = "action_make_complaint"

    def handle(self, turn: Turn) -> list[Event]:
        steps, case, effect = facts(turn, "support_center", "kmedi_case", "kmedi_effect")
        cards = []
        if steps is not None:
            lines = [words(f"complaint-step-{one}") for one in steps.values["steps"]]
            cards.append(fact_card(steps, words("card-complaint"), [], [*lines, words("say-no")], "checklist"))
        if case is not None:
            cards.append(_kmedi_card(case))
        if effect is not None:
            cards.append(fact_card(effect, words("card-kmedi-effect"), [], [words("kmedi-effect")]))
        turn.say(
            "utter_complaint", cards=[*cards, lines_card(turn.services.knowledge, COMPLAINT_LINES, turn.now.date())]
        )
        return []


def _kmedi_card(case: Fact) -> dict[str, Any]:
    values = case.values
    fee = words(
        "kmedi-fee",
        fee=money(values["fee"]),
        limit=money(values["fee_up_to"]),
        more=money(values["each_step"]),
        step=money(values["step"]),
        less=money(values["each_step_reduced"]),
        above=money(values["reduced_above"]),
    )
    rows = [
        row("label-kmedi-fee", fee),
        row("label-kmedi-papers", several([words(f"kmedi-paper-{one}") for one in values["papers"]])),
        row("label-kmedi-language", words("kmedi-language")),
        row("label-kmedi-email", code(values["email"])),
        row("label-kmedi-fax", phone(values["fax"])),
        row("label-kmedi-hours", words("kmedi-hours", opens=values["opens"], closes=values["closes"])),
    ]
    return fact_card(case, words("card-kmedi"), rows, [words("kmedi-online"), words("kmedi-time-unknown")])


class ActionReportBroker(ServiceAction):
    """What to keep of an agent's doings, what an agent may not do, and who takes the report."""

    action_name = "action_report_broker"

    def handle(self, turn: Turn) -> list[Event]:
        cards = [*broker_law_cards(turn), *review_deal_cards(turn)]
        turn.say("utter_broker", cards=[lines_card(turn.services.knowledge, REPORT_LINES, turn.now.date()), *cards])
        return []


def broker_law_cards(turn: Turn) -> list[dict[str, Any]]:
    """What no agent may do, and what follows for those who do."""
    (law,) = facts(turn, "broker_law")
    if law is None:
        return []
    years, fine = int(law.values["prison_years"]), money(law.values["fine"])
    lines: list[Value] = [
        words("broker-unregistered", years=years, fine=fine),
        *(words(f"broker-{one}") for one in ("name", "commission", "referral", "reward")),
    ]
    return [fact_card(law, words("card-broker"), [], lines)]


def review_deal_cards(turn: Turn) -> list[dict[str, Any]]:
    """Why a treatment in return for a review is not arranged here."""
    (law,) = facts(turn, "advertising_law")
    return [fact_card(law, words("card-review-deal"), [], [words("review-deal")])] if law else []


class ActionAnswerPayment(ServiceAction):
    """What to have in writing before paying; whether visitors are charged more; treatment in return for a review."""

    action_name = "action_answer_payment"

    def handle(self, turn: Turn) -> list[Event]:
        aspect = turn.entity("aspect")
        if aspect == REVIEW:
            turn.say("utter_review_deal", cards=review_deal_cards(turn))
        elif aspect == VISITOR_PRICES:
            turn.say("utter_visitor_prices", cards=_visitor_price_cards(turn))
        else:
            turn.say("utter_payment", cards=_written_cards(turn), quick_replies=_payment_replies())
        return []


def _written_cards(turn: Turn) -> list[dict[str, Any]]:
    parts, duty = facts(turn, "quote_parts", "explanation_law")
    cards = []
    if parts is not None:
        lines: list[Value] = [words("pay-parts"), words("pay-terms"), words("say-no")]
        cards.append(fact_card(parts, words("card-pay-written"), [], lines, "checklist"))
    if duty is not None:
        cards.append(fact_card(duty, words("card-pay-duty"), [], [words("pay-duty")]))
    return cards


def _visitor_price_cards(turn: Turn) -> list[dict[str, Any]]:
    reported, lookup = facts(turn, "prices_for_visitors", "price_lookup")
    cards = []
    if reported is not None:
        asked, of = int(reported.values["clinics_asking_double"]), int(reported.values["of"])
        told = words("pay-visitors", clinics=asked, of=of)
        cards.append(fact_card(reported, words("card-pay-visitors"), [], [told, words("say-no")]))
    if lookup is not None:
        told = words("pay-lookup", site=code(lookup.values["site"]))
        cards.append(fact_card(lookup, words("card-pay-lookup"), [], [told]))
    return cards


def _payment_replies() -> list[dict[str, Any]]:
    return [
        choice("reply-quote", "request_quote"),
        choice("reply-visitor-prices", "ask_payment", aspect=VISITOR_PRICES),
        choice("reply-review-deal", "ask_payment", aspect=REVIEW),
        choice("reply-tax-refund", "ask_tax_refund"),
        choice("reply-person", "talk_to_human"),
    ]


class ActionAnswerInsurance(ServiceAction):
    """Who pays is for the insurer to say; what to ask the clinic for; and who counts as insured in Korea."""

    action_name = "action_answer_insurance"

    def handle(self, turn: Turn) -> list[Event]:
        questions, law = facts(turn, "clinic_questions", "patient_law")
        cards = []
        if questions is not None:
            lines = [words(f"insurance-{one}") for one in ("partner", "forms", "receipt", "certificate")]
            cards.append(fact_card(questions, words("card-insurance"), [], lines, "checklist"))
        if law is not None:
            cards.append(fact_card(law, words("card-papers-resident"), [], [words("paper-resident")]))
        turn.say("utter_insurance", cards=cards)
        return []


def facts(turn: Turn, *ids: str) -> Iterable[Fact | None]:
    """These facts as they may be asserted today."""
    return [turn.services.knowledge.fact(one, turn.now.date()) for one in ids]


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds = (ActionMakeComplaint, ActionReportBroker, ActionAnswerPayment, ActionAnswerInsurance)
    return [kind(services) for kind in kinds]
