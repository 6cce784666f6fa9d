"""``python -m bot services``: capacity, the list of a day in Korean, an answer that reaches the chat."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from actions.db.migrate import upgrade
from actions.db.repositories import ConversationRepository
from actions.services.bundle_values import InterpretationWish, PickupWish
from actions.services.clock import SEOUL
from actions.wiring import build
from bot.__main__ import COMMANDS
from bot.settings import load_settings

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=SEOUL)
CONTACT = "+97699112233"


@pytest.fixture
def services(tmp_path):
    settings = load_settings(var_dir=tmp_path, frozen_now=NOW)
    upgrade(settings.database)
    made = build(settings)
    yield made
    made.db.close()


@pytest.fixture
def run(services, capsys):
    def typed(line: str, *more: str) -> tuple[int, str, str]:
        exit_code = COMMANDS["services"](services.settings, [*line.split(), *more])
        printed = capsys.readouterr()
        return exit_code, printed.out, printed.err

    return typed


@pytest.fixture
def asked(services):
    """An interpreter and a car on Wednesday."""
    conversation = ConversationRepository(services.db).create("web", now=NOW, locale="mn").id
    day = NOW + timedelta(days=2)
    wishes = (
        InterpretationWish("mn", 3, day, CONTACT),
        PickupWish("icn", "OM301", day - timedelta(hours=4), 2, "hotel", "<b>Byeol</b>", 1, "T1", CONTACT),
    )
    found: Any = services.bundle.request(conversation, "mn", wishes, "key")
    return conversation, [one.code for one in found]


def test_the_list_of_a_day_is_korean_and_complete(run, asked, tmp_path):
    run("add-interpreter nara --languages mn --name Nara --phone +821012345678")
    run(f"assign {asked[1][0]} nara --by Kim")
    exit_code, printed, _ = run(f"day 2026-11-25 --out {tmp_path}")
    assert exit_code == 0 and "services-2026-11-25.html" in printed
    text = (tmp_path / "services-2026-11-25.txt").read_text(encoding="utf-8")
    for words in ("2026년 11월 25일(수)", "몽골어", "OM301", "인천공항 T1", "2명", "Nara (+821012345678)", CONTACT):
        assert words in text, (words, text)
    assert text.index("06:00 공항 픽업") < text.index("10:00 통역"), "in order of time"
    assert text.count("미확정") == 2 and "3시간(무료 시간 초과" in text
    page = (tmp_path / "services-2026-11-25.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;Byeol" in page and "<b>Byeol" not in page, "what was typed is no markup"
    assert (tmp_path / "services-2026-11-25.html").stat().st_mode & 0o077 == 0
    assert "요청이 없습니다" in run("day 2026-11-26")[1]


def test_the_list_shows_nobodys_contact_and_an_answer_is_told(run, services, asked):
    conversation, codes = asked
    listed = run("list")[1]
    assert all(code in listed for code in codes) and CONTACT not in listed
    assert CONTACT in run(f"show {codes[1]}")[1]
    assert "told in the chat" in run(f"confirm {codes[0]} --by Kim")[1]
    run(f"decline {codes[1]} --by Kim", "--why", "no car")
    told = ConversationRepository(services.db).messages_after(conversation, 0)
    assert [one.key for one in told] == ["bundle-confirmed-interpretation", "bundle-declined-pickup"]
    assert "no car" not in str([one.emission for one in told]), "the reason is for the staff"
    exit_code, _, refused = run(f"confirm {codes[1]} --by Kim")
    assert exit_code == 2 and "declined" in refused


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("show GS-000000", "no request"),
        ("add-vehicle van --seats 0 --name Van", "1 to 60"),
        ("assign {code} nobody --by Kim", "no interpreter or vehicle"),
        ("settle {code} --by Kim", "not urgent"),
        ("day 2026-11-25 --out /nowhere/at/all", "no folder"),
    ],
)
def test_what_is_refused_changes_nothing(run, asked, line, why):
    exit_code, _, refused = run(line.format(code=asked[1][0]))
    assert exit_code == 2 and why in refused


def test_working_hours_are_set_shown_and_taken_away(run):
    run("add-interpreter nara --languages mn --name Nara")
    assert "not known" in run("providers")[1]
    _, shown, _ = run("hours nara mon-fri 09:00-12:00,13:00-18:00 sat closed")
    assert "mon 09:00-12:00, 13:00-18:00" in shown and "sat" not in shown
    assert "2026-12-02 not 00:00-24:00" in run("away nara 2026-12-02..2026-12-03")[1]
    assert "2026-12-05 also 10:00-14:00" in run("extra nara 2026-12-05 --from 10:00 --to 14:00")[1]
    assert "2026-12-02" not in run("usual nara 2026-12-02..2026-12-05")[1]
    exit_code, shown, _ = run("providers --json")
    assert exit_code == 0 and '"mon"' in shown
    for wrong in ("hours nara", "hours nara mon 18:00-09:00", "extra nara 2026-12-05", "away nobody 2026-12-05"):
        assert run(wrong)[0] == 2
