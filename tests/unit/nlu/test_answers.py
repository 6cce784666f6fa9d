from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.answers import Answer, AnswerReader
from bot.nlu.gazetteer import Gazetteer
from bot.nlu.particulars import ParticularsReader
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


@pytest.fixture(scope="module")
def introduced(answers: AnswerReader, patterns: PatternReader, gazetteer: Gazetteer):  # type: ignore[no-untyped-def]
    particulars = ParticularsReader.load(DATA / "particulars")

    def reading(text: str) -> Entity | None:
        known = resolve([*patterns.find(text, "en"), *gazetteer.find(text)])
        return answers.introduced(text, resolve([*known, *particulars.find(text, None, known)]))

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


def test_two_words_in_capitals_are_a_name_though_the_classifier_leans_to_something(read) -> None:  # type: ignore[no-untyped-def]
    (person,) = read("patient_name", "Bat Bold", intent="ask_operator", confidence=0.85).entities
    assert person["value"] == "Bat Bold"
    assert read("patient_name", "Cancel Booking", intent="cancel_booking", confidence=0.97) is None
    assert read("patient_name", "rusia dime", intent="ask_operator", confidence=0.85) is None


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


@given(st.sampled_from(["patient_name", "residency", "contact", "booking_time", "case_words"]), st.text(max_size=80))
def test_any_line_is_read_or_left(slot: str, text: str) -> None:
    answer = _READER.read_answer(slot, text, "greet", 0.1, [], "en")
    for entity in answer.entities if answer else ():
        assert 0 <= entity["start"] < entity["end"] <= len(text)
    name = _READER.introduced(text, [])
    assert name is None or text[name["start"] : name["end"]] == name["value"] != ""


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Botox tomorrow afternoon near Apgujeong, I'm Bold, +976 9911 2233", "Bold"),
        ("Botox tomorrow, I’m Bold Bat from Mongolia", "Bold Bat"),
        ("I am Anna-Maria de la Cruz, I want a filler", "Anna-Maria de la Cruz"),
        ("my name is bold and my phone is +976 9911 2233", "bold"),
        ("MY NAME IS BOLD BAT AND I WANT BOTOX", "BOLD BAT"),
        ("botox please, patient: Anna Petrova", "Anna Petrova"),
        ("My name is Thai Nguyen, botox", "Thai Nguyen"),
        ("Book botox for my son Bold", "Bold"),
        ("This is Bold, can I book?", "Bold"),
        ("меня зовут Анна Петрова, хочу ботокс", "Анна Петрова"),
        ("меня зовут анна и я хочу ботокс", "анна"),
        ("Я Анна, хочу записаться", "Анна"),
        ("Soy Ana García, quiero bótox mañana", "Ana García"),
        ("soy Ana de Madrid", "Ana"),
        ("Намайг Болд гэдэг, ботокс хийлгэмээр байна", "Болд"),
        ("我叫王伟，想预约肉毒", "王伟"),
        ("私は田中太郎と申します。予約したい", "田中太郎"),
        ("名前は山田太郎です。明日お願いします", "山田太郎"),
        ("tôi tên là Nguyễn Văn A, muốn đặt lịch", "Nguyễn Văn A"),
        ("ผมชื่อสมชาย อยากจองโบท็อกซ์พรุ่งนี้", "สมชาย"),
        ("اسمي محمد وأريد حجز موعد", "محمد"),
        ("제 이름은 김민수입니다. 보톡스 예약이요", "김민수"),
        ("저는 김민수라고 합니다", "김민수"),
        ("제 이름은 김민수고요 내일 갈게요", "김민수"),
    ],
)
def test_an_introduced_name_is_read_out_of_any_message(introduced, text: str, person: str) -> None:  # type: ignore[no-untyped-def]
    entity = introduced(text)
    assert (entity["entity"], entity["value"]) == ("person", person)
    assert text[entity["start"] : entity["end"]] == person


@pytest.mark.parametrize(
    "text",
    [
        "I'm pregnant", "I'm Pregnant", "I'M PREGNANT", "I'm fine", "I'm from Mongolia", "I'm looking for botox",
        "I'm Looking For Botox", "I'm Korean", "I'm Muslim", "I'm Bold's wife", "my name is wrong", "I'm In Gangnam",
        "my name is misspelled in the booking", "is my name Bold?", "my name is Bold?", "I want botox", "patient care",
        "меня интересует ботокс", "Я хочу ботокс", "soy alérgica a la penicilina", "soy de Madrid",
        "намайг хүлээж байна", "我叫车", "我是学生", "我叫王伟想预约肉毒", "私は妊娠中です", "名前は後で言います",
        "tôi là người Việt", "ฉันชื่ออะไร", "أنا حامل", "이름은 나중에 말할게요", "저는 임신했어요", "저는 학생입니다",
    ],
)  # fmt: skip
def test_what_only_looks_like_an_introduction_is_no_name(introduced, text: str) -> None:  # type: ignore[no-untyped-def]
    assert introduced(text) is None


def at(text: str, *pieces: str) -> list[Entity]:
    """Times, by the words that say them."""
    return [
        {"entity": "time", "value": piece, "start": text.index(piece), "end": text.index(piece) + len(piece)}
        for piece in pieces
    ]


