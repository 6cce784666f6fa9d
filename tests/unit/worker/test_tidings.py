"""Letters about quotes and papers: read off the rows, told once by whoever works, late ones dropped by rule."""

import threading
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from actions.clinic_says import PERSON
from actions.db import models
from actions.db.models.booking import PAPER_OUTCOMES
from actions.db.records import PaperNews
from actions.db.repositories import CaseRepository, ConversationRepository, DirectoryRepository, QuoteRepository
from actions.db.repositories.tidings import TidingRepository
from actions.services.administration import AdministrationError
from actions.services.cases import CaseService
from actions.services.clock import SEOUL
from actions.services.directory import DirectoryService
from actions.services.holidays import PublicHolidays
from actions.services.paper_requests import PaperRequest, PaperRequests
from actions.services.quote_values import PARTS, Quote, QuoteAnswer, QuoteWish
from actions.services.quotes import QuoteService
from actions.services.tidings import KINDS, PAPER
from bot.languages import LOCALES
from bot.worker.tiding_words import address_in
from tests.unit.db.database import NOW, together
from tests.unit.services.desk import TEN
from tests.unit.worker.post import Post, renderer

MAIL = "bold@example.com"
SECRETS = ("botox", "Dermatology", "Asking", "Instant", "100,000", "100 000", "₩", "KRW", "bold")
"""What no subject and no first line may show."""
GLANCE = 200


class Asking:
    """A visitor who asks for quotes, and the clinic that answers."""

    def __init__(self, post: Post) -> None:
        self.post, self.desk = post, post.desk
        clock = lambda: self.desk.now  # noqa: E731
        listed = DirectoryService(DirectoryRepository(self.desk.db), clock)
        self.quotes = QuoteService(
            QuoteRepository(self.desk.db), listed, PublicHolidays(), clock, owner="desk", answer_hours=24
        )

    def ask(self, *clinics: str, contact: str = MAIL, locale: str = "en", conversation: str = "") -> list[Quote]:
        consents = {"health": True, "clinic": True}
        wish = QuoteWish(
            conversation or self.desk.conversation, "botox", clinics or ("asking",), contact, locale, consents=consents
        )
        found = self.quotes.ask(wish)
        assert isinstance(found, tuple)
        return list(found)

    def answer(self, quote: Quote, until: date = date(2026, 12, 31), low: int = 100_000) -> None:
        given = QuoteAnswer(dict.fromkeys(PARTS, (low, low)), "included", until, "clinic:1")
        self.quotes.enter(quote.code, given, self.said)

    def said(self, quote: Quote) -> dict[str, Any]:
        return {"v": 1, "key": "quote-arrived", "args": {}, "locale": "en", "quick_replies": [PERSON], "cards": []}

    def fates(self, code: str) -> dict[str, str]:
        return TidingRepository(self.desk.db).outcomes(code)

    def texts(self) -> list[tuple[str, str, str]]:
        """To whom, subject and text of each letter."""
        found = []
        for letter in self.post.letters():
            body = letter.get_body(("plain",))
            assert body is not None
            found.append((str(letter["To"]), str(letter["Subject"]), body.get_content()))
        return found


@pytest.fixture
def asking(post: Post) -> Asking:
    return Asking(post)


def test_a_wish_for_quotes_from_asking_to_expiring(post: Post, asking: Asking) -> None:
    first, second = asking.ask("asking", "instant")
    assert post.at("2026-11-23T10:01")["mails"] == 1, "one letter for one wish"
    assert post.at("2026-11-23T10:02")["mails"] == 0
    ((to, subject, text),) = asking.texts()
    assert to == MAIL and first.code in text and second.code in text and "Asking" in text
    asking.answer(first)
    assert post.keys() == ["quote-arrived"], "the chat has it at once"
    assert post.at("2026-11-23T23:30")["mails"] == 1, "news go at any hour"
    assert "100,000" in asking.texts()[1][2] and first.code in asking.texts()[1][2]
    asking.quotes.decline(second.code, why="no", by="clinic:2", compose=asking.said)
    assert post.at("2026-11-24T10:00")["mails"] == 1
    assert second.code in asking.texts()[2][2]
    for moment in ("2026-12-26T10:00", "2026-12-28T09:59"):
        assert post.at(moment)["notices"] == 0
    assert post.at("2026-12-28T10:00") == {"planned": 0, "notices": 1, "mails": 1}
    assert post.keys() == ["quote-arrived", "quote-arrived", "quote-expiring"]
    assert post.at("2026-12-29T10:00")["notices"] == 0
    for _, subject, text in asking.texts():
        glance = f"{subject} {text[:GLANCE]}"
        assert not [secret for secret in SECRETS if secret in glance], glance
        assert "botox" not in text
    told = {"quote_asked": "sent", "quote_answered": "sent"}
    assert asking.fates(first.code) == {**told, "quote_expiring": "sent"}
    assert asking.fates(second.code) == {"quote_answered": "sent"}


