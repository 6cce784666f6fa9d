"""A turn through a real, tiny Rasa model: whole or not at all, once however often it is sent."""

import json
import textwrap

import pytest
from cryptography.fernet import Fernet
from rasa.model_training import train
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from sqlalchemy import text as sql

from actions.db.engine import Database
from actions.db.types import configure
from bot.rasa_server.agent import TurnFailedError, load_agent
from bot.rasa_server.store import tracker_store
from bot.rasa_server.turn import TurnRequest, run_turn

DOMAIN = """
    version: "3.1"
    session_config: {session_expiration_time: 60, carry_over_slots_to_new_session: true}
    intents: [greet, order]
    slots:
      chosen_locale: {type: text, influence_conversation: false, mappings: [{type: custom}]}
      erased: {type: text, influence_conversation: false, mappings: [{type: custom}]}
    responses:
      utter_greet: [{custom: {key: greet, quick_replies: [{key: reply-order, intent: order}]}}]
      utter_default: [{custom: {key: lost}}]
    actions: [action_order]
"""
CONFIG = """
    recipe: default.v1
    assistant_id: tiny
    language: en
    pipeline: [{name: WhitespaceTokenizer}, {name: KeywordIntentClassifier}]
    policies: [{name: RulePolicy}]
"""
DATA = """
    version: "3.1"
    nlu:
      - intent: greet
        examples: |
          - hello
      - intent: order
        examples: |
          - order
    rules:
      - rule: greet
        steps: [{intent: greet}, {action: utter_greet}]
      - rule: order
        steps: [{intent: order}, {action: action_order}]
"""


class ScriptedActions(EndpointConfig):
    """An action server in the same process that can be told to fail."""

    def __init__(self):
        super().__init__("http://127.0.0.1:1", enable_selective_domain=True)
        self.calls = 0
        self.broken = False
        self.events = []

    async def request(self, method="post", **kwargs):
        self.calls += 1
        if self.broken:
            raise ClientResponseError(500, "broken", json.dumps({}))
        return {
            "events": self.events,
            "responses": [{"custom": {"v": 1, "key": "ordered", "args": {}, "locale": "en"}}],
        }


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny")
    for name, text in (("domain.yml", DOMAIN), ("config.yml", CONFIG), ("data.yml", DATA)):
        (folder / name).write_text(textwrap.dedent(text), encoding="utf-8")
    result = train(str(folder / "domain.yml"), str(folder / "config.yml"), [str(folder / "data.yml")], str(folder))
    return result.model


@pytest.fixture(autouse=True)
def keys():
    configure([Fernet.generate_key()])


@pytest.fixture
def actions():
    return ScriptedActions()


@pytest.fixture
def agent(model, actions, database_url):
    return load_agent(model, actions, tracker_store(database_url))


def ask(text, turn="t1", **more):
    return TurnRequest(conversation="c1", turn=turn, text=text, metadata={"locale": "ar"}, **more)


async def test_a_response_is_its_key_in_the_visitors_locale(agent):
    answer = await run_turn(agent, ask("hello"))
    assert [(message["key"], message["locale"]) for message in answer["messages"]] == [("greet", "ar")]
    assert answer["messages"][0]["quick_replies"] == [{"key": "reply-order", "intent": "order"}]
    assert answer["nlu"]["intent"]["name"] == "greet"


async def test_a_turn_sent_again_is_answered_again_and_not_done_again(agent, actions):
    first = await run_turn(agent, ask("order"))
    again = await run_turn(agent, ask("order"))
    assert first == again
    assert actions.calls == 1


async def test_a_failed_action_fails_the_turn_and_leaves_no_trace(agent, actions):
    actions.broken = True
    with pytest.raises(TurnFailedError, match="action_order"):
        await run_turn(agent, ask("order"))
    assert await agent.tracker_store.retrieve("c1") is None
    actions.broken = False
    answer = await run_turn(agent, ask("order"))
    assert [message["key"] for message in answer["messages"]] == ["ordered"]


@pytest.mark.parametrize("text", ["/order", "  /order", "//order{}", "/restart", "/session_start"])
async def test_a_typed_slash_is_text(agent, actions, text):
    answer = await run_turn(agent, ask(text))
    assert not answer["nlu"]["entities"]
    tracker = await agent.tracker_store.retrieve("c1")
    (said,) = [event for event in tracker.events if isinstance(event, UserUttered)]
    assert not said.text.lstrip().startswith("/")
    assert answer["nlu"]["intent"]["name"] in ("order", None)


