"""Bookings a second: the service on SQLite (summary and sending) by 1 to 8 threads, and whole chats over HTTP.

Apart: every thread has times of its own. Contested: all threads go for the same times, and take the next when one is
gone. ``python -m benchmarks.bookings [--bookings 200] [--visitors 40]``
"""

import argparse
import asyncio
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path

import httpx

from actions.db.load import load_demo
from actions.db.migrate import upgrade
from actions.db.types import configure
from actions.services.results import Booking, BookingDraft, Summary
from actions.wiring import Services, build
from benchmarks.lineup import running
from benchmarks.processes import percentile
from bot.settings import load_settings
from tests.support.rush import Hurried

CLINIC, PROCEDURE = "haneul_skin", "botulinum_toxin"
THREADS = (1, 2, 4, 8)
DAYS = 300


def desk(folder: Path) -> Services:
    """The services over a fresh database with the demonstration directory."""
    settings = load_settings(var_dir=folder)
    configure(settings.fernet_keys)
    upgrade(settings.database)
    services = build(settings)
    load_demo(services.db, settings.data_dir / "directory", settings.data_dir / "names")
    return services


def free(services: Services, count: int) -> list[datetime]:
    """The next free times of the clinic, one for each half hour."""
    first = services.clock() + timedelta(hours=1)
    times = services.booking.free_times(CLINIC, PROCEDURE, first, first + timedelta(days=DAYS), limit=count)
    return [time.start for time in times]


def book(services: Services, number: int, times: Sequence[datetime]) -> float | None:
    """Book the first of these times that can be had; milliseconds, or None when all are gone."""
    conversation = services.conversations.create("web", now=services.clock()).id
    began = time.perf_counter()
    for start in times:
        draft = BookingDraft(
            conversation=conversation,
            clinic=CLINIC,
            procedure=PROCEDURE,
            start=start,
            locale="en",
            residency="no",
            patient_name="Bat Bold",
            contact=f"visitor{number}@example.com",
            contact_kind="email",
            consents={"health": True, "clinic": True},
            consent_version="1",
        )
        summary = services.booking.summary(draft)
        if not isinstance(summary, Summary):
            continue
        if isinstance(services.booking.book(draft, summary.idempotency_key), Booking):
            return (time.perf_counter() - began) * 1000
    return None


def measure(services: Services, threads: int, bookings: int, contested: bool) -> str:
    """A row of the table."""
    times = free(services, bookings)
    wanted = [times if contested else times[number:] for number in range(bookings)]
    began = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        taken = list(pool.map(lambda number: book(services, number, wanted[number]), range(bookings)))
    seconds = time.perf_counter() - began
    made = [one for one in taken if one is not None]
    figures = f"{len(made) / seconds:.0f} | {percentile(made, 0.5):.0f} | {percentile(made, 0.95):.0f}"
    return f"| {'contested' if contested else 'apart'} | {threads} | {len(made)} | {figures} |"


async def chats(address: str, visitors: int) -> str:
    """Visitors who book at the same time through the chat; a sentence."""
    async with httpx.AsyncClient(base_url=address, timeout=60, limits=httpx.Limits(max_connections=visitors)) as client:
        everyone = [Hurried(client, number) for number in range(visitors)]
        began = time.perf_counter()
        await asyncio.gather(*(one.book() for one in everyone))
        seconds = time.perf_counter() - began
    made = sum(bool(one.told) for one in everyone)
    lost = sum(one.conflicts for one in everyone)
    return (
        f"{made} of {visitors} visitors booked at once by chat in {seconds:.0f} s: {made / seconds:.1f} a second "
        f"({lost} found their time gone)"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bookings", type=int, default=200, help="for each row of the table")
    parser.add_argument("--visitors", type=int, default=40, help="who book by chat")
    options = parser.parse_args()
    print("| times | threads | bookings | a second | p50 ms | p95 ms |\n|---|---|---|---|---|---|")
    for contested in (False, True):
        for threads in THREADS:
            with tempfile.TemporaryDirectory() as name:
                services = desk(Path(name))
                print(
                    measure(services, threads, options.bookings if not contested else options.bookings // 4, contested)
                )
                services.db.close()
    with tempfile.TemporaryDirectory() as name, running(Path(name)) as bot:
        print("\n" + asyncio.run(chats(bot.address, options.visitors)))


if __name__ == "__main__":
    main()
