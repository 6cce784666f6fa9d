"""What an import reads, finds and gives back."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple, Protocol

from actions.services.administration import AdministrationError

OUTCOMES = ("new", "changed", "closed", "unchanged", "ignored", "rejected")
"""What becomes of a row: a clinic is added; differs; no longer works; is as it was; is none of ours (closed before it
was known, or it only adds to clinics that are not there); is refused."""
Progress = Callable[[int, int], None]
"""Told how much of how much was read, in bytes or rows."""


class ImportRefusedError(AdministrationError):
    """The file as a whole is not taken, and nothing was changed; the text is one sentence for the operator."""


class BadRowError(ValueError):
    """A row is not taken; the text says why."""


class Row(NamedTuple):
    """One row: the line it begins on (1 is the header's), its cells by column, and why it is broken (or None)."""

    line: int
    cells: Mapping[str, str]
    broken: str | None = None


class Operation(NamedTuple):
    """One change to come: ``table`` and what to do.

    ``kind`` is ``add`` (``values`` is the row), ``set`` (``key`` finds it, ``values`` are the columns that change) or
    ``drop`` (all rows that ``key`` finds).
    """

    table: str
    kind: str
    key: Mapping[str, Any]
    values: Mapping[str, Any]


class RowReport(NamedTuple):
    """What became of one row. ``notes``: what was left out of a row that is taken, or why it is not."""

    line: int
    table: str
    key: str
    outcome: str
    notes: str


class Reporter(Protocol):
    """Takes the report row by row: an import of a hundred thousand rows is held in no memory."""

    def __call__(self, row: RowReport) -> None:
        """One row more."""


@dataclass(frozen=True)
class Warned:
    """A booking whose clinic cannot take it any more; the desk was given a case for it."""

    code: str
    clinic: str
    reason: str
    case: str


@dataclass
class Summary:
    """What an import did, or would do.

    Attributes:
        source: the mapping's name, or ``template``.
        counts: rows by outcome.
        reasons: how often a row was rejected for the same reason (the first words of it).
        first_rejected: the first rows that were rejected, to be shown at once.
        missing: clinics of this source that the file does not name; they stay as they are.
        demonstration: how many demonstration clinics were removed with their bookings.
        warned: bookings whose clinic closed or lapsed; empty in a dry run.
        version: the directory's version after it.
        encoding: of the file.
    """

    source: str
    dry_run: bool
    rows: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    first_rejected: list[RowReport] = field(default_factory=list)
    missing: int = 0
    demonstration: int = 0
    warned: list[Warned] = field(default_factory=list)
    version: int = 0
    encoding: str = ""

    @property
    def changes(self) -> bool:
        """Whether anything of the directory became another."""
        return any(self.counts[word] for word in ("new", "changed", "closed"))


@dataclass(frozen=True)
class Seen:
    """What a row of a published set says of a clinic.

    Attributes:
        external_id: the row's own number in its set.
        state: ``open``, ``suspended`` or ``closed``; ``since``: from which day.
        match_key: of Korean name and district; None: closed, and its address no longer readable.
        columns: of the clinic, as far as the row says something: ``names`` and ``address`` by locale, ``phone``,
            ``latitude``, ``longitude``, ``district``, ``area``, ``departments``, ``languages``.
        as_of: when the set last touched the row, or None.
        notes: what could not be read and was left out.
    """

    line: int
    external_id: str
    state: str
    since: date | None
    match_key: str | None
    columns: Mapping[str, Any]
    as_of: date | None
    notes: tuple[str, ...] = ()
