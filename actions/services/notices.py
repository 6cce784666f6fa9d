"""When what is told of a visit, and what is told no more: reminders before it, questions and care after it.

All of it follows from the appointment as it stands, so it can be worked out again at any time.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from actions.db.records import PlannedNotice, Visit
from actions.db.repositories.notice_leases import KNOWN
from actions.services.clock import SEOUL

DAY_BEFORE, TWO_HOURS, VISIT, RATING = "day_before", "two_hours", "visit", "rating"
CARE_DAYS = (1, 3, 7, 30)
RATING_DAY = 7
CARE = {f"care_{days}": days for days in CARE_DAYS}
LIVING = ("requested", "confirmed", "arrived", "completed")
"""States in which something may still be told; what was declined, cancelled or missed is left in peace."""
OPEN = ("requested", "confirmed")
LATE, PAST, UNCONFIRMED, DONE = "late", "past", "unconfirmed", KNOWN
"""Outcomes: its latest useful time is over; its time was over when the visitor last heard of the visit; the clinic
never said yes; what it would ask or tell is known already."""


@dataclass(frozen=True)
class NoticeRules:
    """When notices are due; quiet hours are whole hours of the clock, and none when both are the same."""

    day_before_hours: int = 24
    two_hours_minutes: int = 120
    visit_minutes: int = 120
    care_hour: int = 10
    rating_delay_hours: int = 6
    quiet_from: int = 21
    quiet_until: int = 8


@dataclass(frozen=True)
class Kind:
    """One kind of notice.

    Attributes:
        base: when it would be due if there were no quiet hours.
        latest: its latest useful time: later it is dropped.
        states: the appointment's states in which it is told.
        on_site: it is bound to the hours of the visit, when its reader is in Seoul: quiet hours are Seoul's.
        before: it is told before the visit: rather early than not at all.
    """

    base: Callable[[Visit, NoticeRules], datetime]
    latest: Callable[[Visit, NoticeRules], datetime]
    states: tuple[str, ...]
    on_site: bool = False
    before: bool = False


@dataclass(frozen=True)
class Tell:
    """It is time."""


@dataclass(frozen=True)
class Wait:
    """It is too early: ask again at this time."""

    until: datetime


@dataclass(frozen=True)
class Drop:
    """It is not told any more; ``outcome`` says why."""

    outcome: str


def _care_base(days: int) -> Callable[[Visit, NoticeRules], datetime]:
    def base(visit: Visit, rules: NoticeRules) -> datetime:
        day = visit.starts_at.astimezone(SEOUL).date() + timedelta(days=days)
        return datetime.combine(day, time(rules.care_hour), SEOUL)

    return base


def _after(base: Callable[[Visit, NoticeRules], datetime], useful: timedelta) -> Callable[..., datetime]:
    return lambda visit, rules: base(visit, rules) + useful


def _rating_base(visit: Visit, rules: NoticeRules) -> datetime:
    return _care_base(RATING_DAY)(visit, rules) + timedelta(hours=rules.rating_delay_hours)


def _visit_base(visit: Visit, rules: NoticeRules) -> datetime:
    return visit.ends_at + timedelta(minutes=rules.visit_minutes)


def _two_hours_base(visit: Visit, rules: NoticeRules) -> datetime:
    return visit.starts_at - timedelta(minutes=rules.two_hours_minutes)


SETTING_OUT = timedelta(minutes=30)
"""So long before the visit its reader is on the way: a reminder helps no more."""
USEFUL_DAYS = {1: 1, 3: 2, 7: 7, 30: 14}
"""How many days after it is due a question of care may still come; the next one has not come by then."""
_CARED_FOR = ("confirmed", "arrived", "completed")

KINDS: dict[str, Kind] = {
    DAY_BEFORE: Kind(
        base=lambda visit, rules: visit.starts_at - timedelta(hours=rules.day_before_hours),
        latest=_two_hours_base,
        states=OPEN,
        before=True,
    ),
    TWO_HOURS: Kind(
        base=_two_hours_base,
        latest=lambda visit, rules: visit.starts_at - SETTING_OUT,
        states=OPEN,
        on_site=True,
        before=True,
    ),
    VISIT: Kind(base=_visit_base, latest=_after(_visit_base, timedelta(hours=20)), states=("confirmed",), on_site=True),
    **{
        kind: Kind(
            base=_care_base(days),
            latest=_after(_care_base(days), timedelta(days=USEFUL_DAYS[days])),
            states=_CARED_FOR,
        )
        for kind, days in CARE.items()
    },
    RATING: Kind(base=_rating_base, latest=_after(_rating_base, timedelta(days=7)), states=_CARED_FOR),
}
LONGEST = timedelta(days=CARE_DAYS[-1] + USEFUL_DAYS[CARE_DAYS[-1]] + 2)
"""So long after a visit something may still have to be told."""


def zone_of(visit: Visit) -> tzinfo:
    """The visitor's zone; Seoul's where it is not known."""
    return zone_of_name(visit.time_zone)


def zone_of_name(name: str | None) -> tzinfo:
    """The zone of this IANA name; Seoul's where there is none or it is unknown."""
    try:
        return ZoneInfo(name) if name else SEOUL
    except (ZoneInfoNotFoundError, ValueError):
        return SEOUL


