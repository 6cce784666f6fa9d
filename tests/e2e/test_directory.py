"""Looking for a clinic, and asking on by what was last spoken of."""

from bot.text.formats import language_name


def rows_of(card):
    """A card's lines by their labels."""
    return {row["label"]: row["value"] for row in card["rows"]}


async def test_place_day_and_language_are_met_and_the_reasons_said(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["find_mongolian"])
    assert visitor.keys == ["clinics-found"], (lines["find_mongolian"], visitor.keys)
    cards = visitor.last[0]["cards"]
    assert cards
    for card in cards:
        why = rows_of(card)[visitor.word("label-why")]
        assert language_name("mn", locale) in why
        assert language_name("mn", locale) in rows_of(card)[visitor.word("label-languages")]
        assert visitor.word("weekday-5") in why, "open on Saturday"


async def test_nothing_found_says_what_to_leave_out(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["find_nothing"])
    assert visitor.keys == ["clinics-none"], (lines["find_nothing"], visitor.keys)
    assert len(visitor.choices) > 1, "a wish to leave out, and a person"
    await visitor.pick(1)
    assert visitor.keys == ["clinics-found"], visitor.keys
    assert visitor.last[0]["cards"]


async def test_the_price_by_what_was_last_spoken_of(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["risks"])
    assert visitor.keys == ["risks-answer"], (lines["risks"], visitor.keys)
    await visitor.say(lines["and_price"])
    assert visitor.keys[0].startswith("price-answer"), (lines["and_price"], visitor.keys)
    named = {rows_of(card).get(visitor.word("label-price")) for card in visitor.last[0]["cards"]}
    assert named, "prices of the filler that was spoken of"
    assert visitor.texts.renderer.names.name("procedures", "filler", locale) in visitor.read


async def test_a_clinic_that_was_found_can_be_booked_from_its_card(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["address"])
    await visitor.press("reply-book")
    assert visitor.keys == ["booking-ask-procedure"], visitor.keys
    await visitor.say(lines["procedure"])
    assert visitor.keys == ["booking-ask-time"], "the clinic is known"


async def test_times_are_shown_in_the_visitors_own_zone_too(front, services, texts, lines, locale):
    from tests.support.visitor import Visitor

    visitor = await Visitor.open(front, services, texts, locale, time_zone="Asia/Ulaanbaatar")
    await visitor.say(lines["book_full"])
    await visitor.say(lines["deny"])
    await visitor.say(lines["details"])
    time = rows_of(visitor.last[-1]["cards"][0])[visitor.word("label-time")]
    assert "14:00" in time or "2:00" in time, f"Ulaanbaatar is an hour behind Seoul: {time}"
    assert "15:00" in time or "3:00" in time, time
