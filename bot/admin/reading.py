"""Days, hours, prices and languages as the operator types them."""

import re
from collections.abc import Sequence
from datetime import date

from babel.core import Locale, UnknownLocaleError

from actions.services.administration import AdministrationError
from actions.services.administration.wording import WEEKDAYS

Span = tuple[int, int]
CLOSED = "closed"
_TIME = re.compile(r"(\d{1,2}):(\d{2})")
_PRICE = re.compile(r"(\d{1,12})(?:-(\d{1,12}))?")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?")


def read_day(text: str) -> date:
    """``2026-12-24``.

    Raises:
        AdministrationError: it is no day of the calendar written like that; so do all of this module.
    """
    try:
        if len(text) == 10:
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise AdministrationError(f"'{text}' is no day: write it as 2026-12-24")


def read_days(text: str) -> tuple[date, date]:
    """``2026-12-24``, or ``2026-12-24..2026-12-26`` with both ends."""
    first, dots, last = text.partition("..")
    return read_day(first), read_day(last if dots else first)


def read_time(text: str) -> int:
    """``14:00`` as minutes after midnight; ``24:00`` is the end of the day."""
    match = _TIME.fullmatch(text)
    minutes = int(match[1]) * 60 + int(match[2]) if match and int(match[2]) < 60 else -1
    if not 0 <= minutes <= 1440:
        raise AdministrationError(f"'{text}' is no time of the day: write it as 14:00")
    return minutes


def read_span(first: str | None, last: str | None) -> Span | None:
    """``--from`` and ``--to``: both or neither."""
    if first is None and last is None:
        return None
    if first is None or last is None:
        raise AdministrationError("give both --from and --to, or neither for the whole day")
    return read_time(first), read_time(last)


def read_week(words: Sequence[str]) -> dict[int, tuple[Span, ...]]:
    """Days and their hours in turns: ``mon-fri 10:00-13:00,14:00-19:00 sat,sun closed``. Monday is 0."""
    if len(words) % 2:
        raise AdministrationError("write days and their hours in turns: mon-fri 10:00-13:00,14:00-19:00 sun closed")
    week: dict[int, tuple[Span, ...]] = {}
    for days, hours in zip(words[::2], words[1::2], strict=True):
        spans = _read_hours(hours)
        for weekday in _read_weekdays(days):
            if weekday in week:
                raise AdministrationError(f"{WEEKDAYS[weekday]} is named twice")
            week[weekday] = spans
    return week


def read_price(text: str) -> tuple[int, int]:
    """``90000-180000``, or ``90000`` for one price; whole KRW."""
    match = _PRICE.fullmatch(text.replace(",", ""))
    if match is None:
        raise AdministrationError(f"'{text}' is no price: write it in whole KRW as 90000-180000 or 90000")
    return int(match[1]), int(match[2] or match[1])


def read_words(text: str) -> list[str]:
    """``a,b``."""
    return [word for word in (part.strip() for part in text.split(",")) if word]


def read_languages(text: str) -> list[str]:
    """``en,ko``: codes of languages that there are."""
    codes = read_words(text)
    for code in codes:
        if not _LANGUAGE.fullmatch(code) or not _is_language(code):
            raise AdministrationError(f"'{code}' is no code of a language, such as en, ko or zh")
    return codes


def _is_language(code: str) -> bool:
    try:
        Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return False
    return True


def _read_weekdays(text: str) -> list[int]:
    found: list[int] = []
    for part in text.lower().split(","):
        first, dash, last = part.partition("-")
        if first not in WEEKDAYS or (dash and last not in WEEKDAYS):
            raise AdministrationError(f"'{text}' names no days: write mon-fri, sat or mon,wed")
        start = WEEKDAYS.index(first)
        length = (WEEKDAYS.index(last) - start) % 7 if dash else 0
        found += [(start + number) % 7 for number in range(length + 1)]
    return found


def _read_hours(text: str) -> tuple[Span, ...]:
    if text.lower() == CLOSED:
        return ()
    spans = []
    for part in text.split(","):
        first, dash, last = part.partition("-")
        if not dash:
            raise AdministrationError(f"'{part}' is no span of hours: write 10:00-13:00,14:00-19:00 or closed")
        spans.append((read_time(first), read_time(last)))
    return tuple(spans)
