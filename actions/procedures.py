"""Questions about procedures and what they cost."""

from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.db.records import Procedure
from actions.services.directory import Price
from actions.values import choice, localized, money, row, words
from actions.wiring import Services

LISTED = 6
PRICES = 3
VAT_WORDS = {True: "vat-included", False: "vat-excluded", None: "vat-unknown"}


def spoken_of(turn: Turn, services: Services) -> Procedure | None:
    """The procedure of this message, else the one last spoken of."""
    wanted = turn.entity("procedure") or turn.slot("procedure")
    return services.directory.procedure(str(wanted)) if wanted else None


def procedure_choices(procedures: list[Procedure], intent: str) -> list[dict[str, Any]]:
    """Quick replies that name procedures."""
    return [choice("reply-procedure", intent, {"name": localized(one.names)}, procedure=one.id) for one in procedures]


class ActionAnswerProcedure(ServiceAction):
    """What a procedure is."""

    action_name = "action_answer_procedure"

    def handle(self, turn: Turn) -> list[Event]:
        procedure = spoken_of(turn, self.services)
        if procedure is None:
            listed = self.services.directory.procedures_on_offer()[:LISTED]
            turn.say("utter_procedure_which", quick_replies=procedure_choices(listed, "ask_procedure"))
            return []
        turn.say(
            "utter_procedure_answer",
            procedure=localized(procedure.names),
            description=localized(procedure.descriptions),
        )
        return []


class ActionListProcedures(ServiceAction):
    """What the directory offers, of one field when one is named."""

    action_name = "action_list_procedures"

    def handle(self, turn: Turn) -> list[Event]:
        specialty = turn.entity("specialty")
        listed = self.services.directory.procedures_on_offer(specialty) or self.services.directory.procedures_on_offer()
        replies = procedure_choices(listed, "ask_procedure")
        turn.say("utter_procedures_list", quick_replies=replies, count=len(listed))
        return []


class ActionAnswerPrice(ServiceAction):
    """What clinics publish, with source, date and VAT; or that nothing is known."""

    action_name = "action_answer_price"

    def handle(self, turn: Turn) -> list[Event]:
        procedure = spoken_of(turn, self.services)
        if procedure is None:
            listed = self.services.directory.procedures_on_offer()[:LISTED]
            turn.say("utter_price_which", quick_replies=procedure_choices(listed, "ask_price"))
            return []
        prices = self.services.directory.price_for(procedure.id)[:PRICES]
        if not prices:
            turn.say("utter_price_unknown", procedure=localized(procedure.names))
            return []
        turn.say(
            "utter_price_answer", cards=[price_card(price) for price in prices], procedure=localized(procedure.names)
        )
        return []


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


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [kind(services) for kind in (ActionAnswerProcedure, ActionListProcedures, ActionAnswerPrice)]
