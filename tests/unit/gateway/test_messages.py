"""A visitor's message is taken once, in order, and answered once."""

import asyncio
import re
import time
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.gateway.signing import Choice, Session, Signer
from bot.gateway.state import Texts
from bot.settings import Settings
from tests.unit.gateway.support import (
    SECRET_KEY,
    ScriptedRasa,
    Visitor,
    answer,
    emission,
    running,
    settings_for,
)


async def test_a_message_is_answered(visitor: Visitor, rasa: ScriptedRasa) -> None:
    taken = await visitor.post("hello")
    assert taken.status_code == 202
    assert taken.json() == {"seq": 1, "duplicate": False, "urgent": None}
    said, reply = await visitor.until(2)
    assert (said["direction"], said["text"], said["seq"]) == ("in", "hello", 1)
    assert (reply["direction"], reply["key"], reply["seq"], reply["locale"]) == ("out", "greet", 2, "en")
    assert "automated assistant" in reply["text"]
    assert rasa.turns[0]["conversation"] == visitor.id
    assert rasa.turns[0]["metadata"]["locale"] == "en"


async def test_a_message_sent_twice_is_one_message(visitor: Visitor, rasa: ScriptedRasa) -> None:
    first = await visitor.post("hello", id="one")
    second = await visitor.post("hello", id="one")
    assert second.status_code == 202
    assert (first.json()["seq"], second.json()["seq"], second.json()["duplicate"]) == (1, 1, True)
    await visitor.until(2)
    await asyncio.sleep(0.3)
    assert len(await visitor.history()) == 2
    assert rasa.texts == ["hello"]


async def test_messages_sent_at_once_keep_their_order(visitor: Visitor, rasa: ScriptedRasa) -> None:
    texts = [f"number {number}" for number in range(12)]
    await asyncio.gather(*(visitor.post(text) for text in texts))
    messages = await visitor.until(24)
    arrived = [message["text"] for message in messages if message["direction"] == "in"]
    assert sorted(arrived) == sorted(texts)
    assert rasa.texts == arrived, "they are read in the order in which they arrived"
    assert [message["seq"] for message in messages] == list(range(1, 25))


async def test_a_text_that_begins_with_a_slash_is_text(visitor: Visitor, rasa: ScriptedRasa) -> None:
    await visitor.post("/restart")
    await visitor.until(2)
    assert rasa.turns[0]["text"] == "/restart"
    assert rasa.turns[0]["payload"] is None


async def test_what_no_database_stores_is_left_out(visitor: Visitor, rasa: ScriptedRasa) -> None:
    raw = b'{"client_message_id": "x", "text": "hel\\u0000lo \\ud83d there"}'
    response = await visitor.client.post("/api/v1/messages", content=raw, headers=visitor.headers)
    assert response.status_code == 202
    await visitor.until(2)
    assert rasa.texts == ["hello  there"]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"not json", 400, "bad_request"),
        (b"[" * 60_000, 400, "bad_request"),
        (b'{"client_message_id": "a"}', 400, "bad_request"),
        (b'{"client_message_id": "a", "text": "x", "payload": "y"}', 400, "bad_request"),
        (b'{"client_message_id": "", "text": "x"}', 400, "bad_request"),
        (b'{"client_message_id": "a", "text": 5}', 400, "bad_request"),
        (b'{"client_message_id": "a", "text": " \\u200b "}', 400, "empty"),
        (b'{"client_message_id": "a", "text": "' + b"x" * 2_001 + b'"}', 413, "too_long"),
        (b'{"client_message_id": "a", "text": "' + b"x" * 65_536 + b'"}', 413, "too_large"),
    ],
)
async def test_what_cannot_be_taken_is_refused_with_a_sentence(
    visitor: Visitor, rasa: ScriptedRasa, body: bytes, status: int, code: str
) -> None:
    response = await visitor.client.post("/api/v1/messages", content=body, headers=visitor.headers)
    assert (response.status_code, response.json()["error"]) == (status, code)
    assert response.json()["message"].strip()
    assert await visitor.history() == []
    assert rasa.turns == []


async def test_the_longest_message_is_taken_and_a_longer_one_names_the_limit(visitor: Visitor) -> None:
    assert (await visitor.post("é" * 2_000)).status_code == 202
    refused = await visitor.post("é" * 2_001)
    assert re.search(r"2[.,]000", refused.json()["message"])


