"""``python -m bot languages``: what each language has of everything a language needs, and a scaffold for a new one."""

import argparse
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from bot.languages import FALLBACK_LOCALE, LOCALES, default_locale
from bot.settings import ROOT

DATA, TESTS = ROOT / "data", ROOT / "tests"
KEPT_DOCUMENTS = ("STYLE.md", "glossary.yml")
LANGUAGE_TABLES = ("answers", "numbers", "particulars", "times", "safety")
CODE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?")


@dataclass(frozen=True)
class Coverage:
    """What one locale has; a pair is (what it has, what English has)."""

    locale: str
    sentences: int
    fewest: int
    intents: tuple[int, int]
    catalogue: tuple[int, int]
    names: tuple[int, int]
    documents: tuple[int, int]
    tables: tuple[int, int]
    red_flags: int
    lines: tuple[int, int]
    times: int

    @property
    def holes(self) -> list[str]:
        """The names of the pairs that are not full."""
        pairs = ("intents", "catalogue", "names", "documents", "tables", "lines")
        return [name for name in pairs if getattr(self, name)[0] < getattr(self, name)[1]]


def coverage(locale: str) -> Coverage:
    """Count what a locale of the registry has."""
    language = LOCALES[locale].language
    sentences = _sentences(language)
    wanted = _sentences(LOCALES[FALLBACK_LOCALE].language)
    names, all_names = _names(locale), _names(FALLBACK_LOCALE)
    lines, all_lines = _lines(locale), _lines(FALLBACK_LOCALE)
    keys, all_keys = _keys(locale), _keys(FALLBACK_LOCALE)
    fires = (_yaml(TESTS / "safety" / f"{language}.yml") or {}).get("fires") or {}
    return Coverage(
        locale=locale,
        sentences=sum(sentences.values()),
        fewest=min(sentences.values(), default=0),
        intents=(len(sentences.keys() & wanted.keys()), len(wanted)),
        catalogue=(len(keys & all_keys), len(all_keys)),
        names=(len(names & all_names), len(all_names)),
        documents=(
            sum((DATA / "locales" / locale / name).exists() for name in KEPT_DOCUMENTS),
            len(KEPT_DOCUMENTS),
        ),
        tables=(sum((DATA / table / f"{language}.yml").exists() for table in LANGUAGE_TABLES), len(LANGUAGE_TABLES)),
        red_flags=sum(len(found) for found in fires.values()),
        lines=(len(lines & all_lines), len(all_lines)),
        times=_count_times(language),
    )


