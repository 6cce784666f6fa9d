"""Tables read row by row: CSV in UTF-8 or CP949 with whatever is broken in it, and sheets of an XLSX workbook."""

import csv
import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import BadZipFile

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from actions.services.importing.values import ImportRefusedError, Progress, Row

SNIFFED_BYTES = 1 << 20
ENCODINGS = ("utf-8-sig", "cp949")
RECORD_LINES = 8
"""A record over more lines than this began with a quotation mark that nobody closed."""
LINE_BYTES = 1 << 16
LOST = "\N{REPLACEMENT CHARACTER}"
TOLD_EVERY = 500
CSV, XLSX = ".csv", ".xlsx"


class Table:
    """One table of a file: its columns, and its rows once."""

    def __init__(self, name: str, columns: Sequence[str], rows: Iterator[Row], encoding: str = "") -> None:
        self.name, self.columns, self.rows, self.encoding = name, tuple(columns), rows, encoding


@contextmanager
def tables(path: Path, progress: Progress) -> Iterator[list[Table]]:
    """The tables of a CSV file (one), of a workbook (its sheets) or of a folder (its CSV files); read them in turn.

    Raises:
        ImportRefusedError: no such file, or no table in it.
    """
    if path.is_dir():
        found = sorted(path.glob(f"*{CSV}"))
        if not found:
            raise ImportRefusedError(f"{path} holds no CSV files")
        opened = [one.open("rb") for one in found]
        try:
            yield [_csv_table(one.stem, file, one, progress) for one, file in zip(found, opened, strict=True)]
        finally:
            for file in opened:
                file.close()
        return
    if not path.is_file():
        raise ImportRefusedError(f"there is no file {path}")
    if path.suffix.lower() == XLSX:
        with _workbook(path) as book:
            yield [_sheet_table(sheet, progress) for sheet in book.worksheets]
    else:
        with path.open("rb") as file:
            yield [_csv_table(path.stem, file, path, progress)]


def encoding_of(file: BinaryIO) -> str:
    """UTF-8 when the beginning of a file is that, else CP949; the file is wound back."""
    begin = file.read(SNIFFED_BYTES)
    file.seek(0)
    try:
        begin.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # a character cut in two by the end of what was read is no fault
        return ENCODINGS[0] if len(begin) == SNIFFED_BYTES and error.start > len(begin) - 4 else ENCODINGS[1]
    return ENCODINGS[0]


def records(lines: Iterator[str]) -> Iterator[tuple[int, list[str] | None]]:
    """``(line, cells)`` of every record; None instead of cells where the record's first line cannot be read.

    A quotation mark that is never closed costs the line it stands in, not the file: a record over several lines must
    have as many cells as the first record, the header.
    """
    waiting: list[str] = []
    number, width = 0, 0
    while True:
        text = waiting.pop(0) if waiting else next(lines, None)
        if text is None:
            return
        number += 1
        first, taken = number, [text]
        while sum(part.count('"') for part in taken) % 2 and len(taken) < RECORD_LINES:
            following = waiting.pop(0) if waiting else next(lines, None)
            if following is None:
                break
            taken.append(following)
        if len(taken) == 1 and not text.strip():
            continue
        cells = _cells(taken)
        if cells is None or (len(taken) > 1 and width and len(cells) != width):
            waiting = taken[1:] + waiting
            yield first, None
            continue
        number += len(taken) - 1
        width = width or len(cells)
        yield first, cells


def _cells(taken: list[str]) -> list[str] | None:
    joined = "".join(taken)
    if joined.count('"') % 2 or len(joined) > LINE_BYTES:
        return None
    try:
        found = list(csv.reader(taken, strict=True))
    except csv.Error:
        return None
    return found[0] if len(found) == 1 else None


def _csv_table(name: str, file: BinaryIO, path: Path, progress: Progress) -> Table:
    encoding = encoding_of(file)
    lines = io.TextIOWrapper(file, encoding=encoding, errors="replace", newline="")
    found = records(iter(lambda: lines.readline(LINE_BYTES + 1), ""))
    header = next((cells for _, cells in found), None)
    if not header:
        raise ImportRefusedError(f"{path.name} is empty, or its first line is no header")
    columns = [cell.strip() for cell in header]
    if len(set(filter(None, columns))) != len([one for one in columns if one]):
        raise ImportRefusedError(f"{path.name} has two columns of the same name")
    size = path.stat().st_size

    def rows() -> Iterator[Row]:
        for count, (line, cells) in enumerate(found):
            if count % TOLD_EVERY == 0:
                progress(min(file.tell(), size), size)
            yield _row(line, cells, columns)
        progress(size, size)

    return Table(name, columns, rows(), encoding)


def _row(line: int, cells: list[str] | None, columns: Sequence[str]) -> Row:
    if cells is None:
        return Row(line, {}, "quotation marks that do not match")
    if len(cells) != len(columns):
        return Row(line, {}, f"{len(cells)} cells instead of {len(columns)}")
    found = dict(zip(columns, cells, strict=True))
    if any(LOST in cell for cell in cells):
        return Row(line, found, "bytes that are no text in the file's encoding")
    return Row(line, found)


@contextmanager
def _workbook(path: Path) -> Iterator[Any]:
    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, OSError) as error:
        raise ImportRefusedError(f"{path.name} is no workbook that can be read ({type(error).__name__})") from error
    try:
        yield book
    finally:
        book.close()


def _sheet_table(sheet: Any, progress: Progress) -> Table:
    content = sheet.iter_rows(values_only=True)
    columns = [_cell(value).strip() for value in next(content, ())]
    while columns and not columns[-1]:
        columns.pop()
    if len(set(columns)) != len(columns):
        raise ImportRefusedError(f"the sheet {sheet.title} has two columns of the same name")

    def rows() -> Iterator[Row]:
        size = sheet.max_row or 0
        for line, values in enumerate(content, start=2):
            if line % TOLD_EVERY == 0:
                progress(min(line, size), size)
            cells = [_cell(value) for value in values[: len(columns)]]
            cells += [""] * (len(columns) - len(cells))
            if any(cells):
                yield Row(line, dict(zip(columns, cells, strict=True)))
        progress(size, size)

    return Table(sheet.title, columns, rows(), "xlsx")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return value.isoformat() if isinstance(value, date) else str(value)
