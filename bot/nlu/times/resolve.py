"""Turns groups into values by the meanings fixed for the whole concierge (parts of the day, "next", bare hours)."""

from calendar import monthrange
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.nlu.times import hijri
from bot.nlu.times.clock import CLOSING, OPENING, PARTS, POINTS, minutes, stretch
from bot.nlu.times.model import DAYS, SEOUL, Atom, DurationValue, Group, TimeValue

_WEEKS = {"this": 0, "next": 1, "coming": 1, "last": -1, "after_next": 2}
_MAX_YEARS = 8
_MAX_MONTHS = 4
_SATURDAY = 5
_THIRDS = {"begin": (1, 11), "mid": (11, 21), "end": (21, None)}


class _NoSuchTimeError(Exception):
    """The words name a day that does not exist."""


def resolve(group: Group, now: datetime, last: datetime | None) -> TimeValue | DurationValue | None:
    """The value of a group.

    Args:
        group: what the line says.
        now: the present moment, in Seoul's time.
        last: a day spoken of before; a time without a date falls on it.

    Returns:
        The value, or None when the words name no day that exists (30 February).
    """
    try:
        return _Resolver(now, last).value(group)
    except (_NoSuchTimeError, OverflowError, ValueError):
        return None


class _Resolver:
    def __init__(self, now: datetime, last: datetime | None) -> None:
        self.now = now
        self.today = now.date()
        self.monday = self.today - timedelta(days=self.today.weekday())
        self.last = last.date() if last is not None and last.date() >= self.today else None

    def value(self, group: Group) -> TimeValue | DurationValue:
        atoms = group.atoms
        if "duration" in atoms:
            fields = atoms["duration"].fields
            return {"value": max(int(fields["n"]), int(fields.get("n2", 0))), "unit": str(fields["unit"])}
        if "now" in atoms:
            return _time_value(self.now.replace(second=0, microsecond=0), None, "minute")
        if group.until is not None:
            return self._range(group, group.until)
        offset = atoms.get("offset")
        if offset and offset.fields["unit"] in ("minute", "hour"):
            return self._moment(offset)
        if {"clock", "hours", "part"} & atoms.keys() or self._day_part(group):
            return self._timed(group)
        return self._dated(group)

    # days

    def _dated(self, group: Group) -> TimeValue:
        atoms = group.atoms
        if "dates" in atoms:
            fields = atoms["dates"].fields
            first = self._date({**fields})
            to = self._date({**fields, "d": fields["d2"], **({"mo": fields["mo2"]} if "mo2" in fields else {})}, first)
            return _time_value(_midnight(first), _midnight(to + timedelta(days=1)), "day")
        if "weekend" in atoms and "weekday" not in atoms:
            saturday = self._weekend(atoms["weekend"], atoms.get("week"))
            return _time_value(_midnight(saturday), _midnight(saturday + timedelta(days=2)), "day")
        if "week" in atoms and "weekday" not in atoms:
            monday = self.monday + timedelta(weeks=_week(atoms["week"]))
            return _time_value(_midnight(monday), None, "week")
        if "month" in atoms and "date" not in atoms:
            first = self._month(atoms["month"].fields, atoms.get("year"))
            return _month_value(first, atoms["month"].fields.get("third"))
        if atoms.keys() == {"year"}:
            year = self._year(atoms["year"].fields)
            return _time_value(_midnight(date(year, 1, 1)), _midnight(date(year + 1, 1, 1)), "month")
        return _time_value(_midnight(self._day(group)), None, "day")

    def _day(self, group: Group) -> date:
        atoms = group.atoms
        if "nth" in atoms:
            return self._nth(atoms["nth"].fields)
        if "weekend" in atoms:
            saturday = self._weekend(atoms["weekend"], atoms.get("week"))
            return saturday + timedelta(days=atoms["weekday"].fields["weekday"] - _SATURDAY)
        if "date" in atoms:
            fields = dict(atoms["date"].fields)
            named = atoms["weekday"].fields if "weekday" in atoms else fields
            if "weekday" in named and not {"month", "mo", "hijri"} & fields.keys() and "month" not in atoms:
                return self._weekday_date(int(fields["d"]), named["weekday"])
            if "month" in atoms:
                first = self._month(atoms["month"].fields, atoms.get("year"))
                return _exact(first.year, first.month, fields["d"])
            if "year" in atoms:
                fields["y"] = self._year(atoms["year"].fields)
            return self._date(fields)
        if "day" in atoms:
            fields = atoms["day"].fields
            base = self.last if "relative" in fields and self.last else self.today
            return base + timedelta(days=int(fields["day"]))
        if "offset" in atoms:
            day = self._shifted(atoms["offset"])
            if "weekday" in atoms:
                return day - timedelta(days=day.weekday()) + timedelta(days=atoms["weekday"].fields["weekday"])
            return day
        weekday = atoms["weekday"].fields
        if "week" in atoms:
            return self.monday + timedelta(weeks=_week(atoms["week"]), days=weekday["weekday"])
        return self._weekday(weekday["weekday"], weekday.get("mod"))

    def _nth(self, fields: dict[str, Any]) -> date:
        """The first Monday of a month, or its last one (``nth`` is -1)."""
        first = self._month(fields)
        for _ in range(2):
            if fields["nth"] > 0:
                day = first + timedelta(days=(fields["weekday"] - first.weekday()) % 7 + 7 * (fields["nth"] - 1))
            else:
                last = _add_months(first, 1) - timedelta(days=1)
                day = last - timedelta(days=(last.weekday() - fields["weekday"]) % 7)
            if day >= self.today or {"y", "mod"} & fields.keys():
                break
            first = first.replace(year=first.year + 1)
        if day.month != first.month:
            raise _NoSuchTimeError
        return day

    def _weekday_date(self, day: int, weekday: int) -> date:
        """ "Thursday the 15th": the coming 15th, or that of the next months that is a Thursday."""
        coming = self._date({"d": day})
        for months in range(_MAX_MONTHS):
            first = _add_months(coming.replace(day=1), months)
            if monthrange(first.year, first.month)[1] >= day and first.replace(day=day).weekday() == weekday:
                return first.replace(day=day)
        return coming

    def _weekday(self, weekday: int, mod: str | None) -> date:
        coming = self.today + timedelta(days=(weekday - self.today.weekday() - 1) % 7 + 1)
        if mod == "last":
            return self.today - timedelta(days=(self.today.weekday() - weekday - 1) % 7 + 1)
        if mod in _WEEKS and mod != "coming":
            day = self.monday + timedelta(weeks=_WEEKS[mod], days=weekday)
            return coming if day < self.today else day
        return coming

    def _weekend(self, atom: Atom, week: Atom | None) -> date:
        mod = atom.fields.get("mod", "coming")
        weeks = _week(week) if week else 0 if mod == "coming" else _WEEKS[mod]
        return self.monday + timedelta(weeks=weeks, days=5)

    def _shifted(self, atom: Atom) -> date:
        count = int(atom.fields["n"]) * int(atom.fields.get("sign", 1))
        unit = atom.fields["unit"]
        base = self.today
        if "weekday" in atom.fields:
            base = self._weekday(atom.fields["weekday"], None)
        elif "day" in atom.fields:
            base += timedelta(days=int(atom.fields["day"]))
        if unit == "day":
            return base + timedelta(days=count)
        if unit == "week":
            return base + timedelta(weeks=count)
        return _add_months(base, count * (12 if unit == "year" else 1))

    def _month(self, fields: dict[str, Any], year: Atom | None = None) -> date:
        if "month" not in fields and "mo" not in fields:
            return _add_months(self.today.replace(day=1), _WEEKS[fields["mod"]])
        month = int(fields["month"] if "month" in fields else fields["mo"])
        if year is not None or "y" in fields or "era" in fields:
            return date(self._year(year.fields if year else fields), month, 1)
        if fields.get("mod") == "last":
            return date(self.today.year - (month >= self.today.month), month, 1)
        return date(self.today.year + (month < self.today.month), month, 1)

    def _year(self, fields: dict[str, Any]) -> int:
        if "era" in fields:
            return int(fields["era"]) + int(fields["since"])
        if "y" in fields:
            year = int(fields["y"])
            return year - 543 if year > 2400 else year
        if "yy" in fields:
            return 2000 + int(fields["yy"])
        return self.today.year + _WEEKS[fields["mod"]]

    def _date(self, fields: dict[str, Any], after: date | None = None) -> date:
        floor = after or self.today
        day = int(fields["d"])
        month = fields.get("month", fields.get("mo"))
        if "hijri" in fields:
            if "hy" in fields:
                return hijri.gregorian(int(fields["hy"]), int(fields["hijri"]), day)
            return hijri.coming(floor, int(fields["hijri"]), day)
        if month is None:
            first = floor.replace(day=1)
            for _ in range(12):
                if monthrange(first.year, first.month)[1] >= day and first.replace(day=day) >= floor:
                    return first.replace(day=day)
                first = _add_months(first, 1)
            raise _NoSuchTimeError
        if {"y", "yy", "era", "mod"} & fields.keys():
            return _exact(self._year(fields), int(month), day)
        for year in range(floor.year, floor.year + _MAX_YEARS + 1):
            if monthrange(year, int(month))[1] >= day and date(year, int(month), day) >= floor:
                return date(year, int(month), day)
        raise _NoSuchTimeError

    # hours

    def _moment(self, atom: Atom) -> TimeValue:
        count = int(atom.fields["n"]) * (60 if atom.fields["unit"] == "hour" else 1) * int(atom.fields.get("sign", 1))
        return _time_value(self.now.replace(second=0, microsecond=0) + timedelta(minutes=count), None, "minute")

    def _day_part(self, group: Group) -> str | None:
        return next((atom.fields["part"] for atom in group.atoms.values() if "part" in atom.fields), None)

    def _part(self, group: Group) -> str | None:
        part = group.atoms.get("part")
        return part.fields["part"] if part else self._day_part(group)

    def _named_day(self, group: Group) -> date | None:
        if group.kinds() & DAYS:
            return self._day(group)
        part = group.atoms.get("part")
        if part and "day" in part.fields:
            return self.today + timedelta(days=int(part.fields["day"]))
        return self.last

    def _timed(self, group: Group) -> TimeValue:
        day, part = self._named_day(group), self._part(group)
        if "hours" in group.atoms:
            return self._hours(group.atoms["hours"].fields, day, part)
        if "clock" in group.atoms:
            count, grain = minutes(group.atoms["clock"].fields, part)
            return _sided(self._coming(count, day), grain, group.side)
        assert part is not None
        if part in POINTS:
            return _sided(self._coming(POINTS[part] * 60, day), "hour", group.side)
        first, end = PARTS[part]
        start = self._coming(first * 60, day, until=end * 60)
        return _time_value(start, start + timedelta(hours=end - first), "hour")

    def _coming(self, count: int, day: date | None, until: int | None = None) -> datetime:
        """That time of ``day``, or of the first day on which it (or its end) is still ahead."""
        if day is not None:
            return _midnight(day) + timedelta(minutes=count)
        start = _midnight(self.today) + timedelta(minutes=count)
        ahead = start if until is None else _midnight(self.today) + timedelta(minutes=until - 1)
        return start if ahead >= self.now.replace(second=0, microsecond=0) else start + timedelta(days=1)

    def _hours(self, fields: dict[str, Any], day: date | None, part: str | None) -> TimeValue:
        first = {key: value for key, value in fields.items() if not key.endswith("2")}
        second = {key[:-1]: value for key, value in fields.items() if key.endswith("2")}
        return self._interval(*stretch(first, second, part, None), day)

    def _interval(self, start: int, end: int, grain: str, day: date | None) -> TimeValue:
        first = self._coming(start, day)
        return _time_value(first, first + timedelta(minutes=end - start), grain)

    # ranges

    def _range(self, left: Group, right: Group) -> TimeValue:
        alone = Group(left.start, left.end, left.atoms)
        if right.kinds() & {"clock", "part"}:
            return self._time_range(alone, right)
        start = self._dated(alone)
        first = datetime.fromisoformat(start["start"])
        if "month" in left.atoms and "date" not in left.atoms:
            last = self._month(right.atoms["month"].fields)
            while last < first.date():
                last = last.replace(year=last.year + 1)
            return _time_value(first, _midnight(_add_months(last, 1)), "month")
        to = self._until(first.date(), left, right)
        return _time_value(first, _midnight(to + timedelta(days=1)), "day")

    def _until(self, first: date, left: Group, right: Group) -> date:
        atoms = right.atoms
        if "weekday" in atoms and not {"week", "date", "offset", "day"} & atoms.keys():
            return first + timedelta(days=(atoms["weekday"].fields["weekday"] - first.weekday() - 1) % 7 + 1)
        if "date" in atoms:
            fields = dict(atoms["date"].fields)
            source = left.atoms.get("date")
            if source and not {"mo", "month"} & fields.keys():
                fields.update({key: source.fields[key] for key in ("mo", "month", "y") if key in source.fields})
            return self._date(fields, first)
        to = self._day(right)
        if to <= first:
            raise _NoSuchTimeError
        return to

    def _time_range(self, left: Group, right: Group) -> TimeValue:
        if "clock" not in left.atoms or "clock" not in right.atoms:
            return self._part_range(left, right)
        first, second = left.atoms["clock"].fields, right.atoms["clock"].fields
        start, end, grain = stretch(first, second, self._part(left), self._part(right))
        if not right.kinds() & DAYS:
            return self._interval(start, end, grain, self._named_day(left))
        if not left.kinds() & DAYS:
            return self._interval(start, end, grain, self._day(right))
        begin = self._coming(start, self._day(left))
        finish = _midnight(self._day(right)) + timedelta(minutes=minutes(second, self._part(right))[0])
        if finish <= begin:
            raise _NoSuchTimeError
        return _time_value(begin, finish, grain)

    def _part_range(self, left: Group, right: Group) -> TimeValue:
        start = self._timed(left)
        begin = datetime.fromisoformat(start["start"])
        day = begin.date()
        if right.kinds() & DAYS:
            day = self._day(right)
        shifted = _Resolver(self.now, None)
        finish = shifted._timed(Group(right.start, right.end, {**right.atoms, "day": _on(day, self.today)}))
        end = datetime.fromisoformat(finish["end"] or finish["start"])
        if end <= begin:
            raise _NoSuchTimeError
        return _time_value(begin, end, "minute" if "minute" in (start["grain"], finish["grain"]) else "hour")


