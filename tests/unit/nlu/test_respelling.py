"""Lines typed in Latin letters come back in the letters of their language."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.classifier import ModelError
from bot.nlu.paths import PINYIN
from bot.nlu.respelling.speller import FILE, Respeller
from bot.nlu.spans import Entity

NATIVE = {
    "ru": ["сколько стоит пластика носа", "запишите меня на приём в среду", "можно ли перенести запись", "да, хочу"],
    "mn": ["хамрын мэс засал хэд вэ", "надад цаг авч өгөөч", "нүдний эмчид үзүүлэх цаг"],
    "ar": ["كم سعر عملية الأنف", "أريد احجز موعد بكرة", "وين العيادة", "عندي سؤال", "شو بدي اعمل"],
    "vi": ["phẫu thuật mũi giá bao nhiêu", "đặt lịch giúp mình với", "mũi em bị đau quá", "tôi muốn đặt xe"],
    "zh": ["我要预约医生", "做鼻子多少钱", "明天有空位吗", "双眼皮要多少天"],
}
TYPED = {
    "ru": [("skolko stoit plastika nosa", "сколько стоит пластика носа"), ("Hochu zapis v sredu!", None)],
    "mn": [("hamriin mes zasal hed ve", "хамрын мэс засал хэд вэ"), ("nudnii emchid uzuuleh", "нүдний эмчид үзүүлэх")],
    "ar": [("a7jez maw3ed bokra", "احجز موعد بكرة"), ("wen el 3eyada", "وين العيادة")],
    "vi": [("phau thuat mui gia bao nhieu", "phẫu thuật mũi giá bao nhiêu"), ("dat lich giup minh", None)],
    "zh": [("wo yao yuyue yisheng", "我要预约医生"), ("zuobizi duoshao qian", "做鼻子多少钱")],
}


@pytest.fixture(scope="module")
def respeller() -> Respeller:
    return Respeller.of(((line, language) for language, lines in NATIVE.items() for line in lines), PINYIN)


def respelled(respeller: Respeller, text: str, language: str, entities: tuple[Entity, ...] = ()) -> str:
    found = respeller.respell(text, language, entities)
    assert found is not None
    return found.text


@pytest.mark.parametrize(
    ("language", "typed", "native"), [(code, *pair) for code, pairs in TYPED.items() for pair in pairs if pair[1]]
)
def test_a_line_comes_back_in_its_own_letters(respeller: Respeller, language: str, typed: str, native: str) -> None:
    assert respelled(respeller, typed, language) == native


@pytest.mark.parametrize("habit", ["khochu perenesti zapis", "hochu perenesti zapis'", "xochu perenesti zapis"])
def test_habits_may_be_mixed(respeller: Respeller, habit: str) -> None:
    assert respelled(respeller, habit, "ru") == "хочу перенести запись"


def test_neighbours_decide_between_words_that_are_typed_alike(respeller: Respeller) -> None:
    assert respelled(respeller, "mui em", "vi") == "mũi em"
    assert respelled(respeller, "gia bao nhieu, dat xe", "vi") == "giá bao nhiêu, đặt xe"


def test_an_unknown_word_is_spelled_by_its_letters_or_left(respeller: Respeller) -> None:
    assert respelled(respeller, "zapis na blefaroplastiku", "ru") == "запись на блефаропластику"
    assert respelled(respeller, "dat lich rejuran", "vi") == "đặt lịch rejuran"
    assert respelled(respeller, "bokra 15:30, 200 usd", "ar") == "بكرة 15:30, 200 usd"


def test_numbers_stay(respeller: Respeller) -> None:
    assert respelled(respeller, "skolko stoit 1000 dollarov", "ru").startswith("сколько стоит 1000 ")
    assert respelled(respeller, "zapis na 15:55", "ru") == "запись на 15:55"
    assert respelled(respeller, "maw3ed el 7 bokra", "ar") == "موعد el 7 بكرة"


def test_a_latin_word_among_syllables_stays_whole(respeller: Respeller) -> None:
    assert respelled(respeller, "wo yao yuyue yisheng wechat", "zh") == "我要预约医生wechat"


@pytest.mark.parametrize("language", sorted(NATIVE))
def test_a_line_of_another_language_is_left_alone(respeller: Respeller, language: str) -> None:
    assert respeller.respell("how much would changing the shape of my nose cost", language) is None


def test_names_stay_and_what_was_found_moves_along(respeller: Respeller) -> None:
    text = "zapis v Mirae Skin Clinic v sredu"
    clinic: Entity = {"entity": "clinic", "value": "mirae", "start": 8, "end": 25}
    day: Entity = {"entity": "time", "value": {}, "start": 28, "end": 33}
    found = respeller.respell(text, "ru", (clinic, day))
    assert found is not None
    assert found.text == "запись в mirae skin clinic в среду"
    moved = {entity["entity"]: found.text[entity["start"] : entity["end"]] for entity in found.moved((clinic, day))}
    assert moved == {"clinic": "mirae skin clinic", "time": "среду"}


def test_nothing_is_done_where_nothing_can_be(respeller: Respeller) -> None:
    assert respeller.respell("how much is it", "en") is None
    assert respeller.respell("сколько stoit", "ru") is None
    assert respeller.respell("bokra", "th") is None
    assert Respeller({}, PINYIN).respell("skolko stoit", "ru") is None


def test_what_was_learnt_is_kept(respeller: Respeller, tmp_path: Path) -> None:
    respeller.save(tmp_path)
    loaded = Respeller.load(tmp_path, PINYIN)
    for language, pairs in TYPED.items():
        for typed, _ in pairs:
            assert respelled(loaded, typed, language) == respelled(respeller, typed, language)
    whole = (tmp_path / FILE).read_bytes()
    for damaged in (b"no arrays", whole[: len(whole) // 2], whole[:600] + b"x" + whole[601:]):
        (tmp_path / FILE).write_bytes(damaged)
        with pytest.raises(ModelError, match="train it again"):
            Respeller.load(tmp_path, PINYIN)


@given(st.sampled_from(sorted(NATIVE)), st.text(st.characters(codec="ascii"), max_size=80), st.data())
def test_whatever_is_typed_gives_a_line_and_places_within_it(
    respeller: Respeller, language: str, typed: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(typed)))
    end = data.draw(st.integers(start, len(typed)))
    entity: Entity = {"entity": data.draw(st.sampled_from(("clinic", "time"))), "start": start, "end": end}
    found = respeller.respell(typed, language, [entity])
    if found is None:
        return
    assert sum(char.isspace() for char in found.text) <= sum(char.isspace() for char in typed)
    for moved in found.moved([entity]):
        assert 0 <= moved["start"] <= moved["end"] <= len(found.text)
