"""Language identification by ours, langdetect, lingua and py3langid."""

import importlib
import importlib.util
import multiprocessing
from collections.abc import Sequence
from pathlib import Path

from benchmarks import language_id
from benchmarks.language_id import Detector
from bot.languages import LANGUAGES
from bot.nlu.sentences import Sentence


def py3langid() -> Detector:
    """py3langid, told that only our ten languages occur."""
    package = importlib.import_module("py3langid.langid")  # no dependency of ours
    identifier = package.LanguageIdentifier.from_pickled_model(package.MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return lambda text: str(identifier.classify(text)[0])


def detectors() -> dict[str, Detector]:
    """Those that are installed."""
    makers = {**language_id.DETECTORS, "py3langid": py3langid}
    return {name: make() for name, make in makers.items() if name == "ours" or importlib.util.find_spec(name)}


def language_shares(lines: Sequence[Sentence]) -> dict[str, dict[str, float]]:
    """The share of right answers by program and language; the script of Chinese does not count."""
    found: dict[str, dict[str, float]] = {}
    for name, detect in detectors().items():
        right: dict[str, list[bool]] = {}
        for line in lines:
            right.setdefault(line.language, []).append(detect(line.text)[:2] == line.language)
        found[name] = {code: sum(some) / len(some) for code, some in sorted(right.items())}
    return found


def outside_shares(corpora: Path | None) -> dict[str, dict[str, float]] | None:
    """The shares of ``benchmarks.language_id`` by program; None where the outside lines are not there."""
    if corpora is None or not (corpora / "massive").is_dir() or not (corpora / "language_id" / "dev.tsv").is_file():
        return None
    language_id.DETECTORS.setdefault("py3langid", py3langid)
    found: dict[str, dict[str, float]] = {}
    for name in language_id.DETECTORS:
        if name == "ours" or importlib.util.find_spec(name):
            with multiprocessing.get_context("fork").Pool(1) as pool:  # so that it knows of py3langid
                given = (name, corpora / "massive", corpora / "language_id" / "dev.tsv")
                figures = pool.apply(language_id.measure, given)
            found[name] = {label: share for label, share in figures.items() if label.endswith("%")}
    return found
