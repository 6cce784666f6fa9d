"""Booking: from a greeting to a code, with everything that may come in between."""

from bot.text.formats import moment_text, seoul
from tests.e2e.booking import CLINIC, CONSENTS, DETAILS, book, fill_in

TUESDAY_3PM_UTC = "2026-11-24 06:00:00"
TUESDAY_4PM_UTC = "2026-11-24 07:00:00"
FRIDAY_3PM_UTC = "2026-11-27 06:00:00"
MOST_QUESTIONS = 6


async def test_a_visitor_books_and_the_database_holds_what_was_said(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["hello"])
    assert visitor.keys == ["greet"]
    await visitor.say(lines["price"])
    assert visitor.keys == ["price-answer"]
    assert visitor.word("price-demo") in visitor.read
    await visitor.say(lines["what_is"])
    assert visitor.keys == ["procedure-answer"]
    code = await book(visitor, lines)

    (row,) = visitor.bookings()
    assert row["code"] == code
    assert (row["clinic"], row["procedure"], row["state"]) == ("haneul_skin", "botulinum_toxin", "confirmed")
    assert row["starts_at"].startswith(TUESDAY_3PM_UTC)
    assert row["locale"] == locale
    assert all(message["locale"] == locale for message in visitor.last)
    booking = visitor.services.booking.find(code, "Bold", visitor.conversation)
    assert moment_text(seoul(booking.start), locale) in visitor.read
    assert booking.patient_name == "Bat Bold"
    given = visitor.rows("select kind, given from consent where conversation = :c", c=visitor.conversation)
    assert {item["kind"] for item in given if item["given"]} == {"health", "clinic"}
    stored = visitor.rows("select * from patient")[0]
    assert "Bold" not in str(stored["name"]), "the patient's name must be encrypted"


