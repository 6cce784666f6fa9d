"""A plan's calendar file: the link is signed and carries all, the file keeps to RFC 5545."""

import re
from datetime import datetime

import httpx
import pytest

from actions.services.clock import SEOUL
from actions.services.trip_ics import Event, calendar_text
from tests.unit.gateway.support import ScriptedRasa, Visitor, answer, emission

START = datetime(2026, 11, 24, 13, tzinfo=SEOUL)
PLAN = {
    "kind": "file",
    "title": {"type": "key", "key": "card-trip-file", "args": {}},
    "media_type": "text/calendar",
    "calendar": {
        "events": [
            ["trip-ics-appointment", "2026-11-24T13:00:00+09:00", "2026-11-24T14:00:00+09:00"],
            ["label-trip-departure", "2026-11-24T20:10:00+09:00", None],
        ],
        "note_key": "trip-ics-note",
        "place": {"type": "l10n", "value": {"en": "Haneul, Skin; Clinic", "ko": "Haneul"}},
        "address": {"type": "l10n", "value": {"en": "1 Demo-ro"}},
    },
}


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").split("\r\n")


async def test_the_card_links_to_a_file_without_the_treatment(
    client: httpx.AsyncClient, visitor: Visitor, rasa: ScriptedRasa
) -> None:
    rasa.script = lambda turn: answer(emission("trip-fits", cards=[PLAN]), intent="plan_trip")
    await visitor.post("plan my trip")
    _, message = await visitor.until(2)
    (card,) = message["cards"]
    assert "calendar" not in card
    assert card["url"].startswith("/api/v1/trips/")
    file = await client.get(card["url"])
    assert file.status_code == 200
    assert file.headers["content-type"] == "text/calendar; charset=utf-8"
    assert "attachment" in file.headers["content-disposition"]
    lines = unfolded(file.text)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    assert "SUMMARY:Appointment" in lines
    assert "DTSTART:20261124T040000Z" in lines
    assert "DTEND:20261124T050000Z" in lines
    assert "SUMMARY:Flight home" in lines
    assert "STATUS:TENTATIVE" in lines
    assert any(line.startswith("DESCRIPTION:Haneul\\, Skin\\; Clinic") for line in lines)


@pytest.mark.parametrize("token", ["nonsense", "WyJ4Il0.AAAA", "%00"])
async def test_a_link_that_is_not_ours_is_refused(client: httpx.AsyncClient, token: str) -> None:
    refused = await client.get(f"/api/v1/trips/{token}.ics")
    assert refused.status_code == 404
    assert refused.json()["error"] == "not_found"


@pytest.mark.parametrize("summary", ["Приём у врача " * 12, "約" * 100, "a" * 74, "🛬" * 40, ""])
def test_lines_are_folded_at_75_octets_and_no_character_is_torn(summary: str) -> None:
    text = calendar_text([Event(START, None, summary)], START)
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    expected = [f"SUMMARY:{summary}"] if summary else []
    assert [line for line in unfolded(text) if line.startswith("SUMMARY")] == expected


def test_texts_are_escaped_and_cannot_add_lines() -> None:
    text = calendar_text([Event(START, START, "a\r\nEND:VEVENT\nb;c,d\\e\x07")], START)
    assert "SUMMARY:a\\nEND:VEVENT\\nb\\;c\\,d\\\\e" in unfolded(text)
    assert text.count("\r\nEND:VEVENT\r\n") == 1
    assert not re.search(r"(?<!\r)\n", text)


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        calendar_text([Event(datetime(2026, 11, 24, 13), None, "x")], START)
