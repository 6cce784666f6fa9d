"""What a change of the directory gives back, and how it is refused."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from rapidfuzz import fuzz

from actions.db.records.administration import ClinicSheet, OpenBooking
from actions.db.repositories.administration import AdministrationRepository, DirectoryEdit
from actions.services.clock import SEOUL, Clock

LIKENESS = 70
"""From this likeness (of 100) on, an id is offered for one that is not there."""


class AdministrationError(ValueError):
    """The change is refused, and nothing was changed; the text is one sentence for the operator."""


class HolidayCalendar(Protocol):
    """The public holidays."""

    def holiday_on(self, day: date) -> object | None:
        """The public holiday on a day, or None."""


@dataclass(frozen=True)
class Change:
    """One value that became another; None: there was none, or is none any more."""

    what: str
    before: str | None
    after: str | None


@dataclass
class Outcome:
    """What a command did.

    Attributes:
        subject: the id of what was changed, or ``all``.
        changes: empty when all was so already.
        bookings: open bookings that no longer fit; they stand until the clinic moves or cancels them.
        notes: sentences on what the operator may not expect.
        version: the directory's version after it.
    """

    subject: str
    changes: list[Change] = field(default_factory=list)
    bookings: list[OpenBooking] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    version: int = 0

    def compare(self, what: str, before: str | None, after: str | None) -> None:
        """Note a change, if it is one."""
        if before != after:
            self.changes.append(Change(what, before, after))


class Administration:
    """The base of the use cases: transactions, the present, and ids that must be there."""

    def __init__(self, repository: AdministrationRepository, clock: Clock) -> None:
        self._repository = repository
        self._clock = clock

    def _change(self, work: Callable[[DirectoryEdit], Outcome]) -> Outcome:
        outcome, outcome_version = self._repository.change(work)
        outcome.version = outcome_version
        return outcome

    def _now(self) -> datetime:
        return self._clock().astimezone(SEOUL)

    def _today(self) -> date:
        return self._now().date()

    def _clinic(self, edit: DirectoryEdit, typed: str) -> ClinicSheet:
        clinic = edit.clinic(typed)
        if clinic is None:
            raise unknown("clinic", typed, edit.names("clinic"))
        return clinic

    def _known(self, edit: DirectoryEdit, kind: str, typed: str) -> str:
        names = edit.names(kind)
        if typed not in names:
            raise unknown(kind, typed, names)
        return typed


def unknown(kind: str, typed: str, names: Mapping[str, Sequence[str]]) -> AdministrationError:
    """The refusal of an id that is not there, with the one that was probably meant.

    Args:
        names: the ids there are, with other names they are known by.
    """
    wanted = typed.casefold()
    # WRatio alone likes a short word inside a longer one best: apgujung would be jung
    likeness = {
        (fuzz.WRatio(wanted, word), fuzz.ratio(wanted, word), known)
        for known, others in names.items()
        for word in map(str.casefold, (known, *others))
    }
    alike = [found for found in likeness if found[0] >= LIKENESS]
    hint = f": did you mean {max(alike, key=lambda found: found[0] + found[1])[2]}?" if alike else ""
    return AdministrationError(f"no {kind} '{typed}'{hint}")


def one_of(kind: str, typed: str, words: Sequence[str]) -> str:
    """The word, when it is one of these.

    Raises:
        AdministrationError: it is not.
    """
    if typed not in words:
        raise AdministrationError(f"'{typed}' is no {kind}: it is one of {', '.join(words)}")
    return typed


def plain(kind: str, text: str, limit: int) -> str:
    """The text without blanks around it.

    Raises:
        AdministrationError: it is empty, longer than ``limit`` or holds control characters.
    """
    text = text.strip()
    if not text or len(text) > limit or not text.isprintable():
        raise AdministrationError(f"the {kind} must be one line of at most {limit} characters")
    return text
