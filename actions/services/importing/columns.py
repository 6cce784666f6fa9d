"""The columns of our own template: how each cell is read, and how it is written back."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from actions.services.administration.clinics import CONFIRMATIONS, REGISTRATION_STATES
from actions.services.administration.offers import KINDS, LARGEST_PRICE
from actions.services.administration.people import SEXES
from actions.services.administration.wording import WEEKDAYS
from actions.services.importing.cleaning import KOREA, read_phone
from actions.services.importing.values import BadRowError

Read = Callable[[str], Any]
Write = Callable[[Any], str]

CELL_MINUTES = 5
TEXT_LENGTH = 2_000
_ID = re.compile(r"[a-z0-9][a-z0-9_.:-]{0,63}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?")
_SPAN = re.compile(r"(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)")
_YES, _NO = ("yes", "true", "1", "y"), ("no", "false", "0", "n")


@dataclass(frozen=True)
class Field:
    """One column of the template.

    Attributes:
        column: of the table; ``field.locale`` for one locale of a text, ``hours.<weekday>`` for a day's hours.
        needed: a new row must fill it, and no row may empty it.
        empty: what an empty cell means.
        about: for the documentation inside the template.
    """

    header: str
    column: str
    read: Read
    write: Write
    about: str
    needed: bool = False
    empty: Any = None


def _text(limit: int) -> Read:
    def read(cell: str) -> str:
        if len(cell) > limit or any(not char.isprintable() and char != "\n" for char in cell):
            raise BadRowError(f"more than {limit} characters, or control characters")
        return cell

    return read


def read_id(cell: str) -> str:
    """An id.

    Raises:
        BadRowError: it is none; so do all of this module.
    """
    if not _ID.fullmatch(cell):
        raise BadRowError("no id: small letters, digits and underscores")
    return cell


def _one_of(words: Sequence[str]) -> Read:
    def read(cell: str) -> str:
        if cell not in words:
            raise BadRowError(f"none of {', '.join(words)}")
        return cell

    return read


def _read_bool(cell: str) -> bool:
    if cell.lower() in _YES:
        return True
    if cell.lower() in _NO:
        return False
    raise BadRowError("neither yes nor no")


def read_date(cell: str) -> date:
    """A day as ``2026-12-24``."""
    try:
        return date.fromisoformat(cell)
    except ValueError as error:
        raise BadRowError("no day: write it as 2026-12-24") from error


def _number(lowest: int, highest: int) -> Read:
    def read(cell: str) -> int:
        if not re.fullmatch(r"\d{1,12}", cell) or not lowest <= int(cell) <= highest:
            raise BadRowError(f"no whole number from {lowest} to {highest}")
        return int(cell)

    return read


def _degrees(lowest: float, highest: float) -> Read:
    def read(cell: str) -> float:
        try:
            value = float(cell)
        except ValueError:
            value = float("nan")
        if not lowest <= value <= highest:
            raise BadRowError(f"no degrees from {lowest:g} to {highest:g}")
        return value

    return read


def _read_phone(cell: str) -> str:
    phone = read_phone(cell)
    if phone is None:
        raise BadRowError("no telephone number: write it as +8221234567")
    return phone


def _words(form: re.Pattern[str], what: str) -> Read:
    def read(cell: str) -> list[str]:
        found = list(dict.fromkeys(word.strip() for word in cell.split(",") if word.strip()))
        if bad := [word for word in found if not form.fullmatch(word)]:
            raise BadRowError(f"no {what}: {', '.join(bad[:3])}")
        return found

    return read


def read_spans(cell: str) -> tuple[tuple[int, int], ...]:
    """``10:00-13:00 14:00-19:00`` as minutes after midnight, in order; ``closed`` is none."""
    spans = []
    for word in cell.replace(",", " ").split() if cell != "closed" else ():
        match = _SPAN.fullmatch(word)
        numbers = [int(number) for number in match.groups()] if match else [0, 0, 0, 0]
        opens, closes = numbers[0] * 60 + numbers[1], numbers[2] * 60 + numbers[3]
        steps = opens % CELL_MINUTES == closes % CELL_MINUTES == 0
        if not 0 <= opens < closes <= 1440 or not steps or max(numbers[1], numbers[3]) > 59:
            raise BadRowError(f"'{word}' are no hours: write 10:00-13:00 14:00-19:00, in steps of five minutes")
        spans.append((opens, closes))
    spans.sort()
    if any(second[0] <= first[1] for first, second in pairwise(spans)):
        raise BadRowError("hours that overlap or touch")
    return tuple(spans)


def write_spans(spans: Sequence[tuple[int, int]]) -> str:
    """The other way round."""
    return " ".join(
        f"{opens // 60:02}:{opens % 60:02}-{closes // 60:02}:{closes % 60:02}" for opens, closes in sorted(spans)
    )


def _plain(value: Any) -> str:
    return "" if value is None else str(value)


def _write_bool(value: Any) -> str:
    return "" if value is None else "yes" if value else "no"


def _write_words(value: Any) -> str:
    return ",".join(value or ())


_IDS, _LANGUAGES = _words(_ID, "ids"), _words(_LANGUAGE, "languages")
_DAY: tuple[Read, Write] = (read_date, _plain)
_BOOL: tuple[Read, Write] = (_read_bool, _write_bool)


def clinic_fields(locales: Sequence[str]) -> tuple[Field, ...]:
    """The sheet ``clinics``."""
    return (
        Field("id", "id", read_id, _plain, "stays for ever: bookings name it", needed=True),
        *(Field(f"name_{one}", f"names.{one}", _text(200), _plain, f"name in {one}") for one in locales),
        Field("registration_number", "registration_number", _text(64), _plain, "for foreign patients"),
        Field("registration_expires_on", "registration_expires_on", *_DAY, "its last day"),
        Field("registration_state", "registration_state", _one_of(REGISTRATION_STATES), _plain,
              "verified, unknown or lapsed; only verified is bookable", needed=True),
        Field("district", "district", read_id, _plain, "the gu, outside Seoul the city", needed=True),
        Field("area", "area", read_id, _plain, "neighbourhood"),
        *(Field(f"address_{one}", f"address.{one}", _text(300), _plain, f"address in {one}") for one in locales),
        Field("latitude", "latitude", _degrees(KOREA[1], KOREA[3]), _plain, "degrees, WGS 84"),
        Field("longitude", "longitude", _degrees(KOREA[0], KOREA[2]), _plain, "degrees, WGS 84"),
        Field("phone", "phone", _read_phone, _plain, "+8221234567"),
        Field("after_hours_phone", "after_hours_phone", _read_phone, _plain, "answered at night"),
        Field("departments", "departments", _IDS, _write_words, "specialties, divided by commas", empty=[]),
        Field("languages", "languages", _LANGUAGES, _write_words, "codes, divided by commas", empty=[]),
        *(Field(f"hours_{day}", f"hours.{number}", read_spans, write_spans, "10:00-13:00 14:00-19:00", empty=())
          for number, day in enumerate(WEEKDAYS)),
        Field("hours_verified_on", "hours_verified_on", *_DAY, "empty: nobody is told that it is open now"),
        Field("open_on_holidays", "open_on_holidays", *_BOOL, "yes or no", empty=False),
        Field("pickup_partner", "pickup_partner", *_BOOL, "yes, no, or empty: not known"),
        Field("pickup_as_of", "pickup_as_of", *_DAY, "when that was known"),
        Field("interpretation_partner", "interpretation_partner", *_BOOL, "yes, no, or empty: not known"),
        Field("interpretation_as_of", "interpretation_as_of", *_DAY, "when that was known"),
        Field("confirmation", "confirmation", _one_of(CONFIRMATIONS), _plain, "instant or clinic", empty="clinic"),
        Field("cancel_hours", "cancel_hours", _number(0, 8_760), _plain, "free until so long before", empty=24),
        *(Field(f"terms_{one}", f"terms.{one}", _text(TEXT_LENGTH), _plain, f"terms in {one}") for one in locales),
        Field("source", "source", _text(256), _plain, "who says all this", empty="template"),
        Field("as_of", "as_of", *_DAY, "when they said it"),
        Field("origins", "origins", _text(1_000), _plain, "rows of published sets it stands for: set=number"),
    )  # fmt: skip


def practitioner_fields(locales: Sequence[str]) -> tuple[Field, ...]:
    """The sheet ``practitioners``."""
    return (
        Field("id", "id", read_id, _plain, "stays for ever", needed=True),
        Field("clinic", "clinic", read_id, _plain, "id", needed=True),
        *(Field(f"name_{one}", f"names.{one}", _text(80), _plain, f"name in {one}") for one in locales),
        Field("specialties", "specialties", _IDS, _write_words, "what they can be booked for", empty=[]),
        Field("languages", "languages", _LANGUAGES, _write_words, "codes, divided by commas", empty=[]),
        Field("sex", "sex", _one_of(SEXES), _plain, "female, male, or empty"),
    )


OFFERING_FIELDS = (
    Field("clinic", "clinic", read_id, _plain, "id", needed=True),
    Field("procedure", "procedure", read_id, _plain, "id", needed=True),
    Field("kind", "kind", _one_of(KINDS), _plain, "direct, consultation_first or records_first", needed=True),
    Field("minutes", "duration_minutes", _number(5, 720), _plain, "length of what is booked", needed=True),
    Field("buffer_minutes", "buffer_minutes", _number(0, 240), _plain, "kept free afterwards", empty=0),
    Field("price_from", "price_from", _number(0, LARGEST_PRICE), _plain, "KRW; empty: none is published"),
    Field("price_to", "price_to", _number(0, LARGEST_PRICE), _plain, "KRW"),
    Field("vat_included", "vat_included", *_BOOL, "yes, no, or empty: not known"),
    Field("price_source", "price_source", _text(256), _plain, "a price needs it"),
    Field("price_as_of", "price_as_of", *_DAY, "a price needs it"),
)
CLOSURE_FIELDS = (
    Field("clinic", "clinic", read_id, _plain, "id; empty with no practitioner: all clinics"),
    Field("practitioner", "practitioner", read_id, _plain, "only this one is away"),
    Field("date", "date", *_DAY, "2026-12-24", needed=True),
    Field("hours", "span", read_spans, write_spans, "14:00-18:00; empty: the whole day", empty=()),
    Field("reason", "reason", _text(64), _plain, "for the staff", empty="closed"),
)
SHEETS = ("clinics", "practitioners", "offerings", "closures")
"""In the order in which they are taken."""


def fields_of(sheet: str, locales: Sequence[str]) -> tuple[Field, ...]:
    """The columns of a sheet of SHEETS."""
    made: dict[str, Callable[[], tuple[Field, ...]]] = {
        "clinics": lambda: clinic_fields(locales),
        "practitioners": lambda: practitioner_fields(locales),
        "offerings": lambda: OFFERING_FIELDS,
        "closures": lambda: CLOSURE_FIELDS,
    }
    return made[sheet]()


def read_cells(fields: Sequence[Field], cells: Mapping[str, str]) -> dict[str, Any]:
    """What a row says, by column; columns that the file has not are left out.

    Raises:
        BadRowError: names the column.
    """
    found: dict[str, Any] = {}
    for field in fields:
        if field.header not in cells:
            continue
        cell = cells[field.header].strip()
        if not cell:
            if field.needed:
                raise BadRowError(f"{field.header}: empty")
            found[field.column] = field.empty
            continue
        try:
            found[field.column] = field.read(cell)
        except BadRowError as error:
            raise BadRowError(f"{field.header}: {error}") from error
    return found
