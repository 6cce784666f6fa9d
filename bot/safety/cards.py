"""The emergency cards: static data, ready before anything else works and when everything else is dead.

What every card holds is in ``data/safety/cards/schema.yml``, the words of each locale in ``<locale>.yml`` beside it.
"""

import functools
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.languages import LOCALES, locale_of
from bot.safety.levels import DATA, Levels, SafetyDataError, read_mapping
from bot.safety.net import Flag

SCHEMA_FILE = "schema.yml"
_WITHOUT_LOCALE = ("en", "ko")


@dataclass(frozen=True)
class Call:
    """A telephone line to be called with one tap."""

    label: str
    number: str


@dataclass(frozen=True)
class Card:
    """One emergency card in the visitor's language.

    Attributes:
        level: which card it is.
        locale: the locale asked for.
        title: what to do, in a few words.
        lines: what to do, one step a line.
        show_ko: a Korean sentence to show to a passer-by or at a hotel desk.
        show_en: the same sentence in English.
        calls: lines to call in Korea, the first one first.
        ask: the question that follows.
    """

    level: str
    locale: str
    title: str
    lines: tuple[str, ...]
    show_ko: str
    show_en: str
    calls: tuple[Call, ...]
    ask: str

    def as_message(self) -> dict[str, Any]:
        """The card of kind ``emergency`` of the message schema."""
        return {
            "kind": "emergency",
            "level": self.level,
            "title": self.title,
            "lines": list(self.lines),
            "show": {"ko": self.show_ko, "en": self.show_en},
            "calls": [{"label": call.label, "number": call.number} for call in self.calls],
            "ask": self.ask,
        }


@dataclass(frozen=True)
class Cards:
    """The cards of all levels in all locales, in memory."""

    levels: Levels
    _cards: dict[tuple[str, str], Card]
    locales: frozenset[str]

    @classmethod
    def load(cls, folder: Path = DATA) -> "Cards":
        """Reads ``levels.yml`` and ``cards/`` of a folder.

        A locale of the registry without a file gets the English and the Korean card in one.

        Raises:
            SafetyDataError: names the file and the key that is missing or wrong.
        """
        levels = Levels.load(folder)
        schema = _Schema.load(folder / "cards" / SCHEMA_FILE, levels)
        cards: dict[tuple[str, str], Card] = {}
        written = set()
        for locale in LOCALES:
            path = folder / "cards" / f"{locale}.yml"
            if path.is_file() or locale in _WITHOUT_LOCALE:
                written.add(locale)
                cards.update({(level, locale): card for level, card in _read_locale(path, locale, schema).items()})
        for locale in LOCALES:
            for level in levels.order:
                if (level, locale) not in cards:
                    cards[level, locale] = _both(locale, *(cards[level, other] for other in _WITHOUT_LOCALE))
        return cls(levels, cards, frozenset(written))

    def card(self, level: str, locale: str) -> Card:
        """The card of a level in a locale (any BCP 47 tag); English and Korean in one for an unknown locale.

        Raises:
            KeyError: the level is not one of ``levels.yml``.
        """
        known = locale_of(locale)
        if known is not None:
            return self._cards[level, known.code]
        return _both(locale, *(self._cards[level, other] for other in _WITHOUT_LOCALE))

    def for_flags(self, flags: Iterable[Flag], locale: str) -> list[Card]:
        """The cards a message with these flags calls for, the most urgent first, each level once.

        Beside a card that calls for help now, those that let people wait (tonight, clinic) are left out.
        """
        levels = sorted({flag.level for flag in flags}, key=self.levels.rank)
        waiting = [level for level in levels if level in ("tonight", "clinic")]
        shown = [level for level in levels if level not in waiting] or waiting[:1]
        return [self.card(level, locale) for level in shown]


@functools.lru_cache(maxsize=1)
def project_cards() -> Cards:
    """The cards of this project's ``data/safety``, read once."""
    return Cards.load()


def card(level: str, locale: str) -> Card:
    """The project's card of a level in a locale; see :meth:`Cards.card`."""
    return project_cards().card(level, locale)


@dataclass(frozen=True)
class _Schema:
    show: dict[str, dict[str, str]]
    calls: dict[str, tuple[str, ...]]
    numbers: dict[str, dict[str, str]]

    @classmethod
    def load(cls, path: Path, levels: Levels) -> "_Schema":
        data = read_mapping(path)
        numbers = {}
        for line, entry in _mapping(data, "numbers", str(path)).items():
            by_locale = entry.get("number") if isinstance(entry, dict) else None
            if isinstance(by_locale, str):
                by_locale = {"default": by_locale}
            if not isinstance(by_locale, dict) or not isinstance(by_locale.get("default"), str):
                raise SafetyDataError(f"{path}: numbers: {line}: needs a number in quotes")
            numbers[line] = by_locale
        show, calls = {}, {}
        for level in levels.order:
            entry = _mapping(_mapping(data, "levels", str(path)), level, f"{path}: levels")
            where = f"{path}: levels: {level}"
            pair = _mapping(entry, "show", where)
            show[level] = {language: _text(pair, language, f"{where}: show") for language in ("ko", "en")}
            calls[level] = tuple(_list(entry, "calls", where))
            if unknown := [line for line in calls[level] if line not in numbers]:
                raise SafetyDataError(f"{where}: no number for {', '.join(unknown)}")
        return cls(show, calls, numbers)


def _read_locale(path: Path, locale: str, schema: _Schema) -> dict[str, Card]:
    data = read_mapping(path)
    labels = _mapping(data, "calls", str(path))
    cards = {}
    for level, show in schema.show.items():
        where = f"{path}: levels: {level}"
        entry = _mapping(_mapping(data, "levels", str(path)), level, f"{path}: levels")
        calls = tuple(
            Call(_text(labels, line, f"{path}: calls"), numbers.get(locale, numbers["default"]))
            for line, numbers in ((line, schema.numbers[line]) for line in schema.calls[level])
        )
        cards[level] = Card(
            level=level,
            locale=locale,
            title=_text(entry, "title", where),
            lines=tuple(_list(entry, "lines", where)),
            show_ko=show["ko"],
            show_en=show["en"],
            calls=calls,
            ask=_text(data, "ask", str(path)),
        )
    return cards


def _both(locale: str, first: Card, second: Card) -> Card:
    return Card(
        level=first.level,
        locale=locale,
        title=f"{first.title} · {second.title}",
        lines=first.lines + second.lines,
        show_ko=first.show_ko,
        show_en=first.show_en,
        calls=tuple(
            Call(f"{one.label} · {other.label}", one.number)
            for one, other in zip(first.calls, second.calls, strict=True)
        ),
        ask=f"{first.ask} · {second.ask}",
    )


def _mapping(data: dict[str, Any], key: str, where: str) -> dict[str, Any]:
    value = data.get(key)
    if not isinstance(value, dict):
        raise SafetyDataError(f"{where}: {key} must be a mapping")
    return value


def _text(data: dict[str, Any], key: str, where: str) -> str:
    value = data.get(key)
    if not isinstance(value, str) or not value.strip():
        raise SafetyDataError(f"{where}: {key} must be a text")
    return value


def _list(data: dict[str, Any], key: str, where: str) -> list[str]:
    value = data.get(key)
    if not isinstance(value, list) or not value or not all(isinstance(item, str) and item.strip() for item in value):
        raise SafetyDataError(f"{where}: {key} must be a list of texts")
    return value
