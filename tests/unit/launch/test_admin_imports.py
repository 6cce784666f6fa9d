"""``python -m bot import`` and ``export``: what is typed, what is printed, what is refused."""

import csv
import json
from pathlib import Path

import pytest

from actions.db.engine import Database
from actions.db.migrate import upgrade
from actions.db.repositories import DirectoryRepository
from actions.db.types import configure
from bot.__main__ import COMMANDS
from bot.launch.setup import prepare
from bot.settings import Settings, load_settings
from tests.unit.db.database import NOW
from tests.unit.services.register import closed, hospital, text_of


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = load_settings(var_dir=tmp_path / "var", frozen_now=NOW, database_url=f"sqlite:///{tmp_path / 'd.db'}")
    configure(made.fernet_keys)
    upgrade(made.database)
    return made


@pytest.fixture
def register(tmp_path: Path) -> Path:
    path = tmp_path / "register.csv"
    path.write_bytes(text_of([hospital(1), hospital(2, 사업장명=""), closed(3), hospital(4)]).encode("cp949"))
    return path


def test_a_dry_run_prints_and_keeps_a_report_and_changes_nothing(settings, register, tmp_path, capsys):
    report = tmp_path / "report.csv"
    assert COMMANDS["import"](settings, [str(register), "--dry-run", "--report", str(report)]) == 0
    printed = capsys.readouterr().out
    assert "Nothing was changed." in printed and "no name" in printed
    rows = list(csv.DictReader(report.open(encoding="utf-8-sig", newline="")))
    assert [(row["line"], row["outcome"]) for row in rows] == [
        ("3", "rejected"),
        ("2", "new"),
        ("4", "ignored"),
        ("5", "new"),
    ]
    assert DirectoryRepository(Database(settings.database)).clinics(NOW.date()) == []


def test_import_json_and_again_and_export(settings, register, tmp_path, capsys):
    assert COMMANDS["import"](settings, [str(register), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["new"], document["rejected"], document["encoding"]) == (2, 1, "cp949")
    assert COMMANDS["import"](settings, [str(register)]) == 0
    assert "it is so already" in capsys.readouterr().out
    assert COMMANDS["export"](settings, [str(tmp_path / "out")]) == 0
    capsys.readouterr()
    assert COMMANDS["import"](settings, [str(tmp_path / "out"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["unchanged"] == 2


def test_the_demonstration_is_refused_and_never_comes_back(settings, register, capsys):
    assert prepare(settings, print) == 0
    assert COMMANDS["import"](settings, [str(register)]) == 2
    refused = capsys.readouterr().err
    assert refused.startswith("✗ ") and "--remove-demo" in refused and refused.count("\n") == 1
    assert COMMANDS["import"](settings, [str(register), "--remove-demo"]) == 0
    (settings.var_dir / "demonstration.sha256").unlink()
    assert prepare(settings, print) == 0
    assert len(DirectoryRepository(Database(settings.database)).clinics(NOW.date())) == 2


def test_the_template_and_its_refusals(settings, tmp_path, capsys):
    assert COMMANDS["import"](settings, [str(tmp_path / "t"), "--template", "--xlsx"]) == 0
    assert COMMANDS["import"](settings, [str(tmp_path / "t" / "directory.xlsx")]) == 0
    capsys.readouterr()
    (tmp_path / "bad.xlsx").write_text("no workbook", encoding="utf-8")
    assert COMMANDS["import"](settings, [str(tmp_path / "bad.xlsx")]) == 2
    assert "no workbook" in capsys.readouterr().err
