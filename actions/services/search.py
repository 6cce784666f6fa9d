"""Searching clinics: hard wishes as masks over the index, order by fit, and what to relax when nothing is found."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import combinations
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from actions.db.records import Clinic, Offering
from actions.services.clinic_index import EVERYBODY, WHOLE_DAY, DirectoryIndex, Mask, Rows, Spans
from actions.services.places import METRES_A_DEGREE, Place, Places

Rank = NDArray[np.int32]

WISHES = ("part", "practitioner_sex", "place", "day", "language", "specialty", "procedure")
"""What can be left out, the smaller sacrifice first."""
SUBJECTS = ("specialty", "procedure")
NEAR_STEP = 100
"""Metres; distances are told, and compared, in this step."""


class HolidayCalendar(Protocol):
    """Knows public holidays."""

    def holiday_on(self, day: date) -> object | None:
        """The public holiday of a day, or None."""


@dataclass(frozen=True)
class Reason:
    """Why a clinic fits.

    Attributes:
        reason: language, area, district, distance, open, procedure, specialty, practitioner, instant, pickup or
            interpretation.
        value: what of it: a code or id; for ``distance`` the place it is counted from; for ``practitioner`` the sex.
        metres: for ``distance``.
        day, spans: for ``open``: the day and its hours, in minutes after midnight.
    """

    reason: str
    value: str | None = None
    metres: int | None = None
    day: date | None = None
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class ClinicMatch:
    """A clinic that was looked for, with what speaks for it and its offering when a procedure was named."""

    clinic: Clinic
    reasons: tuple[Reason, ...]
    offering: Offering | None = None


@dataclass(frozen=True)
class ClinicWish:
    """What a visitor looks for; all that is given must be met, but ``languages_wished``, which orders.

    Attributes:
        place: id of a place, district or area.
        language: ``zh-Hant`` and ``zh-Hans`` are met by ``zh``.
        part: of ``day``, in minutes after midnight; the clinic must be open at some time of it.
        practitioner_sex: ``female`` or ``male``; of a doctor who treats the procedure or specialty.
        offset: how many of the best fits were shown before.
    """

    procedure: str | None = None
    specialty: str | None = None
    place: str | None = None
    language: str | None = None
    languages_wished: tuple[str, ...] = ()
    day: date | None = None
    part: tuple[int, int] | None = None
    practitioner_sex: str | None = None
    limit: int = 3
    offset: int = 0

    def given(self) -> tuple[str, ...]:
        """The names of the hard wishes that are made, in the order of :data:`WISHES`."""
        return tuple(name for name in WISHES if getattr(self, name) is not None)

    def without(self, *names: str) -> "ClinicWish":
        """The same from the beginning without these; with the day its part goes too."""
        dropped = {*names, "part"} if "day" in names else {*names}
        return replace(self, offset=0, **dict.fromkeys(dropped))  # type: ignore[arg-type]


@dataclass(frozen=True)
class Relaxation:
    """How many clinics would be found without a wish of :data:`WISHES` and, where that is not enough, ``also``."""

    wish: str
    count: int
    also: str | None = None


@dataclass(frozen=True)
class SearchResult:
    """The page of matches, how many fit altogether, and, when none do, what could be left out, the best first."""

    matches: tuple[ClinicMatch, ...]
    total: int
    relaxations: tuple[Relaxation, ...] = ()


@dataclass
class Selection:
    """One search over one index: every wish is worked out once, however many combinations are counted."""

    index: DirectoryIndex
    today: date
    places: Places
    holidays: HolidayCalendar | None
    near_metres: int
    _masks: dict[object, Mask] = field(default_factory=dict)

    def mask(self, wish: ClinicWish) -> Mask:
        """The bookable clinics that meet all hard wishes."""
        found = self.index.bookable(self.today)
        for name in wish.given():
            if name != "part":
                found &= self._mask_of(name, wish)
        return found

    def rank(self, wish: ClinicWish, rows: Rows) -> Rank:
        """Small is a better fit, for each of the rows: the distance first, then the languages that are only wished."""
        rank = soft_rank(self.index, rows, [(self.index.speaking(wish.languages_wished), 2)])
        place = self._near(wish)
        if place is not None:
            steps = np.rint(np.nan_to_num(self._distances(place)[rows], nan=self.near_metres) / NEAR_STEP)
            rank += np.maximum(steps, 1).astype(np.int32) * 4
        return rank

    def relaxations(self, wish: ClinicWish) -> tuple[Relaxation, ...]:
        """What to leave out of a wish that nothing meets: one wish, else two; the subject of the search last."""
        given = wish.given()
        for size in (1, 2):
            found = []
            for names in combinations(given, size):
                if {"day", "part"} <= set(names):
                    continue
                count = int(np.count_nonzero(self.mask(wish.without(*names))))
                if count:
                    found.append(Relaxation(names[0], count, names[1] if size == 2 else None))
            if found:
                return tuple(sorted(found, key=_sacrifice))
        return ()

    def _mask_of(self, name: str, wish: ClinicWish) -> Mask:
        key: object = (name, getattr(wish, name))
        if name == "day":
            key = (name, wish.day, wish.part)
        elif name == "practitioner_sex":
            key = (name, wish.practitioner_sex, self._specialty(wish))
        if key not in self._masks:
            self._masks[key] = self._made(name, wish)
        return self._masks[key]

    def _made(self, name: str, wish: ClinicWish) -> Mask:
        index = self.index
        if name == "procedure":
            return index.offered.get(str(wish.procedure), index.nobody())
        if name == "specialty":
            return index.departments.get(str(wish.specialty), index.nobody())
        if name == "language":
            return index.languages.get(_base(str(wish.language)), index.nobody())
        if name == "practitioner_sex":
            return index.practitioners.get((wish.practitioner_sex, self._specialty(wish)), index.nobody())
        if name == "place":
            return self._place_mask(wish)
        assert wish.day is not None
        day, part = wish.day, wish.part or WHOLE_DAY
        return index.remembered(("open", day, part), lambda: self._open_mask(day, part))

    def _specialty(self, wish: ClinicWish) -> str | None:
        if wish.procedure is not None:
            return self.index.specialty_of.get(wish.procedure)
        return wish.specialty

    def _near(self, wish: ClinicWish) -> Place | None:
        place = self.places.get(wish.place) if wish.place else None
        return None if place is None or place.wide else place

    def _place_mask(self, wish: ClinicWish) -> Mask:
        inside = self.index.within.get(str(wish.place), self.index.nobody())
        place = self._near(wish)
        return inside if place is None else inside | (self._distances(place) <= self.near_metres)

    def _distances(self, place: Place) -> NDArray[np.float64]:
        def make() -> NDArray[np.float64]:
            north = self.index.latitudes - place.latitude
            east = (self.index.longitudes - place.longitude) * np.cos(np.radians(place.latitude))
            metres: NDArray[np.float64] = METRES_A_DEGREE * np.hypot(north, east)
            return metres

        return self.index.remembered(("metres", place), make)

    def _open_mask(self, day: date, part: tuple[int, int]) -> Mask:
        hours = self.index.hours[day.weekday()]
        opens, closes = np.maximum(hours.opens, part[0]), np.minimum(hours.closes, part[1])
        open_then = opens < closes
        closed = self.index.closures.get(day.toordinal())
        if closed is not None:
            open_then &= ~_covered(hours.rows, opens, closes, closed)
        mask = self.index.nobody()
        mask[hours.rows[open_then]] = True
        if self.holidays is not None and self.holidays.holiday_on(day) is not None:
            mask &= self.index.open_on_holidays
        return mask


def best(index: DirectoryIndex, rows: Rows, ranks: Rank, wanted: int, today: date) -> list[int]:
    """The best of some rows in order, at most ``wanted``; equal ranks by the lot of the day."""
    if not len(rows) or wanted <= 0:
        return []
    if len(rows) > wanted:
        last = np.partition(ranks, wanted - 1)[wanted - 1]
        below, level = ranks < last, ranks == last
        sure, tied = rows[below], rows[level]
        room = wanted - len(sure)
        if len(tied) > room:
            tied = tied[np.argpartition(_lots(index.marks[tied], today), room - 1)[:room]]
        rows = np.concatenate([sure, tied])
        ranks = np.concatenate([ranks[below], np.full(len(tied), last)])
    order = np.lexsort((_lots(index.marks[rows], today), ranks))
    return [int(row) for row in rows[order]]


def soft_rank(index: DirectoryIndex, rows: Rows, weights: Sequence[tuple[Mask | None, int]]) -> Rank:
    """Small is a better fit, for each of the rows: the weights of all that holds of it, added up."""
    fit = index.interpretation[rows].astype(np.int32)
    for mask, weight in weights:
        if mask is not None:
            fit += mask[rows].astype(np.int32) * weight
    rank: Rank = -fit
    return rank


def languages_spoken(clinic: Clinic, wished: Sequence[str]) -> list[str]:
    """Of the languages wished those that are spoken there."""
    spoken = {_base(code) for code in clinic.languages}
    return [code for code in dict.fromkeys(wished) if _base(code) in spoken]


def _covered(rows: Rows, opens: NDArray[np.int16], closes: NDArray[np.int16], closed: Spans) -> Mask:
    """Which spans lie wholly in a closure of their clinic or of all; ``rows`` ascend."""
    covered = np.zeros(len(rows), dtype=np.bool_)
    general = closed.rows == EVERYBODY
    for first, last in zip(closed.opens[general], closed.closes[general], strict=True):
        covered |= (first <= opens) & (closes <= last)
    own = Spans(closed.rows[~general], closed.opens[~general], closed.closes[~general])
    begin = np.searchsorted(rows, own.rows, "left")
    count = np.searchsorted(rows, own.rows, "right") - begin
    each = np.repeat(np.arange(len(own.rows)), count)
    spans = np.arange(len(each)) - np.repeat(np.cumsum(count) - count, count) + begin[each]
    inside = (own.opens[each] <= opens[spans]) & (closes[spans] <= own.closes[each])
    covered[spans[inside]] = True
    return covered


def _lots(marks: NDArray[np.uint64], today: date) -> NDArray[np.uint64]:
    """The day's lot of each clinic (splitmix64): no clinic stands first for its name."""
    with np.errstate(over="ignore"):
        lot = marks + np.uint64(today.toordinal()) * np.uint64(0x9E3779B97F4A7C15)
        lot = (lot ^ (lot >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        lot = (lot ^ (lot >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        mixed: NDArray[np.uint64] = lot ^ (lot >> np.uint64(31))
    return mixed


def _sacrifice(one: Relaxation) -> tuple[bool, int, int]:
    return bool({one.wish, one.also} & set(SUBJECTS)), -one.count, WISHES.index(one.wish)


def _base(code: str) -> str:
    return code.split("-")[0]
