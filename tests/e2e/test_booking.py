"""Booking: from a greeting to a code, with everything that may come in between."""

import re

from bot.text.formats import moment_text, seoul

CODE = re.compile(r"GC-[0-9A-Z]{6}")
TUESDAY_3PM_UTC = "2026-11-24 06:00:00"
TUESDAY_4PM_UTC = "2026-11-24 07:00:00"


async def fill_in(visitor, lines, book="book_full"):
    """From the wish to the summary."""
    await visitor.say(lines[book])
    assert visitor.keys[-1] == "booking-ask-residency", (lines[book], visitor.keys, visitor.read)
    await visitor.say(lines["deny"])
    assert visitor.keys[-1] == "booking-ask-details", (lines["deny"], visitor.keys)
    await visitor.say(lines["details"])
    assert visitor.keys[-1] == "booking-ask-consent", (lines["details"], visitor.keys)
    await visitor.say(lines["agree"])
    assert visitor.keys[-1] == "booking-summary", (lines["agree"], visitor.keys)


async def book(visitor, lines):
    """A confirmed booking; gives its code."""
    await fill_in(visitor, lines)
    await visitor.say(lines["send"])
    assert visitor.keys == ["booking-confirmed"], (lines["send"], visitor.keys)
    return CODE.search(visitor.read).group()


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
    assert visitor.keys == ["pickup-answer", "booking-ask-residency"]
    await visitor.say(lines["price"])
    assert visitor.keys == ["price-answer", "booking-ask-residency"]
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
    await visitor.say(lines["agree"])
    await visitor.say(lines["send"])
    (row,) = visitor.bookings()
    assert row["starts_at"].startswith(TUESDAY_4PM_UTC)


async def test_step_by_step_with_choices(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book"])
    assert visitor.keys == ["booking-ask-procedure"]
    await visitor.say(lines["procedure"])
    assert visitor.keys == ["booking-ask-clinic"]
    await visitor.pick(1)
    assert visitor.keys == ["booking-ask-time"]
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
    assert visitor.keys == ["booking-ask-consent"], visitor.keys
    await visitor.press("reply-agree")
    assert visitor.keys == ["booking-summary"]
    await visitor.press("reply-send")
    assert visitor.keys == ["booking-requested"], "not sure of the residency: a person looks first"
    (row,) = visitor.bookings()
    assert (row["state"], row["residency"]) == ("requested", "unsure")


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
    await visitor.say(lines["book_full"])
    await visitor.say(lines["deny"])
    await visitor.say(lines["details"])
    await visitor.say(lines["deny"])
    assert visitor.keys == ["booking-no-consent"]
    assert not visitor.bookings()


async def test_not_sent_means_nothing_is_sent_and_nothing_is_lost(visit, lines, locale):
    visitor = await visit(locale)
    await fill_in(visitor, lines)
    await visitor.say(lines["do_not_send"])
    assert visitor.keys == ["booking-not-sent"]
    assert not visitor.bookings()
    await visitor.press("reply-continue")
    assert visitor.keys[-1] == "booking-summary", visitor.keys
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


async def test_show_and_cancel_by_code_and_family_name(visit, lines, locale):
    visitor = await visit(locale)
    code = await book(visitor, lines)
    await visitor.say(lines["show"])
    assert visitor.keys == ["lookup-ask-code"], (lines["show"], visitor.keys)
    await visitor.say(code.lower())
    assert visitor.keys == ["lookup-ask-proof"]
    await visitor.say(lines["family_name"])
    assert visitor.keys == ["booking-shown"], visitor.keys
    assert code in visitor.read
    await visitor.say(f"{lines['cancel']} {code}")
    assert visitor.keys == ["lookup-ask-proof"], (lines["cancel"], visitor.keys)
    await visitor.say(lines["contact"])
    assert visitor.keys == ["booking-cancelled"]
    assert [row["state"] for row in visitor.bookings()] == ["cancelled"]
    assert not visitor.rows("select * from claimed_cell"), "the time is free again"


async def test_a_wrong_proof_shows_nothing(visit, lines, locale):
    visitor = await visit(locale)
    code = await book(visitor, lines)
    await visitor.say(f"{lines['show']} {code}")
    await visitor.say("nobody@example.com")
    assert visitor.keys == ["booking-not-found"], visitor.keys
    assert "Bold" not in visitor.read


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
    await visitor.say(lines["agree"])
    await visitor.say(lines["send"])
    (row,) = visitor.bookings()
    assert row["starts_at"].startswith(TUESDAY_3PM_UTC)
