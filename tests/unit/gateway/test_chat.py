"""The terminal client, against a real gateway."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.chat import FSI, LRM, PDI, RLM, Screen, Words, directed
from bot.chat_line import RefusedError, environment_zone
from bot.gateway.state import Texts
from bot.settings import ROOT
from tests.support.ports import free_port
from tests.unit.gateway.support import (
    Answer,
    ScriptedRasa,
    answer,
    emission,
    serving,
    settings_for,
)

BUTTONS = [
    {"key": "reply-book", "args": {}, "intent": "book_appointment", "entities": {}},
    {"key": "reply-clinics", "args": {}, "intent": "find_clinic", "entities": {}},
]


def talkative(turn: dict[str, Any]) -> Answer:
    locale = turn["metadata"]["locale"]
    if turn["payload"]:
        return answer(emission("capabilities", locale), intent=turn["payload"]["intent"])
    return answer(
        emission("greet", locale, quick_replies=BUTTONS), emission("open-offer", locale, quick_replies=BUTTONS)
    )


@pytest.fixture(scope="module")
def peer() -> Iterator[ScriptedRasa]:
    rasa = ScriptedRasa()
    rasa.script = talkative
    rasa.start()
    yield rasa
    rasa.stop()


@pytest.fixture(scope="module")
def port(
    tmp_path_factory: pytest.TempPathFactory, empty_database: Path, peer: ScriptedRasa, texts: Texts
) -> Iterator[int]:
    settings = settings_for(tmp_path_factory.mktemp("chat"), empty_database, peer.url)
    number = free_port()
    with serving(settings, texts, number):
        yield number


def chat(port: int, typed: str = "", *arguments: str, locale: str = "en") -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "bot", "chat", "--url", f"http://127.0.0.1:{port}", "--locale", locale, *arguments]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    return subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        input=typed,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def test_one_message_from_a_script(port: int) -> None:
    ended = chat(port, "", "--once", "hello")
    assert ended.returncode == 0, ended.stderr
    lines = ended.stdout.splitlines()
    assert lines[0] == "> hello"
    assert any("English" in line for line in lines)
    assert sum("[2] Find a clinic" in line for line in lines) == 2
    assert FSI not in ended.stdout


def test_each_line_is_answered_before_the_next_and_a_number_is_a_button(port: int, peer: ScriptedRasa) -> None:
    peer.turns.clear()
    ended = chat(port, "hello\n\n2\n7\n/restart\n")
    assert ended.returncode == 0, ended.stderr
    assert [turn["text"] for turn in peer.turns] == ["hello", "Find a clinic", "7", "/restart"]
    assert [(turn["payload"] or {}).get("intent") for turn in peer.turns] == [None, "find_clinic", None, None]
    lines = ended.stdout.splitlines()
    assert lines.index("> 2") < next(n for n, line in enumerate(lines) if "I answer questions" in line)


def test_a_cry_for_help_shows_its_card_and_the_question_after_it(port: int) -> None:
    ended = chat(port, "", "--once", "I can't breathe")
    assert "119" in ended.stdout
    assert ended.stdout.index("119") < ended.stdout.index("I answer questions")


def test_an_arabic_reply_keeps_its_direction(port: int) -> None:
    ended = chat(port, "مرحبا، أريد حجز موعد\n", locale="ar")
    replies = [line for line in ended.stdout.splitlines() if line.startswith(RLM)]
    assert replies
    assert all(line.startswith(f"{RLM}{FSI}{RLM}") and line.endswith(PDI) for line in replies)
    assert "العربية" in ended.stdout


def test_a_message_too_long_is_refused_with_the_gateways_sentence(port: int) -> None:
    ended = chat(port, "x" * 2_001 + "\nhello\n")
    assert ended.returncode == 1
    assert "2,000" in ended.stderr
    assert "[1]" in ended.stdout


def test_no_gateway_is_one_sentence() -> None:
    ended = chat(free_port(), "hello\n")
    assert ended.returncode == 3
    assert ended.stdout == ""
    assert len(ended.stderr.strip().splitlines()) == 1
    assert "make run" in ended.stderr


@pytest.mark.parametrize(
    ("line", "rtl", "shown"),
    [
        ("plain 1", False, "plain 1"),
        ("[1] العربية", False, f"{LRM}{FSI}{LRM}[1] العربية{PDI}"),
        ("Botox بكم", True, f"{RLM}{FSI}{RLM}Botox بكم{PDI}"),
    ],
)
def test_a_line_is_marked_only_where_its_direction_needs_it(line: str, rtl: bool, shown: str) -> None:
    assert directed(line, rtl) == shown


def test_only_the_last_messages_numbers_count(texts: Texts) -> None:
    screen = Screen(Words(texts.renderer.catalogue, "en"), io.StringIO())
    message: dict[str, Any] = {
        "text": "?",
        "dir": "ltr",
        "cards": [],
        "quick_replies": [{"title": "Yes", "payload": "p"}],
    }
    screen.show(message)
    assert screen.body("1") == {"payload": "p"}
    assert [screen.body(typed) for typed in ("2", "0", "1.", "²", "one")] == [
        {"text": typed} for typed in ("2", "0", "1.", "²", "one")
    ]
    screen.show({**message, "quick_replies": []})
    assert screen.body("1") == {"text": "1"}


FORM = {
    "title": "Your details",
    "payload": "signed",
    "submit": "Send",
    "fields": [
        {"name": "person", "label": "Name", "kind": "text", "required": True, "options": [], "value": None},
        {"name": "note", "label": "Note", "kind": "text", "required": False, "options": [], "value": "by the window"},
        {"name": "more", "label": "More", "kind": "text", "required": False, "options": [], "value": None},
        {"name": "consent", "label": "I agree", "kind": "tick", "required": True, "options": [], "value": None},
    ],
}


@pytest.fixture
def asking(texts: Texts) -> Screen:
    out = io.StringIO()
    screen = Screen(Words(texts.renderer.catalogue, "en"), out, asks_forms=True)
    screen.show({"text": "Who?", "dir": "ltr", "cards": [], "quick_replies": [], "form": FORM})
    screen.out = out  # type: ignore[attr-defined]
    return screen


def read(screen: Screen) -> str:
    out: io.StringIO = screen.out  # type: ignore[attr-defined]
    text = out.getvalue()
    out.truncate(0)
    out.seek(0)
    return text


def test_a_form_is_asked_field_by_field_and_sent_whole(asking: Screen) -> None:
    assert read(asking).splitlines()[-3:] == [
        "Your details",
        "Answer line by line, or press Enter to write freely instead.",
        "Name",
    ]
    assert asking.body("Bat Bold") is None
    assert "by the window" in read(asking)
    assert asking.body("") is None
    assert read(asking).strip() == "More (optional)"
    assert asking.body("") is None
    assert read(asking).splitlines() == ["I agree", "  [1] Yes", "  [2] No"]
    values = {"person": "Bat Bold", "note": "by the window", "consent": "yes"}
    assert asking.body("1") == {"form": {"payload": "signed", "values": values}}
    assert asking.body("and another thing") == {"text": "and another thing"}


def test_a_refused_form_asks_only_for_what_was_wrong(asking: Screen) -> None:
    for typed in ("Bat Bold", "", "", "no"):
        body = asking.body(typed)
    assert body == {
        "form": {"payload": "signed", "values": {"person": "Bat Bold", "note": "by the window", "consent": "no"}}
    }
    read(asking)
    asking.refused(RefusedError("Please look again.", {"consent": "Needed."}))
    assert read(asking).splitlines() == ["Please look again.", "Needed.", "I agree", "  [1] Yes", "  [2] No"]
    sent = asking.body("YES")
    assert sent is not None
    assert sent["form"]["values"] == {"person": "Bat Bold", "note": "by the window", "consent": "yes"}


def test_enter_at_a_question_leaves_the_form_to_write_freely(asking: Screen) -> None:
    assert asking.body("") is None
    assert asking.body("my name is Bat Bold") == {"text": "my name is Bat Bold"}


def test_a_script_answers_a_form_in_its_own_words(texts: Texts) -> None:
    screen = Screen(Words(texts.renderer.catalogue, "en"), io.StringIO())
    screen.show({"text": "Who?", "dir": "ltr", "cards": [], "quick_replies": [], "form": FORM})
    assert screen.body("Bat Bold") == {"text": "Bat Bold"}


@pytest.mark.parametrize(
    ("told", "zone"), [("Asia/Tokyo", "Asia/Tokyo"), (":Asia/Tokyo", "Asia/Tokyo"), ("XYZ-9", None)]
)
def test_the_terminals_zone_is_the_environments(monkeypatch: pytest.MonkeyPatch, told: str, zone: str | None) -> None:
    monkeypatch.setenv("TZ", told)
    assert environment_zone() == zone


def test_without_an_environment_the_machines_zone_counts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("TZ", raising=False)
    link = tmp_path / "localtime"
    link.symlink_to("/usr/share/zoneinfo/Asia/Ulaanbaatar")
    monkeypatch.setattr("bot.chat_line.LOCALTIME", link)
    assert environment_zone() == "Asia/Ulaanbaatar"