def table() -> str:
    """The coverage of all locales as a Markdown table."""
    columns = [
        "locale",
        "sentences",
        "fewest",
        "intents",
        "catalogue",
        "names",
        "style",
        "tables",
        "red flags",
        "times",
        "test lines",
    ]
    rows = ["| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]
    for code in LOCALES:
        one = coverage(code)
        cells = (
            code,
            one.sentences,
            one.fewest,
            _pair(one.intents),
            _pair(one.catalogue),
            _pair(one.names),
            _pair(one.documents),
            _pair(one.tables),
            one.red_flags,
            one.times,
            _pair(one.lines),
        )
        rows.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(rows)


def add(code: str) -> list[Path]:
    """Lay out the files of a new language, empty but for what has to be written; existing files are left alone.

    Raises:
        ValueError: the code is no language code.
    """
    if not CODE.fullmatch(code):
        raise ValueError(f"{code!r} is no language code such as id or sr-Latn")
    language = code.split("-")[0]
    made: list[Path] = []

    def write(path: Path, text: str) -> None:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            made.append(path)

    english = default_locale(LOCALES[FALLBACK_LOCALE].language).language
    for source in sorted((DATA / "nlu" / english).glob("*.yml")):
        intents = [item["intent"] for item in _yaml(source)["nlu"]]
        body = "".join(f"  - intent: {intent}\n    examples: |\n" for intent in intents)
        write(DATA / "nlu" / language / source.name, f'version: "3.1"\nnlu:\n{body}')
    for source in sorted((DATA / "locales" / FALLBACK_LOCALE).glob("*.ftl")):
        commented = "".join(f"# {line}\n" if line else "\n" for line in source.read_text(encoding="utf-8").splitlines())
        write(
            DATA / "locales" / code / source.name,
            f"### To be written for {code}; the English is kept as a comment.\n{commented}",
        )
    for name in KEPT_DOCUMENTS:
        write(DATA / "locales" / code / name, f"# {code}\n")
    ids = {
        kind: {item: {"name": "", "aliases": []} for item in entries}
        for kind, entries in _raw_names(FALLBACK_LOCALE).items()
    }
    write(DATA / "names" / f"{code}.yml", yaml.safe_dump(ids, allow_unicode=True, sort_keys=False))
    for name in LANGUAGE_TABLES:
        keys = _yaml(DATA / name / f"{english}.yml") or {}
        write(DATA / name / f"{language}.yml", "".join(f"# {key}: \n" for key in keys))
    write(TESTS / "safety" / f"{language}.yml", "fires: {}\nsilent: []\n")
    write(TESTS / "times" / f"{language}.yml", "")
    write(TESTS / "e2e" / "lines" / f"{code}.yml", "".join(f"# {key}: \n" for key in sorted(_lines(FALLBACK_LOCALE))))
    return made


def main(arguments: list[str]) -> int:
    """The command: the table, or ``add CODE``. Returns 1 while a language has holes."""
    parser = argparse.ArgumentParser(prog="python -m bot languages")
    parser.add_argument("action", nargs="?", choices=["add"])
    parser.add_argument("code", nargs="?")
    chosen = parser.parse_args(arguments)
    if chosen.action == "add":
        try:
            made = add(chosen.code or "")
        except ValueError as error:
            print(f"✗ {error}", file=sys.stderr)
            return 2
        for path in made:
            print(f"• {path.relative_to(ROOT)}")
        print(f"• now add a row for {chosen.code} to bot/languages.py, write the files, and run `make lint test`")
        return 0
    print(table())
    holes = {code: coverage(code).holes for code in LOCALES}
    for code, missing in holes.items():
        if missing:
            print(f"✗ {code} lacks some of: {', '.join(missing)}", file=sys.stderr)
    return 1 if any(holes.values()) else 0


def _pair(pair: tuple[int, int]) -> str:
    return f"{pair[0]}/{pair[1]}"


def _yaml(path: Path) -> Any:
    return yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) if path.exists() else None


def _sentences(language: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    for path in (DATA / "nlu" / language).glob("*.yml"):
        for item in (_yaml(path) or {}).get("nlu") or []:
            lines = [line for line in (item.get("examples") or "").splitlines() if line.strip(" -")]
            counts[item["intent"]] = counts.get(item["intent"], 0) + len(lines)
    return counts


def _keys(locale: str) -> set[str]:
    found = set()
    for path in (DATA / "locales" / locale).glob("*.ftl"):
        body = FluentParser().parse(path.read_text(encoding="utf-8")).body
        found |= {entry.id.name for entry in body if isinstance(entry, Message) and entry.value is not None}
    return found


def _raw_names(locale: str) -> dict[str, dict[str, Any]]:
    return _yaml(DATA / "names" / f"{locale}.yml") or {}


def _names(locale: str) -> set[str]:
    return {f"{kind}/{item}" for kind, items in _raw_names(locale).items() for item in items or {}}


def _lines(locale: str) -> set[str]:
    return set(_yaml(TESTS / "e2e" / "lines" / f"{locale}.yml") or {})


def _count_times(language: str) -> int:
    loaded = _yaml(TESTS / "times" / f"{language}.yml")
    return len(re.findall(r"(?m)^\s*- |: ", yaml.safe_dump(loaded, allow_unicode=True))) if loaded else 0
