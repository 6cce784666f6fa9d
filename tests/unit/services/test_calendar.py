"""Cells and intervals: what is free, what is not."""

from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.db.records import Clinic, Closure, Opening
from actions.services.calendar import (
    ClinicDay,
    Length,
    cell_of,
    cells_of,
    clinic_day,
    days_between,
    free_resources,
    free_starts,
    on_grid,
    opening_spans,
    within,
)
from actions.services.clock import SEOUL
from actions.services.holidays import Holiday

MONDAY = date(2026, 11, 23)


def at(hour: int, minute: int = 0, day: date = MONDAY) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=SEOUL)


def closure(opens: int | None = None, closes: int | None = None, practitioner: str | None = None) -> Closure:
    return Closure(MONDAY, practitioner, opens, closes, "test")


def clinic(*openings: tuple[int, int, int], open_on_holidays: bool = False) -> Clinic:
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
        open_on_holidays=open_on_holidays,
    )


TWO_SPANS = clinic((0, 600, 720), (0, 780, 1080))

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
    assert opening_spans(house, MONDAY, [closure()]) == []
    wednesday = MONDAY + timedelta(days=2)
    assert opening_spans(house, wednesday, ()) == [(at(10, 0, wednesday), at(13, 20, wednesday))]
    assert opening_spans(house, wednesday, [closure()]) == [(at(10, 0, wednesday), at(13, 20, wednesday))]
    assert opening_spans(house, date(2026, 11, 29), ()) == []


@pytest.mark.parametrize(
    ("opens", "closes", "left"),
    [
        (None, None, []),
        (600, 720, [(at(13), at(18))]),
        (660, 840, [(at(10), at(11)), (at(14), at(18))]),
        (0, 630, [(at(10, 30), at(12)), (at(13), at(18))]),
        (720, 780, [(at(10), at(12)), (at(13), at(18))]),
        (900, 910, [(at(10), at(12)), (at(13), at(15)), (at(15, 10), at(18))]),
    ],
)
def test_a_closure_takes_its_part_of_the_day(
    opens: int | None, closes: int | None, left: list[tuple[datetime, datetime]]
) -> None:
    assert opening_spans(TWO_SPANS, MONDAY, [closure(opens, closes)]) == left


def test_leave_of_one_does_not_close_the_clinic() -> None:
    day = clinic_day(TWO_SPANS, MONDAY, [closure(660, 720, "a")], None)
    assert day.spans() == [(at(10), at(12)), (at(13), at(18))]
    assert [day.on_leave("a", at(hour), 60) for hour in (10, 11, 13)] == [False, True, False]
    assert day.on_leave("a", at(10, 30), 31) is True
    assert day.on_leave("b", at(11), 60) is False
    starts = free_starts(day, Length(60), ["a", "b"], {}, first=at(0), last=at(12))
    assert [one.practitioners for one in starts] == [("a", "b"), ("b",), ("b",)]


@pytest.mark.parametrize(
    ("start", "minutes", "closures", "why"),
    [
        (at(10), 60, (), None),
        (at(8), 60, (), "hours"),
        (at(9, 45), 60, (), "hours"),
        (at(17, 30), 60, (), "hours"),
        (at(11, 30), 60, (), "break"),
        (at(12, 15), 15, (), "break"),
        (at(10), 60, (closure(630, 640),), "closure"),
        (at(8), 60, (closure(630, 640),), "hours"),
        (at(8), 60, (closure(),), "closure"),
        (at(10), 60, (closure(600, 1080, "a"),), None),
    ],
)
def test_why_a_time_is_closed(start: datetime, minutes: int, closures: tuple[Closure, ...], why: str | None) -> None:
    assert clinic_day(TWO_SPANS, MONDAY, closures, None).why_closed(start, minutes) == why


def test_a_public_holiday_closes_unless_the_clinic_opens_then() -> None:
    holiday = Holiday("hangul_day", False)
    closed = clinic_day(TWO_SPANS, MONDAY, (), holiday)
    assert (closed.spans(), closed.why_closed(at(10), 60), closed.holiday) == ([], "holiday", holiday)
    opened = clinic_day(clinic((0, 600, 720), open_on_holidays=True), MONDAY, (), holiday)
    assert (opened.spans(), opened.why_closed(at(10), 60), opened.holiday) == ([(at(10), at(12))], None, None)
    sunday = date(2026, 11, 29)
    assert clinic_day(TWO_SPANS, sunday, (), holiday).why_closed(at(10, 0, sunday), 60) == "weekday"


