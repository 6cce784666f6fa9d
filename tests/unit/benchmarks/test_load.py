"""The parts of ``make bench-load`` that need no dialogue engine, very small; the others: tests/e2e/test_load.py."""

from pathlib import Path

import pytest

from benchmarks.load import __main__ as command
from benchmarks.load import bookings, names, search, visitors
from benchmarks.load.report import Section, keep


def quiet(_: str) -> None:
    """Says nothing."""


def figures(section: Section) -> list[str]:
    """The rows of a section, each as one text; every row has as many cells as there are heads."""
    assert {len(row) for row in section.rows} == {len(section.heads)}
    return [" ".join(row) for row in section.rows]


def test_bookings_are_counted_on_both_databases() -> None:
    section = bookings.measure(quiet, bookings.Size(bookings=4, times=2, processes=(2,)))
    rows = [row[:4] for row in section.rows]
    expected = [["apart", "2", "4"], ["contested", "2", "2"]]
    assert rows == [[named, *rest] for named in ("SQLite", "PostgreSQL") for rest in expected]


def test_searches_are_timed_on_both_databases() -> None:
    rows = figures(search.measure(quiet, sizes=(5, 40), searches=25))
    assert [row.split()[:2] for row in rows] == [
        [named, size] for named in ("SQLite", "PostgreSQL") for size in ("5", "40")
    ]


def test_names_are_found_and_followed() -> None:
    (row,) = names.measure(quiet, sizes=(30,), rounds=5).rows
    assert row[0] == "30" and row[5] == "× 1.0"


def test_a_step_holds_while_one_turn_in_twenty_takes_a_second() -> None:
    step = visitors.Step(2, 10.0, 1.0, 200.0, 1_000.0, 1.0)
    assert step.holds
    assert not visitors.Step(4, 10.0, 1.0, 200.0, 1_001.0, 1.0).holds


def test_a_part_replaces_its_own_figures_only(tmp_path: Path) -> None:
    file = tmp_path / "operations.md"
    file.write_text("# Figures\n\n<!-- load:names -->\nold\n<!-- /load:names -->\n\nThe end.\n", encoding="utf-8")
    section = Section("names", "Names", ("clinics", "s"), [("1", "2.0")], "A note.")
    text = section.markdown("today")
    keep(file, "names", text)
    keep(file, "search", "other")
    read = file.read_text(encoding="utf-8")
    assert "old" not in read and read.count("| 1 | 2.0 |") == 1 and read.index("The end.") < read.index("other")
    keep(file, "names", text)
    assert file.read_text(encoding="utf-8") == read


def test_parts_are_run_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = Section("search", "Search", ("clinics",), [("7",)])
    monkeypatch.setitem(command.PARTS, "search", lambda say: made)
    assert command.main(["--only", "search", "--write", str(tmp_path / "figures.md")]) == 0
    assert "| 7 |" in (tmp_path / "figures.md").read_text(encoding="utf-8") and "| 7 |" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        command.main(["--only", "nothing"])
