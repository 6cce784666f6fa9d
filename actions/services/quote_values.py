"""What the quote service takes and gives: wishes, answers, and a request as it stands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from actions.db.records import Clinic, Emission

PARTS = ("consultation", "tests", "procedure", "admission", "medicine", "interpretation", "documents")
NOT_NEEDED, INCLUDED, NOT_STATED = "none", "included", "unknown"
WORDS = (NOT_NEEDED, INCLUDED, NOT_STATED)
"""In the place of an amount: there is no such part; another part holds it; the clinic did not say."""
VAT = ("included", "excluded", "unknown")
STATES = ("requested", "quoted", "expired", "declined", "withdrawn")
OPEN_STATES = ("requested", "quoted")

Amount = tuple[int, int]
"""From and to, in whole KRW; twice the same for one figure."""
Part = Amount | str
Compose = Callable[["Quote"], Emission]
"""Makes the message that tells the visitor of a settled request."""


@dataclass(frozen=True)
class QuoteOffer:
    """Who can be asked: by fit; ``records_first``: only hospitals that see records before."""

    clinics: tuple[Clinic, ...]
    records_first: bool


@dataclass(frozen=True)
class QuoteWish:
    """What a visitor asks for.

    Attributes:
        words: what the clinic should know, in the visitor's own words.
        consents: answers by kind; ``health`` and ``clinic`` must be yes.
    """

    conversation: str
    procedure: str
    clinics: tuple[str, ...]
    contact: str
    locale: str
    words: str | None = None
    consents: Mapping[str, bool] = field(default_factory=dict)
    consent_version: str = "1"


@dataclass(frozen=True)
class QuoteAnswer:
    """What a clinic said; parts that are not named count as not stated.

    Attributes:
        items: by word of PARTS, an amount or one of WORDS.
        vat: one of VAT.
        valid_until: the last day on which it holds.
        note: the clinic's own words.
        by: who entered it.
    """

    items: Mapping[str, Part]
    vat: str
    valid_until: date
    by: str
    note: str | None = None


@dataclass(frozen=True)
class Quote:
    """A request for a quote as it stands. Times are in Seoul's zone.

    Attributes:
        code: begins with GE.
        state: one of STATES.
        overdue: still not answered after its deadline.
        items: a part for each word of PARTS; empty unless ``state`` is ``quoted`` or ``expired``.
        why: the clinic's reason, for the staff.
        settled_at: when it was quoted, declined or withdrawn; ``settled_by`` whom.
    """

    code: str
    conversation: str | None
    procedure: str
    clinic: str
    contact: str
    words: str | None
    locale: str
    state: str
    overdue: bool
    owner: str
    deadline: datetime
    created_at: datetime
    items: Mapping[str, Part]
    vat: str | None
    valid_until: date | None
    note: str | None
    why: str | None
    settled_by: str | None
    settled_at: datetime | None

    @property
    def total(self) -> Amount | None:
        """The sum of all parts in whole KRW; None while one of them is not stated."""
        if not self.items or NOT_STATED in self.items.values():
            return None
        amounts = [part for part in self.items.values() if not isinstance(part, str)]
        return sum(low for low, _ in amounts), sum(high for _, high in amounts)
