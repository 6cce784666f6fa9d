"""Aftercare, complaints, agents, money and long stays, in every locale."""

from datetime import datetime

from actions.values import localized
from tests.e2e.booking import book


def name_of(clinic, visitor):
    """A clinic's name as the visitor reads it."""
    return visitor.texts.renderer.text(localized(visitor.services.directory.clinic(clinic).names), visitor.locale)


async def test_a_worry_after_a_treatment_gets_contacts_and_no_signs(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["aftercare"])
    assert visitor.keys == ["aftercare-contacts"], (lines["aftercare"], visitor.keys)
    assert "119" in visitor.read
    assert "1577-7129" in visitor.read
    assert visitor.word("care-sign-infection") not in visitor.read, "no clinician has signed the list off"
    await visitor.press("reply-care-lost")
    assert visitor.keys == ["aftercare-lost"]
    await visitor.press("reply-care-home")
    assert visitor.keys == ["aftercare-home"]
    assert visitor.word("care-who-local-number") in visitor.read
    await visitor.press("reply-care-night")
    assert visitor.keys == ["aftercare-night"]


async def test_the_clinic_that_was_booked_is_shown_afterwards(visit, lines, locale, settings):
    visitor = await visit(locale)
    await book(visitor, lines)
    settings.frozen_now = datetime.fromisoformat("2026-11-26T10:00:00+09:00")
    await visitor.say(lines["aftercare"])
    assert visitor.keys == ["aftercare-contacts"], (lines["aftercare"], visitor.keys)
    clinic = next(card for card in visitor.last[0]["cards"] if card["title"] == name_of("haneul_skin", visitor))
    assert visitor.word("label-phone") in {row["label"] for row in clinic["rows"]}
    assert not clinic["calls"], "a fictional clinic is not to be called"


async def test_a_complaint_has_steps_and_the_fee_of_the_mediation(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["complaint"])
    assert visitor.keys == ["complaint-answer"], (lines["complaint"], visitor.keys)
    assert "forcc@k-medi.or.kr" in visitor.read
    assert visitor.word("complaint-step-center") in visitor.read
    assert visitor.word("say-no") in visitor.read


async def test_a_treatment_in_return_for_a_review_is_declined_with_the_reason(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["review_deal"])
    assert visitor.keys == ["review-deal-answer"], (lines["review_deal"], visitor.keys)
    assert visitor.word("review-deal") in visitor.read


async def test_an_agent_is_reported_and_a_review_deal_is_declined(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["broker"])
    assert visitor.keys == ["broker-answer"], (lines["broker"], visitor.keys)
    assert visitor.word("broker-reward") in visitor.read
    await visitor.press("reply-review-deal")
    assert visitor.keys == ["review-deal-answer"]
    await visitor.press("reply-report")
    await visitor.press("reply-registration-demands")
    assert visitor.keys == ["registration-demands"]
    await visitor.press("reply-registration-agents")
    assert visitor.keys == ["registration-agents"]


async def test_payment_is_to_be_had_in_writing(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["payment"])
    assert visitor.keys == ["payment-answer"], (lines["payment"], visitor.keys)
    assert visitor.word("pay-parts") in visitor.read
    await visitor.press("reply-visitor-prices")
    assert visitor.keys == ["visitor-prices-answer"]
    assert "hira.or.kr" in visitor.read


async def test_who_insures(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["insurance"])
    assert visitor.keys == ["insurance-answer"], (lines["insurance"], visitor.keys)
    assert visitor.word("insurance-receipt") in visitor.read


async def test_where_to_stay_and_for_how_long(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["hotel"])
    assert visitor.keys == ["accommodation-answer"], (lines["hotel"], visitor.keys)
    await visitor.press("reply-long-stay")
    assert visitor.keys == ["long-stay-answer"]
