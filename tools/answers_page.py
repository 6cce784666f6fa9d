"""Writes docs/answers.md: each kind of question in every locale, the keys that answer it and the facts they rest on."""

from pathlib import Path
from typing import Any

import yaml

from bot.languages import LOCALES

ROOT = Path(__file__).resolve().parent.parent
LISTED = ROOT / "docs" / "answers.yml"
PAGE = ROOT / "docs" / "answers.md"
LINES = ROOT / "tests" / "e2e" / "lines"
HEAD = """# What is asked, and what answers it

Written by `python -m tools.answers_page` from [answers.yml](answers.yml); a test refuses a page that is out of date, a
key that no catalogue holds and a fact that does not exist. The questions are those of `tests/e2e/lines`: one
conversation test asks each of them in every locale. Sentences stand in `data/locales/<locale>/*.ftl`, facts with source
and dates in `data/knowledge`; *directory* is what clinics state, with their own source and date.
"""


def listed() -> list[dict[str, Any]]:
    """The kinds of question: ``kind``, ``intent``, ``line``, ``keys`` and ``facts``."""
    loaded: list[dict[str, Any]] = yaml.load(LISTED.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return loaded


def questions() -> dict[str, dict[str, str]]:
    """What visitors type, by locale and key."""
    return {
        code: yaml.load((LINES / f"{code}.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for code in LOCALES
    }


def page() -> str:
    """The page as it has to be."""
    rows, asked = listed(), questions()
    answers = ["| question | intent | answered by | facts |", "| --- | --- | --- | --- |"]
    for row in rows:
        keys = ", ".join(f"`{key}`" for key in row["keys"])
        facts = ", ".join(row["facts"]) or "none"
        answers.append(f"| {row['kind']} | `{row['intent']}` | {keys} | {facts} |")
    parts = [HEAD, "## Answers and facts\n", "\n".join(answers), "\n## The questions\n"]
    for row in rows:
        lines = [f"- {LOCALES[code].own_name}: {asked[code][row['line']]}" for code in LOCALES]
        parts.append("\n".join([f"### {row['kind']}\n", *lines, ""]))
    return "\n".join(parts)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
