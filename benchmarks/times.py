"""How many lines of tests/times are understood, per language: our grammars, with Duckling's feasts, and Duckling alone.

With ``--massive FOLDER`` (MASSIVE 1.1, its dev parts) also: how many of the marked dates and times are covered, how
often a language gives the values that English gives for the same meaning, and in how many lines without a mark
something is found, by us and by Duckling where we find nothing. Lines without a mark may well hold a time ("now").

With ``--duckling FOLDER`` (holding ``EN/Corpus.hs`` … of facebook/duckling's ``Duckling/Time``) also: the share of the
single values of Duckling's own corpora that are found, as the one time of the phrase, with the right start and grain.
Intervals and feasts that are intervals are not read. What our meanings forbid is counted apart, as "by design":

- the grain is second or quarter, which ours never are; "now" is a minute; a year is twelve months;
- "in 7 days" is a day to us and an hour to Duckling, "in three years" a day and not a month: one holds the other,
  and the finer one keeps the present hour or day;
- a weekday lies seven days off (a bare weekday is never today, "next" is the coming Monday-to-Sunday week);
- an hour lies 12, 24 or 36 hours off: a bare hour falls between 08 and 19, an hour that is over is tomorrow's;
- a date or month without a year lies in the coming year where Duckling takes the past one;
- the phrase names a time zone (all is Seoul's time).

Run: ``python -m benchmarks.times [--massive FOLDER] [--part dev|train] [--duckling FOLDER [--misses]]``
"""

import argparse
import gzip
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from bot.languages import LANGUAGES
from bot.nlu.times import Span, TimeParser
from bot.nlu.times.duckling_client import DucklingClient
from bot.nlu.times.load import grammars
from bot.nlu.times.model import SEOUL, TimeSpan
from tests.support.times import DATA, cases, short

_NOW = datetime(2026, 11, 23, 10, 0, tzinfo=SEOUL)
_MARK = re.compile(r"\[(\w+) : ([^\]]+)\]")
_EXAMPLES = re.compile(r"examples\s*\(datetime(?:Holiday)?\s*\(([\d,\s]+)\)\s*(\w+)[^)]*\)\s*\[(.*?)\n\s*\]", re.DOTALL)
_REFERENCE = re.compile(r"refTime\s*\(([\d,\s]+)\)")
_TEST_CONTEXT = "2013, 2, 12, 4, 30, 0"
_ZONE = re.compile(r"\b(?:cet|gmt|utc|est|pst|cst)\b", re.IGNORECASE)
_GRAINS = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")
_HALF_DAY, _WEEK = timedelta(hours=12), timedelta(days=7)
_TIMES = {"date", "time"}
_NOT_COUNTED = _TIMES | {"timeofday", "general_frequency"}
Reader = Callable[[str, str, datetime], list[Span]]


def main(argv: Sequence[str] | None = None) -> int:
    """Prints the tables to standard output."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--massive", type=Path, help="folder of MASSIVE's parts (<locale>.<part>.tsv.gz)")
    arguments.add_argument("--part", default="dev", help="which part of it (default: dev)")
    arguments.add_argument("--duckling", type=Path, help="folder of Duckling's corpora (<CODE>/Corpus.hs)")
    arguments.add_argument("--misses", action="store_true", help="with --duckling: name what is missed")
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
    if options.duckling:
        _corpora({"own + feasts": both.parse, "Duckling": duckling.parse}, options.duckling, options.misses)
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


def _corpora(readers: dict[str, Reader], folder: Path, misses: bool) -> None:
    print("\nDuckling's own corpora: single values, then share right of those our meanings allow (by design, missed)")
    for language in LANGUAGES:
        path = folder / language.upper() / "Corpus.hs"
        if not path.is_file():
            continue
        source = path.read_text(encoding="utf-8")
        moment = _REFERENCE.search(source)
        now = datetime(*_numbers(moment[1] if moment else _TEST_CONTEXT), tzinfo=SEOUL)
        cases = list(_examples(source))
        cells = []
        for name, read in readers.items():
            verdicts = [
                (phrase, _verdict(phrase, start, grain, now, read(phrase, language, now)))
                for phrase, start, grain in cases
            ]
            tally = Counter(verdict for _, verdict in verdicts)
            share = tally["right"] / max(1, len(cases) - tally["design"])
            cells.append(f"{name} {share:6.3f} ({tally['design']:3}, {tally['missed']:3})")
            if misses and name != "Duckling":
                print(language, "missed:", " | ".join(phrase for phrase, verdict in verdicts if verdict == "missed"))
        print(f"{language:9} {len(cases):4} | " + " | ".join(cells))


def _examples(source: str) -> Iterator[tuple[str, datetime, str]]:
    """Phrase, start and grain of every single value of a corpus."""
    source = re.sub(r"(?m)^\s*--.*$", "", source)
    for moment, grain, phrases in _EXAMPLES.findall(source):
        start = datetime(*_numbers(moment), tzinfo=SEOUL)
        for phrase in re.findall(r'"((?:[^"\\]|\\.)*)"', phrases):
            yield phrase.replace('\\"', '"'), start, grain.lower()


def _numbers(moment: str) -> tuple[int, int, int, int, int, int]:
    year, month, day, hour, minute, second = map(int, moment.split(","))
    return year, month or 1, day or 1, hour, minute, second


def _verdict(phrase: str, start: datetime, grain: str, now: datetime, found: list[Span]) -> str:
    values = [span.value for span in found if isinstance(span, TimeSpan)]
    if len(values) == 1 == len(found):
        ours = datetime.fromisoformat(values[0]["start"])
        if ours == start and values[0]["grain"] == grain:
            return "right"
        if _differs(ours, values[0]["grain"], start, grain, now):
            return "design"
    return "design" if grain in ("second", "quarter") or _ZONE.search(phrase) else "missed"


def _differs(ours: datetime, our_grain: str, theirs: datetime, grain: str, now: datetime) -> bool:
    """Whether both mean the same words by other rules: those of the docstring."""
    if our_grain == grain:
        apart = abs(ours - theirs)
        if grain in ("hour", "minute") and apart % _HALF_DAY == timedelta() and apart <= 3 * _HALF_DAY:
            return True
        if apart == _WEEK and grain in ("day", "hour", "minute"):
            return True
        return theirs < now <= ours and (ours.month, ours.day) == (theirs.month, theirs.day)
    wider = max(our_grain, grain, key=_GRAINS.index)
    finer = theirs if wider == our_grain else ours
    kept = "minute" if wider in ("minute", "hour") else "hour" if wider in ("day", "week") else "day"
    from_now = getattr(finer, kept) == getattr(now, kept)
    return ours == theirs or (from_now and _cut(ours, wider) == _cut(theirs, wider))


def _cut(moment: datetime, grain: str) -> tuple[int, ...]:
    parts = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    return parts[
        : {"year": 1, "quarter": 2, "month": 2, "week": 3, "day": 3, "hour": 4, "minute": 5, "second": 6}[grain]
    ]


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
