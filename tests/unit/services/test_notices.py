"""When notices are due: quiet hours, zones, late bookings, states."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.db.records import Visit
from actions.services.clock import SEOUL
from actions.services.notices import KINDS, Drop, NoticeRules, Tell, Wait, decide, is_quiet, next_awake, plan, zone_of

RULES = NoticeRules()


def at(text: str) -> datetime:
    """A moment on Seoul's clock."""
    return datetime.fromisoformat(text).replace(tzinfo=SEOUL)


VISIT = Visit(
    appointment=7,
    code="GC-TEST",
    clinic="instant",
    visitor="v",
    conversation="c",
    starts_at=at("2026-11-24T10:00"),
    ends_at=at("2026-11-24T11:00"),
    state="confirmed",
    settled_at=at("2026-11-01T12:00"),
    time_zone=None,
    locale="mn",
    contact_kind="phone",
    contact_value="+97699112233",
)


def due(visit: Visit, rules: NoticeRules = RULES) -> dict[str, str]:
    """When each notice of a visit is due, on Seoul's clock; what is over already is marked."""
    planned = plan(visit, rules)
    assert [one.due_at for one in planned] == sorted(one.due_at for one in planned)
    return {
        one.kind: f"{one.due_at.astimezone(SEOUL):%m-%d %H:%M}" + (f" {one.outcome}" if one.outcome else "")
        for one in planned
    }


def test_a_visit_and_its_notices() -> None:
    assert due(VISIT) == {
        "day_before": "11-23 10:00",
        "two_hours": "11-24 08:00",
        "visit": "11-24 13:00",
        "care_1": "11-25 10:00",
        "care_3": "11-27 10:00",
        "care_7": "12-01 10:00",
        "rating": "12-01 16:00",
        "care_30": "12-24 10:00",
    }


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        # Riyadh sleeps until 14:00 of Seoul; Los Angeles is awake, the day before; Seoul's own clock is the default
        ("Asia/Riyadh", {"day_before": "11-23 14:00", "care_1": "11-25 14:00", "rating": "12-01 16:00"}),
        ("Europe/Madrid", {"day_before": "11-23 16:00", "care_1": "11-25 16:00", "care_30": "12-24 16:00"}),
        ("America/Los_Angeles", {"day_before": "11-23 10:00", "care_1": "11-25 10:00", "rating": "12-02 01:00"}),
        ("Asia/Tokyo", {"day_before": "11-23 10:00", "care_7": "12-01 10:00"}),
        ("Nowhere/Atall", {"day_before": "11-23 10:00"}),
        ("../etc/passwd", {"day_before": "11-23 10:00"}),
    ],
)
def test_quiet_hours_are_the_visitors(zone: str, expected: dict[str, str]) -> None:
    found = due(replace(VISIT, time_zone=zone))
    assert {kind: found[kind] for kind in expected} == expected
    # whoever is on the way to the clinic is in Seoul, whatever the telephone said at home
    assert (found["two_hours"], found["visit"]) == ("11-24 08:00", "11-24 13:00")


@pytest.mark.parametrize(
    ("start", "two_hours"),
    [
        ("2026-11-24T09:00", "11-24 08:00"),  # an hour before is still of use
        ("2026-11-24T08:15", "11-23 20:30"),  # after the quiet hours it would be too late: the evening before
        ("2026-11-24T10:30", "11-24 08:30"),
        ("2026-11-24T23:30", "11-24 20:30"),
    ],
)
def test_a_reminder_comes_rather_early_than_in_the_night_or_not_at_all(start: str, two_hours: str) -> None:
    visit = replace(VISIT, starts_at=at(start), ends_at=at(start) + timedelta(hours=1))
    assert due(visit)["two_hours"] == two_hours


@pytest.mark.parametrize(
    ("settled", "past"),
    [
        ("2026-11-22T10:00", set()),
        ("2026-11-23T09:59", set()),
        ("2026-11-23T10:00", {"day_before"}),
        ("2026-11-24T07:00", {"day_before"}),
        ("2026-11-24T09:00", {"day_before", "two_hours"}),
    ],
)
def test_what_the_visitor_has_just_been_told_is_not_told_again(settled: str, past: set[str]) -> None:
    planned = plan(replace(VISIT, settled_at=at(settled)), RULES)
    assert {one.kind for one in planned if one.outcome} == past


