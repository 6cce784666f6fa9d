"""``python -m bot staff``, over the demonstration directory."""

import json
import re
import shutil
from pathlib import Path

import pytest

from actions.db.migrate import upgrade
from actions.wiring import build
from bot.admin.staff import main
from bot.settings import Settings, load_settings
from tests.unit.gateway.clinic_side import directory


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("staff")
    settings = load_settings(var_dir=folder)
    upgrade(settings.database)
    services = build(settings, responses={})
    directory(services)
    services.db.close()
    return folder


@pytest.fixture
def settings(filled: Path, tmp_path: Path) -> Settings:
    shutil.copytree(filled, tmp_path / "var")
    return load_settings(var_dir=tmp_path / "var", public_url="https://care.example/")


def test_an_account_is_added_linked_and_disabled(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(settings, ["add", "--clinic", "asking", "--email", "Desk@Clinic.example", "--name", "Kim"]) == 0
    capsys.readouterr()
    assert main(settings, ["list", "--json"]) == 0
    (account,) = json.loads(capsys.readouterr().out)["accounts"]
    assert (account["role"], account["clinic"], account["e-mail"]) == ("clinic", "asking", "desk@clinic.example")
    assert main(settings, ["link", "1"]) == 0
    assert re.match(r"https://care\.example/clinic/enter/\S+\n", capsys.readouterr().out)
    assert main(settings, ["disable", "1"]) == 0
    assert main(settings, ["link", "1"]) == 2
    assert "disabled" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["add", "--clinic", "nowhere", "--email", "a@clinic.example"], "no clinic"),
        (["add", "--email", "a@clinic.example"], "--clinic"),
        (["add", "--clinic", "asking", "--email", "nobody"], "no e-mail"),
        (["disable", "7"], "no account"),
        (["link", "one"], "no number"),
        (["email", "asking", "desk@other.example"], "other"),
        (["calendar", "asking"], "--file or --url"),
        (["calendar", "asking", "--file", "/nowhere.ics"], "cannot be read"),
        (["calendar", "asking", "--url", "file:///etc/passwd"], "begins with"),
    ],
)
def test_what_is_refused(settings: Settings, words: list[str], why: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(settings, words) == 2
    assert why in capsys.readouterr().err


def test_a_calendar_is_read_from_a_file(settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    day = f"{settings.now():%Y%m%d}"
    file = tmp_path / "busy.ics"
    event = f"BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:{day}\r\nEND:VEVENT"
    file.write_text(f"BEGIN:VCALENDAR\r\n{event}\r\nEND:VCALENDAR\r\n")
    command = ["calendar", "asking", "--file", str(file), "--json"]
    assert main(settings, command) == 0
    assert json.loads(capsys.readouterr().out)["changed"]
    assert main(settings, command) == 0
    assert not json.loads(capsys.readouterr().out)["changed"]
