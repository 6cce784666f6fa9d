"""The production line-up under guests: each process killed in turn, then all at once; nothing lost, nothing twice, and
nobody in the logs.
"""

import asyncio
import shutil
import tempfile
import time
from collections import Counter
from contextlib import closing, suppress
from itertools import groupby
from pathlib import Path

import httpx
import psycopg2
import pytest
from psycopg2.extras import RealDictCursor

from bot.launch.production import REPLICAS
from bot.nlu.train import train
from bot.settings import load_settings
from tests.support.guests import FAMILY, House
from tests.support.killing import PROCESSES, Kill, kill_in_turn
from tests.support.lineup import LineUp, command, production
from tests.support.rush import APOLOGY, CODE, TOLD

pytestmark = pytest.mark.full

AT_ONCE = 5
NEXT_LIMIT_SECONDS = 30
"""So long a guest may wait for the next answer whatever single process died."""
SETTLE_LIMIT_SECONDS = 150
CALM_SECONDS = 2
SETTLED_IN_SECONDS = 75
"""A booking has been planned for by both workers' sweeps by then."""
QUIET = ("QUIET_FROM_HOUR", "QUIET_UNTIL_HOUR")
SETTINGS = {
    **dict.fromkeys(QUIET, "0"),
    "NOTICE_DAY_BEFORE_HOURS": "72",
    "NOTICE_LEASE_SECONDS": "5",
    "MAIL_LEASE_SECONDS": "5",
    "TURN_GIVE_UP_SECONDS": "240",
}
WEEK = [f"{day} 09:00-21:00" for day in ("mon-fri", "sat", "sun")]
REMINDER = "notice-day-before"
BOOKED_LONG_AGO = """
    with settled as (
        select a.id from appointment a
        where a.state = 'confirmed' and a.created_at < now() at time zone 'utc' - interval '{seconds} seconds'
          and exists (select 1 from notification n where n.appointment = a.id)
          and not exists (select 1 from appointment_event e
                          where e.appointment = a.id and e.at < a.created_at - interval '1 day')
    ), gone as (delete from notification where appointment in (select id from settled))
    update appointment_event set at = at - interval '10 days' where appointment in (select id from settled)
"""
"""As if they had been made long ago: a reminder is told only of what was not made within its own time."""


def rows(lineup: LineUp, query: str, *values: object) -> list[dict]:
    """Rows of the line-up's database, as it stands."""
    with closing(psycopg2.connect(lineup.settings.database_url, cursor_factory=RealDictCursor)) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute(query, values or None)
            return [dict(row) for row in cursor.fetchall()] if cursor.description else []


@pytest.fixture(scope="module")
def lineup():
    """One line-up for all tests of this file; a clinic that is open every day."""
    train(load_settings())
    folder = Path(tempfile.mkdtemp(prefix="concierge-production-", dir="/tmp"))  # postgres has to come in
    folder.chmod(0o711)
    try:
        with production(folder, **SETTINGS) as started:
            command(started, "directory", "hours", "haneul_skin", *" ".join(WEEK).split())
            command(started, "directory", "hours", "haneul_skin", "--holidays", "open")
            yield started
    finally:
        shutil.rmtree(folder)


async def age(lineup: LineUp) -> None:
    """Make bookings old enough to be reminded of, all the while."""
    while True:
        with suppress(psycopg2.Error):
            await asyncio.to_thread(rows, lineup, BOOKED_LONG_AGO.format(seconds=SETTLED_IN_SECONDS))
        await asyncio.sleep(3)


@pytest.fixture(scope="module")
def killed(lineup):
    """The guests of a house in which every process was killed, and what each kill cost."""

    async def live() -> tuple[House, list[Kill]]:
        limits = httpx.Limits(max_connections=4 * AT_ONCE)
        async with httpx.AsyncClient(base_url=lineup.client.base_url, timeout=30, limits=limits) as client:
            house = House(client, AT_ONCE)
            hosting = asyncio.create_task(house.host())
            ageing = asyncio.create_task(age(lineup))
            killing = asyncio.create_task(kill_in_turn(lineup, house))
            try:
                await asyncio.wait({hosting, killing}, return_when=asyncio.FIRST_COMPLETED)
                if hosting.done():  # a guest was lost for words
                    await hosting
                costs = await killing
                house.shut()
                await asyncio.wait_for(hosting, SETTLE_LIMIT_SECONDS)
                return house, costs
            finally:
                for task in (hosting, ageing, killing):
                    task.cancel()

    house, costs = asyncio.run(live())
    print(*costs, sep="\n")
    print(f"{len(house.guests)} guests, {sum(bool(one.told) for one in house.guests)} bookings")
    settle(lineup)
    return house, costs


def settle(lineup: LineUp) -> None:
    """Wait until every turn is done and every reminder and letter is out."""
    limit = time.monotonic() + SETTLE_LIMIT_SECONDS
    open_rows = """
        select 'inbox' from inbox where state in ('new', 'leased')
        union all select 'planned' from appointment a where a.state = 'confirmed'
            and not exists (select 1 from notification n where n.appointment = a.id)
        union all select 'notice' from notification
            where state = 'leased' or (state = 'new' and due_at <= now() at time zone 'utc')
        union all select 'mail' from mail where state in ('new', 'leased')
    """
    while left := Counter(row["?column?"] for row in rows(lineup, open_rows)):
        assert time.monotonic() < limit, f"left over: {left}"
        time.sleep(1)


