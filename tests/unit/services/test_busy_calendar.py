"""When a calendar is busy: recurrences, exceptions, zones, whole days."""

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.services.busy_calendar import AHEAD_DAYS, CalendarError, busy_days

FIRST = date(2026, 11, 23)
LAST = FIRST + timedelta(days=AHEAD_DAYS)
TUESDAY, WEDNESDAY = date(2026, 11, 24), date(2026, 11, 25)


def calendar(*events: str) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN"]
    for number, event in enumerate(events):
        uid = [] if "UID:" in event else [f"UID:{number}"]
        lines += ["BEGIN:VEVENT", *uid, *event.split("|"), "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def busy(*events: str) -> dict[date, tuple[tuple[int, int], ...]]:
    return busy_days(calendar(*events), FIRST, LAST).days


@pytest.mark.parametrize(
    ("event", "spans"),
    [
        ("DTSTART;TZID=Asia/Seoul:20261124T100000|DTEND;TZID=Asia/Seoul:20261124T113000", ((600, 690),)),
        ("DTSTART:20261124T010000Z|DURATION:PT30M", ((600, 630),)),
        ("DTSTART:20261124T100000|DTEND:20261124T103030", ((600, 631),)),
        ("DTSTART;VALUE=DATE:20261124|DTEND;VALUE=DATE:20261125", ((0, 1440),)),
        ("DTSTART;VALUE=DATE:20261124", ((0, 1440),)),
        ("DTSTART;TZID=America/New_York:20261123T200000|DURATION:PT1H", ((600, 660),)),
        ("DTSTART:20261124T100000|DTEND:20261124T100000", None),
        ("DTSTART:20261124T100000|DTEND:20261124T090000", None),
        ("DTSTART:20261124T100000|DURATION:PT1H|STATUS:CANCELLED", None),
        ("DTSTART:20261124T100000|DURATION:PT1H|TRANSP:TRANSPARENT", None),
        ("DTSTART:20261101T100000|DURATION:PT1H", None),
        ("DTSTART:20270301T100000|DURATION:PT1H", None),
    ],
)
def test_one_event(event: str, spans: tuple[tuple[int, int], ...] | None) -> None:
    assert busy(event) == ({} if spans is None else {TUESDAY: spans})


def test_over_midnight_it_is_cut_and_what_touches_is_joined() -> None:
    night = "DTSTART:20261124T230000|DTEND:20261125T010000"
    early = "DTSTART:20261125T010000|DTEND:20261125T020000"
    assert busy(night, early) == {TUESDAY: ((1380, 1440),), WEDNESDAY: ((0, 120),)}


def test_a_series_begun_long_ago_with_exceptions_and_one_moved() -> None:
    series = "UID:s|DTSTART;TZID=Asia/Seoul:20200107T100000|DURATION:PT1H|RRULE:FREQ=WEEKLY|"
    without = "EXDATE;TZID=Asia/Seoul:20261201T100000"
    moved = "UID:s|RECURRENCE-ID;TZID=Asia/Seoul:20261208T100000|DTSTART;TZID=Asia/Seoul:20261209T150000|DURATION:PT1H"
    found = busy(series + without, moved)
    assert found[TUESDAY] == ((600, 660),)
    assert date(2026, 12, 1) not in found and date(2026, 12, 8) not in found
    assert found[date(2026, 12, 9)] == ((900, 960),)
    assert len(found) == 12


@pytest.mark.parametrize(
    ("rule", "days"),
    [("FREQ=DAILY;COUNT=3", 3), ("FREQ=DAILY;UNTIL=20261126T235959Z", 3), ("FREQ=DAILY;UNTIL=20261126", 3)],
)
def test_a_series_ends(rule: str, days: int) -> None:
    assert len(busy(f"DTSTART:20261124T100000|DURATION:PT1H|RRULE:{rule}")) == days


def test_a_series_of_a_country_with_summer_time_keeps_its_hour_there() -> None:
    london = "DTSTART;TZID=Europe/London:20260601T090000|DURATION:PT1H|RRULE:FREQ=DAILY"
    assert busy(london)[TUESDAY] == ((18 * 60, 19 * 60),)


@pytest.mark.parametrize(
    "data",
    [b"", b"\xff\xfe", b"PK\x03\x04", b"BEGIN:VCALENDAR", calendar("SUMMARY:no start"), calendar("DTSTART:tomorrow")],
)
def test_what_cannot_be_read_is_refused(data: bytes) -> None:
    with pytest.raises(CalendarError):
        busy_days(data, FIRST, LAST)


def test_a_calendar_without_end_is_refused() -> None:
    with pytest.raises(CalendarError):
        busy("DTSTART:20200101T000000|DURATION:PT1S|RRULE:FREQ=SECONDLY")


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.datetimes(datetime(2026, 11, 1), datetime(2027, 3, 1)).map(lambda one: one.replace(microsecond=0)),
            st.integers(0, 3 * 24 * 60),
        ),
        max_size=8,
    )
)
def test_every_minute_of_an_event_is_busy_and_no_other(events: list[tuple[datetime, int]]) -> None:
    found = busy(*(f"DTSTART:{start:%Y%m%dT%H%M%S}|DURATION:PT{minutes}M" for start, minutes in events))
    for day, spans in found.items():
        assert FIRST <= day <= LAST
        assert all(0 <= opens < closes <= 1440 for opens, closes in spans)
        assert all(one[1] < other[0] for one, other in pairwise(spans))
    for start, minutes in events:
        moment = start + timedelta(minutes=minutes / 2)
        if minutes and FIRST <= moment.date() <= LAST:
            minute = moment.hour * 60 + moment.minute
            assert any(opens <= minute < closes for opens, closes in found.get(moment.date(), ()))
    total = sum(closes - opens for spans in found.values() for opens, closes in spans)
    assert total <= sum(minutes + 2 for _, minutes in events) + 4 * len(events)
