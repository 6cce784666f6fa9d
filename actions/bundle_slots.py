"""The slots of the forms for an interpreter and a car, and what a message tells of them."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from actions.base import Turn
from actions.services.bundle_values import CLINIC, HOTEL, INTERPRETATION, PICKUP, InterpretationWish, PickupWish, Wish
from actions.services.clock import SEOUL
from actions.trip_times import said

ABOUT = "bundle_about"
"""Slot: the booking's code or None, the clinic, the language, a day that was named without an hour."""
FORMS = {INTERPRETATION: "interpretation_form", PICKUP: "pickup_form"}
KINDS = {form: kind for kind, form in FORMS.items()}
SPOKEN_SLOTS = ("bundle_time", "bundle_hours")
PICKUP_SLOTS = (
    "pickup_airport",
    "pickup_flight",
    "pickup_arrival",
    "pickup_people",
    "pickup_to",
    "pickup_hotel",
    "pickup_luggage",
    "pickup_terminal",
)
BUNDLE_SLOTS = (ABOUT, *SPOKEN_SLOTS, *PICKUP_SLOTS, "bundle_confirmed", "bundle_key")
NOT_ASKED = "not_asked"
LONGEST_HOTEL = 200
ANSWERING = frozenset(
    {
        "inform",
        "affirm",
        "deny",
        "request_pickup",
        "request_interpretation",
        "book_appointment",
        "plan_trip",
        "check_availability",
        "reschedule_booking",
        "nlu_fallback",
        "out_of_scope",
    }
)
"""Intents of messages that may answer a question of these forms; a question in between has another."""
NAMING = frozenset({"inform", "nlu_fallback", "out_of_scope", "ask_accommodation", "ask_clinic"})
"""Intents that the bare name of a hotel may be taken for."""
LENGTHS = ANSWERING | {"ask_duration"}
HEARD_ANYWHERE = frozenset(
    {"report_emergency", "ask_medical_advice", "talk_to_human", "change_language", "start_over", "cancel_booking"}
)
SURE, SHORT = 0.75, 80
_QUESTIONS = ("?", "\uff1f", "\u061f")
"""Question marks of Latin, Chinese and Arabic script."""
_TERMINAL = re.compile(r"\bT ?([12])\b", re.IGNORECASE)


def answers(turn: Turn, intents: frozenset[str] = ANSWERING, asked: tuple[str, ...] = ()) -> bool:
    """Whether the latest message may answer a question: by its intent, and no question itself.

    Args:
        asked: entities that answer what is asked for; a short line with one of them may have any intent of which the
            classifier is not sure, other than those that are heard anywhere.
    """
    text = typed(turn)
    if text.endswith(_QUESTIONS) or turn.intent in HEARD_ANYWHERE:
        return False
    if turn.intent in intents:
        return True
    told = any(turn.entity(kind) is not None for kind in asked)
    return told and len(text) <= SHORT and _confidence(turn) < SURE


def _confidence(turn: Turn) -> float:
    return float(((turn.tracker.latest_message or {}).get("intent") or {}).get("confidence") or 1.0)


def typed(turn: Turn) -> str:
    """The latest message as it was typed."""
    return str((turn.tracker.latest_message or {}).get("text") or "").strip()


def about(turn: Turn) -> dict[str, Any]:
    """What the form is about."""
    return dict(turn.slot(ABOUT) or {})


def point(turn: Turn, known_day: str | None) -> tuple[datetime | None, date | None]:
    """The moment that the message tells, or the day where it names no hour; an hour alone falls on the known day."""
    text = typed(turn)
    found = [one for one in (turn.tracker.latest_message or {}).get("entities") or [] if one.get("entity") == "time"]
    read = [said(one["value"], text[one.get("start") or 0 : one.get("end") or 0]) for one in found]
    times = [one.first for one in read if one is not None]
    exact = next((one for one in times if one.exact), None)
    days = [one.day for one in times if not one.exact]
    if exact is None:
        return None, days[0] if days else None
    at = exact.at.astimezone(SEOUL)
    named = days[0] if days else date.fromisoformat(known_day) if known_day else None
    near = (at.date() - turn.now.astimezone(SEOUL).date()).days <= 1
    return (datetime.combine(named, at.time(), SEOUL), None) if named and near else (at, None)


def terminal(turn: Turn) -> str | None:
    """The terminal that the message names as people write it anywhere: T1, T2."""
    found = _TERMINAL.search(typed(turn))
    return f"T{found.group(1)}" if found else None


def wish_of(slots: Mapping[str, Any], known: Mapping[str, Any], kind: str, contact: str | None) -> Wish:
    """The filled form as the bundle service takes it."""
    clinic = known.get("clinic")
    if kind == INTERPRETATION:
        return InterpretationWish(
            language=str(known["language"]),
            hours=int(slots["bundle_hours"]),
            start=datetime.fromisoformat(str(slots["bundle_time"])),
            contact=contact,
            clinic=clinic,
        )
    hotel = slots["pickup_hotel"] if slots["pickup_to"] == HOTEL else None
    return PickupWish(
        airport=str(slots["pickup_airport"]),
        flight=str(slots["pickup_flight"]),
        arrival=datetime.fromisoformat(str(slots["pickup_arrival"])),
        people=int(slots["pickup_people"]),
        destination=HOTEL if hotel else CLINIC,
        hotel=hotel,
        luggage=slots["pickup_luggage"],
        terminal=slots["pickup_terminal"],
        contact=contact,
        clinic=clinic,
    )
