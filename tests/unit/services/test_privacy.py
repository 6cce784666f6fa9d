"""Erasing, exporting and erasing again; the tracker store with it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Text, func, select, type_coerce

from actions.db import models
from actions.db.engine import Database
from actions.db.repositories import (
    BookingRepository,
    CallbackRepository,
    ConversationRepository,
    DraftRepository,
    InboxRepository,
    MailRepository,
)
from actions.db.repositories.privacy import PrivacyRepository
from actions.db.repositories.privacy_access import AccessRepository
from actions.db.repositories.privacy_ledger import LedgerRepository
from actions.db.repositories.privacy_tracker import EVENTS, TrackerRepository, opened, sealed
from actions.services.lifecycle import Lifecycle, Moved
from actions.services.privacy import BookingsAhead, Erased, Person, PrivacyService
from tests.unit.services.desk import TEN, Desk

CONTACT, OTHER = "+97699112233", "ana@example.com"
LATER = datetime(2027, 1, 1, tzinfo=timezone.utc)


@dataclass
class Office:
    """The service over a desk's database, with a tracker store and the folders it reaches."""

    desk: Desk
    folder: Path
    trackers: TrackerRepository

    def __post_init__(self) -> None:
        db = self.desk.db
        bookings = BookingRepository(db)
        lifecycle = Lifecycle(bookings, lambda: self.desk.now)

        def cancel(code: str, actor: str) -> bool:
            found = bookings.by_code(code)
            moved = found and lifecycle.move(found, "cancelled", actor=actor, why="erasure")
            return isinstance(moved, Moved)

        self.ledger = LedgerRepository(db)
        self.access = AccessRepository(db)
        self.service = PrivacyService(
            PrivacyRepository(db),
            self.ledger,
            self.trackers,
            self.access,
            lambda: self.desk.now,
            cancel=cancel,
            ledger_file=self.folder / "erasures.jsonl",
            letters=self.folder / "outbox",
            machine_now=lambda: self.desk.now,
        )

    def person(self, subject: str) -> Person:
        """Somebody who must be there."""
        found = self.service.find(subject)
        assert found is not None, subject
        return found

    def say(self, conversation: str, *texts: str) -> None:
        """Transcript, inbox and tracker as after a talk."""
        inbox = InboxRepository(self.desk.db)
        for text in texts:
            number = self.count(models.Inbox)
            inbox.accept(conversation, f"m{number}", text, None, now=self.desk.now, locale="en", deliver=False)
            event = {"event": "user", "text": text, "timestamp": self.desk.now.timestamp()}
            with self.trackers._db.write() as session:
                row = {"sender_id": conversation, "type_name": "user", "timestamp": self.desk.now.timestamp()}
                session.execute(EVENTS.insert().values(**row, data=sealed(json.dumps(event))))

    def count(self, model: Any) -> int:
        """How many rows a table has."""
        with self.desk.db.read() as session:
            return int(session.execute(select(func.count()).select_from(model)).scalar_one())

    def texts(self) -> list[str]:
        """What the tracker store holds."""
        with self.trackers._db.read() as session:
            return [json.loads(opened(one))["text"] for one in session.execute(select(EVENTS.c.data)).scalars()]


@pytest.fixture
def office(desk: Desk, tmp_path: Path) -> Iterator[Office]:
    database = Database(f"sqlite:///{tmp_path / 'rasa.db'}")
    EVENTS.metadata.create_all(database.engine)
    yield Office(desk, tmp_path, TrackerRepository(database))
    database.close()


def test_a_booking_ahead_stops_the_erasure_until_it_is_cancelled(office: Office) -> None:
    booking = office.desk.booked()
    office.say(office.desk.conversation, "I am Bold", "my skin itches")
    person = office.person(booking.code)
    assert person.open_bookings == (booking.code,)
    refused = office.service.erase(person, actor="kim")
    assert refused == BookingsAhead((booking.code,))
    assert office.count(models.Message) == 2
    assert len(office.texts()) == 2
    done = office.service.erase(person, actor="kim", cancel=True)
    assert isinstance(done, Erased) and done.cancelled == (booking.code,)
    assert done.visits == 0, "it never took place"
    assert office.desk.claimed(booking.code) == {}
    assert office.desk.events(booking.code)[-1] == ("kim", "confirmed", "cancelled", "erasure")
    bare = office.desk.bookings.by_code(booking.code)
    assert bare is not None and bare.state == "cancelled", "so that the clinic sees that it is off"
    assert (bare.patient_name, bare.contact_value, bare.conversation, bare.wishes) == (None, None, None, {})
    for model in (models.Message, models.Inbox, models.Consent, models.Contact, models.Patient, models.Conversation):
        assert office.count(model) == 0, model
    assert office.texts() == []
    assert office.service.find(CONTACT) is None


