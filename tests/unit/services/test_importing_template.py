"""Our template: out and in again changes nothing; what it says counts; what cannot be is refused row by row."""

import csv
from collections.abc import Mapping
from pathlib import Path

import pytest
from openpyxl import load_workbook

from actions.db import models
from actions.db.engine import Database
from actions.db.load import load_demo
from actions.services.importing import ImportRefusedError
from bot.settings import ROOT
from tests.unit.services.register import ImportDesk, hospital

CLINIC = {
    "id": "test_clinic",
    "name_ko": "시험의원",
    "name_en": "Test Clinic",
    "registration_state": "verified",
    "registration_number": "M-1",
    "registration_expires_on": "2028-06-30",
    "district": "gangnam",
    "hours_mon": "10:00-13:00 14:00-19:00",
    "departments": "dermatology",
    "languages": "ko,en",
    "phone": "02-0000-0001",
}
PERSON = {
    "id": "test_kim",
    "clinic": "test_clinic",
    "name_ko": "김 원장",
    "specialties": "dermatology",
    "sex": "female",
}
OFFER = {"clinic": "test_clinic", "procedure": "filler", "kind": "direct", "minutes": "30"}


@pytest.fixture
def imports(db: Database, tmp_path: Path) -> ImportDesk:
    return ImportDesk(db, tmp_path)


@pytest.fixture
def full(imports: ImportDesk) -> ImportDesk:
    """The whole demonstration directory, passing for real, with closures and a clinic of the register."""
    load_demo(imports.db, ROOT / "data" / "directory", ROOT / "data" / "names")
    imports.make_real()
    with imports.db.write() as session:
        for columns in (
            {"clinic": "haneul_skin", "reason": "Training"},
            {"practitioner": "haneul_skin_kim", "opens": 840, "closes": 1080, "reason": '=cmd|"x"'},
            {"reason": "All, everywhere"},
        ):
            session.add(models.Closure(date=imports.now.date(), **columns))
    imports.register(hospital(1))
    return imports


def write(folder: Path, **sheets: Mapping[str, str] | list[Mapping[str, str]]) -> Path:
    """A folder with these sheets."""
    folder.mkdir(exist_ok=True)
    for sheet, rows in sheets.items():
        listed = rows if isinstance(rows, list) else [rows]
        with (folder / f"{sheet}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, list(dict.fromkeys(name for row in listed for name in row)))
            writer.writeheader()
            writer.writerows(listed)
    return folder


@pytest.mark.parametrize("workbook", [False, True])
def test_export_then_import_changes_nothing(full: ImportDesk, tmp_path: Path, workbook: bool) -> None:
    before = full.everything()
    counts = full.export.write(tmp_path / "out", workbook=workbook)
    assert counts["clinics"] > 40 and counts["offerings"] > 100 and counts["closures"] == 3
    summary = full.take(tmp_path / "out" / "directory.xlsx" if workbook else tmp_path / "out")
    assert summary.counts == {"unchanged": sum(counts.values())}, [
        one for one in full.report if one.outcome != "unchanged"
    ]
    assert full.everything() == before


def test_the_export_makes_the_same_directory_in_an_empty_database(
    full: ImportDesk, template: Path, tmp_path: Path
) -> None:
    full.export.write(tmp_path / "out")
    (tmp_path / "empty.db").write_bytes(template.read_bytes())
    other = ImportDesk(Database(f"sqlite:///{tmp_path / 'empty.db'}"), tmp_path)
    summary = other.take(tmp_path / "out")
    rejected = {(one.key, one.notes) for one in other.report if one.outcome == "rejected"}
    # a registration that says verified and is past its day cannot be entered anew
    assert all("lapsed" in notes or "no clinic" in notes for _, notes in rejected)
    assert summary.counts["new"] > 0.9 * summary.rows
    other.export.write(tmp_path / "again")
    first, second = (
        list(csv.DictReader((tmp_path / name / "clinics.csv").open(encoding="utf-8-sig", newline="")))
        for name in ("out", "again")
    )
    taken = {row["id"] for row in second}
    assert second == [row for row in first if row["id"] in taken]
    other.db.close()


def test_the_empty_template_has_every_sheet(imports: ImportDesk, tmp_path: Path) -> None:
    assert imports.export.write_empty(tmp_path / "new", workbook=True) == dict.fromkeys(
        ("clinics", "practitioners", "offerings", "closures"), 0
    )
    assert load_workbook(tmp_path / "new" / "directory.xlsx").sheetnames == [
        "clinics",
        "practitioners",
        "offerings",
        "closures",
    ]


def test_a_clinic_with_its_people_and_offers_comes_in_and_again_changes_nothing(
    imports: ImportDesk, tmp_path: Path
) -> None:
    folder = write(tmp_path / "in", clinics=CLINIC, practitioners=PERSON, offerings={**OFFER, "price_from": ""})
    assert imports.take(folder).counts == {"new": 3}
    clinic = imports.clinic("test_clinic")
    assert (clinic.registration_state, clinic.phone, clinic.demo) == ("verified", "+82200000001", False)
    with imports.db.read() as session:
        assert session.get(models.Resource, "test_kim").clinic == "test_clinic"
        spans = session.query(models.OpeningHours).filter_by(clinic="test_clinic").count()
    assert spans == 2
    before = imports.everything()
    assert imports.take(folder).counts == {"unchanged": 3}
    assert imports.everything() == before


def test_missing_columns_stay_and_empty_cells_empty(imports: ImportDesk, tmp_path: Path) -> None:
    imports.take(write(tmp_path / "in", clinics=CLINIC))
    row = {"id": "test_clinic", "registration_state": "verified", "district": "gangnam", "phone": "", "name_en": ""}
    assert imports.take(write(tmp_path / "next", clinics=row)).counts == {"changed": 1}
    clinic = imports.clinic("test_clinic")
    assert clinic.phone is None and clinic.names == {"ko": "시험의원"}
    assert clinic.registration_number == "M-1" and len(clinic.opening_hours) == 2
    imports.take(write(tmp_path / "last", clinics={**row, "hours_mon": "closed"}))
    assert imports.clinic("test_clinic").opening_hours == []


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"id": "No Id"}, "id: no id"),
        ({"name_ko": "", "name_en": ""}, "both empty"),
        ({"registration_state": "sure"}, "registration_state: none of verified"),
        ({"registration_number": ""}, "needs a number"),
        ({"registration_expires_on": "2020-01-01"}, "lapsed"),
        ({"registration_expires_on": "30.6.2028"}, "2026-12-24"),
        ({"hours_mon": "10:00-25:00"}, "hours_mon: '10:00-25:00'"),
        ({"hours_mon": "10:00-12:00 11:00-13:00"}, "overlap"),
        ({"departments": "magic"}, "no such specialty: magic"),
        ({"phone": "call me"}, "phone: no telephone number"),
        ({"latitude": "37.5"}, "both or neither"),
        ({"latitude": "0", "longitude": "0"}, "latitude: no degrees"),
        ({"cancel_hours": "-1"}, "cancel_hours: no whole number"),
        ({"origins": "register"}, "origins: 'register'"),
    ],
)
def test_a_clinic_that_cannot_be_is_rejected_with_its_children(
    imports: ImportDesk, tmp_path: Path, cells: dict[str, str], why: str
) -> None:
    good = [{**CLINIC, "id": f"good_{number}"} for number in range(4)]
    folder = write(tmp_path / "in", clinics=[*good, {**CLINIC, **cells}], offerings={**OFFER, "clinic": "test_clinic"})
    assert imports.take(folder).counts == {"new": 4, "rejected": 2}
    rejected = [one for one in imports.report if one.outcome == "rejected"]
    assert rejected[0].line == 6 and why in rejected[0].notes
    assert rejected[1].notes == "no clinic test_clinic"


