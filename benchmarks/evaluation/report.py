"""The report's text: Markdown without dates, durations or names of machines; it changes only with the figures."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isnan, nan

import numpy as np

from benchmarks.evaluation.answers import Answers
from benchmarks.evaluation.curves import OTHERS, Curves
from benchmarks.evaluation.groups import NEAR
from benchmarks.evaluation.pictures import NAMES
from benchmarks.evaluation.scores import DOUBTED, SURE, by_intent, confusions, scores
from benchmarks.evaluation.sections import Counts, Heard
from bot.text.latin import typed_in_latin
from bot.text.normalise import normalise

CONFUSIONS = 25


@dataclass(frozen=True)
class Results:
    """All that was measured; what is None was not there to be measured.

    Attributes:
        groups: how many groups of near-copies, single lines counted.
        outside: shares of language identification on outside lines.
    """

    answers: Answers
    lines: int
    groups: int
    folds: int
    asked: int
    curves: Curves
    held: Counts
    heard: dict[str, Heard]
    outside: dict[str, float] | None
    times: Counts
    flags: Counts


def report(results: Results) -> str:
    """The whole of ``docs/evaluation/README.md``."""
    parts = [
        _head(results),
        _languages(results.answers),
        _held(results.held),
        _intents(results.answers),
        _confusions(results.answers),
        _curves(results),
        _identified(results),
        _times(results.times),
        _flags(results.flags),
    ]
    return "\n\n".join(parts) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[object]], texts: Sequence[str] = ()) -> str:
    """A Markdown table; the columns but the first and those of ``texts`` stand right."""
    body = [[cell(value) for value in row] for row in rows]
    marks = ["---" if index == 0 or label in texts else "---:" for index, label in enumerate(head)]
    return "\n".join("| " + " | ".join(line) + " |" for line in [list(head), marks, *body])


def cell(value: object) -> str:
    """A share with three digits, a count with separators, a text that cannot break the table."""
    if isinstance(value, float):
        return "–" if isnan(value) else f"{value:.3f}"
    if isinstance(value, int):
        return f"{value:,}"
    return str(value).replace("|", "\\|").replace("\n", " ")


def share(part: int, whole: int) -> float:
    """A share; nan of nothing."""
    return part / whole if whole else nan


def name(code: str) -> str:
    """A language's English name."""
    return NAMES.get(code, code)


def _head(results: Results) -> str:
    answers = results.answers
    total = scores(answers)
    languages = sorted(set(answers.languages))
    each = {code: scores(answers.of(answers.languages == code)).accuracy for code in languages}
    least = min(each, key=lambda code: (each[code], code))
    held, understood = (sum(counts[place] for counts in results.held.values()) for place in (0, 1))
    heard = [sum(item.right for item in results.heard.values()), sum(item.lines for item in results.heard.values())]
    told, exact = (sum(counts[place] for counts in results.times.values()) for place in (0, 1))
    danger, found = (sum(counts[place] for counts in results.flags.values()) for place in (0, 1))
    calm, alarms = (sum(counts[place] for counts in results.flags.values()) for place in (3, 4))
    short = table(
        ["what", "figure"],
        [
            [f"intents, cross-validation, mean of {len(each)} languages", sum(each.values()) / len(each)],
            [f"lowest language: {name(least)}", each[least]],
            [f"share answered (confidence {SURE} and more)", total.answered],
            ["accuracy there", total.answered_right],
            ["calibration error", total.calibration_error],
            ["held-out lines understood by the whole pipeline", share(understood, held)],
            ["language of the lines, each alone", share(*heard)],
            ["times read exactly", share(exact, told)],
            [f"missed of {danger:,} lines in danger", danger - found],
            [f"false alarms in {calm:,} lines without danger", alarms],
        ],
    )
    return f"""# Evaluation

Written by `make evaluate`; a change by hand is lost. The figures of other programs on the same data are in
[peers.md](peers.md), written by `make evaluate-peers`.

**On what**: {len(answers.texts):,} of {results.lines:,} training sentences of `data/nlu` in {len(languages)} languages,
with {len(set(answers.intents))} intents. Each is read by a model of a fresh training that had not seen it (nor had its
encoder, where that is tuned): {results.asked} of {results.folds} folds are read. Lines whose character n-grams are
nearly the same (cosine {NEAR} and more, chains included) form one group, which is never divided between learning and
asking: {results.groups:,} groups. A line is read as while serving: its language is identified, names and times are
masked, what is typed in Latin letters is put back into its own; it is not divided into clauses, and nothing said before
counts.

{short}"""


def _languages(answers: Answers) -> str:
    sets = [(name(code), answers.of(answers.languages == code)) for code in sorted(set(answers.languages))]
    rows = []
    for label, some in [*sets, ("all", answers)]:
        score = scores(some)
        rows.append(
            [
                *(label, score.lines, score.accuracy, score.macro_f1, score.calibration_error),
                *(score.answered, score.answered_right, score.doubted, score.doubted_right, score.refused),
            ]
        )
    head = ["language", "lines", "accuracy", "macro-F1", "calibration error", "answered", "right there"]
    return f"""## Intents by language

![Accuracy by language](accuracy.svg)

*Accuracy*: the likeliest intent is the meant one, however unlikely. *Answered*: confidence {SURE} and more. *Asked
back*: {DOUBTED} to {SURE}, where the bot asks which of the two likeliest is meant; *one of two*: the meant one is among
them. *Not understood*: below {DOUBTED}. *Calibration error*: mean distance between confidence and accuracy in ten bins.

{table([*head, "asked back", "one of two", "not understood"], rows)}

![Confidence and accuracy](reliability.svg)

Of these, lines in plain Latin letters of languages that are written otherwise, or with marks: "skolko stoit", "cam on".

{_typed(answers)}"""


