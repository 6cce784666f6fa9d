"""The message between the gateway and any front: one versioned schema, complete from the start.

A front that meets a card kind it does not draw shows its title, rows and note: every kind has them.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field
from pydantic.schema import schema

VERSION = 1


class _Part(BaseModel):
    class Config:
        extra = "forbid"
        allow_population_by_field_name = True


class QuickReply(_Part):
    """A button below a message; ``payload`` is opaque and signed for this conversation."""

    title: str
    payload: str


class Row(_Part):
    """One labelled line of a card."""

    label: str
    value: str


class Call(_Part):
    """A telephone number to tap."""

    label: str
    number: str


class Source(_Part):
    """Who says so, and when."""

    name: str
    date: str | None = None


class Action(_Part):
    """A button on a card: exactly one of payload, url and phone."""

    title: str
    payload: str | None = None
    url: str | None = None
    phone: str | None = None


class Show(_Part):
    """A sentence to hold under somebody's eyes, in Korean and English."""

    ko: str
    en: str


class _Card(_Part):
    title: str
    subtitle: str | None = None
    rows: list[Row] = Field(default_factory=list)
    lines: list[str] = Field(default_factory=list)
    note: str | None = None
    source: Source | None = None
    calls: list[Call] = Field(default_factory=list)
    actions: list[Action] = Field(default_factory=list)


class ClinicCard(_Card):
    """A clinic of the directory."""

    kind: Literal["clinic"]


class ProcedureCard(_Card):
    """A procedure."""

    kind: Literal["procedure"]


class PriceCard(_Card):
    """A published price, with source, date and VAT."""

    kind: Literal["price"]


class TimesCard(_Card):
    """Free times."""

    kind: Literal["times"]


class SummaryCard(_Card):
    """A booking before it is sent."""

    kind: Literal["summary"]


class BookingCard(_Card):
    """A booking as it stands."""

    kind: Literal["booking"]


class EmergencyCard(_Card):
    """What to do in danger."""

    kind: Literal["emergency"]
    level: Literal["now", "tonight", "clinic", "suicide", "assault"]
    show: Show
    ask: str


class ContactsCard(_Card):
    """Telephone lines with their languages and hours."""

    kind: Literal["contacts"]


class FactCard(_Card):
    """One sourced fact."""

    kind: Literal["fact"]


class TimelineCard(_Card):
    """The days of a trip, in order."""

    kind: Literal["timeline"]


class ChecklistCard(_Card):
    """Things to bring or do."""

    kind: Literal["checklist"]


class QuoteCard(_Card):
    """A clinic's quote: dated, expiring."""

    kind: Literal["quote"]


class CaseCard(_Card):
    """A case a person works on."""

    kind: Literal["case"]


class RequestCard(_Card):
    """A request for a car or an interpreter."""

    kind: Literal["request"]


class MapCard(_Card):
    """A place."""

    kind: Literal["map"]
    latitude: float
    longitude: float


class FileCard(_Card):
    """A file to keep, such as a calendar entry."""

    kind: Literal["file"]
    url: str
    media_type: str


Card = Annotated[
    ClinicCard
    | ProcedureCard
    | PriceCard
    | TimesCard
    | SummaryCard
    | BookingCard
    | EmergencyCard
    | ContactsCard
    | FactCard
    | TimelineCard
    | ChecklistCard
    | QuoteCard
    | CaseCard
    | RequestCard
    | MapCard
    | FileCard,
    Field(discriminator="kind"),
]


class ListItem(_Part):
    """One entry of a list; choosing it sends the payload."""

    title: str
    subtitle: str | None = None
    payload: str | None = None


class ItemList(_Part):
    """A list in pages."""

    title: str
    items: list[ListItem]
    page: int = 1
    pages: int = 1


class Option(_Part):
    """One option of a choice: what is sent and what is shown."""

    value: str
    title: str


class FormField(_Part):
    """One field of a form. A tick's value is ``yes`` or ``no``, a date's ISO 8601, a choice's one of the options'."""

    name: str
    label: str
    kind: Literal["text", "phone", "email", "tick", "choice", "date"]
    required: bool = True
    options: list[Option] = Field(default_factory=list)
    value: str | None = None
    error: str | None = None


class Form(_Part):
    """Several answers at once; sent back as ``{"form": {"payload", "values"}}``."""

    title: str
    fields_: list[FormField] = Field(alias="fields")
    submit: str
    payload: str


class OfferedLanguage(_Part):
    """A locale with the name its readers use."""

    locale: str
    own_name: str


class LanguageInfo(_Part):
    """The language of the reply and those on offer."""

    locale: str
    own_name: str
    offered: list[OfferedLanguage]


class Message(_Part):
    """One message of a conversation, rendered for its locale.

    ``seq`` orders a conversation's messages from 1; it is null only for an emergency card that could not be stored.
    """

    v: Literal[1] = 1
    id: str
    conversation: str
    seq: int | None
    at: str
    direction: Literal["in", "out"]
    sender: Literal["visitor", "bot", "agent", "system"]
    locale: str
    dir: Literal["ltr", "rtl"]
    text: str = ""
    quick_replies: list[QuickReply] = Field(default_factory=list)
    cards: list[Card] = Field(default_factory=list)
    list_: ItemList | None = Field(None, alias="list")
    form: Form | None = None
    typing: bool = False
    language: LanguageInfo | None = None
    client_message_id: str | None = None
    key: str | None = None
    demo: bool = False

    def as_json(self) -> dict[str, Any]:
        """The message as it goes over the wire."""
        return self.dict(by_alias=True)


def message_schema(prefix: str = "#/components/schemas/") -> dict[str, Any]:
    """JSON Schema definitions of the message and all its parts, by name."""
    definitions: dict[str, Any] = schema([Message], ref_prefix=prefix)["definitions"]
    return definitions
