"""Short answers that are read by tables alone: the code of a letter, and what the yearly report asks for."""

from collections.abc import Sequence
from datetime import datetime

from bot.nlu.answers import EXTRACTOR, Answer
from bot.nlu.spans import Entity, overlaps
from bot.text.told import Told, birth_year, code_in

CODE = "email_code"
"""Slot and entity: the digits as typed, or ``again`` or ``address``."""
TOLD = "told"
"""Entity: what answers a question of the report: a country, a sex, a year, a day (ISO 8601) or UNSAID."""
UNSAID = "unsaid"
NATIONALITY, SEX, BIRTH_YEAR = "report_nationality", "report_sex", "report_birth_year"
DAYS = frozenset({"report_entry", "report_exit"})
REPORT_SLOTS = frozenset({NATIONALITY, SEX, BIRTH_YEAR, *DAYS})
_EXACT = frozenset({"day", "hour", "minute"})


class ToldAnswers:
    """Reads them; what stands in a line for something else besides is ruled out."""

    def __init__(self, told: Told) -> None:
        self._told = told

    def read(self, requested: str, text: str, entities: Sequence[Entity], year: int) -> Answer | None:
        """What a line means as an answer to the slot; None: it is left to the other readers.

        Args:
            year: this year.
        """
        if requested == CODE:
            return self._code(text, entities)
        if requested not in REPORT_SLOTS:
            return None
        if self._told.unsaid(text):
            return _whole(TOLD, UNSAID, text, entities)
        if requested in DAYS:
            days = [one for one in entities if one["entity"] == "time" and one["value"].get("grain") in _EXACT]
            day = datetime.fromisoformat(str(days[0]["value"]["start"])).date().isoformat() if days else None
            return _whole(TOLD, day, text, entities) if day else None
        found: str | int | None
        if requested == NATIONALITY:
            found = self._told.country(text)
        elif requested == SEX:
            found = self._told.sex(text)
        else:
            found = birth_year(text, year)
        return _whole(TOLD, found, text, entities) if found is not None else None

    def _code(self, text: str, entities: Sequence[Entity]) -> Answer | None:
        found = code_in(text)
        if found is not None:
            digits, start, end = found
            code: Entity = {"entity": CODE, "value": digits, "start": start, "end": end, "extractor": EXTRACTOR}
            return Answer(entities=(code,), refused=tuple(one for one in entities if overlaps(one, code)))
        if any(one["entity"] == "email" for one in entities):
            return Answer()
        wished = self._told.about_code(text)
        return _whole(CODE, wished, text, entities) if wished else None


def _whole(kind: str, value: str | int, text: str, entities: Sequence[Entity]) -> Answer:
    told: Entity = {"entity": kind, "value": value, "start": 0, "end": len(text), "extractor": EXTRACTOR}
    return Answer(entities=(told,), refused=tuple(entities))