@pytest.mark.parametrize(
    ("text", "times", "kept"),
    [
        ("no, Friday", ["Friday"], ["Friday"]),
        ("no friday", ["friday"], ["friday"]),
        ("Friday instead", ["Friday"], ["Friday"]),
        ("not at 3 but at 5", ["at 3", "at 5"], ["at 5"]),
        ("not on Friday but on Saturday", ["on Friday", "Saturday"], ["Saturday"]),
        ("Friday instead of Thursday", ["Friday", "Thursday"], ["Friday"]),
        ("make it 4 pm", ["4 pm"], ["4 pm"]),
        ("Friday doesn't work, Saturday", ["Friday", "Saturday"], ["Saturday"]),
        ("아니요, 금요일", ["금요일"], ["금요일"]),
        ("금요일 말고 토요일이요", ["금요일", "토요일"], ["토요일"]),
        ("нет, в пятницу", ["в пятницу"], ["в пятницу"]),
        ("不，周五", ["周五"], ["周五"]),
    ],
)
@pytest.mark.parametrize("slot", ["residency", "booking_confirmed", "contact", "patient_name", "booking_time"])
def test_a_corrected_time_counts_whatever_was_asked(  # type: ignore[no-untyped-def]
    read, slot: str, text: str, times: list[str], kept: list[str]
) -> None:
    answer = read(slot, text, "goodbye", 0.8, *at(text, *times))
    assert answer is not None
    assert answer.intent == "inform"
    assert [piece for piece in times if piece not in {entity["value"] for entity in answer.refused}] == kept


def test_a_time_that_is_only_refused_is_a_no(read) -> None:  # type: ignore[no-untyped-def]
    answer = read("booking_time", "not Friday", "goodbye", 0.8, *at("not Friday", "Friday"))
    assert (answer.intent, [entity["value"] for entity in answer.refused]) == ("deny", ["Friday"])


@pytest.mark.parametrize("text", ["no, I arrive in Seoul on Friday", "instead of Friday?", "No"])
def test_not_every_no_with_a_day_is_a_correction(read, text: str) -> None:  # type: ignore[no-untyped-def]
    times = at(text, "Friday") if "Friday" in text else []
    answer = read("residency", text, "deny", 0.9, *times)
    assert answer is None or answer.intent == "deny"


def test_a_free_answer_may_be_anything_but_a_question_or_a_stop(read) -> None:  # type: ignore[no-untyped-def]
    for slot in ("case_words", "case_records"):
        assert read(slot, "my father has a tumour in the liver", "ask_medical_advice", 0.95) == Answer()
        assert read(slot, "MRI and blood tests of May", "ask_procedure", 0.9) == Answer()
        long = "He was operated in May and the doctors at home say nothing more can be done, is that so?"
        assert read(slot, long, "ask_medical_advice", 0.95) == Answer()
        assert read(slot, "how much is it?", "ask_price", 0.9) is None
        assert read(slot, "a person please", "talk_to_human", 0.97) is None
        assert read(slot, "stop").intent == "cancel_booking"
        flag: Entity = {"entity": "red_flag", "value": "airway", "start": 0, "end": 5}
        assert read(slot, "he cannot breathe", "report_emergency", 1.0, flag) is None


def test_what_is_told_in_passing_is_an_answer_in_a_form(read) -> None:  # type: ignore[no-untyped-def]
    whom: Entity = {"entity": "relation", "value": "parent", "start": 0, "end": 18}
    assert read("booking_time", "it's for my mother", "find_clinic", 0.5, whom) == Answer()
    assert read("booking_time", "it's for my mother", "find_clinic", 0.9, whom) == Answer(), "it says nothing else"
    assert read("booking_time", "it's for my mother, which clinics do it", "find_clinic", 0.9, whom) is None
    assert read("booking_time", "is it for my mother?", "nlu_fallback", 0.2, whom) is None
    assert read("booking_confirmed", "yes it's for my mother", "affirm", 0.9, whom) is None


def test_an_unquoted_yes_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en.yml").write_text("not_names: [yes, no]", encoding="utf-8")
    with pytest.raises(ValueError, match=r"en\.yml: not_names"):
        AnswerReader.load(tmp_path)


_READER = AnswerReader.load(DATA / "answers")


@pytest.mark.parametrize(
    ("requested", "text", "intent", "entities"),
    [
        ("check_arrived", "I live in Korea", "inform", [("check", "resident")]),
        ("check_arrived", "we are tourists", "inform", [("check", "visiting")]),
        ("check_arrived", "yes", "affirm", []),
        ("check_arrived", "not sure", "inform", [("unsure", True)]),
        ("check_clinic", "I don't know", "inform", [("unsure", True)]),
        ("check_clinic", "the second", "inform", []),
        ("check_airport", "the first one", "inform", []),
        ("check_booked", "no", "deny", []),
    ],
)
def test_the_questions_about_pickup_and_interpreter(  # type: ignore[no-untyped-def]
    read, requested: str, text: str, intent: str, entities: list[tuple[str, object]]
) -> None:
    answer = read(requested, text)
    assert answer is not None
    assert (answer.intent, [(one["entity"], one["value"]) for one in answer.entities]) == (intent, entities)


@pytest.mark.parametrize("requested", ["check_clinic", "check_airport", "check_arrived", "check_booked"])
def test_a_question_is_no_answer_to_them(read, requested: str) -> None:  # type: ignore[no-untyped-def]
    assert read(requested, "do I live in Korea if I study there?", "ask_visa", 0.8) is None
