"""A way back before a booking: codes, their limits, and the transaction that books for a proved address only."""

import re
import threading
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, text

from actions.db import models
from actions.db.repositories import ConversationRepository, DirectoryRepository, MailRepository, VerificationRepository
from actions.db.repositories.privacy import PrivacyRepository
from actions.services.booking import BookingRules, BookingService
from actions.services.mail import Letter
from actions.services.results import Booking, Refused, Summary
from actions.services.verification import OPEN, OVER, EmailVerification, TooMany, VerificationRules
from tests.unit.db.database import NOW
from tests.unit.services.desk import Desk

ADDRESS = "bat.bold@example.com"
RULES = VerificationRules(on=True, minutes=15, tries=3, codes_an_hour=4)


def letter(address: str, code: str, locale: str, until: datetime) -> Letter:
    return Letter(to=address, subject="code", text=f"code {code}")


class Office:
    """A desk where addresses are proved first."""

    def __init__(self, desk: Desk, rules: VerificationRules = RULES) -> None:
        self.desk = desk
        self.rows = VerificationRepository(desk.db)
        self.verification = EmailVerification(self.rows, letter, lambda: desk.now, rules)
        desk.service = BookingService(
            DirectoryRepository(desk.db),
            desk.bookings,
            lambda: desk.now,
            BookingRules(),
            verification=self.verification,
        )

    def code(self, address: str = ADDRESS, conversation: str | None = None) -> str:
        """Ask for a code and read it from the letter."""
        assert self.verification.send(conversation or self.desk.conversation, address, "en") is None
        item = MailRepository(self.desk.db).claim("test", self.desk.now, 60)
        assert item is not None and item.payload["recipient"] == address
        MailRepository(self.desk.db).finish(item, self.desk.now)
        found = re.search(r"\d{6}", item.payload["content"]["text"])
        assert found is not None
        return found.group()

    def outcome(self, code: str, address: str = ADDRESS) -> tuple[str, int]:
        tried = self.verification.check(self.desk.conversation, address, code)
        return tried.outcome, tried.left


@pytest.fixture
def office(desk: Desk) -> Office:
    return Office(desk)


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


def mine(desk: Desk) -> dict[str, str]:
    return {"contact": ADDRESS, "contact_kind": "email"}


def test_nothing_is_booked_before_the_address_is_proved(office: Office) -> None:
    desk = office.desk
    draft = desk.draft(**mine(desk))
    summary = desk.service.summary(draft)
    assert isinstance(summary, Summary)
    assert desk.service.book(draft, summary.idempotency_key) == Refused("unverified")
    with desk.db.read() as session:
        assert session.execute(select(models.Patient)).first() is None
        assert session.execute(select(models.Contact)).first() is None
        assert session.execute(select(models.Appointment.state)).scalars().all() == ["held"]
    assert office.outcome(office.code()) == ("right", 0)
    booked = desk.service.book(draft, summary.idempotency_key)
    assert isinstance(booked, Booking)
    with desk.db.read() as session:
        assert session.execute(select(models.Contact.verified_at)).scalars().all() == [desk.now]


def test_a_number_alone_is_no_way_back_and_a_messaging_app_is_one(office: Office) -> None:
    desk = office.desk
    assert desk.send() == Refused("contact")
    desk.conversation = ConversationRepository(desk.db).create("line", now=desk.now).id
    assert not office.verification.asked(desk.conversation)
    assert isinstance(desk.send(), Booking)


def test_where_nobody_verifies_nothing_changes(desk: Desk) -> None:
    Office(desk, VerificationRules(on=False))
    assert isinstance(desk.send(), Booking)


def test_a_number_told_beside_the_address_is_kept(office: Office) -> None:
    desk = office.desk
    office.outcome(office.code())
    desk.booked(**mine(desk), other_phone="+97699112233")
    with desk.db.read() as session:
        kinds = session.execute(select(models.Contact.kind, models.Contact.verified_at).order_by(models.Contact.kind))
        assert [(kind, at is not None) for kind, at in kinds] == [("email", True), ("phone", False)]


