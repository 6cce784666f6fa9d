"""Bookings a second through the booking service, by one to several processes, on SQLite and on PostgreSQL.

A booking is a summary, which holds the time, and the sending. Apart: every process has times of its own. Contested: all
go for the same times in the same order, so that each time is asked for by everybody and had by one.
"""

import multiprocessing
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import TypeVar

from sqlalchemy.exc import DBAPIError

from actions.db.engine import is_transient
from actions.db.load import load_demo
from actions.db.repositories.administration import AdministrationRepository
from actions.services.administration import PractitionerAdministration
from actions.services.results import Booking, BookingDraft, Summary
from actions.wiring import Services, build
from benchmarks.load.databases import KINDS, databases, folder
from benchmarks.load.report import Section
from benchmarks.processes import percentile
from bot.settings import load_settings

CLINIC, PROCEDURE = "haneul_skin", "botulinum_toxin"
SECOND_DOCTOR = "haneul_skin_lee"
"""Leaves the clinic first, so that a time has one owner."""
DAYS = 300
START_SECONDS = 120.0
GIVE_UP_SECONDS = 120.0

T = TypeVar("T")

_desk: tuple[Services, Barrier]


@dataclass(frozen=True)
class Size:
    """How much is booked: bookings for each row apart, times for each row contested, processes of the rows."""

    bookings: int = 200
    times: int = 40
    processes: Sequence[int] = (1, 2, 4)


@dataclass(frozen=True)
class Attempt:
    """One try for one time; begin and end by the machine's monotonic clock, which all processes share."""

    start: datetime
    began: float
    ended: float
    booked: bool

    @property
    def milliseconds(self) -> float:
        """How long it took."""
        return (self.ended - self.began) * 1000


def desk(url: str, var: Path) -> Services:
    """The services over a migrated database."""
    return build(load_settings(var_dir=var, database_url=url))


def free(services: Services, count: int) -> list[datetime]:
    """The next free times of the clinic, one for each half hour."""
    first = services.clock() + timedelta(hours=1)
    times = services.booking.free_times(CLINIC, PROCEDURE, first, first + timedelta(days=DAYS), limit=count)
    return [one.start for one in times]


def attempt(services: Services, start: datetime, contact: str) -> Attempt:
    """A visitor of a conversation of its own wants this time."""
    conversation = services.conversations.create("web", now=services.clock()).id
    began = time.monotonic()
    draft = BookingDraft(
        conversation=conversation,
        clinic=CLINIC,
        procedure=PROCEDURE,
        start=start,
        locale="en",
        residency="no",
        patient_name="Bat Bold",
        contact=contact,
        contact_kind="email",
        consents={"health": True, "clinic": True},
        consent_version="1",
    )
    summary = turn(lambda: services.booking.summary(draft))
    if not isinstance(summary, Summary):
        return Attempt(start, began, time.monotonic(), False)
    booked = turn(lambda: services.booking.book(draft, summary.idempotency_key))
    return Attempt(start, began, time.monotonic(), isinstance(booked, Booking))


def turn(work: Callable[[], T]) -> T:
    """What the inbox does with a turn that failed in a passing way: it does it again, until it is given up."""
    limit = time.monotonic() + GIVE_UP_SECONDS
    while True:
        try:
            return work()
        except DBAPIError as error:
            if not is_transient(error) or time.monotonic() > limit:
                raise


def measure(say: Callable[[str], None], size: Size | None = None) -> Section:
    """The table of both databases."""
    size = size or Size()
    rows = []
    with folder() as home, databases(home) as make:
        for kind, named in KINDS.items():
            url = make(kind)
            services = desk(url, home)
            load_demo(services.db, services.settings.data_dir / "directory", services.settings.data_dir / "names")
            PractitionerAdministration(AdministrationRepository(services.db), services.clock).remove(SECOND_DOCTOR)
            for contested, processes in [*((False, count) for count in size.processes), (True, max(size.processes))]:
                say(f"{named}: {'contested' if contested else 'apart'}, {processes} processes")
                wanted = _shares(services, size, processes, contested)
                tries = rush(url, home, wanted)
                rows.append([named, "contested" if contested else "apart", str(processes), *_cells(tries)])
            services.db.close()
    note = "Apart: every process books times of its own. Contested: all go for the same times; one has each."
    heads = ("database", "times", "processes", "bookings", "bookings a second", "tries a second", "p50 ms", "p95 ms")
    return Section("bookings", "Bookings a second, through the booking service", heads, rows, note)


def rush(url: str, var: Path, wanted: Sequence[Sequence[datetime]]) -> list[Attempt]:
    """As many processes as there are lists, each trying for its times in order; they begin together.

    Raises:
        AssertionError: a time was had twice or by nobody.
    """
    context = multiprocessing.get_context("forkserver")  # imports once, and never forks what holds connections
    context.set_forkserver_preload([__name__])
    barrier = context.Barrier(len(wanted))
    with ProcessPoolExecutor(len(wanted), context, _prepare, (url, var, barrier)) as pool:
        tries = [one for found in pool.map(_work, enumerate(wanted)) for one in found]
    had = [one.start for one in tries if one.booked]
    assert len(had) == len(set(had)) == len({one.start for one in tries}), "every time has one owner"
    return tries


def _shares(services: Services, size: Size, processes: int, contested: bool) -> list[list[datetime]]:
    if contested:
        return [free(services, size.times)] * processes
    times = free(services, size.bookings)
    return [times[number::processes] for number in range(processes)]


def _prepare(url: str, var: Path, barrier: Barrier) -> None:
    global _desk
    _desk = desk(url, var), barrier


def _work(share: tuple[int, Sequence[datetime]]) -> list[Attempt]:
    number, times = share
    services, barrier = _desk
    services.booking.free_times(CLINIC, PROCEDURE, times[0], times[0] + timedelta(days=1))  # connections are open
    barrier.wait(START_SECONDS)
    stamp = time.monotonic_ns()
    return [attempt(services, start, f"v{stamp}.{number}.{index}@example.com") for index, start in enumerate(times)]


def _cells(tries: Sequence[Attempt]) -> list[str]:
    seconds = max(one.ended for one in tries) - min(one.began for one in tries)
    made = [one.milliseconds for one in tries if one.booked]
    figures = (len(made) / seconds, len(tries) / seconds, percentile(made, 0.5), percentile(made, 0.95))
    return [str(len(made)), *(f"{figure:.0f}" for figure in figures)]
