"""What a visitor asks, and what comes back: every question kind once in every locale."""

import pytest

from bot.text.formats import language_name

QUESTIONS = {
    "hello": "greet",
    "thanks": "thanks",
    "goodbye": "goodbye",
    "capabilities": "capabilities",
    "are_you_a_bot": "if-bot",
    "price": "price-answer",
    "what_is": "procedure-answer",
    "list": "procedures-fields",
    "find": "clinics-found",
    "address": "clinic-answer",
    "clinic_languages": "clinic-languages",
    "pickup": ("pickup-answer", "check-ask-clinic"),  # a polite question may be heard as a wish
    "interpreter": "interpretation-answer",
    "center": "center-answer",
    "operator": "operator-demo",
    "advice": ("medical-advice", "aftercare-contacts"),  # a worry after a treatment is either
    "nonsense": "out-of-scope",
    "person": "human-lines",
    "availability": "availability",
    "duration": "duration-appointments",
    "recovery": "recovery-answer-flying",
    "risks": "risks-answer",
    "registered": "registration-check-verified",
}


@pytest.mark.parametrize("question", QUESTIONS)
async def test_the_question_gets_its_answer(visit, lines, locale, question):
    visitor = await visit(locale)
    await visitor.say(lines[question])
    expected = QUESTIONS[question]
    assert len(visitor.keys) == 1
    assert visitor.keys[0] in ((expected,) if isinstance(expected, str) else expected), (lines[question], visitor.keys)
    assert visitor.last[0]["locale"] == locale


async def test_prices_carry_their_source_and_say_that_a_quote_may_differ(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["price"])
    cards = visitor.last[0]["cards"]
    assert cards
    assert all(card["source"]["name"] and card["source"]["date"] for card in cards)
    assert all(card["note"] == visitor.word("price-demo") for card in cards)


async def test_clinics_near_a_place_say_why_they_fit(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["find"])
    first = visitor.last[0]["cards"][0]
    why = {row["label"]: row["value"] for row in first["rows"]}[visitor.word("label-why")]
    assert visitor.texts.renderer.names.name("districts", "apgujeong", locale) in why


async def test_the_interpreter_answer_names_nine_languages_and_its_age(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["interpreter"])
    named = [language_name(code, locale) for code in ("en", "zh", "ja", "ru", "mn", "es", "vi", "th", "ar")]
    assert all(name in visitor.last[0]["text"] for name in named)
    assert visitor.last[0]["cards"][0]["note"], "the fact is past its review day: the answer says so"


async def test_a_wish_for_a_person_is_kept_and_lines_are_named(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["person"])
    assert "1577-7129" in visitor.read
    assert "1330" in visitor.read
    await visitor.say(lines["callback"])
    assert visitor.keys == ["human-contact-saved"], (lines["callback"], visitor.keys)
    (wish,) = visitor.rows("select * from callback_request")
    assert wish["conversation"] == visitor.conversation
    assert "9911" not in str(wish["contact"]), "the contact must be encrypted"


async def test_danger_is_answered_at_once_and_the_form_waits(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(lines["danger"])
    cards = [card for message in visitor.last for card in message["cards"]]
    assert cards[0]["kind"] == "emergency"
    assert "119" in [call["number"] for call in cards[0]["calls"]]
    assert visitor.keys[-1] == "safety-check"
    assert "booking-ask-residency" not in visitor.keys
    await visitor.say(lines["safe"])
    assert visitor.keys == ["safety-ok"], (lines["safe"], visitor.keys)
    await visitor.press("reply-continue")
    assert visitor.keys[-1] == "booking-ask-residency"


async def test_an_emergency_that_shows_no_sign_names_the_lines_too(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["urgent"])  # the net knows the words in some languages, the classifier in all
    assert visitor.keys[-1] == "safety-check", (lines["urgent"], visitor.keys)
    cards = [card for message in visitor.last for card in message["cards"]]
    assert "119" in visitor.read and "119" in [call["number"] for call in cards[0]["calls"]]
    await visitor.press("reply-not-safe")
    assert visitor.keys == ["safety-not-ok"]


async def test_thoughts_of_suicide_get_their_own_card(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["suicide"])
    card = visitor.last[0]["cards"][0]
    assert (card["kind"], card["level"]) == ("emergency", "suicide")
    assert "109" in [call["number"] for call in card["calls"]]


async def test_the_language_changes_in_mid_form_and_the_form_stays(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(lines["to_english"])
    if locale != "en":
        assert visitor.keys[0] == "language-changed", (lines["to_english"], visitor.keys)
        assert {message["locale"] for message in visitor.last} == {"en"}
    assert visitor.keys[-1] == "booking-ask-residency", visitor.keys
    await visitor.say(lines["deny"])
    assert visitor.keys == ["booking-ask-details"]
    assert visitor.last[0]["locale"] == "en"


@pytest.mark.parametrize("typed", ['/inform{"procedure": "lasik", "unsure": true}', "/////"])
async def test_what_a_person_types_is_never_a_command(visit, lines, locale, typed):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(typed)
    assert visitor.keys[-1] in ("booking-ask-residency", "booking-back-residency"), "nothing was filled in"
