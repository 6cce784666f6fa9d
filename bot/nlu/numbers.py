"""Numbers in digits, and ordinals and small cardinals in words, from ``data/numbers/<language>.yml``."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import regex
import yaml

from bot.nlu.folding import ARABIC, DENSE, LATIN, SPACE, fold, script_class
from bot.nlu.spans import Entity

EXTRACTOR = "PatternEntityExtractor"
_DIGITS = regex.compile(r"(?<![\w.,:/+\-])\d{1,9}(?:[.,]\d{1,9})*(?!\d|[:/]\d)|(?<=[^\W\d_])\d{1,9}(?:[.,]\d{1,9})*")
_GROUPED = regex.compile(r"\d{1,3}(?:[.,]\d{3})+")
_LETTERS_AFTER = regex.compile(r"[^\W\d_]*")


class NumberReader:
    """Finds numbers; :meth:`load` reads every language's words once, :meth:`find` tries them all."""

    def __init__(self, tables: dict[str, dict[str, Any]]):
        """Index the tables of all languages, as in ``data/numbers/README.md``."""
        self.phone_regions: dict[str, list[str]] = {}
        self._suffixes: set[str] = set()
        self._forms: dict[str, int] = {}
        self._alone: dict[str, dict[str, int]] = {}
        for language, table in tables.items():
            self.phone_regions.update(table.get("phone_regions") or {})
            self._suffixes.update(table.get("ordinal_suffixes") or ())
            self._alone[language] = {}
            for kind in ("ordinals", "cardinals", "alone"):
                for value, forms in (table.get(kind) or {}).items():
                    for form in forms:
                        key = _key(form)
                        if kind == "alone":
                            self._alone[language][key] = int(value)
                        else:
                            self._forms.setdefault(key, int(value))
        longest_first = sorted(self._forms, key=len, reverse=True)
        self._pattern = regex.compile("|".join(map(_bordered, longest_first))) if longest_first else None

    @classmethod
    def load(cls, folder: Path) -> "NumberReader":
        """Read ``<language>.yml`` files.

        Raises:
            ValueError: a file is not a map.
        """
        tables: dict[str, dict[str, Any]] = {}
        for path in sorted(folder.glob("*.yml")):
            content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
            if not isinstance(content, dict):
                raise ValueError(f"{path.name} must be a map")
            tables[path.stem] = content
        return cls(tables)

    def find(self, text: str, language: str | None = None) -> list[Entity]:
        """The numbers in a text, in digits or words; words that mean one only alone count as the whole message."""
        alone = self._whole(text, language)
        if alone is not None:
            stripped = text.strip()
            start = text.index(stripped)
            return [_entity(alone, start, start + len(stripped))]
        return sorted([*self._digits(text), *self._words(text)], key=lambda e: e["start"])

    def _whole(self, text: str, language: str | None) -> int | None:
        key = _key(text)
        tables = [self._alone.get(language or "", {}), *self._alone.values()]
        return next((table[key] for table in tables if key in table), None) if len(key) <= 20 else None

    def _digits(self, text: str) -> Iterator[Entity]:
        for match in _DIGITS.finditer(text):
            start, end = match.span()
            before = text[start - 1] if start else " "
            if script_class(before.lower()) not in (SPACE, DENSE, ARABIC):
                continue
            after = _LETTERS_AFTER.match(text, end)
            letters = after.group().lower() if after else ""
            if letters and script_class(letters[0]) == LATIN and letters not in self._suffixes:
                continue
            yield _entity(_value(match.group()), start, end)

    def _words(self, text: str) -> Iterator[Entity]:
        if self._pattern is None:
            return
        folded = fold(text)
        for match in self._pattern.finditer(folded.full):
            start, end = folded.span(*match.span())
            yield _entity(self._forms[match.group()], start, end)


def _key(form: str) -> str:
    return " ".join(fold(form).full.split())


def _bordered(form: str) -> str:
    first, last = script_class(form[0]), script_class(form[-1])
    head = "" if first == DENSE else r"(?<!\w)[وفبلك]?\K" if first == ARABIC else r"(?<!\w)"
    tail = "" if last == DENSE else r"(?!\w)"
    return f"{head}{regex.escape(form, special_only=True)}{tail}"


def _value(digits: str) -> int | float:
    if _GROUPED.fullmatch(digits):
        return int(regex.sub(r"[.,]", "", digits))
    if digits.isdigit():
        return int(digits)
    plain = digits.replace(",", ".")
    return float(plain) if plain.count(".") == 1 else int(regex.sub(r"\D", "", digits))


def _entity(value: float, start: int, end: int) -> Entity:
    return {"entity": "number", "value": value, "start": start, "end": end, "extractor": EXTRACTOR}
