"""Makes the reader's text of an emission: the catalogue's words, values by the locale's habits."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Any

from bot.languages import FALLBACK_LOCALE, LOCALES
from bot.text import formats
from bot.text.catalogue import Catalogue
from bot.text.names import Names
from bot.text.zones import zone_of

Typed = Any
FIELDS_OF_A_CARD = ("title", "subtitle", "note")


@dataclass(frozen=True)
class Reader:
    """Who reads: the locale, and the zone of the reader's own clock where it is known."""

    locale: str
    zone: tzinfo | None = None


@dataclass(frozen=True)
class RenderedReply:
    """A reply in one locale.

    What can be chosen is still unsigned: quick replies, card actions and list items carry ``intent`` and ``entities``
    in the place of a payload, and so does the form.
    """

    text: str
    locale: str
    dir: str
    quick_replies: list[dict[str, Any]] = field(default_factory=list)
    cards: list[dict[str, Any]] = field(default_factory=list)
    item_list: dict[str, Any] | None = None
    form: dict[str, Any] | None = None


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
        reader = Reader(code, zone_of(emission.get("zone")))
        items, form = emission.get("list"), emission.get("form")
        return RenderedReply(
            text=self._key(emission, reader),
            locale=code,
            dir=LOCALES[code].direction,
            quick_replies=[self._quick_reply(item, reader) for item in emission.get("quick_replies") or []],
            cards=[self._card(card, reader) for card in emission.get("cards") or []],
            item_list=self._list(items, reader) if items else None,
            form=self._form(form, reader) if form else None,
        )

    def text(self, value: Typed, locale: str, zone: tzinfo | None = None) -> str:
        """A typed value (see :mod:`actions.values`) as text."""
        return self._text(value, Reader(locale, zone))

    def _text(self, value: Typed, reader: Reader) -> str:
        return str(self._value(value, reader))

    def _key(self, item: dict[str, Any], reader: Reader) -> str:
        values = {name: self._value(value, reader) for name, value in (item.get("args") or {}).items()}
        return self.catalogue.format(item["key"], reader.locale, **values)

    def _value(self, value: Typed, reader: Reader) -> str | int | float:
        if not isinstance(value, dict):
            return value if isinstance(value, int | float) else str(value)
        try:
            write = _WRITERS[value["type"]]
        except KeyError as error:
            raise ValueError(f"a value of unknown type: {value.get('type')!r}") from error
        return write(self, value, reader)

    def _quick_reply(self, item: dict[str, Any], reader: Reader) -> dict[str, Any]:
        return {"title": _unisolated(self._key(item, reader)), **_meaning(item)}

    def _source(self, name: str, reader: Reader) -> str:
        """The name of a source as it stands; the demonstration's own in the reader's words."""
        return self._key({"key": "source-demonstration"}, reader) if name == DEMONSTRATION else name

    def _card(self, card: dict[str, Any], reader: Reader) -> dict[str, Any]:
        result: dict[str, Any] = {
            name: value for name, value in card.items() if name not in (*_RENDERED_FIELDS, *_UNSEEN_FIELDS)
        }
        for name in FIELDS_OF_A_CARD:
            if card.get(name) is not None:
                result[name] = self._text(card[name], reader)
        result["rows"] = [
            {"label": self._key({"key": row["label_key"]}, reader), "value": self._text(row["value"], reader)}
            for row in card.get("rows") or []
        ]
        result["lines"] = [self._text(line, reader) for line in card.get("lines") or []]
        if card.get("source"):
            stated = card["source"].get("date")
            result["source"] = {
                "name": self._source(str(card["source"]["name"]), reader),
                "date": formats.date_text(date.fromisoformat(str(stated)), reader.locale) if stated else None,
            }
        result["calls"] = [
            call if isinstance(call, dict) else _call(str(call), reader.locale) for call in card.get("calls") or []
        ]
        result["actions"] = [self._quick_reply(action, reader) for action in card.get("actions") or []]
        return result

    def _list(self, items: dict[str, Any], reader: Reader) -> dict[str, Any]:
        return {
            "title": self._text(items["title"], reader),
            "items": [
                {
                    "title": _unisolated(self._text(item["title"], reader)),
                    "subtitle": self._text(item["subtitle"], reader) if item.get("subtitle") else None,
                    **_meaning(item),
                }
                for item in items["items"]
            ],
            "page": items.get("page", 1),
            "pages": items.get("pages", 1),
        }

    def _form(self, form: dict[str, Any], reader: Reader) -> dict[str, Any]:
        return {
            "title": self._text(form["title"], reader),
            "fields": [self._field(item, reader) for item in form["fields"]],
            "submit": _unisolated(self._key({"key": form["submit_key"]}, reader)),
            **_meaning(form),
        }

    def _field(self, item: dict[str, Any], reader: Reader) -> dict[str, Any]:
        error = item.get("error_key")
        return {
            "name": item["name"],
            "label": self._key({"key": item["label_key"], "args": item.get("label_args")}, reader),
            "kind": item["kind"],
            "required": item.get("required", True),
            "options": [
                {"value": option["value"], "title": _unisolated(self._key(option, reader))}
                for option in item.get("options") or []
            ],
            "value": item.get("value"),
            "error": self._key({"key": error}, reader) if error else None,
        }


DEMONSTRATION = "demonstration"
"""The source of what the demonstration's directory holds (``actions.db.load``)."""
_RENDERED_FIELDS = (*FIELDS_OF_A_CARD, "rows", "lines", "source", "calls", "actions")
_UNSEEN_FIELDS = ("facts",)


