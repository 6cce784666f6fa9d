"""``python -m bot import``: a file becomes clinics, or a report of what would.

The file is read, checked and compared while everything else goes on; what differs is kept on disk and then written in
one short transaction. Whoever changes the directory in between makes the comparison begin again.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from actions.db.repositories.importing import DirectoryChangedError, ImportRepository, Snapshot
from actions.services.clock import SEOUL, Clock
from actions.services.importing.cleaning import Addresses
from actions.services.importing.closed import ClosedClinics
from actions.services.importing.mapping import Reader, SetMapping, Vocabulary, choose
from actions.services.importing.published import PublishedPlan, batches
from actions.services.importing.reading import Table, tables
from actions.services.importing.spool import Spool, spool
from actions.services.importing.template import SOURCE, TemplatePlan, sheets_of
from actions.services.importing.values import ImportRefusedError, Progress, Reporter, RowReport, Summary

ATTEMPTS = 3
SHOWN = 20
REASON_LENGTH = 60

DEMONSTRATION = (
    "the database holds the demonstration ({clinics} clinics, {bookings} bookings with them): real clinics never stand "
    "beside it; add --remove-demo to delete both, or set another DATABASE_URL"
)
"""Refused and not removed by itself: bookings made while trying would go without a word."""


@dataclass(frozen=True)
class ImportRules:
    """Limits: rows compared at a time; rejected rows after which a file is not taken, in percent of its rows."""

    batch_rows: int = 1_000
    max_rejected_percent: int = 50


@dataclass(frozen=True)
class Request:
    """One import.

    Attributes:
        mapping: the set's name; None: by the columns.
        remove_demo: take the demonstration out first.
    """

    path: Path
    mapping: str | None = None
    dry_run: bool = False
    remove_demo: bool = False


class ImportService:
    """Brings files into the directory."""

    def __init__(
        self,
        repository: ImportRepository,
        closed: ClosedClinics,
        clock: Clock,
        *,
        mappings: Mapping[str, SetMapping],
        addresses: Addresses,
        vocabulary: Vocabulary,
        rules: ImportRules | None = None,
        prepare: Callable[[Any], object] | None = None,
        procedures: frozenset[str] = frozenset(),
        specialties: frozenset[str] = frozenset(),
    ) -> None:
        """Nothing is read yet.

        Args:
            prepare: puts procedures and specialties into the database where they are missing; ``procedures`` and
                ``specialties`` are the ids it would put.
        """
        self._repository = repository
        self._closed = closed
        self._clock = clock
        self._mappings = mappings
        self._addresses = addresses
        self._vocabulary = vocabulary
        self._rules = rules or ImportRules()
        self._prepare = prepare
        self._procedures, self._specialties = procedures, specialties

    def run(self, request: Request, *, progress: Progress, report: Reporter) -> Summary:
        """Import a file, or only say what would become of it. Doing it twice changes nothing the second time.

        Args:
            report: told about every row; from the start again when the directory changed meanwhile.

        Raises:
            ImportRefusedError: the file is not taken; nothing was changed.
        """
        for _ in range(ATTEMPTS):
            with spool() as operations:
                summary = self._plan(request, operations, progress, report)
                if request.dry_run:
                    return summary
                try:
                    self._write(request, operations, summary)
                except DirectoryChangedError:
                    continue
                summary.warned = self._closed.warn()
                return summary
        raise ImportRefusedError("the directory is being changed all the time: import when nobody else changes it")

    def _write(self, request: Request, operations: Spool, summary: Summary) -> None:
        if not operations.count and not request.remove_demo:
            return
        summary.version, summary.demonstration = self._repository.apply(
            lambda: operations,
            worked_out_at=summary.version,
            without_demonstration=request.remove_demo,
            prepare=self._prepare,
        )

    def _plan(self, request: Request, operations: Spool, progress: Progress, report: Reporter) -> Summary:
        with self._repository.snapshot() as snapshot, tables(request.path, progress) as found:
            clinics, bookings = snapshot.demonstration()
            if clinics and not request.remove_demo:
                raise ImportRefusedError(DEMONSTRATION.format(clinics=clinics, bookings=bookings))
            summary = Summary("", request.dry_run, version=snapshot.version, demonstration=clinics)
            summary.encoding = found[0].encoding if found else ""

            def count(row: RowReport) -> None:
                _count(summary, row)
                report(row)

            today = self._clock().astimezone(SEOUL).date()
            sheets = sheets_of(found, self._vocabulary.locales) if request.mapping in (None, SOURCE) else []
            if sheets:
                self._plan_template(sheets, snapshot, operations, count, today)
                summary.source = SOURCE
            else:
                self._plan_published(request, found, snapshot, operations, count, summary, today)
        rejected = summary.counts["rejected"]
        if rejected * 100 > summary.rows * self._rules.max_rejected_percent and not request.dry_run:
            raise ImportRefusedError(
                f"{rejected} of {summary.rows} rows would be rejected: nothing was imported; --dry-run says why"
            )
        return summary

    def _plan_template(
        self, sheets: list[Table], snapshot: Snapshot, operations: Spool, report: Reporter, today: date
    ) -> None:
        plan = TemplatePlan(
            snapshot,
            operations,
            report,
            today,
            self._vocabulary.locales,
            procedures=snapshot.ids("procedure") | self._procedures,
            specialties=snapshot.ids("specialty") | self._specialties,
        )
        for sheet in sheets:
            for batch in batches(sheet.rows, self._rules.batch_rows):
                plan.take(sheet.name.strip().lower(), batch)

    def _plan_published(
        self,
        request: Request,
        found: list[Table],
        snapshot: Snapshot,
        operations: Spool,
        report: Reporter,
        summary: Summary,
        today: date,
    ) -> None:
        if len(found) != 1:
            raise ImportRefusedError("a published set is one table: name one CSV file, or a workbook of one sheet")
        mapping = self._mapping(request.mapping, found[0])
        mapping.check(found[0].columns)
        reader = Reader(mapping, self._addresses, self._vocabulary, today)
        plan = PublishedPlan(mapping, reader, snapshot, operations, report, today)
        for batch in batches(found[0].rows, self._rules.batch_rows):
            plan.take(batch)
        summary.source = mapping.name
        summary.missing = max(0, snapshot.count_origins(mapping.name) - plan.known)

    def _mapping(self, name: str | None, table: Table) -> SetMapping:
        if name is None:
            return choose(self._mappings, table.columns)
        if name not in self._mappings:
            raise ImportRefusedError(f"no mapping {name}: there are {', '.join(sorted(self._mappings))} and {SOURCE}")
        return self._mappings[name]


def _count(summary: Summary, row: RowReport) -> None:
    summary.rows += 1
    summary.counts[row.outcome] += 1
    if row.outcome == "rejected":
        summary.reasons[row.notes.partition(":")[0][:REASON_LENGTH]] += 1
        if len(summary.first_rejected) < SHOWN:
            summary.first_rejected.append(row)
