"""Tracker events are encrypted on the disk, old ones in clear are read, and an erasure empties them."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from actions.db.engine import Database
from actions.db.repositories.privacy_tracker import TrackerRepository
from actions.db.types import DecryptionFailedError, configure
from bot.rasa_server.store import tracker_store
from bot.rasa_server.tracker import EncryptedTrackerStore, erased_in

OLD, NEW = Fernet.generate_key(), Fernet.generate_key()
WORDS = "I am Bold and I have diabetes"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    configure([OLD])
    return tmp_path / "rasa.db"


def store_at(file: Path) -> EncryptedTrackerStore:
    store = tracker_store(f"sqlite:///{file}")
    assert isinstance(store, EncryptedTrackerStore)
    store.domain = Domain.empty()
    return store


def said(text: str, turn: str) -> UserUttered:
    intent = {"name": "report_emergency", "confidence": 1.0}
    entities = [{"entity": "condition", "value": "diabetes"}]
    return UserUttered(text, intent, entities, {"text": text, "intent": intent, "entities": entities}, message_id=turn)


def tracker(*events: Any) -> DialogueStateTracker:
    return DialogueStateTracker.from_events("c1", [ActionExecuted("action_listen"), *events], domain=Domain.empty())


def raw(file: Path) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(file)) as database:
        return database.execute("select type_name, intent_name, action_name, data from events order by id").fetchall()


async def test_nothing_is_stored_in_clear(file: Path) -> None:
    store = store_at(file)
    await store.save(tracker(said(WORDS, "t1"), BotUttered("hello Bold")))
    for _, intent, action, data in raw(file):
        assert (intent, action) == (None, None)
        assert "Bold" not in data and "diabetes" not in data and "emergency" not in data
    kept = await store_at(file).retrieve("c1")
    assert kept is not None and kept.latest_message is not None and kept.latest_message.text == WORDS
    configure([NEW])
    with pytest.raises(DecryptionFailedError):
        await store_at(file).retrieve("c1")


async def test_rows_of_the_time_before_are_read_and_then_encrypted(file: Path) -> None:
    store = store_at(file)
    await store.save(tracker(said(WORDS, "t1")))
    with closing(sqlite3.connect(file)) as database:
        clear = json.dumps(said(WORDS, "t1").as_dict())
        database.execute("update events set data = ? where type_name = 'user'", (clear,))
        database.commit()
    kept = await store.retrieve("c1")
    assert kept is not None and kept.latest_message is not None and kept.latest_message.text == WORDS
    configure([NEW, OLD])
    trackers = TrackerRepository(Database(f"sqlite:///{file}"))
    steps = list(trackers.rotate())
    assert steps[-1][2] == 2
    assert [one[2] for one in trackers.rotate()] == [0]
    configure([NEW])
    kept = await store.retrieve("c1")
    assert kept is not None and kept.latest_message is not None and kept.latest_message.text == WORDS


async def test_an_erasure_leaves_the_answer_and_no_words(file: Path) -> None:
    store = store_at(file)
    first = tracker(said(WORDS, "t1"), SlotSet("contact", "+97699112233"))
    await store.save(first)
    second = tracker(*list(first.events)[1:], said("erase it, I am Bold", "t2"), SlotSet("erased", "GD-1"))
    begin = next(n for n, one in enumerate(second.events) if isinstance(one, UserUttered) and one.message_id == "t2")
    assert erased_in(second, begin) and not erased_in(first, 0)
    await store.save(second)
    store.forget("c1", "t2")
    kept = await store.retrieve_full_tracker("c1")
    assert kept is not None
    assert "Bold" not in str([one.as_dict() for one in kept.events])
    assert "97699112233" not in str([one.as_dict() for one in kept.events])
    (left,) = [one for one in kept.events if isinstance(one, UserUttered)]
    assert left.message_id == "t2", "a turn sent again is still answered again"
    await store.save(tracker(*list(kept.events), said("hello", "t3")))
    after = await store.retrieve("c1")
    assert after is not None and after.latest_message is not None and after.latest_message.text == "hello"
