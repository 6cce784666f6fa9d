from pathlib import Path
from typing import Any

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.time_extractor import TimeExtractor
from bot.nlu.times import TimeParser
from tests.support.times import DATA

NOW = "2026-11-23T10:00:00+09:00"


@pytest.fixture(scope="module")
def extractor() -> TimeExtractor:
    return TimeExtractor(TimeParser.load(DATA, duckling=False))


def entities(extractor: TimeExtractor, **data: Any) -> list[dict[str, Any]]:
    (message,) = extractor.process([Message(data=data)])
    return list(message.get("entities", []))


def test_time_and_duration_become_entities(extractor: TimeExtractor) -> None:
    text = "маргааш 15 цагт, 3 хоног"
    found = entities(extractor, text=text, language="mn", metadata={"now": NOW})
    assert [(entity["entity"], text[entity["start"] : entity["end"]]) for entity in found] == [
        ("time", "маргааш 15 цагт"),
        ("duration", "3 хоног"),
    ]
    assert found[0]["value"] == {"start": "2026-11-24T15:00:00+09:00", "end": None, "grain": "hour"}
    assert found[1]["value"] == {"value": 3, "unit": "day"}
    assert {entity["extractor"] for entity in found} == {"TimeExtractor"}


def test_entities_of_others_are_kept(extractor: TimeExtractor) -> None:
    other = {"entity": "procedure", "start": 0, "end": 5, "value": "botulinum_toxin"}
    found = entities(extractor, text="botox tomorrow", entities=[other], metadata={"now": NOW})
    assert [entity["entity"] for entity in found] == ["procedure", "time"]


def test_message_without_language_is_english_and_without_now_is_now(extractor: TimeExtractor) -> None:
    (found,) = entities(extractor, text="tomorrow")
    assert found["value"]["start"] > "2026"


def test_wrong_now_does_not_stop_the_message(extractor: TimeExtractor) -> None:
    assert len(entities(extractor, text="tomorrow", metadata={"now": "soon"})) == 1


def test_message_without_text_is_left_alone(extractor: TimeExtractor) -> None:
    assert entities(extractor, intent="greet") == []


def test_created_over_its_folder(tmp_path: Path) -> None:
    config = {**TimeExtractor.get_default_config(), "folder": str(DATA), "duckling": False}
    made = TimeExtractor.create(config, None, None, None)  # type: ignore[arg-type]
    assert len(entities(made, text="明天", language="zh", metadata={"now": NOW})) == 1
