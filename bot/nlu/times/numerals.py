"""Numbers as people write them: digits, words with tens and units, and signs such as 二十三 or ยี่สิบสาม."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

_NOTHING = "(?!)"


def alternatives(forms: Iterable[str]) -> str:
    """One alternation of regexes, the longest first, so that a short form never hides a longer one."""
    unique = sorted(set(forms), key=lambda form: (-len(form), form))
    return "|".join(unique) if unique else _NOTHING


def split_forms(forms: str) -> list[str]:
    """The forms of ``a|b(?:c|d)``: split at bars outside of brackets."""
    found: list[str] = []
    depth, current = 0, ""
    for character in forms:
        depth += (character in "([") - (character in ")]")
        if character == "|" and depth == 0:
            found.append(current)
            current = ""
        else:
            current += character
    return [form for form in [*found, current] if form]


class Numbers:
    """The number words of one language.

    ``data`` may hold ``words``, ``ordinals`` and ``hours`` (value -> forms parted by bars), ``join`` (what stands
    between tens and units), ``unit_first`` (three-and-twenty), ``left`` (a border before a word), ``signs`` and ``ten``
    (written one after the other).
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._tables = {name: _table(data.get(name, {})) for name in ("words", "ordinals", "hours")}
        self._join: str = data.get("join", "[ -]+")
        self._unit_first = bool(data.get("unit_first", False))
        self._left: str = data.get("left", "")
        self._signs = {sign: int(value) for value, forms in data.get("signs", {}).items() for sign in forms.split("|")}
        self._tens_sign: set[str] = set(data["ten"].split("|")) if "ten" in data else set()
        self._sign = re.compile(alternatives(map(re.escape, [*self._signs, *self._tens_sign])))
        self.value = lru_cache(maxsize=4096)(self._value)

    def regex(self, digits: str, *tables: str) -> str:
        """A regex, without groups, for a number of digits or of the words of these tables."""
        options = [digits]
        words = self._words_regex(tables)
        if words != _NOTHING:
            options.append(f"{self._left}(?:{words})")
        if self._signs and "words" in tables:
            options.append(f"{self._left}(?:{self._sign.pattern}){{1,4}}")
        return f"(?:{'|'.join(options)})"

    def year(self, digits: str) -> str:
        """A regex, without groups, for a year: its digits, or four signs for them."""
        return f"(?:{digits}|(?:{self._sign.pattern}){{4}})" if self._signs else digits

    def _words_regex(self, tables: tuple[str, ...]) -> str:
        last = [form for table in tables for _, forms in self._tables[table] for form in forms]
        if not last:
            return _NOTHING
        tens, units = self._composed(tables)
        single = alternatives(last)
        if not tens or not units:
            return single
        first, second = (units, tens) if self._unit_first else (tens, units)
        return f"(?:{alternatives(first)}){self._join}(?:{alternatives(second)})|{single}"

    def _composed(self, tables: tuple[str, ...]) -> tuple[list[str], list[str]]:
        tens = [f for t in {"words", *tables} for v, forms in self._tables[t] if v >= 10 and v % 10 == 0 for f in forms]
        units = [f for t in tables for v, forms in self._tables[t] if 1 <= v <= 9 for f in forms]
        return tens, units

    def _single(self, text: str) -> int | None:
        for table in self._tables.values():
            for value, forms in table:
                if any(re.fullmatch(form, text) for form in forms):
                    return value
        return None

    def _value(self, text: str) -> int | None:
        """The number that ``text`` writes, or None."""
        text = text.strip()
        digits = re.match(r"\d+", text)
        if digits:
            return int(digits[0][:6])
        single = self._single(text)
        if single is not None:
            return single
        for border in re.finditer(self._join, text):
            first, second = self._single(text[: border.start()]), self._single(text[border.end() :])
            if first is not None and second is not None:
                return first + second
        return self._read_signs(text) if self._signs else None

    def _read_signs(self, text: str) -> int | None:
        signs: list[str] = self._sign.findall(text)
        if not signs or "".join(signs) != text:
            return None
        tens = [index for index, sign in enumerate(signs) if sign in self._tens_sign]
        if not tens:
            return _row([self._signs[sign] for sign in signs])
        if len(tens) > 1 or tens[0] > 1 or len(signs) - tens[0] > 2:
            return None
        before = self._signs[signs[0]] if tens[0] else 1
        after = self._signs[signs[-1]] if signs[-1] not in self._tens_sign else 0
        return before * 10 + after


def _row(digits: list[int]) -> int | None:
    """Digits in a row: a year, a number with a nought, or «两三» (two or three, of which the larger counts)."""
    if len(digits) == 2 and digits[1] == digits[0] + 1 and digits[0]:
        return digits[1]
    if len(digits) in (1, 4) or 0 in digits:
        return int("".join(map(str, digits)))
    return None


def _table(entries: Mapping[Any, str]) -> list[tuple[int, list[str]]]:
    return [(int(value), split_forms(forms)) for value, forms in entries.items()]