@pytest.mark.parametrize("header", [None, "Bearer ", "Bearer nonsense", "Basic abc"])
async def test_without_a_session_nothing_is_read_or_written(client: httpx.AsyncClient, header: str | None) -> None:
    headers = {"Authorization": header} if header else {}
    message = {"client_message_id": "a", "text": "hello"}
    assert (await client.post("/api/v1/messages", json=message, headers=headers)).status_code == 401
    assert (await client.get("/api/v1/messages", headers=headers)).status_code == 401
    assert (await client.get("/api/v1/events", headers=headers)).status_code == 401
    assert (await client.put("/api/v1/locale", json={"locale": "ja"}, headers=headers)).status_code == 401


async def test_a_token_of_another_secret_or_another_kind_is_no_session(visitor: Visitor) -> None:
    ours = Signer(SECRET_KEY, 30)
    forged = [
        Signer("another secret", 30).token(Session(visitor.id)),
        ours.payload(visitor.id, Choice("Yes", "affirm")),
        visitor.headers["Authorization"][7:] + "A",
    ]
    for token in forged:
        response = await visitor.client.get("/api/v1/messages", headers={"Authorization": f"Bearer {token}"})
        assert response.status_code == 401
        assert response.json()["error"] == "session"


async def test_a_conversation_that_is_gone_is_no_session(visitor: Visitor) -> None:
    token = Signer(SECRET_KEY, 30).token(Session("0" * 32))
    visitor.headers = {"Authorization": f"Bearer {token}"}
    assert (await visitor.post("hello")).status_code == 401


async def test_a_button_means_what_was_signed(visitor: Visitor, rasa: ScriptedRasa) -> None:
    offered = {"key": "reply-clinics", "args": {}, "intent": "find_clinic", "entities": {"district": "sinsa"}}
    rasa.script = lambda turn: answer(emission("greet", quick_replies=[offered]))
    await visitor.post("hello")
    button = (await visitor.until(2))[1]["quick_replies"][0]
    assert button["title"] == "Find a clinic"
    assert (await visitor.post(payload=button["payload"])).status_code == 202
    messages = await visitor.until(4)
    assert messages[2]["text"] == "Find a clinic"
    assert rasa.turns[1]["payload"] == {"intent": "find_clinic", "entities": {"district": "sinsa"}}
    assert rasa.turns[1]["text"] == "Find a clinic"


async def test_a_button_of_another_conversation_or_secret_means_nothing(visitor: Visitor, rasa: ScriptedRasa) -> None:
    choice = Choice("Yes", "affirm")
    forged = [
        Signer(SECRET_KEY, 30).payload("another conversation", choice),
        Signer("another secret", 30).payload(visitor.id, choice),
        visitor.headers["Authorization"][7:],
        "/affirm",
        "",
    ]
    for payload in forged:
        response = await visitor.post(payload=payload)
        assert (response.status_code, response.json()["error"]) == (400, "payload")
    assert rasa.turns == []


async def test_too_many_messages_are_told_when_to_come_back(
    tmp_path: Path, empty_database: Path, rasa: ScriptedRasa, texts: Texts
) -> None:
    settings = settings_for(tmp_path, empty_database, rasa.url, rate_session_per_minute=3, rate_address_per_minute=5)
    async with running(settings, texts) as client:
        first, second = await Visitor(client).open(), await Visitor(client).open()
        assert [(await first.post(f"hello {n}")).status_code for n in range(4)] == [202, 202, 202, 429]
        refused = await first.post("hello again")
        assert refused.json()["error"] == "too_fast"
        assert 1 <= int(refused.headers["Retry-After"]) <= 20
        assert refused.headers["Retry-After"] in refused.json()["message"]
        statuses = [(await second.post(f"hello {n}")).status_code for n in range(3)]
        assert statuses[0] == 202
        assert 429 in statuses  # both come from one address


async def test_too_many_new_conversations_from_one_address_are_refused(
    tmp_path: Path, empty_database: Path, rasa: ScriptedRasa, texts: Texts
) -> None:
    settings = settings_for(tmp_path, empty_database, rasa.url, new_sessions_address_per_minute=2)
    async with running(settings, texts) as client:
        statuses = [(await client.post("/api/v1/conversations", json={})).status_code for _ in range(3)]
    assert statuses == [201, 201, 429]


