"""From a message row to the message a front gets: words by the catalogue, buttons signed for the conversation."""

import logging
import unicodedata
from datetime import datetime, timezone
from functools import cache
from typing import Any

from actions.db.records import Emission, StoredMessage
from bot.gateway.logs import warn
from bot.gateway.signing import Choice, Diary, SignedField, Signer
from bot.languages import FALLBACK_LOCALE, LOCALES
from bot.text.message import LanguageInfo, Message, OfferedLanguage
from bot.text.render import Renderer

logger = logging.getLogger(__name__)

EMERGENCY_KEY = "emergency"
"""Key of a row whose card says all: it is static text, shown as stored, and no catalogue is asked."""
BROKEN_KEY = "error-turn-failed"
TRIP_FILE = "/api/v1/trips/{token}.ics"
"""Where a plan's calendar file is had; relative to the gateway."""
BOOKING_PAGE, BOOKING_FILE = "/api/v1/bookings/{token}", "/api/v1/bookings/{token}.ics"
"""Where a booking can be printed, and had for a calendar."""
CALENDAR = "text/calendar"
_FAULTS = (LookupError, ValueError, TypeError, AttributeError)


class UnrenderableError(ValueError):
    """An emission that no front can show."""


@cache
def language_info(locale: str) -> LanguageInfo:
    """The language of a reply and all on offer."""
    offered = [OfferedLanguage(locale=item.code, own_name=item.own_name) for item in LOCALES.values()]
    return LanguageInfo(locale=locale, own_name=LOCALES[locale].own_name, offered=offered)


def direction_of(text: str) -> str:
    """``rtl`` when the first letter with a direction runs from right to left."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("R", "AL"):
            return "rtl"
        if kind == "L":
            return "ltr"
    return "ltr"


def utc(at: datetime) -> str:
    """ISO 8601 in UTC, to the millisecond."""
    return at.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class Presenter:
    """Makes the message schema's JSON of rows."""

    def __init__(self, renderer: Renderer, signer: Signer, demonstration: bool) -> None:
        self._renderer = renderer
        self._signer = signer
        self._demonstration = demonstration

    def present(self, row: StoredMessage) -> dict[str, Any]:
        """The message of a row, in the row's locale."""
        if row.emission is None:
            return self._plain(row)
        try:
            return self._reply(row, row.emission)
        except _FAULTS as error:  # a row older than today's catalogue must not hide the rest of the conversation
            warn(logger, "unrenderable_row", key=row.key, error=type(error).__name__)
            return self._reply(row, {"v": 1, "key": BROKEN_KEY, "args": {}})

    def check(self, conversation: str, emission: Emission) -> None:
        """Render for nobody.

        Raises:
            UnrenderableError: the emission cannot be shown.
        """
        row = StoredMessage(
            id=0,
            conversation=conversation,
            seq=1,
            direction="out",
            sender="bot",
            key=None,
            text=None,
            emission=emission,
            locale=None,
            nlu=None,
            turn=None,
            client_message_id=None,
            at=datetime.now(timezone.utc),
        )
        try:
            self._reply(row, emission)
        except _FAULTS as error:
            raise UnrenderableError(f"{emission.get('key')}: {type(error).__name__}") from error

    def emergency(
        self, conversation: str, client_message_id: str, locale: str, cards: list[dict[str, Any]]
    ) -> dict[str, Any]:
        """The message of cards that are not stored (yet); needs nothing but the cards."""
        return self._json(
            id=f"{conversation}.{client_message_id}.{EMERGENCY_KEY}",
            conversation=conversation,
            seq=None,
            at=utc(datetime.now(timezone.utc)),
            direction="out",
            sender="bot",
            locale=locale,
            dir=LOCALES[locale].direction,
            cards=cards,
            key=EMERGENCY_KEY,
        )

    def _plain(self, row: StoredMessage) -> dict[str, Any]:
        text = row.text or ""
        return self._json(
            **_head(row),
            locale=row.locale or FALLBACK_LOCALE,
            dir=direction_of(text),
            text=text,
            client_message_id=row.client_message_id,
        )

    def _reply(self, row: StoredMessage, emission: Emission) -> dict[str, Any]:
        locale = row.locale or emission.get("locale") or FALLBACK_LOCALE
        locale = locale if locale in LOCALES else FALLBACK_LOCALE
        words: dict[str, Any]
        if emission["key"] == EMERGENCY_KEY:
            words = {"cards": emission["cards"]}
        else:
            reply = self._renderer.render(emission, locale)
            words = {
                "text": reply.text,
                "quick_replies": [self._button(row.conversation, item) for item in reply.quick_replies],
                "cards": [self._card(row.conversation, card, locale) for card in reply.cards],
                "list": self._list(row.conversation, reply.item_list) if reply.item_list else None,
                "form": self._form(row.conversation, reply.form, locale) if reply.form else None,
            }
        return self._json(
            **_head(row),
            locale=locale,
            dir=LOCALES[locale].direction,
            language=language_info(locale),
            key=emission["key"],
            **words,
        )

    def _json(self, **fields: Any) -> dict[str, Any]:
        return Message.parse_obj({**fields, "demo": self._demonstration}).as_json()

    def _button(self, conversation: str, item: dict[str, Any]) -> dict[str, Any]:
        choice = Choice(item["title"], item["intent"], item["entities"])
        return {"title": item["title"], "payload": self._signer.payload(conversation, choice)}

    def _card(self, conversation: str, card: dict[str, Any], locale: str) -> dict[str, Any]:
        actions = [self._button(conversation, action) for action in card["actions"]]
        plain = {name: value for name, value in card.items() if name not in ("calendar", "booking")}
        if "calendar" in card:
            return {**plain, "actions": actions, "url": self._calendar(card["calendar"], locale)}
        if "booking" in card:
            path = BOOKING_FILE if card["media_type"] == CALENDAR else BOOKING_PAGE
            return {**plain, "actions": actions, "url": path.format(token=self._signer.booking_token(card["booking"]))}
        return {**plain, "actions": actions}

    def _calendar(self, plan: dict[str, Any], locale: str) -> str:
        """The link to a plan's calendar file, with the words of the reader's locale in it."""
        write = self._renderer.text
        note = {"type": "key", "key": plan["note_key"], "args": {"place": plan["place"]}}
        diary = Diary(
            tuple((write({"type": "key", "key": key}, locale), start, end) for key, start, end in plan["events"]),
            write(note, locale),
            write(plan["address"], locale),
        )
        return TRIP_FILE.format(token=self._signer.diary_token(diary))

    def _list(self, conversation: str, items: dict[str, Any]) -> dict[str, Any]:
        signed = [{"subtitle": item["subtitle"], **self._button(conversation, item)} for item in items["items"]]
        return {**items, "items": signed}

    def _form(self, conversation: str, form: dict[str, Any], locale: str) -> dict[str, Any]:
        fields = tuple(
            SignedField(
                item["name"],
                item["kind"],
                item["required"],
                item["label"],
                tuple((option["value"], option["title"]) for option in item["options"]),
            )
            for item in form["fields"]
        )
        choice = Choice(form["submit"], form["intent"], form["entities"], fields, locale)
        return {
            "title": form["title"],
            "fields": form["fields"],
            "submit": form["submit"],
            "payload": self._signer.payload(conversation, choice),
        }


def _head(row: StoredMessage) -> dict[str, Any]:
    return {
        "id": f"{row.conversation}.{row.seq}",
        "conversation": row.conversation,
        "seq": row.seq,
        "at": utc(row.at),
        "direction": row.direction,
        "sender": row.sender,
    }
