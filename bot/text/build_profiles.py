"""Builds ``data/language_id/profiles`` from the training part of MASSIVE 1.1 (CC BY 4.0, see ATTRIBUTION.md there).

    python -m bot.text.build_profiles --massive FOLDER --django FOLDER

The first FOLDER holds one gzipped table per locale, ``<locale>.train.tsv.gz``: id, intent, judgment of the language,
utterance with ``[slot : words]`` marks. The second is the package ``django`` as installed: its translations (BSD) are
the text of neighbours that langdetect has no profile of. The same input always gives the same files.
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
_NAME_MARK = re.compile(
    r"\[\s*(?:person|(?:place|business|artist|radio|song|game|audiobook|playlist|podcast|app|movie)_name|media_type"
    r"|transport_agency|audiobook_author|music_album|email_address)\s*:[^\]]*\]"
)
_PLACEHOLDER = re.compile(r"%\(?\w+\)?\w?|\{\w*\}|<[^>]*>|&\w+;|\\\\.|[A-Za-z0-9_.]+@\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_GRAMS_KEPT = 5_000
_NEIGHBOUR_GRAMS_KEPT = 1_500
_WORDS_KEPT = 2_500
_RAREST_GRAM = 3
_NEIGHBOURS = ("az", "kk", "ky", "ms", "sr", "tg", "tt", "ug")
_RAREST_WORD = 4


def utterances(path: Path, *, names: bool = True) -> list[str]:
    """The plain lower-cased utterances of one table, those left out that its annotators found in another language.

    Args:
        path: the table.
        names: keep the words marked as names of persons, places, songs and the like.
    """
    lines: list[str] = []
    with gzip.open(path, "rt", encoding="utf-8") as table:
        for row in table:
            _, _, judgment, text = row.rstrip("\n").split("\t")[:4]
            if judgment in ("", "target"):
                text = text if names else _NAME_MARK.sub(" ", text)
                lines.append(normalise(_MARK.sub(r"\1", text)).lower())
    return lines


def translations(django: Path, locale: str) -> list[str]:
    """The translated lines of one locale of the package ``django``, lower-cased, each once."""
    lines: dict[str, None] = {}
    for path in sorted(django.glob(f"**/locale/{locale}/LC_MESSAGES/django*.po")):
        text = re.sub(r'"\n"', "", path.read_text(encoding="utf-8"))
        for line in re.findall(r'^msgstr(?:\[\d\])? "(.+)"$', text, re.MULTILINE)[1:]:
            lines[normalise(_PLACEHOLDER.sub(" ", line)).lower()] = None
    return list(lines)


def profile_of(
    name: str, lines: Iterable[str], nameless: Iterable[str] = (), *, most: int = _GRAMS_KEPT
) -> dict[str, object]:
    """Counts of the commonest 1- to 3-grams, and the commonest words with their uses per million words.

    Args:
        name: tag of the profile.
        lines: text for the n-grams.
        nameless: text for the words.
        most: how many n-grams are kept.
    """
    profile = LangProfile(name)
    for line in lines:
        profile.update(line + " ")
    counts = Counter(word for line in nameless for word in _WORD.findall(line))
    grams = sorted(profile.freq.items(), key=lambda item: (-item[1], item[0]))[:most]
    total = sum(counts.values())
    kept = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:_WORDS_KEPT]
    return {
        "name": name,
        "n_words": profile.n_words,
        "freq": {gram: count for gram, count in grams if count >= _RAREST_GRAM},
        "words": {word: round(count * 1_000_000 / total) for word, count in kept if count >= _RAREST_WORD},
    }


def build(massive: Path, django: Path, data: Path) -> None:
    """Write every profile.

    Args:
        massive: folder of the tables.
        django: the package as installed.
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
        table = massive / f"{locale}.train.tsv.gz"
        nameless = map(reading, utterances(table, names=False)) if words else ()
        _write(target, profile_of(name, map(reading, utterances(table)), nameless))
    for name in _NEIGHBOURS:
        _write(target, profile_of(name, translations(django, name), most=_NEIGHBOUR_GRAMS_KEPT))


def _write(target: Path, profile: dict[str, object]) -> None:
    text = json.dumps(profile, ensure_ascii=False, separators=(",", ":"))
    (target / f"{profile['name']}.json").write_text(text + "\n", encoding="utf-8")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Build the language profiles from MASSIVE.")
    parser.add_argument("--massive", type=Path, required=True, help="folder of <locale>.train.tsv.gz")
    parser.add_argument("--django", type=Path, required=True, help="the package django as installed")
    parser.add_argument("--data", type=Path, default=_DATA)
    arguments = parser.parse_args()
    build(arguments.massive, arguments.django, arguments.data)


if __name__ == "__main__":
    main()
