"""What people really type: two requests in a line, noise, and every kind of wish that a person settles."""

import pytest

ANSWERS = {
    "tax_refund": "tax-refund-answer",
    "visa": "visa-answer",
    "complaint": "complaint-answer",
    "aftercare": "aftercare-contacts",
    "erase": "erase-answer",
    "broker": "broker-answer",
    "quote": "quote-ask-clinic",
    "request_pickup": "check-ask-clinic",
    "weather": "out-of-scope",
}
UNSURE = ("did-you-mean", "fallback", "out-of-scope", "language-offer", "human-lines")
PICKUPS = ("pickup-answer", "check-ask-clinic")


@pytest.mark.parametrize("question", ANSWERS)
async def test_the_question_gets_its_answer(visit, lines, locale, question):
    visitor = await visit(locale)
    await visitor.say(lines[question])
    assert visitor.keys == [ANSWERS[question]], (lines[question], visitor.keys)
    assert visitor.last[0]["locale"] == locale


async def test_two_requests_of_one_line_are_answered_in_order(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["two_requests"])
    assert visitor.keys[0] == "price-answer", (lines["two_requests"], visitor.keys)
    assert visitor.keys[-1] in PICKUPS, (lines["two_requests"], visitor.keys)
    turns = visitor.rows("select state, seq from inbox order by id")
    assert [turn["state"] for turn in turns] == ["done", "done"]
    assert len({turn["seq"] for turn in turns}) == 1, "both belong to the one message that was typed"


async def test_what_is_not_understood_is_asked_back_with_a_way_to_a_person(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["gibberish"])
    assert visitor.keys[-1] in UNSURE, visitor.keys
    assert visitor.choices, "there must be something to press"


async def test_a_wish_for_a_car_reaches_a_person_with_the_contact(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["request_pickup"])
    await visitor.press("reply-check-no-clinic")
    await visitor.pick(1)
    await visitor.press("reply-check-abroad")
    await visitor.say(lines["callback"])
    assert visitor.keys == ["human-contact-saved"], (lines["callback"], visitor.keys)
    (wish,) = visitor.rows("select wish, contact from callback_request")
    assert wish["wish"] and wish["contact"]
    assert "pickup" not in str(wish["wish"]) and "9911" not in str(wish["contact"]), "both are kept encrypted"
