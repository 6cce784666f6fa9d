"""What the yearly report asks for is told in the chat after a booking, and the report counts it."""

from datetime import date, datetime, timedelta

from actions.db.repositories.report import ReportRepository
from actions.services.statutory import StatutoryReport
from tests.e2e.booking import book

COUNTRIES = {
    "en": "MN",
    "zh-Hans": "CN",
    "zh-Hant": "TW",
    "ja": "JP",
    "ru": "KZ",
    "mn": "MN",
    "es": "MX",
    "vi": "VN",
    "th": "TH",
    "ar": "SA",
    "ko": "US",
}
QUESTIONS = [f"report-ask-{field}" for field in ("nationality", "sex", "birth-year", "entry", "exit")]


def reported(visitor, settings):
    """The one row of the report, once the visit is over."""
    settings.frozen_now = datetime.fromisoformat(str(settings.frozen_now)) + timedelta(days=20)
    (row,) = StatutoryReport(ReportRepository(visitor.services.db), settings.now).of(2026).rows
    return row


async def test_the_questions_after_a_booking_fill_the_report(visit, lines, locale, settings):
    visitor = await visit(locale)
    await book(visitor, lines)
    assert visitor.form is not None and not any(field["required"] for field in visitor.form["fields"])
    await visitor.press("reply-report-details")
    asked = [*visitor.keys]
    for line in ("from_country", "sex", "birth_year", "arrive", "leave"):
        await visitor.say(lines[line])
        asked += visitor.keys
    assert asked == [*QUESTIONS, "report-thanks"], asked
    row = reported(visitor, settings)
    assert (row.nationality, row.sex, row.birth_year) == (COUNTRIES[locale], "female", 1985)
    assert (row.entry, row.exit) == (date(2026, 11, 24), date(2026, 11, 30))
    (stored,) = visitor.rows("select nationality, sex, birth_year, entry_on from patient")
    assert "1985" not in str(stored) and "female" not in str(stored), "stored encrypted"


async def test_one_card_tells_all_and_what_is_not_told_is_unknown(visit, english, settings):
    visitor = await visit("en")
    await book(visitor, english)
    await visitor.fill({"told_nationality": "Mongolian", "told_sex": "unsaid", "told_birth_year": "2528"})
    assert visitor.keys == ["report-thanks"], visitor.keys
    row = reported(visitor, settings)
    assert (row.nationality, row.sex, row.birth_year, row.entry) == ("MN", None, 1985, None)


async def test_what_cannot_be_read_on_the_card_is_asked_and_the_rest_can_be_skipped(visit, english, settings):
    visitor = await visit("en")
    await book(visitor, english)
    await visitor.fill({"told_nationality": "Atlantis", "told_sex": "male", "told_birth_year": "85"})
    assert visitor.keys == ["report-unclear", "report-ask-nationality"], visitor.keys
    await visitor.pick(1)
    assert visitor.keys == ["report-ask-birth-year"], visitor.keys
    await visitor.press("reply-report-stop")
    assert visitor.keys == ["report-thanks"], visitor.keys
    row = reported(visitor, settings)
    assert (row.nationality, row.sex, row.birth_year) == ("US", "male", None)


async def test_a_question_in_between_is_answered_and_the_same_patient_is_asked_once(visit, english):
    visitor = await visit("en")
    await book(visitor, english)
    await visitor.press("reply-report-details")
    await visitor.say(english["price"])
    assert visitor.keys == ["price-answer", "report-ask-nationality"], visitor.keys
    await visitor.say("skip")
    await visitor.say("no")
    assert visitor.keys == ["report-ask-birth-year"], visitor.keys
    await visitor.say(english["stop"])
    assert visitor.keys == ["report-stopped"], visitor.keys
    await visitor.say("I want to book botox at Haneul Skin Clinic on Friday at 3 pm")
    await visitor.say(english["deny"])
    await visitor.say("Bat Bold")
    await visitor.say(english["send"])
    assert visitor.keys == ["booking-confirmed"], visitor.keys
    fields = [field["name"] for field in visitor.form["fields"]]
    assert fields == ["told_entry", "told_exit"], "who was asked is asked for the days of another stay only"
