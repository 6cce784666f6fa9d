"""A person's data: found, shown to the person, exported, erased, and erased again after a back-up was restored."""

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from pathlib import Path
from typing import Any, Protocol

from actions.db.repositories.privacy import PrivacyRepository
from actions.db.repositories.privacy_access import AccessRepository
from actions.db.repositories.privacy_ledger import LedgerEntry, LedgerRepository
from actions.db.repositories.privacy_tracker import TrackerRepository
from actions.services.clock import SEOUL, Clock
from actions.services.codes import new_code

logger = logging.getLogger(__name__)

RECEIPT_PREFIX = "GD-"
ASKED, RULE, REPLAYED = "asked", "retention", "replayed"
"""Why something was erased: the person asked; its time was over; a restored back-up held it again."""
CODE_PREFIXES = ("GC-", "GQ-", "GE-", "GS-")
_ID_LENGTH = 32
_HEX = frozenset("0123456789abcdef")


@dataclass(frozen=True)
class Person:
    """Somebody, as far as is stored.

    Attributes:
        visitors: ids; a contact may have been left in several chats.
        counts: rows by table.
        open_bookings: codes of bookings still ahead.
        visits: how many visits would stay, bare, for the yearly report.
    """

    visitors: tuple[str, ...]
    counts: Mapping[str, int] = field(default_factory=dict)
    open_bookings: tuple[str, ...] = ()
    visits: int = 0


@dataclass(frozen=True)
class Erased:
    """What is gone. ``receipt`` stands in the ledger; ``cancelled`` are the bookings cancelled on the way."""

    receipt: str
    counts: Mapping[str, int]
    visits: int
    cancelled: tuple[str, ...] = ()


@dataclass(frozen=True)
class BookingsAhead:
    """Nothing was erased: these bookings lie ahead and were not to be, or could not be, cancelled."""

    codes: tuple[str, ...]


class Canceller(Protocol):
    """Cancels a booking of whoever is erased; False when it cannot be cancelled any more."""

    def __call__(self, code: str, actor: str) -> bool:
        """Cancel the booking of this code."""


