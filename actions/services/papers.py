"""Which papers, by treatment and by the way somebody comes to Korea; and which visa a length of stay points to.

Nothing is decided here: the embassy gives visas, and the clinic says what it needs.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from actions.services.facts import Fact
from actions.services.knowledge import Knowledge

SHORT, LONG, KETA, RESIDENT = "short", "long", "keta", "resident"
ENTRIES = (SHORT, LONG, KETA, RESIDENT)
"""How somebody comes: the visa for a short or a long treatment, K-ETA without visa; or they live in Korea."""
BRING, ALSO, JOURNEY, ASK = "bring", "also", "journey", "ask"

_USUAL = (BRING, "papers_usual")
_SPECIAL = (
    (ALSO, "papers_face"),
    (ALSO, "papers_eye"),
    (ALSO, "papers_ivf"),
    (ALSO, "papers_ivf_couple"),
    (ALSO, "papers_cancer"),
)
_QUESTIONS = ((ASK, "questions_eye"), (ASK, "questions_face"))
_JOURNEY = {
    SHORT: "visa_papers",
    LONG: "visa_papers",
    KETA: "keta_exemption",
    RESIDENT: "patient_law",
}
_DAYS = {"minute": 0, "hour": 0, "day": 1, "week": 7, "month": 30, "year": 365}
# the letters in Latin, and those that look or sound alike in Cyrillic
_CODES = (
    (LONG, re.compile(r"[Gg\u0413\u0433][\s-]?1(?:[\s-]?10)?(?!\d)")),
    (SHORT, re.compile(r"[Cc\u0421\u0441][\s-]?3(?:[\s-]?3)?(?!\d)")),
    (KETA, re.compile(r"[Kk\u041a\u043a][\s-]?[Ee\u0415\u0435][Tt\u0422\u0442][Aa\u0410\u0430]")),
)


@dataclass(frozen=True)
class PaperList:
    """One list of papers or questions with the fact it comes from.

    Attributes:
        part: ``bring``, ``also`` (because of the treatment), ``journey`` (because of the way in) or ``ask``.
        items: ids; empty where the fact is told in words of its own (K-ETA, residents).
    """

    part: str
    fact: Fact
    items: tuple[str, ...]


def entry_named(text: str) -> str | None:
    """The way of entry whose code stands in a line (C-3-3, G-1-10, K-ETA), where it is the only one; else None."""
    found = [entry for entry, pattern in _CODES if any(_alone(match, text) for match in pattern.finditer(text))]
    return found[0] if len(found) == 1 else None


def _alone(match: "re.Match[str]", text: str) -> bool:
    """Latin and Cyrillic letters before a code belong to a longer word; other scripts write it without a space."""
    before = text[match.start() - 1 : match.start()]
    return not re.match(r"[0-9A-Za-z\u0400-\u04ff-]", before)


def stay_days(said: Mapping[str, Any] | None) -> int | None:
    """A said length of stay in days (a month counts 30); None where none was said or it is no number of days."""
    if not said or said.get("unit") not in _DAYS or not isinstance(said.get("value"), int | float):
        return None
    return round(said["value"] * _DAYS[said["unit"]]) or None


def entry_for_stay(days: int | None, short_days: int) -> str | None:
    """The treatment visa that a stay of so many days points to; None where no length was said."""
    if days is None:
        return None
    return SHORT if days <= short_days else LONG


def paper_lists(
    knowledge: Knowledge, today: date, *, procedure: str | None, specialty: str | None, entry: str | None
) -> list[PaperList]:
    """The lists for this treatment and way of entry, from what may be asserted today.

    Args:
        entry: one of ENTRIES, or None where nobody said.
    """
    wanted = [_USUAL, *((part, one) for part, one in _SPECIAL if _fits(knowledge, one, procedure, specialty, today))]
    if entry is not None:
        wanted.append((JOURNEY, _JOURNEY[entry]))
    wanted.append((ASK, "clinic_questions"))
    wanted += [(part, one) for part, one in _QUESTIONS if _fits(knowledge, one, procedure, specialty, today)]
    found = ((part, knowledge.fact(one, today)) for part, one in wanted)
    return [PaperList(part, fact, tuple(fact.values.get("items", ()))) for part, fact in found if fact is not None]


def _fits(knowledge: Knowledge, fact_id: str, procedure: str | None, specialty: str | None, today: date) -> bool:
    fact = knowledge.fact(fact_id, today)
    if fact is None:
        return False
    return procedure in fact.values["procedures"] or specialty in fact.values["specialties"]
