"""Complaints and unregistered agents: what to keep, and the lines that take the case."""

from typing import Any, ClassVar

from actions.base import Event, ServiceAction, Turn
from actions.contacts import lines_card
from actions.wiring import Services


class _LinesAnswer(ServiceAction):
    """A text with the telephone lines that help."""

    lines: ClassVar[tuple[str, ...]]
    response: ClassVar[str]

    def handle(self, turn: Turn) -> list[Event]:
        turn.say(self.response, cards=[lines_card(self.services.knowledge, self.lines, turn.now.date())])
        return []


class ActionMakeComplaint(_LinesAnswer):
    """The way of a complaint: the clinic, then the support centre and the mediation agency."""

    action_name = "action_make_complaint"
    lines = ("line_1577_7129", "line_kmedi")
    response = "utter_complaint"


class ActionReportBroker(_LinesAnswer):
    """What to keep of an agent's doings, and who takes the report."""

    action_name = "action_report_broker"
    lines = ("line_1577_7129", "line_112")
    response = "utter_broker"


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [ActionMakeComplaint(services), ActionReportBroker(services)]
