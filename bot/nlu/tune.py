"""``python -m bot tune``: the encoder's upper layers learn our sentences.

A training uses what is there and does not tune: it would take a quarter of an hour each time. No tuned layers are
served yet; ``docs/decisions.md`` says what they need first.
"""

import os

from bot.nlu.train import ENVIRONMENT
from bot.settings import ROOT


def tune() -> None:
    """Learn from ``data/nlu`` and write ``models/encoder.npz``."""
    for name, value in ENVIRONMENT.items():
        os.environ.setdefault(name, value)
    from bot.nlu.encoder.lines import LineEncoder
    from bot.nlu.encoder.tuned import FILE, save_tuned
    from bot.nlu.encoder.tuning import tune as tuned
    from bot.nlu.encoder.weights import load_weights
    from bot.nlu.learning import lessons_of, respelled
    from bot.nlu.sentences import read_sentences

    def say(text: str) -> None:
        print(f"• {text}", flush=True)

    say("reading languages, names and times")
    lessons = lessons_of([(sentence.text, sentence.intent) for sentence in read_sentences(ROOT / "data" / "nlu")])
    _, shown, _ = respelled(lessons)
    save_tuned(tuned(LineEncoder(load_weights()), shown, [lesson.intent for lesson in lessons], say), FILE)
    say(f"{FILE.relative_to(ROOT)} written: `make train` uses it")
