"""Outbox, notifications and webhook events: each delivered once, in order."""

from datetime import timedelta

import pytest

from actions.db.engine import Database
from actions.db.repositories import (
    ConversationRepository,
    InboxRepository,
    NotificationRepository,
    OutboxRepository,
    WebhookRepository,
)
from tests.unit.db.database import NOW

pytestmark = pytest.mark.postgresql


def test_replies_to_a_messaging_app_wait_in_the_outbox_in_order(db: Database) -> None:
    conversation = ConversationRepository(db).create("line", now=NOW).id
    replies = [{"key": "greet", "locale": "ja"}, {"key": "list", "locale": "ja"}]
    InboxRepository(db).accept(conversation, "c1", "hi", None, now=NOW, locale="ja", replies=replies)
    outbox = OutboxRepository(db)
    first = outbox.claim("w1", NOW, 20)
    assert first is not None
    assert (first.channel, first.payload["emission"]) == ("line", replies[0])
    assert outbox.claim("w2", NOW, 20) is None
    assert outbox.retry(first, NOW, timedelta(seconds=30)) is True
    assert outbox.claim("w2", NOW, 20) is None
    again = outbox.claim("w2", NOW + timedelta(seconds=30), 20)
    assert again is not None
    assert (again.id, again.attempts) == (first.id, 2)
    assert outbox.finish(first) is False
    assert outbox.finish(again) is True
    second = outbox.claim("w2", NOW, 20)
    assert second is not None
    assert second.payload["emission"] == replies[1]


def test_the_website_reads_for_itself(db: Database, conversation: str) -> None:
    InboxRepository(db).accept(conversation, "c1", "hi", None, now=NOW, locale="en", replies=[{"key": "greet"}])
    assert OutboxRepository(db).claim("w1", NOW, 20) is None


def test_a_notice_is_planned_once_and_comes_when_due(db: Database) -> None:
    notices = NotificationRepository(db)
    due = NOW + timedelta(hours=1)
    assert notices.plan("reminder", due, dedupe_key="r1") is True
    assert notices.plan("reminder", due, dedupe_key="r1") is False
    assert notices.claim("w1", NOW, 20, ["reminder"]) is None
    item = notices.claim("w1", due, 20, ["reminder"])
    assert item is not None
    assert (item.kind, item.dedupe_key, item.visit) == ("reminder", "r1", None)
    assert notices.claim("w2", due, 20, kinds=["other"]) is None
    assert notices.claim("w2", due, 20, ["reminder"]) is None
    taken = notices.claim("w2", due + timedelta(seconds=20), 20, ["reminder"])
    assert taken is not None
    assert notices.end(item, "late", due) is False
    assert notices.end(taken, "failed", due) is True
    assert notices.claim("w1", due + timedelta(days=1), 20, ["reminder"]) is None


def test_a_webhook_event_is_new_once_a_channel(db: Database) -> None:
    events = WebhookRepository(db)
    assert [events.first_time("line", "e1", NOW), events.first_time("line", "e1", NOW)] == [True, False]
    assert events.first_time("telegram", "e1", NOW) is True
