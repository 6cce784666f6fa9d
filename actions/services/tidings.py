"""When letters about quotes and papers are due, and when they come too late to be of use.

All of it is read off the rows: who answers a quote, or closes a case, plans nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from actions.db.records import PaperNews, QuoteNews
from actions.db.repositories.notice_leases import KNOWN, MOVED, OVER
from actions.services.clock import SEOUL
from actions.services.notices import LATE, PAST, Drop, NoticeRules, Tell, Wait, last_awake, next_awake, zone_of_name

ASKED, ANSWERED, EXPIRING, OVERDUE = "quote_asked", "quote_answered", "quote_expiring", "quote_overdue"
PAPER = "paper_closed"
QUOTE_KINDS = (ASKED, ANSWERED, EXPIRING, OVERDUE)
KINDS = (*QUOTE_KINDS, PAPER)
USEFUL = {ASKED: timedelta(days=1), ANSWERED: timedelta(days=7), PAPER: timedelta(days=7)}
"""So long after it happened a letter may still tell of it; of an answer no longer than it holds."""
LOOK_BACK = max(USEFUL.values())
News = QuoteNews | PaperNews


@dataclass(frozen=True)
class TidingRules:
    """Limits.

    Attributes:
        expiring_days: so many days before its last day a visitor is reminded of a quote.
        overdue_hours: so long after its deadline a clinic is still reminded.
        notices: the hours at which nobody is reminded of anything, and at which a reminder comes.
    """

    expiring_days: int = 3
    overdue_hours: int = 72
    notices: NoticeRules = field(default_factory=NoticeRules)


def basis(kind: str, news: News) -> datetime | None:
    """When that happened of which this tells; None: it has not happened."""
    if isinstance(news, PaperNews):
        return news.closed_at if news.outcome else None
    if kind == ASKED:
        return news.quote.created_at
    return news.quote.deadline if kind == OVERDUE else news.quote.settled_at


def decide(kind: str, planned_for: datetime, news: News, rules: TidingRules, now: datetime) -> Tell | Wait | Drop:
    """What to do now with a notice that is due by its row.

    News go at any hour, as they do in the chat; reminders keep the quiet hours: the visitor's, or the clinic's.
    """
    dropped = _STALE[kind](news)
    if dropped is not None:
        return Drop(dropped)
    if basis(kind, news) != planned_for:
        return Drop(MOVED)
    if kind not in (EXPIRING, OVERDUE):
        return Drop(LATE) if now > _latest(kind, planned_for, news) else Tell()
    assert isinstance(news, QuoteNews)
    due, latest = _reminder(kind, news, rules)
    if kind == EXPIRING and due <= planned_for:
        return Drop(PAST)
    if now > latest:
        return Drop(LATE)
    zone = SEOUL if kind == OVERDUE else zone_of_name(news.time_zone)
    awake = next_awake(max(now, due), zone, rules.notices)
    if awake <= now:
        return Tell()
    if awake <= latest:
        return Wait(awake)
    early = last_awake(due, zone, rules.notices)
    return Wait(early) if early > now else Drop(LATE)


def _latest(kind: str, planned_for: datetime, news: News) -> datetime:
    latest = planned_for + USEFUL[kind]
    if isinstance(news, QuoteNews) and kind == ANSWERED and news.quote.valid_until is not None:
        return min(latest, _end_of(news.quote.valid_until))
    return latest


def _reminder(kind: str, news: QuoteNews, rules: TidingRules) -> tuple[datetime, datetime]:
    """When a reminder is due without quiet hours, and its latest useful time."""
    if kind == OVERDUE:
        return news.quote.deadline, news.quote.deadline + timedelta(hours=rules.overdue_hours)
    assert news.quote.valid_until is not None
    day = news.quote.valid_until - timedelta(days=rules.expiring_days)
    zone = zone_of_name(news.time_zone)
    return datetime.combine(day, time(rules.notices.care_hour), zone), _end_of(news.quote.valid_until)


def _end_of(day: date) -> datetime:
    return datetime.combine(day + timedelta(days=1), time(), SEOUL)


def _asked(news: News) -> str | None:
    return None if isinstance(news, QuoteNews) and news.waiting else KNOWN


def _answered(news: News) -> str | None:
    return None if isinstance(news, QuoteNews) and news.quote.state in ("quoted", "declined") else OVER


def _expiring(news: News) -> str | None:
    if not isinstance(news, QuoteNews) or news.quote.state != "quoted" or news.quote.valid_until is None:
        return OVER
    return KNOWN if news.booked else None


def _overdue(news: News) -> str | None:
    if not isinstance(news, QuoteNews) or news.quote.state == "withdrawn":
        return OVER
    return None if news.quote.state == "requested" else KNOWN


def _paper(news: News) -> str | None:
    return None if isinstance(news, PaperNews) and news.outcome else OVER


_STALE: Mapping[str, Callable[[News], str | None]] = {
    ASKED: _asked,
    ANSWERED: _answered,
    EXPIRING: _expiring,
    OVERDUE: _overdue,
    PAPER: _paper,
}
"""Why something is not told any more, by how it stands; None: it still is."""
