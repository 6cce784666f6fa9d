"""No public booking without a way back: a code is mailed, and only the right one sends the booking."""

from datetime import timedelta

import pytest

from tests.e2e.way_back import ADDRESS, code_of, letters, other, typed


@pytest.fixture
def settings(settings):
    """Addresses are verified; the clock can be moved by ``settings.frozen_now``."""
    return settings.copy(update={"verify_email": "always"})


async def agreed(visitor, lines):
    """Everything is said and agreed to; the code is on its way."""
    await visitor.say(lines["book_full"])
    await visitor.say(lines["deny"])
    assert visitor.keys[-1] == "booking-ask-details-email", visitor.keys
    await visitor.say(f"Bat Bold, {ADDRESS}")
    assert visitor.keys[-1] == "booking-summary-consent", visitor.keys
    await visitor.say(lines["send"])
    assert visitor.keys == ["email-code-ask"], (lines["send"], visitor.keys)
    assert not visitor.bookings()
    return code_of(letters(visitor.services)[-1])


async def test_a_code_is_mailed_and_only_then_the_booking_is_sent(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(lines["deny"])
    await visitor.say(lines["details"])
    assert visitor.keys[-1] == "booking-phone-and-email", (visitor.keys, "a number alone is no way back")
    await visitor.say(ADDRESS)
    assert visitor.keys == ["booking-summary-consent"], visitor.keys
    await visitor.say(lines["send"])
    assert visitor.keys == ["email-code-ask"], (lines["send"], visitor.keys)
    assert ADDRESS in visitor.read
    (letter,) = letters(visitor.services)
    assert letter["To"] == ADDRESS
    assert letter["Subject"] == visitor.word("mail-code-subject")
    first = code_of(letter)
    await visitor.say(lines["price"])
    assert visitor.keys == ["price-answer", "email-code-back"], visitor.keys
    await visitor.say(lines["code_again"])
    assert visitor.keys == ["email-code-again"], (lines["code_again"], visitor.keys)
    code = code_of(letters(visitor.services)[-1])
    await visitor.say(typed(other(code), locale))
    assert visitor.keys == ["email-code-wrong"], visitor.keys
    assert not visitor.bookings()
    assert not visitor.rows("select * from patient"), "nothing about the patient is stored before"
    await visitor.say(typed(code, locale))
    assert visitor.keys == ["booking-confirmed"], visitor.keys
    (row,) = visitor.bookings()
    assert (row["state"], row["locale"]) == ("confirmed", locale)
    stored = visitor.rows("select kind, verified_at from contact order by kind")
    assert [(one["kind"], one["verified_at"] is not None) for one in stored] == [("email", True), ("phone", False)]
    assert first != code
    assert visitor.services.verification.verified(visitor.conversation, ADDRESS)


async def test_a_verified_address_is_not_asked_again(visit, english):
    visitor = await visit("en")
    await visitor.say(await agreed(visitor, english))
    assert visitor.keys == ["booking-confirmed"]
    await visitor.say("I want to book botox at Haneul Skin Clinic on Friday at 3 pm")
    await visitor.say(english["deny"])
    await visitor.say("Bat Bold")
    await visitor.say(english["send"])
    assert visitor.keys == ["booking-confirmed"], visitor.keys
    assert len(visitor.bookings()) == 2
    assert len(letters(visitor.services)) == 1


async def test_too_many_wrong_codes_end_the_code_and_yes_sends_another(visit, english):
    visitor = await visit("en")
    code = await agreed(visitor, english)
    await visitor.say("12345")
    assert visitor.keys == ["email-code-shape"], visitor.keys
    for _ in range(visitor.services.settings.email_code_tries):
        await visitor.say(other(code))
    assert visitor.keys[-1] == "email-code-none-left", visitor.keys
    await visitor.say(code)
    assert visitor.keys[-1] == "email-code-none-left", "the right one counts no more"
    await visitor.say(english["affirm"])
    assert visitor.keys == ["email-code-again"], visitor.keys
    await visitor.say(code_of(letters(visitor.services)[-1]))
    assert visitor.keys == ["booking-confirmed"], visitor.keys


async def test_an_expired_code_says_so_and_the_hold_has_lapsed(visit, english, settings):
    visitor = await visit("en")
    code = await agreed(visitor, english)
    settings.frozen_now += timedelta(minutes=settings.email_code_minutes + 1)
    await visitor.say(code)
    assert visitor.keys == ["email-hold-lapsed", "email-code-expired"], visitor.keys
    assert not visitor.bookings()
    await visitor.press("reply-code-again")
    assert visitor.keys == ["email-code-again"]
    assert visitor.word("email-hold-lapsed") in visitor.read
    await visitor.say(code_of(letters(visitor.services)[-1]))
    assert visitor.keys == ["booking-confirmed"], "the time was still free"


async def test_another_address_gets_a_code_of_its_own(visit, english):
    visitor = await visit("en")
    code = await agreed(visitor, english)
    await visitor.press("reply-other-address")
    assert visitor.keys == ["booking-ask-email"], visitor.keys
    await visitor.say("other.bold@example.com")
    assert visitor.keys == ["email-code-ask"], visitor.keys
    letter = letters(visitor.services)[-1]
    assert letter["To"] == "other.bold@example.com"
    await visitor.say(code)
    assert visitor.keys == ["email-code-wrong"], "a code proves the address it was sent to"
    await visitor.say(code_of(letter))
    assert visitor.keys == ["booking-confirmed"]
    (contact,) = visitor.rows("select kind from contact")
    assert contact["kind"] == "email"


async def test_no_more_codes_than_the_settings_allow(visit, english):
    visitor = await visit("en")
    await agreed(visitor, english)
    for _ in range(visitor.services.settings.email_codes_per_hour - 1):
        await visitor.press("reply-code-again")
        assert visitor.keys == ["email-code-again"]
    await visitor.press("reply-code-again")
    assert visitor.keys == ["email-code-limit"], visitor.keys
    assert len(letters(visitor.services)) == visitor.services.settings.email_codes_per_hour
