"""Language identification in one run: ours, langdetect as it comes, and lingua where it is installed.

    python -m benchmarks.language_id --massive FOLDER --hard FILE [--django FOLDER]

FOLDER holds ``<locale>.dev.tsv.gz`` of MASSIVE 1.1 (lines of one to eight words are taken, of up to sixteen characters
in scripts without spaces); FILE has lines of text, expected code or codes divided by ``|``, and kind, divided by tabs.
The package ``django`` as installed gives a third set, lines of an interface: most are one word with a capital, which a
chat may as well use for a name.
Each detector runs in a process of its own, so that the memory it adds is its own.
"""

import argparse
import gettext
import importlib
import importlib.util
import multiprocessing
import re
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from statistics import quantiles

from bot.languages import LANGUAGES
from bot.text.build_profiles import utterances

_DATA = Path(__file__).resolve().parents[1] / "data" / "language_id"
_LOCALES = ("en-US", "zh-CN", "zh-TW", "ja-JP", "ru-RU", "mn-MN", "es-ES", "vi-VN", "th-TH", "ar-SA", "ko-KR")
_UNSPACED = ("zh", "ja", "th")
_MOST_WORDS, _MOST_CHARS = 8, 16
_INTERFACE = ("ar", "es", "ja", "ko", "mn", "ru", "th", "vi", "zh_Hans", "zh_Hant")
_MARKED = re.compile(r"[%{<\n&@0-9]|http")
_SHORTEST, _LONGEST = 3, 60

Detector = Callable[[str], str]


def ours() -> Detector:
    """The project's identifier; the answer is a locale or ``und``."""
    from bot.text.identify import LanguageIdentifier

    identifier = LanguageIdentifier.load(_DATA)
    return lambda text: identifier.identify(text).locale


def langdetect() -> Detector:
    """langdetect with its 55 languages and a fixed seed."""
    from langdetect import DetectorFactory, LangDetectException, detect

    DetectorFactory.seed = 0

    def identify(text: str) -> str:
        try:
            return {"zh-cn": "zh-Hans", "zh-tw": "zh-Hant"}.get(found := str(detect(text)), found)
        except LangDetectException:
            return "und"

    identify("warm up")
    return identify


def lingua() -> Detector:
    """lingua, told that only our ten languages occur."""
    package = importlib.import_module("lingua")  # no dependency of ours
    codes = [getattr(package.IsoCode639_1, code.upper()) for code in LANGUAGES]
    detector = package.LanguageDetectorBuilder.from_iso_codes_639_1(*codes).with_preloaded_language_models().build()

    def identify(text: str) -> str:
        found = detector.detect_language_of(text)
        return str(found.iso_code_639_1.name).lower() if found else "und"

    return identify


DETECTORS: dict[str, Callable[[], Detector]] = {"ours": ours, "langdetect": langdetect, "lingua": lingua}


def chat_lines(massive: Path) -> dict[str, list[str]]:
    """Short utterances of the development part by locale."""
    lines: dict[str, list[str]] = {}
    for locale in _LOCALES:
        unspaced = locale[:2] in _UNSPACED
        lines[locale] = [
            line
            for line in dict.fromkeys(utterances(massive / f"{locale}.dev.tsv.gz"))
            if (len(line) <= _MOST_CHARS if unspaced else len(line.split()) <= _MOST_WORDS)
        ]
    return lines


def interface_lines(django: Path) -> dict[str, list[str]]:
    """Lines of Django's translations by language, without those that two languages share."""
    found: dict[str, dict[str, None]] = {"en": {}}
    for locale in _INTERFACE:
        for path in sorted(django.glob(f"**/locale/{locale}/LC_MESSAGES/django*.mo")):
            with path.open("rb") as file:
                catalogue: dict[object, str] = vars(gettext.GNUTranslations(file))["_catalog"]
            for source, line in catalogue.items():
                if isinstance(source, str) and source.rpartition("\x04")[2] != line:
                    found["en"][source.rpartition("\x04")[2]] = None
                    found.setdefault(locale[:2], {})[line] = None
    uses = Counter(line for lines in found.values() for line in lines)
    return {
        language: [line for line in lines if uses[line] == 1 and _is_plain(line)] for language, lines in found.items()
    }


def _is_plain(line: str) -> bool:
    return _SHORTEST <= len(line) <= _LONGEST and len(line.split()) <= _MOST_WORDS and not _MARKED.search(line)


def _megabytes() -> float:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1024 / (1024 if sys.platform == "darwin" else 1)


def measure(name: str, massive: Path, hard: Path, django: Path | None = None) -> dict[str, float]:
    """Every figure of one detector, by label."""
    lines = chat_lines(massive)
    rows = [row.split("\t") for row in hard.read_text(encoding="utf-8").splitlines() if row]
    before, began = _megabytes(), time.perf_counter()
    detector = DETECTORS[name]()
    figures = {"load s": time.perf_counter() - began}
    seconds: list[float] = []

    def timed(text: str) -> str:
        start = time.perf_counter()
        answer = detector(text)
        seconds.append(time.perf_counter() - start)
        return answer

    answers = {locale: [timed(line) for line in texts] for locale, texts in lines.items()}
    for language in dict.fromkeys(locale[:2] for locale in _LOCALES):
        found = [answer[:2] for locale, texts in answers.items() if locale[:2] == language for answer in texts]
        figures[f"{language} %"] = 100 * found.count(language) / len(found)
    figures["mean %"] = sum(figures[f"{language} %"] for language in LANGUAGES) / len(LANGUAGES)
    for locale, form in (("zh-CN", "zh-Hans"), ("zh-TW", "zh-Hant")):
        figures[f"{form} %"] = 100 * answers[locale].count(form) / len(answers[locale])
    right = [bool({answer, answer[:2]} & set(row[1].split("|"))) for row in rows for answer in (timed(row[0]),)]
    figures["hard %"] = 100 * sum(right) / len(right)
    for language, texts in (interface_lines(django) if django else {}).items():
        figures[f"django {language} %"] = 100 * sum(timed(text)[:2] == language for text in texts) / len(texts)
    marks = quantiles(seconds, n=100)
    figures |= {"texts/s": len(seconds) / sum(seconds), "p50 ms": marks[49] * 1000, "p99 ms": marks[98] * 1000}
    figures["RSS + MB"] = _megabytes() - before
    return figures


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Measure language identification.")
    parser.add_argument("--massive", type=Path, required=True, help="folder of <locale>.dev.tsv.gz")
    parser.add_argument("--hard", type=Path, required=True, help="table of text, expected codes, kind")
    parser.add_argument("--django", type=Path, help="the package django as installed")
    arguments = parser.parse_args()
    names = [name for name in DETECTORS if name == "ours" or importlib.util.find_spec(name)]
    for name in DETECTORS.keys() - set(names):
        print(f"{name} is not installed: left out")
    results: dict[str, dict[str, float]] = {}
    for name in names:
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            results[name] = pool.apply(measure, (name, arguments.massive, arguments.hard, arguments.django))
    print("".join(["", *(f"{name:>12}" for name in ["", *names])]))
    for label in results["ours"]:
        print(f"{label:>12}" + "".join(f"{results[name][label]:>12.2f}" for name in names))


if __name__ == "__main__":
    main()
