"""What fronts and operators ask of the gateway besides messages."""

import asyncio
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest
from starlette.routing import Route

from bot.gateway.app import create_app
from bot.gateway.state import Texts
from bot.languages import LOCALES
from bot.settings import Settings, SettingsError
from tests.unit.gateway.support import ScriptedRasa, Visitor, answer, emission, running, settings_for

CARD = {
    "kind": "contacts",
    "title": {"type": "key", "key": "card-lines", "args": {}},
    "rows": [{"label_key": "label-phone", "value": {"type": "phone", "value": "+8215777129"}}],
    "calls": ["1330"],
    "actions": [{"key": "reply-book", "args": {}, "intent": "book_appointment", "entities": {}}],
}


PROFILE = """
legal_name: Gangnam-gu Office
registration_number: A-2026
registration_expires_on: 2027-03-01
phone: "+8200000000"
email: desk@gangnam.example
hours: Mon-Fri
terms_url: https://gangnam.example/terms
dispute_path: {en: Write to us}
funding: {en: The district}
"""


async def described(client: httpx.AsyncClient) -> dict[str, Any]:
    document: dict[str, Any] = (await client.get("/api/v1/openapi.json")).json()
    return document


def validator(document: dict[str, Any], name: str) -> jsonschema.Draft202012Validator:
    schema = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
    return jsonschema.Draft202012Validator(schema)


async def test_every_route_is_described(client: httpx.AsyncClient) -> None:
    document = await described(client)
    routes = {
        (route.path, method)
        for route in client.app.routes  # type: ignore[attr-defined]
        if isinstance(route, Route)
        and not route.path.startswith(("/clinic", "/dispatch", "/visits"))  # pages for people, no interface
        for method in (route.methods or set()) - {"HEAD"}
    }
    assert routes == {(path, method.upper()) for path, methods in document["paths"].items() for method in methods}
    assert len(routes) == 14


async def test_every_reference_of_the_description_leads_somewhere(client: httpx.AsyncClient) -> None:
    document = await described(client)
    known = document["components"]["schemas"]

    def references(node: Any) -> set[str]:
        if isinstance(node, dict):
            own = {node["$ref"]} if isinstance(node.get("$ref"), str) else set()
            return own.union(*(references(value) for value in node.values()))
        return set().union(*(references(value) for value in node)) if isinstance(node, list) else set()

    assert {reference.rsplit("/", 1)[1] for reference in references(document)} <= set(known)
    for name, schema in known.items():
        jsonschema.Draft202012Validator.check_schema(schema)
        assert schema, name


async def test_what_is_answered_is_what_is_described(visitor: Visitor, rasa: ScriptedRasa) -> None:
    client = visitor.client
    document = await described(client)
    rasa.script = lambda turn: answer(emission("greet", cards=[CARD]))
    opened = await client.post("/api/v1/conversations", json={"locale": "ja", "channel": "terminal"})
    validator(document, "Conversation").validate(opened.json())
    validator(document, "Taken").validate((await visitor.post("I can't breathe")).json())
    validator(document, "Error").validate((await visitor.post("")).json())
    await visitor.until(3)
    history = (await client.get("/api/v1/messages", headers=visitor.headers)).json()
    validator(document, "History").validate(history)
    assert history["messages"][2]["cards"][0]["actions"][0]["payload"]
    for path, name in (("languages", "Languages"), ("interface?locale=ar", "Interface")):
        validator(document, name).validate((await client.get(f"/api/v1/{path}")).json())
    validator(document, "Ready").validate((await client.get("/readyz")).json())


async def test_history_is_cut_and_goes_on(visitor: Visitor) -> None:
    for number in range(3):
        await visitor.post(f"number {number}")
    await visitor.until(6)
    get = visitor.client.get
    first = await get("/api/v1/messages", params={"limit": 4}, headers=visitor.headers)
    assert [message["seq"] for message in first.json()["messages"]] == [1, 2, 3, 4]
    assert [message["seq"] for message in await visitor.history(after=4)] == [5, 6]
    assert await visitor.history(after=6) == []


@pytest.mark.parametrize("query", ["after=-1", "after=x", "limit=1e3", "after=99999999999", "after=²"])
async def test_a_number_that_is_none_is_refused(visitor: Visitor, query: str) -> None:
    refused = await visitor.client.get(f"/api/v1/messages?{query}", headers=visitor.headers)
    assert (refused.status_code, refused.json()["error"]) == (400, "bad_request")


async def test_a_conversation_says_what_it_offers(client: httpx.AsyncClient) -> None:
    body = (await client.post("/api/v1/conversations", json={"locale": "zh-TW"})).json()
    assert body["locale"] == "zh-Hant"
    assert body["message_schema"] == 1
    assert [item["locale"] for item in body["languages"]] == list(LOCALES)
    assert body["banner"]
    assert body["operator"] is None


