"""Notices from a booking to the visitor: planned, moved, dropped, told once by whoever works."""

import os
import re
import subprocess
import sys
import threading
from datetime import timedelta
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select

from actions.db import models
from actions.db.records import Visit
from actions.db.repositories import ConversationRepository, NotificationRepository, OutboxRepository
from actions.db.types import configure
from actions.services.mail import Letter
from actions.services.notices import KINDS, LIVING
from actions.services.results import Booking
from bot.languages import LOCALES
from bot.settings import ROOT
from bot.text.render import to_plain
from bot.visit_links import Question, VisitLinks
from bot.worker.notice_words import NoticeWriter
from tests.unit.db.database import together
from tests.unit.services.desk import TEN
from tests.unit.worker.post import ADDRESS, Post, renderer

CONTACT = "+97699112233"


def test_a_visit_from_the_day_before_to_the_month_after(post: Post) -> None:
    post.desk.change(models.Clinic, "instant", address={"en": "1 Demo-ro", "ko": "서울 강남구 데모로 1"})
    code = post.desk.booked().code
    assert post.at("2026-11-23T10:05")["notices"] == 0  # booked a day ahead to the minute: the visitor has just heard
    assert post.at("2026-11-24T07:59")["notices"] == 0
    told = {
        "2026-11-24T08:00": "notice-two-hours",
        "2026-11-24T13:00": "notice-visit",
        "2026-11-25T10:00": "notice-care",
        "2026-11-27T10:00": "notice-care",
        "2026-12-01T10:00": "notice-care",
        "2026-12-01T16:00": "notice-rating",
        "2026-12-24T10:00": "notice-care",
    }
    for moment in told:
        assert post.at(moment)["notices"] == 1, moment
        assert post.at(moment)["notices"] == 0
    assert post.keys() == list(told.values())
    assert post.fates(code) == {"day_before": "past"} | dict.fromkeys(KINDS.keys() - {"day_before"}, "sent")
    first = post.said(post.desk.conversation)[0].emission
    assert first["locale"] == "mn"  # the booking's: the conversation has none yet
    driver = next(one for one in first["cards"][0]["rows"] if one["label_key"] == "label-address-ko")
    assert driver["value"]["value"] == {"ko": "서울 강남구 데모로 1 instant"}
    assert post.folder.exists() is False  # no mail: the contact is a telephone


def test_the_visitors_night_is_waited_for(post: Post) -> None:
    conversation, _ = post.with_zone("Asia/Riyadh", start=TEN + timedelta(days=2))
    assert post.at("2026-11-25T10:00")["notices"] == 0
    assert post.at("2026-11-25T13:59")["notices"] == 0
    assert post.at("2026-11-25T14:00")["notices"] == 1
    assert post.said(conversation)[0].emission["zone"] == "Asia/Riyadh"


def test_a_moved_visit_is_reminded_of_at_its_new_time_only(post: Post) -> None:
    desk, code = post.desk, post.desk.booked(start=TEN + timedelta(days=1)).code
    post.at("2026-11-23T12:00")
    moved = desk.service.reschedule(code, CONTACT, desk.conversation, TEN + timedelta(days=3))
    assert isinstance(moved, Booking)
    assert post.at("2026-11-24T09:30")["notices"] == 0
    assert post.keys() == []
    # and back again: what was dropped lives again, and is told once
    back = desk.service.reschedule(code, CONTACT, desk.conversation, TEN + timedelta(days=1))
    assert isinstance(back, Booking)
    assert post.at("2026-11-24T10:30")["notices"] == 1
    assert post.at("2026-11-25T08:00")["notices"] == 1
    assert post.at("2026-11-26T10:00")["notices"] == 1  # the day after, not the reminder of the time it left
    assert post.keys() == ["notice-day-before", "notice-two-hours", "notice-care"]


def test_a_cancelled_visit_is_left_in_peace(post: Post) -> None:
    desk, code = post.desk, post.desk.booked(start=TEN + timedelta(days=1)).code
    post.at("2026-11-23T12:00")
    assert isinstance(desk.service.cancel(code, CONTACT, desk.conversation), Booking)
    post.at("2026-11-24T10:00")
    post.at("2026-12-30T10:00")
    assert post.keys() == []
    assert set(post.fates(code).values()) == {"over"}


def test_a_visit_cancelled_between_claim_and_telling_is_not_told_of(post: Post) -> None:
    desk, code = post.desk, post.desk.booked(start=TEN + timedelta(days=1)).code
    post.at("2026-11-23T12:00")

    class Slow(NoticeWriter):
        def emission(self, kind: str, visit: Visit) -> dict[str, Any]:
            desk.service.cancel(code, CONTACT, desk.conversation)
            return super().emission(kind, visit)

    quick = post.writer()
    slow = Slow.__new__(Slow)
    slow.__dict__.update(quick.__dict__)
    desk.now = TEN
    assert post.notices(writer=slow).tell_due() == 0
    assert post.keys() == []
    assert post.fates(code)["day_before"] == "over"


