"""Dates of the Islamic calendar by its arithmetic (civil) rule; a month may begin a day earlier or later by sight."""

from datetime import date, timedelta

_EPOCH = date(622, 7, 19)  # 1 Muharram of the year 1, Gregorian
_LONGEST = 30


def gregorian(year: int, month: int, day: int) -> date:
    """The Gregorian date of a Hijri one.

    Raises:
        ValueError: there is no such day.
    """
    if not (1 <= month <= 12 and 1 <= day <= _LONGEST):
        raise ValueError(f"no Hijri date: {year}-{month}-{day}")
    days = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2 + day - 1
    return _EPOCH + timedelta(days=days)


def coming(today: date, month: int, day: int) -> date:
    """The coming Gregorian date of a Hijri day and month."""
    year = (today.year - 622) * 33 // 32
    while gregorian(year, month, day) < today:
        year += 1
    return gregorian(year, month, day)
