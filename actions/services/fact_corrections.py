"""Facts corrected by a supervisor while everything runs: checked as a file's fact is, each correction kept for ever.

A correction holds until it is withdrawn, or until the file says something else: then the file counts, and the
correction has to be made again where it is still right.
"""

import hashlib
import json
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from threading import Lock
from typing import Any

import yaml

from actions.db.records import CorrectionRecord, NewCorrection
from actions.db.repositories.fact import FactCorrectionRepository, StaleCorrectionError
from actions.services.clock import Clock
from actions.services.facts import Entry, FactError, months_after, revived, written
from actions.services.knowledge import Knowledge

LOOK_AGAIN_SECONDS = 2.0
"""A running process sees a correction after at most so long."""
REVIEW_MONTHS = 12
"""A correction without ``review_by`` is looked at again so long after its ``as_of``."""
DUE_DAYS = 30
NONE = "none"
NAME_LENGTH = 64
_SOURCE_LENGTH = 256
_ENDS = ("ends_on", "known_until")

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Change:
    """What a supervisor wants to hold, as it is typed; None leaves a date as it is or takes what is usual.

    Attributes:
        values: new values by their path, such as ``amounts.0.value``, in YAML; none confirms the fact as it is.
        source_date: a day, a month (``2026-09``) or a year.
        as_of: by default ``source_date``.
        review_by: by default twelve months after ``as_of``.
        ends_on: a day, or ``none``.
        known_until: a day, or ``none``.
        confidence: by default that of the fact.
    """

    source_name: str
    source_kind: str
    source_date: str
    by: str
    values: Mapping[str, str] = field(default_factory=dict)
    as_of: str | None = None
    review_by: str | None = None
    ends_on: str | None = None
    known_until: str | None = None
    confidence: str | None = None


@dataclass(frozen=True)
class FactView:
    """One fact with all that was ever done to it.

    Attributes:
        entry: what holds now.
        state: ``file``; ``corrected``; ``rests``: a correction is there but the file has changed since.
    """

    entry: Entry
    state: str
    history: tuple[CorrectionRecord, ...] = ()


class FactCorrections:
    """Makes and withdraws corrections, and says what stands in the place of the files' facts now.

    Args:
        files: the facts of the files alone.
        seconds: see :data:`LOOK_AGAIN_SECONDS`; nought looks again every time.
    """

    def __init__(
        self,
        repository: FactCorrectionRepository,
        files: Knowledge,
        clock: Clock,
        *,
        seconds: float = LOOK_AGAIN_SECONDS,
        timer: Callable[[], float] = time.monotonic,
    ) -> None:
        self._repository = repository
        self._files = files
        self._stored = files.entries()
        self._clock = clock
        self._seconds = seconds
        self._timer = timer
        self._lock = Lock()
        self._looked: float | None = None
        self._stamp: tuple[int, int] | None = None
        self._current: dict[str, Entry] = {}

    def current(self) -> Mapping[str, Entry]:
        """What stands in the place of facts of the files, by id; at most :data:`LOOK_AGAIN_SECONDS` old."""
        now = self._timer()
        with self._lock:
            if self._looked is None or now - self._looked >= self._seconds:
                stamp = self._repository.stamp()
                if stamp != self._stamp:
                    self._current = self._read()
                    self._stamp = stamp
                self._looked = now
            return self._current

    def correct(self, fact_id: str, change: Change) -> CorrectionRecord:
        """Let something else hold.

        Raises:
            FactError: what is wrong, in one sentence; then nothing was changed.
        """
        stored = self._stored_entry(fact_id)
        record = self._in_force(fact_id)
        entry = stored if record is None else self._entry(record) or stored
        before = written(entry)
        after = self._changed(before, change, fact_id)
        checked = self._files.checked("facts", fact_id, revived(after))
        today = self._clock().date()
        for name, known in (("--date", checked.source_date), ("--as-of", checked.as_of)):
            _need(known.first <= today, f"{name} {known.text} is still to come")
        made = NewCorrection(
            fact_id=fact_id,
            base=digest(stored),
            before=before,
            after=written(checked),
            source_name=checked.source_name,
            source_kind=checked.source_kind,
            source_date=checked.source_date.text,
            as_of=checked.as_of.text,
            review_by=checked.review_by,
            made_by=_named(change.by),
            made_at=self._clock(),
        )
        try:
            return self._repository.add(made, after=None if record is None else record.id)
        except StaleCorrectionError as error:
            raise FactError(f"{fact_id} was corrected by somebody else just now: look at it and try again") from error

    def withdraw(self, fact_id: str, by: str) -> CorrectionRecord:
        """Take back the correction in force: the one before it holds again, or the file.

        Raises:
            FactError: there is no such fact, or nothing to withdraw.
        """
        record = self._repository.withdraw(fact_id, by=_named(by), now=self._clock())
        if record is None:
            self._stored_entry(fact_id)
            raise FactError(f"{fact_id} stands as in its file: there is no correction to withdraw")
        return record

    def view(self, fact_id: str) -> FactView:
        """One fact with its history.

        Raises:
            FactError: there is no such fact.
        """
        stored = self._stored_entry(fact_id)
        record = self._in_force(fact_id)
        return self._view(stored, record, tuple(self._repository.history(fact_id)))

    def views(self) -> list[FactView]:
        """Every fact, in the order of the files, without histories."""
        records = {record.fact_id: record for record in self._repository.in_force()}
        return [self._view(entry, records.get(entry.id)) for entry in self._stored.values()]

    def due(self, on: date) -> list[FactView]:
        """The facts to look at: past ``review_by``, or so within :data:`DUE_DAYS` of the day; the oldest first."""
        last = on.toordinal() + DUE_DAYS
        found = [view for view in self.views() if view.entry.review_by.toordinal() <= last]
        return sorted(found, key=lambda view: (view.entry.review_by, view.entry.id))

    def _view(
        self, stored: Entry, record: CorrectionRecord | None, history: tuple[CorrectionRecord, ...] = ()
    ) -> FactView:
        corrected = None if record is None else self._entry(record)
        state = "file" if record is None else "rests" if corrected is None else "corrected"
        return FactView(corrected or stored, state, history)

    def _stored_entry(self, fact_id: str) -> Entry:
        _need(fact_id in self._stored, f"there is no fact {fact_id}: `facts list` names them all")
        return self._stored[fact_id]

    def _in_force(self, fact_id: str) -> CorrectionRecord | None:
        return next((record for record in self._repository.in_force() if record.fact_id == fact_id), None)

    def _read(self) -> dict[str, Entry]:
        found = {}
        for record in self._repository.in_force():
            entry = self._entry(record)
            if entry is None:
                logger.warning("correction %d of %s rests: the file changed since", record.id, record.fact_id)
            else:
                found[record.fact_id] = entry
        return found

    def _entry(self, record: CorrectionRecord) -> Entry | None:
        """The corrected fact; None where the file says something else than when it was corrected."""
        stored = self._stored.get(record.fact_id)
        if stored is None or digest(stored) != record.base:
            return None
        try:
            return self._files.checked(f"correction {record.id}", record.fact_id, revived(record.after))
        except FactError:  # made under rules that have changed since
            return None

    @staticmethod
    def _changed(before: dict[str, Any], change: Change, fact_id: str) -> dict[str, Any]:
        values = json.loads(json.dumps(before["values"]))
        for path, text in change.values.items():
            _put(values, path, text, fact_id)
        source = {"name": change.source_name, "kind": change.source_kind, "date": change.source_date}
        _need(len(change.source_name) <= _SOURCE_LENGTH, f"source.name has over {_SOURCE_LENGTH} characters")
        after = {**before, "values": values, "source": source, "as_of": change.as_of or change.source_date}
        after["review_by"] = change.review_by or _usual_review(str(after["as_of"]))
        after["confidence"] = change.confidence or before["confidence"]
        for name in _ENDS:
            given = getattr(change, name)
            if given is not None:
                after[name] = None if given == NONE else given
        return after


