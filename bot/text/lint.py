"""Checks the catalogues of all locales against each other, and every fact: ``python -m bot lint [--locales en,ar]``.

What is allowed by exception stands in ``data/locales/lint.yml``.
"""

import argparse
import re
import sys
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax.ast import Message, SelectExpression
from fluent.syntax.visitor import Visitor

from actions.services.knowledge import FactError, Knowledge
from bot.languages import FALLBACK_LOCALE, LOCALES
from bot.settings import ROOT
from bot.text.catalogue import Catalogue, CatalogueError
from bot.text.formats import _cldr

FOLDER = ROOT / "data" / "locales"
FACTS = ROOT / "data" / "knowledge"
PLACEABLE = re.compile(r"\{[^{}]*\}")
DIGITS = re.compile(r"\d[\d.,:-]*\d|\d")
PAIRS = (("(", ")"), ("“", "”"), ("«", "»"), ("「", "」"), ("（", "）"), ("『", "』"))


@dataclass(frozen=True)
class Problem:
    """Something wrong with one message."""

    locale: str
    key: str
    what: str

    def __str__(self) -> str:
        return f"{self.locale} {self.key}: {self.what}"


class _Selectors(Visitor):
    def __init__(self) -> None:
        self.categories: set[str] = set()

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802 - the visitor's protocol
        self.categories |= {variant.key.name for variant in node.variants if hasattr(variant.key, "name")}
        self.generic_visit(node)


def lint(folder: Path = FOLDER, locales: Collection[str] = tuple(LOCALES)) -> list[Problem]:
    """All problems of these locales, English being the measure.

    Raises:
        CatalogueError: a file cannot be read at all.
    """
    rules: dict[str, Any] = yaml.load((folder / "lint.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    catalogue = Catalogue.load(folder)
    english = _texts(folder, FALLBACK_LOCALE)
    problems = []
    for locale in locales:
        texts = _texts(folder, locale)
        problems += [Problem(locale, key, "is missing") for key in sorted(english.keys() - texts.keys())]
        problems += [Problem(locale, key, "is unknown in English") for key in sorted(texts.keys() - english.keys())]
        avoided = _avoided(folder, locale)
        for key in sorted(texts.keys() & english.keys()):
            wanted, found = catalogue.variables(FALLBACK_LOCALE, key), catalogue.variables(locale, key)
            if wanted != found:
                problems.append(Problem(locale, key, f"takes {sorted(found)} instead of {sorted(wanted)}"))
            problems += [Problem(locale, key, what) for what in _faults(texts[key], key, locale, rules, avoided)]
            if locale != FALLBACK_LOCALE and _is_copy(texts[key].text, english[key].text) and key not in rules["same"]:
                problems.append(Problem(locale, key, "is an untranslated copy"))
    return problems


@dataclass(frozen=True)
class _Text:
    text: str
    categories: frozenset[str]


def _texts(folder: Path, locale: str) -> dict[str, _Text]:
    texts = {}
    for path in sorted((folder / locale).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, Message) and entry.value is not None:
                selectors = _Selectors()
                selectors.visit(entry)
                source = FluentSerializer().serialize_entry(entry).split("=", 1)[1].strip()
                texts[entry.id.name] = _Text(source, frozenset(selectors.categories))
    return texts


def _faults(text: _Text, key: str, locale: str, rules: dict[str, Any], avoided: list[str]) -> list[str]:
    faults = []
    plain = PLACEABLE.sub("", text.text)
    length = len(" ".join(plain.split()))
    limit = next((top for prefix, top in rules["lengths"].items() if key.startswith(prefix)), rules["length"])
    if length > limit:
        faults.append(f"has {length} characters, {limit} are allowed")
    digits = [run for run in DIGITS.findall(plain) if run.rstrip(".") not in rules["digits"]]
    if digits:
        faults.append(f"holds {', '.join(digits)}: figures come from facts")
    faults += [f"uses «{word}», which STYLE.md avoids" for word in avoided if word.lower() in plain.lower()]
    unpaired = [pair for pair in PAIRS if plain.count(pair[0]) != plain.count(pair[1])]
    faults += [f"{opening}{closing} do not match" for opening, closing in unpaired]
    unknown = text.categories - set(_cldr(locale).plural_form.tags) - {"other"} - set(rules["variants"])
    if unknown:
        faults.append(f"selects {', '.join(sorted(unknown))}, no plural forms of this locale")
    return faults


def _avoided(folder: Path, locale: str) -> list[str]:
    path = folder / locale / "glossary.yml"
    terms = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) if path.exists() else {}
    return [str(word) for word in (terms or {}).get("avoid") or []]


def _is_copy(text: str, english: str) -> bool:
    words = re.sub(r"[\W\d_]+", "", PLACEABLE.sub("", text))
    return len(words) > 3 and words == re.sub(r"[\W\d_]+", "", PLACEABLE.sub("", english))


def main(arguments: list[str]) -> int:
    """The command; prints problems, returns 1 when there are any."""
    parser = argparse.ArgumentParser(prog="python -m bot lint")
    parser.add_argument("--locales", default=",".join(LOCALES))
    chosen = parser.parse_args(arguments).locales.split(",")
    try:
        facts = Knowledge.load(FACTS).entries()
        problems = lint(locales=chosen)
    except (CatalogueError, FactError) as error:
        print(f"✗ {error}", file=sys.stderr)
        return 1
    for problem in problems:
        print(f"✗ {problem}", file=sys.stderr)
    if not problems:
        print(f"• catalogues agree: {len(chosen)} locales, {len(Catalogue.load(FOLDER).keys(FALLBACK_LOCALE))} keys")
        print(f"• facts have sources and dates: {len(facts)}")
    return 1 if problems else 0
