"""Erasure by the visitor, through the actions as Rasa calls them."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from rasa_sdk.executor import ActionExecutor
from sqlalchemy import func, select

from actions.db import models
from actions.db.load import load_demo
from actions.db.migrate import upgrade
from actions.db.repositories import ConversationRepository, DraftRepository
from actions.server import build_executor
from actions.services.clock import SEOUL
from actions.services.results import Booking, BookingDraft, Summary
from actions.wiring import Services, build
from bot.settings import ROOT, load_settings
from bot.text.catalogue import Catalogue

NOW = "2026-11-23T10:00:00+09:00"


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    made = build(load_settings(var_dir=tmp_path_factory.mktemp("var"), frozen_now=NOW))
    upgrade(made.settings.database)
    load_demo(made.db, ROOT / "data" / "directory", ROOT / "data" / "names")
    yield made
    made.db.close()


@pytest.fixture(scope="module")
def executor(services: Services) -> ActionExecutor:
    return build_executor(services)


class Chat:
    """One conversation; the events of the last action stay readable."""

    def __init__(self, services: Services, executor: ActionExecutor) -> None:
        self.services, self.executor = services, executor
        self.id = ConversationRepository(services.db).create("web", "mn", now=services.clock()).id
        self.events: list[dict[str, Any]] = []
        self.last: list[dict[str, Any]] = []

    async def act(self, action: str, intent: str, **entities: Any) -> list[str]:
        """Run an action on a message; the keys that were said."""
        found = [{"entity": name, "value": value} for name, value in entities.items()]
        told = [{"event": "bot", "data": {"custom": one}} for one in self.last]
        message = {"text": "typed", "intent": {"name": intent}, "entities": found, "metadata": {"locale": "mn"}}
        tracker = {
            "sender_id": self.id,
            "slots": {"chosen_locale": "mn", "contact": "+97699112233"},
            "latest_message": message,
            "events": [*told, {"event": "user", "text": "typed", "parse_data": message}],
            "active_loop": {},
            "paused": False,
            "latest_action_name": None,
        }
        answer = await self.executor.run(
            {"next_action": action, "tracker": tracker, "domain": {}, "sender_id": self.id}
        )
        assert answer is not None
        self.events = answer["events"]
        self.last = [one["custom"] for one in answer["responses"]]
        return [one["key"] for one in self.last]

    async def erase(self, **entities: Any) -> list[str]:
        """Wish for an erasure, or press a button of the question."""
        return await self.act("action_erase_my_data", "erase_my_data", **entities)

    def book(self) -> Booking:
        """A booking two days ahead."""
        start = self.services.booking.free_times(
            "haneul_skin",
            "botulinum_toxin",
            self.services.clock(),
            self.services.clock().replace(day=27).astimezone(SEOUL),
            1,
        )[0].start
        draft = BookingDraft(
            conversation=self.id,
            clinic="haneul_skin",
            procedure="botulinum_toxin",
            start=start,
            locale="mn",
            residency="no",
            patient_name="Bold Batbayar",
            contact=f"+976{abs(hash(self.id)) % 10**8:08d}",
            consents={"health": True, "clinic": True},
        )
        summary = self.services.booking.summary(draft)
        assert isinstance(summary, Summary), summary
        booking = self.services.booking.book(draft, summary.idempotency_key)
        assert isinstance(booking, Booking), booking
        return booking

    def count(self, model: Any) -> int:
        """How many rows of this conversation's visitor there are."""
        with self.services.db.read() as session:
            visitor = select(models.Conversation.visitor).where(models.Conversation.id == self.id).scalar_subquery()
            return int(
                session.execute(select(func.count()).select_from(model).where(model.visitor == visitor)).scalar()
            )


@pytest.fixture
def chat(services: Services, executor: ActionExecutor) -> Chat:
    return Chat(services, executor)


def slots(chat: Chat) -> dict[str, Any]:
    return {event["name"]: event["value"] for event in chat.events if event["event"] == "slot"}


async def test_it_is_asked_first_and_done_on_the_button(chat: Chat) -> None:
    drafts = DraftRepository(chat.services.db)
    drafts.save(chat.id, "booking", {"patient_name": "Bold"}, chat.services.clock())
    assert await chat.erase() == ["erase-answer"]
    pressed = [(one["key"], one["entities"]) for one in chat.last[0]["quick_replies"]]
    assert pressed == [("reply-erase-all", {"erase": "all"}), ("reply-erase-keep", {"erase": "keep"})]
    assert drafts.load(chat.id, "booking", chat.services.clock()) is not None, "nothing goes before the yes"
    assert await chat.erase(erase="all") == ["erase-done"]
    assert drafts.load(chat.id, "booking", chat.services.clock()) is None
    assert slots(chat)["erased"].startswith("GD-") and slots(chat)["chosen_locale"] == "mn"
    assert "reset_slots" in [event["event"] for event in chat.events]


async def test_a_no_keeps_everything(chat: Chat) -> None:
    await chat.erase()
    assert await chat.erase(erase="keep") == ["erase-kept-all"]
    assert chat.events == []


@pytest.mark.parametrize(
    ("action", "intent", "said"),
    [("action_answer_yes", "affirm", ["erase-done"]), ("action_answer_no", "deny", ["erase-kept-all"])],
)
async def test_a_typed_answer_counts_right_after_the_question(
    chat: Chat, action: str, intent: str, said: list[str]
) -> None:
    await chat.erase()
    assert await chat.act(action, intent) == said


async def test_a_yes_to_something_else_erases_nothing(chat: Chat) -> None:
    await chat.erase()
    chat.last = [*chat.last, {"key": "greet"}]
    assert await chat.act("action_answer_yes", "affirm") == ["open-offer"]


async def test_bookings_ahead_are_shown_and_cancelled_together(chat: Chat) -> None:
    booking = chat.book()
    assert await chat.erase(erase="all") == ["erase-law", "erase-ask-bookings"], "the old button asks again"
    question = chat.last[1]
    assert [card["kind"] for card in question["cards"]] == ["booking"]
    assert [one["key"] for one in question["quick_replies"]] == ["reply-erase-cancel", "reply-erase-keep"]
    assert chat.count(models.Contact) == 1
    assert await chat.erase(erase="cancel") == ["erase-cancelled", "erase-done"]
    stored = chat.services.bookings.by_code(booking.code)
    assert stored is not None and (stored.state, stored.patient_name) == ("cancelled", None)
    assert chat.count(models.Contact) == 0


async def test_a_second_erasure_is_no_error(chat: Chat) -> None:
    await chat.erase(erase="all")
    assert await chat.erase(erase="all") == ["erase-done"]


def test_every_locale_says_what_stays() -> None:
    catalogue = Catalogue.load(ROOT / "data" / "locales")
    for locale in sorted(path.name for path in Path(ROOT / "data" / "locales").iterdir() if path.is_dir()):
        assert {"erase-law", "erase-done", "erase-ask-bookings"} <= catalogue.keys(locale)
