"""A booking's page and its entry for a calendar: by a signed link, honest about the state, no treatment in titles."""

import hashlib
from base64 import b64encode
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from icalendar import Calendar
from sqlalchemy import update

from actions.db.models import Appointment, Clinic
from actions.db.repositories.privacy_access import AccessRepository
from actions.services.lifecycle import Lifecycle, Moved
from actions.services.results import Booking, Summary
from bot.gateway.signing import Diary
from bot.gateway.state import Texts
from bot.settings import Settings
from tests.unit.db.database import NOW, directory
from tests.unit.gateway.support import ScriptedRasa, Visitor, answer, emission, running, settings_for
from tests.unit.services.desk import TEN, Desk

fill = directory.__wrapped__  # type: ignore[attr-defined]  # the small directory, over a database of ours
NAME = "Болд <b>Батбаяр</b>"
FILES = [
    {"kind": "file", "title": {"type": "key", "key": f"card-{one}", "args": {}}, "media_type": media_type}
    for one, media_type in (("confirmation", "text/html"), ("calendar", "text/calendar"))
]


@pytest.fixture
def settings(tmp_path: Path, empty_database: Path, rasa: ScriptedRasa) -> Settings:
    return settings_for(tmp_path, empty_database, rasa.url, frozen_now=NOW)


@pytest.fixture
def office(client: httpx.AsyncClient) -> Desk:
    """The desk over the gateway's database."""
    db = client.app.state.gateway.database  # type: ignore[attr-defined]
    return Desk(fill(db), "")


OPERATOR = {
    "legal_name": "Gangnam Office",
    "registration_number": "A-2026-1",
    "registration_expires_on": "2028-01-01",
    "phone": "+82212345678",
    "email": "desk@example.org",
    "hours": "9-18",
    "terms_url": "https://example.org",
    "dispute_path": {"en": "K-MEDI"},
    "funding": {"en": "the district"},
}


async def booked(office: Desk, visitor: Visitor, clinic: str = "asking", **changes: Any) -> Booking:
    return office.booked(conversation=visitor.id, clinic=clinic, patient_name=NAME, **changes)


async def links(visitor: Visitor, rasa: ScriptedRasa, booking: Booking) -> tuple[str, str]:
    """The links of the cards, as a front gets them."""
    cards = [{**one, "booking": booking.code} for one in FILES]
    rasa.script = lambda turn: answer(emission("booking-shown", cards=cards), intent="show_booking")
    seen = len(await visitor.history())
    await visitor.post("show my booking")
    cards = (await visitor.until(seen + 2))[-1]["cards"]
    assert all("booking" not in card for card in cards)
    return cards[0]["url"], cards[1]["url"]


