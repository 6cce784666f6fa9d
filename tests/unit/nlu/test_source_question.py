"""Where is that from? Read by phrases in every language, outside forms and inside, never trained."""

from pathlib import Path

import pytest
import yaml
from rasa.shared.core.events import ActiveLoop, SlotSet

from bot.languages import LANGUAGES
from bot.nlu import entity_components
from bot.nlu.answers import FREE_SLOTS, AnswerReader

from .conftest import DATA
from .test_components import make, message, tracker

PHRASES = [
    (language, phrase)
    for language in LANGUAGES
    for phrase in yaml.load(
        (DATA / "answers" / f"{language}.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader
    )["source_question"]
]


def test_every_language_has_its_phrases() -> None:
    assert all(sum(one == language for one, _ in PHRASES) >= 6 for language in LANGUAGES)


@pytest.mark.parametrize(("language", "phrase"), PHRASES)
def test_each_phrase_is_read_with_its_marks(answers: AnswerReader, language: str, phrase: str) -> None:
    for text in (phrase, f"{phrase}?", f"{phrase.capitalize()}？", f"¿{phrase}?!", f"ok. {phrase}"):
        found = answers.source_question(text)
        assert found is not None and found["entity"] == "source_question", text
        assert (found["start"], found["end"]) == (0, len(text))


@pytest.mark.parametrize(
    "text",
    ["", "?", "hello", "where is the clinic", "source of the pain", "who says I need surgery",
     "how do you know my name",
     "where is this clinic from the station", "откуда вы", "谁说你们免费", "la fuente de mi dolor", "x" * 200],
)  # fmt: skip
def test_another_question_is_none(answers: AnswerReader, text: str) -> None:
    assert answers.source_question(text) is None


def test_no_sentence_that_means_something_else_is_swallowed(answers: AnswerReader) -> None:
    swallowed = []
    for path in (DATA / "nlu").glob("*/*.yml"):
        lines = (line.strip().removeprefix("- ") for line in path.read_text(encoding="utf-8").splitlines())
        swallowed += [(path.name, line) for line in lines if answers.source_question(line)]
    assert swallowed == []


def test_it_is_heard_outside_forms_and_where_a_name_is_asked_for(tmp_path: Path) -> None:
    reader = make(entity_components.FormAnswerReader, tmp_path)
    guess = {"name": "ask_operator", "confidence": 0.9}
    form = tracker(ActiveLoop("booking_form"), SlotSet("requested_slot", "patient_name"))
    for where in (None, form):
        (found,) = reader.process([message("Says who?", intent=guess)], where)
        assert found.get("intent") == {"name": "inform", "confidence": 1.0}
        assert [(one["entity"], one["value"]) for one in found.get("entities")] == [("source_question", True)]


@pytest.mark.parametrize("slot", sorted(FREE_SLOTS))
def test_what_is_told_in_free_words_stays_as_it_is(tmp_path: Path, slot: str) -> None:
    form = tracker(ActiveLoop("case_form"), SlotSet("requested_slot", slot))
    line = message("source", intent={"name": "out_of_scope", "confidence": 0.3})
    (found,) = make(entity_components.FormAnswerReader, tmp_path).process([line], form)
    assert not found.get("entities")


def test_danger_comes_first(tmp_path: Path) -> None:
    flag = {"entity": "red_flag", "value": "chest", "start": 0, "end": 6}
    line = message("source?", intent={"name": "report_emergency", "confidence": 1.0}, entities=[flag])
    (found,) = make(entity_components.FormAnswerReader, tmp_path).process([line])
    assert found.get("intent")["name"] == "report_emergency"
