"""Every fact changes with the calendar: told, told as perhaps changed, told no more. And the lint that guards them."""

import shutil
from datetime import date, timedelta

import pytest
import yaml

from actions.contacts import EMERGENCY_LINES, lines_card
from actions.fact_cards import fact_card
from actions.services.facts import FactError
from actions.services.knowledge import Knowledge
from bot.settings import ROOT
from bot.text import lint

FOLDER = ROOT / "data" / "knowledge"
KNOWN = Knowledge.load(FOLDER)
ENTRIES = KNOWN.entries()
DAY = timedelta(days=1)
LIMITS = [
    (fact_id, name) for fact_id, entry in ENTRIES.items() for name in ("ends_on", "known_until") if getattr(entry, name)
]


def told(fact_id: str, today: date):
    """What a visitor is told of a fact on a day, as each answer asks for it."""
    if fact_id in KNOWN.ids():
        fact = KNOWN.fact(fact_id, today)
    else:
        procedure, kind, _ = fact_id.split(".")
        fact = next((one for one in KNOWN.procedure_facts(procedure, kind, today) if one.id == fact_id), None)
    assert fact == KNOWN.find(fact_id, today)
    return fact


@pytest.mark.parametrize("fact_id", ENTRIES)
def test_from_its_day_of_review_on_the_answer_says_that_it_may_have_changed(fact_id):
    entry = ENTRIES[fact_id]
    ends = [limit for limit in (entry.ends_on, entry.known_until) if limit is not None]
    assert all(limit >= entry.review_by for limit in ends), "it would end before anybody looked at it"
    before, after = told(fact_id, entry.review_by - DAY), told(fact_id, entry.review_by)
    assert (before.needs_review, after.needs_review) == (False, True)
    notes = [fact_card(fact, "title", [])["note"] for fact in (before, after)]
    if entry.dated:
        assert notes[0] is None and notes[1]["key"] == "source-old"
    else:
        assert [note["key"] for note in notes] == ["source-undated"] * 2


@pytest.mark.parametrize(("fact_id", "limit"), LIMITS)
def test_after_its_last_day_a_fact_is_told_no_more(fact_id, limit):
    last = getattr(ENTRIES[fact_id], limit)
    assert told(fact_id, last) is not None
    assert told(fact_id, last + DAY) is None


def test_what_ends_is_known_to_end():
    assert {("hotel_refund", "ends_on"), ("keta_exemption", "known_until")} <= set(LIMITS)


@pytest.mark.parametrize("line", [one for one in ENTRIES if one.startswith("line_")])
def test_a_card_of_lines_says_that_one_may_have_changed_but_never_of_an_emergency_number(line):
    review = ENTRIES[line].review_by
    notes = [lines_card(KNOWN, (line,), day)["note"] for day in (review - DAY, review)]
    changed = None if line in EMERGENCY_LINES else {"type": "key", "key": "lines-old", "args": {}}
    assert notes == [None, changed]


@pytest.fixture
def locales(tmp_path):
    folder = tmp_path / "locales"
    shutil.copytree(ROOT / "data" / "locales", folder)
    return folder


@pytest.mark.parametrize("figure", ["It costs 50,000 won.", "Two weeks or 14 days.", "Until ٢٠٢٦.", "９月"])
def test_a_sentence_that_holds_a_figure_is_refused(locales, figure):
    (locales / "en" / "extra.ftl").write_text(f"extra-answer = {figure}\n", encoding="utf-8")
    problems = [problem for problem in lint.lint(locales, ["en"]) if problem.key == "extra-answer"]
    assert [problem.what for problem in problems if "figures come from facts" in problem.what]


@pytest.mark.parametrize("missing", ["source", "review_by", "as_of"])
def test_a_fact_without_source_or_dates_is_refused(tmp_path, monkeypatch, capsys, missing):
    folder = tmp_path / "knowledge"
    shutil.copytree(FOLDER, folder)
    content = yaml.load((folder / "money.yml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    del content["vat_refund"][missing]
    (folder / "money.yml").write_text(yaml.safe_dump(content), encoding="utf-8")
    with pytest.raises(FactError, match=f"vat_refund: needs .*{missing}|vat_refund: needs a {missing}"):
        Knowledge.load(folder)
    monkeypatch.setattr(lint, "FACTS", folder)
    assert lint.main(["--locales", "en"]) == 1
    assert "money.yml: vat_refund" in capsys.readouterr().err
