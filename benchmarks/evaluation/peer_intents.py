"""Intents learnt from the same lines: ours, n-grams alone, stock Rasa."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from benchmarks.evaluation.answers import read
from benchmarks.evaluation.reading import prepared
from bot.nlu.classifier import FALLBACK
from bot.nlu.encoder.batches import BatchEncoder
from bot.nlu.encoder.cache import CachedEncoder
from bot.nlu.encoder.lines import LineEncoder
from bot.nlu.encoder.weights import load_weights
from bot.nlu.fitting import fit
from bot.nlu.learning import learn
from bot.nlu.ngrams import ngrams, prepare
from bot.nlu.sentences import Sentence
from bot.settings import ROOT


def intent_accuracies(
    learnt: Sequence[Sentence], asked: Sequence[Sentence], say: Callable[[str], None]
) -> dict[str, dict[str, float]]:
    """The accuracy by program and language."""
    say("ours")
    guesses = {"ours": _ours(learnt, asked)}
    say("n-grams alone")
    guesses["n-grams alone"] = _ngrams(learnt, asked)
    say("stock Rasa: learning and reading take some minutes")
    guesses["stock Rasa"] = _rasa(learnt, asked)
    return {program: _accuracies(asked, found) for program, found in guesses.items()}


def _ours(learnt: Sequence[Sentence], asked: Sequence[Sentence]) -> list[str]:
    encoder = CachedEncoder(BatchEncoder(LineEncoder(load_weights())), ROOT / "var" / "cache")
    rows = prepared([*learnt, *asked])  # the tuned encoder has seen the lines that are asked
    known = len(learnt)
    reader = learn([row.lesson for row in rows[:known]], encoder)
    predictions = read(reader, rows[known:], encoder)
    return [prediction.ranking[0][0] if prediction.ranking else FALLBACK for prediction in predictions]


def _ngrams(learnt: Sequence[Sentence], asked: Sequence[Sentence]) -> list[str]:
    documents = [ngrams(prepare(sentence.text)) for sentence in learnt]
    model = fit(documents, [sentence.intent for sentence in learnt], None, encoder="", threshold=0.0)
    nothing = np.zeros(model.dense.shape[0], dtype=np.float32)
    return [model.predict(ngrams(prepare(sentence.text)), nothing).intent for sentence in asked]


def _rasa(learnt: Sequence[Sentence], asked: Sequence[Sentence]) -> list[str]:
    """In a process and a folder of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        learnt_lines = [[sentence.text, sentence.intent] for sentence in learnt]
        (folder / "learnt.json").write_text(json.dumps(learnt_lines), encoding="utf-8")
        (folder / "asked.json").write_text(json.dumps([sentence.text for sentence in asked]), encoding="utf-8")
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        script = Path(__file__).with_name("stock_rasa.py")
        command = [sys.executable, str(script), name]
        done = subprocess.run(command, env=environment, cwd=name, capture_output=True, text=True)
        if done.returncode:  # else it only warns of its own age
            raise RuntimeError(f"Stock Rasa failed: {done.stderr[-2000:]}")
        found = json.loads((folder / "guesses.json").read_text(encoding="utf-8"))
    return [str(guess) for guess in found]


def _accuracies(asked: Sequence[Sentence], guesses: Sequence[str]) -> dict[str, float]:
    right: dict[str, list[bool]] = {}
    for sentence, guess in zip(asked, guesses, strict=True):
        right.setdefault(sentence.language, []).append(sentence.intent == guess)
    return {code: sum(some) / len(some) for code, some in sorted(right.items())}
