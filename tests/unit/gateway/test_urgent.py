"""A cry for help gets its card whatever else is broken, refused or dead."""

import asyncio
import sqlite3
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from itsdangerous import URLSafeTimedSerializer

from bot.gateway.signing import Choice, Session, SignedField, Signer
from bot.gateway.state import Texts
from tests.unit.gateway.support import (
    SECRET_KEY,
    ScriptedRasa,
    Visitor,
    answer,
    emission,
    running,
    settings_for,
)

CRY = "I can't breathe, my throat is swelling"
CRY_ARABIC = "لا أستطيع التنفس"
NOTE = SignedField("note", "text", True, "Note")
CONSENT = SignedField("health", "tick", True, "I agree")


def is_ambulance_card(message: Any) -> bool:
    card = message["cards"][0]
    return bool(card["kind"] == "emergency" and card["level"] == "now" and card["calls"][0]["number"] == "119")


async def test_a_card_comes_at_once_is_stored_and_the_engine_is_told(visitor: Visitor, rasa: ScriptedRasa) -> None:
    rasa.script = lambda turn: answer(emission("safety-check"), intent="report_emergency")
    taken = (await visitor.post(CRY)).json()
    assert is_ambulance_card(taken["urgent"])
    assert (taken["seq"], taken["urgent"]["seq"]) == (1, 2)
    said, card, ask = await visitor.until(3)
    assert (said["text"], card, ask["key"]) == (CRY, taken["urgent"], "safety-check")
    assert rasa.turns[0]["payload"] == {"intent": "report_emergency", "entities": {"red_flag": "airway"}}


async def test_sent_twice_there_is_one_card_and_both_answers_show_it(visitor: Visitor) -> None:
    first = (await visitor.post(CRY, id="a")).json()
    second = (await visitor.post(CRY, id="a")).json()
    assert second == {**first, "duplicate": True}
    await visitor.until(3)
    assert [message["key"] for message in await visitor.history()] == [None, "emergency", "greet"]


async def test_the_card_is_in_the_language_of_the_cry(visitor: Visitor) -> None:
    urgent = (await visitor.post(CRY_ARABIC)).json()["urgent"]
    assert (urgent["locale"], urgent["dir"]) == ("ar", "rtl")
    assert urgent["cards"][0]["show"]["ko"]


async def test_with_the_engine_dead_the_card_is_stored(visitor: Visitor, rasa: ScriptedRasa) -> None:
    rasa.stop()
    taken = (await visitor.post(CRY)).json()
    assert is_ambulance_card(taken["urgent"])
    assert [message["key"] for message in await visitor.history()] == [None, "emergency"]


async def test_the_rate_limit_never_keeps_a_card_back(
    tmp_path: Path, empty_database: Path, rasa: ScriptedRasa, texts: Texts
) -> None:
    settings = settings_for(tmp_path, empty_database, rasa.url, rate_session_per_minute=1)
    async with running(settings, texts) as client:
        visitor = await Visitor(client).open()
        assert (await visitor.post("hello")).status_code == 202
        refused = await visitor.post(CRY)
        assert refused.status_code == 429
        assert is_ambulance_card(refused.json()["urgent"])
        assert refused.json()["urgent"]["seq"] is None
        assert (await visitor.post("hello")).json()["urgent"] is None


async def test_a_message_too_long_to_take_still_gets_its_card(visitor: Visitor) -> None:
    refused = await visitor.post(f"{CRY}. {'x' * 2_500}")
    assert refused.status_code == 413
    assert is_ambulance_card(refused.json()["urgent"])
    assert await visitor.history() == []


