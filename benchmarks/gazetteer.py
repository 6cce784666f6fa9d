"""How quickly names are found, and how many more than spaCy's PhraseMatcher finds with the same names.

``python -m benchmarks.gazetteer``
"""

import statistics
import time

import spacy
from spacy.matcher import PhraseMatcher

from bot.nlu.gazetteer import Gazetteer
from bot.nlu.name_files import read_names
from bot.nlu.paths import ROOT
from bot.nlu.sentences import read_sentences

DATA = ROOT / "data"


def main() -> int:
    """Print the figures; returns 0."""
    began = time.perf_counter()
    gazetteer = Gazetteer.load(DATA / "names", DATA / "directory" / "clinics", DATA / "gazetteer" / "never.yml")
    built = time.perf_counter() - began
    pipeline = spacy.blank("xx")
    matcher = PhraseMatcher(pipeline.vocab, attr="LOWER")
    began = time.perf_counter()
    for index, (_, _, _, text) in enumerate(read_names(DATA / "names", None)):
        matcher.add(str(index), [pipeline.make_doc(text.strip())])
    built_other = time.perf_counter() - began
    sentences = list(read_sentences(DATA / "nlu"))
    spent: list[float] = []
    spent_other: list[float] = []
    found: dict[str, list[int]] = {}
    for sentence in sentences:
        began = time.perf_counter()
        ours = gazetteer.find(sentence.text, sentence.language)
        spent.append(time.perf_counter() - began)
        began = time.perf_counter()
        theirs = matcher(pipeline.make_doc(sentence.text))
        spent_other.append(time.perf_counter() - began)
        counts = found.setdefault(sentence.language, [0, 0, 0])
        counts[0] += 1
        counts[1] += bool(ours)
        counts[2] += bool(theirs)
    for label, seconds, build in (("ours", spent, built), ("PhraseMatcher", spent_other, built_other)):
        p99 = statistics.quantiles(seconds, n=100)[98]
        print(
            f"{label:<14} built in {build:.2f} s, {statistics.median(seconds) * 1e3:.3f} ms a line, p99 {p99 * 1e3:.3f}"
        )
    print("language  lines  with a name: ours  PhraseMatcher")
    for language, (lines, ours_count, theirs_count) in found.items():
        print(f"{language:<8} {lines:6} {ours_count:18} {theirs_count:14}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
