"""Who the patient is, what they wish for, and what a person at the clinic has to see first."""

import json

from actions.db.types import decrypt
from tests.e2e.booking import CONSENTS, DETAILS


def stored(visitor):
    """The patient as the database holds them, decrypted."""
    (row,) = visitor.rows("select * from patient")
    opened = {name: row[name] and decrypt(row[name]) for name in ("guardian", "wishes")}
    return {**row, **opened, "wishes": json.loads(opened["wishes"] or "{}")}


async def test_a_child_needs_a_guardian_and_a_person(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(lines["for_child"])
    assert visitor.keys[-1] == "booking-ask-residency", (lines["for_child"], visitor.keys)
    await visitor.say(lines["deny"])
    assert visitor.keys == ["booking-ask-details-child"], visitor.keys
    await visitor.fill({**DETAILS, **CONSENTS, "guardian": "Bat Dorj"})
    assert visitor.keys == ["booking-needs-review", "booking-summary"], visitor.keys
    assert visitor.word("relation-child") in visitor.read
    await visitor.press("reply-send")
    assert visitor.keys == ["booking-requested"]
    patient = stored(visitor)
    assert (patient["relation"], bool(patient["is_minor"]), patient["guardian"]) == ("child", True, "Bat Dorj")


async def test_for_somebody_else(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(lines["for_mother"])
    await visitor.say(lines["deny"])
    assert visitor.keys == ["booking-ask-details-other"], visitor.keys
    await visitor.say(lines["details"])
    assert visitor.word("relation-parent") in visitor.read
    await visitor.say(lines["send"])
    assert stored(visitor)["relation"] == "parent"


async def test_a_woman_doctor_and_food(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(lines["woman_doctor"])
    assert visitor.keys[-1] == "booking-ask-residency", (lines["woman_doctor"], visitor.keys)
    await visitor.say(lines["deny"])
    await visitor.say(lines["details"])
    assert visitor.word("wish-woman-doctor") in visitor.read
    assert visitor.word("wish-halal") in visitor.read
    await visitor.say(lines["send"])
    (row,) = visitor.bookings()
    assert row["practitioner"] == "haneul_skin_kim", "Dr Kim is the woman there"
    assert set(stored(visitor)["wishes"]["wishes"]) == {"woman_doctor", "halal"}


async def test_what_is_told_of_health_goes_to_a_person_first(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_full"])
    await visitor.say(lines["pregnant"])
    await visitor.say(lines["deny"])
    await visitor.say(lines["details"])
    assert visitor.keys == ["booking-needs-review", "booking-summary-consent"], visitor.keys
    assert visitor.word("condition-pregnancy") in visitor.read
    await visitor.say(lines["send"])
    assert visitor.keys == ["booking-requested"]
    (row,) = visitor.bookings()
    assert (row["state"], bool(row["needs_review"])) == ("requested", True)


async def test_records_come_first_and_a_case_is_opened(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["book_records"])
    assert visitor.keys[-1] == "booking-ask-clinic", (lines["book_records"], visitor.keys)
    await visitor.pick(1)
    assert visitor.keys == ["booking-records-first", "case-ask-consent"], visitor.keys
    await visitor.press("reply-agree")
    assert visitor.keys == ["booking-ask-residency"], visitor.keys
    await visitor.say(lines["deny"])
    assert visitor.keys == ["case-ask-words"], visitor.keys
    await visitor.say(lines["case_words"])
    assert visitor.keys == ["case-ask-records"], (lines["case_words"], visitor.keys)
    await visitor.say(lines["case_records"])
    assert visitor.keys == ["case-ask-details"], (lines["case_records"], visitor.keys)
    await visitor.say(lines["details"])
    assert visitor.keys == ["case-opened"], visitor.keys
    (case,) = visitor.rows("select * from case_file")
    assert case["code"] in visitor.read
    assert (case["procedure"], case["state"], case["owner"]) == ("cancer_second_opinion", "open", "desk")
    assert decrypt(case["words"]) == lines["case_words"]
    assert lines["case_words"] not in str(case), "health is encrypted"
    assert not visitor.bookings()


async def test_sending_records_asks_for_consent_first(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["send_records"])
    assert visitor.keys == ["case-records-way", "case-ask-consent"], (lines["send_records"], visitor.keys)
    await visitor.press("reply-disagree")
    assert visitor.keys == ["case-no-consent"], visitor.keys
    assert not visitor.rows("select * from case_file")


async def test_ticked_records_say_what_is_missing(visit, lines, locale):
    visitor = await visit(locale)
    await visitor.say(lines["send_records"])
    await visitor.press("reply-agree")
    await visitor.say(lines["deny"])
    await visitor.say(lines["case_words"])
    await visitor.fill({"record_letter": "yes", "record_images": "yes"})
    await visitor.say(lines["details"])
    assert visitor.keys == ["case-opened"], visitor.keys
    assert visitor.word("field-record-results") in visitor.read
    (case,) = visitor.rows("select * from case_file")
    assert decrypt(case["records_held"]) == "letter, images"
    assert decrypt(case["records_missing"]) == "results, medicines"