def test_a_visit_that_took_place_keeps_what_the_report_needs(office: Office) -> None:
    booking = office.desk.booked(relation="self", sex="female", nationality="MN", birth_year=1990)
    office.desk.now = TEN + timedelta(days=2)
    done = office.service.erase(office.person(CONTACT), actor="kim")
    assert isinstance(done, Erased) and done.visits == 1
    with office.desk.db.read() as session:
        row = session.execute(select(models.Appointment)).scalar_one()
        patient = session.get(models.Patient, row.patient)
        assert (row.code, row.procedure, row.contact, row.conversation) == (booking.code, "botox", None, None)
        assert (patient.nationality, patient.sex, patient.birth_year) == ("MN", "female", 1990)
        assert (patient.name, patient.relation, patient.wishes) == ("", None, None)
        assert session.get(models.Visitor, row.visitor) is not None
    assert office.service.find(CONTACT) is None
    again = office.service.erase(office.person(booking.code), actor="kim")
    assert isinstance(again, Erased), "repeating it is no error"


def test_a_contact_finds_every_chat_that_left_it(office: Office) -> None:
    office.desk.booked()
    other = office.desk.newcomer()
    CallbackRepository(office.desk.db).store(other, contact=CONTACT, wish=None, locale="en", now=office.desk.now)
    stranger = office.desk.newcomer()
    CallbackRepository(office.desk.db).store(stranger, contact=OTHER, wish=None, locale="en", now=office.desk.now)
    assert len(office.person("00976 9911-2233").visitors) == 2
    office.service.erase(office.person(CONTACT), actor="kim", cancel=True)
    assert [one.contact for one in CallbackRepository(office.desk.db).waiting()] == [OTHER]


def test_the_chat_that_asks_goes_on_empty_under_a_new_visitor(office: Office) -> None:
    chat = office.desk.conversation
    office.say(chat, "I am Bold and I have diabetes")
    DraftRepository(office.desk.db).save(chat, "booking", {"patient_name": "Bold"}, office.desk.now)
    inbox = InboxRepository(office.desk.db)
    inbox.accept(chat, "erase", "erase it, I am Bold", None, now=office.desk.now, locale="mn")
    turn = inbox.claim("worker", office.desk.now, 20)
    before = ConversationRepository(office.desk.db).get(chat)
    done = office.service.erase(office.person(chat), actor="visitor", living=chat)
    assert turn is not None and before is not None and isinstance(done, Erased)
    after = ConversationRepository(office.desk.db).get(chat)
    assert after is not None and after.visitor != before.visitor
    assert office.count(models.Message) == office.count(models.Draft) == 0
    receipt = {"v": 1, "key": "erase-done", "args": {}, "locale": "mn"}
    stored = inbox.finish(turn, replies=[receipt], nlu={"intent": {"name": "erase_my_data"}}, now=office.desk.now)
    assert [one.key for one in stored] == ["erase-done"], "the turn in progress still gets its answer"
    assert office.count(models.Inbox) == 1
    office.desk.now += timedelta(minutes=1)
    assert office.service.finish() == 1
    assert office.count(models.Inbox) == 0, "the words of the turn go a tick later"
    assert office.texts() == []
    assert office.service.finish() == 0


def test_an_unfinished_turn_is_waited_for(office: Office) -> None:
    chat = office.desk.conversation
    inbox = InboxRepository(office.desk.db)
    inbox.accept(chat, "erase", "erase it", None, now=office.desk.now, locale="en")
    office.service.erase(office.person(chat), actor="visitor", living=chat)
    assert office.service.finish() == 0
    turn = inbox.claim("worker", office.desk.now, 20)
    assert turn is not None and inbox.finish(turn, replies=[], nlu=None, now=office.desk.now) == []
    assert office.service.finish() == 1


