"""A clinic's time on its page: closures, its own calendar, confirming at once; and its answers to quotes."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from actions.services.quote_values import Quote, QuoteWish
from bot.gateway.state import Texts
from tests.unit.gateway.clinic_side import TEN, ClinicBrowser, clinic_side

PAGE = "/clinic/schedule"
ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
BEGIN:VEVENT
UID:1
DTSTART;TZID=Asia/Seoul:20261124T100000
DTEND;TZID=Asia/Seoul:20261124T120000
SUMMARY:a secret of the doctor
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")


@pytest.fixture
async def clinic(tmp_path: Path, empty_database: Path, texts: Texts) -> AsyncIterator[ClinicBrowser]:
    async with clinic_side(tmp_path, empty_database, texts) as browser:
        yield await browser.sign_in()


def free(clinic: ClinicBrowser, name: str = "asking") -> list[str]:
    """The free times of the Tuesday."""
    found = clinic.services.booking.free_times(name, "botox", TEN, TEN + timedelta(hours=12), limit=50)
    return [f"{one.start:%H:%M}" for one in found]


async def upload(clinic: ClinicBrowser, text: str, **fields: str) -> Any:
    files = {"file": ("calendar.ics", text.encode(), "text/calendar")}
    return await clinic.post(f"{PAGE}/calendar", PAGE, files=files, **fields)


async def test_a_calendar_closes_what_is_busy_and_keeps_no_words_of_it(clinic: ClinicBrowser) -> None:
    assert free(clinic)[0] == "10:00"
    answer = await upload(clinic, ICS)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{PAGE}?done=calendar")
    assert free(clinic)[0] == "13:00"
    assert free(clinic, "other")[0] == "10:00"
    page = await clinic.get(PAGE)
    assert "10:00–12:00" in page.text and "secret" not in page.text

    await upload(clinic, ICS.replace("T100000", "T110000"))
    assert free(clinic)[:2] == ["10:00", "13:00"], "the new calendar takes the place of the old one"


async def test_bookings_in_a_busy_time_stand_and_are_named(clinic: ClinicBrowser) -> None:
    booked = clinic.book()
    answer = await upload(clinic, ICS, practitioner="asking_a")
    assert answer.status_code == 200 and booked.code in answer.text
    assert clinic.state(booked.code) == "requested"


@pytest.mark.parametrize("text", ["", "no calendar", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR"])
async def test_what_is_no_calendar_changes_nothing(clinic: ClinicBrowser, text: str) -> None:
    answer = await upload(clinic, text)
    assert answer.status_code == 422 and "아무것도 바꾸지 않았습니다" in answer.text
    assert free(clinic)[0] == "10:00"


async def test_a_calendar_for_another_clinics_doctor_is_refused(clinic: ClinicBrowser) -> None:
    assert (await upload(clinic, ICS, practitioner="other_a")).status_code == 422
    assert free(clinic, "other")[0] == "10:00"


async def test_a_file_that_is_too_large_is_refused(clinic: ClinicBrowser) -> None:
    assert (await upload(clinic, "x" * 1_100_000)).status_code == 413


async def test_hours_are_shown_and_a_time_is_closed_and_opened(clinic: ClinicBrowser) -> None:
    page = await clinic.get(PAGE)
    assert "10:00–12:00" in page.text and "13:00–18:00" in page.text
    day = TEN.date().isoformat()
    answer = await clinic.post(f"{PAGE}/close", PAGE, first=day, opens="10:00", closes="11:30")
    assert answer.status_code == 303
    assert free(clinic)[0] == "13:00"
    assert (await clinic.post(f"{PAGE}/open", PAGE, day=day)).status_code == 303
    assert free(clinic)[0] == "10:00"
    for fields in ({"first": "2020-01-01"}, {"first": ""}, {"first": day, "opens": "12:00", "closes": "11:00"}):
        assert (await clinic.post(f"{PAGE}/close", PAGE, **fields)).status_code == 422


async def test_a_clinic_publishes_its_free_times(clinic: ClinicBrowser) -> None:
    assert (await clinic.post(f"{PAGE}/confirmation", PAGE, how="instant")).status_code == 303
    assert clinic.book().state == "confirmed"
    assert (await clinic.post(f"{PAGE}/confirmation", PAGE, how="never")).status_code == 422


def asked(clinic: ClinicBrowser, name: str = "asking") -> Quote:
    conversation = clinic.services.conversations.create("web", "ja", now=clinic.services.clock(), locale="ja").id
    wish = QuoteWish(
        conversation=conversation,
        procedure="botox",
        clinics=(name,),
        contact="visitor@example.com",
        locale="ja",
        words="ひたい",
        consents={"health": True, "clinic": True},
    )
    (quote,) = clinic.services.quotes.ask(wish)  # type: ignore[misc]
    assert isinstance(quote, Quote)
    return quote


async def test_a_quote_is_answered_and_the_visitor_told(clinic: ClinicBrowser) -> None:
    quote = asked(clinic)
    path = f"/clinic/quotes/{quote.code}"
    assert quote.code in (await clinic.get("/clinic")).text
    assert "ひたい" in (await clinic.get(path)).text
    assert set(clinic.views("view_quote")) == {("clinic:1", quote.code)}
    fields = {"consultation_word": "none", "procedure_low": "150,000", "procedure_high": "200000", "vat": "included"}
    for wrong in ({"valid_until": "2020-01-01"}, {"valid_until": ""}, {"procedure_low": "-5"}, {"vat": "maybe"}):
        given = {**fields, "valid_until": "2026-12-31", **wrong}
        assert (await clinic.post(f"{path}/answer", path, **given)).status_code == 422
    assert (await clinic.post(f"{path}/answer", path, **fields, valid_until="2026-12-31")).status_code == 303
    answered = clinic.services.quotes.quote(quote.code)
    assert (answered.state, answered.settled_by) == ("quoted", "clinic:1")
    assert answered.items["procedure"] == (150_000, 200_000)
    rows = clinic.services.conversations.messages_after(str(quote.conversation), 0)
    assert [row.key for row in rows] == ["quote-arrived"]
    assert "150,000–200,000원" in (await clinic.get(path)).text


async def test_a_quote_is_declined_and_another_clinics_is_not_found(clinic: ClinicBrowser) -> None:
    own, others = asked(clinic), asked(clinic, "other")
    path = f"/clinic/quotes/{own.code}"
    assert (await clinic.get(f"/clinic/quotes/{others.code}")).status_code == 404
    answer = await clinic.post(f"/clinic/quotes/{others.code}/decline", path, why="no")
    assert answer.status_code == 404
    assert (await clinic.post(f"{path}/decline", path, why="no doctor")).status_code == 303
    states = [clinic.services.quotes.quote(one.code).state for one in (own, others)]
    assert states == ["declined", "requested"]