def digest(entry: Entry) -> str:
    """SHA-256 of a fact as its file has it, in hexadecimal."""
    text = json.dumps(written(entry), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _put(values: Any, path: str, text: str, fact_id: str) -> None:
    """Replace one value; a line of telephone may get one that it has not yet."""
    *way, last = path.split(".")
    place = values
    for step in way:
        place = _step(place, step, path)
    new = _typed(text)
    if isinstance(place, dict) and last not in place and place is values and fact_id.startswith("line_"):
        place[last] = text if isinstance(new, int) and not text.isdigit() else new  # YAML takes 19:00 for a number
        return
    old = _step(place, last, path)
    if isinstance(old, str) and not isinstance(new, str):
        new = text
    kind, fits = _KINDS[type(old)], type(new) is type(old)
    if isinstance(revived(old), date):
        kind, fits = "a day", isinstance(revived(new), date)
    _need(fits, f"values.{path} must be {kind} as it is now, not {text!r}")
    place[int(last) if isinstance(place, list) else last] = new


_KINDS = {str: "a text", int: "a number", float: "a number", bool: "true or false", list: "a list", dict: "a mapping"}


def _step(place: Any, step: str, path: str) -> Any:
    if isinstance(place, dict) and step in place:
        return place[step]
    if isinstance(place, list) and step.isdigit() and int(step) < len(place):
        return place[int(step)]
    known = list(place) if isinstance(place, dict) else [f"0 to {len(place) - 1}"] if isinstance(place, list) else []
    raise FactError(f"there is no values.{path}" + (f": there is {', '.join(map(str, known))}" if known else ""))


def _typed(text: str) -> Any:
    try:
        value = yaml.load(text, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, ValueError):
        return text
    return value.isoformat() if isinstance(value, date) else text if value is None else value


def _usual_review(as_of: str) -> str | None:
    parts = as_of.split("-")
    try:
        first = date(*(int(part) for part in (*parts, "1", "1")[:3]))
    except (TypeError, ValueError):
        return None
    return months_after(first, REVIEW_MONTHS).isoformat()


def _named(by: str) -> str:
    name = by.strip()
    _need(0 < len(name) <= NAME_LENGTH, f"--by needs a name of at most {NAME_LENGTH} characters")
    return name


def _need(condition: bool, what: str) -> None:
    if not condition:
        raise FactError(what)
