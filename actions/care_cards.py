"""Whom to reach after a treatment, as a card; read by the dialogue and by the notices alike."""

from typing import Any

from actions.db.records import Clinic
from actions.services.aftercare import AFTER_HOURS, HERE, HOME, LOST, THE_CLINIC, Step
from actions.values import Value, phone, row, several, words


def steps_card(situation: str, steps: tuple[Step, ...], clinic: Clinic | None) -> dict[str, Any]:
    """The most urgent first; a fictional clinic's numbers are left out."""
    rows, lines = [], []
    for step in steps:
        who = [_who(one, clinic) for one in step.who]
        rows.append(row(f"label-care-{step.level}", several(who, "or")))
        if step.signs:
            signs = several([words(f"care-sign-{one}") for one in step.signs], "or")
            lines.append(words(f"care-signs-{step.level}", signs=signs))
    told = {HERE: ("certificate", "cannot-judge"), LOST: ("papers", "written"), HOME: ("report", "cannot-judge")}
    lines += [words(f"care-{one}") for one in told[situation]]
    return {"kind": "checklist", "title": words("card-care"), "rows": rows, "lines": lines}


def _who(one: str, clinic: Clinic | None) -> Value:
    if clinic is not None and not clinic.demo:
        if one == AFTER_HOURS and clinic.after_hours_phone:
            return words("care-who-after-hours-number", number=phone(clinic.after_hours_phone))
        if one == THE_CLINIC and clinic.phone:
            return words("care-who-clinic-number", number=phone(clinic.phone))
    return words(f"care-who-{one.replace('_', '-')}")