def _meaning(item: dict[str, Any]) -> dict[str, Any]:
    return {"intent": item["intent"], "entities": item.get("entities") or {}}


def _call(number: str, locale: str) -> dict[str, str]:
    return {"label": _unisolated(formats.phone_text(number, locale)), "number": number}


def _unisolated(text: str) -> str:
    return text.replace(formats.ISOLATE, "").replace(formats.POP, "")


def _moment(renderer: Renderer, value: Typed, reader: Reader) -> str:
    moment = formats.seoul(datetime.fromisoformat(value["value"]))
    text = formats.moment_text(moment, reader.locale)
    if not value.get("both") or reader.zone is None:
        return text
    own = moment.astimezone(reader.zone)
    if own.utcoffset() == moment.utcoffset():
        return text
    shown = own.replace(tzinfo=formats.SEOUL)  # the formats write Seoul's clock: this is the other clock's face
    write = formats.time_text if own.date() == moment.date() else formats.moment_text
    return renderer.catalogue.format("time-own", reader.locale, seoul=text, own=write(shown, reader.locale))


def _words(renderer: Renderer, value: Typed, reader: Reader) -> str:
    """Another message; ``in``: in this locale whoever reads, such as a sentence to show to a clinic."""
    text = renderer._key(value, Reader(value["in"], reader.zone) if "in" in value else reader)
    return formats.isolate(text, reader.locale) if "in" in value else text


def _several(renderer: Renderer, value: Typed, reader: Reader) -> str:
    items = [renderer._text(item, reader) for item in value["items"]]
    return formats.list_text(items, reader.locale, value.get("style", "and"))


_WRITERS: dict[str, Callable[[Renderer, Typed, Reader], str | int | float]] = {
    "datetime": _moment,
    "date": lambda _, value, reader: formats.date_text(date.fromisoformat(value["value"]), reader.locale),
    "time": lambda _, value, reader: formats.time_text(datetime.fromisoformat(value["value"]), reader.locale),
    "timerange": lambda _, value, reader: formats.span_text(
        datetime.fromisoformat(value["start"]), datetime.fromisoformat(value["end"]), reader.locale
    ),
    "money": lambda renderer, value, reader: renderer.catalogue.format(
        f"money-{value.get('currency', 'KRW').lower()}",
        reader.locale,
        amount=formats.amount_text(value["value"], reader.locale, value.get("to")),
    ),
    "number": lambda _, value, reader: value["value"],
    "percent": lambda _, value, reader: formats.percent_text(value["value"], reader.locale),
    "duration": lambda _, value, reader: formats.duration_text(value["value"], value["unit"], reader.locale),
    "list": _several,
    "l10n": lambda _, value, reader: formats.isolate(formats.pick(value["value"], reader.locale), reader.locale),
    "key": _words,
    "language": lambda _, value, reader: formats.language_name(value["code"], reader.locale),
    "territory": lambda _, value, reader: formats.territory_name(value["code"], reader.locale),
    "term": lambda renderer, value, reader: renderer.names.name(value["kind"], value["id"], reader.locale),
    "name": lambda _, value, reader: formats.isolate(str(value["value"]), reader.locale),
    "phone": lambda _, value, reader: formats.phone_text(str(value["value"]), reader.locale),
    "code": lambda _, value, reader: formats.isolate(str(value["value"]), reader.locale),
}


@dataclass(frozen=True)
class Offered:
    """Something a message lets its reader choose; ``beside`` tells it from others of the same title."""

    title: str
    payload: str
    beside: str | None = None


def choices(message: dict[str, Any]) -> list[Offered]:
    """All that can be chosen, in reading order: list items, quick replies, actions of cards."""
    items = (message.get("list") or {}).get("items") or []
    found = [(item, item.get("subtitle")) for item in items]
    found += [(reply, None) for reply in message.get("quick_replies") or []]
    for card in message.get("cards") or []:
        found += [(action, card["title"]) for action in card.get("actions") or []]
    return [Offered(item["title"], item["payload"], beside) for item, beside in found if item.get("payload")]


def to_plain(message: dict[str, Any], *, numbered: bool = True) -> str:
    """A message as lines of text, for terminals and text-only apps; what can be chosen is numbered from 1.

    A form is left out: the message's own text says what to write.
    """
    lines = [message.get("text", "")]
    for card in message.get("cards") or []:
        lines += ["", card["title"], *filter(None, [card.get("subtitle")])]
        lines += [f"  {row['label']}: {row['value']}" for row in card.get("rows") or []]
        lines += list(card.get("lines") or [])
        lines += [f"  ☎ {call['label']}" for call in card.get("calls") or []]
        lines += [f"  {card['url']}"] if card.get("url") else []
        if card.get("show"):
            lines += [card["show"]["ko"], card["show"]["en"]]
        source = card.get("source") or {}
        lines += list(filter(None, [card.get("note"), card.get("ask"), ", ".join(filter(None, source.values()))]))
    items = message.get("list")
    if items:
        pages = f" ({items['page']}/{items['pages']})" if items["pages"] > 1 else ""
        lines += ["", f"{items['title']}{pages}"]
    for number, choice in enumerate(choices(message), 1):
        if number == 1 and not items:
            lines.append("")
        mark = f"  [{number}] " if numbered else ""
        lines.append(mark + choice.title + (f" — {choice.beside}" if choice.beside else ""))
    return "\n".join(lines).strip()