def _typed(answers: Answers) -> str:
    typed = np.asarray(
        [
            typed_in_latin(normalise(text), language)
            for text, language in zip(answers.texts, answers.languages, strict=True)
        ],
        dtype=np.bool_,
    )
    rows = []
    for code in sorted(set(answers.languages[typed])):
        score = scores(answers.of(typed & (answers.languages == code)))
        rows.append([name(code), score.lines, score.accuracy, score.calibration_error])
    return table(["language", "lines in Latin letters", "accuracy", "calibration error"], rows)


def _held(held: Counts) -> str:
    if not held:
        return "## Held-out lines\n\nSkipped: there are no held-out lines of these languages."
    rows = [
        [name(code), lines, share(good, lines), known, wonder] for code, (lines, good, known, wonder) in held.items()
    ]
    lines, good, known, wonder = (sum(counts[place] for counts in held.values()) for place in range(4))
    rows.append(["all", lines, share(good, lines), known, wonder])
    return f"""## Held-out lines

`tests/nlu/<language>/held_out.yml`, read by the whole pipeline (red flags, clauses, intents) with a model trained on
all sentences. Lines of `must_fail.yml` are known misses, which a test keeps apart; they are counted for themselves.

{table(["language", "lines", "understood", "known misses", "of these understood"], rows)}"""


def _intents(answers: Answers) -> str:
    rows = [
        [
            *(f"`{score.intent}`", score.lines, score.recall, score.precision, score.f1),
            f"{name(score.worst_language)} {score.worst_recall:.3f}",
        ]
        for score in by_intent(answers)
    ]
    return f"""## By intent

The least understood first; all languages together.

{table(["intent", "lines", "accuracy", "precision", "F1", "lowest language"], rows)}"""


def _confusions(answers: Answers) -> str:
    rows = []
    for pair in confusions(answers, CONFUSIONS):
        where = ", ".join(f"{code} {count}" for code, count in sorted(pair.languages.items(), key=_most)[:3])
        lines = "<br>".join(f"{code}: {text}" for code, text in pair.examples)
        rows.append([f"`{pair.intent}`", f"`{pair.guess}`", pair.lines, where, lines])
    head = ["meant", "taken for", "lines", "most in", "the surest mistakes"]
    return f"""## Confusions

![Confusion matrix](confusion.svg)

{table(head, rows, head)}"""


def _most(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def _curves(results: Results) -> str:
    rows = [
        [name(code), points[-1][0], *(accuracy for _, accuracy in points)] for code, points in results.curves.items()
    ]
    return f"""## Learning curves

![Learning curves](curves.svg)

How much a language's own lines bring: it is asked after none, a quarter, half and all of them were learnt, beside at
most {OTHERS:,} lines of the other languages. Forty whole trainings would take hours; these are of one fold, with a
single support vector machine over the same features and vectors, without calibration and without the second model for
Latin letters. Their accuracies are not those of the tables above; the slopes are what they tell.

{table(["language", "own lines", "none", "a quarter", "half", "all"], rows)}"""


def _identified(results: Results) -> str:
    rows = []
    for code, heard in results.heard.items():
        others = ", ".join(f"{other} {count}" for other, count in sorted(heard.taken_for.items(), key=_most)[:3])
        rows.append(
            [name(code), heard.lines, share(heard.right, heard.lines), share(heard.undetermined, heard.lines), others]
        )
    outside = (
        "Skipped: no outside lines; name a folder that holds `massive/` and `language_id/dev.tsv` with `CORPORA=`."
    )
    if results.outside is not None:
        outside = table(
            ["lines", "right, %"],
            [[label.removesuffix(" %"), f"{value:.1f}"] for label, value in results.outside.items()],
        )
    return f"""## Language identification

Every training sentence alone, without a conversation before it. Among them are lines that several languages share
("ok", a brand's name) and lines typed in Latin letters.

{table(["language", "lines", "right", "undetermined", "taken for"], rows)}

### Outside lines

MASSIVE 1.1 (development part, one to eight words; a development figure) and hard lines of our own (`hard`).

{outside}"""


def _times(times: Counts) -> str:
    rows = [
        [name(code), told, share(exact, told), quiet, share(silent, quiet)]
        for code, (told, exact, quiet, silent) in times.items()
    ]
    return f"""## Times

`tests/times`, by our grammars without Duckling's feasts. *Exactly*: one span, with the right start, end and grain. The
tables are also the tests: these figures show what is asked, not how unknown lines fare.

{table(["language", "lines with a time", "read exactly", "lines without", "nothing found"], rows)}"""


def _flags(flags: Counts) -> str:
    rows = [
        [name(code), danger, danger - found, share(kind, danger), quiet, alarms, calm, raised, share(raised, calm)]
        for code, (danger, found, kind, quiet, alarms, calm, raised) in flags.items()
    ]
    totals = [sum(counts[place] for counts in flags.values()) for place in range(7)]
    danger, found, kind, quiet, alarms, calm, raised = totals
    rows.append(["all", danger, danger - found, share(kind, danger), quiet, alarms, calm, raised, share(raised, calm)])
    head = ["language", "in danger", "missed", "kind as meant", "no danger", "false alarms"]
    return f"""## Red flags

`tests/safety` (also the tests), and the training sentences of all intents but `report_emergency`. Every message is read
with the patterns of all languages. Some flagged training sentences do tell of danger: a flag there costs a card, a
missed one may cost more.

{table([*head, "training lines", "flagged", "share"], rows)}"""
