"""``make evaluate-peers``: stock programs on the same lines; writes ``docs/evaluation/peers.md``.

``python -m benchmarks.evaluation.peers [--out docs/evaluation] [--lines 2000] [--parts intents,languages,times]``
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "2")

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.evaluation.__main__ import OUT, SENTENCES, corpora_of
from benchmarks.evaluation.groups import folds_of, groups_of
from benchmarks.evaluation.peer_intents import intent_accuracies
from benchmarks.evaluation.peer_languages import language_shares, outside_shares
from benchmarks.evaluation.peer_times import time_shares
from benchmarks.evaluation.progress import Progress
from benchmarks.evaluation.reading import sampled
from benchmarks.evaluation.report import name, table
from bot.nlu.sentences import Sentence, read_sentences

LINES = 2000
_POOL = 8000  # near-copies are looked for among so many lines
_HEAD = """# Beside other programs

Written by `make evaluate-peers`; a change by hand is lost. Each program gets the same lines and is used as it comes."""


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and write; 0."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.evaluation.peers", description="Measure stock programs."
    )
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--lines", type=int, default=LINES, help="lines to learn, and as many to be asked")
    parser.add_argument("--parts", default="intents,languages,times")
    parser.add_argument("--corpora", type=Path, default=corpora_of(os.environ.get("CORPORA")))
    options = parser.parse_args(argv)
    say = Progress().say
    parts = options.parts.split(",")
    sentences = sampled(list(read_sentences(SENTENCES)), _POOL)
    say("looking for near-copies")
    train, test = folds_of(sentences, groups_of([sentence.text for sentence in sentences]), 2)[0]
    learnt = sampled([sentences[index] for index in train], options.lines)
    asked = sampled([sentences[index] for index in test], options.lines)
    written = [_HEAD]
    if "intents" in parts:
        written.append(_intents(learnt, asked, say))
    if "languages" in parts:
        say("languages")
        written.append(_languages(asked, options.corpora))
    if "times" in parts:
        say("times")
        written.append(_times())
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "peers.md").write_text("\n\n".join(written) + "\n", encoding="utf-8")
    say("written")
    return 0


def _intents(learnt: Sequence[Sentence], asked: Sequence[Sentence], say: Callable[[str], None]) -> str:
    found = intent_accuracies(learnt, asked, say)
    shown = _by_language(found)
    return f"""## Intents

{len(learnt):,} lines were learnt by each, {len(asked):,} others asked; near-copies never stand on both sides, each
language and intent is there in the same share. Accuracy of the likeliest intent, however unlikely. *Stock Rasa*: the
pipeline of `rasa init` (DIET, 100 epochs). *n-grams alone*: our support vector machine without the sentence encoder and
without masks for names and times. A fortieth of the lines teaches less than the whole does: compare the columns, and
see [README.md](README.md) for what the whole training reaches.

{shown}"""


def _languages(asked: Sequence[Sentence], corpora: Path | None) -> str:
    outside = outside_shares(corpora)
    more = "Skipped: no outside lines; name a folder that holds `massive/` and `language_id/dev.tsv` with `CORPORA=`."
    if outside is not None:
        labels = list(next(iter(outside.values())))
        rows = [
            [label.removesuffix(" %"), *(_percent(label, shares) for shares in outside.values())] for label in labels
        ]
        more = table(["lines", *(f"{program}, %" for program in outside)], rows)
    return f"""## Language identification

The {len(asked):,} lines asked above, each alone. langdetect knows 55 languages and no Mongolian; lingua and py3langid
were told which ten occur.

{_by_language(language_shares(asked))}

### Outside lines

MASSIVE 1.1 (development part, one to eight words; a development figure) and hard lines of our own (`hard`).

{more}"""


def _percent(label: str, shares: dict[str, float]) -> str:
    """One digit; a dash for a script of Chinese where the program never tells it."""
    return "–" if label.startswith("zh-") and not shares[label] else f"{shares[label]:.1f}"


def _times() -> str:
    found = time_shares()
    programs = list(found)
    codes = sorted(next(iter(found.values())))
    missing = (float("nan"), float("nan"))
    rows = [
        [name(code), *(share for program in programs for share in found[program].get(code, missing))] for code in codes
    ]
    head = [f"{program}, {what}" for program in programs for what in ("start right", "silent")]
    return f"""## Times

`tests/times`, our own tables (and tests, so that ours is full by making; they also ask for meanings that are ours, such
as a bare hour of the day). *Start right*: one time is found, with the right start; of a duration its number and unit,
which dateparser does not give. *Silent*: nothing is found in lines without a time.

{table(["language", *head], rows)}"""


def _by_language(found: dict[str, dict[str, float]]) -> str:
    codes = sorted(next(iter(found.values())))
    rows: list[list[object]] = [[name(code), *(shares[code] for shares in found.values())] for code in codes]
    rows.append(["mean", *(sum(shares.values()) / len(shares) for shares in found.values())])
    return table(["language", *found], rows)


if __name__ == "__main__":
    sys.exit(main())