async def test_a_session_that_ran_out_still_gets_its_card(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    monkeypatch.setattr(URLSafeTimedSerializer.default_signer, "get_timestamp", lambda self: int(now - 40 * 86_400))
    old = Signer(SECRET_KEY, 30).token(Session(visitor.id, "es"))
    monkeypatch.undo()
    visitor.headers = {"Authorization": f"Bearer {old}"}
    refused = await visitor.post(CRY)
    assert (refused.status_code, refused.json()["error"]) == (401, "session")
    assert is_ambulance_card(refused.json()["urgent"])
    assert (await visitor.post("hello")).json()["urgent"] is None


async def test_what_is_written_into_a_form_is_read_too(visitor: Visitor, rasa: ScriptedRasa) -> None:
    payload = Signer(SECRET_KEY, 30).payload(visitor.id, Choice("Send", "inform", {}, (NOTE,)))
    taken = await visitor.post(form={"payload": payload, "values": {"note": CRY}})
    assert is_ambulance_card(taken.json()["urgent"])
    await visitor.until(3)
    assert rasa.turns[0]["payload"]["intent"] == "report_emergency"


async def test_a_form_that_is_refused_still_brings_the_card(visitor: Visitor, rasa: ScriptedRasa) -> None:
    payload = Signer(SECRET_KEY, 30).payload(visitor.id, Choice("Send", "inform", {}, (NOTE, CONSENT)))
    for values in ({"note": CRY}, {"note": CRY, "forged": "x"}, {"note": CRY + " " * 20_000 + "."}):
        refused = await visitor.post(form={"payload": payload, "values": values})
        assert refused.status_code == 400
        assert is_ambulance_card(refused.json()["urgent"])
    assert rasa.turns == []


async def test_claimed_by_a_person_the_card_comes_all_the_same(visitor: Visitor, rasa: ScriptedRasa) -> None:
    conversations = visitor.client.app.state.gateway.conversations  # type: ignore[attr-defined]
    conversations.update(visitor.id, {"status": "open", "assignee": "minji"})
    assert is_ambulance_card((await visitor.post(CRY)).json()["urgent"])
    await asyncio.sleep(0.2)
    assert [message["key"] for message in await visitor.history()] == [None, "emergency"]
    assert rasa.turns == []


async def test_with_the_database_locked_the_card_comes_fast_and_is_stored_when_it_can_be(
    tmp_path: Path, empty_database: Path, rasa: ScriptedRasa, texts: Texts
) -> None:
    settings = settings_for(tmp_path, empty_database, rasa.url, urgent_wait_seconds=0.035)
    async with running(settings, texts) as client:
        visitor = await Visitor(client).open()
        holder = sqlite3.connect(settings.var_dir / "concierge.db", isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        try:
            for number in range(5):  # none waits for the lock, which lasts until all five have their card
                taken = await visitor.post(CRY, id=str(number))
                assert taken.status_code == 202
                assert taken.json()["seq"] is None
                assert taken.json()["urgent"]["seq"] is None
                assert is_ambulance_card(taken.json()["urgent"])
        finally:
            holder.execute("ROLLBACK")
            holder.close()
        messages = await visitor.until(15)
    assert [message["client_message_id"] for message in messages if message["direction"] == "in"] == list("01234")


async def test_with_the_database_gone_the_card_comes_and_other_messages_are_refused(
    visitor: Visitor, settings: Any
) -> None:
    await visitor.post("hello")
    await visitor.until(2)
    with sqlite3.connect(settings.var_dir / "concierge.db") as connection:
        connection.execute("ALTER TABLE conversation RENAME TO away")
    connection.close()
    taken = await visitor.post(CRY)
    assert taken.status_code == 202
    assert taken.json()["urgent"]["seq"] is None
    assert is_ambulance_card(taken.json()["urgent"])
    refused = await visitor.post("hello")
    assert (refused.status_code, refused.json()["error"]) == (503, "unavailable")
    assert (await visitor.client.get("/api/v1/messages", headers=visitor.headers)).status_code == 503
    ready = await visitor.client.get("/readyz")
    assert (ready.status_code, ready.json()["reason"]) == (503, "database")


async def test_without_any_session_there_is_nothing_to_read(client: httpx.AsyncClient) -> None:
    refused = await client.post("/api/v1/messages", json={"client_message_id": "a", "text": CRY})
    assert (refused.status_code, refused.json()["urgent"]) == (401, None)
