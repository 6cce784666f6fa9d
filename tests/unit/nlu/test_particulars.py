"""Lines as visitors write them: for whom, how old, which wishes, what of their health; and the tables themselves."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.particular_tables import CONDITIONS, RELATIONS, WISHES, problems
from bot.nlu.particulars import ParticularsError, ParticularsReader
from bot.nlu.spans import Entity, resolve

from .conftest import DATA

FOLDER = DATA / "particulars"
READER = ParticularsReader.load(FOLDER)
Told = Callable[..., set[tuple[str, Any]]]


def told(text: str, language: str = "en", *named: Entity) -> set[tuple[str, Any]]:
    found = READER.find(text, language, named)
    return {(e["entity"], e["value"]["years"] if e["entity"] == "patient_age" else e["value"]) for e in found}


def relation(value: str) -> set[tuple[str, Any]]:
    return {("relation", value)}


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yml")), ids=lambda path: path.stem)
def test_every_table_is_as_the_readme_says(path: Path) -> None:
    assert problems(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)) == []


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("it's for my mother", "en", "parent"),
        ("Botox for my wife tomorrow", "en", "spouse"),
        ("BOTOX FOR MY WIFE", "en", "spouse"),
        ("I am booking on behalf of my grandmother", "en", "relative"),
        ("my son needs to see a doctor", "en", "child"),
        ("it’s for a friend", "en", "friend"),
        ("it is for someone else", "en", "other"),
        ("the patient is my sister", "en", "sibling"),
        ("not for me, it's for my wife", "en", "spouse"),
        ("for my elderly father please", "en", "parent"),
        ("it's for me", "en", "self"),
        ("엄마 예약이에요", "ko", "parent"),
        ("아내를 위해 예약하고 싶어요", "ko", "spouse"),
        ("친구 대신 예약합니다", "ko", "friend"),
        ("저 말고 남편이요", "ko", "spouse"),
        ("환자는 저희 할머니예요", "ko", "relative"),
        ("제가 받을 거예요", "ko", "self"),
    ],
)
def test_who_the_patient_is(text: str, language: str, value: str) -> None:
    assert ("relation", value) in told(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("my mother is waiting outside", "en"),
        ("my mother wants to know the price", "en"),
        ("hotel for my wife", "en"),
        ("is there a waiting room for my husband", "en"),
        ("it's not for my mother", "en"),
        ("my friend recommended you", "en"),
        ("thank you for the information", "en"),
        ("어머니가 밖에서 기다려요", "ko"),
        ("친구가 추천해서 왔어요", "ko"),
        ("친구랑 같이 갈게요", "ko"),
        ("엄마 예약 아니에요", "ko"),
    ],
)
def test_a_companion_is_no_patient(text: str, language: str) -> None:
    assert told(text, language) == set()


def test_a_treatment_says_what_somebody_needs() -> None:
    line = "my mother needs rhinoplasty"
    nose: Entity = {"entity": "procedure", "value": "rhinoplasty", "start": 16, "end": 27}
    assert told(line, "en") == set()
    assert told(line, "en", nose) == relation("parent")


@pytest.mark.parametrize(
    ("text", "language", "years", "span"),
    [
        ("botox for my 5-year-old son", "en", 5, "5-year-old"),
        ("for my son (7) please", "en", 7, "(7)"),
        ("for my son （7） please", "en", 7, "（7）"),
        ("five years old", "en", 5, "five years old"),
        ("my mother, aged 82", "en", 82, "aged 82"),
        ("she is 82", "en", 82, "she is 82"),
        ("for my 8 month old daughter", "en", 0, "8 month old"),
        ("18 months old", "en", 1, "18 months old"),
        ("an appointment for my baby", "en", 0, "my baby"),
        ("다섯 살 아들이 진료받을 거예요", "ko", 5, "다섯 살"),
        ("세살 딸 예약이요", "ko", 3, "세살"),
        ("제 아들 (7) 예약이요", "ko", 7, "(7)"),
        ("8개월 된 아기 예약", "ko", 0, "8개월 된"),
        ("만 82세 어머니 예약", "ko", 82, "만 82세"),
    ],
)
def test_how_old_the_patient_is(text: str, language: str, years: int, span: str) -> None:
    (age,) = (entity for entity in READER.find(text, language) if entity["entity"] == "patient_age")
    assert age["value"] == {"years": years}
    assert text[age["start"] : age["end"]] == span


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("my twenty-five year old daughter", "en"),
        ("10 years ago", "en"),
        ("for my son 7 pm", "en"),
        ("she is 5 minutes late", "en"),
        ("my baby is with me", "en"),
        ("999 years old", "en"),
        ("열다섯살 아들", "ko"),
        ("3세대 장비", "ko"),
    ],
)
def test_a_number_is_not_always_an_age(text: str, language: str) -> None:
    assert not {entity for entity, _ in told(text, language)} & {"patient_age"}


def test_an_age_between_the_words_does_not_hide_the_person() -> None:
    assert told("for my 5-year-old son") == {("relation", "child"), ("patient_age", 5)}


def test_an_age_wins_over_the_number_and_the_length_of_time_it_is_made_of() -> None:
    text = "5 years old"
    number: Entity = {"entity": "number", "value": 5, "start": 0, "end": 1}
    length: Entity = {"entity": "duration", "value": {"value": 5, "unit": "year"}, "start": 0, "end": 7}
    kept = resolve([number, length, *READER.find(text, "en")])
    assert [entity["entity"] for entity in kept] == ["patient_age"]


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("I need a woman doctor, halal food, a place to pray", "en", {"woman_doctor", "halal", "prayer"}),
        ("is there a female interpreter?", "en", {"woman_interpreter"}),
        ("male doctor please", "en", {"man_doctor"}),
        ("the doctor must be female", "en", {"woman_doctor"}),
        ("I don't eat pork", "en", {"no_pork"}),
        ("i dont eat meat", "en", {"vegetarian"}),
        ("not only halal but also vegan", "en", {"halal", "vegan"}),
        ("I don't need halal but I need a wheelchair", "en", {"wheelchair"}),
        ("ＨＡＬＡＬ ｆｏｏｄ", "en", {"halal"}),
        ("I don't need halal", "en", set()),
        ("no halal", "en", set()),
        ("a woman doctor is not necessary", "en", set()),
        ("I would rather see a doctor soon", "en", set()),
        ("여의사 선생님으로 부탁드려요, 할랄 음식이랑 기도실도요", "ko", {"woman_doctor", "halal", "prayer"}),
        ("여성 통역사 있나요?", "ko", {"woman_interpreter"}),
        ("할랄은 필요 없고 휠체어가 필요해요", "ko", {"wheelchair"}),
        ("돼지고기는 안 먹어요", "ko", {"no_pork"}),
        ("고기를 안 먹어요", "ko", {"vegetarian"}),
        ("여자 의사 필요 없어요", "ko", set()),
        ("I need halal food", "ko", {"halal"}),
        ("할랄 음식", "und", {"halal"}),
    ],
)
def test_wishes(text: str, language: str, values: set[str]) -> None:
    assert told(text, language) == {("wish", value) for value in values}


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("I'm pregnant", "en", {"pregnancy"}),
        ("can I get botox if I'm pregnant?", "en", {"pregnancy"}),
        ("not sure if I'm pregnant", "en", {"pregnancy"}),
        ("I take blood thinners and I'm diabetic", "en", {"blood_thinner", "diabetes"}),
        ("allergic to penicillin", "en", {"allergy"}),
        ("No, I have diabetes", "en", {"diabetes"}),
        ("no I have diabetes", "en", {"diabetes"}),
        ("not diabetic but on warfarin", "en", {"blood_thinner"}),
        ("I have high blood pressure and a pacemaker", "en", {"high_blood_pressure", "pacemaker"}),
        ("I'm still breast-feeding", "en", {"breastfeeding"}),
        ("my keloids, asthma, epilepsy", "en", {"keloid", "asthma", "epilepsy"}),
        ("I had a kidney transplant and hepatitis B", "en", {"immune", "infection"}),
        ("breast cancer two years ago, heart disease", "en", {"cancer", "heart"}),
        ("I am not pregnant", "en", set()),
        ("I DON’T HAVE any allergies", "en", set()),
        ("no allergies", "en", set()),
        ("allergies: none", "en", set()),
        ("I have no diabetes or heart problems", "en", set()),
        ("I want a cancer screening", "en", set()),
        ("I love Seoul with all my heart", "en", set()),
        ("임신 중이에요", "ko", {"pregnancy"}),
        ("임신했는데 보톡스 맞아도 되나요?", "ko", {"pregnancy"}),
        ("알레르기 없어요. 당뇨 있어요", "ko", {"diabetes"}),
        ("당뇨는 없는데 고혈압이 있어요", "ko", {"high_blood_pressure"}),
        ("혈압약이랑 아스피린 먹고 있어요", "ko", {"high_blood_pressure", "blood_thinner"}),
        ("모유수유중인데 괜찮을까요", "ko", {"breastfeeding"}),
        ("유방암 수술을 했어요", "ko", {"cancer"}),
        ("임신은 아니에요", "ko", set()),
        ("알레르기 없습니다", "ko", set()),
        ("당뇨나 심장병은 없어요", "ko", set()),
        ("암튼 예약할게요", "ko", set()),
        ("유방암 검진 예약", "ko", set()),
    ],
)
def test_conditions(text: str, language: str, values: set[str]) -> None:
    assert told(text, language) == {("condition", value) for value in values}


def test_a_word_inside_the_name_of_a_treatment_tells_nothing_of_the_visitor() -> None:
    opinion: Entity = {"entity": "procedure", "value": "cancer_second_opinion", "start": 0, "end": 21}
    assert told("cancer second opinion", "en", opinion) == set()
    alone: Entity = {"entity": "specialty", "value": "oncology", "start": 7, "end": 13}
    assert told("I have cancer", "en", alone) == {("condition", "cancer")}


def test_a_line_is_read_with_its_own_table_and_english() -> None:
    assert told("임신 중이고 allergic to latex", "ko") == {("condition", "pregnancy"), ("condition", "allergy")}
    assert told("임신 중이에요", "en") == set()
    assert told("임신 중이에요", "und") == {("condition", "pregnancy")}


def test_a_value_comes_once() -> None:
    assert [e["value"] for e in READER.find("halal, halal food, pregnant or pregnancy", "en")] == ["halal", "pregnancy"]


def test_spans_are_code_points_of_the_line() -> None:
    text = "🙂 Ĵe suis… I’m  ＰＲＥＧＮＡＮＴ 🙂"
    (found,) = READER.find(text, "en")
    assert text[found["start"] : found["end"]] == "ＰＲＥＧＮＡＮＴ"


# What the notation of the README promises, in scripts that no table is written in yet.
def table(**conditions: list[str]) -> dict[str, Any]:
    english = yaml.load((FOLDER / "en.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    english["conditions"] = {name: conditions.get(name) or [f"nothing {name}"] for name in CONDITIONS}
    return english  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("language", "phrase", "text", "found"),
    [
        ("ru", "беременная", "Я БЕРЕМЕННА уже", True),
        ("ru", "аллергия", "у меня аллергию нашли", True),
        ("ru", "рак", "ракета", False),
        ("ru", "ребенок", "ребёнок", True),
        ("mn", "жирэмсэн", "жирэмсний", True),
        ("es", "alérgic*", "soy alergica", True),
        ("es", "alérgic*", "soy alérgica", True),
        ("vi", "có bầu", "toi co bau roi", True),
        ("vi", "có bầu", "cổ bầu", False),
        ("ar", "حامل", "وحامل", True),
        ("ar", "السكري", "بالسكري", True),
        ("ar", "حامل", "الحاملات", False),
        ("ja", "妊娠", "いま妊娠しています", True),
        ("zh", "怀孕", "我怀 孕了", True),
        ("th", "ตั้งครรภ์", "ฉันกำลังตั้งครรภ์อยู่", True),
        ("en", "(very|so|) pregnant $", "very pregnant, thanks", True),
        ("en", "pregnant $", "pregnant women", False),
    ],
)
def test_the_notation(language: str, phrase: str, text: str, found: bool) -> None:
    reader = ParticularsReader({language: table(pregnancy=[phrase])})
    assert bool(reader.find(text, language)) is found


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lambda t: t.pop("breaks"), "breaks is missing"),
        (lambda t: t.update(extra=[]), "extra is unknown"),
        (lambda t: t["wishes"].pop("halal"), "wishes.halal is missing"),
        (lambda t: t["wishes"].update(halal=[]), "wishes.halal must be a list"),
        (lambda t: t["wishes"].update(halal=[True]), "quote it"),
        (lambda t: t["wishes"].update(halal=["<food>"]), "no word and no slot"),
        (lambda t: t["wishes"].update(halal=["(a|b"]), "parenthesis"),
        (lambda t: t["wishes"].update(halal=["<relation> food"]), "may not hold"),
        (lambda t: t["wishes"].update(halal=["Vegan*", "vegans", "vegans"]), "stands"),
        (lambda t: t["for_whom"].append("for my dog"), "needs <relation>"),
        (lambda t: t["negations"].update(before=[], after=[]), "negations.before must be a list"),
        (lambda t: t["ages"]["numbers"].pop(7), "ages.numbers must have the keys"),
    ],
)
def test_a_table_with_a_fault_is_refused_and_says_which(
    change: Callable[[dict[str, Any]], Any], problem: str, tmp_path: Path
) -> None:
    faulty = yaml.load((FOLDER / "en.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    change(faulty)
    (tmp_path / "xx.yml").write_text(yaml.safe_dump(faulty), encoding="utf-8")
    with pytest.raises(ParticularsError, match=problem):
        ParticularsReader.load(tmp_path)


_PIECES = [
    *("no", "not", "I'm", "for", "my", "son", "(7)", "5", "years", "old", "pregnant", "halal", "but"),
    *("엄마", "세살", "없어요", "임신", "حامل", "،", "。", "\n", "🙂", " "),
]


@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=3), max_size=30), st.sampled_from(["en", "ko", "und"]))
def test_any_line_is_read(pieces: list[str], language: str) -> None:
    text = " ".join(pieces)
    for entity in READER.find(text, language):
        assert 0 <= entity["start"] < entity["end"] <= len(text)
        assert entity["entity"] in ("relation", "patient_age", "wish", "condition")
        if entity["entity"] != "patient_age":
            assert entity["value"] in (*RELATIONS, "self", *WISHES, *CONDITIONS)
