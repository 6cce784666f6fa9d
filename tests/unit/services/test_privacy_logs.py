"""Nothing personal in logs: a booking, a case, a call-back, failures and an erasure, and then all that was logged."""

import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy.exc import IntegrityError

from actions.db import models
from actions.db.load import load_demo
from actions.server import build_executor, create_app
from actions.services.cases import CaseDraft
from actions.services.clock import SEOUL
from actions.services.mail import Letter
from actions.services.privacy import Erased
from actions.services.results import Booking, BookingDraft, Summary
from actions.wiring import Services, build
from bot.gateway import logs
from bot.gateway.state import Texts
from bot.settings import ROOT, Settings
from tests.unit.gateway.conftest import empty_database, rasa, settings, shared_rasa, texts
from tests.unit.gateway.support import ScriptedRasa, Visitor, answer, emission, running

__all__ = ["empty_database", "rasa", "settings", "shared_rasa", "texts"]

NAME, PHONE, EMAIL, WORDS = "Zyxara Qwortlebaum", "+97699887711", "zyx.qwort@example.com", "haemochromatosis"
PLACE = "Quuxhotel"
TRACES = ("Zyxara", "Qwortlebaum", "97699887711", "99887711", "zyx.qwort", "haemochromatosis", "Quuxhotel")


class Kept(logging.Handler):
    """Every line, as both kinds of process write it: as JSON and as plain text with its traceback."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []
        self._json, self._plain = logs.JsonFormatter(), logging.Formatter("%(name)s %(message)s")

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.startswith(logs.CHATTY) and record.levelno < logging.WARNING:
            return  # as logs.configure has it
        gateway = record.name.startswith("bot.gateway")
        self.lines += (
            [self._json.format(record)] if gateway else [self._json.format(record), self._plain.format(record)]
        )


@pytest.fixture
def kept() -> Iterator[Kept]:
    handler, root = Kept(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.removeHandler(handler)
    root.setLevel(level)


@pytest.fixture
def services(settings: Settings) -> Iterator[Services]:
    made = build(settings)
    load_demo(made.db, ROOT / "data" / "directory", ROOT / "data" / "names")
    yield made
    made.db.close()


def book(services: Services, conversation: str) -> Booking:
    now = services.clock()
    start = services.booking.free_times("haneul_skin", "botulinum_toxin", now, now + timedelta(days=14), 1)[0].start
    draft = BookingDraft(
        conversation=conversation,
        clinic="haneul_skin",
        procedure="botulinum_toxin",
        start=start.astimezone(SEOUL),
        locale="en",
        residency="no",
        patient_name=NAME,
        contact=PHONE,
        consents={"health": True, "clinic": True},
        wishes={"conditions": [WORDS]},
        wish=PLACE,
    )
    summary = services.booking.summary(draft)
    assert isinstance(summary, Summary), summary
    booking = services.booking.book(draft, summary.idempotency_key)
    assert isinstance(booking, Booking), booking
    return booking


async def call_actions(services: Services, conversation: str) -> list[int]:
    """The action server, with a good call and one that breaks."""
    app = create_app(build_executor(services))
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    message = {
        "text": f"{NAME} {PHONE} {WORDS}",
        "intent": {"name": "inform"},
        "entities": [{"entity": "phone", "value": PHONE}],
        "metadata": {"locale": "en"},
    }
    tracker = {
        "sender_id": conversation,
        "slots": {"contact": PHONE, "patient_name": NAME},
        "latest_message": message,
        "events": [{"event": "user", "text": message["text"], "parse_data": message}],
        "active_loop": {},
        "paused": False,
        "latest_action_name": None,
    }
    statuses = []
    async with httpx.AsyncClient(transport=transport, base_url="http://actions") as client:
        for changes in ({}, {"sender_id": "nobody"}):
            call = {
                "next_action": "action_save_contact",
                "tracker": {**tracker, **changes},
                "domain": {},
                "sender_id": conversation,
            }
            statuses.append((await client.post("/webhook", json=call)).status_code)
    return statuses


async def test_a_whole_run_logs_nobody(
    kept: Kept, services: Services, settings: Settings, texts: Texts, rasa: ScriptedRasa, tmp_path: Path
) -> None:
    outcomes: list[Any] = []

    def act(turn: dict[str, Any]) -> Any:
        if "break" in turn["text"]:
            return 400
        outcomes.append(book(services, turn["conversation"]))
        consents = {"health": True, "clinic": True}
        case = CaseDraft(
            turn["conversation"], turn["turn"], "question", "en", words=WORDS, contact=EMAIL, consents=consents
        )
        outcomes.append(services.cases.open(case))
        services.mail.post(Letter(EMAIL, "Your appointment", f"{NAME} {WORDS}"))
        return answer(emission("greet"))

    rasa.script = act
    async with running(settings, texts) as client:
        visitor = await Visitor(client).open()
        await visitor.post(f"I am {NAME}, {PHONE}, {EMAIL}. I have {WORDS}. I stay at the {PLACE}.")
        await visitor.until(2)
        await visitor.post(f"break it, {NAME}")
        await visitor.until(4)
        await visitor.post(f"{NAME} {WORDS}", id="x" * 300)
        await visitor.client.get("/api/v1/messages", params={"after": NAME}, headers=visitor.headers)
    assert isinstance(outcomes[0], Booking)
    assert await call_actions(services, visitor.id) == [200, 500]
    with pytest.raises(IntegrityError) as broken, services.db.write() as session:
        session.add(models.Contact(visitor="nobody", kind="phone", value=PHONE, hash="x", created_at=services.clock()))
    logging.getLogger("actions.test").error("a transaction failed", exc_info=broken.value)
    person = services.privacy.find(PHONE)
    assert person is not None
    assert isinstance(services.privacy.erase(person, actor="kim", cancel=True), Erased)
    assert len(kept.lines) > 20, "the run did log"
    assert any("message_accepted" in line for line in kept.lines)
    found = [(trace, line) for line in kept.lines for trace in TRACES if trace.lower() in line.lower()]
    assert found == []