@pytest.mark.parametrize(
    ("cells", "why"),
    [
        ({"procedure": "magic"}, "no procedure"),
        ({"minutes": "4"}, "minutes: no whole number from 5"),
        ({"price_from": "100"}, "price_source"),
        ({"price_to": "100"}, "without price_from"),
        ({"price_from": "200", "price_to": "100", "price_source": "x", "price_as_of": "2026-11-01"}, "below"),
    ],
)
def test_an_offer_that_cannot_be_is_rejected(
    imports: ImportDesk, tmp_path: Path, cells: dict[str, str], why: str
) -> None:
    imports.take(write(tmp_path / "in", clinics=CLINIC, offerings={**OFFER, **cells}))
    assert why in imports.report[-1].notes and imports.report[-1].outcome == "rejected"


def test_columns_that_are_not_the_templates_are_refused(imports: ImportDesk, tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError, match="has not: telefon"):
        imports.take(write(tmp_path / "in", clinics={**CLINIC, "telefon": "1"}))
    with pytest.raises(ImportRefusedError, match="lacks the columns district"):
        imports.take(write(tmp_path / "less", clinics={"id": "x", "registration_state": "unknown"}))


def test_the_register_adds_only_what_an_operators_clinic_lacks(imports: ImportDesk, tmp_path: Path) -> None:
    own = {**CLINIC, "name_ko": "시험1의원", "phone": "", "departments": "dermatology"}
    imports.take(write(tmp_path / "in", clinics=own))
    summary = imports.register(hospital(1, 진료과목내용명="성형외과"), hospital(2))
    assert summary.counts == {"changed": 1, "new": 1}
    clinic = imports.clinic("test_clinic")
    assert clinic.names == {"en": "Test Clinic", "ko": "시험1의원"} and clinic.registration_state == "verified"
    assert clinic.phone == "+82200000001" and clinic.departments == ["dermatology", "plastic_surgery"]
    before = imports.everything()
    assert imports.register(hospital(1, 진료과목내용명="성형외과"), hospital(2)).counts == {"unchanged": 2}
    assert imports.everything() == before
