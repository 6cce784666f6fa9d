"""Money, dates, lists, numbers and names in a reader's locale, by CLDR. Times are always Seoul's."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from functools import cache

import phonenumbers
import yaml
from babel import Locale as CldrLocale
from babel.dates import format_date, format_skeleton, format_time, format_timedelta
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent

from bot.languages import LOCALES
from bot.settings import ROOT

SEOUL = timezone(timedelta(hours=9), "KST")
ISOLATE, POP = "\u2068", "\u2069"
DAY_SKELETON, DAY_OF_YEAR_SKELETON = "MMMEd", "yMMMEd"
DAYS_OF_A_MONTH = 30  # Babel's own measure
DAYS_OF_A_YEAR = 365


@dataclass(frozen=True)
class _Forms:
    """What a locale writes otherwise than CLDR, from its ``formats.yml``; all patterns are CLDR's.

    Attributes:
        day, day_of_year: a day within the year, and one of another year.
        date: a calendar date.
        between: what stands between a day and an hour.
        hour: an hour and its minutes; ``hour_end``: what follows it, once in a span.
        parts_of_the_day: until which hour a part lasts, and what follows the hours in it.
        unspaced: whether lengths of time are written without blanks.
    """

    day: str = ""
    day_of_year: str = ""
    date: str = "medium"
    between: str = " "
    hour: str = "short"
    hour_end: str = ""
    parts_of_the_day: Mapping[int, str] = field(default_factory=dict)
    unspaced: bool = False


@cache
def _forms(locale: str) -> _Forms:
    path = ROOT / "data" / "locales" / locale / "formats.yml"
    return _Forms(**yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)) if path.exists() else _Forms()


@cache
def _cldr(locale: str) -> CldrLocale:
    return CldrLocale.parse(LOCALES[locale].cldr)


def isolate(text: str, locale: str) -> str:
    """Keep foreign text in order inside a right-to-left line; left-to-right locales need nothing."""
    return f"{ISOLATE}{text}{POP}" if LOCALES[locale].direction == "rtl" else text


def seoul(value: datetime) -> datetime:
    """The moment in Seoul; a datetime without zone is taken as Seoul's."""
    return value.astimezone(SEOUL) if value.tzinfo else value.replace(tzinfo=SEOUL)


def day_text(value: date, locale: str) -> str:
    """``Tue, Nov 24``; with the year where it is not the one we are in."""
    this_year = value.year == datetime.now(SEOUL).year
    forms = _forms(locale)
    if forms.day:
        return str(format_date(value, forms.day if this_year else forms.day_of_year, locale=_cldr(locale)))
    skeleton = DAY_SKELETON if this_year else DAY_OF_YEAR_SKELETON
    return str(format_skeleton(skeleton, value, locale=_cldr(locale)))


def date_text(value: date, locale: str) -> str:
    """A full calendar date, for sources and deadlines."""
    return str(format_date(value, _forms(locale).date, locale=_cldr(locale)))


def time_text(value: datetime, locale: str) -> str:
    """``15:00``, or as the locale writes it."""
    moment = seoul(value).time()
    forms = _forms(locale)
    parts = (words for until, words in sorted(forms.parts_of_the_day.items()) if moment.hour < until)
    return _clock(value, locale) + next(parts, forms.hour_end)


def moment_text(value: datetime, locale: str) -> str:
    """Day and hour in Seoul."""
    moment = seoul(value)
    return f"{day_text(moment.date(), locale)}{_forms(locale).between}{time_text(moment, locale)}"


def span_text(start: datetime, end: datetime, locale: str) -> str:
    """From an hour to another; the day once when both share it."""
    first, last = seoul(start), seoul(end)
    if first.date() != last.date():
        return f"{moment_text(first, locale)}–{moment_text(last, locale)}"
    begin = _clock(first, locale) if _forms(locale).hour_end else time_text(first, locale)
    return f"{day_text(first.date(), locale)}{_forms(locale).between}{begin}–{time_text(last, locale)}"


def _clock(value: datetime, locale: str) -> str:
    return str(format_time(seoul(value).time(), _forms(locale).hour, locale=_cldr(locale))).replace("\u202f", "\u00a0")


def amount_text(value: int, locale: str, upto: int | None = None) -> str:
    """An amount or a range in whole units, without its currency."""
    first = number_text(value, locale)
    return first if upto is None else f"{first}–{number_text(upto, locale)}"


def number_text(value: int | float, locale: str) -> str:
    """A number with the locale's separators."""
    return str(format_decimal(value, locale=_cldr(locale)))


def percent_text(value: float, locale: str) -> str:
    """A share of one as a percentage."""
    return str(format_percent(value, locale=_cldr(locale)))


def duration_text(value: int, unit: str, locale: str) -> str:
    """``30 minutes``, ``2 hours``, ``7 days``, ``3 months``, ``5 years`` …"""
    days = {"month": DAYS_OF_A_MONTH, "year": DAYS_OF_A_YEAR}.get(unit)
    length = timedelta(days=days * value) if days else timedelta(**{f"{unit}s": value})
    text = str(format_timedelta(length, granularity=unit, threshold=1e9, locale=_cldr(locale)))
    return text.replace(" ", "") if _forms(locale).unspaced else text


def list_text(items: list[str], locale: str, style: str = "and") -> str:
    """Items joined as the locale joins them."""
    return str(format_list(items, style="or" if style == "or" else "standard", locale=_cldr(locale)))


def language_name(code: str, locale: str) -> str:
    """A language's name in the reader's language."""
    return str(_cldr(locale).languages.get(code.replace("-", "_"), LOCALES[code].own_name if code in LOCALES else code))


def territory_name(code: str, locale: str) -> str:
    """A country's name in the reader's language."""
    return str(_cldr(locale).territories.get(code, code))


def phone_text(value: str, locale: str) -> str:
    """An E.164 number in international writing; short numbers stay as they are."""
    try:
        parsed = phonenumbers.parse(value, None)
    except phonenumbers.NumberParseException:
        return isolate(value, locale)
    return isolate(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL), locale)


def pick(texts: dict[str, str], locale: str) -> str:
    """The text for a locale: exact, same language, English, Korean, any; empty when there is none."""
    language = LOCALES[locale].language
    same = [code for code in texts if code.split("-")[0] == language]
    for code in (locale, *same, "en", "ko", *texts):
        if texts.get(code):
            return texts[code]
    return ""
