"""A clinic's own calendar, read from an ``.ics`` file: when it is busy, and nothing of what stands in it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import count, islice
from typing import Any

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]
from icalendar import Calendar

from actions.db.records.administration import Span
from actions.db.repositories.administration import DirectoryEdit
from actions.services.administration.results import Administration, AdministrationError, Outcome
from actions.services.administration.wording import day_text, span_text
from actions.services.clock import SEOUL

AHEAD_DAYS = 90
MOST_TIMES = 5_000
"""A calendar with more busy times in the days ahead is no clinic's."""
MOST_SERIES, MOST_STEPS = 500, 200_000
"""Series in one calendar, and all their starts together, also those long past: unwinding them takes time."""
TOO_OFTEN = ("SECONDLY", "MINUTELY")
DAY_MINUTES = 24 * 60
REASON = "calendar"

Busy = tuple[datetime, datetime]


class CalendarError(ValueError):
    """The file is no calendar that can be read, or holds too much."""


@dataclass(frozen=True)
class BusyDays:
    """What a calendar comes to: for each day the busy spans, in order and joined; a whole day is (0, 1440)."""

    days: dict[date, tuple[Span, ...]]
    events: int


class BusyCalendars(Administration):
    """Turns calendars into closures; an import takes the place of the one before."""

    def put(self, clinic_id: str, data: bytes, *, practitioner: str | None = None) -> Outcome:
        """Close what is busy from today on, for a clinic or one of its practitioners. Bookings stand: they are listed.

        Raises:
            CalendarError: as :func:`busy_days`.
            AdministrationError: there is no such clinic, or no such practitioner in it.
        """
        today = self._today()
        last = today + timedelta(days=AHEAD_DAYS)
        busy = busy_days(data, today, last)

        def work(edit: DirectoryEdit) -> Outcome:
            clinic = self._clinic(edit, clinic_id).id
            if practitioner is not None and practitioner not in {one.id for one in edit.practitioners(clinic)}:
                raise AdministrationError(f"no practitioner of {clinic} '{practitioner}'")
            outcome = Outcome(practitioner or clinic)
            ours = [
                one
                for one in edit.closures(clinic, today, last)
                if one.reason == REASON
                and (one.practitioner == practitioner if practitioner else not one.practitioner and one.clinic)
            ]
            known = {(one.day, one.span): one.id for one in ours}
            wanted = {(day, _whole(span)) for day, spans in busy.days.items() for span in spans}
            edit.remove_closures([number for place, number in known.items() if place not in wanted])
            for day, span in wanted:
                if (day, span) not in known:
                    edit.add_closure(clinic, practitioner, day, span, REASON)
            for day, span in sorted({*known, *wanted}, key=lambda one: (one[0], one[1] or (0, 0))):
                before, after = ("busy" if (day, span) in one else None for one in (known, wanted))
                outcome.compare(f"{day_text(day)} {span_text(span or (0, DAY_MINUTES))}", before, after)
            outcome.bookings = [
                one
                for one in edit.open_bookings(self._now(), clinic=clinic)
                if practitioner in (None, one.practitioner) and _meets(one.starts_at, one.minutes, busy)
            ]
            return outcome

        return self._change(work)


def busy_days(data: bytes, first: date, last: date) -> BusyDays:
    """When a calendar is busy on the days from ``first`` to ``last`` (both included), Seoul time.

    Recurring events are expanded; cancelled and transparent ones are passed over; times without a zone are Seoul's.

    Raises:
        CalendarError: it cannot be read, or holds more than MOST_TIMES times.
    """
    try:
        calendars = Calendar.from_ical(data, multiple=True)
        if not calendars:
            raise CalendarError("there is no calendar in it")
        events = [event for one in calendars for event in one.walk("VEVENT")]
        begin = datetime.combine(first, time(), SEOUL)
        end = datetime.combine(last + timedelta(days=1), time(), SEOUL)
        times = list(islice(_times(events, begin, end), MOST_TIMES + 1))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, IndexError) as error:
        raise CalendarError(f"the calendar cannot be read ({type(error).__name__})") from error
    if len(times) > MOST_TIMES:
        raise CalendarError(f"it holds more than {MOST_TIMES} busy times")
    days: dict[date, list[Span]] = {}
    for start, stop in times:
        for day, span in _by_day(max(start, begin), min(stop, end)):
            days.setdefault(day, []).append(span)
    return BusyDays({day: _joined(spans) for day, spans in sorted(days.items())}, len(times))


