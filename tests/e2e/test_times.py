"""Times that cannot be had: why, and the nearest ones that can."""

import pytest

from tests.e2e.booking import book, fill_in


async def test_a_taken_time_offers_the_nearest(visit, lines, locale):
    first, second, third = await visit(locale), await visit(locale), await visit(locale)
    await book(first, lines)
    await fill_in(second, lines)
    await second.say(lines["send"])
    assert second.keys == ["booking-confirmed"], "two practitioners: the second one is free"
    await third.say(lines["book_full"])
    assert third.keys == ["booking-problem-full", "booking-times-offered"], third.keys
    assert third.choices
    await third.pick(1)
    assert third.keys == ["booking-ask-residency"]


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("christmas", "booking-problem-holiday"),
        ("sunday", "booking-problem-weekday"),
        ("yesterday", "booking-problem-past"),
    ],
)
async def test_a_time_that_cannot_be_says_why_and_offers_the_nearest(visit, lines, locale, line, key):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(lines[line])
    assert visitor.keys == [key, "booking-times-offered"], (lines[line], visitor.keys)
    if line == "christmas":
        assert visitor.word("holiday-christmas") in visitor.read
    assert len(visitor.choices) == 3
    await visitor.pick(1)
    assert visitor.keys == ["booking-ask-residency"]


async def test_a_clinic_that_does_not_do_it_gives_way_to_those_that_do(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_elsewhere"])
    assert visitor.keys == ["booking-problem-not-offered", "booking-ask-clinic"], (
        lines["book_elsewhere"],
        visitor.keys,
    )
    assert visitor.choices
    await visitor.pick(1)
    assert visitor.keys == ["booking-ask-time"], visitor.keys


async def test_surgery_begins_with_a_consultation(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_surgery"])
    assert visitor.keys == ["booking-ask-clinic"], (lines["book_surgery"], visitor.keys)
    await visitor.pick(1)
    await visitor.pick(1)
    await visitor.say(lines["deny"])
    await visitor.say(lines["details"])
    assert visitor.keys == ["booking-consultation-first", "booking-summary-consent"], visitor.keys


async def test_a_contact_holds_three_open_bookings_at_most(visit, lines, locale):
    visitor = await visit(locale)
    for day in (0, 1, 2):
        await book(visitor, lines) if day == 0 else await _book_offered(visitor, lines, day)
    await visitor.say(lines["book_full"])
    await visitor.pick(3) if visitor.keys[-1] == "booking-times-offered" else None
    await visitor.say(lines["deny"])
    await visitor.say(lines["details"])
    await visitor.say(lines["send"])
    assert visitor.keys == ["booking-limit"], visitor.keys
    assert len(visitor.bookings()) == 3


async def _book_offered(visitor, lines, day):
    await visitor.say(lines["book_full"])
    if visitor.keys[-1] == "booking-times-offered":
        await visitor.pick(1)
    await visitor.say(lines["deny"])
    await visitor.say(lines["details"])
    await visitor.say(lines["send"])
    assert visitor.keys == ["booking-confirmed"], (day, visitor.keys)


async def test_a_date_in_an_order_that_two_peoples_read_differently_is_asked_back(visit, lines, locale):
    if locale != "en":
        pytest.skip("day and month have one order in this language")
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say("no, on 12/1 at 3pm please")
    assert visitor.keys == ["booking-times-offered"], visitor.keys
    assert len(visitor.choices) == 2
    first, second = (choice.title for choice in visitor.choices)
    assert "1 Dec" in first and "15:00" in first, first
    assert "12 Jan" in second, second
