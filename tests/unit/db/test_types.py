"""What is personal is unreadable at rest; what must be found is found; texts fall back sensibly."""

import base64
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from cryptography.fernet import Fernet
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from actions.db import types
from actions.db.engine import Database
from actions.db.models import Visitor
from actions.db.repositories import ConversationRepository, DraftRepository, InboxRepository
from tests.unit.db.database import NOW, everything


@pytest.fixture
def unconfigured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(types._Keys, "fernet", None)
    monkeypatch.setattr(types._Keys, "hash_keys", ())


@pytest.fixture(autouse=True)
def keys_restored() -> Iterator[None]:
    before = (types._Keys.fernet, types._Keys.hash_keys)
    yield
    types._Keys.fernet, types._Keys.hash_keys = before


def test_nothing_a_visitor_writes_can_be_read_in_the_file(db: Database, conversation: str) -> None:
    reply = {"key": "summary", "args": {"name": "Болдбаатар"}, "cards": [{"kind": "booking", "value": "Болдбаатар"}]}
    inbox = InboxRepository(db)
    inbox.accept(conversation, "c1", "I am Болдбаатар", {"form": "Болдбаатар"}, now=NOW, locale="mn", replies=[reply])
    DraftRepository(db).save(conversation, "booking", {"patient_name": "Болдбаатар"}, NOW)
    stored = everything(db)
    assert conversation in stored
    assert "Болдбаатар" not in stored
    assert "\\u0411" not in stored
    rows = ConversationRepository(db).messages_after(conversation, 0)
    assert (rows[0].text, rows[1].emission) == ("I am Болдбаатар", reply)


def test_without_keys_nothing_personal_is_written(db: Database, conversation: str, unconfigured: None) -> None:
    with pytest.raises(Exception, match="configure"):
        DraftRepository(db).save(conversation, "booking", {"name": "Bold"}, NOW)
    with pytest.raises(types.EncryptionNotConfiguredError):
        types.keyed_hash("a@b.c")


def test_a_changed_value_is_noticed() -> None:
    types.configure([Fernet.generate_key()])
    raw = bytearray(base64.urlsafe_b64decode(types.encrypt("Bold")))
    raw[-40] ^= 1
    with pytest.raises(types.DecryptionFailedError):
        types.decrypt(base64.urlsafe_b64encode(bytes(raw)).decode())


def test_a_new_key_reads_and_finds_what_the_old_one_wrote() -> None:
    old, new = Fernet.generate_key(), Fernet.generate_key()
    types.configure([old])
    token, digest = types.encrypt("Bold"), types.keyed_hash("bold@example.com")
    types.configure([new, old])
    assert types.decrypt(token) == "Bold"
    assert types.keyed_hash("bold@example.com") != digest
    assert digest in types.keyed_hashes("BOLD@example.com ")
    turned = types.rotate(token)
    types.configure([new])
    assert types.decrypt(turned) == "Bold"
    with pytest.raises(types.DecryptionFailedError):
        types.decrypt(token)


@pytest.mark.parametrize("keys", [[], [b"short"]])
def test_bad_keys_are_refused(keys: list[bytes]) -> None:
    with pytest.raises(ValueError, match=r"key|base64"):
        types.configure(keys)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("+976 9911-2233", "+97699112233"),
        ("0097699112233", "+976 (9911) 2233"),
        ("Bold@Example.com", " bold@example.COM"),
        ("+976 9911", "+976 9911"),
    ],
)
def test_one_contact_written_two_ways_has_one_hash(one: str, other: str) -> None:
    types.configure([Fernet.generate_key()])
    assert types.keyed_hash(one) == types.keyed_hash(other)


def test_other_contacts_and_other_keys_have_other_hashes() -> None:
    types.configure([Fernet.generate_key()])
    first = types.keyed_hash("+97699112233")
    assert first != types.keyed_hash("+97699112234")
    types.configure([Fernet.generate_key()])
    assert first != types.keyed_hash("+97699112233")


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back_as_it_was(written: str) -> None:
    types.configure([Fernet.generate_key()])
    assert types.decrypt(types.encrypt(written)) == written
    assert types.keyed_hash(written) == types.keyed_hash(written)


@pytest.mark.parametrize(
    ("texts", "locale", "expected"),
    [
        ({"en": "e", "ja": "j"}, "ja", "j"),
        ({"en": "e", "zh-Hans": "s"}, "zh-Hant", "s"),
        ({"en": "e", "zh": "z"}, "zh-Hant", "z"),
        ({"en": "e", "ko": "k"}, "th", "e"),
        ({"ko": "k", "ru": "r"}, "th", "k"),
        ({"ru": "r", "mn": "m"}, "th", "m"),
        ({"en": "e"}, None, "e"),
        ({}, "en", None),
        (None, "en", None),
    ],
)
def test_the_nearest_text_is_picked(texts: dict[str, str] | None, locale: str | None, expected: str | None) -> None:
    assert types.pick(texts, locale) == expected


def test_times_keep_their_moment_and_need_a_zone(db: Database) -> None:
    with db.write() as session:
        session.add(Visitor(id="v", created_at=NOW))
    with db.read() as session:
        read: Any = session.get(Visitor, "v")
        assert read.created_at == NOW
        assert read.created_at.utcoffset().total_seconds() == 0
        stored = session.execute(text("SELECT created_at FROM visitor")).scalar_one()
        assert str(stored).startswith("2026-11-23 01:00:00")
    with pytest.raises(Exception, match="without zone"), db.write() as session:
        session.add(Visitor(id="w", created_at=datetime(2026, 11, 23)))
