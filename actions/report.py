"""Telling what the yearly report asks for: by its card, or question by question. Each can be left out."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet

from actions.base import Event, ServiceAction, Turn, clear
from actions.report_cards import (
    ABOUT,
    REPORT,
    REPORT_SLOTS,
    SLOTS,
    STOP,
    TOLD,
    UNSAID,
    answers,
    tables,
)
from actions.services.report_details import OLDEST, SEXES, ReportTold
from actions.wiring import Services
from bot.text.told import birth_year

FORM = "report_form"
_COUNTRY = re.compile("[A-Z]{2}")


class ActionStartReport(ServiceAction):
    """A card that was sent is kept; what cannot be read of it, and what the button asks for, is asked in questions."""

    action_name = "action_start_report"

    def handle(self, turn: Turn) -> list[Event]:
        held = turn.entity(REPORT)
        code = str(held.get("booking")) if isinstance(held, dict) else ""
        asked = self.services.report_details.missing(turn.conversation, code)
        if not asked:
            turn.say("utter_report_closed" if asked is None else "utter_report_thanks")
            return []
        slots = {slot: None if field in asked else UNSAID for slot, field in SLOTS.items()}
        if held.get("card"):
            read = {f"report_{field}": self._read(turn, f"told_{field}", field) for field in asked}
            unread = [slot for slot, value in read.items() if value is None]
            if _backwards(read):
                unread, read["report_exit"] = [*unread, "report_exit"], None
            told = tell(turn, code, read)
            if not unread or turn.form:
                turn.say("utter_report_thanks" if told else "utter_report_closed")
                return []
            turn.say("utter_report_unclear")
            slots |= read
        elif turn.form not in (None, FORM):
            turn.say("utter_report_stopped")
            return []
        events = [SlotSet(slot, value) for slot, value in slots.items()]
        return [*clear("requested_slot"), SlotSet(ABOUT, code), *events, FollowupAction(FORM)]

    def _read(self, turn: Turn, entity: str, field: str) -> Any:
        """A field of the card as its slot has it; None: it says something that cannot be read."""
        typed = turn.entity(entity)
        if typed is None:
            return UNSAID
        text, told = str(typed), tables(self.services.settings.data_dir)
        if text == UNSAID or (field in ("nationality", "birth_year") and told.unsaid(text)):
            return UNSAID
        if field == "nationality":
            return told.country(text)
        return birth_year(text, turn.now.year) if field == "birth_year" else text


class ValidateReportForm(ServiceAction):
    """One answer at a time; "no" is the wish not to say it."""

    action_name = "validate_report_form"

    def handle(self, turn: Turn) -> list[Event]:
        slot = str(turn.slot("requested_slot"))
        if slot not in SLOTS:
            return []
        value = turn.entity(TOLD) if turn.intent == "inform" else UNSAID if turn.intent == "deny" else None
        if value == STOP:
            return [SlotSet(one, UNSAID) for one in SLOTS if turn.slot(one) is None]
        if value is None or not _fits(SLOTS[slot], value, turn.now.year):
            return []
        standing = {one: turn.slot(one) for one in SLOTS} | {slot: value}
        if _backwards(standing):
            turn.say("utter_report_exit_before_entry")
            value = None
        return [SlotSet(slot, value)]


class _Ask(ServiceAction):
    """One question."""

    field: str

    def handle(self, turn: Turn) -> list[Event]:
        told = tables(self.services.settings.data_dir)
        turn.say(f"utter_report_ask_{self.field}", quick_replies=answers(self.field, turn.locale, told))
        return []


class ActionAskNationality(_Ask):
    """Whose passport?"""

    action_name, field = "action_ask_report_nationality", "nationality"


class ActionAskSex(_Ask):
    """As the passport has it."""

    action_name, field = "action_ask_report_sex", "sex"


class ActionAskBirthYear(_Ask):
    """In any calendar."""

    action_name, field = "action_ask_report_birth_year", "birth_year"


class ActionAskEntry(_Ask):
    """The day of arrival."""

    action_name, field = "action_ask_report_entry", "entry"


class ActionAskExit(_Ask):
    """The day of departure."""

    action_name, field = "action_ask_report_exit", "exit"


class ActionSubmitReport(ServiceAction):
    """All was asked: it is kept with the booking's patient."""

    action_name = "action_submit_report"

    def handle(self, turn: Turn) -> list[Event]:
        standing = {slot: turn.slot(slot) for slot in SLOTS}
        kept = tell(turn, str(turn.slot(ABOUT)), standing)
        said = any(value not in (None, UNSAID) for value in standing.values())
        turn.say("utter_report_closed" if not kept else "utter_report_thanks" if said else "utter_report_stopped")
        return clear(*REPORT_SLOTS)


class ActionStopReport(ServiceAction):
    """What was told so far is kept; nothing else is asked."""

    action_name = "action_stop_report"

    def handle(self, turn: Turn) -> list[Event]:
        tell(turn, str(turn.slot(ABOUT)), {slot: turn.slot(slot) for slot in SLOTS})
        turn.say("utter_report_stopped")
        return [ActiveLoop(None), *clear("requested_slot", *REPORT_SLOTS)]


def tell(turn: Turn, code: str, slots: Mapping[str, Any]) -> bool:
    """Keep what the slots hold; False when the booking is not there any more."""
    told = {SLOTS[slot]: value for slot, value in slots.items() if value not in (None, UNSAID)}
    for field in ("entry", "exit"):
        if field in told:
            told[field] = date.fromisoformat(str(told[field]))
    return turn.services.report_details.tell(turn.conversation, code, ReportTold(**told))


def _fits(field: str, value: Any, year: int) -> bool:
    """Whether a value answers this question: a button of another one may have been pressed."""
    if value == UNSAID:
        return True
    if field == "nationality":
        return isinstance(value, str) and _COUNTRY.fullmatch(value) is not None
    if field == "sex":
        return value in SEXES
    if field == "birth_year":
        return isinstance(value, int) and year - OLDEST <= value <= year
    return isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", value) is not None


def _backwards(slots: Mapping[str, Any]) -> bool:
    """Whether the day of departure stands before the day of arrival."""
    first, last = slots.get("report_entry"), slots.get("report_exit")
    return first not in (None, UNSAID) and last not in (None, UNSAID) and str(last) < str(first)


def actions(services: Services) -> list[Any]:
    """The actions of this module."""
    kinds = (
        ActionStartReport,
        ValidateReportForm,
        ActionAskNationality,
        ActionAskSex,
        ActionAskBirthYear,
        ActionAskEntry,
        ActionAskExit,
        ActionSubmitReport,
        ActionStopReport,
    )
    return [kind(services) for kind in kinds]
