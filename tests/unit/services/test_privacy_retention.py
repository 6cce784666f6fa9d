"""What is kept for how long: each thing goes when its time is over, and not before."""

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from actions.db import models
from actions.db.engine import Database
from actions.db.repositories import (
    BookingRepository,
    CallbackRepository,
    ConsentRepository,
    ConversationRepository,
    InboxRepository,
)
from actions.db.repositories.privacy import PrivacyRepository
from actions.db.repositories.privacy_access import AccessRepository
from actions.db.repositories.privacy_ledger import LedgerRepository
from actions.db.repositories.privacy_retention import RetentionRepository
from actions.db.repositories.privacy_tracker import EVENTS, TrackerRepository, sealed
from actions.db.repositories.visits import VisitRepository
from actions.services.lifecycle import Lifecycle
from actions.services.privacy import PrivacyService
from actions.services.privacy_retention import Retention, RetentionRules
from tests.unit.services.desk import TEN, Desk

RULES = RetentionRules()
DAY = timedelta(days=1)


class Night:
    """The chore over a desk's database."""

    def __init__(self, desk: Desk, folder: Path, trackers: TrackerRepository) -> None:
        db, clock = desk.db, lambda: desk.now
        self.desk, self.folder, self.trackers = desk, folder, trackers
        people, access = PrivacyRepository(db), AccessRepository(db)
        privacy = PrivacyService(
            people,
            LedgerRepository(db),
            trackers,
            access,
            clock,
            cancel=lambda code, actor: False,
            ledger_file=folder / "erasures.jsonl",
            letters=folder / "outbox",
            machine_now=clock,
        )
        self.retention = Retention(
            RetentionRepository(db),
            people,
            privacy,
            trackers,
            access,
            clock,
            RULES,
            logs=folder / "log",
            letters=folder / "outbox",
            machine_now=clock,
        )

    def say(self, conversation: str, text: str) -> None:
        """One message, its turn done, and its event."""
        now = self.desk.now
        number = f"m{now.timestamp()}"
        InboxRepository(self.desk.db).accept(conversation, number, text, None, now=now, locale="en", deliver=False)
        with self.trackers._db.write() as session:
            row = {"sender_id": conversation, "type_name": "user", "timestamp": now.timestamp(), "data": sealed("{}")}
            session.execute(EVENTS.insert().values(**row))

    def after(self, days: int) -> dict[str, int]:
        """The chore so many days after now; a dry run first must say the same and change nothing."""
        self.desk.now += DAY * days
        dry = self.retention.run(really=False)
        assert self.retention.run(really=False) == dry
        real = self.retention.run()
        assert set(dry) <= set(real) | {"finished_bookings", "leftovers", "messages", "inbox_rows", "tracker_events"}
        assert not set(self.retention.run()) - {"tracker_events"}, "a second run finds nothing"
        return real

    def count(self, model: Any) -> int:
        """How many rows a table has."""
        with self.desk.db.read() as session:
            return int(session.execute(select(func.count()).select_from(model)).scalar_one())


@pytest.fixture
def night(desk: Desk, tmp_path: Path) -> Iterator[Night]:
    database = Database(f"sqlite:///{tmp_path / 'rasa.db'}")
    EVENTS.metadata.create_all(database.engine)
    yield Night(desk, tmp_path, TrackerRepository(database))
    database.close()


def test_words_that_nobody_agreed_to_keep_go_after_a_week(night: Night) -> None:
    chat = night.desk.conversation
    night.say(chat, "I have diabetes, is that a problem?")
    assert night.after(RULES.unconsented_days - 1) == {}
    assert night.count(models.Message) == 1
    assert night.after(2)["conversations_without_consent"] == 1
    assert (night.count(models.Message), night.count(models.Inbox), night.trackers.senders()) == (0, 0, [])
    assert ConversationRepository(night.desk.db).get(chat) is not None, "the chat itself may go on"


def test_words_stay_with_a_consent_until_it_is_taken_back(night: Night) -> None:
    chat, consents = night.desk.conversation, ConsentRepository(night.desk.db)
    night.say(chat, "I have diabetes")
    consents.record(chat, "health", True, text_version="2", locale="en", now=night.desk.now)
    night.after(30)
    assert night.count(models.Message) == 1
    consents.record(chat, "health", False, text_version="2", locale="en", now=night.desk.now)
    assert night.after(1)["conversations_without_consent"] == 1


def test_words_stay_while_a_person_is_asked_to_answer(night: Night) -> None:
    chat = night.desk.conversation
    night.say(chat, "my nose bleeds")
    CallbackRepository(night.desk.db).store(chat, contact=None, wish=None, locale="en", now=night.desk.now)
    night.after(30)
    assert night.count(models.Message) == 1


