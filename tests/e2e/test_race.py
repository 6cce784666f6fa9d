"""Two hundred visitors, twenty free times, and processes that die all the while: nobody is told what is not true."""

import asyncio
import itertools
import re
import sqlite3
import time
from asyncio import FIRST_COMPLETED
from collections import Counter
from contextlib import closing
from datetime import date, datetime, timedelta, timezone

import httpx
import pytest

from bot.nlu.train import train
from bot.settings import load_settings
from bot.text.formats import moment_text, seoul
from tests.support.lineup import lineup
from tests.support.rush import Hurried

pytestmark = pytest.mark.full

NOW = "2026-11-23T10:00:00+09:00"
CLINIC = "haneul_skin"
DOCTOR = "haneul_skin_kim"
DAY = date(2026, 11, 26)
OPENS, CLOSES = 10 * 60, 20 * 60
"""Half an hour each: twenty times."""
TIMES = 20
CELLS_OF_A_TIME = 6
VISITORS = 200
RUSH_LIMIT_SECONDS = 270
SETTLE_LIMIT_SECONDS = 60
AT_A_TIME = 60
"""So many are in the chat together; when one has a code or gives up, the next comes in."""
KILLED = ("gateway", "actions", "rasa", "worker")
ROUNDS = 3
BETWEEN_KILLS_SECONDS = 3
CODE = re.compile(r"GC-[0-9A-Z]{6}")


def rows(settings, query, *values):
    """Rows of the line-up's database, as it stands."""
    with closing(sqlite3.connect(settings.var_dir / "concierge.db", timeout=30)) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(query, values).fetchall()]


def twenty_times(settings):
    """One doctor, one day, twenty times; closed on that weekday for the rest of the year."""
    with closing(sqlite3.connect(settings.var_dir / "concierge.db", timeout=30)) as database:
        database.execute("delete from opening_hours where clinic = ?", (CLINIC,))
        hours = (CLINIC, DAY.weekday(), OPENS, CLOSES)
        database.execute("insert into opening_hours (clinic, weekday, opens, closes) values (?, ?, ?, ?)", hours)
        for week in range(1, 60):
            closed = (CLINIC, (DAY + timedelta(weeks=week)).isoformat(), "race")
            database.execute("insert into closure (clinic, date, reason) values (?, ?, ?)", closed)
        database.execute("delete from practitioner where clinic = ? and id <> ?", (CLINIC, DOCTOR))
        database.execute("update offering set duration_minutes = 30 where clinic = ?", (CLINIC,))
        database.commit()


@pytest.fixture
def running(tmp_path):
    train(load_settings())
    with lineup(tmp_path, twenty_times, FROZEN_NOW=NOW, TURN_GIVE_UP_SECONDS="240") as started:
        yield started


async def kill_in_turn(running, killed):
    """End one process after another with -9, the next when all answer again; counts them."""
    for name in KILLED * ROUNDS:
        while not await asyncio.to_thread(running.running):
            assert running.process.poll() is None, (running.settings.var_dir / "run.log").read_text()
            await asyncio.sleep(1)
        await asyncio.sleep(BETWEEN_KILLS_SECONDS)
        await asyncio.to_thread(running.kill, name)
        killed[name] += 1


async def through(door, visitor):
    """Come in when there is room, and book."""
    async with door:
        await visitor.book()


async def rush(running):
    """Gives the visitors when each has a code or found no time left, and how often each process was killed."""
    began, killed = time.monotonic(), Counter()
    limits = httpx.Limits(max_connections=VISITORS, max_keepalive_connections=VISITORS)
    async with httpx.AsyncClient(base_url=running.client.base_url, timeout=30, limits=limits) as client:
        visitors = [Hurried(client, number) for number in range(VISITORS)]
        door = asyncio.Semaphore(AT_A_TIME)
        booking = asyncio.gather(*(through(door, visitor) for visitor in visitors))
        killing = asyncio.create_task(kill_in_turn(running, killed))
        try:
            await asyncio.wait({booking, killing}, timeout=RUSH_LIMIT_SECONDS, return_when=FIRST_COMPLETED)
            if killing.done():
                await killing
            await asyncio.wait_for(booking, max(0.0, began + RUSH_LIMIT_SECONDS - time.monotonic()))
        finally:
            killing.cancel()
            booking.cancel()
    return visitors, killed


def settle(running):
    """Wait until every process is up and no turn is left to do."""
    limit = time.monotonic() + SETTLE_LIMIT_SECONDS
    while rows(running.settings, "select 1 from inbox where state in ('new', 'leased')") or not running.running():
        assert time.monotonic() < limit, "turns are left over"
        time.sleep(0.5)


def starts_at(row):
    """When an appointment begins."""
    return datetime.fromisoformat(row["starts_at"]).replace(tzinfo=timezone.utc)


def check_booking(settings, row, visitor):
    """One visitor's booking: what was said is what is stored, with its cells and the way it came about."""
    (said,) = visitor.told
    assert CODE.search(said).group() == row["code"]
    assert row["conversation"] == visitor.conversation
    assert moment_text(seoul(starts_at(row)), "en") in said
    first = int(starts_at(row).timestamp()) // 300
    cells = rows(settings, "select * from claimed_cell where appointment = ? order by cell", row["id"])
    assert [cell["cell"] for cell in cells] == list(range(first, first + CELLS_OF_A_TIME))
    assert {(cell["resource"], cell["hold_until"]) for cell in cells} == {(DOCTOR, None)}
    trail = rows(settings, "select * from appointment_event where appointment = ? order by id", row["id"])
    assert trail[0]["from_state"] in (None, "held"), "a held time becomes a booking; one whose hold lapsed begins anew"
    assert all(before["to_state"] == after["from_state"] for before, after in itertools.pairwise(trail))
    assert [event["to_state"] for event in trail].count("confirmed") == 1, "booked once"
    assert trail[-1]["to_state"] == row["state"] == "confirmed"


async def test_two_hundred_visitors_race_for_twenty_times_while_processes_die(running):
    began = time.monotonic()
    visitors, killed = await rush(running)
    settle(running)
    print(
        f"{time.monotonic() - began:.0f} s, {sum(killed.values())} kills {dict(killed)}, "
        f"{sum(visitor.conflicts for visitor in visitors)} conflicts"
    )
    assert set(killed) == set(KILLED), "every process was killed"
    settings = running.settings

    told = {visitor.conversation: visitor for visitor in visitors if visitor.told}
    booked = rows(settings, "select * from appointment where state not in ('draft', 'held')")
    assert {row["conversation"] for row in booked} == set(told), "who was told, and who has a booking"
    for row in booked:
        check_booking(settings, row, told[row["conversation"]])
    assert len({starts_at(row) for row in booked}) == len(booked) == TIMES, "every time has one owner"
    cells = rows(settings, "select count(*) as many from claimed_cell")
    assert cells[0]["many"] == TIMES * CELLS_OF_A_TIME, "nobody holds what was not booked"
    assert all(visitor.gave_up for visitor in visitors if not visitor.told)
    asked = rows(settings, "select count(*) as many from inbox where state = 'failed'")
    assert asked[0]["many"] == 0, "no question was left without its answer"
