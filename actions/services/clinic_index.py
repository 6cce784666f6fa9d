"""The directory as arrays: which clinics are where, speak what, offer what and are open when.

One row a clinic. Built from plain rows, then never changed: threads share it without a lock.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as FutureTimeoutError
from dataclasses import dataclass, field
from datetime import date
from threading import Lock
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from actions.db.repositories.directory import DirectoryRepository
from actions.db.repositories.directory_rows import DirectoryRows

Rows = NDArray[np.signedinteger[Any]]
Mask = NDArray[np.bool_]

EVERYBODY = -1
"""The row of a closure that holds for all clinics."""
WHOLE_DAY = (0, 24 * 60)
REMEMBERED = 128
"""How many days and places an index remembers what it worked out for."""
PATIENCE_SECONDS = 0.5
_FOREVER = date.max.toordinal()


K = TypeVar("K")
T = TypeVar("T")


@dataclass(frozen=True)
class Spans:
    """Opening spans of one weekday, or closures of one date: minutes after midnight; ``rows`` ascend."""

    rows: Rows
    opens: NDArray[np.int16]
    closes: NDArray[np.int16]


@dataclass(frozen=True)
class DirectoryIndex:
    """What searches read.

    Attributes:
        ids: the clinics' ids, by row.
        marks: 64 bits of each id, for the daily lot.
        expires: day number until which a clinic may be booked; 0: never.
        within, languages, departments: who is in a district or area, speaks a language (without its script), has a
            specialty.
        offered, priced: by procedure; a procedure nobody there can do, but for records first, is not offered.
        practitioners: who has one, by sex and specialty; either may be None: any.
        hours: by weekday (Monday is 0). closures: by day number.
        last_expiry: by procedure, the latest ``expires`` of those who offer it.
        specialty_of: of each procedure.
        home: the district each area lies in.
        memory: see :meth:`remembered`.
    """

    version: int
    ids: list[str]
    marks: NDArray[np.uint64]
    expires: NDArray[np.int32]
    latitudes: NDArray[np.float64]
    longitudes: NDArray[np.float64]
    interpretation: Mask
    open_on_holidays: Mask
    within: dict[str, Mask]
    languages: dict[str, Mask]
    departments: dict[str, Mask]
    offered: dict[str, Mask]
    priced: dict[str, Mask]
    practitioners: dict[tuple[str | None, str | None], Mask]
    hours: tuple[Spans, ...]
    closures: dict[int, Spans]
    last_expiry: dict[str, int]
    specialty_of: dict[str, str]
    home: dict[str, str]
    memory: dict[Hashable, Any] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.ids)

    def nobody(self) -> Mask:
        """No row."""
        return np.zeros(len(self.ids), dtype=np.bool_)

    def speaking(self, languages: Iterable[str]) -> Mask:
        """Who speaks any of these languages."""
        mask = self.nobody()
        for base in {code.split("-")[0] for code in languages} & self.languages.keys():
            mask |= self.languages[base]
        return mask

    def remembered(self, key: Hashable, make: Callable[[], T]) -> T:
        """What ``make`` gives, worked out once and kept among the last :data:`REMEMBERED`; not to be changed."""
        found: T | None = self.memory.get(key)
        if found is None:
            found = make()
            while len(self.memory) >= REMEMBERED:
                self.memory.pop(next(iter(self.memory), None), None)
            self.memory[key] = found
        return found

    def bookable(self, today: date) -> Mask:
        """Where visitors may be sent on this day."""
        mask: Mask = self.expires >= today.toordinal()
        return mask


class IndexKeeper:
    """Holds the index of this process and makes a new one, beside the searches, when the directory has changed."""

    def __init__(self, repository: DirectoryRepository, patience: float = PATIENCE_SECONDS) -> None:
        """See the class.

        Args:
            patience: seconds that a search waits for a new index before it takes the old one.
        """
        self._repository = repository
        self._patience = patience
        self._builder = ThreadPoolExecutor(1, "directory-index")
        self._starting = Lock()
        self._building: Future[DirectoryIndex] | None = None
        self._index: DirectoryIndex | None = None

    def current(self, today: date) -> DirectoryIndex:
        """The index of the directory as it is; where making it takes long, the one before until it is made.

        Args:
            today: closures before it are left out of a new index.
        """
        version = self._repository.version()
        index = self._index
        if index is not None and index.version == version:
            return index
        with self._starting:
            if self._building is None or self._building.done():
                self._building = self._builder.submit(self._build, today)
            building = self._building
        try:
            return building.result(None if index is None else self._patience)
        except FutureTimeoutError:
            assert index is not None
            return index

    def _build(self, today: date) -> DirectoryIndex:
        index = self._index
        if index is None or index.version != self._repository.version():
            index = self._index = self._repository.with_rows(lambda rows: build_index(rows, today))
        return index


def build_index(rows: DirectoryRows, today: date) -> DirectoryIndex:
    """The index of these rows. A clinic that a later row names but :meth:`clinics` did not give is left out."""
    plain: list[tuple[Any, ...]] = []
    within, languages, departments = _lists(), _lists(), _lists()
    home: dict[str, str] = {}
    for row, (name, state, expires, district, area, *place, treats, speaks, partner, holidays) in enumerate(
        rows.clinics()
    ):
        limit = 0 if state != "verified" else _FOREVER if expires is None else expires.toordinal()
        plain.append((name, limit, *place, bool(partner), bool(holidays)))
        within[district].append(row)
        if area is not None and area != district:
            within[area].append(row)
            home.setdefault(area, district)
        for language in {code.split("-")[0] for code in speaks}:
            languages[language].append(row)
        for specialty in set(treats):
            departments[specialty].append(row)
    ids = [one[0] for one in plain]
    row_of = {name: row for row, name in enumerate(ids)}
    expiries = np.array([one[1] for one in plain], dtype=np.int32)
    able = _practitioners(rows, row_of)
    specialty_of = dict(rows.procedures())
    offered, priced = _offerings(rows, row_of, specialty_of, able)
    return DirectoryIndex(
        version=rows.version,
        ids=ids,
        marks=np.array([_mark(name) for name in ids], dtype=np.uint64),
        expires=expiries,
        latitudes=np.array([one[2] for one in plain], dtype=np.float64),
        longitudes=np.array([one[3] for one in plain], dtype=np.float64),
        interpretation=np.array([one[4] for one in plain], dtype=np.bool_),
        open_on_holidays=np.array([one[5] for one in plain], dtype=np.bool_),
        within=_masks(within, len(ids)),
        languages=_masks(languages, len(ids)),
        departments=_masks(departments, len(ids)),
        offered=offered,
        priced=priced,
        practitioners=_masks(able, len(ids)),
        hours=_hours(rows, row_of),
        closures=_closures(rows, row_of, today),
        last_expiry={name: int(expiries[found].max(initial=0)) for name, found in offered.items()},
        specialty_of=specialty_of,
        home=home,
    )


def _practitioners(rows: DirectoryRows, row_of: dict[str, int]) -> dict[tuple[str | None, str | None], set[int]]:
    """Whoever has no specialty left treats nobody any more."""
    found: dict[tuple[str | None, str | None], set[int]] = defaultdict(set)
    for clinic, sex, specialties in rows.practitioners():
        if clinic not in row_of or not specialties:
            continue
        for specialty in (None, *specialties):
            for which in {None, sex}:
                found[which, specialty].add(row_of[clinic])
    return found


def _offerings(
    rows: DirectoryRows,
    row_of: dict[str, int],
    specialty_of: dict[str, str],
    able: dict[tuple[str | None, str | None], set[int]],
) -> tuple[dict[str, Mask], dict[str, Mask]]:
    offered, priced = _lists(), _lists()
    for clinic, procedure, kind, price in rows.offerings():
        row = row_of.get(clinic)
        specialty = specialty_of.get(procedure)
        if row is None or (kind != "records_first" and row not in able.get((None, specialty), ())):
            continue
        offered[procedure].append(row)
        if price is not None:
            priced[procedure].append(row)
    return _masks(offered, len(row_of)), _masks(priced, len(row_of))


def _hours(rows: DirectoryRows, row_of: dict[str, int]) -> tuple[Spans, ...]:
    days: list[list[tuple[int, int, int]]] = [[] for _ in range(7)]
    for clinic, weekday, opens, closes in rows.hours():
        if clinic in row_of:
            days[weekday].append((row_of[clinic], opens, closes))
    return tuple(_spans(day) for day in days)


def _closures(rows: DirectoryRows, row_of: dict[str, int], today: date) -> dict[int, Spans]:
    days: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for clinic, day, opens, closes in rows.closures(today):
        row = EVERYBODY if clinic is None else row_of.get(clinic)
        if row is None:
            continue
        first, last = WHOLE_DAY if opens is None or closes is None else (opens, closes)
        days[day.toordinal()].append((row, first, last))
    return {day: _spans(found) for day, found in days.items()}


def _spans(found: Iterable[tuple[int, int, int]]) -> Spans:
    table = np.array(sorted(found), dtype=np.int32).reshape(-1, 3)
    return Spans(
        np.ascontiguousarray(table[:, 0]), table[:, 1].astype(np.int16), np.ascontiguousarray(table[:, 2], np.int16)
    )


def _lists() -> dict[str, list[int]]:
    return defaultdict(list)


def _masks(lists: Mapping[K, Collection[int]], size: int) -> dict[K, Mask]:
    masks = {key: np.zeros(size, dtype=np.bool_) for key in lists}
    for key, rows in lists.items():
        masks[key][np.fromiter(rows, dtype=np.int32, count=len(rows))] = True
    return masks


def _mark(name: str) -> int:
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "little")
