"""Tables of chat lines, written before they were run, and the language each is taken for."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.text.identify import LanguageIdentifier

DATA = Path(__file__).resolve().parents[3] / "data" / "language_id"
TABLES = Path(__file__).with_name("lines")


def table(name: str) -> Iterator[tuple[str, str]]:
    """The sections of a table as pairs of tag and line; ``#`` begins a comment."""
    tag = ""
    for line in (TABLES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            tag = line.strip("[]")
        elif line and not line.startswith("#"):
            yield tag, line


@pytest.fixture(scope="module")
def identifier() -> LanguageIdentifier:
    return LanguageIdentifier.load(DATA)


@pytest.mark.parametrize(("language", "line"), table("romanised"))
def test_a_line_in_latin_letters_is_of_its_language(identifier: LanguageIdentifier, language: str, line: str) -> None:
    found = identifier.identify(line)
    assert (found.language, found.romanised) == (language, True)


@pytest.mark.parametrize(("language", "line"), table("short"))
def test_a_word_or_two_are_enough(identifier: LanguageIdentifier, language: str, line: str) -> None:
    found = identifier.identify(line)
    assert (found.language, found.romanised) == (language, False)


@pytest.mark.parametrize(("tag", "line"), table("undetermined"))
def test_brands_names_and_codes_are_of_no_language(identifier: LanguageIdentifier, tag: str, line: str) -> None:
    found = identifier.identify(line)
    assert (found.language, found.neighbour) == (tag, None)


@pytest.mark.parametrize("script", ["cyrillic", "arabic", "latin", "other"])
def test_a_neighbour_is_never_one_of_ours(identifier: LanguageIdentifier, script: str) -> None:
    taken = {
        line: found
        for tag, line in table(f"neighbours_{script}")
        if (found := identifier.identify(line).language) != "und"
    }
    assert taken == {}


@pytest.mark.parametrize(("script", "least"), [("cyrillic", 0.9), ("arabic", 0.8), ("latin", 0.9), ("other", 1.0)])
def test_most_neighbours_are_known_by_name(identifier: LanguageIdentifier, script: str, least: float) -> None:
    """The rest of them is undetermined, which keeps the language of the conversation."""
    lines = list(table(f"neighbours_{script}"))
    named = sum((identifier.identify(line).neighbour or "").partition("-")[0] == tag for tag, line in lines)
    assert named / len(lines) >= least


@pytest.mark.parametrize(
    ("line", "form"),
    [("五公里等於多少英里", "zh-Hant"), ("周一天气", "zh-Hans"), ("紅腫", "zh-Hant"), ("红肿", "zh-Hans")],
)
def test_script_of_chinese(identifier: LanguageIdentifier, line: str, form: str) -> None:
    assert identifier.identify(line).locale == form
