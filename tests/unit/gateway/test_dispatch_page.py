"""The dispatcher's page, used as a dispatcher uses it: through HTTP, over a real database."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from actions.db import models
from actions.db.repositories import ServiceRepository
from actions.services.bundle_values import InterpretationWish, PickupWish
from actions.services.results import Refused
from bot.gateway.state import Texts
from tests.unit.gateway.clinic_side import NOW, TEN, ClinicBrowser, clinic_side

EMAIL, SECOND = "cars@desk.example", "second@desk.example"
HOME, CONTACT, HOTEL = "/dispatch", "+97699112233", "Byeol Hotel"
LANDING = TEN - timedelta(hours=4)
DAYTIME = {weekday: [(540, 1080)] for weekday in range(5)}


@pytest.fixture
async def stranger(tmp_path: Path, empty_database: Path, texts: Texts) -> AsyncIterator[ClinicBrowser]:
    async with clinic_side(tmp_path, empty_database, texts) as browser:
        browser.services.staff.add("dispatcher", None, EMAIL, "박배차")
        yield browser


@pytest.fixture
async def page(stranger: ClinicBrowser) -> ClinicBrowser:
    return await stranger.sign_in(EMAIL, HOME)


def ask(page: ClinicBrowser, *wishes: Any, key: str = "k") -> list[str]:
    """Codes of what a visitor asks for: an interpreter and a car unless told."""
    services = page.services
    conversation = services.conversations.create("web", "mn", now=services.clock(), locale="mn").id
    wished = wishes or (
        InterpretationWish("mn", 3, TEN, CONTACT, "asking"),
        PickupWish("icn", "OM301", LANDING, 2, "hotel", HOTEL, 1, "T1", CONTACT),
    )
    found = services.bundle.request(conversation, "mn", wished, key)
    assert not isinstance(found, Refused)
    return [one.code for one in found]


def of(page: ClinicBrowser, code: str) -> Any:
    return page.services.dispatch.request(code)


def told(page: ClinicBrowser, code: str) -> list[dict[str, Any]]:
    rows = page.services.conversations.messages_after(of(page, code).conversation, 0)
    return [row.emission for row in rows if row.direction == "out" and row.emission]


def events(page: ClinicBrowser, code: str) -> list[tuple[Any, ...]]:
    return [one[1:] for one in ServiceRepository(page.services.db).events(code)]


def change(page: ClinicBrowser, code: str, **values: Any) -> None:
    with page.services.db.write() as session:
        row = session.execute(select(models.ServiceRequest).where(models.ServiceRequest.code == code)).scalar_one()
        for name, value in values.items():
            setattr(row, name, value)


async def do(page: ClinicBrowser, code: str, action: str, **fields: str) -> int:
    path = f"{HOME}/requests/{code}"
    return (await page.post(f"{path}/{action}", path, **fields)).status_code


async def test_accepting_confirms_is_audited_and_tells_the_visitor(page: ClinicBrowser) -> None:
    spoken, car = ask(page)
    home = (await page.get(HOME)).text
    assert spoken in home and car in home and "몽골어 3시간" in home and "OM301" in home
    assert CONTACT not in home and HOTEL not in home, "the list shows nobody"
    assert page.views("show_service") == []
    shown = (await page.get(f"{HOME}/requests/{car}")).text
    assert HOTEL in shown and CONTACT in shown and "2명, 짐 1개" in shown
    assert await do(page, car, "accept") == 303
    assert of(page, car).state == "confirmed"
    assert events(page, car)[-1] == ("dispatcher:1", "requested", "confirmed", None)
    assert [one["key"] for one in told(page, car)] == ["bundle-confirmed-pickup"]
    assert {actor for actor, _ in page.views("show_service")} == {"dispatcher:1", "dispatcher"}
    assert "확정했습니다" in (await page.get(f"{HOME}/requests/{car}?done=confirmed")).text


async def test_a_clinic_does_not_open_it_nor_a_dispatcher_the_clinics(stranger: ClinicBrowser) -> None:
    (code, _) = ask(stranger)
    await stranger.sign_in()
    assert (await stranger.get("/clinic")).status_code == 200
    answer = await stranger.get(HOME)
    assert (answer.status_code, answer.headers["location"]) == (303, "/dispatch/sign-in")
    session = stranger.client.cookies["clinic_session"]
    stranger.client.cookies.set("dispatch_session", session, path=HOME)
    for path in (HOME, f"{HOME}/requests/{code}", f"{HOME}/day"):
        refused = await stranger.get(path)
        assert refused.status_code == 403 and code not in refused.text
    form = (await stranger.get(f"{HOME}/sign-in")).text
    token = re.findall(r'name="token" value="(\w+)"', form)
    sent = {"token": token[0]} if token else {}
    assert (await stranger.client.post(f"{HOME}/requests/{code}/accept", data=sent)).status_code == 403
    assert of(stranger, code).state == "requested"

    stranger.client.cookies.clear()
    await stranger.sign_in(EMAIL, HOME)
    assert (await stranger.get("/clinic")).status_code == 303
    stranger.client.cookies.set("clinic_session", stranger.client.cookies["dispatch_session"], path="/clinic")
    assert (await stranger.get("/clinic")).status_code == 403


async def test_the_letter_leads_to_the_page_of_the_account(stranger: ClinicBrowser) -> None:
    await stranger.post("/clinic/sign-in", email=EMAIL)
    letter = stranger.letters()[-1]
    assert letter["subject"] == "[강남 컨시어지] 통역·차량 배정 로그인"
    link = next(path for path in stranger.links().values() if "/enter/" in path)
    assert link.startswith("/dispatch/enter/")
    answer = await stranger.post(link)
    assert (answer.status_code, answer.headers["location"]) == (303, HOME)
    assert "path=/dispatch" in answer.headers["set-cookie"].lower()


@pytest.mark.parametrize("action", ["take", "accept", "decline", "propose", "assign", "settle", "mark"])
async def test_a_form_without_its_token_changes_nothing(page: ClinicBrowser, action: str) -> None:
    code, _ = ask(page)
    fields = {"why": "no", "name": "Kim", "state": "completed", "start": TEN.isoformat()}
    for token in ({}, {"token": "0" * 64}, {"token": "é"}):
        answer = await page.client.post(f"{HOME}/requests/{code}/{action}", data={**fields, **token})
        assert answer.status_code == 403
    assert len(events(page, code)) == 1


async def test_urgent_calls_stand_first_then_what_is_longest_due(page: ClinicBrowser) -> None:
    spoken, car = ask(page)
    later, _ = ask(page, key="second")
    change(page, later, deadline=NOW - timedelta(hours=1))
    assert page.services.bundle.report(car, "driver_missing")
    home = (await page.get(HOME)).text
    assert home.index(car) < home.index(later) < home.index(spoken)
    assert "기사를 만나지 못함" in home and "답변 기한 지남" in home
    assert await do(page, car, "settle") == 303
    assert await do(page, car, "settle") == 409
    assert "기사를 만나지 못함" not in (await page.get(HOME)).text


async def test_somebody_takes_it(page: ClinicBrowser) -> None:
    code, _ = ask(page)
    assert "담당자 없음" in (await page.get(HOME)).text
    assert await do(page, code, "take") == 303
    assert of(page, code).owner == "dispatcher:1"
    assert "박배차" in (await page.get(f"{HOME}/requests/{code}")).text
    assert events(page, code)[-1] == ("dispatcher:1", "requested", "requested", "taken by dispatcher:1")


async def test_declining_needs_a_reason_that_the_visitor_does_not_read(page: ClinicBrowser) -> None:
    code, _ = ask(page)
    assert await do(page, code, "decline") == 422
    assert await do(page, code, "decline", why="from the list", other="차량 정비") == 303
    assert (of(page, code).state, of(page, code).why) == ("declined", "차량 정비")
    (said,) = told(page, code)
    assert said["key"] == "bundle-declined-interpretation" and "차량" not in str(said)
    assert await do(page, code, "accept") == 409


async def test_who_comes_is_typed_or_chosen_and_stored_encrypted(page: ClinicBrowser) -> None:
    code, car = ask(page)
    page.services.providers.add_interpreter(
        "nara", name="나라", languages=["mn"], phone="01011112222", confirmation="dispatcher"
    )
    assert await do(page, code, "assign") == 422
    assert await do(page, code, "assign", provider="nara") == 303
    assert "01011112222" in (await page.get(f"{HOME}/requests/{code}")).text
    assert await do(page, car, "assign", name="김기사", phone="010-3333-4444") == 303
    sheet = (await page.get(f"{HOME}/day?date={TEN:%Y-%m-%d}")).text
    assert "김기사" in sheet and "010-3333-4444" in sheet and "나라" in sheet
    assert sheet.index("06:00") < sheet.index("10:00")
    stored = b"".join(path.read_bytes() for path in Path(page.services.db.engine.url.database).parent.glob("*.db*"))
    assert "김기사".encode() not in stored and b"010-3333-4444" not in stored
    assert not told(page, code), "the visitor is told when it is confirmed"


async def test_working_hours_refuse_and_the_nearest_times_can_be_proposed(page: ClinicBrowser) -> None:
    page.services.providers.add_interpreter(
        "nara", name="나라", languages=["mn"], phone=None, confirmation="dispatcher"
    )
    page.services.providers.set_hours("nara", DAYTIME)
    (code,) = ask(page, InterpretationWish("mn", 2, TEN + timedelta(hours=7), CONTACT))
    assert not of(page, code).reserved, "five to seven in the evening is after work"
    assert await do(page, code, "assign", provider="nara") == 409
    shown = (await page.get(f"{HOME}/requests/{code}")).text
    times = re.findall(r'<option value="(2026-11-\S+)">', shown)
    assert times == ["2026-11-24T15:00:00+09:00", "2026-11-24T15:30:00+09:00", "2026-11-24T16:00:00+09:00"]

    assert await do(page, code, "propose", start=times[2]) == 303
    assert of(page, code).state == "requested" and "방문객 답변 대기" in (await page.get(HOME)).text
    (said,) = told(page, code)
    button = said["quick_replies"][0]
    assert button["entities"]["bundle"] == {"service": code, "problem": "take", "start": times[2]}
    page.client.app.state.gateway.presenter.check(of(page, code).conversation, said)  # type: ignore[attr-defined]
    taken = page.services.bundle.take_proposal(code, of(page, code).proposed)
    assert not isinstance(taken, Refused)
    assert (taken.state, taken.start.isoformat(), taken.resource) == ("confirmed", times[2], "nara")


@pytest.mark.parametrize("typed", ["", "tomorrow", "2026-11-23T09:00", "2026-11-24T10:00"])
async def test_a_time_that_is_none_is_not_proposed(page: ClinicBrowser, typed: str) -> None:
    code, car = ask(page)
    assert await do(page, code, "propose", typed=typed) in (409, 422)
    assert await do(page, car, "propose", typed="2026-11-24T15:00") == 409, "a flight lands when it lands"
    assert told(page, code) == []


async def test_how_it_went_is_marked_afterwards(page: ClinicBrowser) -> None:
    code, car = ask(page)
    await do(page, code, "accept")
    assert await do(page, code, "mark", state="completed") == 409
    for one in (code, car):
        change(page, one, starts_at=NOW - timedelta(hours=3))
    assert "결과를 기록할 요청" in (await page.get(HOME)).text
    assert await do(page, code, "accept") == 303, "said before, told once"
    assert await do(page, code, "mark", state="cancelled") == 409
    assert await do(page, code, "mark", state="completed") == 303
    assert await do(page, car, "mark", state="no_show") == 303
    assert [of(page, one).state for one in (code, car)] == ["completed", "no_show"]
    assert code not in (await page.get(HOME)).text
    assert len(told(page, code)) == 1


async def test_the_day_is_chosen_logged_and_never_breaks(page: ClinicBrowser) -> None:
    ask(page)
    assert "이 날짜에는 요청이 없습니다" in (await page.get(f"{HOME}/day")).text
    for day in ("soon", "0001-01-01", "9999-12-31"):
        assert (await page.get(f"{HOME}/day?date={day}")).status_code == 422
    assert (await page.get(f"{HOME}/day?date=2026-11-24")).text.count("<tr>") == 3
    assert [actor for actor, _ in page.views("list_service")] == ["dispatcher:1"] * 2


async def test_what_visitors_write_is_only_text(page: ClinicBrowser) -> None:
    (car,) = ask(page, PickupWish("icn", "OM1", LANDING, 1, "hotel", "<script>x</script>", None, None, '"><img>'))
    for path in (f"{HOME}/requests/{car}", f"{HOME}/day?date=2026-11-24"):
        answer = await page.get(path)
        assert "<script" not in answer.text and "<img" not in answer.text and "&lt;script&gt;" in answer.text
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")


async def test_a_code_that_nobody_has_is_not_found(page: ClinicBrowser) -> None:
    code, _ = ask(page)
    assert (await page.get(f"{HOME}/requests/GS-AAAAAA")).status_code == 404
    for action in ("take", "accept", "settle"):
        path = f"{HOME}/requests/GS-AAAAAA/{action}"
        assert (await page.post(path, f"{HOME}/requests/{code}")).status_code == 404
