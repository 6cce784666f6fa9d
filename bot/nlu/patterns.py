"""What has a form of its own: phone numbers, addresses, booking codes, flights and numbers."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import phonenumbers
import regex
import yaml
from email_validator import EmailNotValidError, validate_email

from bot.nlu.numbers import EXTRACTOR, NumberReader
from bot.nlu.spans import Entity, resolve

_EMAIL = regex.compile(r"(?<![A-Za-z0-9._%+\-])[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9.\-]{1,190}\.[A-Za-z]{2,24}")
_CODE = regex.compile(r"(?<![A-Za-z0-9])[Gg][Cc]([ \-‐‑–—_]?)([0-9A-TV-Za-tv-z]{6})(?![A-Za-z0-9])")
_READ_AS = str.maketrans("ILO", "110")  # Crockford: letters left out of the alphabet because they look like digits
_FLIGHT = regex.compile(
    r"(?<![A-Za-z0-9\-])([A-Za-z]{2}|[A-Za-z][0-9]|[0-9][A-Za-z])([ \-]?)([0-9]{1,4})(?![A-Za-z0-9]|[.:,\-/][0-9])"
)
_HOME_REGION = "KR"


class PatternReader:
    """Finds what has a form of its own; load once, then only read."""

    def __init__(self, numbers: NumberReader, codes: set[str], words: set[str]):
        """Keep the number tables, the known airline codes and those of them that are also words."""
        self._numbers = numbers
        self._codes = codes
        self._words = words

    @classmethod
    def load(cls, numbers: Path, patterns: Path) -> "PatternReader":
        """Read the folders ``data/numbers`` and ``data/patterns``.

        Raises:
            OSError: a file is missing.
            ValueError: a file is not as agreed.
        """
        airlines: dict[str, Any] = yaml.load(
            (patterns / "airlines.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
        )
        return cls(NumberReader.load(numbers), set(airlines["codes"]), set(airlines["words"]))

    def find(self, text: str, language: str | None = None, locale: str | None = None) -> list[Entity]:
        """Everything with a form of its own, without overlaps, in the order of the text."""
        return resolve(
            [
                *_emails(text),
                *_codes(text),
                *self._flights(text),
                *self._phones(text, language, locale),
                *self._numbers.find(text, language),
            ]
        )

    def _flights(self, text: str) -> Iterator[Entity]:
        for match in _FLIGHT.finditer(text):
            airline, gap, number = match.groups()
            code = airline.upper()
            typed_as_code = airline == code
            if code not in self._codes or (gap == "-" and not typed_as_code):
                continue
            if code in self._words and not (typed_as_code and (not gap or len(number) >= 3)):
                continue
            if len(number) < 2 and (gap or not typed_as_code):
                continue
            yield _found("flight", code + number, match.start(), match.end())

    def _phones(self, text: str, language: str | None, locale: str | None) -> Iterator[Entity]:
        if sum(char.isdigit() for char in text) < 7:
            return
        regions = self._numbers.phone_regions
        tried = regions.get(locale or "") or regions.get(language or "") or []
        seen: set[tuple[int, int]] = set()
        for region in dict.fromkeys([*tried, _HOME_REGION]):
            for match in phonenumbers.PhoneNumberMatcher(text, region):
                number = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
                if any(match.start < end and start < match.end for start, end in seen):
                    continue
                seen.add((match.start, match.end))
                yield _found("phone", number, match.start, match.end)


def _emails(text: str) -> Iterator[Entity]:
    for match in _EMAIL.finditer(text):
        try:
            address = validate_email(match.group(), check_deliverability=False)
        except EmailNotValidError:
            continue
        yield _found("email", address.normalized, match.start(), match.end())


def _codes(text: str) -> Iterator[Entity]:
    for match in _CODE.finditer(text):
        gap, letters = match.groups()
        if not gap and letters.isalpha() and letters != letters.upper():
            continue  # a word that begins with gc
        if gap == " " and letters.isalpha():
            continue
        yield _found("booking_code", "GC-" + letters.upper().translate(_READ_AS), match.start(), match.end())


def _found(entity: str, value: str, start: int, end: int) -> Entity:
    return {"entity": entity, "value": value, "start": start, "end": end, "extractor": EXTRACTOR}
