"""A visitor who asks for an interpreter or a car, for tests, as Rasa leads the forms."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from actions.db.repositories import ConversationRepository
from actions.server import build_executor
from actions.services.clock import SEOUL
from actions.services.results import Booking, BookingDraft, Summary
from actions.wiring import Services
from bot.text.render import RenderedReply, Renderer

NOW = datetime(2026, 11, 23, 10, tzinfo=SEOUL)
CLINIC, BOTOX = "haneul_skin", "botulinum_toxin"
REQUIRED = {
    "interpretation_form": ("bundle_time", "bundle_hours", "bundle_confirmed"),
    "pickup_form": (
        "pickup_airport",
        "pickup_flight",
        "pickup_arrival",
        "pickup_people",
        "pickup_to",
        "pickup_hotel",
        "bundle_confirmed",
    ),
}


def at(text: str, grain: str = "minute") -> dict[str, Any]:
    return {"start": datetime.fromisoformat(text).replace(tzinfo=SEOUL).isoformat(), "end": None, "grain": grain}


class Visitor:
    """One visitor; every message goes through the form as Rasa leads it."""

    def __init__(self, services: Services, renderer: Renderer) -> None:
        self.services, self.executor = services, build_executor(services)
        self.id = ConversationRepository(services.db).create("web", "en", now=NOW).id
        self.slots: dict[str, Any] = {}
        self.form: str | None = None
        self.said: list[dict[str, Any]] = []
        self.replies: list[RenderedReply] = []
        self.renderer = renderer
        self.message: dict[str, Any] = {}

    def book(self, **changes: Any) -> Booking:
        """A booking at the first free time from Thursday afternoon on."""
        draft = BookingDraft(
            self.id, CLINIC, BOTOX, datetime(2026, 11, 26, 14, tzinfo=SEOUL), "en", residency="no",
            patient_name="Bat Bold", contact=f"{self.id}@example.com", contact_kind="email",
            consents={"health": True, "clinic": True}, **changes,
        )  # fmt: skip
        free = self.services.booking.free_times(CLINIC, BOTOX, draft.start, draft.start + timedelta(days=9))
        draft = replace(draft, start=free[0].start)
        summary = self.services.booking.summary(draft)
        assert isinstance(summary, Summary), summary
        booking = self.services.booking.book(draft, summary.idempotency_key)
        assert isinstance(booking, Booking), booking
        return booking

    async def say(self, intent: str = "inform", text: str = "", confidence: float = 1.0, **entities: Any) -> "Visitor":
        """One message; a list gives several entities of a name."""
        found = [
            {"entity": name, "value": one}
            for name, value in entities.items()
            for one in (value if isinstance(value, list) else [value])
        ]
        self.message = {
            "intent": {"name": intent, "confidence": confidence},
            "entities": found,
            "metadata": {"locale": "en"},
            "text": text,
        }
        self.said, self.replies = [], []
        if intent in ("request_pickup", "request_interpretation"):
            follows = [one["name"] for one in await self._run("action_start_check") if one["event"] == "followup"]
            if not follows:
                return self
            self.form = follows[0]
        assert self.form is not None
        fresh = {}
        if self.slots.get("requested_slot") == "bundle_confirmed" and intent in ("affirm", "deny"):
            fresh["bundle_confirmed"] = {"affirm": "yes", "deny": "no"}[intent]
        self.slots |= fresh
        await self._run(f"validate_{self.form}", fresh)
        missing = next((slot for slot in REQUIRED[self.form] if self.slots.get(slot) is None), None)
        self.slots["requested_slot"] = missing
        if missing is None:
            self.form = None
            await self._run("action_submit_bundle")
        else:
            own = f"{self.form}_" if missing == "bundle_confirmed" else ""
            await self._run(f"action_ask_{own}{missing}")
        return self

    async def say_checked(self, intent: str, **entities: Any) -> bool:
        """Whether a wish leads to the form of the booking; else it leads to the check."""
        self.message = {
            "intent": {"name": intent, "confidence": 0.9},
            "entities": [{"entity": name, "value": value} for name, value in entities.items() if name != "text"],
            "metadata": {"locale": "en"},
            "text": entities.get("text", ""),
        }
        return any(one.get("name") == "pickup_form" for one in await self._run("action_start_check"))

    async def press(self, key: str) -> "Visitor":
        """Press the button with this key of the last replies or their cards."""
        offered = [one for reply in self.said for one in reply["quick_replies"]]
        offered += [one for reply in self.said for card in reply["cards"] for one in card.get("actions", [])]
        button = next(one for one in offered if one["key"] == key)
        return await self.say(button["intent"], **(button.get("entities") or {}))

    async def _run(self, action: str, fresh: dict[str, Any] | None = None) -> list[dict[str, Any]]:
        tracker = {
            "sender_id": self.id,
            "slots": dict(self.slots),
            "latest_message": self.message,
            "events": [{"event": "slot", "name": name, "value": value} for name, value in (fresh or {}).items()],
            "paused": False,
            "followup_action": None,
            "active_loop": {"name": self.form} if self.form else {},
            "latest_action_name": None,
        }
        call = {"next_action": action, "sender_id": self.id, "tracker": tracker, "domain": {}}
        result = await self.executor.run(call)
        self.slots |= {event["name"]: event["value"] for event in result["events"] if event["event"] == "slot"}
        if any(event["event"] == "active_loop" and event["name"] is None for event in result["events"]):
            self.form = None
        self.said += [one["custom"] for one in result["responses"]]
        self.replies += [self.renderer.render(one["custom"]) for one in result["responses"]]
        events: list[dict[str, Any]] = result["events"]
        return events

    @property
    def keys(self) -> list[str]:
        return [one["key"] for one in self.said]

    @property
    def rows(self) -> dict[str, str]:
        return {row["label"]: row["value"] for card in self.replies[-1].cards for row in card["rows"]}

    @property
    def asked(self) -> list[Any]:
        return self.services.bundle.of(self.id)
