"""The Medical Tour Center: where it is, what it does, what is inside; and the telephone lines of the city."""

from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.contacts import CITY_LINES, lines_card
from actions.fact_cards import fact_card
from actions.services.facts import Fact
from actions.values import Value, code, day, language, localized, name, phone, row, several, words
from actions.wiring import Services
from bot.operator import CenterProfile

INSIDE, LINES = 1, 2
"""Pages of the answer, as its quick replies name them."""


class ActionAnswerCenter(ServiceAction):
    """Where the centre is and what it offers; its pages tell what is inside, and which lines the city has."""

    action_name = "action_answer_center"

    def handle(self, turn: Turn) -> list[Event]:
        page = turn.entity("page")
        if page == LINES:
            turn.say("utter_center_lines", cards=[lines_card(self.services.knowledge, CITY_LINES, turn.now.date())])
        elif page == INSIDE and (inside := self._inside(turn)):
            turn.say("utter_center_inside", cards=inside)
        else:
            self._say_place(turn)
        return []

    def _say_place(self, turn: Turn) -> None:
        center = self._fact("center", turn)
        if center is None:
            turn.say("utter_fact_ended", facts=())
            return
        operator = self.services.operator
        reach = _reach(operator.center) if operator else []
        unpublished: list[Value] = [] if reach else [words("center-unpublished")]
        cards = [fact_card(center, words("card-center"), reach, unpublished)]
        services = self._fact("center_services", turn)
        if services:
            lines = [words(f"center-offer-{offer}") for offer in services.values["offers"]]
            lines += [words("center-tax-desk-unknown")] if "tax_desk" in services.values["open"] else []
            cards.append(fact_card(services, words("card-center-services"), [], lines, "checklist"))
        turn.say(
            "utter_center_answer",
            cards=cards,
            address=localized(center.values["address"]),
            languages=several([language(item) for item in center.values["staff_languages"]]),
        )

    def _inside(self, turn: Turn) -> list[dict[str, Any]]:
        cards = []
        zones = self._fact("center_zones", turn)
        if zones:
            lines: list[Value] = [words(f"center-zone-{zone}") for zone in zones.values["zones"]]
            lines.append(words("center-reopened", day=day(zones.values["reopened"])))
            cards.append(fact_card(zones, words("card-center-zones"), [], lines))
        trial = self._fact("center_trial", turn)
        if trial:
            measured = several([words(f"center-trial-{one}") for one in trial.values["measures"]])
            tried = several([words(f"center-trial-{one}") for one in trial.values["tries"]], "or")
            line = words("center-trial", measured=measured, tried=tried)
            cards.append(fact_card(trial, words("card-center-trial"), [], [line]))
        visitors = self._fact("center_visitors", turn)
        if visitors:
            count: Value = {"type": "number", "value": visitors.values["at_least"]}
            line = words("center-visitors", count=count, year=str(visitors.values["year"]))
            cards.append(fact_card(visitors, words("card-center-visitors"), [], [line]))
        return cards

    def _fact(self, fact_id: str, turn: Turn) -> Fact | None:
        return self.services.knowledge.fact(fact_id, turn.now.date())


def _reach(center: CenterProfile) -> list[dict[str, Any]]:
    """How to reach the centre, by the operator; nothing where the operator says nothing at all."""
    unknown = words("center-not-published")
    accounts = [words("center-messenger", name=name(one), id=code(of)) for one, of in center.messengers.items()]
    told: dict[str, Value | None] = {
        "label-hours": localized(center.hours) if center.hours else None,
        "label-phone": phone(center.phone) if center.phone else None,
        "label-email": code(center.email) if center.email else None,
        "label-messengers": several(accounts) if accounts else None,
    }
    if not any(told.values()):
        return []
    return [row(label, unknown if value is None else value) for label, value in told.items()]


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [ActionAnswerCenter(services)]
