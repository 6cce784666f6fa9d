"""The clinic's page, used as a clinic uses it: through HTTP, over a real database."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from actions.db import models
from actions.services.results import Booking
from bot.gateway.state import Texts
from tests.unit.gateway.clinic_side import EMAIL, NAME, NOW, TEN, WISH, ClinicBrowser, clinic_side

THREE = TEN + timedelta(hours=5)


@pytest.fixture
async def stranger(tmp_path: Path, empty_database: Path, texts: Texts) -> AsyncIterator[ClinicBrowser]:
    async with clinic_side(tmp_path, empty_database, texts) as browser:
        yield browser


@pytest.fixture
async def clinic(stranger: ClinicBrowser) -> ClinicBrowser:
    return await stranger.sign_in()


async def test_accepting_confirms_is_audited_and_tells_the_visitor(clinic: ClinicBrowser) -> None:
    booked = clinic.book()
    page = f"/clinic/bookings/{booked.code}"
    home = await clinic.get("/clinic")
    assert booked.code in home.text and "보톡스" in home.text and "답변 기한" in home.text
    assert clinic.views("view_patient") == [], "a waiting request is listed without its patient"

    shown = await clinic.get(page)
    assert NAME in shown.text and WISH in shown.text
    answer = await clinic.post(f"{page}/accept", page)
    assert answer.status_code == 303
    assert clinic.state(booked.code) == "confirmed"
    assert clinic.events(booked.code)[-1] == ("clinic:1", "requested", "confirmed", None)
    told = clinic.told(booked.code)
    assert [one["key"] for one in told] == ["clinic-says-confirmed"]
    assert told[0]["locale"] == "mn"
    assert set(clinic.views("view_patient")) == {("clinic:1", "appointment:1")}
    after = await clinic.get(answer.headers["location"])
    assert "예약을 확정했습니다" in after.text and "이 시간으로 확정" not in after.text


async def test_what_the_visitor_is_told_can_be_drawn_in_every_language(clinic: ClinicBrowser) -> None:
    booked = clinic.book()
    page = f"/clinic/bookings/{booked.code}"
    await clinic.post(f"{page}/propose", page, typed=THREE.strftime("%Y-%m-%dT%H:%M"))
    await clinic.post(f"{page}/accept", page)
    await clinic.post(f"{page}/propose", page, typed=THREE.strftime("%Y-%m-%dT%H:%M"))
    await clinic.post(f"{page}/decline", page, why="closed")
    told = clinic.told(booked.code)
    assert [one["key"].removeprefix("clinic-says-") for one in told] == [
        "proposed",
        "confirmed",
        "proposed-instead",
        "cancelled",
    ]
    presenter = clinic.client.app.state.gateway.presenter  # type: ignore[attr-defined]
    for emission in told:
        presenter.check(clinic.conversation(booked.code), emission)
    assert clinic.state(booked.code) == "cancelled"


async def test_another_clinics_booking_is_not_found(clinic: ClinicBrowser) -> None:
    booked = clinic.book("other")
    own = clinic.book("asking")
    assert (await clinic.get(f"/clinic/bookings/{booked.code}")).status_code == 404
    assert booked.code not in (await clinic.get("/clinic")).text
    for action, fields in (("accept", {}), ("decline", {"why": "closed"}), ("mark", {"state": "arrived"})):
        path = f"/clinic/bookings/{booked.code}/{action}"
        answer = await clinic.post(path, f"/clinic/bookings/{own.code}", **fields)
        assert answer.status_code == 404
    assert clinic.state(booked.code) == "requested"
    assert len(clinic.events(booked.code)) == 1


async def test_a_form_without_its_token_changes_nothing(clinic: ClinicBrowser) -> None:
    booked = clinic.book()
    path = f"/clinic/bookings/{booked.code}/accept"
    for fields in ({}, {"token": "0" * 64}, {"token": "é"}):
        assert (await clinic.client.post(path, data=fields)).status_code == 403
    assert clinic.state(booked.code) == "requested"


async def test_a_token_of_another_browser_is_none(stranger: ClinicBrowser) -> None:
    booked = stranger.book()
    page = f"/clinic/bookings/{booked.code}"
    form = (await stranger.get("/clinic/sign-in")).text
    await stranger.sign_in()
    token = form.split('name="token" value="')[1].split('"')[0]
    assert (await stranger.client.post(f"{page}/accept", data={"token": token})).status_code == 403


async def test_declining_frees_the_time_and_says_why(clinic: ClinicBrowser) -> None:
    booked = clinic.book()
    page = f"/clinic/bookings/{booked.code}"
    assert (await clinic.post(f"{page}/decline", page, why="a secret reason")).status_code == 409
    assert clinic.state(booked.code) == "requested"
    assert (await clinic.post(f"{page}/decline", page, why="no_time")).status_code == 303
    assert clinic.events(booked.code)[-1] == ("clinic:1", "requested", "declined", "no_time")
    (told,) = clinic.told(booked.code)
    assert told["key"] == "clinic-says-declined"
    assert told["args"]["why"]["key"] == "clinic-says-why-no-time"
    assert clinic.book().start == booked.start, "the time is free again"


async def test_a_proposal_is_held_and_taking_it_confirms(clinic: ClinicBrowser) -> None:
    booked = clinic.book()
    page = f"/clinic/bookings/{booked.code}"
    answer = await clinic.post(f"{page}/propose", page, typed=THREE.strftime("%Y-%m-%dT%H:%M"))
    assert answer.status_code == 303
    assert clinic.state(booked.code) == "requested"
    assert clinic.events(booked.code)[-1][:3] == ("clinic:1", "requested", "requested")
    (told,) = clinic.told(booked.code)
    button = told["quick_replies"][0]
    assert (button["key"], button["intent"]) == ("reply-take-proposal", "check_availability")
    assert button["entities"] == {"waitlist": {"proposal": booked.code, "take": True}}
    free = clinic.services.booking.free_times("asking", "botox", THREE, THREE + timedelta(hours=1))
    assert THREE not in [one.start for one in free], "nobody else gets the time that is proposed"

    conversation = clinic.conversation(booked.code)
    moved = clinic.services.booking.reschedule(booked.code, "+97699112233", conversation, THREE)
    assert isinstance(moved, Booking)
    assert (moved.state, moved.start) == ("confirmed", THREE)
    assert clinic.events(booked.code)[-1][:3] == ("visitor", "requested", "confirmed")
    with clinic.services.db.read() as session:
        assert session.execute(select(models.Proposal.state)).scalars().all() == ["taken"]
        assert session.execute(select(func.count()).select_from(models.ClaimedCell)).scalar_one() == 12


async def test_what_is_not_proposed_is_a_request_again(clinic: ClinicBrowser) -> None:
    booked = clinic.book()
    page = f"/clinic/bookings/{booked.code}"
    await clinic.post(f"{page}/propose", page, typed=THREE.strftime("%Y-%m-%dT%H:%M"))
    other = THREE + timedelta(hours=1)
    moved = clinic.services.booking.reschedule(booked.code, "+97699112233", clinic.conversation(booked.code), other)
    assert isinstance(moved, Booking) and moved.state == "requested"
    with clinic.services.db.read() as session:
        assert session.execute(select(models.Proposal.state)).scalars().all() == ["closed"]
        assert session.execute(select(func.count()).select_from(models.ClaimedCell)).scalar_one() == 12


@pytest.mark.parametrize(
    ("typed", "status"),
    [("", 422), ("tomorrow", 422), ("2026-11-24T10:00", 409), ("2026-11-24T12:30", 409), ("2026-11-24T15:02", 409)],
)
async def test_a_time_that_cannot_be_had_is_not_proposed(clinic: ClinicBrowser, typed: str, status: int) -> None:
    booked = clinic.book()
    page = f"/clinic/bookings/{booked.code}"
    answer = await clinic.post(f"{page}/propose", page, typed=typed)
    assert answer.status_code == status
    assert 'role="alert"' in answer.text
    assert clinic.told(booked.code) == []


async def test_a_visit_is_marked_on_its_day_and_not_before(clinic: ClinicBrowser) -> None:
    booked = clinic.book()
    page = f"/clinic/bookings/{booked.code}"
    await clinic.post(f"{page}/accept", page)
    assert (await clinic.post(f"{page}/mark", page, state="no_show")).status_code == 409
    with clinic.services.db.write() as session:
        session.get(models.Appointment, 1).starts_at = NOW - timedelta(hours=1)
    assert NAME in (await clinic.get("/clinic")).text, "who comes today is named"
    for state in ("arrived", "completed"):
        assert (await clinic.post(f"{page}/mark", page, state=state)).status_code == 303
    assert [one[2] for one in clinic.events(booked.code)][-2:] == ["arrived", "completed"]
    assert (await clinic.post(f"{page}/mark", page, state="cancelled")).status_code == 409


async def test_without_consent_the_patient_is_not_shown(clinic: ClinicBrowser) -> None:
    booked = clinic.book()
    assert clinic.services.consents.withdraw(clinic.conversation(booked.code), "clinic")
    page = await clinic.get(f"/clinic/bookings/{booked.code}")
    assert NAME not in page.text and "99112233" not in page.text and "동의가 없어" in page.text
    assert clinic.views("view_patient") == []


async def test_what_visitors_write_is_only_text(clinic: ClinicBrowser) -> None:
    booked = clinic.book(patient_name="<script>x</script>", wish='"><img src=x>')
    page = await clinic.get(f"/clinic/bookings/{booked.code}")
    assert "<script" not in page.text and "<img" not in page.text and "&lt;script&gt;" in page.text
    assert "script-src" not in page.headers["content-security-policy"]
    assert page.headers["content-security-policy"].startswith("default-src 'none'")


async def test_the_letter_of_a_request_names_nobody_and_its_links_need_a_person(clinic: ClinicBrowser) -> None:
    booked = clinic.book()
    assert clinic.services.clinic_desk.tell_clinics() == 1
    assert clinic.services.clinic_desk.tell_clinics() == 0
    letter = clinic.letters()[-1]
    assert letter["to"] == EMAIL and booked.code in letter["text"]
    assert not any(word in letter["subject"] + letter["text"] for word in (NAME, WISH, "보톡스", "99112233"))
    clinic.client.cookies.clear()
    accept, decline = clinic.links()["answer0"], clinic.links()["answer1"]
    for link in (accept, decline):  # a program that checks mails
        seen = await clinic.get(link)
        assert seen.status_code == 200 and NAME not in seen.text
        assert (await clinic.client.post(link)).status_code == 403
    assert clinic.state(booked.code) == "requested"
    assert (await clinic.get(accept[:-2] + "xx")).status_code == 410

    done = await clinic.post(accept)
    assert done.status_code == 200 and "예약을 확정했습니다" in done.text
    assert clinic.events(booked.code)[-1] == ("clinic:1", "requested", "confirmed", None)
    assert (await clinic.post(accept, "/clinic/sign-in")).status_code == 200
    assert len(clinic.told(booked.code)) == 1, "twice confirmed is told once"


async def test_a_link_of_an_older_time_does_nothing(clinic: ClinicBrowser) -> None:
    booked = clinic.book()
    clinic.services.clinic_desk.tell_clinics()
    accept = clinic.links()["answer0"]
    moved = clinic.services.booking.reschedule(booked.code, "+97699112233", clinic.conversation(booked.code), THREE)
    assert isinstance(moved, Booking)
    page = await clinic.get(accept)
    assert "그 사이 바뀌었습니다" in page.text
    answer = await clinic.post(accept, f"/clinic/bookings/{booked.code}")
    assert answer.status_code == 409
    assert clinic.state(booked.code) == "requested"
    assert clinic.services.clinic_desk.tell_clinics() == 1, "the new time is written about"
