"""The operator's commands about people's data, as they are typed."""

import json
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from stat import S_IMODE

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select

from actions.db import models
from actions.db.migrate import upgrade
from actions.db.repositories import CallbackRepository, ConsentRepository, ConversationRepository
from actions.services.cases import Case, CaseDraft
from actions.wiring import Services, build
from bot.__main__ import COMMANDS
from bot.settings import load_settings
from bot.worker.privacy import privacy_chores
from tests.unit.db.database import NOW

CONTACT = "+97699112233"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    key = Fernet.generate_key().decode()
    settings = load_settings(var_dir=tmp_path, frozen_now=NOW, encryption_keys=key)
    upgrade(settings.database)
    made = build(settings)
    yield made
    made.db.close()


@pytest.fixture
def run(services: Services, capsys: pytest.CaptureFixture[str]) -> Run:
    def typed(line: str) -> tuple[int, str, str]:
        command, *arguments = line.split()
        exit_code = COMMANDS[command](services.settings, arguments)
        printed = capsys.readouterr()
        return exit_code, printed.out, printed.err

    return typed


@pytest.fixture
def chat(services: Services) -> str:
    made = ConversationRepository(services.db).create("web", now=NOW, locale="en").id
    CallbackRepository(services.db).store(made, contact=CONTACT, wish="my scar", locale="en", now=NOW)
    ConsentRepository(services.db).record(made, "health", True, text_version="2", locale="ar", now=NOW)
    return made


def test_a_person_is_shown_exported_and_erased(run: Run, services: Services, chat: str, tmp_path: Path) -> None:
    dry = run(f"erase {CONTACT} --dry-run")
    assert dry[0] == 0 and "callback_request" in dry[1] and CONTACT not in dry[1]
    out = tmp_path / "person.json"
    assert run(f"export-person {CONTACT} --out {out} --by Kim")[0] == 0
    document = json.loads(out.read_text(encoding="utf-8"))
    assert document["tables"]["callback_request"][0]["wish"] == "my scar"
    assert S_IMODE(out.stat().st_mode) == 0o600
    assert "exists already" in run(f"export-person {CONTACT} --out {out}")[2]
    exit_code, printed, _ = run(f"erase {CONTACT} --by Kim --json")
    assert exit_code == 0
    assert json.loads(printed)["rows"]["callback_request"] == 1
    assert run(f"erase {CONTACT}")[0] == 2
    assert "nothing is stored" in run(f"export-person {CONTACT} --out {tmp_path / 'other.json'}")[2]
    with services.db.read() as session:
        log = [tuple(row) for row in session.execute(select(models.AccessLog.action, models.AccessLog.granted))]
    assert log == [("export_person", True), ("export_person", False)]
    assert run("erase --replay")[0] == 0
    assert "say who" in run("erase")[2]


def test_a_consent_is_shown_and_taken_back(run: Run, services: Services, chat: str) -> None:
    shown = json.loads(run(f"consents {chat} --json")[1])["consents"]
    assert [(one["kind"], one["given"], one["text_version"], one["locale"]) for one in shown] == [
        ("health", True, "2", "ar")
    ]
    assert "taken back" in run(f"consents {chat} --withdraw health --by Kim")[1]
    assert services.consents.given(chat, "health") is False
    assert "was not given" in run(f"consents {chat} --withdraw health --by Kim")[1]


def test_the_retention_counts_before_it_does(run: Run, services: Services, chat: str) -> None:
    assert "Nothing" in run("retention --dry-run")[1]
    assert json.loads(run("retention --json")[1]) == {}


def test_a_rotation_is_typed_twice(run: Run, services: Services, chat: str) -> None:
    new = Fernet.generate_key().decode()
    services.settings.encryption_keys = f"{new},{services.settings.encryption_keys}"
    first = json.loads(run("rotate-keys --json")[1])["changed"]
    assert first == {"callback_request": 2}
    assert json.loads(run("rotate-keys --json")[1])["changed"] == {}
    services.settings.encryption_keys = new
    assert run(f"erase {CONTACT} --dry-run")[0] == 0


def test_who_looks_at_a_case_is_written_down(run: Run, services: Services, chat: str) -> None:
    consents = {"health": True, "clinic": True}
    case = services.cases.open(
        CaseDraft(chat, chat, "question", "en", words="lungs", contact=CONTACT, consents=consents)
    )
    assert isinstance(case, Case)
    assert run(f"cases show {case.code} --by Kim")[0] == 0
    assert run(f"cases show {case.code.lower()}")[0] == 0
    seen = services.access.of(case.code)
    assert [(action, granted) for _, _, action, granted in seen] == [("show_case", True)] * 2
    assert seen[0][1] == "Kim" and seen[1][1]


def test_the_worker_does_the_retention_once_a_night(services: Services) -> None:
    chores = privacy_chores(services)
    chat = ConversationRepository(services.db).create("web", now=NOW - timedelta(days=400), locale="en").id
    assert chores["retention"]() > 0
    assert ConversationRepository(services.db).get(chat) is None
    ConversationRepository(services.db).create("web", now=NOW - timedelta(days=400), locale="en")
    assert chores["retention"]() == 0, "not twice a day"
    assert chores["erasures"]() == 0
