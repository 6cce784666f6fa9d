"""Free times: opening hours minus closures minus claimed cells.

A cell is five minutes: UTC epoch seconds // 300. It is no setting: stored claims would change their meaning.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta

from actions.db.records import Clinic, Practitioner
from actions.services.clock import SEOUL
from actions.services.results import FreeTime

CELL_SECONDS = 300
STEP_MINUTES = 30
"""Free times are offered at this distance, counted from the beginning of each opening span."""

Span = tuple[datetime, datetime]


def cell_of(moment: datetime) -> int:
    """The cell a moment lies in.

    Raises:
        ValueError: the datetime has no zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a time without zone has no cell")
    return int(moment.timestamp() // CELL_SECONDS)


def cells_of(start: datetime, minutes: int) -> range:
    """All cells an appointment touches."""
    last = start + timedelta(minutes=minutes) - timedelta(microseconds=1)
    return range(cell_of(start), cell_of(last) + 1)


def on_grid(moment: datetime) -> bool:
    """True when the moment begins a cell."""
    return moment.microsecond == 0 and int(moment.timestamp()) % CELL_SECONDS == 0


def opening_spans(clinic: Clinic, day: date, closed: Collection[date]) -> list[Span]:
    """When the clinic is open on a day of Seoul's calendar, in order; spans that touch are joined."""
    if day in closed:
        return []
    midnight = datetime.combine(day, time(), SEOUL)
    spans: list[Span] = []
    for opening in sorted(clinic.opening_hours, key=lambda span: (span.weekday, span.opens)):
        if opening.weekday != day.weekday():
            continue
        opens, closes = midnight + timedelta(minutes=opening.opens), midnight + timedelta(minutes=opening.closes)
        if spans and opens <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], closes))
        else:
            spans.append((opens, closes))
    return spans


def within(spans: Iterable[Span], start: datetime, minutes: int) -> bool:
    """True when an appointment lies wholly in one span."""
    end = start + timedelta(minutes=minutes)
    return any(opens <= start and end <= closes for opens, closes in spans)


def free_resources(
    start: datetime, minutes: int, resources: Iterable[str], claimed: Mapping[str, Collection[int]]
) -> tuple[str, ...]:
    """The resources none of whose cells are claimed for all of the appointment, in the order given."""
    cells = cells_of(start, minutes)
    return tuple(name for name in resources if not any(cell in claimed.get(name, ()) for cell in cells))


def free_starts(
    spans: Iterable[Span],
    minutes: int,
    resources: Collection[str],
    claimed: Mapping[str, Collection[int]],
    *,
    first: datetime,
    last: datetime,
    step: int = STEP_MINUTES,
) -> Iterator[FreeTime]:
    """Free times from ``first`` on and before ``last``, in order."""
    length = timedelta(minutes=minutes)
    for opens, closes in spans:
        start = opens
        while start + length <= closes:
            if first <= start < last:
                free = free_resources(start, minutes, resources, claimed)
                if free:
                    yield FreeTime(start=start, duration_minutes=minutes, practitioners=free)
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
