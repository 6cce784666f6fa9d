"""``python -m bot import`` and ``python -m bot export``: the directory as files, in and out."""

import csv
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, nullcontext
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

from actions.importing import directory_export, import_service
from actions.services.clock import SEOUL
from actions.services.importing import OUTCOMES, ImportRefusedError, Request, RowReport, Summary
from actions.wiring import Services, build
from bot.admin.arguments import Parser, options_behind
from bot.admin.command import carry_out
from bot.admin.pages import Page, Table
from bot.settings import Settings

SWITCHES = ("--json", "--dry-run", "--remove-demo", "--xlsx", "--template", "-h", "--help")
REPORTS = "imports"
LISTED = 20


def main_import(settings: Settings, arguments: Sequence[str]) -> int:
    """Import one file or folder, or write the empty template; the exit code."""
    made = Parser(
        prog="python -m bot import",
        allow_abbrev=False,
        description="Clinics from our template (CSV files in a folder, or one workbook) or from a published set.",
    )
    made.add_argument("path", metavar="PATH", type=Path, help="a CSV or XLSX file, or a folder of the template")
    made.add_argument("--mapping", metavar="NAME", help="the set the file is of (data/mappings); else by its columns")
    made.add_argument("--dry-run", action="store_true", help="say what would become of each row, and change nothing")
    made.add_argument("--report", metavar="FILE", type=Path, help="every row with its outcome, as CSV")
    made.add_argument(
        "--remove-demo", action="store_true", help="delete the demonstration's clinics and bookings first"
    )
    made.add_argument("--template", action="store_true", help="write the empty template into the folder PATH instead")
    made.add_argument("--xlsx", action="store_true", help="with --template: one workbook")
    return _perform(settings, arguments, made, _import)


def main_export(settings: Settings, arguments: Sequence[str]) -> int:
    """Write the directory into a folder; the exit code."""
    made = Parser(
        prog="python -m bot export",
        allow_abbrev=False,
        description="Everything of the directory, as files of the template: importing them changes nothing.",
    )
    made.add_argument("folder", metavar="FOLDER", type=Path)
    made.add_argument("--xlsx", action="store_true", help="one workbook instead of CSV files")
    return _perform(settings, arguments, made, _export)


def _perform(settings: Settings, arguments: Sequence[str], made: Parser, work: Any) -> int:
    made.add_argument("--json", action="store_true", help="one JSON document instead of tables")

    def carried(closing: ExitStack) -> tuple[Namespace, Page]:
        typed = made.parse_args(options_behind(arguments, SWITCHES))
        services = build(settings)
        closing.callback(services.db.close)
        return typed, work(services, typed)

    return carry_out(carried)


def _export(services: Services, typed: Namespace) -> Page:
    counts = directory_export(services).write(typed.folder, workbook=typed.xlsx)
    return _written(typed.folder, counts, "written")


def _written(folder: Path, counts: dict[str, int], what: str) -> Page:
    rows = [(sheet, f"{count:,}") for sheet, count in counts.items()]
    return Page({"folder": str(folder), "rows": counts}, [Table(f"{folder}: {what}", ("sheet", "rows"), rows)])


def _import(services: Services, typed: Namespace) -> Page:
    if typed.template:
        return _written(typed.path, directory_export(services).write_empty(typed.path, workbook=typed.xlsx), "empty")
    service = import_service(services)
    report = typed.report or _default_report(services, typed.path)
    request = Request(typed.path, typed.mapping, dry_run=typed.dry_run, remove_demo=typed.remove_demo)
    with _report_file(report) as write, _bar(typed.path.name, shown=not typed.json) as progress:
        summary = service.run(request, progress=progress, report=write)
    return _summary_page(summary, report)


def _default_report(services: Services, path: Path) -> Path:
    now: datetime = services.clock().astimezone(SEOUL)
    return services.settings.var_dir / REPORTS / f"{path.stem}-{now:%Y%m%d-%H%M%S}.csv"


@contextmanager
def _report_file(path: Path) -> Iterator[Any]:
    """Writes the report as it comes: whatever the size of the import, it is not held."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        opened = path.open("w", encoding="utf-8-sig", newline="")
    except OSError as error:
        raise ImportRefusedError(f"the report {path} cannot be written: {error.strerror}") from error
    with opened as file:
        writer = csv.writer(file)
        writer.writerow(RowReport._fields)
        yield writer.writerow


@contextmanager
def _bar(name: str, *, shown: bool) -> Iterator[Any]:
    console = Console(stderr=True)
    if not shown or not sys.stderr.isatty():
        with nullcontext():
            yield lambda done, total: None
        return
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(name, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _summary_page(summary: Summary, report: Path) -> Page:
    counts = {word: summary.counts[word] for word in OUTCOMES}
    title = f"{summary.source}, {summary.rows:,} rows{' (dry run)' if summary.dry_run else ''}"
    tables = [Table(title, ("outcome", "rows"), [(word, f"{count:,}") for word, count in counts.items()])]
    if summary.reasons:
        reasons = [(f"{count:,}", reason) for reason, count in summary.reasons.most_common(LISTED)]
        tables.append(Table("Rejected because of", ("rows", "reason"), reasons))
        first = [(str(one.line), one.table, one.key or None, one.notes) for one in summary.first_rejected]
        tables.append(Table("The first that are rejected", ("line", "sheet", "key", "reason"), first))
    if summary.warned:
        warned = [(one.code, one.clinic, one.reason, one.case) for one in summary.warned]
        tables.append(Table("Bookings warned", ("booking", "clinic", "reason", "case"), warned))
    document = {
        "source": summary.source,
        "encoding": summary.encoding,
        "dry_run": summary.dry_run,
        "rows": summary.rows,
        **counts,
        "missing": summary.missing,
        "demonstration_removed": summary.demonstration,
        "warned": [asdict(one) for one in summary.warned],
        "version": summary.version,
        "report": str(report),
    }
    return Page(document, tables, list(_lines(summary, report)))


def _lines(summary: Summary, report: Path) -> Iterator[str]:
    if summary.demonstration:
        verb = "would be" if summary.dry_run else "were"
        yield f"{summary.demonstration} clinics of the demonstration {verb} removed, with everything done there."
    if summary.dry_run:
        yield "Nothing was changed."
    elif not summary.changes:
        yield "Nothing to change, it is so already."
    if summary.missing:
        yield f"{summary.missing:,} clinics of this set are not in the file; they stay as they are."
    if summary.warned:
        yield "Nothing is cancelled: the desk speaks to these visitors (python -m bot cases list)."
    yield f"Every row, with what became of it: {report}"