def test_a_wish_answered_in_part_names_what_still_waits(post: Post, asking: Asking) -> None:
    first, second = asking.ask("asking", "instant")
    asking.answer(first)
    assert post.at("2026-11-23T10:01")["mails"] == 2
    (asked,) = [text for _, _, text in asking.texts() if "not a booking" in text and "100,000" not in text]
    assert second.code in asked and "Instant" in asked


def test_who_left_a_telephone_is_written_to_in_the_chat_alone(post: Post, asking: Asking) -> None:
    (quote,) = asking.ask(contact="+97699112233")
    post.at("2026-11-23T10:01")
    asking.answer(quote)
    post.at("2026-11-23T11:00")
    assert post.at("2026-12-28T10:00") == {"planned": 1, "notices": 1, "mails": 0}
    assert post.keys() == ["quote-arrived", "quote-expiring"]
    assert asking.fates(quote.code) == dict.fromkeys(("quote_asked", "quote_answered"), "unreachable") | {
        "quote_expiring": "sent"
    }


def test_what_comes_too_late_is_dropped(post: Post, asking: Asking) -> None:
    (quote,) = asking.ask()
    post.desk.now = NOW + timedelta(hours=2)
    asking.answer(quote, until=date(2026, 11, 25))
    assert post.at("2026-11-26T00:01")["notices"] == 0, "the quote does not hold any more"
    assert asking.fates(quote.code) == {"quote_asked": "known", "quote_answered": "late"}
    (other,) = asking.ask("instant")
    assert post.at("2026-11-27T00:02")["notices"] == 0
    assert asking.fates(other.code)["quote_asked"] == "late"


def test_an_answer_that_was_replaced_is_told_as_it_is_now(post: Post, asking: Asking) -> None:
    (quote,) = asking.ask()
    post.at("2026-11-23T10:01")
    asking.answer(quote)
    post.tidings().sweep()
    post.desk.now += timedelta(minutes=1)
    asking.answer(quote, low=123_000)
    assert post.at("2026-11-23T10:05")["mails"] == 1
    assert "123,000" in asking.texts()[-1][2]
    post.desk.now += timedelta(hours=1)
    asking.answer(quote, low=150_000)
    assert post.at("2026-11-23T12:05")["mails"] == 1


def test_nobody_is_reminded_of_a_quote_that_was_booked_or_was_just_given(post: Post, asking: Asking) -> None:
    (booked,) = asking.ask("instant")
    asking.answer(booked, until=date(2026, 12, 3))
    post.desk.booked(clinic="instant", start=TEN + timedelta(days=7))
    (short,) = asking.ask("asking")
    asking.answer(short, until=date(2026, 11, 25))
    post.at("2026-11-23T10:01")
    post.at("2026-12-01T10:00")
    assert asking.fates(booked.code)["quote_expiring"] == "known"
    assert asking.fates(short.code)["quote_expiring"] == "past"
    told = post.keys()
    assert "quote-expiring" not in told


def test_a_reminder_waits_for_the_visitors_morning(post: Post, asking: Asking) -> None:
    made = ConversationRepository(post.desk.db).create("web", now=NOW, locale="ar", time_zone="Asia/Riyadh")
    (quote,) = asking.ask(conversation=made.id)
    asking.answer(quote)
    post.at("2026-11-23T10:01")
    assert post.at("2026-12-28T15:59")["notices"] == 0
    assert post.at("2026-12-28T16:00")["notices"] == 1, "ten in the morning in Riyadh"
    html = post.letters()[-1].get_body(("html",))
    assert html is not None and 'dir="rtl"' in html.get_content()