class Words(HTMLParser):
    """The words of a page, and how its tags nest."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        if data.strip() and self.tags[-1] != "style":
            self.words.append(data.strip())


async def event_of(client: httpx.AsyncClient, url: str) -> Any:
    answered = await client.get(url)
    assert answered.status_code == 200
    assert answered.headers["content-type"] == "text/calendar; charset=utf-8"
    assert answered.headers["content-disposition"] == 'attachment; filename="appointment.ics"'
    (event,) = Calendar.from_ical(answered.text).walk("VEVENT")
    return event


async def test_the_page_says_what_is_booked_and_what_it_is_not(
    client: httpx.AsyncClient, rasa: ScriptedRasa, office: Desk
) -> None:
    visitor = await Visitor(client).open(time_zone="Asia/Ulaanbaatar")
    office.change(Clinic, "asking", address={"en": "1 Demo-ro", "ko": "데모로 1"}, phone="+82212345678")
    booking = await booked(office, visitor)
    office.change(Clinic, "asking", terms={"en": "Other terms since"})
    page, _ = await links(visitor, rasa, booking)
    shown = await client.get(page)
    assert shown.status_code == 200
    words = " ".join(Words(shown.text).words)
    for wanted in (
        booking.code,
        NAME,
        "Appointment request (not confirmed)",
        "예약 요청서 (확정 아님)",
        "요청함, 아직 확정 아님",
        "requested, not confirmed yet",
        "10:00",
        "9:00",
        "Asia/Ulaanbaatar",
        "데모로 1",
        "1 Demo-ro",
        "This is not an invitation letter",
        "이 문서는 초청장이 아니며",
        "Terms",
        "DEMONSTRATION",
        "Changes and cancelling are free until",
    ):
        assert wanted in words, wanted
    assert "Other terms since" not in words, "the terms are those of the booking"
    assert "확인서" not in words, "a request is no confirmation"


async def test_the_page_may_style_itself_and_nothing_else(
    client: httpx.AsyncClient, visitor: Visitor, rasa: ScriptedRasa, office: Desk
) -> None:
    page, _ = await links(visitor, rasa, await booked(office, visitor))
    shown = await client.get(page)
    style = shown.text.split("<style>")[1].split("</style>")[0]
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = shown.headers["content-security-policy"]
    assert f"style-src 'sha256-{digest}'" in policy and "script-src" not in policy
    assert policy.startswith("default-src 'none'")
    assert "@media print" in style
    assert shown.headers["x-robots-tag"] == "noindex, nofollow"
    assert shown.headers["cache-control"] == "no-store"
    assert "<b>" not in shown.text, "what was typed is text"
    assert "script" not in Words(shown.text).tags


@pytest.mark.parametrize(
    ("state", "status"), [("requested", "TENTATIVE"), ("confirmed", "CONFIRMED"), ("declined", "CANCELLED")]
)
async def test_the_entry_has_the_state_of_the_booking(
    client: httpx.AsyncClient, visitor: Visitor, rasa: ScriptedRasa, office: Desk, state: str, status: str
) -> None:
    booking = await booked(office, visitor)
    if state != "requested":
        record = office.bookings.by_code(booking.code)
        assert record is not None
        why = "no_time" if state == "declined" else None
        assert isinstance(
            Lifecycle(office.bookings, lambda: NOW).move(record, state, actor="clinic:asking", why=why), Moved
        )
    page, file = await links(visitor, rasa, booking)
    event = await event_of(client, file)
    assert event["STATUS"] == status
    assert event["DTSTART"].dt == TEN and event["DTEND"].dt == TEN + timedelta(hours=1)
    shown = Words((await client.get(page)).text).words
    assert ("Appointment confirmation" in shown) is (state == "confirmed")


async def test_a_moved_booking_stays_one_entry_that_grows(
    client: httpx.AsyncClient, visitor: Visitor, rasa: ScriptedRasa, office: Desk
) -> None:
    booking = await booked(office, visitor, "instant")
    _, file = await links(visitor, rasa, booking)
    first = await event_of(client, file)
    later = TEN + timedelta(days=1)
    moved = office.service.reschedule(booking.code, "+97699112233", visitor.id, later)
    assert isinstance(moved, Booking) and moved.start == later
    second = await event_of(client, file)
    assert second["UID"] == first["UID"]
    assert second["SEQUENCE"] > first["SEQUENCE"]
    assert second["DTSTART"].dt == later
    office.service.cancel(booking.code, "+97699112233", visitor.id)
    third = await event_of(client, file)
    assert (third["UID"], third["STATUS"], third["TRANSP"]) == (first["UID"], "CANCELLED", "TRANSPARENT")
    assert third["SEQUENCE"] > second["SEQUENCE"]


async def test_a_locked_screen_learns_nothing(
    client: httpx.AsyncClient, visitor: Visitor, rasa: ScriptedRasa, office: Desk
) -> None:
    page, file = await links(visitor, rasa, await booked(office, visitor, procedure="botox"))
    event = await event_of(client, file)
    everything = (await client.get(file)).text.replace("\r\n ", "")
    assert "botox" not in everything.lower() and "Батбаяр" not in everything
    assert "Asking" not in event["SUMMARY"] and "GC-" not in event["UID"]
    assert "botox" not in f"{page}{file}"
    title = (await client.get(page)).text.split("<title>")[1].split("</title>")[0]
    assert title.startswith("GC-")


@pytest.mark.parametrize("token", ["nonsense", "IkdDLTEyMzQ1NiI.AAAA", "%00"])
@pytest.mark.parametrize("ending", ["", ".ics"])
async def test_a_link_that_is_not_ours_is_refused(client: httpx.AsyncClient, token: str, ending: str) -> None:
    refused = await client.get(f"/api/v1/bookings/{token}{ending}")
    assert refused.status_code == 404
    assert refused.json()["error"] == "not_found"


async def test_a_link_shows_no_other_booking_and_no_summary(client: httpx.AsyncClient, office: Desk) -> None:
    signer = client.app.state.gateway.signer  # type: ignore[attr-defined]
    held = office.service.summary(office.draft(conversation=office.newcomer()))
    assert isinstance(held, Summary)
    record = office.bookings.by_key(held.idempotency_key)
    assert record is not None
    for code in ("GC-ZZZZZZ", record.code):
        assert (await client.get(f"/api/v1/bookings/{signer.booking_token(code)}")).status_code == 404
    diary = signer.diary_token(Diary((), record.code, ""))
    assert (await client.get(f"/api/v1/bookings/{diary}")).status_code == 404, "signed for another purpose"


async def test_an_operator_stands_in_the_place_of_the_banner(
    tmp_path: Path, settings: Settings, texts: Texts, rasa: ScriptedRasa
) -> None:
    profile = tmp_path / "operator.yml"
    profile.write_text(yaml.safe_dump(OPERATOR, allow_unicode=True), encoding="utf-8")
    async with running(settings.copy(update={"operator_profile": profile}), texts) as client:
        office = Desk(fill(client.app.state.gateway.database), "")  # type: ignore[attr-defined]
        visitor = await Visitor(client).open()
        page, _ = await links(visitor, rasa, await booked(office, visitor))
        words = " ".join(Words((await client.get(page)).text).words)
    assert "Gangnam Office" in words and "A-2026-1" in words
    assert "DEMONSTRATION" not in words and "시연용" not in words


async def test_a_link_ends_with_the_person_or_with_time(
    client: httpx.AsyncClient, settings: Settings, texts: Texts, visitor: Visitor, rasa: ScriptedRasa, office: Desk
) -> None:
    booking = await booked(office, visitor)
    page, file = await links(visitor, rasa, booking)
    later = settings.copy(update={"frozen_now": NOW + timedelta(days=settings.booking_link_days + 3)})
    async with running(later, texts) as another:
        assert (await another.get(page)).status_code == 404
    with office.db.write() as session:
        session.execute(update(Appointment).values(patient=None))
    assert (await client.get(page)).status_code == 404
    assert (await client.get(file)).status_code == 404


async def test_who_looked_is_logged(
    client: httpx.AsyncClient, visitor: Visitor, rasa: ScriptedRasa, office: Desk
) -> None:
    booking = await booked(office, visitor)
    page, file = await links(visitor, rasa, booking)
    await client.get(page)
    await client.get(file)
    seen = [row[1:] for row in AccessRepository(office.db).of(booking.code)]
    assert seen == [("link", "booking_page", True), ("link", "booking_file", True)]
