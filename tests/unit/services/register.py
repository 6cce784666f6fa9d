"""Files in the form of the licence register, all rows invented; and an import desk over a small directory."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.load import ProcedureCatalogue, put_procedures, read_procedures
from actions.db.records import AppointmentRecord, Emission
from actions.db.repositories import BookingRepository
from actions.db.repositories.closed_clinics import ClosedClinicRepository
from actions.db.repositories.importing import ImportRepository
from actions.services.holidays import PublicHolidays
from actions.services.importing import (
    PLACES,
    Addresses,
    ClosedClinics,
    DirectoryExport,
    ImportRules,
    ImportService,
    Request,
    RowReport,
    Summary,
    Vocabulary,
    load_mappings,
)
from actions.services.importing.mapping import SetMapping
from bot.languages import LOCALES
from bot.settings import ROOT
from tests.unit.db.database import NOW

_COLUMNS = (
    "개방자치단체코드,관리번호,인허가일자,인허가취소일자,영업상태명,폐업일자,휴업시작일자,전화번호,지번주소,도로명주소,"
    "사업장명,최종수정일자,업태구분명,좌표정보(X),좌표정보(Y),진료과목내용명"
)
HEADER = next(csv.reader([_COLUMNS]))
ADDRESS = "서울특별시 강남구 시험로 {}, 2층 (신사동)"


def hospital(number: int, **cells: str) -> dict[str, str]:
    """A row of the register: an open clinic of Gangnam unless said otherwise."""
    return {
        "개방자치단체코드": "3220000",
        "관리번호": f"TEST{number:04}",
        "인허가일자": "2007-05-22",
        "영업상태명": "영업/정상",
        "전화번호": f"02-0000-{number:04}",
        "도로명주소": ADDRESS.format(number),
        "사업장명": f"시험{number}의원",
        "최종수정일자": "2024-02-01 17:14:20",
        "업태구분명": "의원",
        "좌표정보(X)": "203000.5",
        "좌표정보(Y)": "445000.25",
    } | cells


def closed(number: int, day: str = "2026-11-20", **cells: str) -> dict[str, str]:
    """The same, closed since a day; touched later than :func:`hospital`."""
    return hospital(number, 영업상태명="폐업", 폐업일자=day, 최종수정일자="2026-11-21 09:00:00", **cells)


def text_of(rows: Sequence[Mapping[str, str]], header: Sequence[str] = HEADER) -> str:
    """The file's text: every cell in quotation marks."""
    file = io.StringIO()
    writer = csv.DictWriter(file, header, restval="", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


def told(record: AppointmentRecord, reason: str) -> Emission:
    """What the visitor is told."""
    return {"v": 1, "key": f"told-{reason}", "args": {"code": {"code": record.code}}, "locale": record.locale}


@cache
def _files() -> tuple[ProcedureCatalogue, dict[str, SetMapping], Addresses, Vocabulary]:
    data = ROOT / "data"
    return (
        read_procedures(data / "directory", data / "names"),
        load_mappings(data / "mappings"),
        Addresses.load(data / "mappings" / PLACES),
        Vocabulary.load(data / "names", LOCALES),
    )


@dataclass
class ImportDesk:
    """Imports and exports over one database."""

    db: Database
    folder: Path
    now: datetime = NOW
    report: list[RowReport] = field(default_factory=list)

    def __post_init__(self) -> None:
        catalogue, mappings, addresses, vocabulary = _files()
        repository = ImportRepository(self.db)
        self.closed = ClosedClinics(
            ClosedClinicRepository(self.db),
            BookingRepository(self.db),
            PublicHolidays(),
            lambda: self.now,
            owner="desk",
            answer_hours=24,
            compose=told,
        )
        specialties, procedures = catalogue.ids
        self.service = ImportService(
            repository,
            self.closed,
            lambda: self.now,
            mappings=mappings,
            addresses=addresses,
            vocabulary=vocabulary,
            rules=ImportRules(batch_rows=3),
            prepare=lambda session: put_procedures(session, catalogue),
            procedures=procedures,
            specialties=specialties,
        )
        self.export = DirectoryExport(repository, tuple(LOCALES))

    def take(self, path: Path, **how: Any) -> Summary:
        """Import a file; ``report`` holds its rows."""
        self.report = []
        return self.service.run(Request(path, **how), progress=lambda done, total: None, report=self.report.append)

    def register(self, *rows: Mapping[str, str], encoding: str = "cp949", **how: Any) -> Summary:
        """Import these rows as the register."""
        path = self.folder / "register.csv"
        path.write_bytes(text_of(rows).encode(encoding))
        return self.take(path, **how)

    def outcome(self, key: str) -> tuple[str, str]:
        """What became of a row, and the notes."""
        return next((one.outcome, one.notes) for one in self.report if one.key == key)

    def clinic(self, clinic_id: str) -> Any:
        """A clinic's row."""
        with self.db.read() as session:
            return session.get(models.Clinic, clinic_id)

    def change(self, clinic_id: str, **columns: Any) -> None:
        """Change a clinic's row as an operator would."""

        def work(session: Session) -> None:
            row = session.get(models.Clinic, clinic_id)
            for name, value in columns.items():
                setattr(row, name, value)
            session.execute(select(models.DirectoryVersion)).scalar_one().version += 1

        self.db.run(work)

    def everything(self) -> dict[str, list[tuple[Any, ...]]]:
        """All rows of the directory, and its version."""
        tables = ("clinic", "clinic_origin", "opening_hours", "practitioner", "resource", "offering", "closure")
        with self.db.read() as session:
            return {
                name: sorted(map(tuple, session.connection().exec_driver_sql(f"SELECT * FROM {name}")), key=str)
                for name in (*tables, "directory_version")
            }

    def make_real(self) -> None:
        """The demonstration's rows pass for real ones."""
        with self.db.write() as session:
            for table in ("clinic", "offering"):
                session.connection().exec_driver_sql(f"UPDATE {table} SET demo = false")
