from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.answers import Answer, AnswerReader
from bot.nlu.gazetteer import Gazetteer
from bot.nlu.patterns import PatternReader
from bot.nlu.spans import Entity, resolve

from .conftest import DATA


@pytest.fixture(scope="module")
def read(answers: AnswerReader, patterns: PatternReader, gazetteer: Gazetteer):  # type: ignore[no-untyped-def]
    def reading(
        requested: str, text: str, intent: str = "nlu_fallback", confidence: float = 0.2, *more: Entity
    ) -> Answer | None:
        entities = resolve([*patterns.find(text, "en"), *gazetteer.find(text), *more])
        return answers.read_answer(requested, text, intent, confidence, entities, "und")

    return reading


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Bold Bat", "Bold Bat"),
        ("Bold Bat, +976 9911 2233", "Bold Bat"),
        ("Bold Bat email bold@example.com", "Bold Bat"),
        ("name: Kim, phone 010-1234-5678", "Kim"),
        ("+976 99112233 Bold", "Bold"),
        ("my name is John O'Neil", "John O'Neil"),
        ("I'm Anna-Maria", "Anna-Maria"),
        ("J. Smith", "J. Smith"),
        ("Thai Nguyen", "Thai Nguyen"),
        ("Im Yoon-ah", "Im Yoon-ah"),
        ("王伟", "王伟"),
        ("我叫王伟", "王伟"),
        ("我的名字是王小明，电话+86 139 1234 5678", "王小明"),
        ("山田太郎です", "山田太郎"),
        ("長谷川美咲と申します", "長谷川美咲"),
        ("меня зовут Анна Петрова", "Анна Петрова"),
        ("Миний нэр Болд", "Болд"),
        ("Оюун гэдэг", "Оюун"),
        ("me llamo José Ángel Muñoz", "José Ángel Muñoz"),
        ("tên tôi là Nguyễn Văn A", "Nguyễn Văn A"),
        ("ผมชื่อสมชาย ใจดีครับ", "สมชาย ใจดี"),
        ("اسمي محمد بن سالم", "محمد بن سالم"),
        ("김민수입니다", "김민수"),
        ("전지현", "전지현"),
    ],
)
def test_a_name_is_read_without_what_stands_around_it(read, text: str, person: str) -> None:  # type: ignore[no-untyped-def]
    answer = read("patient_name", text)
    assert answer is not None
    assert answer.intent == "inform"
    (entity,) = answer.entities
    assert (entity["entity"], entity["value"]) == ("person", person)
    assert text[entity["start"] : entity["end"]] == person


@pytest.mark.parametrize(
    "text",
    [
        "yes", "ok thanks", "why do you need it?", "botox", "我不知道", "好的", "はい", "спасибо", "үгүй", "no",
        "không", "ครับ", "نعم", "네", "I", "12345", "🙂", "", "one two three four five six seven", "/restart",
        "这个到底多少钱呀",
    ],
)  # fmt: skip
def test_what_is_no_name_is_left_alone(read, text: str) -> None:  # type: ignore[no-untyped-def]
    assert read("patient_name", text) is None


def test_a_request_is_not_taken_for_a_name(read) -> None:  # type: ignore[no-untyped-def]
    assert read("patient_name", "cancel everything", "cancel_booking", 0.9) is None
    assert read("patient_name", "I am looking for help", "talk_to_human", 0.8) is None
    assert read("patient_name", "Greeta", "greet", 0.8) is not None
    assert read("patient_name", "hiya", "greet", 0.95) is None


def test_a_name_that_is_introduced_holds_against_the_classifier(read) -> None:  # type: ignore[no-untyped-def]
    assert read("patient_name", "my name is Booker", "book_appointment", 0.95) is not None


