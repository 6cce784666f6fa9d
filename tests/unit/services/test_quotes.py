"""Quotes: asked of clinics with consent, answered in parts with a last day, told in the chat; no total of unknowns."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from actions.db import models
from actions.db.engine import Database
from actions.db.repositories import (
    ConsentRepository,
    ConversationRepository,
    DirectoryRepository,
    OutboxRepository,
    QuoteRepository,
)
from actions.quote_cards import answer_message, quote_card
from actions.services.administration import AdministrationError
from actions.services.clock import SEOUL
from actions.services.directory import DirectoryService
from actions.services.holidays import PublicHolidays
from actions.services.quote_values import PARTS, Part, Quote, QuoteAnswer, QuoteWish
from actions.services.quotes import MOST_OPEN, QuoteService
from actions.services.results import Refused
from bot.replies.emission import load_responses
from bot.settings import ROOT
from bot.text.render import to_plain
from tests.support.rendering import project_renderer
from tests.unit.db.database import NOW

HOLIDAYS = PublicHolidays()
UNTIL = date(2026, 12, 23)
EVERY_PART: dict[str, Part] = dict.fromkeys(PARTS, (100_000, 100_000))


class Office:
    """The service over the small directory, with a clock that can be moved."""

    def __init__(self, db: Database, conversation: str) -> None:
        self.db, self.conversation, self.now = db, conversation, NOW
        self.directory = DirectoryService(DirectoryRepository(db), lambda: self.now)
        self.service = QuoteService(
            QuoteRepository(db), self.directory, HOLIDAYS, lambda: self.now, owner="desk", answer_hours=24
        )
        self.responses = load_responses(ROOT / "domain.yml")

    def wish(self, **changes: Any) -> QuoteWish:
        complete = QuoteWish(
            conversation=self.conversation,
            procedure="botox",
            clinics=("instant",),
            contact="+97699112233",
            locale="mn",
            words="Харшилтай",
            consents={"health": True, "clinic": True},
        )
        return replace(complete, **changes)

    def asked(self, **changes: Any) -> Quote:
        found = self.service.ask(self.wish(**changes))
        assert not isinstance(found, Refused), found
        return found[0]

    def answer(self, **changes: Any) -> QuoteAnswer:
        complete = QuoteAnswer(items=EVERY_PART, vat="excluded", valid_until=UNTIL, by="Kim")
        return replace(complete, **changes)

    def message(self, quote: Quote) -> dict[str, Any]:
        return answer_message(quote, self.responses, self.directory)

    def enter(self, code: str, **changes: Any) -> tuple[Quote, bool]:
        return self.service.enter(code, self.answer(**changes), self.message)

    def told(self) -> list[Any]:
        """What was said in the conversation."""
        return ConversationRepository(self.db).messages_after(self.conversation, 0)


@pytest.fixture
def office(directory: Database, conversation: str) -> Office:
    return Office(directory, conversation)


def test_a_request_has_a_code_an_owner_and_an_hour(office: Office) -> None:
    quote = office.asked()
    assert quote.code.startswith("GE-") and len(quote.code) == 9
    assert (quote.state, quote.owner, quote.overdue, quote.total) == ("requested", "desk", False, None)
    assert quote.deadline == NOW + timedelta(hours=24)
    assert office.service.of(office.conversation) == [quote]


def test_nobody_is_promised_a_quote_on_a_free_day(office: Office) -> None:
    office.now = datetime(2026, 11, 27, 15, 0, tzinfo=SEOUL)  # a Friday
    assert office.asked().deadline == datetime(2026, 11, 30, 18, 0, tzinfo=SEOUL)


def test_three_clinics_are_three_requests_and_one_pair_of_consents(office: Office) -> None:
    found = office.service.ask(office.wish(clinics=("asking", "instant", "asking")))
    assert not isinstance(found, Refused)
    assert [one.clinic for one in found] == ["asking", "instant"]
    assert len({one.code for one in found}) == 2
    kept = ConsentRepository(office.db).current(office.conversation)
    assert {kind: answer.given for kind, answer in kept.items()} == {"clinic": True, "health": True}


def test_asking_twice_is_one_request(office: Office) -> None:
    first = office.asked()
    office.now += timedelta(hours=1)
    found = office.service.ask(office.wish(clinics=("asking", "instant")))
    assert not isinstance(found, Refused)
    assert found[1] == first
    assert office.asked(procedure="nose").code != first.code


def test_too_many_open_requests_are_refused_whole(office: Office) -> None:
    with office.db.write() as session:
        for number in range(MOST_OPEN):
            session.add(models.Procedure(id=f"p{number}", specialty="dermatology", names={"en": "P"}))
            session.flush()
            session.add(models.Offering(clinic="instant", procedure=f"p{number}", kind="direct", duration_minutes=30))
    for number in range(MOST_OPEN - 1):
        office.asked(procedure=f"p{number}")
    assert office.service.ask(office.wish(clinics=("instant", "asking"))) == Refused("too_many")
    office.asked()
    assert len(office.service.of(office.conversation)) == MOST_OPEN


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"consents": {}}, "consent"),
        ({"consents": {"health": True}}, "consent"),
        ({"consents": {"health": False, "clinic": True}}, "consent"),
        ({"contact": " "}, "contact"),
        ({"clinics": ()}, "not_offered"),
        ({"clinics": ("nowhere",)}, "not_offered"),
        ({"clinics": ("instant", "unverified")}, "not_offered"),
        ({"procedure": "second_opinion"}, "not_offered"),
        ({"procedure": "unheard_of"}, "not_offered"),
    ],
)
def test_what_may_not_be_asked_is_refused_and_not_written(office: Office, changes: dict[str, Any], reason: str) -> None:
    assert office.service.ask(office.wish(**changes)) == Refused(reason)
    with office.db.read() as session:
        for table in ("quote_request", "consent"):
            assert session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0


def test_who_can_be_asked(office: Office) -> None:
    offered = office.service.offer("botox", "zh-Hant")
    assert [one.id for one in offered.clinics] == ["asking", "instant"]  # Chinese is spoken there; never unverified
    assert not offered.records_first
    assert office.service.offer("second_opinion", "en").records_first
    nobody = office.service.offer("unheard_of", "en")
    assert (nobody.clinics, nobody.records_first) == ((), False)


@pytest.mark.parametrize(
    ("items", "total"),
    [
        (EVERY_PART, (700_000, 700_000)),
        ({**EVERY_PART, "admission": "none", "medicine": "included"}, (500_000, 500_000)),
        ({**EVERY_PART, "procedure": (1_000_000, 1_500_000)}, (1_600_000, 2_100_000)),
        ({**EVERY_PART, "tests": "unknown"}, None),
        ({"procedure": (1_200_000, 1_200_000)}, None),  # what is not named is not stated
    ],
)
def test_a_total_only_where_every_part_is_stated(
    office: Office, items: dict[str, Part], total: tuple[int, int] | None
) -> None:
    quote, new = office.enter(office.asked().code, items=items)
    assert (quote.state, quote.total, new) == ("quoted", total, True)
    assert set(quote.items) == set(PARTS)
    assert office.service.quote(quote.code) == quote
    rows = {row["label_key"] for row in quote_card(quote, office.directory)["rows"]}
    assert ("label-quote-total" in rows) == (total is not None)


def test_the_visitor_is_told_in_the_chat(office: Office) -> None:
    quote = office.asked()
    ConversationRepository(office.db).set_locale(office.conversation, "en", chosen=True)
    office.enter(quote.code, items={**EVERY_PART, "tests": "unknown"}, note="수면마취 포함")
    (message,) = office.told()
    assert (message.direction, message.sender, message.key, message.locale) == ("out", "bot", "quote-arrived", "en")
    reply = project_renderer().render(message.emission)
    read = to_plain({"text": reply.text, "cards": reply.cards, "quick_replies": []})
    for said in ("Instant", "₩100,000", "23 Dec 2026", "not stated", "not included", "수면마취 포함", quote.code):
        assert said in read, said
    assert "quote may differ" not in read and "Total" not in read
    assert [one["intent"] for one in reply.quick_replies] == ["book_appointment", "request_quote", "talk_to_human"]


def test_a_messaging_app_is_given_the_message(directory: Database) -> None:
    chat = ConversationRepository(directory).create("line", now=NOW, locale="ja").id
    office = Office(directory, chat)
    office.enter(office.asked(locale="ja").code)
    due = OutboxRepository(directory).claim("test", NOW, 60)
    assert due is not None and due.payload["emission"]["key"] == "quote-arrived"
    assert due.payload["locale"] == "ja"


def test_the_same_answer_is_told_once_and_another_one_again(office: Office) -> None:
    code = office.asked().code
    assert office.enter(code)[1]
    office.now += timedelta(days=1)
    assert not office.enter(code.lower())[1]
    assert office.enter(code, vat="included")[1]
    assert [message.key for message in office.told()] == ["quote-arrived", "quote-arrived"]


def test_a_quote_expires_with_its_last_day(office: Office) -> None:
    office.enter(office.asked().code)
    office.now = datetime(2026, 12, 23, 23, 59, tzinfo=SEOUL)
    assert [one.state for one in office.service.of(office.conversation)] == ["quoted"]
    office.now = datetime(2026, 12, 24, 0, 0, tzinfo=SEOUL)
    (quote,) = office.service.of(office.conversation)
    assert quote.state == "expired"
    assert quote_card(quote, office.directory)["note"]["key"] == "quote-note-expired"
    assert office.service.listing("expired") == [quote]
    assert office.service.listing("quoted") == []
    assert office.asked().code != quote.code, "a new one can be asked for"
    office.now += timedelta(days=90)
    assert quote.code not in [one.code for one in office.service.of(office.conversation)]


def test_a_request_that_is_late_says_so(office: Office) -> None:
    quote = office.asked()
    office.now = quote.deadline + timedelta(seconds=1)
    (late,) = office.service.of(office.conversation)
    assert late.overdue
    states = [row["value"] for row in quote_card(late, office.directory)["rows"] if row["label_key"] == "label-state"]
    assert [state["key"] for state in states] == ["state-quote-overdue"]


def test_a_clinic_may_decline_and_the_reason_stays_with_the_staff(office: Office) -> None:
    code = office.asked().code
    quote, new = office.service.decline(code, why="전신마취 불가", by="Kim", compose=office.message)
    assert (quote.state, quote.why, new) == ("declined", "전신마취 불가", True)
    (message,) = office.told()
    assert message.key == "quote-declined"
    assert "전신마취" not in json.dumps(message.emission, ensure_ascii=False)
    assert not office.service.decline(code, why="전신마취 불가", by="Lee", compose=office.message)[1]


def test_what_was_withdrawn_is_not_answered(office: Office) -> None:
    code = office.asked().code
    office.asked(procedure="nose")
    assert office.service.withdraw(office.conversation) == 2
    assert office.service.withdraw(office.conversation) == 0
    assert office.service.of(office.conversation) == []
    with pytest.raises(AdministrationError, match="withdrawn"):
        office.enter(code)
    assert office.told() == []


def test_a_quote_that_came_is_not_withdrawn(office: Office) -> None:
    office.enter(office.asked().code)
    assert office.service.withdraw(office.conversation) == 0
    assert [one.state for one in office.service.of(office.conversation)] == ["quoted"]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"items": {}}, "one part at least"),
        ({"items": {"tests": "unknown"}}, "one part at least"),
        ({"items": {"hotel": (1, 1)}}, "no part of a quote"),
        ({"items": {"tests": "free"}}, "neither an amount"),
        ({"items": {"tests": (0, 0)}}, "no amount"),
        ({"items": {"tests": (2, 1)}}, "no amount"),
        ({"vat": "maybe"}, "VAT"),
        ({"valid_until": date(2026, 11, 22)}, "past"),
        ({"note": "x" * 501}, "characters"),
        ({"by": " "}, "who"),
    ],
)
def test_an_answer_that_cannot_be_is_refused_and_not_told(office: Office, changes: dict[str, Any], why: str) -> None:
    code = office.asked().code
    with pytest.raises(AdministrationError, match=why):
        office.enter(code, **changes)
    assert office.service.quote(code).state == "requested"
    assert office.told() == []


def test_a_code_that_is_none(office: Office) -> None:
    with pytest.raises(AdministrationError, match="GE-000000"):
        office.service.quote("GE-000000")
    with pytest.raises(AdministrationError, match="GE-000000"):
        office.enter("GE-000000")


def test_the_list_begins_with_what_is_longest_due(office: Office) -> None:
    later = office.asked(procedure="nose")
    office.now -= timedelta(hours=2)
    first = office.asked()
    assert [one.code for one in office.service.listing()] == [first.code, later.code]
    office.enter(first.code)
    assert [one.code for one in office.service.listing()] == [later.code]


def test_an_answer_outlives_its_conversation(office: Office) -> None:
    code = office.asked().code
    with office.db.write() as session:
        session.execute(text("DELETE FROM conversation"))
    quote, new = office.enter(code)
    assert (quote.conversation, quote.state, new) == (None, "quoted", True)


def test_nothing_personal_of_a_quote_can_be_read_in_the_file(office: Office) -> None:
    office.enter(office.asked().code, note="수면마취 포함", items={"procedure": (1_234_567, 1_234_567)})
    with office.db.read() as session:
        stored = str(session.execute(text("SELECT * FROM quote_request")).all())
    for secret in ("99112233", "Харшилтай", "수면마취", "1234567"):
        assert secret not in stored