async def test_conversations_go_on_whatever_dies(killed):
    house, costs = killed
    assert len(costs) == len(PROCESSES) + 1
    slow = [cost for cost in costs[:-1] if cost.answer > NEXT_LIMIT_SECONDS]
    assert slow == []
    assert all(one.told or one.gave_up for one in house.guests)
    assert len({one.locale for one in house.guests}) == 11


def test_no_booking_is_lost_or_doubled(lineup, killed):
    house, _ = killed
    told = {}
    for guest in house.guests:
        for said in guest.told:
            told.setdefault(guest.conversation, set()).add(CODE.search(said).group())
    booked = rows(lineup, "select * from appointment where state not in ('draft', 'held')")
    codes: dict[str, set[str]] = {}
    for row in booked:
        codes.setdefault(row["conversation"], set()).add(row["code"])
    wrong = [one for one in {*codes, *told} if codes.get(one) != told.get(one)]
    trail = """
        select a.code, e.at, e.from_state, e.to_state
        from appointment a join appointment_event e on e.appointment = a.id
        where a.conversation = %s order by e.id
    """
    seen = [rows(lineup, trail, one) for one in wrong]
    assert codes == told, [(codes.get(one), told.get(one), steps) for one, steps in zip(wrong, seen, strict=True)]
    assert len(booked) == len(told)
    trails = rows(lineup, "select * from appointment_event order by appointment, id")
    for appointment, events in groupby(trails, lambda row: row["appointment"]):
        steps = [(one["from_state"], one["to_state"]) for one in events]
        assert steps in ([("held", "confirmed")], [(None, "confirmed")]), appointment
    claims = rows(lineup, "select appointment, count(*) as many from claimed_cell where hold_until is null group by 1")
    assert {row["appointment"] for row in claims} == {row["id"] for row in booked}


def test_no_reply_comes_twice_and_their_order_is_kept(lineup, killed):
    house, _ = killed
    assert rows(lineup, "select id from inbox where state <> 'done'") == []
    said = rows(lineup, "select * from message order by conversation, seq")
    conversations = {guest.conversation for guest in house.guests}
    for conversation, found in groupby(said, lambda row: row["conversation"]):
        messages = list(found)
        assert [one["seq"] for one in messages] == list(range(1, len(messages) + 1))
        if conversation not in conversations:
            continue
        asked = [one["turn"] for one in messages if one["direction"] == "in"]
        replies = [one for one in messages if one["direction"] == "out" and one["turn"] is not None]
        answered = [turn for turn, _ in groupby(one["turn"] for one in replies)]
        assert len(set(answered)) == len(answered), "the replies of a turn stand together"
        assert [turn for turn in answered if turn in asked] == asked
        assert max(Counter((one["turn"], one["key"]) for one in replies).values()) == 1
        assert APOLOGY not in {one["key"] for one in replies}
        assert sum(one["key"] in TOLD for one in replies) <= 1


def test_no_reminder_is_told_twice(lineup, killed):
    rows(lineup, BOOKED_LONG_AGO.format(seconds=0))
    for number in REPLICAS:
        lineup.kill(f"worker-{number}")  # a new one plans at once
    time.sleep(CALM_SECONDS)
    settle(lineup)
    due = rows(
        lineup,
        "select id, conversation from appointment where state = 'confirmed'"
        " and starts_at < now() at time zone 'utc' + interval '71 hours'",
    )
    assert due
    told = Counter(row["conversation"] for row in rows(lineup, f"select * from message where key = '{REMINDER}'"))
    assert set(told) >= {row["conversation"] for row in due}
    assert set(told.values()) == {1}
    sent = rows(lineup, "select * from notification where kind = 'day_before' and outcome = 'sent'")
    assert {row["appointment"] for row in sent} >= {row["id"] for row in due}
    letters = rows(lineup, "select id, dedupe_key, state from mail")
    assert {row["state"] for row in letters} == {"done"}
    assert len({row["dedupe_key"] for row in letters}) == len(letters) == len(sent) == sum(told.values())
    files = [path.name for path in (lineup.settings.var_dir / "outbox").iterdir()]
    assert len([name for name in files if name.endswith(".eml")]) == len(letters)


def test_nobody_stands_in_the_logs(lineup, killed):
    house, _ = killed
    links = [link for guest in house.guests for link in guest.links]
    assert links
    for path in links[:3]:
        assert lineup.client.get(path).status_code == 200
    broken = links[0][:-6]
    lineup.client.get(broken)
    lineup.client.get("/clinic", params={"address": house.guests[0].address})
    lineup.client.get(f"/api/v1/messages?after={FAMILY}")
    traces = {FAMILY, FAMILY.lower(), *(line for guest in house.guests for line in guest.typed)}
    traces |= {link.rpartition("/")[2].removesuffix(".ics") for link in links}
    traces |= {CODE.search(said).group() for guest in house.guests for said in guest.told}
    traces |= {guest.headers["Authorization"].removeprefix("Bearer ") for guest in house.guests}
    logs = {path.name: path.read_text(errors="replace") for path in (lineup.settings.var_dir / "log").iterdir()}
    printed = (lineup.settings.var_dir / "run.log").read_text().splitlines()
    logs["run.log"] = "\n".join(line for line in printed if "try: " not in line)  # what to ask, not what was asked
    assert set(logs) >= {f"{name}.log" for name in PROCESSES}
    assert "message_accepted" in logs["gateway-1.log"]
    found = [(name, trace) for name, text in logs.items() for trace in traces if trace in text]
    assert found == []
