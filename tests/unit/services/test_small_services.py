"""Consents and call-backs, and how all services are wired."""

from datetime import timedelta
from pathlib import Path

import pytest

from actions.db.engine import Database
from actions.db.migrate import upgrade
from actions.db.repositories import CallbackRepository, ConsentRepository, ConversationRepository
from actions.services.callbacks import CallbackService
from actions.services.consents import ConsentService
from actions.wiring import build
from bot.settings import load_settings
from tests.unit.db.database import NOW


def test_a_consent_can_be_taken_back(db: Database, conversation: str) -> None:
    repository = ConsentRepository(db)
    consents = ConsentService(repository, lambda: NOW)
    assert consents.given(conversation, "health") is False
    assert consents.withdraw(conversation, "health") is False
    repository.record(conversation, "health", True, text_version="1", locale="ar", now=NOW)
    assert consents.given(conversation, "health") is True
    assert consents.withdraw(conversation, "health") is True
    assert consents.given(conversation, "health") is False
    assert consents.withdraw(conversation, "health") is False
    visitor = ConversationRepository(db).get(conversation).visitor
    assert [(one.given, one.text_version, one.locale) for one in consents.history(visitor)] == [
        (True, "1", "ar"),
        (False, "1", "ar"),
    ]
    with pytest.raises(ValueError, match="advertising"):
        consents.withdraw(conversation, "advertising")


def test_a_call_back_is_kept_with_its_time(db: Database, conversation: str) -> None:
    callbacks = CallbackService(CallbackRepository(db), lambda: NOW)
    first = callbacks.ask(conversation, locale="en")
    second = callbacks.ask(conversation, locale="en", contact="a@b.co", now=NOW + timedelta(minutes=1))
    assert (first.id, first.contact, first.created_at) == (second.id, None, NOW)
    assert second.contact == "a@b.co"


def test_the_services_are_built_over_the_database_of_the_settings(tmp_path: Path) -> None:
    settings = load_settings(var_dir=tmp_path, frozen_now=NOW, database_url=f"sqlite:///{tmp_path / 'wired.db'}")
    upgrade(settings.database)
    services = build(settings, responses={})
    created = services.conversations.create("web", now=services.clock())
    services.drafts.save(created.id, "booking", {"a": 1}, services.clock(), settings.draft_days)
    assert services.drafts.load(created.id, "booking", services.clock() + timedelta(days=6)) == {"a": 1}
    assert services.directory.procedures() == []
    assert services.booking.check("nowhere", "botox", NOW).problem == "unknown_clinic"
    services.db.close()
