"""The demonstration directory: openly fictional, complete, loaded whole or not at all."""

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from sqlalchemy import text

from actions.db.engine import Database
from actions.db.load import LoadError, load_demo
from actions.db.models import Clinic, DirectoryVersion, Offering
from actions.db.repositories import DirectoryRepository, ServiceProviderRepository
from actions.db.repositories.demonstration import remove_demonstration
from bot.languages import LANGUAGES
from tests.unit.db.database import NOW

DATA = Path(__file__).resolve().parents[3] / "data"
TODAY = NOW.date()


@pytest.fixture
def loaded(db: Database) -> DirectoryRepository:
    load_demo(db, DATA / "directory", DATA / "names")
    return DirectoryRepository(db)


def rows(db: Database) -> list[tuple[Any, ...]]:
    tables = ("clinic", "opening_hours", "practitioner", "resource", "specialty", "procedure", "offering")
    tables += ("service_provider", "service_hours")
    with db.read() as session:
        found = [[tuple(row) for row in session.execute(text(f"SELECT * FROM {table}"))] for table in tables]
        return [row for table in found for row in sorted(table, key=str)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the directory's files, to be changed."""
    return Path(shutil.copytree(DATA / "directory", tmp_path / "directory"))


def clinics_of(folder: Path) -> list[tuple[Path, dict[str, Any]]]:
    return [
        (path, clinic)
        for path in sorted((folder / "clinics").glob("*.yml"))
        for clinic in yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    ]


def rewrite(folder: Path, clinic_id: str, change: dict[str, Any] | None) -> Path:
    """Change a clinic of the copy, or take it out; gives its file."""
    path = next(path for path, clinic in clinics_of(folder) if clinic["id"] == clinic_id)
    kept = [
        {**clinic, **(change or {})} if clinic["id"] == clinic_id else clinic
        for file, clinic in clinics_of(folder)
        if file == path and (change is not None or clinic["id"] != clinic_id)
    ]
    path.write_text(yaml.safe_dump(kept, allow_unicode=True), encoding="utf-8")
    return path


def version(db: Database) -> int:
    with db.read() as session:
        return int(session.get(DirectoryVersion, 1).version)


def test_all_files_of_the_folder_are_read(db: Database) -> None:
    counts = load_demo(db, DATA / "directory", DATA / "names")
    assert counts["clinics"] == len(clinics_of(DATA / "directory")) >= 40
    assert counts["procedures"] == 49
    assert len(DirectoryRepository(db).clinics(TODAY)) == counts["clinics"]


def test_buffers_holidays_and_terms_arrive(loaded: DirectoryRepository, db: Database) -> None:
    with db.read() as session:
        clinics = {row.id: row for row in session.query(Clinic)}
        buffers = {(row.clinic, row.procedure): row.buffer_minutes for row in session.query(Offering)}
    assert clinics["bomnal_skin"].open_on_holidays
    assert not clinics["haneul_skin"].open_on_holidays
    assert buffers["bomnal_skin", "ultherapy"] == 10
    assert buffers["haneul_skin", "botulinum_toxin"] == 0
    assert "passport" in clinics["bomnal_skin"].terms["en"]
    assert clinics["haneul_skin"].terms["ko"].startswith("데모입니다")


def test_each_load_tells_those_who_keep_an_index(db: Database, folder: Path) -> None:
    before = version(db)
    load_demo(db, folder, DATA / "names")
    assert version(db) == before + 1
    rewrite(folder, "haneul_skin", {"hours": {"noday": ["10:00-11:00"]}})
    with pytest.raises(LoadError):
        load_demo(db, folder, DATA / "names")
    assert version(db) == before + 1


def test_loading_again_changes_nothing(db: Database) -> None:
    first = load_demo(db, DATA / "directory", DATA / "names")
    before = rows(db)
    assert load_demo(db, DATA / "directory", DATA / "names") == first
    assert rows(db) == before


def test_everything_says_that_it_is_invented(loaded: DirectoryRepository) -> None:
    for clinic in loaded.clinics(TODAY):
        assert clinic.demo
        assert "(demo)" in clinic.names["en"]
        assert "데모" in clinic.names["ko"]
        assert "fictional" in clinic.address["en"]
        assert (clinic.phone or "").startswith("+82200000")
        assert clinic.registration_number is None or clinic.registration_number.startswith("DEMO-")
    for offering in loaded.offerings():
        assert offering.demo
        assert offering.price_from is None or offering.price_source == "demonstration"


def test_the_directory_shows_every_case(loaded: DirectoryRepository) -> None:
    clinics = loaded.clinics(TODAY)
    verified = [clinic for clinic in clinics if clinic.registration_state == "verified"]
    spoken = {language for clinic in verified for language in clinic.languages}
    assert set(LANGUAGES) <= spoken
    assert len(verified) == len(clinics) - 6
    assert {clinic.registration_state for clinic in clinics} == {"verified", "unknown", "lapsed"}
    assert {clinic.confirmation for clinic in verified} == {"instant", "clinic"}
    assert {clinic.pickup_partner for clinic in clinics} == {True, False, None}
    assert {"gangnam", "seocho", "jung", "busan", "jeju"} <= {clinic.district for clinic in clinics}
    sunday = [clinic for clinic in clinics if any(opening.weekday == 6 for opening in clinic.opening_hours)]
    assert len(sunday) == 3
    assert {offering.kind for offering in loaded.offerings()} == {"direct", "consultation_first", "records_first"}


def test_every_offering_of_a_verified_clinic_has_somebody_to_do_it(loaded: DirectoryRepository) -> None:
    for clinic in loaded.clinics(TODAY):
        for offering in loaded.offerings(clinic=clinic.id):
            procedure = loaded.procedure(offering.procedure)
            assert procedure is not None
            assert any(procedure.specialty in person.specialties for person in clinic.practitioners), clinic.id
            assert procedure.specialty in clinic.departments


def test_a_registration_past_its_day_reads_as_lapsed(loaded: DirectoryRepository) -> None:
    last_day = loaded.clinic("haneul_skin", date(2028, 6, 30))
    after = loaded.clinic("haneul_skin", date(2028, 7, 1))
    assert last_day is not None
    assert after is not None
    assert (last_day.registration_state, after.registration_state) == ("verified", "lapsed")


def test_a_real_clinic_keeps_the_demonstration_out(db: Database) -> None:
    with db.write() as session:
        session.add(
            Clinic(
                id="real",
                names={"en": "Real"},
                district="gangnam",
                address={"en": "somewhere"},
                source="registry",
                as_of=TODAY,
                demo=False,
            )
        )
    with pytest.raises(LoadError, match="real"):
        load_demo(db, DATA / "directory", DATA / "names")
    assert [clinic.id for clinic in DirectoryRepository(db).clinics(TODAY)] == ["real"]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"offerings": {"flying": {"kind": "direct", "minutes": 30}}}, "no such procedure: flying"),
        ({"hours": {"noday": ["10:00-11:00"]}}, "no such days: noday"),
        ({"hours": {"mon": ["10-11"]}}, "not a span of hours"),
        ({"names": {"en": "Only English"}}, "names in en and ko"),
        ({"terms": "unwritten"}, "no such terms: unwritten"),
        ({"id": "haneul_skin"}, "haneul_skin stands in gangnam_skin.yml already"),
    ],
)
def test_a_mistake_in_the_files_is_named_and_nothing_is_written(
    db: Database, folder: Path, change: dict[str, Any], message: str
) -> None:
    path = rewrite(folder, "parae_care", change)
    with pytest.raises(LoadError, match=message) as error:
        load_demo(db, folder, DATA / "names")
    assert path.name in str(error.value)
    assert DirectoryRepository(db).clinics(TODAY) == []


def test_a_folder_without_clinics_is_a_mistake(db: Database, folder: Path) -> None:
    shutil.rmtree(folder / "clinics")
    with pytest.raises(LoadError, match="holds no clinics"):
        load_demo(db, folder, DATA / "names")


def test_a_clinic_that_left_the_files_offers_nothing_more(db: Database, folder: Path) -> None:
    load_demo(db, folder, DATA / "names")
    rewrite(folder, "haneul_skin", None)
    load_demo(db, folder, DATA / "names")
    gone = DirectoryRepository(db).clinic("haneul_skin", TODAY)
    assert gone is not None
    assert gone.registration_state == "unknown"
    assert DirectoryRepository(db).offerings(clinic="haneul_skin") == []


def test_every_language_can_be_interpreted_and_the_real_directory_takes_them_out(db: Database) -> None:
    load_demo(db, DATA / "directory", DATA / "names")
    providers = ServiceProviderRepository(db).providers()
    spoken = {language for one in providers for language in one.languages}
    assert set(LANGUAGES) - {"ko"} <= spoken
    assert all(one.hours and one.confirmation == "dispatcher" and "(데모)" in one.name for one in providers)
    with db.write() as session:
        remove_demonstration(session)
    assert ServiceProviderRepository(db).providers() == []
