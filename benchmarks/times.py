"""How many lines of tests/times are understood, per language: our grammars, with Duckling's feasts, and Duckling alone.

With ``--massive FOLDER`` (MASSIVE 1.1, its dev parts) also: how many of the marked dates and times are covered, how
often a language gives the values that English gives for the same meaning, and in how many lines without a mark
something is found, by us and by Duckling where we find nothing. Lines without a mark may well hold a time ("now").

Run: ``python -m benchmarks.times [--massive FOLDER] [--part dev|train]``
"""

import argparse
import gzip
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import cache
from pathlib import Path

from bot.languages import LANGUAGES
from bot.nlu.times import Span, TimeParser
from bot.nlu.times.duckling_client import DucklingClient
from bot.nlu.times.load import grammars
from bot.nlu.times.model import SEOUL
from tests.support.times import DATA, cases, short

_NOW = datetime(2026, 11, 23, 10, 0, tzinfo=SEOUL)
_MARK = re.compile(r"\[(\w+) : ([^\]]+)\]")
_TIMES = {"date", "time"}
_NOT_COUNTED = _TIMES | {"timeofday", "general_frequency"}
Reader = Callable[[str, str, datetime], list[Span]]


def main(argv: Sequence[str] | None = None) -> int:
    """Prints the tables to standard output."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--massive", type=Path, help="folder of MASSIVE's parts (<locale>.<part>.tsv.gz)")
    arguments.add_argument("--part", default="dev", help="which part of it (default: dev)")
    options = arguments.parse_args(argv)

    started = time.perf_counter()
    parser = TimeParser.load(DATA, duckling=False)
    parser.warm()
    print(f"grammars of {len(LANGUAGES)} languages read in {time.perf_counter() - started:.2f} s\n")
    duckling = DucklingClient(patience=2.0)
    if not duckling.wait(20):
        print("Duckling does not start: its columns are empty\n")
    both = TimeParser(DATA, duckling)
    both.warm()
    readers: dict[str, Reader] = {"own": parser.parse, "own + feasts": both.parse, "Duckling": duckling.parse}
    _tables(readers)
    if options.massive:
        _massive(parser, duckling, options.massive, options.part)
    both.close()
    return 0


def _tables(readers: dict[str, Reader]) -> None:
    head = " | ".join(f"{name:^26}" for name in readers)
    print(f"tests/times           | {head}")
    print("language  lines silent" + " | times  silent   ms   max " * len(readers))
    for language in LANGUAGES:
        table = cases(language)
        told = [case for case in table if case.value is not None]
        cells = []
        for name, read in readers.items():
            if name == "Duckling" and not _known(language):
                cells.append(f"{'-':^26}")
                continue
            taken: list[float] = []
            good = quiet = 0
            for case in table:
                begun = time.perf_counter()
                found = read(case.text, language, case.now.replace(tzinfo=SEOUL))
                taken.append(1000 * (time.perf_counter() - begun))
                good += case.value is not None and [short(span) for span in found] == [case.value]
                quiet += case.value is None and not found
            share = good / len(told), quiet / (len(table) - len(told))
            cells.append(f"{share[0]:6.3f} {share[1]:6.3f} {sum(taken) / len(taken):5.2f} {max(taken):5.1f}")
        print(f"{language:9} {len(told):5} {len(table) - len(told):5} | " + " | ".join(cells))


def _massive(parser: TimeParser, duckling: DucklingClient, folder: Path, part: str) -> None:
    print(f"\nMASSIVE, {part}: marks, share covered, share with English's values,")
    print("share of lines without a mark where we find something, and where only Duckling does")
    english = {number: _values(parser.parse(text, "en", _NOW)) for number, text, _ in _lines(folder, "en", part)}
    for language in LANGUAGES:
        marked = covered = alike = compared = unmarked = ours = theirs = 0
        for number, text, marks in _lines(folder, language, part):
            found = parser.parse(text, language, _NOW)
            times = [mark for mark in marks if mark[0] in _TIMES]
            marked += len(times)
            covered += sum(any(span.start < end and start < span.end for span in found) for _, start, end in times)
            if times and english.get(number):
                compared += 1
                alike += english[number] == _values(found)
            if not any(mark[0] in _NOT_COUNTED for mark in marks):
                unmarked += 1
                ours += bool(found)
                theirs += not found and _known(language) and bool(duckling.parse(text, language, _NOW))
        shares = covered / marked, alike / compared, ours / unmarked, theirs / unmarked
        print(f"{language:9} {marked:5} " + " ".join(f"{share:7.3f}" for share in shares))


@cache
def _known(language: str) -> bool:
    return grammars(DATA, language)[0].duckling is not None


def _values(spans: list[Span]) -> list[str]:
    return sorted(str(span.value) for span in spans)


def _lines(folder: Path, language: str, part: str) -> Iterator[tuple[str, str, list[tuple[str, int, int]]]]:
    """Number, text and marks (name, start, end) of every line of a language."""
    path = next(path for path in sorted(folder.glob(f"*.{part}.tsv.gz")) if path.name.startswith(f"{language}-"))
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            text, marks, last = "", [], 0
            for mark in _MARK.finditer(fields[-1]):
                text += fields[-1][last : mark.start()]
                marks.append((mark[1], len(text), len(text) + len(mark[2])))
                text += mark[2]
                last = mark.end()
            yield fields[0], text + fields[-1][last:], marks


if __name__ == "__main__":
    sys.exit(main())
