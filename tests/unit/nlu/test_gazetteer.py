from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.nlu.gazetteer import Gazetteer, NamesError
from bot.nlu.paths import ROOT


@pytest.mark.parametrize(
    ("text", "value", "found"),
    [
        # words of Latin script: case, hyphen, plural, one slip, written together
        ("How much is BOTOX?", "botulinum_toxin", "BOTOX"),
        ("double-eyelid please", "double_eyelid", "double-eyelid"),
        ("two botoxes", "botulinum_toxin", "botoxes"),
        ("fillers", "filler", "fillers"),
        ("rhinoplasy price", "rhinoplasty", "rhinoplasy"),
        ("doubleeyelid", "double_eyelid", "doubleeyelid"),
        ("liposuccion", "liposuction", "liposuccion"),
        ("¿rinoplástia?", "rhinoplasty", "rinoplástia"),
        ("botox多少钱", "botulinum_toxin", "botox"),
        # the longest name wins
        ("double eyelid surgery", "double_eyelid", "double eyelid surgery"),
        ("at Gangnam Station", "gangnam_station", "Gangnam Station"),
        ("Gangnam One Clinic please", "gangnam_one", "Gangnam One Clinic"),
        ("在江南站见", "gangnam_station", "江南站"),
        # Russian and Mongolian endings, one slip
        ("сделать ринопластику в Сеуле", "rhinoplasty", "ринопластику"),
        ("после ботоксом", "botulinum_toxin", "ботоксом"),
        ("двойного века", "double_eyelid", "двойного века"),
        ("ринопластека", "rhinoplasty", "ринопластека"),
        ("на русском", "ru", "русском"),
        ("ботоксын үнэ", "botulinum_toxin", "ботоксын"),
        ("хамрын засал", None, ""),
        ("хамрыг засах", "rhinoplasty", "хамрыг засах"),
        ("эко", "ivf", "эко"),
        # Arabic proclitics, article, hamza, vowel signs, tatweel
        ("والبوتوكس", "botulinum_toxin", "بوتوكس"),
        ("للبوتوكس", "botulinum_toxin", "بوتوكس"),
        ("بكانغنام", "gangnam", "كانغنام"),
        ("لتجميل الانف", "rhinoplasty", "تجميل الانف"),
        ("بُوتُوكس", "botulinum_toxin", "بُوتُوكس"),
        ("بوتـــوكس", "botulinum_toxin", "بوتـــوكس"),
        ("من مطار انتشون", "icn", "مطار انتشون"),
        # Vietnamese without marks, with all, and decomposed
        ("toi muon nang mui", "rhinoplasty", "nang mui"),
        ("nâng mũi giá bao nhiêu", "rhinoplasty", "nâng mũi"),
        ("na\u0302ng mu\u0303i", "rhinoplasty", "na\u0302ng mu\u0303i"),
        ("nâng mui", "rhinoplasty", "nâng mui"),
        ("cằm của tôi", "long_stay_care", "cằm"),
        # scripts without spaces: inside running text
        ("我想做双眼皮手术", "double_eyelid", "双眼皮"),
        ("二重の予約をお願いします", "double_eyelid", "二重"),
        ("プチボトックス注射", "botulinum_toxin", "ボトックス"),
        ("อยากทำตาสองชั้นราคาเท่าไหร่", "double_eyelid", "ตาสองชั้น"),
        ("ฉีดโบท็อกซ์ที่ไหนดี", "botulinum_toxin", "โบท็อกซ์"),
        ("쌍꺼풀수술은 얼마예요", "double_eyelid", "쌍꺼풀"),
        ("강남에서 만나요", "gangnam", "강남"),
        ("双 眼 皮", "double_eyelid", "双 眼 皮"),
        ("M22光子嫩肤", "pigment_laser", "M22光子"),
    ],
)
def test_a_name_is_found_as_people_write_it(gazetteer: Gazetteer, text: str, value: str | None, found: str) -> None:
    entities = gazetteer.find(text)
    named = [(e["value"], text[e["start"] : e["end"]].removeprefix("ال")) for e in entities]
    assert ((value, found) in named) if value else not named


@pytest.mark.parametrize(
    "text",
    [
        "the filters are clean",
        "a refiller",
        "botoxic",
        "эконом",
        "экономика",
        "cam on",
        "スピルバーグ",
        "비강남",
        "xm22光子",
        "umri",
        "double the price of an eyelid",
        "rhino",
        "nặng mùi",
        "ботоксированнейший",
        "كانغنامية",
    ],
)
def test_no_name_inside_other_words(gazetteer: Gazetteer, text: str) -> None:
    assert gazetteer.find(text) == []


