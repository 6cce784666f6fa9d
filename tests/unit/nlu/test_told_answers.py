"""Answers that tables alone read: the code of a letter, and what the yearly report asks for."""

import pytest

from bot.nlu.told_answers import ToldAnswers
from bot.settings import ROOT
from bot.text.told import Told

DAY = {"start": "2026-11-24T00:00:00+09:00", "end": None, "grain": "day"}


@pytest.fixture(scope="module")
def reader():
    return ToldAnswers(Told(ROOT / "data" / "told"))


def entity(kind, value, text, part=None):
    start = text.index(part) if part else 0
    return {"entity": kind, "value": value, "start": start, "end": start + len(part or text)}


def values(answer):
    return [(one["entity"], one["value"]) for one in answer.entities]


def test_a_code_rules_out_what_else_its_digits_could_be(reader):
    text = "it is 12-34-56"
    time = entity("time", DAY, text, "12-34-56")
    answer = reader.read("email_code", text, [time], 2026)
    assert values(answer) == [("email_code", "123456")]
    assert answer.refused == (time,)


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [("GC-123456", "booking_code", "GC-123456"), ("+976 9911 2233", "phone", "+97699112233")],
)
def test_a_booking_code_and_a_phone_are_left_to_others(reader, text, kind, value):
    assert reader.read("email_code", text, [entity(kind, value, text)], 2026) is None


def test_an_address_answers_the_question_for_the_code(reader):
    text = "bat@example.com"
    answer = reader.read("email_code", text, [entity("email", text, text)], 2026)
    assert (answer.intent, answer.entities) == ("inform", ())


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("can you send it again?", "again"),
        ("没收到", "again"),
        ("届きません", "again"),
        ("не пришло", "again"),
        ("ирээгүй", "again"),
        ("no me llegó", "again"),
        ("chưa nhận được", "again"),
        ("ยังไม่ได้รับ", "again"),
        ("لم يصل", "again"),
        ("안 왔어요", "again"),
        ("another address please", "address"),
        ("換信箱", "address"),
        ("другой адрес", "address"),
        ("다른 이메일로 할게요", "address"),
    ],
)
def test_send_it_again_and_another_address_in_words(reader, text, value):
    assert values(reader.read("email_code", text, [], 2026)) == [("email_code", value)]


@pytest.mark.parametrize("text", ["how much is botox?", "why do you need my address?", "hello"])
def test_a_question_is_no_answer(reader, text):
    for slot in ("email_code", "report_nationality", "report_sex", "report_birth_year"):
        assert reader.read(slot, text, [], 2026) is None


def test_the_questions_of_the_report(reader):
    day = entity("time", DAY, "on 24 November", "24 November")
    week = entity("time", {**DAY, "grain": "week"}, "next week")
    assert values(reader.read("report_nationality", "I'm Mongolian", [], 2026)) == [("told", "MN")]
    assert values(reader.read("report_sex", "หญิง", [], 2026)) == [("told", "female")]
    assert values(reader.read("report_birth_year", "พ.ศ. 2528", [], 2026)) == [("told", 1985)]
    entry = reader.read("report_entry", "on 24 November", [day], 2026)
    assert values(entry) == [("told", "2026-11-24")]
    assert entry.refused == (day,), "no other slot may take it for the time of a booking"
    assert reader.read("report_exit", "next week", [week], 2026) is None
    assert values(reader.read("report_exit", "I'd rather not say", [], 2026)) == [("told", "unsaid")]
    assert reader.read("booking_time", "on 24 November", [day], 2026) is None
