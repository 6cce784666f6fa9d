"""Cases: opened once, owned by somebody, with an hour by which the visitor hears from a person."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from actions.db.engine import Database
from actions.db.records import UnknownConversationError
from actions.db.repositories import CaseRepository, ConsentRepository, ConversationRepository
from actions.services.administration import AdministrationError
from actions.services.cases import Case, CaseDraft, CaseService
from actions.services.clock import SEOUL
from actions.services.codes import read_code
from actions.services.holidays import PublicHolidays
from actions.services.results import Refused
from tests.unit.db.database import NOW

HOLIDAYS = PublicHolidays()


def service(db: Database, now: datetime = NOW, hours: int = 24) -> CaseService:
    return CaseService(CaseRepository(db), HOLIDAYS, lambda: now, owner="desk", answer_hours=hours)


def draft(conversation: str, **changes: Any) -> CaseDraft:
    complete = CaseDraft(
        conversation=conversation,
        idempotency_key="a-key",
        kind="records_first",
        locale="mn",
        words="Аавд хавдар илэрсэн",
        records_held="MRI, 2026",
        records_missing=" ",
        patient_name="Болд Батбаяр",
        contact="+97699112233",
        procedure="second_opinion",
        clinic="asking",
        residency="no",
        consents={"health": True, "clinic": True},
    )
    return replace(complete, **changes)


def opened(db: Database, conversation: str, now: datetime = NOW, **changes: Any) -> Case:
    case = service(db, now).open(draft(conversation, **changes))
    assert isinstance(case, Case), case
    return case


def test_a_case_has_a_code_an_owner_and_an_hour(directory: Database, conversation: str) -> None:
    case = opened(directory, conversation)
    assert case.code.startswith("GQ-") and len(case.code) == 9
    assert read_code(case.code) is None  # nobody takes it for a booking
    assert (case.owner, case.state, case.kind, case.repeated) == ("desk", "open", "records_first", False)
    assert case.next_contact_at == NOW + timedelta(hours=24)
    assert (case.words, case.records_held, case.records_missing) == ("Аавд хавдар илэрсэн", "MRI, 2026", None)
    assert (case.procedure, case.clinic, case.patient_name) == ("second_opinion", "asking", "Болд Батбаяр")


@pytest.mark.parametrize(
    ("now", "due"),
    [
        (datetime(2026, 11, 26, 15, 20), datetime(2026, 11, 27, 15, 20)),  # Thursday to Friday
        (datetime(2026, 11, 27, 15, 20), datetime(2026, 11, 30, 18, 0)),  # Saturday becomes Monday
        (datetime(2026, 11, 28, 23, 0), datetime(2026, 11, 30, 18, 0)),  # Sunday too
        (datetime(2026, 11, 29, 9, 0), datetime(2026, 11, 30, 9, 0)),
        (datetime(2026, 12, 24, 9, 0), datetime(2026, 12, 28, 18, 0)),  # Christmas, then the weekend
        (datetime(2026, 9, 23, 9, 0), datetime(2026, 9, 28, 18, 0)),  # Chuseok
        (datetime(2026, 12, 31, 9, 0), datetime(2027, 1, 4, 18, 0)),  # New Year's Day is a Friday
    ],
)
def test_nobody_is_promised_an_answer_on_a_free_day(
    directory: Database, conversation: str, now: datetime, due: datetime
) -> None:
    case = opened(directory, conversation, now.replace(tzinfo=SEOUL))
    assert case.next_contact_at == due.replace(tzinfo=SEOUL)


def test_opening_twice_is_one_case(directory: Database, conversation: str) -> None:
    first = opened(directory, conversation)
    second = opened(directory, conversation, NOW + timedelta(hours=1), words="something else")
    assert second == replace(first, repeated=True)
    assert opened(directory, conversation, idempotency_key="another").code != first.code
    stranger = ConversationRepository(directory).create("web", now=NOW).id
    assert service(directory).open(draft(stranger)) == Refused("not_yours")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"consents": {}}, "consent"),
        ({"consents": {"health": True}}, "consent"),
        ({"consents": {"health": True, "clinic": False}}, "consent"),
        ({"residency": "yes"}, "resident"),
    ],
)
def test_what_may_not_be_kept_is_refused_and_not_written(
    directory: Database, conversation: str, changes: dict[str, Any], reason: str
) -> None:
    assert service(directory).open(draft(conversation, **changes)) == Refused(reason)
    with directory.read() as session:
        for table in ("case_file", "consent"):
            assert session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0


def test_a_question_needs_neither_clinic_nor_contact(directory: Database, conversation: str) -> None:
    case = opened(
        directory, conversation, kind="question", clinic=None, procedure=None, contact="", patient_name=None,
        residency="yes",
    )  # fmt: skip
    assert (case.contact, case.clinic, case.patient_name) == (None, None, None)
    with pytest.raises(ValueError, match="wish"):
        service(directory).open(draft(conversation, kind="wish", idempotency_key="b"))
    with pytest.raises(UnknownConversationError):
        service(directory).open(draft("nowhere", idempotency_key="c"))


def test_the_consents_are_kept(directory: Database, conversation: str) -> None:
    opened(directory, conversation)
    kept = ConsentRepository(directory).current(conversation)
    assert {kind: answer.given for kind, answer in kept.items()} == {"clinic": True, "health": True}


def test_open_cases_come_up_when_their_hour_has_passed(directory: Database, conversation: str) -> None:
    later = opened(directory, conversation, NOW + timedelta(hours=1), idempotency_key="later")
    first = opened(directory, conversation)
    closed = opened(directory, conversation, idempotency_key="closed")
    with directory.write() as session:
        session.execute(text("UPDATE case_file SET state = 'closed' WHERE code = :code"), {"code": closed.code})
    desk = service(directory)
    assert desk.due(first.next_contact_at - timedelta(seconds=1)) == []
    assert desk.due(first.next_contact_at) == [first]
    assert desk.due(later.next_contact_at) == [first, later]


def test_nothing_personal_of_a_case_can_be_read_in_the_file(directory: Database, conversation: str) -> None:
    opened(directory, conversation, records_missing="biopsy slides")
    with directory.read() as session:
        stored = str(session.execute(text("SELECT * FROM case_file")).all())
    for secret in ("Болд", "99112233", "хавдар", "MRI", "biopsy"):
        assert secret not in stored


def test_for_whom_it_is_and_what_is_known_of_the_records(directory: Database, conversation: str) -> None:
    case = opened(
        directory,
        conversation,
        relation="parent",
        fit_to_fly="unsure",
        topic="second_opinion",
        record_states={"letter": "held", "images": "missing"},
    )
    assert (case.relation, case.fit_to_fly, case.topic) == ("parent", "unsure", "second_opinion")
    assert case.record_states == {"letter": "held", "images": "missing"}
    assert service(directory).case(case.code.lower()) == case


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"topic": "hotel"}, "hotel"),
        ({"fit_to_fly": "perhaps"}, "perhaps"),
        ({"record_states": {"x-ray": "held"}}, "x-ray"),
        ({"record_states": {"letter": "lost"}}, "lost"),
    ],
)
def test_a_case_knows_its_words(directory: Database, conversation: str, changes: dict[str, Any], word: str) -> None:
    with pytest.raises(ValueError, match=word):
        service(directory).open(draft(conversation, **changes))


def test_the_desk_tracks_which_records_came(directory: Database, conversation: str) -> None:
    case = opened(directory, conversation, record_states={"letter": "held", "images": "missing"})
    desk = service(directory)
    outcome = desk.change(case.code, records={"letter": "received", "other": "missing"})
    assert [(one.what, one.before, one.after) for one in outcome.changes] == [
        ("letter", "held", "received"),
        ("other", None, "missing"),
    ]
    assert desk.case(case.code).record_states == {"letter": "received", "images": "missing", "other": "missing"}
    assert desk.change(case.code, records={"letter": "received"}).changes == []


def test_the_desk_sets_owner_day_and_state(directory: Database, conversation: str) -> None:
    case = opened(directory, conversation)
    desk = service(directory)
    outcome = desk.change(case.code, owner="Kim", next_contact=NOW.date() + timedelta(days=2), state="waiting")
    assert [one.what for one in outcome.changes] == ["owner", "next contact", "state"]
    changed = desk.case(case.code)
    assert (changed.owner, changed.state) == ("Kim", "waiting")
    assert changed.next_contact_at == datetime(2026, 11, 25, 18, 0, tzinfo=SEOUL)
    assert [one.code for one in desk.listing()] == [case.code]
    desk.change(case.code, state="closed")
    assert desk.listing() == []
    assert [one.code for one in desk.listing("closed")] == [case.code]
    with directory.read() as session:
        assert session.execute(text("SELECT closed_at FROM case_file")).scalar_one()


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"next_contact": NOW.date() - timedelta(days=1)}, "past"),
        ({"records": {"x-ray": "received"}}, "no record"),
        ({"records": {"letter": "lost"}}, "no state"),
    ],
)
def test_a_change_that_cannot_be_is_refused(
    directory: Database, conversation: str, changes: dict[str, Any], why: str
) -> None:
    case = opened(directory, conversation)
    with pytest.raises(AdministrationError, match=why):
        service(directory).change(case.code, **changes)
    with pytest.raises(AdministrationError, match="GQ-000000"):
        service(directory).change("GQ-000000", owner="Kim")
    assert service(directory).case(case.code) == case