def test_a_clinic_is_reminded_once_of_what_it_did_not_answer(post: Post, asking: Asking) -> None:
    post.desk.change(models.Clinic, "asking", email="desk@asking.example")
    quote, unread = asking.ask("asking", "instant")
    answered = asking.ask("asking", conversation=post.desk.newcomer(), contact="+97699112233")[0]
    asking.answer(answered)
    post.at("2026-11-23T10:01")
    assert post.at("2026-11-24T09:59")["mails"] == 0
    assert not [one for one in asking.quotes.listing() if one.overdue]
    assert post.at("2026-11-24T10:01")["mails"] == 1
    assert {one.code for one in asking.quotes.listing() if one.overdue} == {quote.code, unread.code}
    to, subject, text = asking.texts()[-1]
    assert to == "desk@asking.example" and f"/clinic/quotes/{quote.code}" in text
    assert not [one for one in ("botox", MAIL, "visitor") if one in subject + text]
    assert post.at("2026-11-25T10:01")["mails"] == 0
    assert asking.fates(quote.code)["quote_overdue"] == "sent"
    assert asking.fates(unread.code)["quote_overdue"] == "unreachable", "the desk's list has it"
    assert "quote_overdue" not in asking.fates(answered.code)


def test_a_clinic_is_not_reminded_at_night_nor_after_days(post: Post, asking: Asking) -> None:
    post.desk.change(models.Clinic, "asking", email="desk@asking.example")
    post.desk.now = NOW.replace(hour=23)
    (quote,) = asking.ask()
    late = quote.deadline + timedelta(days=4)
    assert post.at("2026-11-24T23:30")["mails"] == 0
    assert post.at("2026-11-25T08:00")["mails"] == 1
    post.desk.now = late
    (other,) = asking.ask("asking", conversation=post.desk.newcomer())
    post.desk.now = other.deadline + timedelta(hours=73)
    post.courier().tick()
    assert "quote_overdue" not in asking.fates(other.code)


def test_many_workers_write_each_letter_once(post: Post, asking: Asking) -> None:
    for number in range(4):
        asking.ask("asking", conversation=post.desk.newcomer(), contact=f"guest{number}@example.com")
    workers = [post.courier(f"w{number}") for number in range(5)]
    together([threading.Thread(target=worker.tick) for worker in workers])
    post.courier("last").tick()
    assert sorted(to for to, _, _ in asking.texts()) == [f"guest{n}@example.com" for n in range(4)]


def test_whoever_lost_the_lease_or_the_answer_tells_nothing(post: Post, asking: Asking) -> None:
    asking.ask()
    tidings = TidingRepository(post.desk.db)
    post.tidings().sweep()
    first = tidings.claim("slow", NOW, 20, KINDS)
    second = tidings.claim("quick", NOW + timedelta(seconds=20), 20, KINDS)
    assert first is not None and second is not None and tidings.claim("third", NOW, 20, KINDS) is None
    assert tidings.tell(first, None, [], NOW) is False
    asking.answer(asking.quotes.listing()[0])
    assert tidings.tell(second, None, [], NOW) is False, "what it tells of has changed: it is due again"
    third = tidings.claim("third", NOW, 20, KINDS)
    assert third is not None and tidings.tell(third, None, [], NOW) is True


@pytest.mark.sqlite
@pytest.mark.parametrize("locale", list(LOCALES))
def test_every_letter_reads_well_in_every_language(post: Post, asking: Asking, locale: str) -> None:
    quote, other = asking.ask("asking", "instant", locale=locale)
    post.at("2026-11-23T10:01")
    asking.answer(quote)
    asking.quotes.decline(other.code, why="no", by="clinic:2", compose=asking.said)
    post.at("2026-11-23T10:02")
    post.at("2026-12-28T10:00")
    letters = asking.texts()
    assert len(letters) == 4
    for _, subject, text in letters:
        assert "{" not in subject + text and "botox" not in text and "https://chat.example" in text
        glance = f"{subject} {text[:60]}"  # Chinese says in sixty characters what a screen holds
        assert not [secret for secret in SECRETS if secret in glance], glance


