"""One day of a clinic: opening hours minus closures minus leave minus claimed cells.

A cell is five minutes: UTC epoch seconds // 300. It is no setting: stored claims would change their meaning.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from actions.db.cells import CELL_SECONDS as CELL_SECONDS
from actions.db.cells import cell_of as cell_of
from actions.db.cells import cells_of as cells_of
from actions.db.records import Clinic, Closure, Practitioner
from actions.services.clock import SEOUL
from actions.services.holidays import Holiday
from actions.services.results import FreeTime

STEP_MINUTES = 30
"""Free times are offered at this distance, counted from the beginning of each opening span."""
DAY_MINUTES = 24 * 60

Span = tuple[datetime, datetime]


def on_grid(moment: datetime) -> bool:
    """True when the moment begins a cell."""
    return moment.microsecond == 0 and int(moment.timestamp()) % CELL_SECONDS == 0


@dataclass(frozen=True)
class Length:
    """How long an appointment takes, and for how long its practitioner is kept free afterwards; both in minutes.

    The buffer may run past closing and into leave: nobody is treated in it.
    """

    minutes: int
    buffer: int = 0

    @property
    def claimed(self) -> int:
        """The minutes of cells to be claimed."""
        return self.minutes + self.buffer


@dataclass(frozen=True)
class ClinicDay:
    """One day of Seoul's calendar at one clinic.

    Attributes:
        hours: when it is open by its weekday, in order; spans that touch are joined.
        closed: when it is closed as an exception.
        leave: the same for single practitioners, by id.
        holiday: the public holiday that closes it, or None.
    """

    hours: tuple[Span, ...] = ()
    closed: tuple[Span, ...] = ()
    leave: Mapping[str, Sequence[Span]] = field(default_factory=dict)
    holiday: Holiday | None = None

    def spans(self) -> list[Span]:
        """When it is open indeed, in order."""
        return [] if self.holiday else _without(self.hours, self.closed)

    def on_leave(self, practitioner: str, start: datetime, minutes: int) -> bool:
        """True when a practitioner is away for some part of that time."""
        end = start + timedelta(minutes=minutes)
        return any(begins < end and start < ends for begins, ends in self.leave.get(practitioner, ()))

    def why_closed(self, start: datetime, minutes: int) -> str | None:
        """Why an appointment cannot lie here: a word of REASONS, the most lasting one; None when it can."""
        if not self.hours:
            return "weekday"
        if self.holiday:
            return "holiday"
        spans = self.spans()
        if within(spans, start, minutes):
            return None
        if within(self.hours, start, minutes) or not spans:
            return "closure"
        end = start + timedelta(minutes=minutes)
        return "break" if self.hours[0][0] <= start and end <= self.hours[-1][1] else "hours"


def clinic_day(clinic: Clinic, day: date, closures: Iterable[Closure], holiday: Holiday | None) -> ClinicDay:
    """The day of a clinic, from its closures (those of other days are passed over) and the day's public holiday."""
    midnight = datetime.combine(day, time(), SEOUL)
    closed: list[Span] = []
    leave: dict[str, list[Span]] = {}
    for closure in closures:
        if closure.day != day:
            continue
        begins = midnight + timedelta(minutes=closure.opens or 0)
        ends = midnight + timedelta(minutes=DAY_MINUTES if closure.closes is None else closure.closes)
        (closed if closure.practitioner is None else leave.setdefault(closure.practitioner, [])).append((begins, ends))
    return ClinicDay(_hours(clinic, midnight), tuple(closed), leave, None if clinic.open_on_holidays else holiday)


def opening_spans(
    clinic: Clinic, day: date, closures: Iterable[Closure] = (), holiday: Holiday | None = None
) -> list[Span]:
    """When the clinic is open on a day of Seoul's calendar, in order."""
    return clinic_day(clinic, day, closures, holiday).spans()


def within(spans: Iterable[Span], start: datetime, minutes: int) -> bool:
    """True when an appointment lies wholly in one span."""
    end = start + timedelta(minutes=minutes)
    return any(opens <= start and end <= closes for opens, closes in spans)


def free_resources(
    start: datetime, length: Length, resources: Iterable[str], claimed: Mapping[str, Collection[int]]
) -> tuple[str, ...]:
    """The resources none of whose cells are claimed for all of the appointment and its buffer, in the order given."""
    cells = cells_of(start, length.claimed)
    return tuple(name for name in resources if not any(cell in claimed.get(name, ()) for cell in cells))


def free_starts(
    day: ClinicDay,
    length: Length,
    resources: Collection[str],
    claimed: Mapping[str, Collection[int]],
    *,
    first: datetime,
    last: datetime,
    step: int = STEP_MINUTES,
) -> Iterator[FreeTime]:
    """Free times from ``first`` on and before ``last``, in order."""
    spans = day.spans()
    for opens, closes in day.hours if spans else ():
        start = opens
        while start + timedelta(minutes=length.minutes) <= closes:
            if first <= start < last and within(spans, start, length.minutes):
                present = [name for name in resources if not day.on_leave(name, start, length.minutes)]
                free = free_resources(start, length, present, claimed)
                if free:
                    yield FreeTime(start=start, duration_minutes=length.minutes, practitioners=free)
            start += timedelta(minutes=step)


def days_between(first: datetime, last: datetime) -> Iterator[date]:
    """The days of Seoul's calendar that ``first`` (inclusive) to ``last`` (exclusive) touches."""
    day = first.astimezone(SEOUL).date()
    end = (last - timedelta(microseconds=1)).astimezone(SEOUL).date()
    while day <= end:
        yield day
        day += timedelta(days=1)


def able(practitioners: Iterable[Practitioner], specialty: str) -> list[Practitioner]:
    """Those who work in a specialty, ordered by id."""
    return sorted((one for one in practitioners if specialty in one.specialties), key=lambda one: one.id)


def _hours(clinic: Clinic, midnight: datetime) -> tuple[Span, ...]:
    spans: list[Span] = []
    for opening in sorted(clinic.opening_hours, key=lambda span: (span.weekday, span.opens)):
        if opening.weekday != midnight.weekday():
            continue
        opens, closes = midnight + timedelta(minutes=opening.opens), midnight + timedelta(minutes=opening.closes)
        if spans and opens <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], closes))
        else:
            spans.append((opens, closes))
    return tuple(spans)


def _without(spans: Iterable[Span], closed: Iterable[Span]) -> list[Span]:
    left = list(spans)
    for begins, ends in closed:
        pieces = []
        for opens, closes in left:
            pieces += [(opens, min(closes, begins)), (max(opens, ends), closes)]
        left = [(opens, closes) for opens, closes in pieces if opens < closes]
    return left
