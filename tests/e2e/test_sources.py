"""Where is that from? Typed, pressed, inside a form; and a fact that a supervisor corrects while people talk."""

import asyncio

import pytest

from actions.db.repositories import FactCorrectionRepository
from actions.services.fact_corrections import LOOK_AGAIN_SECONDS, Change, FactCorrections
from actions.services.knowledge import Knowledge
from bot.settings import ROOT

NAMED = {
    "interpreter": "Donga Ilbo",
    "center": "Korea Daily",
    "tax_refund": "Article 107-3",
    "visa": "korea.net",
    "recovery": "Toowoomba",
}


@pytest.mark.parametrize("question", NAMED)
async def test_whoever_asks_where_it_is_from_is_told_the_source(visit, lines, locale, question):
    visitor = await visit(locale)
    await visitor.say(lines[question])
    await visitor.say(lines["where_from"])
    assert visitor.keys == ["sources-answer"], (lines["where_from"], visitor.keys)
    assert visitor.last[0]["locale"] == locale
    told = visitor.last[0]["cards"][0]["lines"]
    assert any(NAMED[question] in line for line in told), told


async def test_the_button_below_an_answer_asks_the_same(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["center"])
    await visitor.press("reply-source")
    assert visitor.keys == ["sources-answer"]
    await visitor.say(lines["center"])
    await visitor.press("reply-center-inside")
    assert visitor.keys == ["center-inside"]
    await visitor.press("reply-lines")
    assert visitor.keys == ["center-lines"]
    assert "1345" in visitor.read
    assert visitor.last[0]["cards"][0]["note"] == visitor.word("lines-old")


async def test_before_anything_was_said_there_is_no_source(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["where_from"])
    assert visitor.keys == ["sources-none"], (lines["where_from"], visitor.keys)


async def test_inside_a_form_it_is_answered_and_the_form_goes_on(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["interpreter"])
    await visitor.say(lines["book_full"])
    await visitor.say(lines["deny"])
    assert visitor.keys == ["booking-ask-details"]
    await visitor.say(lines["where_from"])
    assert visitor.keys[0] == "sources-answer", (lines["where_from"], visitor.keys)
    assert visitor.keys[-1] in ("booking-ask-details", "booking-back-details"), "it was taken for a name"


async def test_a_corrected_fact_is_told_within_seconds_without_a_restart(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["interpreter"])
    assert visitor.last[0]["cards"][0]["note"], "past its day of review"
    corrections = FactCorrections(
        FactCorrectionRepository(visitor.services.db),
        Knowledge.load(ROOT / "data" / "knowledge"),
        visitor.services.clock,
    )
    change = Change("Gangnam-gu, by phone", "district", "2026-11-20", "Kim", values={"free_hours": "3"})
    corrections.correct("interpretation", change)
    await asyncio.sleep(LOOK_AGAIN_SECONDS + 0.1)
    await visitor.say(lines["interpreter"])
    assert visitor.last[0]["cards"][0]["source"]["name"] == "Gangnam-gu, by phone"
    assert not visitor.last[0]["cards"][0]["note"]
    await visitor.say(lines["where_from"])
    assert any("Gangnam-gu, by phone" in line for line in visitor.last[0]["cards"][0]["lines"])
