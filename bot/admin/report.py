"""``python -m bot report``: the yearly statutory report as an Excel file."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import yaml
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from actions.db.repositories.report import ReportRepository
from actions.services.administration import AdministrationError
from actions.services.statutory import ReportRow, StatutoryReport, YearReport
from actions.wiring import Services, build
from bot.admin.arguments import Parser
from bot.admin.command import carry_out
from bot.admin.pages import Page, Table
from bot.admin.perform import operator
from bot.settings import Settings

WORDS = Path("reports") / "statutory.yml"
YEARS = range(2000, 2101)
WIDEST = 40


def main(settings: Settings, arguments: Sequence[str]) -> int:
    """Write the file; its exit code."""
    parser = Parser(prog="python -m bot report", description="The yearly report on international patients, as XLSX.")
    parser.add_argument("--year", type=int, required=True, help="the calendar year of the visits")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="where the .xlsx is written")
    parser.add_argument("--by", metavar="NAME", default=operator(), help="who makes it, for the records")
    parser.add_argument("--json", action="store_true", help="one JSON document instead of tables")

    def work(closing: ExitStack) -> tuple[Namespace, Page]:
        typed = parser.parse_args(arguments)
        if typed.year not in YEARS:
            raise AdministrationError(f"{typed.year} is no year from {YEARS[0]} to {YEARS[-1]}")
        services = build(settings)
        closing.callback(services.db.close)
        services.access.note(typed.by, "statutory_report", str(typed.year))
        report = StatutoryReport(ReportRepository(services.db), services.clock).of(typed.year)
        try:
            workbook_of(report, services).save(typed.out)
        except OSError as error:
            raise AdministrationError(f"{typed.out} cannot be written: {error.strerror}") from error
        return typed, _page(report, typed.out)

    return carry_out(work)


def workbook_of(report: YearReport, services: Services) -> Workbook:
    """The file: a sheet with a row a patient, institution and department; totals; and what counts."""
    words = yaml.load((services.settings.data_dir / WORDS).read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    book = Workbook()
    sheet: Any = book.active
    sheet.title = words["sheets"]["patients"]
    _fill(sheet, [list(words["columns"].values()), *(_cells(row, words) for row in report.rows)])
    totals = book.create_sheet(words["sheets"]["totals"])
    lines: list[list[Any]] = []
    for name, key in _KEYS.items():
        lines.append([words["totals"][name], words["totals"]["patients"], words["totals"]["visits"]])
        lines += [[one.key or words["unknown"], one.patients, one.visits] for one in report.totals(key)]
        lines.append([])
    _fill(totals, lines)
    profile = services.operator
    about = words["about"]
    stated = [
        [about["year"], report.year],
        [about["made_at"], report.made_at.strftime("%Y-%m-%d %H:%M")],
        [about["operator"], profile.legal_name if profile else words["demonstration"]],
        [about["registration"], profile.registration_number if profile else words["unknown"]],
        [about["counted"], words["counted"]],
        [words["file_note"]],
    ]
    _fill(book.create_sheet(words["sheets"]["about"]), stated)
    return book


def _korean(names: dict[str, str]) -> str:
    return names.get("ko") or names.get("en") or next(iter(names.values()), "")


_KEYS: dict[str, Callable[[ReportRow], str | None]] = {
    "by_nationality": lambda row: row.nationality,
    "by_department": lambda row: _korean(row.specialty_names),
    "by_institution": lambda row: _korean(row.clinic_names),
}


def _cells(row: ReportRow, words: dict[str, Any]) -> list[Any]:
    unknown = words["unknown"]
    by_column = {
        "number": row.number,
        "nationality": row.nationality or unknown,
        "sex": words["sex"].get(row.sex, unknown),
        "birth_year": row.birth_year or unknown,
        "institution": _korean(row.clinic_names),
        "registration": row.registration_number or unknown,
        "department": _korean(row.specialty_names),
        "purpose": ", ".join(map(_korean, row.purposes)),
        "visits": len(row.days),
        "visit_days": ", ".join(day.isoformat() for day in row.days),
        "unmarked": row.unmarked,
        "entry": row.entry or unknown,
        "exit": row.exit or unknown,
    }
    return [by_column[column] for column in words["columns"]]


def _fill(sheet: Any, lines: Sequence[Sequence[Any]]) -> None:
    for line in lines:
        sheet.append([_plain(value) for value in line])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    for number, column in enumerate(zip(*(list(line) + [""] * (14 - len(line)) for line in lines), strict=True), 1):
        longest = max(len(str(value)) for value in column)
        if longest:
            sheet.column_dimensions[get_column_letter(number)].width = min(longest + 2, WIDEST)
    sheet.freeze_panes = "A2"


def _plain(value: Any) -> Any:
    """A text is never a formula, whatever a name begins with."""
    return f"'{value}" if isinstance(value, str) and value[:1] in "=+-@" else value


def _page(report: YearReport, out: Path) -> Page:
    visits, unmarked = sum(len(row.days) for row in report.rows), sum(row.unmarked for row in report.rows)
    people = len({row.person for row in report.rows if row.days})
    missing = {
        name: sum(getattr(row, name) is None for row in report.rows)
        for name in ("nationality", "sex", "birth_year", "entry", "exit")
    }
    rows = [("patients", str(people)), ("visits", str(visits)), ("appointments without an outcome", str(unmarked))]
    rows += [(f"rows with unknown {name.replace('_', ' ')}", str(count)) for name, count in missing.items()]
    document = {
        "year": report.year,
        "file": str(out),
        "rows": len(report.rows),
        "patients": people,
        "visits": visits,
        "unmarked": unmarked,
        "unknown": missing,
    }
    return Page(document, [Table(f"Report of {report.year}", ("", ""), rows)], [f"Written to {out}."])