async def test_an_operator_with_a_profile_runs_no_demonstration(
    settings: Settings, texts: Texts, tmp_path: Path
) -> None:
    profile = tmp_path / "operator.yml"
    profile.write_text(PROFILE, encoding="utf-8")
    async with running(settings.copy(update={"operator_profile": profile}), texts) as client:
        opened = await client.post("/api/v1/conversations", json={})
        assert opened.json()["operator"]["legal_name"] == "Gangnam-gu Office"
        assert opened.json()["operator"]["registration_expires_on"] == "2027-03-01"
        assert opened.json()["banner"] is None
        assert "X-Robots-Tag" not in opened.headers


def test_a_profile_that_lacks_something_says_what_in_one_sentence(settings: Settings, tmp_path: Path) -> None:
    profile = tmp_path / "operator.yml"
    profile.write_text("legal_name: Gangnam-gu Office\n", encoding="utf-8")
    with pytest.raises(SettingsError, match="registration_number"):
        create_app(settings.copy(update={"operator_profile": profile}))


async def test_the_words_of_a_front_keep_their_placeholders(client: httpx.AsyncClient) -> None:
    body = (await client.get("/api/v1/interface", params={"locale": "ar"})).json()
    assert (body["locale"], body["dir"]) == ("ar", "rtl")
    assert "{ $number }" in body["words"]["chat-call"]
    assert set(body["words"]) >= {"chat-title", "chat-send", "chat-placeholder"}


async def test_the_page_is_served_with_a_strict_policy(client: httpx.AsyncClient) -> None:
    page = await client.get("/")
    assert page.status_code == 200
    assert "<!doctype html>" in page.text
    policy = page.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert "noindex" in page.headers["X-Robots-Tag"]
    script = await client.get("/static/page.js")
    assert script.headers["content-type"].startswith(("text/javascript", "application/javascript"))
    assert (await client.get("/static/../serve.py")).status_code == 404
    assert (await client.get("/static/%2e%2e/page/../../gateway/serve.py")).status_code == 404


async def test_what_is_not_there_is_said_in_the_same_shape(client: httpx.AsyncClient) -> None:
    missing = await client.get("/api/v1/nothing")
    assert (missing.status_code, missing.json()["error"]) == (404, "not_found")
    wrong = await client.delete("/api/v1/messages")
    assert (wrong.status_code, wrong.json()["error"]) == (405, "method_not_allowed")


async def test_another_origin_may_call_only_when_it_is_listed(settings: Settings, texts: Texts) -> None:
    listed, other = {"Origin": "https://gangnam.example"}, {"Origin": "https://else.example"}
    async with running(settings, texts) as client:
        assert "access-control-allow-origin" not in (await client.get("/healthz", headers=listed)).headers
    allowing = settings.copy(update={"allowed_origins": "https://gangnam.example"})
    async with running(allowing, texts) as client:
        allowed = await client.get("/healthz", headers=listed)
        assert allowed.headers["access-control-allow-origin"] == "https://gangnam.example"
        assert "access-control-allow-origin" not in (await client.get("/healthz", headers=other)).headers
        asked = {**listed, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization"}
        assert (await client.options("/api/v1/messages", headers=asked)).status_code == 200


async def test_ready_is_true_only_when_a_model_answers(
    tmp_path: Path, empty_database: Path, texts: Texts, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.gateway.rasa.HEALTH_CACHE_SECONDS", 0.0)
    rasa = ScriptedRasa()
    async with running(settings_for(tmp_path, empty_database, rasa.url), texts) as client:
        assert (await client.get("/healthz")).status_code == 200
        down = await client.get("/readyz")
        assert (down.status_code, down.json()["reason"]) == (503, "rasa_not_reached")
        await asyncio.to_thread(rasa.start)
        try:
            rasa.model_answers = False
            empty = await client.get("/readyz")
            assert (empty.status_code, empty.json()["reason"]) == (503, "no_model_answers")
            rasa.model_answers = True
            assert (await client.get("/readyz")).json() == {"ready": True, "reason": None}
        finally:
            await asyncio.to_thread(rasa.stop)


async def test_a_replica_that_is_not_reached_is_passed_over(
    tmp_path: Path, empty_database: Path, texts: Texts, rasa: ScriptedRasa
) -> None:
    nobody = ScriptedRasa()
    settings = settings_for(tmp_path, empty_database, f"{nobody.url},{rasa.url}")
    async with running(settings, texts) as client:
        visitor = await Visitor(client).open()
        for _ in range(2):
            await visitor.post("hello")
        await visitor.until(4)
        assert (await client.get("/readyz")).status_code == 200
