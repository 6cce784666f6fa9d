"""Makes the reader's text of an emission: the catalogue's words, values by the locale's habits."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bot.languages import FALLBACK_LOCALE, LOCALES
from bot.text import formats
from bot.text.catalogue import Catalogue
from bot.text.names import Names

Typed = Any
FIELDS_OF_A_CARD = ("title", "subtitle", "note")


@dataclass(frozen=True)
class RenderedReply:
    """A reply in one locale. Quick replies and card actions are still unsigned: ``{title, intent, entities}``."""

    text: str
    locale: str
    dir: str
    quick_replies: list[dict[str, Any]] = field(default_factory=list)
    cards: list[dict[str, Any]] = field(default_factory=list)


class Renderer:
    """Renders emissions; the same emission in ``ko`` is the desk's gloss."""

    def __init__(self, catalogue: Catalogue, names: Names) -> None:
        self.catalogue = catalogue
        self.names = names

    @classmethod
    def load(cls, data_dir: Path) -> "Renderer":
        """A renderer over the catalogues and names below the data folder."""
        return cls(Catalogue.load(data_dir / "locales"), Names.load(data_dir / "names"))

    def render(self, emission: dict[str, Any], locale: str | None = None) -> RenderedReply:
        """The emission in a locale (its own unless one is given).

        Raises:
            KeyError: the catalogue knows the key in no locale.
            ValueError: a value is of no known type.
        """
        code = locale or emission.get("locale") or FALLBACK_LOCALE
        code = code if code in LOCALES else FALLBACK_LOCALE
        return RenderedReply(
            text=self._key(emission, code),
            locale=code,
            dir=LOCALES[code].direction,
            quick_replies=[self._quick_reply(item, code) for item in emission.get("quick_replies") or []],
            cards=[self._card(card, code) for card in emission.get("cards") or []],
        )

    def text(self, value: Typed, locale: str) -> str:
        """A typed value (see :mod:`actions.values`) as text."""
        return str(self._value(value, locale))

    def _key(self, item: dict[str, Any], locale: str) -> str:
        values = {name: self._value(value, locale) for name, value in (item.get("args") or {}).items()}
        return self.catalogue.format(item["key"], locale, **values)

    def _value(self, value: Typed, locale: str) -> str | int | float:
        if not isinstance(value, dict):
            return value if isinstance(value, int | float) else str(value)
        try:
            write = _WRITERS[value["type"]]
        except KeyError as error:
            raise ValueError(f"a value of unknown type: {value.get('type')!r}") from error
        return write(self, value, locale)

    def _quick_reply(self, item: dict[str, Any], locale: str) -> dict[str, Any]:
        return {
            "title": _unisolated(self._key(item, locale)),
            "intent": item["intent"],
            "entities": item.get("entities") or {},
        }

    def _card(self, card: dict[str, Any], locale: str) -> dict[str, Any]:
        result: dict[str, Any] = {name: value for name, value in card.items() if name not in _RENDERED_FIELDS}
        for name in FIELDS_OF_A_CARD:
            if card.get(name) is not None:
                result[name] = self.text(card[name], locale)
        result["rows"] = [
            {"label": self.catalogue.format(row["label_key"], locale), "value": self.text(row["value"], locale)}
            for row in card.get("rows") or []
        ]
        result["lines"] = [self.text(line, locale) for line in card.get("lines") or []]
        if card.get("source"):
            stated = card["source"].get("date")
            result["source"] = {
                "name": str(card["source"]["name"]),
                "date": formats.date_text(date.fromisoformat(str(stated)), locale) if stated else None,
            }
        result["calls"] = [
            call if isinstance(call, dict) else _call(str(call), locale) for call in card.get("calls") or []
        ]
        result["actions"] = [self._quick_reply(action, locale) for action in card.get("actions") or []]
        return result


_RENDERED_FIELDS = (*FIELDS_OF_A_CARD, "rows", "lines", "source", "calls", "actions")


def _call(number: str, locale: str) -> dict[str, str]:
    return {"label": _unisolated(formats.phone_text(number, locale)), "number": number}


def _unisolated(text: str) -> str:
    return text.replace(formats.ISOLATE, "").replace(formats.POP, "")


def _list(renderer: Renderer, value: Typed, locale: str) -> str:
    items = [renderer.text(item, locale) for item in value["items"]]
    return formats.list_text(items, locale, value.get("style", "and"))


def _key(renderer: Renderer, value: Typed, locale: str) -> str:
    return renderer._key(value, locale)


def _local(renderer: Renderer, value: Typed, locale: str) -> str:
    return formats.isolate(formats.pick(value["value"], locale), locale)


_WRITERS: dict[str, Callable[[Renderer, Typed, str], str | int | float]] = {
    "datetime": lambda _, value, locale: formats.moment_text(datetime.fromisoformat(value["value"]), locale),
    "date": lambda _, value, locale: formats.date_text(date.fromisoformat(value["value"]), locale),
    "time": lambda _, value, locale: formats.time_text(datetime.fromisoformat(value["value"]), locale),
    "timerange": lambda _, value, locale: formats.span_text(
        datetime.fromisoformat(value["start"]), datetime.fromisoformat(value["end"]), locale
    ),
    "money": lambda renderer, value, locale: renderer.catalogue.format(
        f"money-{value.get('currency', 'KRW').lower()}",
        locale,
        amount=formats.amount_text(value["value"], locale, value.get("to")),
    ),
    "number": lambda _, value, locale: value["value"],
    "percent": lambda _, value, locale: formats.percent_text(value["value"], locale),
    "duration": lambda _, value, locale: formats.duration_text(value["value"], value["unit"], locale),
    "list": _list,
    "l10n": _local,
    "key": _key,
    "language": lambda _, value, locale: formats.language_name(value["code"], locale),
    "term": lambda renderer, value, locale: renderer.names.name(value["kind"], value["id"], locale),
    "name": lambda _, value, locale: formats.isolate(str(value["value"]), locale),
    "phone": lambda _, value, locale: formats.phone_text(str(value["value"]), locale),
    "code": lambda _, value, locale: formats.isolate(str(value["value"]), locale),
}


def to_plain(message: dict[str, Any], *, numbered: bool = True) -> str:
    """A message as lines of text, for terminals and text-only apps; quick replies are numbered from 1, those of
    cards with the card's title.
    """
    lines = [message.get("text", "")]
    for card in message.get("cards") or []:
        lines += ["", card["title"], *filter(None, [card.get("subtitle")])]
        lines += [f"  {row['label']}: {row['value']}" for row in card.get("rows") or []]
        lines += list(card.get("lines") or [])
        lines += [f"  ☎ {call['label']}" for call in card.get("calls") or []]
        if card.get("show"):
            lines += [card["show"]["ko"], card["show"]["en"]]
        source = card.get("source") or {}
        lines += list(filter(None, [card.get("note"), card.get("ask"), ", ".join(filter(None, source.values()))]))
    choices = [*(message.get("quick_replies") or [])]
    for card in message.get("cards") or []:
        choices += [{"title": f"{action['title']} — {card['title']}"} for action in card.get("actions") or []]
    if choices:
        lines.append("")
        marks = (f"  [{index}] " if numbered else "" for index in range(1, len(choices) + 1))
        lines += [f"{mark}{item['title']}" for mark, item in zip(marks, choices, strict=True)]
    return "\n".join(lines).strip()
