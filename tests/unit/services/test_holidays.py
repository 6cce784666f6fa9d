"""Public holidays of Korea: known days with their ids, their substitutes, and no others."""

import threading
from datetime import date, timedelta

import pytest

from actions.services.holidays import HOLIDAYS, Holiday, PublicHolidays
from bot.settings import ROOT
from tests.unit.db.database import together

CALENDAR = PublicHolidays()

YEAR_2026 = {
    (1, 1): ("new_years_day", False),
    (2, 16): ("seollal", False),
    (2, 17): ("seollal", False),
    (2, 18): ("seollal", False),
    (3, 1): ("independence_movement_day", False),
    (3, 2): ("independence_movement_day", True),
    (5, 1): ("labor_day", False),
    (5, 5): ("childrens_day", False),
    (5, 24): ("buddhas_birthday", False),
    (5, 25): ("buddhas_birthday", True),
    (6, 3): ("local_election_day", False),
    (6, 6): ("memorial_day", False),
    (7, 17): ("constitution_day", False),
    (8, 15): ("liberation_day", False),
    (8, 17): ("liberation_day", True),
    (9, 24): ("chuseok", False),
    (9, 25): ("chuseok", False),
    (9, 26): ("chuseok", False),
    (10, 3): ("national_foundation_day", False),
    (10, 5): ("national_foundation_day", True),
    (10, 9): ("hangul_day", False),
    (12, 25): ("christmas", False),
}


def test_the_whole_of_2026() -> None:
    days = (date(2026, 1, 1) + timedelta(days=number) for number in range(365))
    found = {(day.month, day.day): CALENDAR.holiday_on(day) for day in days}
    assert {day: (one.id, one.substitute) for day, one in found.items() if one} == YEAR_2026


@pytest.mark.parametrize(
    ("day", "name", "substitute"),
    [
        (date(2027, 2, 9), "seollal", True),  # the feast itself began on a Saturday, its own day was a Sunday
        (date(2027, 5, 3), "labor_day", True),
        (date(2027, 7, 19), "constitution_day", True),
        (date(2028, 10, 3), "chuseok", False),  # National Foundation Day too: the greater feast is told
        (date(2028, 4, 12), "assembly_election_day", False),
        (date(2025, 6, 3), "presidential_election_day", False),
        (date(2025, 1, 27), "temporary_holiday", False),
        (date(2025, 5, 5), "childrens_day", False),  # Buddha's birthday as well
    ],
)
def test_days_of_other_years(day: date, name: str, substitute: bool) -> None:
    assert CALENDAR.holiday_on(day) == Holiday(name, substitute)


def test_every_holiday_has_an_english_name_and_nothing_comes_unnamed() -> None:
    catalogue = (ROOT / "data/locales/en/booking.ftl").read_text(encoding="utf-8")
    for name in HOLIDAYS:
        assert f"\nholiday-{name.replace('_', '-')} = " in catalogue
    days = (date(2026, 1, 1) + timedelta(days=number) for number in range(365 * 6))
    assert "temporary_holiday" not in {one.id for one in map(CALENDAR.holiday_on, days) if one}


def test_threads_share_one_calendar() -> None:
    calendar = PublicHolidays()
    found: list[Holiday | None] = []
    christmas = [date(2020 + number % 4, 12, 25) for number in range(16)]
    together([threading.Thread(target=lambda day=day: found.append(calendar.holiday_on(day))) for day in christmas])
    assert found == [Holiday("christmas", False)] * 16
