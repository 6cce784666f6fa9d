"""Everything of the directory, written back into the template: CSV files or one workbook. Nothing personal is in it."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from actions.db.repositories.importing import ImportRepository, Snapshot
from actions.services.importing.columns import SHEETS, Field, fields_of
from actions.services.importing.origins import write_origins
from actions.services.importing.values import ImportRefusedError

BATCH = 500
WORKBOOK = "directory.xlsx"
TABLES = {"clinics": "clinic", "practitioners": "practitioner", "offerings": "offering", "closures": "closure"}


class DirectoryExport:
    """Writes the template, full or empty."""

    def __init__(self, repository: ImportRepository, locales: Sequence[str]) -> None:
        self._repository = repository
        self._locales = locales

    def write(self, folder: Path, *, workbook: bool = False) -> dict[str, int]:
        """Write all real rows below ``folder``, which is made; how many rows each sheet has.

        The demonstration is not written: its rows are nobody's.

        Raises:
            ImportRefusedError: the folder cannot be written.
        """
        with self._repository.snapshot() as snapshot:
            return self._write(folder, {sheet: self._rows(snapshot, sheet) for sheet in SHEETS}, workbook)

    def write_empty(self, folder: Path, *, workbook: bool = False) -> dict[str, int]:
        """Write the template without rows."""
        return self._write(folder, {sheet: iter(()) for sheet in SHEETS}, workbook)

    def _write(self, folder: Path, sheets: dict[str, Iterator[list[str]]], workbook: bool) -> dict[str, int]:
        headers = {sheet: [one.header for one in fields_of(sheet, self._locales)] for sheet in SHEETS}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            write = _write_workbook if workbook else _write_files
            return write(folder, headers, sheets)
        except OSError as error:
            raise ImportRefusedError(f"{folder} cannot be written: {error.strerror}") from error

    def _rows(self, snapshot: Snapshot, sheet: str) -> Iterator[list[str]]:
        fields = fields_of(sheet, self._locales)
        rows = snapshot.stream(TABLES[sheet])
        if sheet == "clinics":
            rows = _with_children(snapshot, rows)
        for row in rows:
            if sheet == "closures":
                row["span"] = () if row["opens"] is None else ((row["opens"], row["closes"]),)
            yield [one.write(_value(row, one)) for one in fields]


def _with_children(snapshot: Snapshot, rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    source = iter(rows)
    while batch := list(islice(source, BATCH)):
        ids = [one["id"] for one in batch]
        hours: dict[str, dict[str, list[tuple[int, int]]]] = {}
        for one in snapshot.find("hours", "clinic", ids):
            days = hours.setdefault(one["clinic"], {})
            days.setdefault(str(one["weekday"]), []).append((one["opens"], one["closes"]))
        origins: dict[str, list[dict[str, Any]]] = {}
        for one in snapshot.find("origin", "clinic", ids):
            origins.setdefault(one["clinic"], []).append(one)
        for row in batch:
            yield row | {"hours": hours.get(row["id"], {}), "origins": write_origins(origins.get(row["id"], ()))}


def _value(row: dict[str, Any], field: Field) -> Any:
    column, _, part = field.column.partition(".")
    value = row[column]
    if not part:
        return value
    return (value or {}).get(part, () if column == "hours" else None)


def _write_files(folder: Path, headers: dict[str, list[str]], sheets: dict[str, Iterator[list[str]]]) -> dict[str, int]:
    counts = {}
    for sheet, header in headers.items():
        with (folder / f"{sheet}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(header)
            counts[sheet] = _count(writer.writerow(row) for row in sheets[sheet])
    return counts


def _write_workbook(
    folder: Path, headers: dict[str, list[str]], sheets: dict[str, Iterator[list[str]]]
) -> dict[str, int]:
    book = Workbook(write_only=True)
    counts = {}
    for sheet, header in headers.items():
        page = book.create_sheet(sheet)
        page.append(header)
        counts[sheet] = _count(page.append([_text_cell(page, text) for text in row]) for row in sheets[sheet])
    book.save(folder / WORKBOOK)
    return counts


def _text_cell(page: Any, text: str) -> Any:
    """A cell that is text even where a formula might begin."""
    cell = WriteOnlyCell(page, text or None)
    if text:
        cell.data_type = "s"
    return cell


def _count(written: Iterable[object]) -> int:
    return sum(1 for _ in written)
