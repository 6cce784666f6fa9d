"""Refunds of tax and visas: what the law says today, with its source; nothing is asserted that has ended."""

from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.contacts import lines_card
from actions.fact_cards import fact_card
from actions.services.knowledge import Fact
from actions.values import Value, code, day, duration, words
from actions.wiring import Services

VISA_LINES = ("line_1345",)


class ActionAnswerTaxRefund(ServiceAction):
    """The refund for treatment has ended; the one for hotels is told while it lasts."""

    action_name = "action_answer_tax_refund"

    def handle(self, turn: Turn) -> list[Event]:
        ended, hotels = self._fact("vat_refund", turn), self._fact("hotel_refund", turn)
        if ended is None:
            turn.say("utter_fact_ended")
            return []
        lines: list[Value] = []
        if hotels is not None:
            nights, until = int(hotels.values["nights"]), day(hotels.values["last"])
            lines.append(words("tax-refund-hotels", nights=nights, until=until))
        cards = [fact_card(ended, words("card-source"), [])]
        if hotels is not None:
            cards.append(fact_card(hotels, words("card-source"), [], lines))
        turn.say("utter_tax_refund", cards=cards, last=day(ended.values["last"]))
        return []

    def _fact(self, fact_id: str, turn: Turn) -> Fact | None:
        return self.services.knowledge.fact(fact_id, turn.now.date())


class ActionAnswerVisa(ServiceAction):
    """The two visas for treatment, K-ETA as far as it is known, and who answers."""

    action_name = "action_answer_visa"

    def handle(self, turn: Turn) -> list[Event]:
        today = turn.now.date()
        visas = self.services.knowledge.fact("treatment_visas", today)
        if visas is None:
            turn.say("utter_fact_ended")
            return []
        values = visas.values
        keta = self.services.knowledge.fact("keta_exemption", today)
        unknown = [] if keta else [words("visa-keta-unknown")]
        cards = [fact_card(visas, words("card-source"), [], unknown)]
        if keta is not None:
            cards.append(
                fact_card(keta, words("card-source"), [], [words("visa-keta", until=day(keta.values["until"]))])
            )
        cards.append(lines_card(self.services.knowledge, VISA_LINES, today))
        turn.say(
            "utter_visa",
            cards=cards,
            short=code(values["short"]),
            days=duration(int(values["short_days"]), "day"),
            long=code(values["long"]),
        )
        return []


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [ActionAnswerTaxRefund(services), ActionAnswerVisa(services)]