def plan(visit: Visit, rules: NoticeRules) -> list[PlannedNotice]:
    """All notices of a visit's present time, in the order they are due."""
    planned = []
    for name, kind in KINDS.items():
        due = _due(name, visit, rules)
        past = kind.base(visit, rules) <= visit.settled_at
        key = f"{name}:{visit.appointment}:{int(visit.starts_at.timestamp()) // 60}"
        planned.append(PlannedNotice(name, key, due, kind.latest(visit, rules), PAST if past else None))
    return sorted(planned, key=lambda one: one.due_at)


def decide(name: str, visit: Visit, rules: NoticeRules, now: datetime) -> Tell | Wait | Drop:
    """What to do now with a notice that is due by its row.

    Told late as long as it is useful; never in quiet hours; never of a booking that lives no more.
    """
    kind = KINDS[name]
    if visit.state not in kind.states:
        return Drop(_why_not(visit.state))
    latest = kind.latest(visit, rules)
    if now > latest:
        return Drop(LATE)
    due = _due(name, visit, rules)
    if now < due:
        return Wait(due)
    awake = next_awake(now, _quiet_zone(kind, visit), rules)
    if awake == now:
        return Tell()
    return Wait(awake) if awake <= latest else Drop(LATE)


def _why_not(state: str) -> str:
    if state not in LIVING:
        return "over"
    return UNCONFIRMED if state == "requested" else DONE


def _due(name: str, visit: Visit, rules: NoticeRules) -> datetime:
    kind = KINDS[name]
    base, zone = kind.base(visit, rules), _quiet_zone(kind, visit)
    due = next_awake(base, zone, rules)
    if due > kind.latest(visit, rules) and kind.before:
        return last_awake(base, zone, rules)
    return due


def _quiet_zone(kind: Kind, visit: Visit) -> tzinfo:
    return SEOUL if kind.on_site else zone_of(visit)


def is_quiet(at: datetime, zone: tzinfo, rules: NoticeRules) -> bool:
    """Whether this moment lies in the quiet hours of a zone."""
    hour, start, end = at.astimezone(zone).hour, rules.quiet_from, rules.quiet_until
    if start <= end:
        return start <= hour < end
    return hour >= start or hour < end


def next_awake(at: datetime, zone: tzinfo, rules: NoticeRules) -> datetime:
    """This moment, or the end of the quiet hours it lies in."""
    if not is_quiet(at, zone, rules):
        return at
    local = at.astimezone(zone)
    day = local.date() + timedelta(days=1 if local.hour >= rules.quiet_until else 0)
    return datetime.combine(day, time(rules.quiet_until), zone).astimezone(SEOUL)


def last_awake(at: datetime, zone: tzinfo, rules: NoticeRules) -> datetime:
    """This moment, or half an hour before the quiet hours it lies in."""
    if not is_quiet(at, zone, rules):
        return at
    local = at.astimezone(zone)
    day = local.date() - timedelta(days=1 if local.hour < rules.quiet_from else 0)
    start = datetime.combine(day, time(rules.quiet_from), zone).astimezone(SEOUL)
    return start - timedelta(minutes=30)
