"""Korea's public holidays, from the library ``holidays``, by stable ids."""

import re
from dataclasses import dataclass
from datetime import date
from threading import Lock

UNKNOWN = "temporary_holiday"
"""What the library knows as a public holiday and we have no name for."""

_IDS = {
    "Korean New Year": "seollal",
    "Chuseok": "chuseok",
    "New Year's Day": "new_years_day",
    "Independence Movement Day": "independence_movement_day",
    "Labor Day": "labor_day",
    "Children's Day": "childrens_day",
    "Buddha's Birthday": "buddhas_birthday",
    "Local Election Day": "local_election_day",
    "National Assembly Election Day": "assembly_election_day",
    "Presidential Election Day": "presidential_election_day",
    "Memorial Day": "memorial_day",
    "Constitution Day": "constitution_day",
    "Liberation Day": "liberation_day",
    "National Foundation Day": "national_foundation_day",
    "Hangul Day": "hangul_day",
    "Christmas Day": "christmas",
}
HOLIDAYS = (*_IDS.values(), UNKNOWN)
"""All ids; when two fall on one day the earlier of this list is told. Seollal and Chuseok stand for three days each."""

_SUBSTITUTE = re.compile(r"Alternative holiday for (.+)")
_NEIGHBOUR = re.compile(r"The (?:day preceding|second day of) (.+)")
_ESTIMATED = " (estimated)"


@dataclass(frozen=True)
class Holiday:
    """A public holiday. ``substitute``: a working day that is free because the holiday fell on a free day."""

    id: str
    substitute: bool


class PublicHolidays:
    """The calendar of public holidays. A year is worked out when it is first asked for; safe to share by threads."""

    def __init__(self) -> None:
        self._years: dict[int, dict[date, Holiday]] = {}
        self._lock = Lock()

    def holiday_on(self, day: date) -> Holiday | None:
        """The holiday of this day, or None.

        A holiday that the government adds at short notice is not known here: the directory takes it as a closure.
        """
        known = self._years.get(day.year)
        if known is None:
            with self._lock:
                known = self._years.get(day.year) or _year(day.year)
                self._years[day.year] = known
        return known.get(day)


def _year(year: int) -> dict[date, Holiday]:
    from holidays import country_holidays  # slow to import, and not every process needs it

    calendar = country_holidays("KR", years=year, language="en_US", expand=False)
    return {day: min(map(_holiday, calendar.get_list(day)), key=_weight) for day in calendar}


def _holiday(name: str) -> Holiday:
    plain = name.removesuffix(_ESTIMATED)
    substitute = _SUBSTITUTE.fullmatch(plain)
    if substitute:
        plain = substitute.group(1)
    neighbour = _NEIGHBOUR.fullmatch(plain)
    return Holiday(_IDS.get(neighbour.group(1) if neighbour else plain, UNKNOWN), substitute is not None)


def _weight(holiday: Holiday) -> tuple[bool, int]:
    return holiday.substitute, HOLIDAYS.index(holiday.id)
