"""The slots of the booking form, and the draft that outlives them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from rasa_sdk.events import SlotSet

from actions.base import Event, Turn
from actions.services.results import BookingDraft, FreeTime
from actions.values import choice, moment

BOOKING_DRAFT = "booking"
PARTICULARS = "particulars"
ANSWERS = (
    "booking_procedure",
    "booking_clinic",
    "booking_time",
    "residency",
    "patient_name",
    "contact",
    "consent",
    PARTICULARS,
)
EMAIL_CODE = "email_code"
FORM_SLOTS = (*ANSWERS, "booking_confirmed", EMAIL_CODE, "booking_key", "booking_stop", "offered")
CONSENT_VERSION = "2"
AGREED, REFUSED = "yes", "no"
DOCTORS = {"woman_doctor": "female", "man_doctor": "male"}
ADULT_AT = 19
"""Years; Korea's Civil Act, Article 4: below it a guardian decides with the patient."""


_SINGLE = (
    ("specialty", "specialty"),
    ("place", "district"),
    ("place", "landmark"),
    ("language", "language"),
    ("relation", "relation"),
)


def restore(draft: Mapping[str, Any] | None) -> list[Event]:
    """Events that put a living draft back into the slots."""
    return [SlotSet(name, value) for name, value in (draft or {}).items() if name in ANSWERS]


def snapshot(slots: Mapping[str, Any]) -> dict[str, Any]:
    """What the draft keeps of the slots."""
    return {name: slots[name] for name in ANSWERS if slots.get(name) is not None}


def load_draft(turn: Turn) -> dict[str, Any] | None:
    """The conversation's living draft, or None."""
    return turn.services.drafts.load(turn.conversation, BOOKING_DRAFT, turn.now)


def save_draft(turn: Turn, slots: Mapping[str, Any]) -> None:
    """Keep what the slots hold, for the days that the settings say."""
    services = turn.services
    services.drafts.save(turn.conversation, BOOKING_DRAFT, snapshot(slots), turn.now, services.settings.draft_days)


def drop_draft(turn: Turn) -> None:
    """Forget the draft."""
    turn.services.drafts.delete(turn.conversation, BOOKING_DRAFT)


def particulars(turn: Turn) -> dict[str, Any]:
    """What was said beside the answers, joined with what this message adds.

    Keys, each only when something was said: ``specialty``, ``place``, ``language`` (wishes for treatment and clinic),
    ``relation``, ``age``, ``guardian`` (who the patient is), ``wishes`` and ``conditions`` (lists of words), ``phone``
    (a number told where an address is needed).
    """
    known: dict[str, Any] = dict(turn.slot(PARTICULARS) or {})
    for key, kind in _SINGLE:
        if value := turn.entity(kind):
            known[key] = value
    age = turn.entity("patient_age")
    if isinstance(age, dict) and "years" in age:
        known["age"] = age["years"]
    if turn.entity("guardian"):
        known["guardian"] = turn.entity("guardian")
    for key, kind in (("wishes", "wish"), ("conditions", "condition")):
        said = [*known.get(key, []), *_told_while_booking(turn, kind)]
        if said:
            known[key] = list(dict.fromkeys(said))
    if len(doctors := [wish for wish in known.get("wishes", []) if wish in DOCTORS]) > 1:
        known["wishes"] = [wish for wish in known["wishes"] if wish not in doctors[:-1]]  # the last word counts
    return known


def _told_while_booking(turn: Turn, kind: str) -> list[Any]:
    """This entity of the latest message and of every other since the form began: questions in between tell it too."""
    told: list[Any] = []
    for event in reversed(turn.tracker.events):
        if event.get("event") == "active_loop" and event.get("name"):
            break
        if event.get("event") == "user":
            found = (event.get("parse_data") or {}).get("entities") or []
            told = [*(item["value"] for item in found if item.get("entity") == kind), *told]
            if turn.form is None:
                break
    return told


def practitioner_sex(known: dict[str, Any] | None) -> str | None:
    """The sex of doctor that was wished for."""
    return next((DOCTORS[wish] for wish in (known or {}).get("wishes", []) if wish in DOCTORS), None)


def is_minor(known: dict[str, Any] | None) -> bool | None:
    """Whether the patient is under age, as far as was said."""
    age = (known or {}).get("age")
    return None if age is None else age < ADULT_AT


def booking_draft(turn: Turn) -> BookingDraft:
    """The filled form as the booking service takes it."""
    contact = str(turn.slot("contact") or "")
    agreed = turn.slot("consent") == AGREED
    known = turn.slot(PARTICULARS) or {}
    wishes: dict[str, Any] = {}
    if known.get("wishes"):
        wishes["wishes"] = known["wishes"]
    if known.get("conditions"):
        wishes["conditions"] = known["conditions"]
    if sex := practitioner_sex(known):
        wishes["practitioner_sex"] = sex
    return BookingDraft(
        conversation=turn.conversation,
        clinic=str(turn.slot("booking_clinic")),
        procedure=str(turn.slot("booking_procedure")),
        start=datetime.fromisoformat(str(turn.slot("booking_time"))),
        locale=turn.locale,
        residency=turn.slot("residency"),
        patient_name=turn.slot("patient_name"),
        contact=contact,
        contact_kind="email" if "@" in contact else "phone",
        other_phone=known.get("phone"),
        consents={"health": agreed, "clinic": agreed},
        consent_version=CONSENT_VERSION,
        relation=known.get("relation"),
        is_minor=is_minor(known),
        guardian=known.get("guardian"),
        wishes=wishes,
        needs_review=bool(known.get("conditions") or is_minor(known)),
    )


def offer(kind: str, values: list[Any]) -> dict[str, Any]:
    """The value of the slot ``offered``: what the last question let the visitor choose from."""
    return {"kind": kind, "values": values}


def chosen(slots: Mapping[str, Any], kind: str, number: Any) -> Any:
    """What a number or an ordinal means after a question that offered a choice; None when it means nothing."""
    offered = slots.get("offered") or {}
    values = offered.get("values") or []
    if offered.get("kind") != kind or not isinstance(number, int | float):
        return None
    index = len(values) if number == -1 else int(number)
    return values[index - 1] if 1 <= index <= len(values) else None


def time_value(start: datetime) -> dict[str, Any]:
    """A chosen start as a time entity has it."""
    return {"start": start.isoformat(), "end": None, "grain": "minute"}


def time_choices(times: list[str], intent: str = "inform", **entities: Any) -> list[dict[str, Any]]:
    """Quick replies for these starts (ISO 8601)."""
    starts = [datetime.fromisoformat(start) for start in times]
    return [
        choice("reply-time", intent, {"when": moment(start)}, time=time_value(start), **entities) for start in starts
    ]


def starts(times: list[FreeTime] | tuple[FreeTime, ...]) -> list[str]:
    """The beginnings of free times, ISO 8601."""
    return [free.start.isoformat() for free in times]
