"""Notices as the repository takes and gives them."""

from dataclasses import dataclass
from datetime import datetime

from actions.db.records.quote import QuoteRecord


@dataclass(frozen=True)
class Visit:
    """What a notice is about, as it stands now: an appointment, where its visitor is written to, and how.

    Attributes:
        state: one of the appointment's states.
        settled_at: when the visitor last knew of this time: it was booked, confirmed or moved then.
        time_zone: IANA name of the visitor's zone, where the client told one.
        locale: the conversation's, else the booking's.
        contact_kind: ``phone``, ``email`` or ``messenger``; None when there is no contact.
    """

    appointment: int
    code: str
    clinic: str
    visitor: str
    conversation: str | None
    starts_at: datetime
    ends_at: datetime
    state: str
    settled_at: datetime
    time_zone: str | None
    locale: str
    contact_kind: str | None
    contact_value: str | None


@dataclass(frozen=True)
class PlannedNotice:
    """A notice to be planned. ``drop_after`` is its latest useful time; ``outcome`` is set when it is over already."""

    kind: str
    dedupe_key: str
    due_at: datetime
    drop_after: datetime
    outcome: str | None = None


@dataclass(frozen=True)
class DueNotice:
    """A notice leased for delivery; ``visit`` is None when its appointment is gone."""

    id: int
    kind: str
    dedupe_key: str
    attempts: int
    owner: str
    visit: Visit | None


@dataclass(frozen=True)
class QuoteNews:
    """A request for a quote as it stands now.

    Attributes:
        together: the requests of the same wish, this one among them.
        booked: its visitor has an appointment for the same at this clinic.
        time_zone: as in :class:`Visit`.
    """

    quote: QuoteRecord
    together: tuple[QuoteRecord, ...]
    booked: bool
    time_zone: str | None

    @property
    def waiting(self) -> tuple[QuoteRecord, ...]:
        """Those of the same wish that no clinic has answered, and nobody took back."""
        return tuple(one for one in self.together if one.state == "requested")

    @property
    def conversation(self) -> str | None:
        """Where its visitor is written to."""
        return self.quote.conversation


@dataclass(frozen=True)
class PaperNews:
    """A request for a paper as it stands now.

    Attributes:
        booking: the code of the booking it belongs to.
        paper: ``invitation`` or ``certificate``.
        outcome: one of actions.db.models.booking.PAPER_OUTCOMES; None as long as nothing came of it.
    """

    code: str
    booking: str
    paper: str
    outcome: str | None
    closed_at: datetime | None
    conversation: str | None
    contact: str | None
    locale: str


@dataclass(frozen=True)
class DueTiding:
    """A notice about a quote or a paper, leased for delivery; ``news`` is None when there is none any more."""

    id: int
    kind: str
    dedupe_key: str
    attempts: int
    owner: str
    planned_for: datetime
    news: QuoteNews | PaperNews | None
