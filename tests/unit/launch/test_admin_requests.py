"""``python -m bot quotes`` and ``python -m bot cases``: what is typed, what is printed, what a visitor is then told."""

import json
from datetime import datetime
from typing import Any

import pytest

from actions.db.load import load_demo
from actions.db.migrate import upgrade
from actions.db.repositories import ConversationRepository
from actions.services.cases import Case, CaseDraft
from actions.services.clock import SEOUL
from actions.services.quote_values import PARTS, QuoteWish
from actions.wiring import build
from bot.__main__ import COMMANDS
from bot.settings import ROOT, load_settings

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=SEOUL)
CONTACT = "+97699112233"
ITEMS = ",".join(f"{part}=100000" for part in PARTS)


@pytest.fixture(scope="module")
def services(tmp_path_factory):
    settings = load_settings(var_dir=tmp_path_factory.mktemp("var"), frozen_now=NOW)
    upgrade(settings.database)
    made = build(settings)
    load_demo(made.db, ROOT / "data" / "directory", ROOT / "data" / "names")
    yield made
    made.db.close()


@pytest.fixture
def conversation(services):
    return ConversationRepository(services.db).create("web", now=NOW, locale="en").id


@pytest.fixture
def code(services, conversation):
    """A request for a quote."""
    consents = {"health": True, "clinic": True}
    wish = QuoteWish(conversation, "botulinum_toxin", ("haneul_skin",), CONTACT, "en", consents=consents)
    (quote,) = services.quotes.ask(wish)
    return quote.code


@pytest.fixture
def case(services, conversation):
    consents = {"health": True, "clinic": True}
    opened = services.cases.open(
        CaseDraft(conversation, conversation, "question", "en", words="lung cancer", contact=CONTACT, consents=consents)
    )
    assert isinstance(opened, Case)
    return opened.code


@pytest.fixture
def run(services, capsys):
    def typed(line: str, *more: str) -> tuple[int, str, str]:
        command, *arguments = line.split()
        exit_code = COMMANDS[command](services.settings, [*arguments, *more])
        printed = capsys.readouterr()
        return exit_code, printed.out, printed.err

    return typed


def told(services: Any, conversation: str) -> list[Any]:
    return ConversationRepository(services.db).messages_after(conversation, 0)


def test_a_quote_is_entered_and_told(run, services, conversation, code):
    listed = run("quotes list")[1]
    assert code in listed and CONTACT not in listed, "the list shows nobody's contact"
    assert code not in run("quotes list --overdue")[1], "the clinic still has time"
    assert CONTACT in run(f"quotes show {code}")[1]
    exit_code, printed, _ = run(
        f"quotes enter {code} --items {ITEMS} --vat excluded --valid-until 2026-12-23 --by Kim", "--note", "No deposit"
    )
    assert exit_code == 0
    assert "told in the chat" in printed and "700,000 KRW" in printed and "VAT on top" in printed
    (message,) = told(services, conversation)
    assert message.key == "quote-arrived" and message.emission["cards"][0]["kind"] == "quote"
    assert code not in run("quotes list")[1]
    again = run(
        f"quotes enter {code} --items {ITEMS} --vat excluded --valid-until 2026-12-23 --by Lee", "--note", "No deposit"
    )
    assert "so already" in again[1]
    assert len(told(services, conversation)) == 1


def test_parts_that_are_not_stated_leave_no_total(run, code):
    exit_code, printed, _ = run(
        f"quotes enter {code} --items procedure=1000000-1500000,tests=unknown,medicine=included "
        "--vat unknown --valid-until 2026-12-23 --by Kim --json"
    )
    assert exit_code == 0
    document = json.loads(printed)
    assert document["total"] is None
    assert document["items"]["procedure"] == [1_000_000, 1_500_000]
    assert document["items"]["admission"] == "unknown"
    assert document["valid_until"] == "2026-12-23"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("--items procedure --vat excluded --valid-until 2026-12-23 --by Kim", "no part with an amount"),
        ("--items procedure=many --vat excluded --valid-until 2026-12-23 --by Kim", "no price"),
        ("--items hotel=1 --vat excluded --valid-until 2026-12-23 --by Kim", "no part of a quote"),
        ("--items tests=1,tests=2 --vat excluded --valid-until 2026-12-23 --by Kim", "named twice"),
        ("--items tests=1 --vat excluded --valid-until 2026-01-01 --by Kim", "past"),
        ("--items tests=1 --vat excluded --valid-until tomorrow --by Kim", "no day"),
        ("--items tests=1 --vat excluded --valid-until 2026-12-23", "--by"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(run, services, conversation, code, typed, why):
    exit_code, printed, error = run(f"quotes enter {code} {typed}")
    assert (exit_code, printed) == (2, "")
    assert why in error and error.count("\n") == 1
    assert told(services, conversation) == []


def test_a_clinic_declines(run, services, conversation, code):
    assert run(f"quotes decline {code} --by Kim", "--why", "not by chat")[0] == 0
    (message,) = told(services, conversation)
    assert message.key == "quote-declined"
    assert "not by chat" in run(f"quotes show {code}")[1]


def test_a_case_is_kept_up(run, case):
    listed = run("cases list")[1]
    assert case in listed and "lung" not in listed, "the list shows nobody's words"
    assert "lung cancer" in run(f"cases show {case}")[1]
    exit_code, printed, _ = run(
        f"cases set {case} --owner Kim --next 2026-11-26 --records letter=received,images=missing"
    )
    assert exit_code == 0
    for said in ("Kim", "Thu 26 Nov 2026 18:00", "letter", "received"):
        assert said in printed
    shown = json.loads(run(f"cases show {case} --json")[1])
    assert shown["record_states"] == {"letter": "received", "images": "missing"}
    assert "so already" in run(f"cases set {case} --owner Kim")[1]


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "give --owner"),
        ("--records letter", "no record with its state"),
        ("--records x-ray=received", "no record"),
        ("--next 2020-01-01", "past"),
        ("--state lost", "--state"),
    ],
)
def test_a_change_that_cannot_be(run, case, typed, why):
    exit_code, _, error = run(f"cases set {case} {typed}")
    assert exit_code == 2
    assert why in error
    assert run("cases show GQ-000000")[0] == 2