async def test_what_was_answered_while_the_engine_was_down_comes_once(visitor: Visitor, rasa: ScriptedRasa) -> None:
    rasa.stop()
    assert (await visitor.post("is anybody there?")).status_code == 202
    await asyncio.sleep(0.7)
    assert len(await visitor.history()) == 1
    rasa.start()
    await visitor.until(2)
    await asyncio.sleep(0.5)
    assert [message["key"] for message in await visitor.history()] == [None, "greet"]
    assert len(rasa.turns) == 1


async def test_a_turn_that_failed_is_sent_again_as_the_same_turn(visitor: Visitor, rasa: ScriptedRasa) -> None:
    def fails_first(turn: dict[str, Any]) -> dict[str, Any] | int:
        return 503 if len(rasa.turns) == 1 else answer(emission("greet"))

    rasa.script = fails_first
    await visitor.post("hello")
    await visitor.until(2)
    assert len(rasa.turns) == 2
    assert rasa.turns[0]["turn"] == rasa.turns[1]["turn"]


async def test_a_turn_given_up_says_so_and_names_who_answers_the_phone(
    tmp_path: Path, empty_database: Path, rasa: ScriptedRasa, texts: Texts
) -> None:
    settings = settings_for(tmp_path, empty_database, rasa.url, turn_give_up_seconds=1)
    rasa.script = lambda turn: 503 if turn["text"] == "fails" else answer(emission("greet"))
    async with running(settings, texts) as client:
        visitor = await Visitor(client).open()
        await visitor.post("fails")
        await visitor.post("works")
        messages = await visitor.until(4)
    sorry = messages[2]
    assert sorry["key"] == "error-turn-failed"
    assert "+82-1577-7129" in str(sorry["cards"][0]["calls"])
    assert "1330" in str(sorry["cards"][0]["calls"])
    assert messages[3]["key"] == "greet"


@pytest.mark.parametrize("said", [{"messages": [{"text": "no key"}]}, answer(emission("no-such-key")), 400])
async def test_an_answer_that_cannot_be_shown_becomes_an_apology_at_once(
    visitor: Visitor, rasa: ScriptedRasa, said: Any
) -> None:
    rasa.script = lambda turn: said
    began = time.monotonic()
    await visitor.post("hello")
    assert (await visitor.until(2))[1]["key"] == "error-turn-failed"
    assert time.monotonic() - began < 2
    assert len(rasa.turns) == 1


async def test_a_conversation_claimed_by_a_person_is_stored_and_not_sent_to_the_engine(
    visitor: Visitor, rasa: ScriptedRasa
) -> None:
    gateway = visitor.client.app.state.gateway  # type: ignore[attr-defined]
    gateway.conversations.update(visitor.id, {"status": "open", "assignee": "minji"})
    assert (await visitor.post("hello")).status_code == 202
    await asyncio.sleep(0.3)
    assert [message["text"] for message in await visitor.history()] == ["hello"]
    assert rasa.turns == []
    gateway.conversations.update(visitor.id, {"status": "bot", "assignee": None})
    await visitor.post("and now?")
    await visitor.until(3)
    assert rasa.texts == ["and now?"]


async def test_waiting_for_a_person_does_not_silence_the_bot(visitor: Visitor, rasa: ScriptedRasa) -> None:
    visitor.client.app.state.gateway.conversations.update(visitor.id, {"status": "pending"})  # type: ignore[attr-defined]
    await visitor.post("hello")
    await visitor.until(2)


async def test_nothing_a_visitor_wrote_is_in_the_logs(
    visitor: Visitor, rasa: ScriptedRasa, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", logger="bot")
    await visitor.post("my passport is M1234567")
    await visitor.until(2)
    lines = "\n".join(f"{record.getMessage()} {record.__dict__}" for record in caplog.records)
    assert "message_accepted" in lines
    assert "M1234567" not in lines
    assert visitor.headers["Authorization"][7:] not in lines


async def test_the_engine_is_told_the_time_of_the_message(settings: Settings, texts: Texts, rasa: ScriptedRasa) -> None:
    frozen = settings.copy(update={"frozen_now": settings.now().replace(year=2031)})
    async with running(frozen, texts) as client:
        visitor = await Visitor(client).open()
        await visitor.post("tomorrow")
        await visitor.until(2)
    assert rasa.turns[0]["metadata"]["now"].startswith("2031-")
    assert rasa.turns[0]["metadata"]["now"].endswith("+09:00")