def test_a_word_of_the_language_is_no_name_there(gazetteer: Gazetteer) -> None:
    assert gazetteer.find("toi dang mang thai", "vi") == []
    assert [e["value"] for e in gazetteer.find("do you speak thai", "en")] == ["th"]


def test_overlaps_are_settled_and_the_order_is_that_of_the_text(gazetteer: Gazetteer) -> None:
    text = "filler, botox and MRI near Gangnam One Clinic"
    found = gazetteer.find(text)
    assert [e["value"] for e in found] == ["filler", "botulinum_toxin", "mri", "gangnam_one"]
    assert all(one["end"] <= other["start"] for one, other in pairwise(found))


def test_a_landmark_stands_beside_the_district_of_the_same_words_but_not_inside_a_longer_name() -> None:
    names = Gazetteer(
        [
            ("district", "samseong", "en", "coex"),
            ("landmark", "coex", "en", "coex"),
            ("clinic", "coex_dental", "en", "Coex Dental"),
            ("landmark", "lotte_tower", "en", "Lotte World Tower"),
            ("district", "jamsil", "en", "lotte world"),
        ]
    )

    def found(text: str) -> list[tuple[str, str]]:
        return [(e["entity"], text[e["start"] : e["end"]]) for e in names.find(text)]

    assert found("near COEX") == [("district", "COEX"), ("landmark", "COEX")]
    assert found("at Coex Dental") == [("clinic", "Coex Dental")]
    assert found("Lotte World Tower") == [("district", "Lotte World"), ("landmark", "Lotte World Tower")]


@given(st.text(max_size=120))
def test_spans_lie_within_any_text(text: str) -> None:
    small = Gazetteer([("procedure", "a", "en", "laser one"), ("procedure", "b", "zh-Hans", "双眼皮")])
    for entity in small.find(text + "双眼皮" + text + " laser one"):
        assert 0 <= entity["start"] < entity["end"] <= 2 * len(text) + 13


def test_every_file_of_names_loads_and_finds_its_own_names() -> None:
    real = Gazetteer.load(ROOT / "data" / "names")
    assert {e["value"] for e in real.find("botox or filler in Gangnam")} == {"botulinum_toxin", "filler", "gangnam"}


def test_clinics_come_from_the_directory(tmp_path: Path) -> None:
    (tmp_path / "skin.yml").write_text(
        "- id: star\n  names: {en: Star Clinic (demo), ko: 별빛의원}\n  aliases: [byeolbit]\n", encoding="utf-8"
    )
    (tmp_path / "teeth.yml").write_text("- {id: moon, names: {en: Moon Dental (demo)}}\n", encoding="utf-8")
    found = Gazetteer.load(tmp_path / "none", tmp_path)
    assert [e["value"] for e in found.find("Moon Dental")] == ["moon"]
    for text in ("Star Clinic", "별빛의원은 어디", "byeolbit"):
        assert [e["value"] for e in found.find(text)] == ["star"], text


@pytest.mark.parametrize("content", ["procedures: {botox: {aliases: [a]}}", "- a list", "a: [unclosed"])
def test_a_wrong_file_is_named(tmp_path: Path, content: str) -> None:
    (tmp_path / "en.yml").write_text(content, encoding="utf-8")
    with pytest.raises(NamesError, match=r"en\.yml"):
        Gazetteer.load(tmp_path)


CHANGING = [
    ("clinic", "one", "en", "Amber Gate Clinic"),
    ("clinic", "one", "ko", "호박문의원"),
    ("clinic", "two", "en", "Amber Gate Dental Clinic"),
    ("clinic", "two", "ko", "호박문치과"),
    ("procedure", "amber", "en", "amber gate clinic"),
]


@pytest.mark.parametrize(
    "text", ["at Amber Gate Clinic", "at amber gate dental clinc", "호박문의원 예약", "호박문 치과"]
)
def test_what_is_exchanged_is_found_as_if_it_had_been_there_from_the_beginning(text: str) -> None:
    kept = [*CHANGING[2:], ("clinic", "one", "en", "Harbour House"), ("clinic", "three", "ko", "호박문의원")]
    changed = Gazetteer(CHANGING)
    changed.change([CHANGING[0], CHANGING[1]], kept[3:])
    assert changed.find(text) == Gazetteer(kept).find(text)
    assert changed.find("Harbour House")
