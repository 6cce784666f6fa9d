"""What does not need folds: held-out lines, language, times, red flags, and language on outside lines."""

import multiprocessing
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks.evaluation.reading import DATA, NOW, Row, readers
from bot.nlu.clauses import ClauseSplitter
from bot.nlu.encoder.lines import Encoder
from bot.nlu.hearing import Listener
from bot.nlu.intents import IntentReader
from bot.nlu.pipeline import EMERGENCY, Understanding
from bot.nlu.times import TimeParser
from bot.settings import ROOT, SEOUL
from tests.support.times import cases, short

HELD = ROOT / "tests" / "nlu"
FLAGS = ROOT / "tests" / "safety"

Counts = dict[str, tuple[int, ...]]
"""Counts by language; what they count is said by the function that makes them."""


def held_out(reader: IntentReader, encoder: Encoder, folder: Path, languages: Collection[str]) -> Counts:
    """Held-out lines and how many are understood, known misses and how many of them: by the whole pipeline."""
    tools = readers()
    understanding = Understanding(
        identifier=tools.identifier,
        net=tools.net,
        names=tools.names,
        listener=Listener(encoder, ClauseSplitter.load(DATA / "clauses"), reader),
    )

    def counted(path: Path) -> tuple[int, int]:
        table = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) if path.exists() else None
        lines = [(intent, str(line)) for intent, several in (table or {}).items() for line in several or []]
        good = sum(understanding.read(line, NOW)["intent"]["name"] == intent for intent, line in lines)
        return len(lines), good

    return {
        code: counted(folder / code / "held_out.yml") + counted(folder / code / "must_fail.yml")
        for code in sorted(languages)
        if (folder / code / "held_out.yml").exists()
    }


@dataclass(frozen=True)
class Heard:
    """How a language's own lines were identified."""

    lines: int
    right: int
    undetermined: int
    taken_for: Counter[str]


def identified(rows: Sequence[Row]) -> dict[str, Heard]:
    """Each line alone, without a conversation before it."""
    found: dict[str, Heard] = {}
    for code in sorted({row.sentence.language for row in rows}):
        heard = Counter(row.line.language for row in rows if row.sentence.language == code)
        lines, right, nothing = heard.total(), heard.pop(code, 0), heard.pop("und", 0)
        found[code] = Heard(lines, right, nothing, heard)
    return found


def outside_languages(corpora: Path | None) -> dict[str, float] | None:
    """Shares of ``benchmarks.language_id`` on MASSIVE and on hard lines; None where they are not there."""
    from benchmarks.language_id import measure

    if corpora is None or not (corpora / "massive").is_dir() or not (corpora / "language_id" / "dev.tsv").is_file():
        return None
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        found = pool.apply(measure, ("ours", corpora / "massive", corpora / "language_id" / "dev.tsv"))
    return {label: share for label, share in found.items() if label.endswith("%")}


def times(languages: Collection[str]) -> Counts:
    """Lines of tests/times with a time, those read exactly, lines without one, those where nothing is found."""
    parser = TimeParser.load(DATA / "times", duckling=False)
    counts: Counts = {}
    for code in sorted(languages):
        told = exact = quiet = silent = 0
        for case in cases(code):
            found = [short(span) for span in parser.parse(case.text, code, case.now.replace(tzinfo=SEOUL))]
            told += case.value is not None
            exact += case.value is not None and found == [case.value]
            quiet += case.value is None
            silent += case.value is None and not found
        counts[code] = (told, exact, quiet, silent)
    return counts


def red_flags(rows: Sequence[Row], folder: Path) -> Counts:
    """Of tests/safety: lines in danger, flagged, flagged as meant, lines without, flagged all the same; then
    training lines of other intents than the emergency, and those flagged."""
    net = readers().net
    counts: Counts = {}
    for code in sorted({row.sentence.language for row in rows}):
        table = yaml.load((folder / f"{code}.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        kinds = [
            (kind, {flag.kind for flag in net.find(line)}) for kind, some in table["fires"].items() for line in some
        ]
        alarms = sum(bool(net.find(line)) for line in table["silent"])
        calm = [row.flagged for row in rows if row.sentence.language == code and row.sentence.intent != EMERGENCY]
        counts[code] = (
            len(kinds),
            sum(bool(found) for _, found in kinds),
            sum(kind in found for kind, found in kinds),
            len(table["silent"]),
            alarms,
            len(calm),
            sum(calm),
        )
    return counts
