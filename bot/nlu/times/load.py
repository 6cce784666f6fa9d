"""Reads ``data/times``: one file of words and patterns a language, and ``any.yml`` that all of them share.

A pattern is a regular expression with three additions: a space is space between words (none is needed where a script
has none), ``_`` is space or nothing, and ``{name}`` is a number (``{h}`` hour, ``{m}`` minute, ``{n}`` count, ``{d}``
day of the month, ``{mo}`` month, ``{y}`` year …), a class of words of the file (``{weekday}``), or one of its macros.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bot.nlu.times.fold import folded
from bot.nlu.times.numerals import Numbers, alternatives, split_forms

_PLACE = re.compile(r"\{([a-z]+)(\d?)\}")
_LOOK_BEHIND = re.compile(r"(\(\?<[!=][^()]*\))")
_EDGE_LEFT = r"(?!(?<=\d)\d)(?!(?<=\d[.,:/])\d)(?!(?<=[$₩€¥£#])\d)"
_EDGE_RIGHT = (
    r"(?!(?<=\d)\d)(?!(?<=\d)[.,:/]\d)(?!(?<=\d)\s?(?:[%$₩€¥£元원₽₮฿₫]|won\b|usd\b|krw\b))(?!(?<=\d)\s\d{3}(?!\d))"
)
_NUMBERS: dict[str, tuple[str, tuple[str, ...]]] = {
    "h": (r"(?:[01]?\d|2[0-4])", ("hours", "words")),
    "hh": (r"(?:[01]?\d|2[0-4])", ()),
    "m": (r"[0-5]?\d", ("words",)),
    "mm": (r"[0-5]\d", ()),
    "n": (r"\d{1,3}", ("words",)),
    "d": (r"(?:0?[1-9]|[12]\d|3[01])", ("words", "ordinals")),
    "dd": (r"(?:0?[1-9]|[12]\d|3[01])", ()),
    "od": ("(?!)", ("ordinals",)),
    "oh": ("(?!)", ("ordinals",)),
    "mz": (r"(?:0[1-9]|1[0-2])", ()),
    "mo": (r"(?:0?[1-9]|1[0-2])", ("words", "ordinals")),
    "y": (r"(?:19|20|25)\d\d", ()),
    "yy": (r"\d\d", ()),
    "a": (r"\d{1,2}", ()),
    "b": (r"\d{1,2}", ()),
    "hy": (r"14\d\d", ()),
    "era": (r"\d{1,3}", ("words",)),
}


class TimeDataError(ValueError):
    """A file of ``data/times`` cannot be used; the text names the file and the entry."""


@dataclass(frozen=True)
class Pattern:
    """One compiled pattern: the kind of atom it makes, the fields it fixes, and the places a line must offer."""

    kind: str
    regex: re.Pattern[str]
    fixed: dict[str, Any]
    needs: frozenset[str]


Side = tuple[re.Pattern[str] | None, re.Pattern[str] | None]
"""What stands before, or after, a time that is meant in a certain way."""


@dataclass(frozen=True)
class Frame:
    """A way to write a range: what stands before, between and after the two ends, and how the first one ends."""

    lead: re.Pattern[str] | None
    gap: re.Pattern[str]
    tail: re.Pattern[str] | None
    left_end: re.Pattern[str] | None


@dataclass(frozen=True)
class Grammar:
    """Everything the engine needs to read one language; ``duckling`` is "feasts" where it knows the feasts.

    ``sides`` tells times before or after which something is wished, ``refusal`` times not wanted (but in a line
    with ``kept``, "cancel it", they name what is meant), ``choice`` what stands between two of which either will do;
    ``latin`` has words typed in Latin letters and what they stand for.
    """

    mode: str
    order: str
    numbers: Numbers
    classes: dict[str, list[tuple[re.Pattern[str], Any]]]
    presence: dict[str, re.Pattern[str]]
    patterns: tuple[Pattern, ...]
    glue: re.Pattern[str]
    frames: tuple[Frame, ...]
    duckling: str | None
    sides: dict[str, Side]
    refusal: Side
    kept: re.Pattern[str] | None
    choice: re.Pattern[str]
    latin: dict[str, str]
    spaced: bool

    def class_value(self, name: str, line: str, start: int, end: int) -> Any:
        """What the word of a class stands for that was found at a place of a line, or None."""
        for regex, value in self.classes[name]:
            if regex.fullmatch(line, start, end):
                return value
        return None


def read(path: Path) -> dict[str, Any]:
    """The mapping in a YAML file.

    Raises:
        TimeDataError: it cannot be read or is no mapping.
    """
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise TimeDataError(f"{path.name}: {error}") from error
    if not isinstance(data, dict):
        raise TimeDataError(f"{path.name}: not a mapping")
    return data


class _Builder:
    def __init__(self, name: str, data: Mapping[str, Any], mode: str) -> None:
        self._name = name
        self._mode = mode
        self._data = _fold_all(data, mode)
        self._spaced = bool(data.get("spaces", True))
        self._words = {
            key: {value: split_forms(forms) for value, forms in entries.items()}
            for key, entries in self._data.get("words", {}).items()
        }
        self._macros: dict[str, str] = self._data.get("macros", {})
        self._numbers = Numbers(self._data.get("numbers", {}))
        self._sources: dict[str, str] = {}

    def build(self, shared: Mapping[str, Any]) -> Grammar:
        for name, (digits, tables) in _NUMBERS.items():
            self._sources[name] = self._numbers.regex(digits, *tables)
        self._sources["y"] = self._numbers.year(self._sources["y"])
        for name, entries in self._words.items():
            self._sources[name] = alternatives(form for forms in entries.values() for form in forms)
        patterns = [
            self._pattern(kind, item)
            for source in (self._data, _fold_all(shared, self._mode))
            for kind, items in source.get("patterns", {}).items()
            for item in items
            if not isinstance(item, Mapping) or item.get("mode", self._mode) == self._mode
        ]
        range_frames = [self._frame(item) for item in self._data.get("range", [])]
        refusal = self._data.get("not", {})
        leads = [side["lead"] for side in self._data.get("sides", {}).values() if "lead" in side]
        glue = "|".join([*leads, *self._data.get("glue", []), r"[,、，،()\[\]\"']"])
        border = r"(?!\w)" if self._spaced else ""
        return Grammar(
            mode=self._mode,
            order=str(self._data.get("order", "dmy")),
            numbers=self._numbers,
            classes={
                name: [(self._compile(form), value) for value, forms in entries.items() for form in forms]
                for name, entries in self._words.items()
            },
            presence={name: self._compile(source) for name, source in self._sources.items()},
            patterns=tuple(patterns),
            glue=self._compile(rf"\s*(?:(?:{self._expand(glue)}){border}\s*)*"),
            frames=tuple(range_frames),
            duckling=self._data.get("duckling"),
            sides={name: self._side(side) for name, side in self._data.get("sides", {}).items()},
            refusal=self._side(refusal),
            kept=self._compile(self._expand(refusal["unless"])) if "unless" in refusal else None,
            choice=self._compile(rf"\s*(?:{self._expand(self._data.get('or', '/'))})\s*"),
            latin={
                form: folded(word, self._mode)
                for word, forms in self._data.get("latin", {}).items()
                for form in forms.split("|")
            },
            spaced=self._spaced,
        )

    def _start(self) -> str:
        return r"(?:^|(?<=\W))" if self._spaced else ""

    def _side(self, side: Mapping[str, str]) -> Side:
        lead, tail = side.get("lead"), side.get("tail")
        return (
            self._compile(rf"{self._start()}(?:{self._expand(lead)})\s*$") if lead else None,
            self._compile(rf"\s*(?:{self._expand(tail)})") if tail else None,
        )

    def _frame(self, item: Mapping[str, str]) -> Frame:
        lead, tail, left_end = item.get("lead"), item.get("tail"), item.get("left_end")
        return Frame(
            lead=self._compile(rf"{self._start()}(?:{self._expand(lead)})\s*$") if lead else None,
            gap=self._compile(rf"\s*(?:{self._expand(item.get('gap', ''))})\s*"),
            tail=self._compile(rf"\s*(?:{self._expand(tail)})") if tail else None,
            left_end=self._compile(rf"(?:{self._expand(left_end)})$") if left_end else None,
        )

    def _pattern(self, kind: str, item: Any) -> Pattern:
        fixed = {k: v for k, v in item.items() if k != "mode"} if isinstance(item, Mapping) else {"re": item}
        source = str(fixed.pop("re"))
        left = self._data.get("left", r"(?<!\w)" if self._spaced else "")
        right = self._data.get("right", r"(?!\w)" if self._spaced else "")
        body = self._expand(source, named=True)
        regex = self._compile(f"{_EDGE_LEFT}{left}(?:{body}){right}{_EDGE_RIGHT}")
        return Pattern(kind, regex, fixed, _needed(source) & self._sources.keys())

    def _expand(self, source: str, named: bool = False) -> str:
        def place(match: re.Match[str]) -> str:
            name, number = match[1], match[2]
            if name in self._macros:
                return f"(?:{self._expand(self._macros[name], named)})"
            if name not in self._sources:
                raise TimeDataError(f"{self._name}: no {{{name}}} in {source!r}")
            return f"(?P<{name}{number}>{self._sources[name]})" if named else f"(?:{self._sources[name]})"

        space = r"\s+" if self._spaced else r"\s*"
        pieces = _LOOK_BEHIND.split(source)  # a look-behind must keep its width: its spaces stay
        pieces[::2] = [piece.replace(" ?", "_").replace("_", r"\s*").replace(" ", space) for piece in pieces[::2]]
        return _PLACE.sub(place, "".join(pieces))

    def _compile(self, source: str) -> re.Pattern[str]:
        try:
            return re.compile(source)
        except re.error as error:
            raise TimeDataError(f"{self._name}: {error} in {source[:200]!r}") from error


def _needed(source: str) -> frozenset[str]:
    """The places of a pattern that every match of it fills."""
    depth, start, names = 0, 0, set()
    for index, character in enumerate(source):
        if character == "(":
            depth += 1
        elif character == ")":
            depth -= 1
        elif character == "|" and depth == 0:
            return frozenset()
        elif character == "{" and depth == 0:
            start = index
        elif character == "}" and depth == 0:
            match = _PLACE.fullmatch(source[start : index + 1])
            if match and source[index + 1 : index + 2] not in ("?", "*"):
                names.add(match[1])
    return frozenset(names)


def _fold_all(data: Any, mode: str) -> Any:
    if isinstance(data, str):
        return folded(data, mode)
    if isinstance(data, Mapping):
        return {key: _fold_all(value, mode) for key, value in data.items()}
    if isinstance(data, list):
        return [_fold_all(value, mode) for value in data]
    return data


def grammars(folder: Path, language: str) -> list[Grammar]:
    """The grammars of a language, the strictest first (Vietnamese has a second one for lines without accents).

    Raises:
        TimeDataError: a file is missing or wrong.
    """
    name = f"{language}.yml"
    data, shared = read(folder / name), read(folder / "any.yml")
    modes = str(data.get("fold", "plain")).split()
    return [_Builder(name, data, mode).build(shared) for mode in modes]
