"""``make evaluate``: measure a fresh training and write ``docs/evaluation``.

``python -m benchmarks.evaluation [--folds 3] [--asked N] [--sample N] [--out docs/evaluation] [--corpora FOLDER]``
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "2")

import argparse
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import yaml

from benchmarks.evaluation import pictures
from benchmarks.evaluation.answers import Tutor, cross_validated
from benchmarks.evaluation.curves import learning_curves
from benchmarks.evaluation.groups import folds_of, groups_of
from benchmarks.evaluation.progress import Progress
from benchmarks.evaluation.reading import prepared, sampled, themes
from benchmarks.evaluation.report import Results, report, share
from benchmarks.evaluation.scores import scores
from benchmarks.evaluation.sections import FLAGS, HELD, held_out, identified, outside_languages, red_flags, times
from bot.nlu.encoder.batches import BatchEncoder, LowerLayers
from bot.nlu.encoder.cache import CachedEncoder
from bot.nlu.encoder.lines import Encoder, LineEncoder
from bot.nlu.encoder.shown import encodable
from bot.nlu.encoder.tuning import tune
from bot.nlu.encoder.weights import load_weights
from bot.nlu.learning import Lesson, learn, respelled
from bot.nlu.mixing import Calibration
from bot.nlu.sentences import Sentence, read_sentences
from bot.settings import ROOT

SENTENCES = ROOT / "data" / "nlu"
OUT = ROOT / "docs" / "evaluation"


def corpora_of(environment: str | None) -> Path | None:
    """The folder of outside corpora that ``CORPORA`` names; None where it names none."""
    return Path(environment) if environment else None


def measured(
    sentences: Sequence[Sentence],
    encoder: Encoder,
    cached: Encoder,
    folds: int,
    say: Callable[[str], None],
    *,
    held: Path = HELD,
    flags: Path = FLAGS,
    corpora: Path | None = None,
    known: Calibration | None = None,
    tutor: Tutor | None = None,
    asked: int | None = None,
) -> Results:
    """All figures.

    Args:
        encoder: reads the held-out lines.
        cached: the same, for the sentences.
        held: folder of ``<language>/held_out.yml``.
        flags: folder of ``<language>.yml`` with lines in danger and without.
        corpora: folder of outside lines.
        known: the calibration to read with; None: each model measures its own, right where ``tutor`` is None only.
        tutor: gives each fold an encoder that has not seen the lines to be read; None: ``cached`` has not.
        asked: how many of the folds are read; None: all.
    """
    texts = [sentence.text for sentence in sentences]
    languages = sorted({sentence.language for sentence in sentences})
    say(f"{len(texts):,} sentences: encoding")
    vectors = cached.encode([encodable(text) for text in texts])
    say("reading languages, names, times and red flags")
    rows = prepared(sentences)
    say("looking for near-copies")
    groups = groups_of(texts)
    splits = folds_of(sentences, groups, folds)
    answers = cross_validated(rows, tutor or (lambda lessons: cached), splits[:asked], say, known)
    curves = learning_curves(rows, vectors, splits[0], say)
    say("held-out lines: learning all sentences")
    reader = learn([row.lesson for row in rows], cached, known=known)
    say("held-out lines: reading")
    understood = held_out(reader, encoder, held, languages)
    say("language identification, times, red flags")
    outside = outside_languages(corpora)
    if outside is None:
        say("outside lines are skipped: name a folder that holds massive/ and language_id/dev.tsv with CORPORA=")
    return Results(
        answers=answers,
        lines=len(rows),
        groups=len(set(groups.tolist())),
        folds=folds,
        asked=len(splits[:asked]),
        curves=curves,
        held=understood,
        heard=identified(rows),
        outside=outside,
        times=times(languages),
        flags=red_flags(rows, flags),
    )


def tutored(base: LineEncoder, say: Callable[[str], None]) -> Tutor:
    """Encoders as ``make tune`` would have made them of the lessons; they share the layers that are not tuned."""
    lower = LowerLayers(base.weights, keep=True)

    def tutor(lessons: Sequence[Lesson]) -> Encoder:
        _, shown, _ = respelled(lessons)
        layers = tune(base, shown, [lesson.intent for lesson in lessons], say, lower)
        weights = replace(base.weights, layers=(*base.weights.layers[: -len(layers)], *layers), tuned="fold")
        return BatchEncoder(LineEncoder(weights), lower)

    return tutor


def served_calibration(config: Path = ROOT / "config.yml") -> Calibration | None:
    """What ``config.yml`` lets the concierge read with; None where each training measures its own."""
    for component in yaml.safe_load(config.read_text(encoding="utf-8"))["pipeline"]:
        if component["name"].endswith(".LinearIntentClassifier") and component.get("calibration"):
            return Calibration(**component["calibration"])
    return None


def write(results: Results, themed: dict[str, str], out: Path) -> None:
    """The report and its pictures."""
    out.mkdir(parents=True, exist_ok=True)
    answers = results.answers
    languages = sorted(set(answers.languages))
    accuracies = {code: scores(answers.of(answers.languages == code)).accuracy for code in languages}
    held = {code: share(counts[1], counts[0]) for code, counts in results.held.items()}
    pictures.accuracy_bars(out / "accuracy.svg", accuracies, held)
    pictures.reliability(out / "reliability.svg", answers)
    pictures.confusion(out / "confusion.svg", answers, themed)
    pictures.curves(out / "curves.svg", results.curves)
    (out / "README.md").write_text(report(results), encoding="utf-8")


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and write; 0, or 2 when an option is wrong."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.evaluation", description="Measure a fresh training.")
    parser.add_argument("--folds", type=int, default=3)
    parser.add_argument("--asked", type=int, help="read so many of the folds only")
    parser.add_argument("--sample", type=int, help="take about so many sentences only")
    parser.add_argument("--data", type=Path, default=SENTENCES, help="folder of <language>/<feature>.yml")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument(
        "--corpora", type=Path, default=corpora_of(os.environ.get("CORPORA")), help="outside lines (default: $CORPORA)"
    )
    options = parser.parse_args(argv)
    if options.folds < 2:
        parser.error("--folds: two at least")
    progress = Progress()
    sentences = list(read_sentences(options.data))
    if options.sample:
        sentences = sampled(sentences, options.sample, least=options.folds)
    encoder = LineEncoder()
    cached = CachedEncoder(BatchEncoder(encoder), ROOT / "var" / "cache")
    known = served_calibration()
    results = measured(
        *(sentences, encoder, cached, options.folds, progress.say),
        corpora=options.corpora,
        known=known,
        tutor=tutored(LineEncoder(load_weights()), progress.say) if encoder.weights.tuned else None,
        asked=options.asked,
    )
    write(results, themes(options.data), options.out)
    progress.say("written")
    print(f"{options.out}/README.md")
    return 0


if __name__ == "__main__":
    sys.exit(main())
