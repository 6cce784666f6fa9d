"""Every language says the same meanings, and each is understood; numbers that are no times stay silent."""

import pytest

from bot.languages import LANGUAGES
from bot.nlu.times import TimeParser
from tests.support.times import Case, cases, meanings, said, short

_ALL = [case for language in LANGUAGES for case in cases(language)]


@pytest.mark.parametrize("case", _ALL, ids=lambda case: f"{case.language}-{case.meaning}-{case.text}")
def test_line_means_what_the_table_says(times: TimeParser, case: Case) -> None:
    found = [short(span) for span in times.parse(case.text, case.language, case.now)]
    assert found == ([] if case.value is None else [case.value])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_every_meaning(language: str) -> None:
    assert said(language) == set(meanings())
    assert len(cases(language)) >= 100
    assert sum(case.value is None for case in cases(language)) >= 12
