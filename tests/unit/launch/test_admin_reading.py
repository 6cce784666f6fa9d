"""How the operator's commands read what is typed: whatever it is, it is read or refused."""

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from actions.services.administration import AdministrationError
from bot.admin.arguments import read_arguments
from bot.admin.reading import read_days, read_languages, read_price, read_time, read_week

CLINIC = "haneul_skin"


def test_options_may_stand_anywhere():
    orders = [
        ["hours", CLINIC, "--verified", "2026-11-20", "mon", "closed", "--json"],
        ["--json", "hours", CLINIC, "mon", "--verified=2026-11-20", "closed"],
        ["hours", CLINIC, "mon", "closed", "--verified", "2026-11-20", "--json"],
    ]
    assert len({repr(sorted(vars(read_arguments(order)).items())) for order in orders}) == 1


spans = st.lists(st.integers(0, 288).map(lambda cell: cell * 5), min_size=2, max_size=8, unique=True).map(sorted)


@given(spans, st.integers(0, 6), st.integers(0, 6))
def test_hours_are_read_as_they_are_written(edges, first, last):
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    pairs = list(zip(edges[::2], edges[1::2], strict=False))
    text = ",".join(f"{a // 60:02}:{a % 60:02}-{b // 60:02}:{b % 60:02}" for a, b in pairs)
    week = read_week([f"{names[first]}-{names[last]}", text])
    assert set(week) == {(first + step) % 7 for step in range((last - first) % 7 + 1)}
    assert set(week.values()) == {tuple(pairs)}


@given(st.text(max_size=25))
def test_whatever_is_typed_is_read_or_refused(text):
    for read in (read_days, read_time, read_price, read_languages, lambda typed: read_week(["mon", typed])):
        with suppress(AdministrationError):
            read(text)