def _times(events: Iterable[Any], begin: datetime, end: datetime) -> Iterator[Busy]:
    """All busy times that touch the span."""
    events, steps, series = list(events), count(), 0
    changed = {
        (str(event.get("UID")), _moment(event["RECURRENCE-ID"].dt)) for event in events if "RECURRENCE-ID" in event
    }
    for event in events:
        if str(event.get("STATUS", "")).upper() == "CANCELLED" or _is_free(event):
            continue
        start, length = _span(event)
        starts: Iterable[datetime] = [start]
        if "RECURRENCE-ID" not in event and ("RRULE" in event or "RDATE" in event):
            series += 1
            if series > MOST_SERIES:
                raise CalendarError(f"it holds more than {MOST_SERIES} series")
            uid = str(event.get("UID"))
            starts = [one for one in _recurring(event, start, end, steps) if (uid, one) not in changed]
        for one in starts:
            if one < end and one + length > begin:
                yield one, one + length


def _recurring(event: Any, start: datetime, end: datetime, steps: Iterator[int]) -> list[datetime]:
    """The starts of a recurring event before ``end``, in its own zone: a series keeps its hour when clocks change."""
    zone = _zone(event["DTSTART"].dt)
    local = start.astimezone(zone).replace(tzinfo=None)
    found = {start, *_listed(event, "RDATE")}
    rules = event.get("RRULE") or []
    for rule in rules if isinstance(rules, list) else [rules]:
        if rule.get("FREQ", [""])[0].upper() in TOO_OFTEN or "BYSECOND" in rule:
            raise CalendarError("it holds a series that recurs by the minute")
        parts = {name: value for name, value in rule.items() if name != "UNTIL"}
        stop = min([end, *(_last(until) for until in rule.get("UNTIL", ()))]).astimezone(zone).replace(tzinfo=None)
        made = rrulestr(type(rule)(parts).to_ical().decode("ascii"), dtstart=local)
        for naive in made if "COUNT" in rule else made.replace(until=stop):
            if naive > stop:
                break
            if next(steps) > MOST_STEPS:
                raise CalendarError("its series are too long")
            found.add(naive.replace(tzinfo=zone))
    return sorted(found - set(_listed(event, "EXDATE")))


def _last(until: date) -> datetime:
    """The last moment at which a series may begin again."""
    return _moment(until) if isinstance(until, datetime) else _moment(until) + timedelta(days=1, seconds=-1)


def _listed(event: Any, name: str) -> Iterator[datetime]:
    listed = event.get(name) or []
    for one in listed if isinstance(listed, list) else [listed]:
        for value in one.dts:
            yield _moment(value.dt[0] if isinstance(value.dt, tuple) else value.dt)


def _span(event: Any) -> tuple[datetime, timedelta]:
    value = event["DTSTART"].dt
    start = _moment(value)
    if "DTEND" in event:
        return start, max(_moment(event["DTEND"].dt) - start, timedelta())
    if "DURATION" in event:
        return start, max(event["DURATION"].dt, timedelta())
    return start, timedelta() if isinstance(value, datetime) else timedelta(days=1)


def _is_free(event: Any) -> bool:
    return str(event.get("TRANSP", "")).upper() == "TRANSPARENT"


def _zone(value: date) -> Any:
    zone = value.tzinfo if isinstance(value, datetime) else None
    return zone or SEOUL


def _moment(value: date) -> datetime:
    if not isinstance(value, datetime):
        return datetime.combine(value, time(), SEOUL)
    return value if value.tzinfo else value.replace(tzinfo=SEOUL)


def _by_day(start: datetime, end: datetime) -> Iterator[tuple[date, Span]]:
    """A time cut at midnights; begun and ended at whole minutes outwards."""
    start, end = start.astimezone(SEOUL), end.astimezone(SEOUL)
    while start < end:
        midnight = datetime.combine(start.date() + timedelta(days=1), time(), SEOUL)
        stop = min(midnight, end)
        opens = start.hour * 60 + start.minute
        seconds = (stop - datetime.combine(start.date(), time(), SEOUL)).total_seconds()
        yield start.date(), (opens, int(-(-seconds // 60)))
        start = midnight


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for opens, closes in sorted(spans):
        if joined and opens <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(joined[-1][1], closes))
        else:
            joined.append((opens, closes))
    return tuple(joined)


def _whole(span: Span) -> Span | None:
    return None if span == (0, DAY_MINUTES) else span


def _meets(starts_at: datetime, minutes: int, busy: BusyDays) -> bool:
    return any(
        opens < span[1] and span[0] < closes
        for day, span in _by_day(starts_at, starts_at + timedelta(minutes=minutes))
        for opens, closes in busy.days.get(day, ())
    )