def test_a_proved_address_is_remembered_for_its_visitor_only(office: Office) -> None:
    desk = office.desk
    office.outcome(office.code())
    desk.booked(**mine(desk))
    with desk.db.write() as session:
        session.execute(text("delete from email_verification"))
    assert office.verification.verified(desk.conversation, ADDRESS.upper())
    assert not office.verification.verified(desk.newcomer(), ADDRESS)


def test_wrong_codes_are_counted_and_end_the_code(office: Office) -> None:
    code = office.code()
    assert office.verification.standing(office.desk.conversation, ADDRESS) == OPEN
    assert [office.outcome(wrong(code)) for _ in range(3)] == [("wrong", 2), ("wrong", 1), ("wrong", 0)]
    assert office.outcome(code) == ("void", 0)
    assert office.verification.standing(office.desk.conversation, ADDRESS) == OVER


def test_a_code_expires_and_a_new_one_ends_the_old(office: Office) -> None:
    old = office.code()
    office.desk.now += timedelta(minutes=RULES.minutes)
    assert office.outcome(old) == ("expired", 0)
    first, second = office.code(), office.code()
    assert office.outcome(first) == ("wrong", 2) or first == second
    assert office.outcome(second) == ("right", 0)
    assert office.outcome(wrong(second)) == ("right", 0), "it is proved, whatever is typed now"


def test_a_code_proves_the_address_it_was_sent_to(office: Office) -> None:
    code = office.code()
    assert office.outcome(code, "other@example.com") == ("void", 0)
    other = office.code("other@example.com")
    assert office.outcome(code) == ("void", 0), "another address lets the first code go"
    assert office.outcome(other, "other@example.com") == ("right", 0)
    assert not office.verification.verified(office.desk.conversation, ADDRESS)


def test_codes_are_limited_by_visitor_and_by_address(office: Office) -> None:
    desk = office.desk
    for _ in range(RULES.codes_an_hour):
        office.code()
        desk.now += timedelta(minutes=1)
    refused = office.verification.send(desk.conversation, "other@example.com", "en")
    assert isinstance(refused, TooMany) and refused.until == NOW + timedelta(hours=1)
    assert isinstance(office.verification.send(desk.newcomer(), ADDRESS, "en"), TooMany), "nobody's box is flooded"
    assert MailRepository(desk.db).counts() == {"done": RULES.codes_an_hour}
    desk.now = NOW + timedelta(hours=1)
    assert office.verification.send(desk.conversation, ADDRESS, "en") is None


def test_codes_and_addresses_are_not_stored_in_the_clear(office: Office) -> None:
    code = office.code()
    with office.desk.db.read() as session:
        (row,) = session.execute(text("select * from email_verification")).mappings()
    stored = " ".join(str(value) for name, value in row.items() if name not in ("id", "created_at", "expires_at"))
    assert ADDRESS not in stored and code not in stored


def test_an_erasure_takes_codes_and_their_letters(office: Office) -> None:
    desk = office.desk
    assert office.verification.send(desk.conversation, ADDRESS, "en") is None
    with desk.db.read() as session:
        visitor = session.get(models.Conversation, desk.conversation).visitor
    PrivacyRepository(desk.db).erase([visitor], receipt="GD-1", actor="kim", why="asked", now=NOW, at=NOW)
    with desk.db.read() as session:
        assert session.execute(select(models.EmailVerification)).first() is None
        assert session.execute(select(models.Mail)).first() is None, "the address was in no contact yet"


def at_once(work: Callable[[], None], times: int) -> None:
    threads = [threading.Thread(target=work) for _ in range(times)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()


def test_guesses_at_the_same_moment_are_all_counted(office: Office) -> None:
    code = office.code()
    seen: list[tuple[str, int]] = []
    at_once(lambda: seen.append(office.outcome(wrong(code))), 6)
    assert sorted(seen) == [("void", 0)] * 3 + [("wrong", 0), ("wrong", 1), ("wrong", 2)]
