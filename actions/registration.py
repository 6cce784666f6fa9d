"""Is this clinic or broker registered? Unknown is never worded as unregistered."""

from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.contacts import lines_card
from actions.db.records import Clinic
from actions.fact_cards import fact_card
from actions.rights import broker_law_cards, facts
from actions.values import Value, choice, code, day, localized, money, row, words
from actions.wiring import Services

CHECKING_LINES = ("line_1577_7129",)
DEMANDS, AGENTS = "demands", "agents"


class ActionCheckRegistration(ServiceAction):
    """What the directory records of a clinic; for every other name, where to ask, and what the law says."""

    action_name = "action_check_registration"

    def handle(self, turn: Turn) -> list[Event]:
        today = turn.now.date()
        aspect = turn.entity("aspect")
        if aspect in (DEMANDS, AGENTS):
            cards = _demand_cards(turn) if aspect == DEMANDS else [*_agent_cards(turn), *broker_law_cards(turn)]
            call = lines_card(self.services.knowledge, CHECKING_LINES, today)
            turn.say(f"utter_registration_{aspect}", cards=[*cards, call])
            return []
        wanted = turn.entity("clinic") or turn.slot("clinic")
        clinic = self.services.directory.clinic(str(wanted)) if wanted else None
        general = [lines_card(self.services.knowledge, CHECKING_LINES, today)]
        law = self.services.knowledge.fact("registration_law", today)
        if law:
            lines: list[Value] = [
                words("registration-law-clinics"),
                words("registration-law-agencies"),
                words("registration-law-validity", years=int(law.values["valid_years"])),
            ]
            general.append(fact_card(law, words("card-registration-law"), [], lines))
        if clinic is None:
            turn.say("utter_registration_check_where", cards=general, quick_replies=self._replies(turn, "where"))
            return []
        state = clinic.registration_state
        other = not turn.entity("clinic")  # "is this agency registered?" may mean another name than the last clinic's
        replies = [] if other else self._replies(turn, state)
        response, named = f"utter_registration_check_{state}", localized(clinic.names)
        turn.say(response, cards=[_registration_card(clinic)], quick_replies=replies, clinic=named)
        if other:
            turn.say("utter_registration_check_other", cards=general, quick_replies=self._replies(turn, state))
        return []

    def _replies(self, turn: Turn, state: str) -> list[dict[str, Any]]:
        """What may be asked next: what the law demands, agents, a clinic or a person."""
        stubs = self.services.responses[f"utter_registration_check_{state}"][0]["custom"]["quick_replies"]
        demands = choice("reply-registration-demands", "check_registration", aspect=DEMANDS)
        return [demands, choice("reply-registration-agents", "check_registration", aspect=AGENTS), *stubs]


def _demand_cards(turn: Turn) -> list[dict[str, Any]]:
    """What registration demands of clinics and hospitals."""
    validity, law = facts(turn, "registration_law", "institution_law")
    if law is None:
        return []
    clinics, hospitals = money(law.values["insurance"]), money(law.values["insurance_general_hospital"])
    lines: list[Value] = [
        words("registration-demands-specialist"),
        words("registration-demands-insurance", clinics=clinics, hospitals=hospitals),
    ]
    if validity is not None:
        lines.append(words("registration-law-validity", years=int(validity.values["valid_years"])))
    return [fact_card(law, words("card-registration-demands"), [], lines)]


def _agent_cards(turn: Turn) -> list[dict[str, Any]]:
    """What registration demands of agencies."""
    (law,) = facts(turn, "facilitator_law")
    if law is None:
        return []
    insurance, capital = money(law.values["insurance"]), money(law.values["capital"])
    lines: list[Value] = [
        words("registration-agents-money", insurance=insurance, capital=capital),
        words("registration-agents-office"),
    ]
    return [fact_card(law, words("card-registration-agents"), [], lines)]


def _registration_card(clinic: Clinic) -> dict[str, Any]:
    rows = [
        row("label-clinic", localized(clinic.names)),
        row("label-state", words(f"registration-state-{clinic.registration_state}")),
    ]
    if clinic.registration_number:
        rows.append(row("label-registration-number", code(clinic.registration_number)))
    if clinic.registration_expires_on:
        rows.append(row("label-registration-until", day(clinic.registration_expires_on)))
    return {
        "kind": "fact",
        "title": words("card-registration"),
        "rows": rows,
        "source": {"name": clinic.source, "date": clinic.as_of.isoformat()},
        "note": words("clinic-demo") if clinic.demo else None,
    }


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    return [ActionCheckRegistration(services)]