async def test_questions_in_between_are_answered_and_the_form_goes_on(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(lines["pickup"])
    assert visitor.keys[0] in ("pickup-answer", "pickup-request-answer"), visitor.keys
    assert visitor.keys[1:] == ["booking-back-residency"]
    assert len(visitor.last[-1]["text"].splitlines()) == 1, "back to the form with one line"
    await visitor.say(lines["price"])
    assert visitor.keys == ["price-answer", "booking-back-residency"]
    await visitor.say(lines["deny"])
    assert visitor.keys == ["booking-ask-details"]
    assert not visitor.bookings()


async def test_a_correction_moves_the_time(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(lines["correction"])
    assert visitor.keys[-1] == "booking-ask-residency", visitor.keys
    await visitor.say(lines["deny"])
    await visitor.say(lines["details"])
    await visitor.say(lines["send"])
    (row,) = visitor.bookings()
    assert row["starts_at"].startswith(TUESDAY_4PM_UTC)


async def test_another_day_keeps_the_hour(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(lines["friday"])
    assert visitor.keys[-1] == "booking-ask-residency", (lines["friday"], visitor.keys)
    await visitor.say(lines["deny"])
    await visitor.say(lines["details"])
    await visitor.say(lines["send"])
    (row,) = visitor.bookings()
    assert row["starts_at"].startswith(FRIDAY_3PM_UTC)


async def test_step_by_step_with_choices_and_the_card_takes_six_questions(visit, lines, locale):
    visitor = await visit(locale)
    questions = []
    await visitor.say(lines["book"])
    questions += visitor.keys
    await visitor.say(lines["procedure"])
    questions += visitor.keys
    await visitor.say(CLINIC)
    questions += visitor.keys
    await visitor.say(lines["hour"])
    questions += visitor.keys
    await visitor.press("reply-no")
    questions += visitor.keys
    labels = [field["label"] for field in visitor.form["fields"]]
    assert labels == [visitor.word(f"field-{name}") for name in ("name", "contact", "agree-health", "agree-clinic")]
    await visitor.fill({**DETAILS, **CONSENTS})
    questions += visitor.keys
    await visitor.press("reply-send")
    assert visitor.keys == ["booking-confirmed"]
    assert questions == [
        "booking-ask-procedure",
        "booking-ask-clinic",
        "booking-ask-time",
        "booking-ask-residency",
        "booking-ask-details",
        "booking-summary",
    ]
    assert len(questions) <= MOST_QUESTIONS
    (row,) = visitor.bookings()
    assert row["state"] == "confirmed"
    assert visitor.services.booking.find(row["code"], "+97699112233", visitor.conversation).patient_name == "Bat Bold"


async def test_a_vague_time_offers_three_and_an_unsure_answer_makes_a_request(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book"])
    await visitor.say(lines["procedure"])
    await visitor.say(CLINIC)
    await visitor.say(lines["day"])
    assert visitor.keys == ["booking-times-offered"], (lines["day"], visitor.keys)
    assert len(visitor.choices) == 3
    await visitor.say(lines["second"])
    assert visitor.keys == ["booking-ask-residency"], (lines["second"], visitor.keys)
    await visitor.say(lines["not_sure"])
    assert visitor.keys == ["booking-ask-details"], (lines["not_sure"], visitor.keys)
    await visitor.say(lines["name"])
    assert visitor.keys == ["booking-ask-contact"], visitor.keys
    await visitor.say(lines["contact"])
    assert visitor.keys == ["booking-summary-consent"], visitor.keys
    await visitor.press("reply-agree-send")
    assert visitor.keys == ["booking-requested"], "not sure of the residency: a person looks first"
    (row,) = visitor.bookings()
    assert (row["state"], row["residency"]) == ("requested", "unsure")


async def test_all_at_once_asks_only_what_is_left(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["all_at_once"])
    assert visitor.keys == ["booking-ask-clinic"], (lines["all_at_once"], visitor.keys)
    await visitor.say(CLINIC)
    assert visitor.keys == ["booking-times-offered"], "the afternoon was said"
    assert len(visitor.choices) == 3
    await visitor.pick(1)
    assert visitor.keys == ["booking-ask-residency"]
    await visitor.say(lines["deny"])
    assert visitor.keys == ["booking-summary-consent"], "name and phone were said"
    assert "Bold" in visitor.read
    await visitor.press("reply-agree-send")
    (row,) = visitor.bookings()
    assert row["state"] == "confirmed"
    assert "2026-11-24 03:00" <= row["starts_at"] < "2026-11-24 09:00", "tomorrow afternoon in Seoul"


async def test_a_resident_is_told_the_way_that_is_open(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(lines["affirm"])
    assert visitor.keys == ["booking-resident"]
    assert "0000-0001" in visitor.read
    await visitor.say(lines["hello"])
    assert visitor.keys == ["greet"], "the form is over"
    assert not visitor.bookings()


async def test_without_consent_nothing_is_passed_on(visit, lines, locale):
    visitor = await visit(locale)
    await fill_in(visitor, lines)
    await visitor.say(lines["deny"])
    assert visitor.keys == ["booking-not-sent"], visitor.keys
    assert "0000-0001" in visitor.read, "the clinic's own phone is the way left"
    assert not visitor.bookings()
    assert not visitor.rows("select * from patient"), "nothing about the patient is stored"
    assert not visitor.rows("select * from consent")


async def test_not_sent_means_nothing_is_sent_and_nothing_is_lost(visit, lines, locale):
    visitor = await visit(locale)
    await fill_in(visitor, lines)
    await visitor.say(lines["do_not_send"])
    assert visitor.keys == ["booking-not-sent"]
    assert not visitor.bookings()
    await visitor.press("reply-continue")
    assert visitor.keys[-1] == "booking-summary-consent", visitor.keys
    await visitor.say(lines["send"])
    assert visitor.keys == ["booking-confirmed"]


async def test_stop_keeps_the_draft_and_start_over_forgets_it(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(lines["stop"])
    assert visitor.keys == ["booking-paused"], (lines["stop"], visitor.keys)
    await visitor.say(lines["go_on"])
    assert visitor.keys == ["booking-resumed", "booking-ask-residency"], (lines["go_on"], visitor.keys)
    await visitor.say(lines["start_over"])
    assert visitor.keys == ["start-over"], (lines["start_over"], visitor.keys)
    await visitor.say(lines["book"])
    assert visitor.keys == ["booking-ask-procedure"], visitor.keys


async def test_a_day_of_silence_ends_the_session_and_keeps_the_draft(visit, lines, locale, silence):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    silence(visitor.conversation, hours=25)
    await visitor.say(lines["hello"])
    assert visitor.keys == ["greet-draft"], visitor.keys
    await visitor.say(lines["go_on"])
    assert visitor.keys[-1] == "booking-ask-residency", (lines["go_on"], visitor.keys)
    await visitor.say(lines["deny"])
    await visitor.say(lines["details"])
    await visitor.say(lines["send"])
    (row,) = visitor.bookings()
    assert row["starts_at"].startswith(TUESDAY_3PM_UTC)
