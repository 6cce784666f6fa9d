"""Notices as the repository takes and gives them."""

from dataclasses import dataclass
from datetime import datetime


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
