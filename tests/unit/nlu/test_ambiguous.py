"""Words that several procedures share: found alone, in every locale, and never where a name or a phrase is clearer."""

from pathlib import Path

import pytest

from bot.languages import LOCALES
from bot.nlu.features import features
from bot.nlu.folding import fold
from bot.nlu.gazetteer import Gazetteer, NamesError
from bot.nlu.name_files import BESIDES, CHOICE, ambiguous_words, read_names
from bot.nlu.paths import ROOT

DATA = ROOT / "data"
AMBIGUOUS = DATA / "gazetteer" / "ambiguous.yml"
ROWS = list(ambiguous_words(AMBIGUOUS))


@pytest.fixture(scope="module")
def names() -> Gazetteer:
    return Gazetteer.load(DATA / "names", DATA / "directory" / "clinics", DATA / "gazetteer" / "never.yml", AMBIGUOUS)


def found(names: Gazetteer, text: str, locale: str) -> list[tuple[str, str]]:
    return [(str(one["entity"]), str(one["value"])) for one in names.find(text, locale.split("-")[0])]


@pytest.mark.parametrize("locale", LOCALES)
def test_every_word_is_found_alone_and_asked_back(names: Gazetteer, locale: str) -> None:
    rows = [row for row in ROWS if row[2] == locale]
    assert len([row for row in rows if row[0] == CHOICE]) >= 5
    for entity, value, _, text in rows:
        wanted = [(CHOICE, value)] if entity == CHOICE else []
        assert [one for one in found(names, text, locale) if one[0] == CHOICE] == wanted, text


def test_no_such_word_is_a_name_in_its_locale() -> None:
    listed = {(locale, " ".join(fold(text).full.split())) for _, _, locale, text in read_names(DATA / "names", None)}
    for _, _, locale, text in ROWS:
        assert (locale, " ".join(fold(text).full.split())) not in listed, text


@pytest.mark.parametrize(
    ("locale", "text", "procedure"),
    [
        ("en", "how much is laser hair removal", "hair_removal"),
        ("en", "price of laser for hair removal", "hair_removal"),
        ("en", "laser eye surgery please", "lasik"),
        ("en", "a dental implant", "dental_implant"),
        ("es", "lifting facial", "face_lift"),
        ("ru", "лазерная эпиляция", "hair_removal"),
        ("ja", "レーザー脱毛の料金", "hair_removal"),
        ("th", "ทำเลเซอร์ฝ้าราคาเท่าไหร่", "pigment_laser"),
        ("ko", "레이저 제모 얼마예요", "hair_removal"),
        ("ar", "ليزر إزالة الشعر", "hair_removal"),
        ("zh-Hant", "近視雷射多少錢", None),
    ],
)
def test_a_clearer_name_wins(names: Gazetteer, locale: str, text: str, procedure: str | None) -> None:
    told = found(names, text, locale)
    if procedure is None:
        assert told == [(CHOICE, "lasik smile_laser")]
    else:
        assert told == [("procedure", procedure)]


@pytest.mark.parametrize(
    "text", ["no heavy lifting, I hope", "the listing of prices", "my booster shot", "a cochlear implant", "razor"]
)
def test_what_only_sounds_like_it_is_left_alone(names: Gazetteer, text: str) -> None:
    assert found(names, text, "en") == []


def test_it_makes_the_same_question_as_a_name(names: Gazetteer) -> None:
    one, other = "how much is laser", "how much is botox"
    assert features(one, names.find(one, "en")) == features(other, names.find(other, "en"))


def test_a_word_of_two_languages_is_of_the_language_spoken(names: Gazetteer) -> None:
    assert found(names, "implant", "ja") == [("procedure", "dental_implant")]
    assert found(names, "implant", "en") == [(CHOICE, "dental_implant breast_augmentation")]


@pytest.mark.parametrize(
    "content",
    ["- a list", "words: []", "words: {laser: {procedures: [one]}}", "words: {laser: {procedures: [one, one]}}"],
)
def test_a_file_of_another_form_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "ambiguous.yml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(NamesError, match=r"ambiguous\.yml"):
        list(ambiguous_words(path))


def test_without_the_file_nothing_is_shared() -> None:
    assert list(ambiguous_words(None)) == []
    assert BESIDES not in {one["entity"] for one in Gazetteer([]).find("laser")}
