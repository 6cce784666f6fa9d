"""The procedure that is spoken of: named, meant by a word that several share, or the one spoken of before."""

from dataclasses import dataclass
from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.complex_care import begins_with_records, ways_on
from actions.db.records import Procedure
from actions.services.facts import Fact
from actions.values import Value, choice, localized, term
from actions.wiring import Services

PAGE = 4
"""Longer lists are read page by page."""


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
    """The procedure of this message, else the one last spoken of.

    None when the message has a word that several procedures share, or turns a page of the list to choose from.
    """
    wanted = turn.entity("procedure")
    if wanted is None and not meant(turn) and turn.entity("page") is None:
        wanted = turn.slot("procedure")
    return Topic(str(wanted), services.directory.procedure(str(wanted))) if wanted else None


def meant(turn: Turn) -> list[str]:
    """The procedures that a word of this message may mean ("laser"); empty where one is named."""
    if turn.entity("procedure"):
        return []
    return list(dict.fromkeys(one for value in turn.entities("procedure_choice") for one in str(value).split()))


def meant_procedures(turn: Turn, services: Services) -> list[Procedure]:
    """Those of the directory that a word of this message may mean."""
    return [one for one in map(services.directory.procedure, meant(turn)) if one]


def meant_choices(turn: Turn, services: Services, intent: str, **entities: Any) -> list[dict[str, Any]]:
    """Quick replies of the procedures that a word of this message may mean; ``entities`` go with each."""
    topics = [Topic(one, services.directory.procedure(one)) for one in meant(turn)[:PAGE]]
    return [choice("reply-procedure", intent, {"name": one.name}, procedure=one.id, **entities) for one in topics]


def ask_which_meant(turn: Turn, services: Services, intent: str, **entities: Any) -> None:
    """Ask back what a word that several procedures share stands for."""
    replies = meant_choices(turn, services, intent, **entities)
    turn.say("utter_procedure_which_meant", quick_replies=[*replies, choice("reply-person", "talk_to_human")])


def procedure_choices(procedures: list[Procedure], intent: str, **entities: Any) -> list[dict[str, Any]]:
    """Quick replies that name procedures; ``entities`` go with each."""
    return [
        choice("reply-procedure", intent, {"name": localized(one.names)}, procedure=one.id, **entities)
        for one in procedures
    ]


def page_of(turn: Turn, count: int) -> int:
    """The page that a button asks for, from nought, of a list with so many entries."""
    asked, last = turn.entity("page"), max(0, (count - 1) // PAGE)
    return min(max(asked, 0), last) if isinstance(asked, int) else 0


class ProcedureAnswer(ServiceAction):
    """An answer about one procedure; asks which one where none is spoken of, or several may be meant."""

    intent: str
    which: str

    def answer(self, turn: Turn, topic: Topic) -> None:
        """Reply about the procedure."""
        raise NotImplementedError

    def handle(self, turn: Turn) -> list[Event]:
        topic = spoken_of(turn, self.services)
        kept = {"clinic": turn.entity("clinic")} if turn.entity("clinic") else {}
        if topic is not None:
            self.answer(turn, topic)
        elif meant(turn):
            ask_which_meant(turn, self.services, self.intent, **kept)
        else:
            self._ask_which(turn, kept)
        return []

    def _ask_which(self, turn: Turn, kept: dict[str, Any]) -> None:
        listed = self.services.directory.procedures_on_offer()
        page = page_of(turn, len(listed))
        replies = procedure_choices(listed[page * PAGE : (page + 1) * PAGE], self.intent, **kept)
        if (page + 1) * PAGE < len(listed):
            replies.append(choice("reply-more", self.intent, page=page + 1, **kept))
        turn.say(self.which, quick_replies=replies)

    def say(self, turn: Turn, response: str, topic: Topic, cards: list[dict[str, Any]], **args: Value) -> None:
        """The response; its quick replies go on about this procedure, even when pressed much later."""
        stubs = self.services.responses[response][0]["custom"].get("quick_replies", [])
        if begins_with_records(self.services, topic.id):
            stubs = ways_on(stubs, topic.record.specialty if topic.record else None)
        replies = [{**stub, "entities": {"procedure": topic.id}} for stub in stubs]
        turn.say(response, quick_replies=replies, cards=cards, facts=(), values={"procedure": topic.name, **args})

    def facts(self, turn: Turn, topic: Topic, kind: str) -> list[Fact]:
        """What may be asserted today, official sources first."""
        return self.services.knowledge.procedure_facts(topic.id, kind, turn.now.date())
