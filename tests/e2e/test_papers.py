"""What to bring and which visa: lists to keep, with their sources, in every locale."""

from datetime import datetime

import pytest


async def test_a_checklist_for_the_treatment_spoken_of(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["what_is"])  # rhinoplasty
    await visitor.say(lines["documents"])
    assert visitor.keys == ["papers-answer-procedure"], (lines["documents"], visitor.keys)
    cards = visitor.last[0]["cards"]
    assert {card["kind"] for card in cards} == {"checklist"}
    assert all(card["source"]["name"] for card in cards)
    assert visitor.word("paper-passport") in visitor.read
    assert visitor.word("paper-dental-work") in visitor.read
    assert visitor.word("ask-fasting") in visitor.read, "the clinic is to be asked; nothing is instructed"


async def test_the_papers_for_a_visa_are_one_button_away(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["visa"])
    assert visitor.keys == ["visa-answer"], (lines["visa"], visitor.keys)
    assert visitor.word("visa-invitation") in visitor.read
    await visitor.pick(1)  # C-3-3
    assert visitor.keys == ["papers-answer"]
    assert visitor.word("paper-funds") in visitor.read


@pytest.mark.parametrize(("now", "known"), [("2026-12-31T10:00:00+09:00", True), ("2027-01-01T10:00:00+09:00", False)])
async def test_k_eta_is_told_as_long_as_it_is_known(visit, lines, locale, settings, now, known):
    settings.frozen_now = datetime.fromisoformat(now)
    visitor = await visit(locale)
    await visitor.say(lines["visa"])
    assert (visitor.word("visa-keta-unknown") in visitor.read) is not known, visitor.keys


async def test_a_resident_gets_the_way_that_is_open(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["documents"])
    await visitor.press("reply-check-resident")
    assert visitor.word("card-papers-resident") in visitor.read


async def test_the_refund_for_treatment_has_ended_and_two_others_exist(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["tax_refund"])
    assert visitor.keys == ["tax-refund-answer"], (lines["tax_refund"], visitor.keys)
    assert visitor.word("card-refund-hotels") in visitor.read
    assert visitor.word("card-refund-goods") in visitor.read
    await visitor.press("reply-stay")
    assert visitor.keys == ["accommodation-answer"]
    await visitor.press("reply-culture")
    assert visitor.keys == ["culture-answer"]