def test_a_request_is_never_called_an_appointment(post: Post) -> None:
    code = post.desk.booked(clinic="asking", start=TEN + timedelta(days=1)).code
    post.at("2026-11-24T10:00")
    post.at("2026-11-25T08:00")
    post.at("2026-11-25T14:00")
    post.at("2026-11-26T10:00")
    assert post.keys() == ["notice-unconfirmed", "notice-unconfirmed"]
    assert post.fates(code)["visit"] == post.fates(code)["care_1"] == "unconfirmed"


def test_a_missed_visit_is_not_asked_after(post: Post) -> None:
    desk, code = post.desk, post.desk.booked(start=TEN + timedelta(days=1)).code
    post.at("2026-11-25T08:00")
    found = desk.bookings.by_code(code)
    assert found is not None
    desk.bookings.move(found.id, ("confirmed",), "no_show", actor="clinic", why=None, now=desk.now)
    for moment in ("2026-11-25T14:00", "2026-11-26T10:00", "2026-12-02T18:00"):
        assert post.at(moment)["notices"] == 0


def test_after_days_without_a_worker_only_what_is_still_useful_is_told(post: Post) -> None:
    code = post.desk.booked(start=TEN + timedelta(days=1)).code
    assert post.at("2026-11-28T23:00")["notices"] == 0  # night: what is late must wait for the morning too
    assert post.at("2026-11-29T08:00")["notices"] == 1
    assert post.keys() == ["notice-care"]
    fates = post.fates(code)
    assert [fates[kind] for kind in ("day_before", "two_hours", "visit", "care_1", "care_3")] == [*["late"] * 4, "sent"]


def test_a_messaging_app_is_given_it_too(post: Post) -> None:
    made = ConversationRepository(post.desk.db).create("line", now=post.desk.now, locale="ja")
    post.desk.booked(conversation=made.id, start=TEN + timedelta(days=1))
    post.at("2026-11-24T10:00")
    item = OutboxRepository(post.desk.db).claim("w", post.desk.now, 20)
    assert item is not None and item.payload["emission"]["key"] == "notice-day-before"


def test_an_address_gets_a_letter_that_betrays_nothing_at_a_glance(post: Post) -> None:
    post.desk.booked(contact_kind="email", contact="bold@example.com", start=TEN + timedelta(days=1), locale="ar")
    assert post.at("2026-11-24T10:00") == {"planned": 8, "notices": 1, "mails": 1}
    (letter,) = post.letters()
    body, html = letter.get_body(("plain",)), letter.get_body(("html",))
    assert body is not None and html is not None
    text = body.get_content()
    assert (letter["To"], letter["Auto-Submitted"]) == ("bold@example.com", "auto-generated")
    assert "Instant" in text and "https://chat.example" in text and "Болд" not in text
    assert 'dir="rtl"' in html.get_content() and "Instant" in html.get_content()
    glance = f"{letter['Subject']} {text[:90]}"
    for secret in ("Instant", "instant", "botox", "Dermatology", "bold"):
        assert secret not in glance
    assert "botox" not in text and "Dermatology" not in text


@pytest.mark.sqlite
@pytest.mark.parametrize("locale", list(LOCALES))
@pytest.mark.parametrize("state", ["confirmed", "requested"])
def test_every_notice_reads_well_in_every_language(post: Post, locale: str, state: str) -> None:
    post.desk.booked(contact_kind="email", contact="bold@example.com", start=TEN + timedelta(days=1), locale=locale)
    found = NotificationRepository(post.desk.db, LIVING).unplanned(post.desk.now, 1)[0]
    visit = Visit(**{**found.__dict__, "state": state})
    for signed_off in (False, True):
        writer = post.writer(signed_off=signed_off, demonstration=False)
        for kind in KINDS:
            emission = writer.emission(kind, visit)
            letter = writer.letter(kind, visit, emission)
            assert letter is not None and "\n" not in letter.subject and "{" not in letter.text + letter.subject
            shown = renderer().render(emission)
            words = to_plain({"text": shown.text, "cards": shown.cards})
            if kind.startswith("care") and state == "confirmed":
                assert "119" in shown.text
                assert "119" in words or kind in ("care_7", "care_30")
            for secret in ("botox", "Dermatology"):
                assert secret not in letter.text
            assert "Instant" not in shown.text + letter.subject


