"""Cells and intervals: what is free, what is not."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.db.records import Clinic, Opening
from actions.services.calendar import (
    cell_of,
    cells_of,
    days_between,
    free_resources,
    free_starts,
    on_grid,
    opening_spans,
    within,
)
from actions.services.clock import SEOUL

MONDAY = date(2026, 11, 23)


def at(hour: int, minute: int = 0, day: date = MONDAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=SEOUL)


def clinic(*openings: tuple[int, int, int]) -> Clinic:
    return Clinic(
        id="c",
        names={"en": "C"},
        registration_number=None,
        registration_expires_on=None,
        registration_state="verified",
        district="gangnam",
        area=None,
        address={},
        latitude=None,
        longitude=None,
        phone=None,
        after_hours_phone=None,
        departments=(),
        languages=(),
        hours_verified_on=None,
        pickup_partner=None,
        pickup_as_of=None,
        interpretation_partner=None,
        interpretation_as_of=None,
        confirmation="instant",
        cancel_hours=24,
        terms={},
        source="test",
        as_of=MONDAY,
        demo=True,
        opening_hours=tuple(Opening(*one) for one in openings),
    )


moments = st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.sampled_from([SEOUL, timezone.utc]))
lengths = st.integers(1, 720)


@given(moments, lengths)
def test_an_appointment_takes_every_cell_it_touches_and_no_other(start: datetime, minutes: int) -> None:
    cells = cells_of(start, minutes)
    end = start + timedelta(minutes=minutes)
    assert cells.start * 300 <= start.timestamp() < (cells.start + 1) * 300
    assert (cells.stop - 1) * 300 < end.timestamp() <= cells.stop * 300


@given(moments, lengths, moments, lengths)
def test_overlapping_appointments_share_a_cell(
    first: datetime, first_minutes: int, second: datetime, second_minutes: int
) -> None:
    overlap = first < second + timedelta(minutes=second_minutes) and second < first + timedelta(minutes=first_minutes)
    shared = set(cells_of(first, first_minutes)) & set(cells_of(second, second_minutes))
    assert not overlap or shared


@given(moments.map(lambda one: one.replace(minute=one.minute // 5 * 5, second=0, microsecond=0)), st.integers(1, 144))
def test_appointments_back_to_back_share_none(start: datetime, fives: int) -> None:
    minutes = fives * 5
    following = start + timedelta(minutes=minutes)
    assert on_grid(start)
    assert not set(cells_of(start, minutes)) & set(cells_of(following, minutes))
    assert len(cells_of(start, minutes)) == fives


def test_a_cell_is_the_same_in_every_zone_and_needs_one() -> None:
    assert cell_of(at(9)) == cell_of(at(9).astimezone(timezone.utc)) == 1795392000 // 300
    with pytest.raises(ValueError, match="zone"):
        cell_of(datetime(2026, 11, 23))


def test_opening_spans_of_a_day() -> None:
    house = clinic((0, 780, 1080), (0, 600, 720), (1, 600, 900), (2, 600, 720), (2, 720, 800))
    assert opening_spans(house, MONDAY, ()) == [(at(10), at(12)), (at(13), at(18))]
    assert opening_spans(house, MONDAY, {MONDAY}) == []
    wednesday = MONDAY + timedelta(days=2)
    assert opening_spans(house, wednesday, ()) == [(at(10, 0, wednesday), at(13, 20, wednesday))]
    assert opening_spans(house, date(2026, 11, 29), ()) == []


@pytest.mark.parametrize(
    ("start", "minutes", "expected"),
    [(at(10), 120, True), (at(10), 121, False), (at(9, 59), 10, False), (at(11, 30), 60, False), (at(17), 60, True)],
)
def test_an_appointment_lies_wholly_in_one_span(start: datetime, minutes: int, expected: bool) -> None:
    assert within([(at(10), at(12)), (at(13), at(18))], start, minutes) is expected


def test_free_starts_skip_what_is_claimed_and_end_before_closing() -> None:
    claimed = {"a": set(cells_of(at(10), 60)), "b": set(cells_of(at(10, 30), 30))}
    free = list(free_starts([(at(10), at(12))], 60, ["a", "b"], claimed, first=at(0), last=at(23)))
    assert [(one.start, one.practitioners) for one in free] == [(at(11), ("a", "b"))]
    halves = list(free_starts([(at(10), at(12))], 30, ["a", "b"], claimed, first=at(10), last=at(11)))
    assert [(one.start, one.practitioners) for one in halves] == [(at(10), ("b",))]


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 30)), max_size=6),
    st.lists(st.tuples(st.integers(0, 280), st.integers(1, 40)), max_size=8),
    st.integers(1, 36).map(lambda fives: fives * 5),
)
def test_every_free_time_offered_can_be_had(
    openings: list[tuple[int, int]], claims: list[tuple[int, int]], minutes: int
) -> None:
    house = clinic(*{(0, start * 30, min(start * 30 + length * 30, 1440)) for start, length in openings})
    spans = opening_spans(house, MONDAY, ())
    base = cell_of(at(0))
    claimed = {"a": {base + start + offset for start, length in claims for offset in range(length)}}
    offered = list(free_starts(spans, minutes, ["a"], claimed, first=at(0), last=at(0) + timedelta(days=1)))
    for one in offered:
        assert within(spans, one.start, minutes)
        assert free_resources(one.start, minutes, ["a"], claimed) == ("a",)
        assert not claimed["a"] & set(cells_of(one.start, minutes))
    assert [one.start for one in offered] == sorted({one.start for one in offered})


def test_days_are_seouls() -> None:
    late = datetime(2026, 11, 23, 16, 0, tzinfo=timezone.utc)
    assert list(days_between(late, late + timedelta(hours=1))) == [date(2026, 11, 24)]
    assert list(days_between(at(0), at(0) + timedelta(days=2))) == [MONDAY, date(2026, 11, 24)]
    assert list(days_between(at(10), at(10, 1))) == [MONDAY]