def test_a_restored_back_up_is_erased_again_and_only_what_it_brought_back(office: Office, tmp_path: Path) -> None:
    chat = office.desk.conversation
    office.desk.booked()
    office.say(chat, "I am Bold")
    old = {name: rows(office.desk.db, name) for name in RESTORED}
    office.service.erase(office.person(chat), actor="visitor", cancel=True, living=chat)
    office.desk.now += timedelta(hours=1)
    office.say(chat, "what does a scaling cost?")
    assert office.service.replay() == (0, 0), "what was said since stays"
    assert office.count(models.Message) == 1
    restore(office.desk.db, old)
    with office.desk.db.write() as session:
        session.query(models.Erasure).delete()
    assert office.service.find(CONTACT) is not None, "the back-up knows nothing of the erasure"
    assert office.service.replay(office.service.read_file()) == (2, 1)
    assert office.service.find(CONTACT) is None
    assert office.count(models.Message) == 0
    assert office.service.replay(office.service.read_file()) == (0, 0)


RESTORED = (
    "visitor",
    "conversation",
    "message",
    "inbox",
    "patient",
    "contact",
    "appointment",
    "claimed_cell",
    "consent",
)


def rows(db: Database, name: str) -> list[dict[str, Any]]:
    table = models.Base.metadata.tables[name]
    with db.read() as session:
        raw = [type_coerce(column, Text) if "Encrypted" in repr(column.type) else column for column in table.columns]
        return [dict(zip(table.columns.keys(), row, strict=True)) for row in session.execute(select(*raw))]


def restore(db: Database, old: dict[str, list[dict[str, Any]]]) -> None:
    """Put these tables back as they were."""
    with db.write() as session:
        for name in reversed(("appointment_event", *RESTORED)):
            session.execute(models.Base.metadata.tables[name].delete())
        for name, found in old.items():
            table = models.Base.metadata.tables[name]
            for row in found:
                raw = {
                    key: type_coerce(value, Text) if "Encrypted" in repr(table.c[key].type) else value
                    for key, value in row.items()
                }
                session.execute(table.insert().values(**raw))


def test_letters_that_wait_and_letters_in_files_go(office: Office) -> None:
    office.desk.booked(contact=OTHER, contact_kind="email")
    mails = MailRepository(office.desk.db)
    for to in (OTHER, "clinic@example.com"):
        mails.add(to, {"text": "Bold"}, dedupe_key=None, due_at=LATER, created_at=office.desk.now)
    folder = office.folder / "outbox"
    folder.mkdir()
    (folder / "1.eml").write_bytes(b"To: Ana <Ana@Example.com>\r\nSubject: x\r\n\r\nBold")
    (folder / "2.eml").write_bytes(b"To: clinic@example.com\r\nSubject: x\r\n\r\nBold")
    office.service.erase(office.person(OTHER), actor="kim", cancel=True)
    assert sorted(path.name for path in folder.iterdir()) == ["2.eml"]
    with office.desk.db.read() as session:
        assert list(session.execute(select(models.Mail.recipient)).scalars()) == ["clinic@example.com"]


def test_an_export_has_what_was_said_and_is_written_down(office: Office) -> None:
    booking = office.desk.booked()
    office.say(office.desk.conversation, "I am Bold")
    document = office.service.export(office.person(booking.code), booking.code, actor="kim")
    assert document["tables"]["patient"][0]["name"] == "Болд Батбаяр"
    assert document["tables"]["message"][0]["text"] == "I am Bold"
    assert document["dialogue_engine"][0]["text"] == "I am Bold"
    assert json.dumps(document, ensure_ascii=False)
    assert [one[1:] for one in office.access.of(booking.code)] == [("kim", "export_person", True)]


def test_the_ledger_tells_nobody_apart(office: Office) -> None:
    booking = office.desk.booked()
    visitor = office.person(booking.code).visitors[0]
    done = office.service.erase(office.person(booking.code), actor="kim", cancel=True)
    assert isinstance(done, Erased) and done.receipt.startswith("GD-")
    file = (office.folder / "erasures.jsonl").read_text(encoding="utf-8")
    for trace in (visitor, office.desk.conversation, CONTACT, booking.code, "Болд"):
        assert trace not in file
    assert {one.receipt for one in office.ledger.entries()} == {done.receipt}
    (office.folder / "erasures.jsonl").unlink()
    assert office.service.write_file() == 2, "a lost file is mended from the table"


def test_a_codes_and_ids_of_nobody_find_nobody(office: Office) -> None:
    for subject in ("GC-000000", "0" * 32, "+10000000000", "nobody", ""):
        assert office.service.find(subject) is None
