"""docs/answers.md says what is true of the catalogues, the facts and the tests."""

import re

from actions.services.knowledge import Knowledge
from bot.languages import LOCALES
from bot.settings import ROOT
from tools.answers_page import PAGE, listed, page

FOLDERS = {"directory"}


def test_the_page_is_up_to_date():
    assert PAGE.read_text(encoding="utf-8") == page(), "run: .venv/bin/python -m tools.answers_page"


def test_every_key_stands_in_every_catalogue():
    wanted = {key for row in listed() for key in row["keys"]}
    for locale in LOCALES:
        texts = [path.read_text(encoding="utf-8") for path in (ROOT / "data" / "locales" / locale).glob("*.ftl")]
        held = {key for text in texts for key in re.findall(r"^([a-z0-9-]+) =", text, re.MULTILINE)}
        assert wanted <= held, (locale, wanted - held)


def test_every_fact_exists():
    known = set(Knowledge.load(ROOT / "data" / "knowledge").ids())
    named = {fact for row in listed() for fact in row["facts"] if not fact.startswith("procedure: ")}
    assert named - FOLDERS <= known, named - FOLDERS - known