async def test_a_verified_payload_means_what_it_says(agent):
    answer = await run_turn(agent, ask("اطلب", payload={"intent": "order", "entities": {"size": {"cm": 3}}}))
    assert answer["messages"][0]["key"] == "ordered"
    tracker = await agent.tracker_store.retrieve("c1")
    assert tracker.latest_message.entities[0]["value"] == {"cm": 3}


async def test_the_tracker_outlives_the_process(agent, model, actions, database_url):
    await run_turn(agent, ask("order"))
    other = load_agent(model, actions, tracker_store(database_url))
    await run_turn(other, ask("order"))
    assert actions.calls == 1


def turns(tracker):
    """The ids of the turns whose messages a tracker holds."""
    return [event.message_id for event in tracker.events if isinstance(event, UserUttered)]


async def test_a_long_conversation_reads_little_and_keeps_everything(model, actions, database_url):
    agent = load_agent(model, actions, tracker_store(database_url), session_events=30)
    lengths = []
    for number in range(40):
        await run_turn(agent, ask("hello" if number % 2 else "order", turn=f"t{number}"))
        lengths.append(len((await agent.tracker_store.retrieve("c1")).events))
    assert max(lengths) < 45
    whole = await agent.tracker_store.retrieve_full_tracker("c1")
    assert turns(whole) == [f"t{number}" for number in range(40)]


async def test_a_continued_session_holds_what_was_answered(model, actions, database_url):
    store = tracker_store(database_url)
    agent = load_agent(model, actions, store, session_events=20)
    await run_turn(agent, ask("hello", turn="t0"))
    tracker = await store.retrieve("c1")
    tracker.update(SlotSet("chosen_locale", "mn"))
    await store.save(tracker)
    answers = [await run_turn(agent, ask("order", turn=f"t{number}")) for number in range(1, 12)]
    assert {answer["slots"]["chosen_locale"] for answer in answers} == {"mn"}
    assert len((await store.retrieve("c1")).events) < 35


@pytest.mark.parametrize("late", [0, 1, 2, 3])
async def test_a_turn_of_the_session_before_is_answered_again_and_not_done_again(model, actions, database_url, late):
    agent = load_agent(model, actions, tracker_store(database_url), session_events=20)
    answers = [await run_turn(agent, ask("order", turn=f"t{number}")) for number in range(10)]
    calls = actions.calls
    for number in range(9 - late, 10):
        assert await run_turn(agent, ask("order", turn=f"t{number}")) == answers[number]
    assert actions.calls == calls


@pytest.mark.postgresql
async def test_connections_that_were_cut_are_made_again(agent, actions, database_url, backend):
    await run_turn(agent, ask("order"))
    if backend == "postgresql":
        with Database(database_url).write() as session:
            cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = "
            assert session.execute(sql(cut + "current_database()")).all() == [(True,)]
    await run_turn(agent, ask("order", turn="t2"))
    assert actions.calls == 2
    assert turns(await agent.tracker_store.retrieve("c1")) == ["t1", "t2"]


async def test_the_latest_session_is_found_when_the_clock_was_set_back(agent):
    await run_turn(agent, ask("hello"))
    with agent.tracker_store.engine.begin() as connection:
        connection.execute(sql("update events set timestamp = timestamp + 86400"))
    await run_turn(agent, ask("order", turn="t2"))
    again = await agent.tracker_store.retrieve("c1")
    assert turns(again) == ["t1", "t2"]


async def test_a_turn_that_erased_leaves_its_answer_and_nothing_that_was_said(agent, actions):
    await run_turn(agent, ask("hello I am Bold"))
    actions.events = [
        {"event": "reset_slots"},
        {"event": "slot", "name": "chosen_locale", "value": "mn"},
        {"event": "slot", "name": "erased", "value": "GD-1"},
    ]
    erasing = ask("order: erase me, Bold", turn="t2")
    answer = await run_turn(agent, erasing)
    whole = await agent.tracker_store.retrieve_full_tracker("c1")
    assert "Bold" not in str([event.as_dict() for event in whole.events])
    calls, actions.events = actions.calls, []
    again = await run_turn(agent, erasing)
    assert [one["key"] for one in again["messages"]] == [one["key"] for one in answer["messages"]] == ["ordered"]
    assert actions.calls == calls, "sent again it is answered again, not done again"
    await run_turn(agent, ask("order", turn="t3"))
    after = await agent.tracker_store.retrieve_full_tracker("c1")
    assert turns(after) == ["t2", "t3"], "what is said from now on is kept"
    assert after.get_slot("chosen_locale") == "mn"