class PrivacyService:
    """Every method is safe to repeat.

    Args:
        trackers: what the dialogue engine keeps.
        cancel: how a booking is cancelled, so that the clinic hears of it as of any other.
        ledger_file: a copy of the ledger, one JSON object a line: to be kept apart from the database's back-ups.
        letters: the folder in which letters become files where no mail server is set.
    """

    def __init__(
        self,
        people: PrivacyRepository,
        ledger: LedgerRepository,
        trackers: TrackerRepository,
        access: AccessRepository,
        clock: Clock,
        *,
        cancel: Canceller,
        ledger_file: Path,
        letters: Path,
        machine_now: Callable[[], datetime] = lambda: datetime.now(timezone.utc),
    ) -> None:
        self._people = people
        self._ledger = ledger
        self._trackers = trackers
        self._access = access
        self._clock = clock
        self._cancel = cancel
        self._file = ledger_file
        self._letters = letters
        self._machine_now = machine_now

    def find(self, subject: str) -> Person | None:
        """The person of a visitor's or conversation's id, of a code, or of a contact; None when there is nobody."""
        text = subject.strip()
        if len(text) == _ID_LENGTH and set(text) <= _HEX:
            visitors = self._people.of_id(text)
        elif text.upper().startswith(CODE_PREFIXES):
            visitors = self._people.of_code(text.upper())
        else:
            visitors = self._people.of_id(text) or self._people.of_contact(text)
        return self._person(visitors) if visitors else None

    def erase(
        self, person: Person, *, actor: str, why: str = ASKED, cancel: bool = False, living: str | None = None
    ) -> Erased | BookingsAhead:
        """Erase a person everywhere; what the law makes the operator keep stays without name.

        Args:
            actor: ``visitor``, or the name of who does it.
            cancel: cancel bookings ahead first; else they stop the erasure.
            living: the conversation in which it was asked for: it goes on, empty.
        """
        cancelled = []
        for code in person.open_bookings if cancel else ():
            if self._cancel(code, actor):
                cancelled.append(code)
        receipt, at = new_code(RECEIPT_PREFIX), self._machine_now()
        now = self._clock()
        contacts = self._people.contacts(person.visitors)
        done = self._people.erase(person.visitors, receipt=receipt, actor=actor, why=why, now=now, at=at, living=living)
        if done is None:
            return BookingsAhead(tuple(self._people.open_bookings(person.visitors, now)))
        entries = self._ledger.entries(receipt)
        self._copy(entries)
        gone = self._trackers.forget([one for one in done.conversations if one != living])
        files = self._remove_letters(contacts)
        counts = {**done.counts, **({"events": gone} if gone else {}), **({"letter_files": files} if files else {})}
        if living is None:
            self._ledger.finish(receipt, self._machine_now())
        return Erased(receipt, counts, done.kept_visits, tuple(cancelled))

    def conversations(self, person: Person) -> tuple[str, ...]:
        """The ids of a person's chats."""
        return self._people.conversations(person.visitors)

    def export(self, person: Person, subject: str, *, actor: str) -> dict[str, Any]:
        """Everything stored of a person as one JSON document; written down in the access log."""
        now = self._clock()
        self._access.note(actor, "export_person", subject, True, now)
        return {
            "made_at": now.astimezone(SEOUL).isoformat(),
            "visitors": list(person.visitors),
            "tables": self._people.export(person.visitors, now),
            "dialogue_engine": self._trackers.told(self._people.conversations(person.visitors)),
        }

    def refuse_export(self, subject: str, *, actor: str) -> None:
        """Somebody asked for the data of a person of whom nothing is stored; written down too."""
        self._access.note(actor, "export_person", subject, False, self._clock())

    def replay(self, entries: Sequence[LedgerEntry] = ()) -> tuple[int, int]:
        """Erase again whom the ledger says is gone; how many entries were new to the ledger, how many people went.

        Bookings ahead are cancelled. Trackers of erased conversations lose what was said before the erasure.

        Args:
            entries: what else the ledger should know, such as those of its file.
        """
        new = self._ledger.add(entries)
        people = 0
        for visitors in self._ledger.visitors().values():
            outcome = self.erase(self._person(tuple(visitors)), actor="operator:replay", why=REPLAYED, cancel=True)
            people += len(visitors) if isinstance(outcome, Erased) else 0
        self.finish()
        return new, people

    def finish(self) -> int:
        """Bring to an end what an erasure left open: the last words of its turn, and trackers; how many erasures."""
        waiting = self._ledger.unfinished()
        if not waiting:
            return 0
        hashed = self._people.hashes(self._trackers.senders())
        present = self._people.hashes(self._people.recent(min(one.at for one in waiting)))
        finished = 0
        for receipt in dict.fromkeys(one.receipt for one in waiting):
            mine = [one for one in waiting if one.receipt == receipt]
            for one in mine:
                if sender := hashed.get(one.subject):
                    self._trackers.forget([sender], upto=one.at)
            living = [present[one.subject] for one in mine if one.subject in present]
            if not self._ledger.clear_last_words(living):
                self._ledger.finish(receipt, self._machine_now())
                finished += 1
        return finished

    def read_file(self) -> list[LedgerEntry]:
        """The entries of the ledger's file; none when there is no file."""
        if not self._file.exists():
            return []
        return [_read(line) for line in self._file.read_text(encoding="utf-8").splitlines() if line.strip()]

    def write_file(self) -> int:
        """Add to the ledger's file what it lacks; how many lines. Erasures write it themselves: this mends it."""
        known = {(one.receipt, one.kind, one.subject) for one in self.read_file()}
        missing = [one for one in self._ledger.entries() if (one.receipt, one.kind, one.subject) not in known]
        self._copy(missing)
        return len(missing)

    def _person(self, visitors: tuple[str, ...]) -> Person:
        now = self._clock()
        return Person(
            visitors=visitors,
            counts=self._people.counts(visitors, now),
            open_bookings=tuple(self._people.open_bookings(visitors, now)),
            visits=self._people.kept_visits(visitors, now),
        )

    def _remove_letters(self, contacts: Sequence[str]) -> int:
        """Delete the files of letters to these addresses; how many."""
        addresses = {one.casefold() for one in contacts if "@" in one}
        removed = 0
        for path in self._letters.glob("*.eml") if addresses else ():
            with path.open("rb") as file:
                told = BytesHeaderParser().parse(file).get_all("To", [])
            if addresses & {address.casefold() for _, address in getaddresses([str(one) for one in told])}:
                path.unlink(missing_ok=True)
                removed += 1
        return removed

    def _copy(self, entries: Sequence[LedgerEntry]) -> None:
        if not entries:
            return
        lines = "".join(json.dumps({**vars(one), "at": one.at.isoformat()}) + "\n" for one in entries)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with self._file.open("a", encoding="utf-8") as file:
                file.write(lines)
        except OSError as error:  # the table has them; the nightly chore mends the file
            logger.warning("the ledger's file cannot be written: %s", type(error).__name__)


def _read(line: str) -> LedgerEntry:
    values = json.loads(line)
    return LedgerEntry(**{**values, "at": datetime.fromisoformat(values["at"])})