def test_a_buffer_is_kept_after_the_appointment_and_may_run_past_closing() -> None:
    day = ClinicDay(hours=((at(10), at(12)),))
    claimed = {"a": set(cells_of(at(11), 60))}
    assert list(free_starts(day, Length(60, 10), ["a"], claimed, first=at(0), last=at(23))) == []
    assert [one.start for one in free_starts(day, Length(50, 10), ["a"], claimed, first=at(0), last=at(23))] == [at(10)]
    last = list(free_starts(day, Length(60, 30), ["a"], {}, first=at(11), last=at(23)))
    assert [(one.start, one.duration_minutes) for one in last] == [(at(11), 60)]


@pytest.mark.parametrize(
    ("start", "minutes", "expected"),
    [(at(10), 120, True), (at(10), 121, False), (at(9, 59), 10, False), (at(11, 30), 60, False), (at(17), 60, True)],
)
def test_an_appointment_lies_wholly_in_one_span(start: datetime, minutes: int, expected: bool) -> None:
    assert within([(at(10), at(12)), (at(13), at(18))], start, minutes) is expected


def test_free_starts_skip_what_is_claimed_and_end_before_closing() -> None:
    claimed = {"a": set(cells_of(at(10), 60)), "b": set(cells_of(at(10, 30), 30))}
    day = ClinicDay(hours=((at(10), at(12)),))
    free = list(free_starts(day, Length(60), ["a", "b"], claimed, first=at(0), last=at(23)))
    assert [(one.start, one.practitioners) for one in free] == [(at(11), ("a", "b"))]
    halves = list(free_starts(day, Length(30), ["a", "b"], claimed, first=at(10), last=at(11)))
    assert [(one.start, one.practitioners) for one in halves] == [(at(10), ("b",))]


@given(
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 30)), max_size=6),
    st.lists(st.tuples(st.integers(0, 280), st.integers(1, 40)), max_size=8),
    st.lists(st.tuples(st.integers(0, 280), st.integers(1, 40), st.sampled_from([None, "a"])), max_size=3),
    st.integers(1, 36).map(lambda fives: fives * 5),
    st.sampled_from([0, 5, 10, 45]),
)
def test_every_free_time_offered_can_be_had(
    openings: list[tuple[int, int]],
    claims: list[tuple[int, int]],
    closures: list[tuple[int, int, str | None]],
    minutes: int,
    buffer: int,
) -> None:
    house = clinic(*{(0, start * 30, min(start * 30 + length * 30, 1440)) for start, length in openings})
    closed = [closure(opens * 5, min((opens + fives) * 5, 1440), who) for opens, fives, who in closures]
    day = clinic_day(house, MONDAY, closed, None)
    length = Length(minutes, buffer)
    base = cell_of(at(0))
    claimed = {"a": {base + start + offset for start, length in claims for offset in range(length)}}
    offered = list(free_starts(day, length, ["a"], claimed, first=at(0), last=at(0) + timedelta(days=1)))
    for one in offered:
        assert within(day.spans(), one.start, minutes)
        assert day.why_closed(one.start, minutes) is None
        assert free_resources(one.start, length, ["a"], claimed) == ("a",)
        assert not claimed["a"] & set(cells_of(one.start, minutes + buffer))
        end = one.start + timedelta(minutes=minutes)
        for shut in closed:
            assert end <= at(0) + timedelta(minutes=shut.opens or 0) or one.start >= at(0) + timedelta(
                minutes=shut.closes or 0
            )
    assert [one.start for one in offered] == sorted({one.start for one in offered})


def test_days_are_seouls() -> None:
    late = datetime(2026, 11, 23, 16, 0, tzinfo=timezone.utc)
    assert list(days_between(late, late + timedelta(hours=1))) == [date(2026, 11, 24)]
    assert list(days_between(at(0), at(0) + timedelta(days=2))) == [MONDAY, date(2026, 11, 24)]
    assert list(days_between(at(10), at(10, 1))) == [MONDAY]
