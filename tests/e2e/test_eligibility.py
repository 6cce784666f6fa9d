"""Can I have it? Pick-up and interpreter in a few quick questions, with the buttons of every locale."""

from actions.db.types import decrypt
from tests.e2e.booking import book

CONTACT = "+976 9911 2233"


async def test_a_pickup_in_four_questions(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["address"])  # of Haneul Skin Clinic: the clinic last spoken of
    await visitor.say(lines["request_pickup"])
    assert visitor.keys == ["check-ask-clinic"], (lines["request_pickup"], visitor.keys)
    await visitor.pick(1)
    assert visitor.keys == ["check-ask-airport"], visitor.keys
    await visitor.pick(1)
    assert visitor.keys == ["check-ask-arrived"], visitor.keys
    await visitor.press("reply-check-abroad")
    assert visitor.keys == ["check-ask-booked"], visitor.keys
    await visitor.press("reply-check-booked")
    assert visitor.keys == ["check-pickup-likely", "check-leave-contact"], visitor.keys
    card = visitor.last[0]["cards"][0]
    assert card["kind"] == "request"
    assert card["source"]["name"] and card["note"], "an old fact says that it is old"
    await visitor.say(CONTACT)
    assert visitor.keys == ["human-contact-saved"], visitor.keys
    (wish,) = visitor.rows("select wish, contact from callback_request")
    assert "haneul_skin" in decrypt(wish["wish"]) and decrypt(wish["contact"])


async def test_the_general_answer_leads_to_the_check(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["interpreter"])
    assert visitor.keys == ["interpretation-answer"], (lines["interpreter"], visitor.keys)
    await visitor.press("reply-check")
    assert visitor.keys == ["check-ask-clinic"], visitor.keys
    await visitor.press("reply-check-no-clinic")
    assert visitor.keys == ["check-ask-resident"], visitor.keys
    await visitor.press("reply-check-which")
    assert visitor.keys == ["check-ways", "check-ask-resident"], "a question in between; the form goes on"
    await visitor.press("reply-check-visiting")
    assert visitor.keys == ["check-ask-occasion"], visitor.keys
    await visitor.say(lines["affirm"])
    assert visitor.keys == ["check-interpretation-unknown", "check-leave-contact"], visitor.keys


async def test_typed_answers_are_read_too(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["request_pickup"])
    await visitor.press("reply-check-other-clinic")
    await visitor.say(visitor.texts.renderer.names.name("airports", "icn", locale))
    assert visitor.keys == ["check-ask-arrived"], visitor.keys
    await visitor.say(lines["deny"])
    assert visitor.keys == ["check-ask-booked"], (lines["deny"], visitor.keys)
    await visitor.say(lines["not_sure"])
    assert visitor.keys[0] == "check-pickup-unknown", (lines["not_sure"], visitor.keys)


async def test_a_no_ends_the_questions_and_keeps_nothing(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["request_pickup"])
    await visitor.press("reply-check-no-clinic")
    await visitor.pick(2)  # Gimpo
    assert visitor.keys == ["check-pickup-no"], visitor.keys
    assert not visitor.rows("select * from callback_request")


async def test_a_resident_reads_the_ways_that_are_open(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["interpreter"])
    await visitor.press("reply-check")
    await visitor.press("reply-check-other-clinic")
    await visitor.press("reply-check-resident")
    assert visitor.keys == ["check-interpretation-no"], visitor.keys
    assert "1345" in visitor.read and "G-1" in visitor.read
    assert not visitor.rows("select * from callback_request")
    await visitor.press("reply-check-g-one")
    assert visitor.keys == ["check-ask-occasion"], visitor.keys


async def test_after_a_booking_its_clinic_is_not_asked_for(visit, lines, locale):
    visitor = await visit(locale)
    await book(visitor, lines)
    await visitor.say(lines["pickup"])
    if visitor.keys != ["pickup-answer"]:  # "can you fetch me" is a question in some languages, a wish in others
        assert visitor.keys == ["check-ask-airport"], visitor.keys
        await visitor.pick(1)
        assert visitor.keys == ["bundle-ask-flight"], "a wish, after a booking, asks for what the car has to know"
        return
    await visitor.press("reply-check")
    assert visitor.keys == ["check-ask-airport"], visitor.keys
    await visitor.pick(1)
    await visitor.press("reply-check-abroad")
    assert visitor.keys == ["check-pickup-likely"], "treatment is booked, the contact is known"


async def test_stopping_keeps_nothing(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["request_pickup"])
    await visitor.say(lines["stop"])
    assert visitor.keys == ["check-stopped"], (lines["stop"], visitor.keys)
    assert not visitor.rows("select * from callback_request")


async def test_the_question_of_residency_shows_the_ways_and_stands_again(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.press("reply-check-which")
    assert visitor.keys == ["check-ways", "booking-back-residency"], visitor.keys
