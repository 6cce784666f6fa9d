"""The table of languages has no holes, and a new language is laid out whole."""

import shutil

import pytest

from bot.languages import LOCALES
from bot.text import coverage
from bot.text.lint import lint


@pytest.mark.parametrize("locale", LOCALES)
def test_no_language_has_holes(locale):
    found = coverage.coverage(locale)
    assert found.holes == []
    assert found.fewest >= 15, "sentences of the intent that has the fewest"
    assert found.red_flags >= 80


def test_the_catalogues_agree():
    assert lint() == []


def test_a_new_language_is_laid_out_and_nothing_is_overwritten(tmp_path, monkeypatch):
    monkeypatch.setattr(coverage, "DATA", _overlay(tmp_path / "data", coverage.DATA))
    monkeypatch.setattr(coverage, "TESTS", _overlay(tmp_path / "tests", coverage.TESTS))
    first = coverage.add("id")
    names = {path.name for path in first}
    assert {"talk.yml", "id.yml", "booking.ftl", "STYLE.md"} <= names
    assert coverage.add("id") == []


def test_a_code_that_is_none_is_refused():
    with pytest.raises(ValueError, match="no language code"):
        coverage.add("../etc")


def _overlay(folder, source):
    """A copy of the folders that are read and written."""
    for name in ("nlu/en", "locales/en", "names", "answers", "numbers", "times", "safety", "e2e/lines"):
        if (source / name).exists():
            shutil.copytree(source / name, folder / name)
    return folder
