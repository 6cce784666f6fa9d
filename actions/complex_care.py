"""Care that begins with the records: what is sourced, where it is offered, and the way on, which is a case."""

from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.clinic_search import place_name
from actions.fact_cards import fact_card, list_card
from actions.values import Value, localized, words
from actions.wiring import Services

RECORDS_FIRST = frozenset(
    (
        *("cancer_second_opinion", "proton_therapy", "organ_transplant", "heart_surgery", "child_malformation"),
        *("ivf", "joint_replacement", "spine_surgery"),
    )
)
"""Nobody gives a time for these before a doctor has read the records, whatever a directory says or leaves out."""
CANCER = "cancer_second_opinion"
ONCOLOGY = "oncology"
SHOWN = 3
OWN_PAPERS = {"ivf": "papers_ivf_couple"}
"""Facts about a paper that a treatment cannot do without."""


def begins_with_records(services: Services, procedure: str) -> bool:
    """True when a hospital reads the records before it gives a time."""
    if procedure in RECORDS_FIRST:
        return True
    found = services.directory.find_clinics(procedure=procedure, limit=1)
    return any(one.offering is not None and one.offering.kind == "records_first" for one in found)


def ways_on(stubs: list[dict[str, Any]], specialty: str | None) -> list[dict[str, Any]]:
    """The quick replies of an answer with a case in the place of a booking."""
    kept = [one for one in stubs if one["intent"] not in ("book_appointment", "talk_to_human", "request_quote")]
    person = [one for one in stubs if one["intent"] == "talk_to_human"]
    way = [{"key": "reply-records", "intent": "send_records"}]
    if specialty == ONCOLOGY:
        way.append({"key": "reply-second-opinion", "intent": "ask_second_opinion"})
    return [*way, *kept, *person]


def care_cards(turn: Turn, services: Services, procedure: str) -> list[dict[str, Any]]:
    """For whom it is not suited, the paper it needs, what a patient does before, and where it is offered."""
    today = turn.now.date()
    cards = [list_card(fact, "unsuited") for fact in services.knowledge.procedure_facts(procedure, "unsuited", today)]
    paper = services.knowledge.fact(OWN_PAPERS[procedure], today) if procedure in OWN_PAPERS else None
    if paper is not None:
        lines: list[Value] = [words(f"paper-{item.replace('_', '-')}") for item in paper.values["items"]]
        cards.append(fact_card(paper, words("card-own-paper"), [], lines))
    guide = services.knowledge.fact("patient_guide", today)
    if guide is not None:
        lines = [words(f"guide-{item.replace('_', '-')}") for item in guide.values["items"]]
        cards.append(fact_card(guide, words("card-guide"), [], lines, "checklist"))
    return [*cards, *_places(turn, services, procedure)]


def _places(turn: Turn, services: Services, procedure: str) -> list[dict[str, Any]]:
    """Clinics of the directory that offer it, wherever in Korea they are; by fit, as in a search."""
    found = services.directory.find_clinics(procedure=procedure, languages_wished=(turn.locale,), limit=SHOWN)
    if not found:
        return []
    lines = [
        words("clinic-in-place", clinic=localized(one.clinic.names), place=place_name(one.clinic.district, services))
        for one in found
    ]
    oldest = min(one.clinic.as_of for one in found)
    return [
        {
            "kind": "fact",
            "title": words("card-places"),
            "rows": [],
            "lines": lines,
            "source": {"name": found[0].clinic.source, "date": oldest.isoformat()},
            "note": words("clinic-demo") if any(one.clinic.demo for one in found) else None,
        }
    ]


class ActionAnswerSecondOpinion(ServiceAction):
    """Another doctor's view: how it goes, for whom it is not suited, and the case that begins it."""

    action_name = "action_answer_second_opinion"

    def handle(self, turn: Turn) -> list[Event]:
        procedure = turn.entity("procedure") or turn.slot("procedure")
        record = self.services.directory.procedure(str(procedure)) if procedure else None
        field = record.specialty if record else None
        cancer = procedure == CANCER or ONCOLOGY in (field, *turn.entities("specialty"))
        unsuited = self.services.knowledge.procedure_facts(CANCER, "unsuited", turn.now.date()) if cancer else []
        turn.say("utter_second_opinion", cards=[list_card(fact, "unsuited") for fact in unsuited])
        return []


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [ActionAnswerSecondOpinion(services)]