def test_many_workers_tell_each_notice_once(post: Post) -> None:
    conversations = []
    for hour in range(4):
        conversation = post.desk.newcomer()
        start = TEN + timedelta(days=1, hours=hour if hour < 2 else hour + 1)
        post.desk.booked(
            conversation=conversation,
            start=start,
            contact_kind="email",
            contact=f"guest{hour}@example.com",
            patient_name=f"Guest {hour}",
        )
        conversations.append(conversation)
    post.desk.now = TEN + timedelta(hours=6)
    workers = [post.courier(f"w{number}") for number in range(6)]

    def work(number: int) -> None:
        for _ in range(3):
            workers[number].tick()

    together([threading.Thread(target=work, args=(number,)) for number in range(6)])
    assert [post.keys(one) for one in conversations] == [["notice-day-before"]] * 4
    assert sorted(str(letter["To"]) for letter in post.letters()) == [f"guest{n}@example.com" for n in range(4)]


DIES = """
import os, sys
from datetime import datetime
from actions.db.engine import Database
from actions.db.repositories import NotificationRepository
from actions.db.types import configure
from actions.services.notices import KINDS
configure([sys.argv[2].encode()])
notices = NotificationRepository(Database(sys.argv[1]))
assert notices.claim("dying", datetime.fromisoformat(sys.argv[3]), 20, KINDS) is not None
os.kill(os.getpid(), 9)
"""


@pytest.mark.sqlite
def test_a_worker_killed_in_the_middle_leaves_its_notice_to_another(post: Post) -> None:
    key = Fernet.generate_key()
    configure([key])
    code = post.desk.booked(start=TEN + timedelta(days=1)).code
    post.at("2026-11-24T09:00")
    post.desk.now = TEN
    command = [sys.executable, "-c", DIES, str(post.desk.db.engine.url), key.decode(), TEN.isoformat()]
    assert subprocess.run(command, cwd=ROOT, env=dict(os.environ), check=False).returncode == -9
    assert post.courier("w2").tick()["notices"] == 0  # its lease still holds
    post.desk.now = TEN + timedelta(seconds=20)
    assert post.courier("w2").tick()["notices"] == 1
    assert post.courier("w3").tick()["notices"] == 0
    assert post.keys() == ["notice-day-before"]
    assert post.fates(code)["day_before"] == "sent"


def test_whoever_lost_the_lease_tells_nothing(post: Post) -> None:
    post.desk.booked(start=TEN + timedelta(days=1))
    post.at("2026-11-23T12:00")
    notices = NotificationRepository(post.desk.db, LIVING)
    first = notices.claim("slow", TEN, 20, KINDS)
    second = notices.claim("quick", TEN + timedelta(seconds=20), 20, KINDS)
    assert first is not None and second is not None and second.visit is not None
    emission = post.writer().emission(second.kind, second.visit)
    assert notices.tell(first, emission, None, TEN) is False
    assert notices.tell(second, emission, None, TEN) is True
    assert notices.tell(second, emission, None, TEN) is False
    assert post.keys() == ["notice-day-before"]


def test_what_cannot_be_written_is_given_up_without_a_word_about_anybody(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(NoticeWriter):
        def letter(self, kind: str, visit: Visit, emission: dict[str, Any]) -> Letter | None:
            raise LookupError(f"cannot write to {visit.contact_value}")

    broken = Broken.__new__(Broken)
    broken.__dict__.update(post.writer().__dict__)
    code = post.desk.booked(start=TEN + timedelta(days=1), contact_kind="email", contact="bold@example.com").code
    post.at("2026-11-23T12:00")
    post.desk.now = TEN
    for pause in (60, 120, 240):
        assert post.notices(writer=broken).tell_due() == 0
        post.desk.now += timedelta(seconds=pause)
    assert post.fates(code)["day_before"] == "failed"
    assert "notice_failed" in caplog.text and "bold" not in caplog.text and code not in caplog.text
    with post.desk.db.read() as session:
        assert session.execute(select(models.Mail.id)).all() == []


def test_after_a_visit_a_letter_asks_by_a_link_and_the_chat_by_buttons(post: Post) -> None:
    code = post.desk.booked(contact_kind="email", contact="bold@example.com", locale="th").code
    found = post.desk.bookings.by_code(code)
    assert found is not None
    for moment, kind, buttons in (("2026-11-24T13:00", "answer", 3), ("2026-12-01T16:00", "rating", 5)):
        post.at(moment)
        letter = post.letters()[-1]
        for part in ("plain", "html"):
            body = letter.get_body((part,))
            assert body is not None
            (token,) = re.findall(r"https://chat\.example/visits/([\w.-]+)", body.get_content())
            question = VisitLinks("key", ADDRESS, 30).read(token)
            assert question == Question(found.id, found.starts_at, kind)
            assert code not in token
        replies = post.said(post.desk.conversation)[-1].emission["quick_replies"]
        assert len(replies) == buttons and all(one["entities"]["aspect"]["visit"] == code for one in replies)
