"""Builds ``data/language_id/profiles`` from the training part of MASSIVE 1.1 (CC BY 4.0, see ATTRIBUTION.md there).

    python -m bot.text.build_profiles --massive FOLDER

FOLDER holds one gzipped table per locale, ``<locale>.train.tsv.gz``: id, intent, judgment of the language, utterance
with ``[slot : words]`` marks. The same input always gives the same files.
"""

import argparse
import gzip
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from langdetect.utils.lang_profile import LangProfile

from bot.text import romanise
from bot.text.normalise import normalise
from bot.text.profiles import letter_digits

_DATA = Path(__file__).resolve().parents[2] / "data" / "language_id"
_MARK = re.compile(r"\[[^:\]]*:\s*([^\]]*?)\s*\]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_GRAMS_KEPT = 5_000
_WORDS_KEPT = 900
_RAREST_GRAM = 3
_RAREST_WORD = 4


def utterances(path: Path) -> list[str]:
    """The plain lower-cased utterances of one table, those left out that its annotators found in another language."""
    lines: list[str] = []
    with gzip.open(path, "rt", encoding="utf-8") as table:
        for row in table:
            _, _, judgment, text = row.rstrip("\n").split("\t")[:4]
            if judgment in ("", "target"):
                lines.append(normalise(_MARK.sub(r"\1", text)).lower())
    return lines


def profile_of(name: str, lines: Iterable[str], *, words: bool) -> dict[str, object]:
    """Counts of the commonest 1- to 3-grams, and the commonest words with their uses per million words."""
    profile = LangProfile(name)
    counts: Counter[str] = Counter()
    for line in lines:
        profile.update(line + " ")
        counts.update(_WORD.findall(line))
    grams = sorted(profile.freq.items(), key=lambda item: (-item[1], item[0]))[:_GRAMS_KEPT]
    total = sum(counts.values())
    kept = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[: _WORDS_KEPT if words else 0]
    return {
        "name": name,
        "n_words": profile.n_words,
        "freq": {gram: count for gram, count in grams if count >= _RAREST_GRAM},
        "words": {word: round(count * 1_000_000 / total) for word, count in kept if count >= _RAREST_WORD},
    }


def build(massive: Path, data: Path) -> None:
    """Write every profile.

    Args:
        massive: folder of the tables.
        data: the folder ``data/language_id``.

    Raises:
        FileNotFoundError: a table is missing.
    """
    target = data / "profiles"
    target.mkdir(parents=True, exist_ok=True)
    plain: Callable[[str], str] = str
    arabizi: Callable[[str], str] = lambda line: letter_digits(romanise.arabic(line))  # noqa: E731
    plan: tuple[tuple[str, str, Callable[[str], str], bool], ...] = (
        ("ar", "ar-SA", plain, True),
        ("en", "en-US", plain, True),
        ("es", "es-ES", plain, True),
        ("ja", "ja-JP", plain, False),
        ("mn", "mn-MN", plain, True),
        ("ru", "ru-RU", plain, True),
        ("vi", "vi-VN", plain, True),
        ("zh-Hans", "zh-CN", plain, False),
        ("zh-Hant", "zh-TW", plain, False),
        ("ar-Latn", "ar-SA", arabizi, True),
        ("ja-Latn", "ja-JP", romanise.japanese_reader(), True),
        ("mn-Latn", "mn-MN", romanise.mongolian, True),
        ("ru-Latn", "ru-RU", romanise.russian, True),
        ("vi-Latn", "vi-VN", romanise.bare_vietnamese, True),
        ("zh-Latn", "zh-CN", romanise.pinyin_reader(data / "pinyin.txt"), True),
    )
    for name, locale, reading, words in plan:
        lines = map(reading, utterances(massive / f"{locale}.train.tsv.gz"))
        text = json.dumps(profile_of(name, lines, words=words), ensure_ascii=False, separators=(",", ":"))
        (target / f"{name}.json").write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Build the language profiles from MASSIVE.")
    parser.add_argument("--massive", type=Path, required=True, help="folder of <locale>.train.tsv.gz")
    parser.add_argument("--data", type=Path, default=_DATA)
    arguments = parser.parse_args()
    build(arguments.massive, arguments.data)


if __name__ == "__main__":
    main()
