"""Treatments in return for a review: lines as visitors write them, and look-alikes that mean something else."""

from pathlib import Path

import pytest
import yaml

from bot.languages import LANGUAGES
from bot.nlu.deals import LISTS, DealError, DealReader
from bot.settings import ROOT

from .conftest import DATA

LINES = ROOT / "tests" / "nlu" / "deals"
READER = DealReader.load(DATA / "deals")
TABLE = {kind: [f"{kind} word"] for kind in LISTS}


def heard(language: str, kind: str) -> list[str]:
    lines = yaml.safe_load((LINES / f"{language}.yml").read_text(encoding="utf-8"))[kind]
    return [line for line in lines if READER.find(line, language)]


def all_of(language: str, kind: str) -> list[str]:
    return list(yaml.safe_load((LINES / f"{language}.yml").read_text(encoding="utf-8"))[kind])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["deals", "known_false"])
def test_what_is_heard(language: str, kind: str) -> None:
    """``known_false`` too: a line that is understood at last moves to ``look_alikes``."""
    assert heard(language, kind) == all_of(language, kind)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["look_alikes", "must_fail"])
def test_what_is_not_heard(language: str, kind: str) -> None:
    """``must_fail`` too: a line that is understood at last moves to ``deals``."""
    assert heard(language, kind) == []


def test_a_deal_is_an_aspect_with_its_place() -> None:
    text = "Hello! Could I write a review and get it for free?"
    found = READER.find(text, "en")
    assert found is not None
    assert (found["entity"], found["value"], found["extractor"]) == ("aspect", "review", "DealExtractor")
    assert text[found["start"] : found["end"]] == "write a review"


@pytest.mark.parametrize("language", ["th", None, "xx"])
def test_english_is_mixed_into_every_language(language: str | None) -> None:
    assert READER.find("free if I post it on instagram?", language)


def test_what_is_given_and_what_for_stand_in_neighbouring_sentences() -> None:
    assert READER.find("I could write a review. Would it be free?", "en")
    assert not READER.find("I could write a review. I like Seoul. The hotel is near. Is parking free?", "en")


def test_who_reports_a_deal_wants_none() -> None:
    assert READER.find("a discount for a review", "en")
    assert not READER.find("an agent promised me a discount for a review", "en")


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("deals: [a review event]\n", "xx.yml: the lists are"),
        ("- a review event\n", "xx.yml: the lists are"),
        ("", "xx.yml: the lists are"),
        (yaml.safe_dump(TABLE | {"gets": []}), "xx.yml, gets: a list of phrases"),
        (yaml.safe_dump(TABLE | {"gets": [False]}), "xx.yml, gets: a list of phrases"),
        (yaml.safe_dump(TABLE | {"gives": ["(review"]}), "xx.yml, gives: "),
        ("deals: [\n", "xx.yml is not YAML: "),
    ],
)
def test_a_broken_file_is_told_in_one_sentence(tmp_path: Path, table: str, says: str) -> None:
    (tmp_path / "xx.yml").write_text(table, encoding="utf-8")
    with pytest.raises(DealError) as error:
        DealReader.load(tmp_path)
    assert str(error.value).startswith(says) and "\n" not in str(error.value)
