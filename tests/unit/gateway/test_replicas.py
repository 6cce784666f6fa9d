"""Several replicas of the dialogue engine: conversations are spread, and each goes on when its replica does not."""

import asyncio
import time
from collections.abc import Iterator
from typing import Any

import pytest

from bot.gateway import rasa as module
from bot.gateway.rasa import RasaClient, RasaUnavailableError
from tests.support.ports import free_port
from tests.unit.gateway.support import ScriptedRasa, greet

CONVERSATIONS = [f"c{number}" for number in range(20)]


@pytest.fixture
def peers() -> Iterator[list[ScriptedRasa]]:
    made = [ScriptedRasa(), ScriptedRasa()]
    for peer in made:
        peer.start()
    yield made
    for peer in made:
        peer.stop()


async def ask(client: RasaClient, conversation: str, turn: str = "t1") -> None:
    reply = await client.turn(conversation, turn, "hello", {"locale": "en"}, None)
    assert reply.intent == "greet"


async def test_conversations_are_spread_and_each_stays_where_it_is(peers: list[ScriptedRasa]) -> None:
    client = RasaClient([peer.url for peer in peers], 5.0)
    for number in range(3):
        await asyncio.gather(*(ask(client, one, f"t{number}") for one in CONVERSATIONS))
    seen = [{turn["conversation"] for turn in peer.turns} for peer in peers]
    assert all(len(one) >= 5 for one in seen)
    assert seen[0] & seen[1] == set()
    await client.close()


async def test_what_a_dead_replica_had_goes_to_the_other_and_comes_back(
    peers: list[ScriptedRasa], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "REST_SECONDS", 0.3)
    client = RasaClient([peer.url for peer in peers], 5.0)
    peers[0].stop()
    await asyncio.gather(*(ask(client, one) for one in CONVERSATIONS))
    assert {turn["conversation"] for turn in peers[1].turns} == set(CONVERSATIONS)
    peers[0].start()
    await asyncio.sleep(0.35)
    await asyncio.gather(*(ask(client, one, "t2") for one in CONVERSATIONS))
    assert len(peers[0].turns) >= 5
    await client.close()


async def test_a_replica_that_hangs_loses_the_next_attempt_to_the_other(peers: list[ScriptedRasa]) -> None:
    def hangs(turn: dict[str, Any]) -> Any:
        time.sleep(1.0)
        return greet(turn)

    client = RasaClient([peer.url for peer in peers], 0.3)
    await ask(client, "c")
    own = next(peer for peer in peers if peer.turns)
    own.script = hangs
    with pytest.raises(RasaUnavailableError):
        await ask(client, "c", "t2")
    await ask(client, "c", "t2")
    other = next(peer for peer in peers if peer is not own)
    assert [turn["turn"] for turn in other.turns] == ["t2"]
    await client.close()


async def test_with_no_replica_the_turn_can_be_sent_again() -> None:
    client = RasaClient([f"http://127.0.0.1:{free_port()}" for _ in range(2)], 0.5)
    with pytest.raises(RasaUnavailableError, match="not reached"):
        await ask(client, "c")
    assert await client.health() == "rasa_not_reached"
    await client.close()