def _on(day: date, today: date) -> Atom:
    return Atom("day", 0, 0, {"day": (day - today).days})


def _week(atom: Atom) -> int:
    return _WEEKS[atom.fields["mod"]]


def _sided(start: datetime, grain: str, side: str | None) -> TimeValue:
    """A time after or before which something is wished: to the end, or from the start, of the business day."""
    opening, closing = start.replace(hour=OPENING, minute=0), start.replace(hour=CLOSING, minute=0)
    if side == "after" and start < closing:
        return _time_value(start, closing, grain)
    if side == "before" and start > opening:
        return _time_value(opening, start, grain)
    return _time_value(start, None, grain)


def _month_value(first: date, third: str | None) -> TimeValue:
    """A month, or its first or second ten days or the rest of it."""
    if third is None:
        return _time_value(_midnight(first), None, "month")
    begin, end = _THIRDS[third]
    after = _add_months(first, 1) if end is None else first.replace(day=end)
    return _time_value(_midnight(first.replace(day=begin)), _midnight(after), "day")


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), SEOUL)


def _exact(year: int, month: int, day: int) -> date:
    if monthrange(year, month)[1] < day:
        raise _NoSuchTimeError
    return date(year, month, day)


def _add_months(day: date, months: int) -> date:
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _time_value(start: datetime, end: datetime | None, grain: str) -> TimeValue:
    return {"start": start.isoformat(), "end": end.isoformat() if end else None, "grain": grain}