def test_a_guest_goes_when_the_transcript_does(night: Night) -> None:
    night.say(night.desk.conversation, "hello")
    night.after(RULES.transcript_days - 1)
    assert night.count(models.Visitor) == 1
    assert night.after(2)["visitors"] == 1
    assert night.count(models.Visitor) == night.count(models.Conversation) == 0


def test_a_visit_keeps_its_person_for_a_year_and_its_bare_row_for_the_report(night: Night) -> None:
    booking = night.desk.booked(nationality="MN", sex="female", birth_year=1990)
    night.say(night.desk.conversation, "thank you")
    night.after(RULES.booking_days - 1)
    assert night.desk.bookings.by_code(booking.code).contact_value == "+97699112233"  # type: ignore[union-attr]
    assert night.after(4)["visitors"] == 1
    bare = night.desk.bookings.by_code(booking.code)
    assert bare is not None and bare.contact_value is None and bare.patient_name == ""
    assert night.count(models.Patient) == 1 and night.count(models.Contact) == 0
    night.after(365 * RULES.report_years)
    assert night.count(models.Appointment) == night.count(models.Patient) == night.count(models.Visitor) == 0


def test_an_old_booking_is_bared_while_its_visitor_still_writes(night: Night) -> None:
    booking = night.desk.booked()
    night.desk.now += DAY * (RULES.booking_days + 3)
    night.say(night.desk.conversation, "hello again")
    assert night.after(0)["finished_bookings"] == 1
    bare = night.desk.bookings.by_code(booking.code)
    assert bare is not None and (bare.contact_value, bare.patient_name) == (None, "")
    assert ConversationRepository(night.desk.db).get(night.desk.conversation) is not None


def test_a_cancelled_booking_goes_sooner(night: Night) -> None:
    booking = night.desk.booked()
    found = night.desk.bookings.by_code(booking.code)
    assert found is not None
    Lifecycle(BookingRepository(night.desk.db), lambda: night.desk.now).move(found, "cancelled", actor="visitor")
    PrivacyRepository(night.desk.db).erase(
        [found.visitor], receipt="GD-1", actor="kim", why="asked", now=night.desk.now, at=night.desk.now
    )
    assert night.desk.bookings.by_code(booking.code) is not None
    assert night.after((TEN - night.desk.now).days + RULES.unvisited_days + 2)["bare_bookings"] == 1
    assert night.desk.bookings.by_code(booking.code) is None


def test_old_files_old_access_and_lost_trackers_go(night: Night) -> None:
    (night.folder / "log").mkdir()
    for name, age in (("gateway.log", 0), ("gateway.log.3", 200)):
        path = night.folder / "log" / name
        path.write_text("x", encoding="utf-8")
        os.utime(path, times=(0, (night.desk.now - DAY * age).timestamp()))
    AccessRepository(night.desk.db).note("kim", "show_case", "GQ-000000", True, night.desk.now - DAY * 800)
    with night.trackers._db.write() as session:
        session.execute(EVENTS.insert().values(sender_id="gone", type_name="user", timestamp=0.0, data=sealed("{}")))
    real = night.after(0)
    assert real == {"files": 1, "access_log_rows": 1, "tracker_events": 1}
    assert [path.name for path in (night.folder / "log").iterdir()] == ["gateway.log"]


def test_letters_as_files_go_after_their_own_time_and_so_does_what_was_begun(night: Night) -> None:
    outbox = night.folder / "outbox"
    outbox.mkdir()
    ages = {"new.eml": 29, "old.eml": 31, ".begun.4711": 31, ".beginning.4711": 0, "note.txt": 99}
    for name, age in ages.items():
        (outbox / name).write_text("To: bold@example.com", encoding="utf-8")
        os.utime(outbox / name, times=(0, (night.desk.now - DAY * age).timestamp()))
    assert night.retention.run(really=False) == {"files": 2}
    assert night.after(0) == {"files": 2}
    assert {path.name for path in outbox.iterdir()} == {"new.eml", ".beginning.4711", "note.txt"}


def test_a_rating_goes_with_the_cases(night: Night) -> None:
    code = night.desk.booked().code
    found = night.desk.bookings.by_code(code)
    assert found is not None
    night.desk.now = TEN + DAY
    assert VisitRepository(night.desk.db).rate(found.id, 2, "slow", now=night.desk.now)
    for later, left in ((RULES.case_days - 2, 1), (4, 0)):
        night.desk.now += DAY * later
        night.say(night.desk.conversation, "hello again")  # else the whole visitor went
        night.after(0)
        assert night.count(models.VisitRating) == left
