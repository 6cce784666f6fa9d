"""Conversations, drafts, consents, call-backs."""

from datetime import timedelta

import pytest

from actions.db.engine import Database
from actions.db.records import UnknownConversationError
from actions.db.repositories import (
    CallbackRepository,
    ConsentRepository,
    ConversationRepository,
    DraftRepository,
)
from tests.unit.db.database import NOW


def test_a_new_conversation_knows_no_language_yet(db: Database) -> None:
    created = ConversationRepository(db).create("web", "mn-MN", now=NOW)
    assert (created.channel, created.client_locale, created.locale, created.status) == ("web", "mn-MN", None, "bot")
    assert created.created_at == NOW
    assert ConversationRepository(db).get(created.id) == created
    assert ConversationRepository(db).get("nobody") is None
    assert len(created.id) == 32


def test_a_chosen_locale_stays_chosen_until_said_otherwise(db: Database, conversation: str) -> None:
    repository = ConversationRepository(db)
    repository.set_locale(conversation, "ar", chosen=True)
    repository.set_locale(conversation, "th")
    found = repository.get(conversation)
    assert found is not None
    assert (found.locale, found.locale_chosen) == ("th", True)


def test_status_changes_raise_the_version_and_unknown_names_are_refused(db: Database, conversation: str) -> None:
    repository = ConversationRepository(db)
    assert repository.update(conversation, {"status": "pending"}).version == 2
    assert repository.update(conversation, {"locale": "ja"}).version == 2
    with pytest.raises(KeyError):
        repository.update(conversation, {"next_seq": 1})


def test_messages_are_read_in_pages(db: Database, conversation: str) -> None:
    repository = ConversationRepository(db)
    for number in range(5):
        repository.add_message(conversation, direction="in", sender="visitor", text=str(number), at=NOW)
    assert [row.text for row in repository.messages_after(conversation, 1, limit=2)] == ["1", "2"]
    assert repository.messages_after(conversation, 5) == []


def test_a_conversation_with_an_id_from_outside_is_made_once(db: Database) -> None:
    repository = ConversationRepository(db)
    first = repository.ensure("shell", "terminal", now=NOW)
    assert repository.ensure("shell", "terminal", now=NOW + timedelta(days=1)) == first


def test_touching_notes_the_time(db: Database, conversation: str) -> None:
    repository = ConversationRepository(db)
    repository.touch(conversation, NOW)
    found = repository.get(conversation)
    assert found is not None
    assert found.last_visitor_at == NOW


def test_a_draft_lives_for_its_days_and_is_replaced_whole(db: Database, conversation: str) -> None:
    drafts = DraftRepository(db)
    drafts.save(conversation, "booking", {"procedure": "botox", "patient_name": "Болд"}, NOW)
    drafts.save(conversation, "booking", {"procedure": "filler"}, NOW, days=2)
    assert drafts.load(conversation, "booking", NOW + timedelta(days=1, hours=23)) == {"procedure": "filler"}
    assert drafts.load(conversation, "booking", NOW + timedelta(days=2)) is None
    assert drafts.load(conversation, "case", NOW) is None
    assert drafts.delete_expired(NOW + timedelta(days=1)) == 0
    assert drafts.delete_expired(NOW + timedelta(days=2)) == 1
    drafts.delete(conversation, "booking")


def test_a_draft_needs_a_conversation(db: Database) -> None:
    with pytest.raises(UnknownConversationError):
        DraftRepository(db).save("nobody", "booking", {}, NOW)


def test_the_newest_consent_of_a_kind_counts(db: Database, conversation: str) -> None:
    consents = ConsentRepository(db)
    for kind, given in (("health", True), ("training", False), ("health", False)):
        consents.record(conversation, kind, given, text_version="1", locale="mn", now=NOW)
    current = consents.current(conversation)
    assert {kind: answer.given for kind, answer in current.items()} == {"health": False, "training": False}
    assert current["health"].text_version == "1"


def test_asking_for_a_call_again_completes_the_open_wish(db: Database, conversation: str) -> None:
    callbacks = CallbackRepository(db)
    callbacks.store(conversation, contact=None, wish="about my nose", locale="en", now=NOW)
    callbacks.store(conversation, contact="+97699112233", wish=None, locale="mn", now=NOW)
    (waiting,) = callbacks.waiting()
    assert (waiting.contact, waiting.wish, waiting.locale) == ("+97699112233", "about my nose", "mn")
