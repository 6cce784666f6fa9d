"""The emergency cards: complete, with the right numbers, in every locale, without anything else running."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import regex
import yaml

from bot.languages import LOCALES
from bot.safety.cards import Card, Cards, card, project_cards
from bot.safety.levels import DATA, Levels, SafetyDataError
from bot.safety.net import Flag

LEVELS = Levels.load().order
FIRST_NUMBER = {"now": "119", "suicide": "109", "assault": "112", "tonight": "119", "clinic": "119"}
ROOT = Path(__file__).resolve().parents[3]
EVERY_CARD = [(level, locale) for level in LEVELS for locale in LOCALES]


def words(shown: Card) -> str:
    return "\n".join([shown.title, *shown.lines, shown.ask, *(call.label for call in shown.calls)])


def test_every_locale_has_words_of_its_own() -> None:
    assert project_cards().locales == set(LOCALES)


@pytest.mark.parametrize(("level", "locale"), EVERY_CARD)
def test_the_right_line_comes_first_and_119_is_never_missing(level: str, locale: str) -> None:
    shown = card(level, locale)
    numbers = [call.number for call in shown.calls]
    assert numbers[0] == FIRST_NUMBER[level]
    assert "119" in numbers
    assert all(call.number in call.label for call in shown.calls)
    assert FIRST_NUMBER[level] in "".join(shown.lines)


@pytest.mark.parametrize(("level", "locale"), EVERY_CARD)
def test_words_name_only_numbers_that_can_be_called(level: str, locale: str) -> None:
    known = {"119", "112", "109", "1330", "1588", "5644", "24", "8", "19", "00"}
    assert set(regex.findall(r"\d+", words(card(level, locale)))) <= known


@pytest.mark.parametrize(("level", "locale"), EVERY_CARD)
def test_a_korean_sentence_to_show_with_english_beside_it(level: str, locale: str) -> None:
    show = card(level, locale).as_message()["show"]
    assert regex.fullmatch(r"[\p{Hangul}\d\s.,]+", show["ko"])
    assert regex.fullmatch(r"[\p{Latin}\d\s.,]+", show["en"])
    assert set(regex.findall(r"\d+", show["ko"])) == set(regex.findall(r"\d+", show["en"]))


@pytest.mark.parametrize(("level", "locale"), EVERY_CARD)
def test_a_card_fits_a_phone_and_is_written_in_its_script(level: str, locale: str) -> None:
    shown = card(level, locale)
    assert len(shown.title) <= 60
    assert 2 <= len(shown.lines) <= 6
    assert max(map(len, shown.lines)) <= 240
    scripts = {"Hans": "Han", "Hant": "Han", "Jpan": "Han", "Kore": "Hangul", "Latn": "Latin", "Cyrl": "Cyrillic"}
    script = scripts.get(LOCALES[locale].script, {"Thai": "Thai", "Arab": "Arabic"}.get(LOCALES[locale].script))
    for text in [shown.title, shown.ask, *shown.lines, *(call.label for call in shown.calls)]:
        letters = regex.findall(r"\p{L}", text)
        own = len(regex.findall(rf"\p{{{script}}}", text)) + len(regex.findall(r"[\p{Hiragana}\p{Katakana}]", text))
        assert own > len(letters) / 2, text


@pytest.mark.parametrize("level", LEVELS)
def test_no_locale_shows_the_words_of_another(level: str) -> None:
    shown = [words(card(level, locale)) for locale in LOCALES]
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize("level", LEVELS)
def test_english_names_the_local_number_and_asks_for_company(level: str) -> None:
    shown = card(level, "en")
    assert "local emergency number" in "".join(shown.lines)
    assert shown.ask == "Are you safe? Is someone with you?"
    assert "don't worry" not in words(shown).lower()
    assert "in Korean" in "".join(call.label for call in shown.calls if call.number == "109") or level != "suicide"


def test_the_message_has_the_fields_of_the_schema() -> None:
    message = card("assault", "en").as_message()
    assert sorted(message) == ["ask", "calls", "kind", "level", "lines", "show", "title"]
    assert (message["kind"], message["level"]) == ("emergency", "assault")
    assert [sorted(call) for call in message["calls"]] == [["label", "number"]] * 2


@pytest.mark.parametrize(("tag", "locale"), [("zh-TW", "zh-Hant"), ("ar_EG", "ar"), ("es-419", "es")])
def test_any_tag_of_a_language_is_served(tag: str, locale: str) -> None:
    assert card("now", tag) == card("now", locale)


@pytest.mark.parametrize("tag", ["und", "fr", ""])
def test_an_unknown_locale_gets_english_and_korean(tag: str) -> None:
    shown = card("now", tag)
    assert shown.title == f"{card('now', 'en').title} · {card('now', 'ko').title}"
    assert set(card("now", "en").lines) | set(card("now", "ko").lines) == set(shown.lines)


def test_a_missing_file_falls_back_to_english_and_korean(tmp_path: Path) -> None:
    shutil.copytree(DATA, tmp_path / "safety")
    (tmp_path / "safety" / "cards" / "th.yml").unlink()
    cards = Cards.load(tmp_path / "safety")
    assert "th" not in cards.locales
    assert cards.card("now", "th").lines == cards.card("now", "en").lines + cards.card("now", "ko").lines


@pytest.mark.parametrize("key", ["ask", "calls", "levels"])
def test_a_missing_key_is_named(tmp_path: Path, key: str) -> None:
    shutil.copytree(DATA, tmp_path / "safety")
    path = tmp_path / "safety" / "cards" / "vi.yml"
    content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    del content[key]
    path.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    with pytest.raises(SafetyDataError, match=rf"vi\.yml.*{key}"):
        Cards.load(tmp_path / "safety")


def flag(kind: str) -> Flag:
    return Flag(kind, Levels.load().of_kind[kind], 0, 1, "x", "en")


def test_one_card_for_each_level_and_none_that_says_wait_beside_an_ambulance() -> None:
    def levels(*kinds: str) -> list[str]:
        return [shown.level for shown in project_cards().for_flags(map(flag, kinds), "en")]

    assert levels("assault", "bleeding", "chest") == ["now", "assault"]
    assert levels("infection", "airway") == ["now"]
    assert levels("infection") == ["tonight"]
    assert levels() == []


def test_every_kind_leads_to_the_card_meant_for_it() -> None:
    of_kind = Levels.load().of_kind
    assert (of_kind["suicide"], of_kind["assault"], of_kind["infection"]) == ("suicide", "assault", "tonight")
    rest = set(of_kind) - {"suicide", "assault", "infection"}
    assert rest == {"airway", "chest", "sight", "skin", "bleeding", "collapse", "clot", "allergy"}
    assert {of_kind[kind] for kind in rest} == {"now"}


def test_cards_need_neither_catalogue_nor_database_nor_network() -> None:
    code = (
        "import sys, socket\n"
        "socket.socket = None\n"
        "from bot.safety.cards import card\n"
        "assert card('now', 'ar').calls[0].number == '119'\n"
        "heavy = {'rasa', 'tensorflow', 'spacy', 'sqlalchemy', 'fluent', 'httpx', 'babel'}\n"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