@pytest.mark.parametrize(
    ("contact", "address"),
    [
        (MAIL, MAIL),
        (f" {MAIL} ", MAIL),
        ("+97699112233", None),
        ("write to bold@example.com", None),
        ("a@b", None),
        ("a@b@c.de", None),
        ("", None),
        (None, None),
    ],
)
def test_an_address_is_one_and_nothing_else(contact: str | None, address: str | None) -> None:
    assert address_in(contact) == address


# papers


class Papers:
    """A booking with a request for a letter of invitation, and the desk."""

    def __init__(self, post: Post, **draft: Any) -> None:
        db, clock = post.desk.db, lambda: post.desk.now
        self.booking = post.desk.booked(clinic="asking", start=TEN + timedelta(days=9), **draft)
        rows = CaseRepository(db)
        self.papers = PaperRequests(rows, post.desk.bookings, PublicHolidays(), clock, owner="desk", answer_hours=72)
        asked = self.papers.ask(self.booking.code, "invitation")
        assert isinstance(asked, PaperRequest)
        self.case = asked.code
        self.cases = CaseService(rows, PublicHolidays(), clock, owner="desk", answer_hours=24)


@pytest.mark.parametrize("outcome", PAPER_OUTCOMES)
def test_what_came_of_a_paper_is_told_once_as_it_is(post: Post, outcome: str) -> None:
    desk = Papers(post, contact_kind="email", contact=MAIL)
    desk.cases.change(desk.case, state="waiting")
    post.at("2026-11-23T10:01")
    assert post.keys() == []
    desk.cases.change(desk.case, state="closed", outcome=outcome)
    assert post.at("2026-11-23T10:02")["mails"] == 1
    assert post.at("2026-11-23T10:03")["notices"] == 0
    key = f"life-told-paper-{outcome.replace('_', '-')}"
    assert post.keys() == [key]
    (letter,) = post.letters()
    assert (letter["To"], "Asking" in str(letter), "botox" in str(letter)) == (MAIL, False, False)
    for locale in LOCALES:
        text = renderer().render(post.said(post.desk.conversation)[0].emission, locale).text
        assert desk.booking.code in text and "{" not in text
    assert [one.outcome for one in desk.papers.of_booking(desk.booking.code)] == [outcome]


def test_a_wrong_outcome_is_corrected_and_told_again(post: Post) -> None:
    desk = Papers(post)
    desk.cases.change(desk.case, outcome="sent")
    assert post.at("2026-11-23T10:01")["notices"] == 1
    desk.cases.change(desk.case, outcome="sent")
    assert post.at("2026-11-23T10:02")["notices"] == 0, "nothing was changed"
    desk.cases.change(desk.case, outcome="refused")
    assert post.at("2026-11-23T10:03")["notices"] == 1
    assert post.keys() == ["life-told-paper-sent", "life-told-paper-refused"]
    desk.cases.change(desk.case, state="open")
    assert desk.cases.case(desk.case).outcome is None
    assert post.letters() == [], "the contact is a telephone"


def test_a_paper_is_not_closed_without_saying_what_came_of_it(post: Post) -> None:
    desk = Papers(post)
    with pytest.raises(AdministrationError, match="what came of it"):
        desk.cases.change(desk.case, state="closed")
    with pytest.raises(AdministrationError, match="only a paper"):
        desk.cases.change(desk.case, state="waiting", outcome="sent")
    post.at("2026-11-23T10:01")
    assert post.keys() == []


def test_what_came_of_a_paper_long_ago_is_not_told(post: Post) -> None:
    desk = Papers(post)
    desk.cases.change(desk.case, outcome="sent")
    assert post.at("2026-12-05T10:00")["notices"] == 0
    assert TidingRepository(post.desk.db).outcomes(desk.case) == {}
    news = PaperNews("GQ", "GC", "invitation", "sent", datetime(2026, 11, 23, tzinfo=SEOUL), None, None, "xx")
    emission = post.tidings()._writer.emission(PAPER, replace(news, conversation="c"))
    assert emission is not None and emission["locale"] == "en"