def test_danger_is_never_an_answer(read) -> None:  # type: ignore[no-untyped-def]
    flag: Entity = {"entity": "red_flag", "value": "airway", "start": 0, "end": 5}
    for slot in ("patient_name", "residency", "contact", "booking_procedure"):
        assert read(slot, "Bold Bat", "report_emergency", 1.0, flag) is None


@pytest.mark.parametrize("text", ["+976 9911 2233", "bold@example.com", "you can call me at +976 9911 2233"])
def test_a_contact_is_an_answer(read, text: str) -> None:  # type: ignore[no-untyped-def]
    assert read("contact", text, "out_of_scope", 0.9) == Answer()
    assert read("contact", "no") is None


def test_the_second_proof_is_a_contact_or_a_name(read) -> None:  # type: ignore[no-untyped-def]
    assert read("second_proof", "bold@example.com") == Answer()
    answer = read("second_proof", "Bold Bat")
    assert answer is not None
    assert answer.entities[0]["value"] == "Bold Bat"


@pytest.mark.parametrize(
    ("slot", "text", "intent", "confidence", "taken"),
    [
        ("booking_procedure", "botox please", "greet", 0.9, True),
        ("booking_procedure", "the second", "affirm", 0.9, True),
        ("booking_procedure", "2", "out_of_scope", 0.99, True),
        ("booking_procedure", "how much is botox for my two aunts then", "ask_price", 0.9, False),
        ("booking_procedure", "well maybe I would rather have botox this time", "deny", 0.4, True),
        ("booking_procedure", "tell me a joke", "out_of_scope", 0.9, False),
        ("booking_procedure", "botox?", "ask_price", 0.9, True),
        ("booking_clinic", "Gangnam One Clinic", "find_clinic", 0.9, True),
        ("booking_code", "it is GC-7K3M2P", "out_of_scope", 0.4, True),
        ("booking_time", "+976 9911 2233", "out_of_scope", 0.4, False),
        ("chosen_locale", "botox", "greet", 0.1, False),
    ],
)
def test_an_entity_answers_when_the_line_says_little_else(  # type: ignore[no-untyped-def]
    read, slot: str, text: str, intent: str, confidence: float, taken: bool
) -> None:
    assert (read(slot, text, intent, confidence) is not None) is taken


@pytest.mark.parametrize(
    "text",
    [
        "not sure", "hmm I don't know", "不知道", "我也不太清楚啊", "わかりません", "まだよくわからない", "ну не знаю",
        "мэдэхгүй байна", "no sé la verdad", "không biết nữa", "ไม่แน่ใจค่ะ", "لا أعرف والله", "잘 모르겠어요",
    ],
)  # fmt: skip
def test_not_knowing_is_an_answer_to_yes_or_no(read, text: str) -> None:  # type: ignore[no-untyped-def]
    answer = read("residency", text, "deny", 0.9)
    assert answer is not None
    assert answer.entities[0]["entity"] == "unsure"
    assert read("residency", text + " how much is it", "ask_price", 0.9) is None


@pytest.mark.parametrize("text", ["yes", "no", "да", "不", "はい", "نعم", "모로코"])
def test_yes_and_no_stay_what_they_are(read, text: str) -> None:  # type: ignore[no-untyped-def]
    for slot in ("residency", "consent", "booking_confirmed"):
        assert read(slot, text, "affirm", 0.9) is None


@given(st.sampled_from(["patient_name", "residency", "contact", "booking_time"]), st.text(max_size=80))
def test_any_line_is_read_or_left(slot: str, text: str) -> None:
    answer = _READER.read_answer(slot, text, "greet", 0.1, [], "en")
    for entity in answer.entities if answer else ():
        assert 0 <= entity["start"] < entity["end"] <= len(text)


def test_an_unquoted_yes_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en.yml").write_text("not_names: [yes, no]", encoding="utf-8")
    with pytest.raises(ValueError, match=r"en\.yml: not_names"):
        AnswerReader.load(tmp_path)


_READER = AnswerReader.load(DATA / "answers")