def test_another_time_makes_other_keys_and_the_same_time_the_same() -> None:
    keys = {one.dedupe_key for one in plan(VISIT, RULES)}
    again = {one.dedupe_key for one in plan(replace(VISIT, state="requested", time_zone="Asia/Riyadh"), RULES)}
    moved = {one.dedupe_key for one in plan(replace(VISIT, starts_at=VISIT.starts_at + timedelta(days=1)), RULES)}
    assert keys == again and not keys & moved and len(keys) == len(KINDS)


@pytest.mark.parametrize(
    ("kind", "now", "expected"),
    [
        ("day_before", "2026-11-23T09:59", Wait(at("2026-11-23T10:00"))),
        ("day_before", "2026-11-23T10:00", Tell()),
        ("day_before", "2026-11-23T20:59", Tell()),
        ("day_before", "2026-11-23T23:00", Wait(at("2026-11-24T08:00"))),  # late, but not at night
        ("day_before", "2026-11-24T08:01", Drop("late")),
        ("two_hours", "2026-11-24T09:30", Tell()),
        ("two_hours", "2026-11-24T09:31", Drop("late")),
        ("visit", "2026-11-24T20:00", Tell()),
        ("visit", "2026-11-25T08:30", Tell()),
        ("visit", "2026-11-25T09:30", Drop("late")),
        ("care_1", "2026-11-26T10:00", Tell()),
        ("care_1", "2026-11-26T10:01", Drop("late")),
        ("care_7", "2026-12-06T12:00", Tell()),
        ("rating", "2026-12-09T12:00", Drop("late")),
        ("care_30", "2027-01-06T12:00", Tell()),
    ],
)
def test_late_ones_are_told_or_dropped_by_rule(kind: str, now: str, expected: object) -> None:
    assert decide(kind, VISIT, RULES, at(now)) == expected


@pytest.mark.parametrize(
    "state", ["requested", "confirmed", "arrived", "completed", "no_show", "declined", "cancelled"]
)
def test_only_what_the_state_allows_is_told(state: str) -> None:
    told = {
        kind
        for kind in KINDS
        if decide(kind, replace(VISIT, state=state), RULES, KINDS[kind].base(VISIT, RULES)) == Tell()
    }
    care = {kind for kind in KINDS if kind.startswith("care")} | {"rating"}
    expected = {
        "requested": {"day_before", "two_hours"},
        "confirmed": set(KINDS),
        "arrived": care,
        "completed": care,
    }
    assert told == expected.get(state, set())


def test_no_quiet_hours_when_both_ends_are_the_same() -> None:
    rules = NoticeRules(quiet_from=0, quiet_until=0)
    assert not any(is_quiet(at(f"2026-11-24T{hour:02}:00"), SEOUL, rules) for hour in range(24))


ZONES = sorted(available_timezones())


@settings(deadline=None)
@given(
    start=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),
    zone=st.sampled_from(ZONES),
    quiet=st.tuples(st.integers(0, 23), st.integers(0, 23)),
)
def test_nothing_is_planned_into_anybodys_night(start: datetime, zone: str, quiet: tuple[int, int]) -> None:
    rules = NoticeRules(quiet_from=quiet[0], quiet_until=quiet[1])
    begins = start.replace(second=0, microsecond=0, tzinfo=SEOUL)
    visit = replace(VISIT, starts_at=begins, ends_at=begins + timedelta(hours=1), time_zone=zone)
    assert zone_of(visit) == ZoneInfo(zone)
    for one in plan(visit, rules):
        its = SEOUL if KINDS[one.kind].on_site else ZoneInfo(zone)
        assert not is_quiet(one.due_at, its, rules)
        # what is due is told then, or it has become useless: a night can be longer than a notice is of use
        assert decide(one.kind, visit, rules, one.due_at) == Tell() or one.due_at > one.drop_after


@settings(deadline=None)
@given(moment=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)), zone=st.sampled_from(ZONES))
def test_the_night_ends_within_a_day(moment: datetime, zone: str) -> None:
    now = moment.replace(tzinfo=SEOUL)
    assert timedelta(0) <= next_awake(now, ZoneInfo(zone), RULES) - now <= timedelta(hours=13)
