"""Is this clinic or broker registered? Unknown is never worded as unregistered."""

from typing import Any

from actions.base import Event, ServiceAction, Turn
from actions.contacts import lines_card
from actions.db.records import Clinic
from actions.fact_cards import fact_card
from actions.values import Value, code, day, localized, row, words
from actions.wiring import Services

CHECKING_LINES = ("line_1577_7129",)


class ActionCheckRegistration(ServiceAction):
    """What the directory records of a clinic; for every other name, where to ask, and what the law says."""

    action_name = "action_check_registration"

    def handle(self, turn: Turn) -> list[Event]:
        today = turn.now.date()
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
            turn.say("utter_registration_check_where", cards=general)
            return []
        turn.say(
            f"utter_registration_check_{clinic.registration_state}",
            cards=[_registration_card(clinic)],
            clinic=localized(clinic.names),
        )
        if not turn.entity("clinic"):  # "is this agency registered?" may mean another name than the last clinic's
            turn.say("utter_registration_check_other", cards=general)
        return []


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
