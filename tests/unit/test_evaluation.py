"""The evaluation: near-copies stay together, the report is the same from run to run, and says what it skips."""

import hashlib

import numpy as np
import pytest

from benchmarks.evaluation.__main__ import measured, write
from benchmarks.evaluation.answers import Answers
from benchmarks.evaluation.groups import folds_of, groups_of
from benchmarks.evaluation.reading import sampled
from benchmarks.evaluation.report import cell, table
from benchmarks.evaluation.scores import calibration_error, confusions, scores
from bot.nlu.encoder.lines import DIMENSION
from bot.nlu.sentences import Sentence
from bot.safety.levels import DATA as SAFETY
from bot.safety.net import RedFlagNet

LINES = {
    "en": {
        "greet": ["hello there", "good morning", "hi all", "hey you", "nice to meet you", "greetings friends"],
        "thank": ["thanks a lot", "thank you", "many thanks", "thx", "much obliged", "so kind of you"],
        "ask_price": [
            "how much is it",
            "what does it cost",
            "the price?",
            "is it dear",
            "fees please",
            "tell me rates",
        ],
    },
    "th": {
        "greet": ["สวัสดี", "สวัสดีครับ", "หวัดดี", "อรุณสวัสดิ์", "ดีจ้า", "ยินดีที่ได้รู้จัก"],
        "thank": ["ขอบคุณ", "ขอบใจนะ", "ขอบพระคุณมาก", "แต๊งกิ้ว", "ซาบซึ้งใจ", "ขอบคุณค่ะ"],
        "ask_price": ["ราคาเท่าไหร่", "กี่บาท", "แพงไหม", "ค่าใช้จ่าย", "ขอทราบราคา", "คิดเงินยังไง"],
    },
}
SENTENCES = [
    Sentence(language, intent, text)
    for language, intents in LINES.items()
    for intent, texts in intents.items()
    for text in texts
]


class Hashed:
    """A vector made from the letters: no meaning, but always the same."""

    name = "hashed"

    def encode(self, texts):
        digests = [hashlib.shake_256(text.encode()).digest(DIMENSION) for text in texts]
        vectors = np.asarray([list(digest) for digest in digests], dtype=np.float32).reshape(-1, DIMENSION) - 127
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@pytest.fixture
def folders(tmp_path, monkeypatch):
    """Few held-out lines and few with red flags; of the net one language, whose loading takes a second."""
    from benchmarks.evaluation import reading

    loaded = RedFlagNet.load
    (tmp_path / "safety").mkdir()
    for name in ("levels.yml", "th.yml"):
        (tmp_path / "safety" / name).write_bytes((SAFETY / name).read_bytes())
    monkeypatch.setattr(reading.RedFlagNet, "load", lambda folder: loaded(tmp_path / "safety"))
    reading.readers.cache_clear()
    (tmp_path / "held" / "en").mkdir(parents=True)
    (tmp_path / "held" / "en" / "held_out.yml").write_text("greet:\n- hello you\n", encoding="utf-8")
    (tmp_path / "flags").mkdir()
    for language in LINES:
        (tmp_path / "flags" / f"{language}.yml").write_text(
            "fires:\n  airway:\n  - หายใจไม่ออก\nsilent:\n- ok\n", encoding="utf-8"
        )
    yield tmp_path
    reading.readers.cache_clear()


def test_two_runs_write_the_same_and_skipped_lines_are_told(folders):
    steps = []
    for run in ("one", "two"):
        results = measured(
            SENTENCES, Hashed(), Hashed(), 2, steps.append, held=folders / "held", flags=folders / "flags"
        )
        write(results, {"greet": "talk", "thank": "talk", "ask_price": "money"}, folders / run)
    names = sorted(path.name for path in (folders / "one").iterdir())
    assert names == ["README.md", "accuracy.svg", "confusion.svg", "curves.svg", "reliability.svg"]
    for name in names:
        assert (folders / "one" / name).read_bytes() == (folders / "two" / name).read_bytes(), name
    text = (folders / "one" / "README.md").read_text(encoding="utf-8")
    assert "Skipped: no outside lines" in text and "CORPORA=" in text
    assert any("CORPORA=" in step for step in steps)
    assert "| English | 18 |" in text and "nan" not in text
    assert max(map(len, (line for line in text.splitlines() if not line.startswith("|")))) <= 120


def test_near_copies_stand_in_one_group_and_one_fold():
    near = ["how much is the eyelid surgery", "how much is the eyelid surgery?", "How much is the eyelid  surgery!"]
    far = [f"{word} {number}" for number, word in enumerate(["hello", "thanks", "where", "bye", "price", "visa"])]
    texts = near + far
    groups = groups_of(texts)
    assert len(set(groups[:3])) == 1
    assert len(set(groups)) == 1 + len(far)
    for train, test in folds_of([Sentence("en", "greet", text) for text in texts], groups, 3):
        assert set(groups[train]).isdisjoint(groups[test])
        assert sorted([*train, *test]) == list(range(len(texts)))


def test_a_sample_keeps_every_language_and_intent_and_is_always_the_same():
    some = sampled(SENTENCES, 12)
    assert some == sampled(SENTENCES, 12)
    assert len(some) == 12
    assert {(line.language, line.intent) for line in some} == {(line.language, line.intent) for line in SENTENCES}


def test_the_figures():
    def names(*values):
        return np.asarray(values, dtype=object)

    answers = Answers(
        texts=names("a", "b", "c", "d"),
        languages=names("en", "en", "th", "th"),
        intents=names("greet", "greet", "thank", "thank"),
        guesses=names("greet", "thank", "thank", "greet"),
        seconds=names("thank", "greet", "greet", "deny"),
        sure=np.asarray([0.9, 0.3, 0.5, 0.1]),
    )
    found = scores(answers)
    assert (found.lines, found.accuracy, found.macro_f1) == (4, 0.5, 0.5)
    assert (found.answered, found.answered_right) == (0.5, 1.0)
    assert (found.doubted, found.doubted_right, found.refused) == (0.25, 1.0, 0.25)
    assert calibration_error(answers.sure, answers.right) == pytest.approx((0.1 + 0.3 + 0.5 + 0.1) / 4)
    first, second = confusions(answers, 5)
    assert (first.intent, first.guess, first.lines, first.examples) == ("greet", "thank", 1, [("en", "b")])
    assert (second.intent, second.guess) == ("thank", "greet")


def test_a_table_cannot_be_broken_by_a_line():
    assert cell("a|b\nc") == "a\\|b c"
    assert (cell(1234), cell(0.12345), cell(float("nan"))) == ("1,234", "0.123", "–")
    assert table(["a", "b", "c"], [["x", 1, "y"]], ["c"]).splitlines()[1] == "| --- | ---: | --- |"
