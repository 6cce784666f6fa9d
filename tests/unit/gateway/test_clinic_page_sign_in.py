"""How staff sign in to the clinic's page, and how nobody else does."""

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from actions.db import models
from actions.services.administration import AdministrationError
from bot.gateway.state import Texts
from tests.unit.gateway.clinic_side import EMAIL, NOW, ClinicBrowser, clinic_side


@pytest.fixture
async def browser(tmp_path: Path, empty_database: Path, texts: Texts) -> AsyncIterator[ClinicBrowser]:
    async with clinic_side(tmp_path, empty_database, texts) as browser:
        yield browser


async def try_code(browser: ClinicBrowser, code: str, email: str = EMAIL) -> int:
    return (await browser.post("/clinic/code", "/clinic/sign-in", email=email, code=code)).status_code


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06}"


async def test_every_page_asks_who_is_there(browser: ClinicBrowser) -> None:
    for path in ("/clinic", "/clinic/schedule", "/clinic/bookings/GC-AAAAAA", "/clinic/quotes/GE-AAAAAA"):
        answer = await browser.get(path)
        assert (answer.status_code, answer.headers["location"]) == (303, "/clinic/sign-in")


async def test_the_cookie_is_kept_from_scripts_and_other_sites(browser: ClinicBrowser) -> None:
    await browser.post("/clinic/sign-in", email=EMAIL)
    answer = await browser.post("/clinic/code", "/clinic/sign-in", email=EMAIL, code=browser.code())
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=lax" in cookie and "path=/clinic" in cookie
    assert "asking 의원" in (await browser.get("/clinic")).text


async def test_the_same_is_said_of_an_address_that_nobody_has(browser: ClinicBrowser) -> None:
    known = await browser.post("/clinic/sign-in", email=EMAIL)
    unknown = await browser.post("/clinic/sign-in", email="desk@nobody.example")
    assert known.text.replace(EMAIL, "") == unknown.text.replace("desk@nobody.example", "")
    assert [one["to"] for one in browser.letters()] == [EMAIL]
    assert not any(char.isdigit() for char in browser.letters()[0]["subject"])


async def test_wrong_codes_lock_the_address_and_the_letters_link_still_lets_in(browser: ClinicBrowser) -> None:
    await browser.post("/clinic/sign-in", email=EMAIL)
    code = browser.code()
    for _ in range(5):
        assert await try_code(browser, wrong(code)) == 422
    assert await try_code(browser, code) == 429, "the right code comes too late"
    assert await try_code(browser, code, EMAIL.upper()) == 429
    with browser.services.db.read() as session:
        tries = session.execute(select(models.AccessLog.granted)).scalars().all()
    assert tries == [False] * 5
    link = next(path for path in browser.links().values() if "/enter/" in path)
    assert (await browser.post(link)).status_code == 303


async def test_an_address_that_nobody_has_locks_just_the_same(browser: ClinicBrowser) -> None:
    answers = [await try_code(browser, "123456", "desk@nobody.example") for _ in range(6)]
    assert answers == [422] * 5 + [429]


async def test_looking_at_a_link_does_not_use_it_up(browser: ClinicBrowser) -> None:
    await browser.post("/clinic/sign-in", email=EMAIL)
    link = next(path for path in browser.links().values() if "/enter/" in path)
    for _ in range(3):
        assert (await browser.get(link)).status_code == 200
    assert (await browser.get("/clinic")).status_code == 303
    assert (await browser.post(link)).status_code == 303
    assert (await browser.get("/clinic")).status_code == 200
    assert (await browser.post(link)).status_code == 410, "once"


async def test_a_code_lets_in_once_and_not_for_another_address(browser: ClinicBrowser) -> None:
    await browser.post("/clinic/sign-in", email=EMAIL)
    code = browser.code()
    assert await try_code(browser, code, "desk@other.example") == 422
    assert await try_code(browser, code) == 303
    await browser.post("/clinic/leave", "/clinic")
    assert (await browser.get("/clinic")).status_code == 303
    assert await try_code(browser, code) == 422


async def test_letters_end_and_are_few(browser: ClinicBrowser) -> None:
    for _ in range(7):
        await browser.post("/clinic/sign-in", email=EMAIL)
    assert len(browser.letters()) == 5
    with browser.services.db.write() as session:
        for row in session.execute(select(models.StaffSignIn)).scalars():
            row.expires_at = NOW - timedelta(seconds=1)
    assert await try_code(browser, browser.code()) == 422


async def test_a_disabled_account_is_out_at_once(browser: ClinicBrowser) -> None:
    await browser.sign_in()
    browser.services.staff.set_disabled(1, True)
    assert (await browser.get("/clinic")).status_code == 303
    letters = len(browser.letters())
    await browser.post("/clinic/sign-in", email=EMAIL)
    assert len(browser.letters()) == letters
    with pytest.raises(AdministrationError):
        browser.services.staff.letter_for(1)


async def test_an_account_of_the_desk_sees_no_clinics_page(browser: ClinicBrowser) -> None:
    browser.services.staff.add("dispatcher", None, "cars@desk.example")
    letter = browser.services.staff.letter_for(1)
    await browser.post(f"/clinic/enter/{letter.token}")
    assert (await browser.get("/clinic")).status_code == 403


async def test_nothing_secret_is_stored(browser: ClinicBrowser) -> None:
    await browser.sign_in()
    session_token = browser.client.cookies["clinic_session"]
    letter = browser.letters()[-1]["text"]
    secrets = [session_token, *re.findall(r"/enter/(\S+)", letter), browser.code(), EMAIL]
    stored = Path(browser.services.db.engine.url.database).read_bytes()
    wal = Path(f"{browser.services.db.engine.url.database}-wal")
    stored += wal.read_bytes() if wal.exists() else b""
    # the address stands in the directory, as the clinic's own
    assert [one for one in secrets if one.encode() in stored] == [EMAIL]


async def test_too_many_tries_from_one_address_are_slowed(tmp_path: Path, empty_database: Path, texts: Texts) -> None:
    async with clinic_side(tmp_path, empty_database, texts, shared=False, staff_sign_ins_per_minute=2) as browser:
        statuses = [(await browser.post("/clinic/sign-in", email=EMAIL)).status_code for _ in range(3)]
    assert statuses == [200, 200, 429]
