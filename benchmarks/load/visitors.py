"""Visitors a second while one turn in twenty takes a second at most: the production line-up, one Rasa replica and two.

A closed loop on 127.0.0.1: so many visitors at once, none of whom pauses; who has a code is followed by the next. Their
number grows until the p95 of a turn is over a second, at most to the last of :data:`STEPS`.
"""

import asyncio
import itertools
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import httpx

from benchmarks.lineup import running
from benchmarks.load.databases import folder
from benchmarks.load.report import Section
from benchmarks.load.visit import TALK, NoReplyError, Turns, Visit
from benchmarks.processes import percentile

REPLICAS = (1, 2)
STEPS = (1, 2, 4, 6, 8, 12, 16, 24, 32)
STEP_SECONDS = 12.0
SETTLE_SECONDS = 2.0
LIMIT_MS = 1_000.0
PAUSE_SECONDS = 1.0
"""Of a visitor who was not answered: a server that is away is not asked without end."""


@dataclass(frozen=True)
class Step:
    """What so many visitors at once were given; times in milliseconds."""

    visitors: int
    turns_a_second: float
    visits_a_second: float
    p50: float
    p95: float
    booked: float

    @property
    def holds(self) -> bool:
        """Whether one turn in twenty takes a second at most."""
        return self.p95 <= LIMIT_MS


def measure(
    say: Callable[[str], None],
    replicas: Sequence[int] = REPLICAS,
    steps: Sequence[int] = STEPS,
    seconds: float = STEP_SECONDS,
) -> Section:
    """The table: the last step that held, and the first that did not."""
    rows, last = [], {}
    for count in replicas:
        say(f"starting the production line-up with {count} of Rasa")
        with folder() as home, running(home, production=True, RASA_REPLICAS=str(count)) as bot:
            taken = asyncio.run(ramp(bot.address, steps, seconds, say))
        held = [step for step in taken if step.holds]
        last[count] = held[-1] if held else None
        shown = [*held[-1:], *(step for step in taken if not step.holds)]
        rows += [[str(count), *_cells(step)] for step in shown]
    heads = (
        "Rasa replicas",
        "visitors at once",
        "p95 under 1 s",
        "visitors a second",
        "turns a second",
        "turn p50 ms",
        "p95 ms",
        "ended with a code",
    )
    best = [step for step in last.values() if step is not None]
    note = f"A visit is a greeting, {len(TALK) - 1} questions and a booking to its code; no pause between its lines."
    if len(best) > 1:
        ratio = best[-1].visits_a_second / best[0].visits_a_second
        note += f" {replicas[-1]} replicas bear × {ratio:.2f} of what {replicas[0]} bears."
    return Section("visitors", "Visitors a second, production line-up", heads, rows, note)


async def ramp(address: str, steps: Sequence[int], seconds: float, say: Callable[[str], None]) -> list[Step]:
    """More and more visitors at once, until a step does not hold."""
    taken: list[Step] = []
    numbers = itertools.count()
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=2 * max(steps))
    async with httpx.AsyncClient(base_url=address, timeout=60, limits=limits, trust_env=False) as client:
        await crowd(client, 1, min(seconds, SETTLE_SECONDS), numbers)
        for visitors in steps:
            step = await crowd(client, visitors, seconds, numbers)
            say(f"{visitors} at once: {step.visits_a_second:.2f} visitors a second, p95 {step.p95:.0f} ms")
            taken.append(step)
            if not step.holds:
                break
    return taken


async def crowd(client: httpx.AsyncClient, visitors: int, seconds: float, numbers: "itertools.count[int]") -> Step:
    """So many visitors for so long; visits begun are brought to their end, and only turns in time count."""
    turns = Turns()
    began = time.monotonic()
    end = began + seconds

    async def visit_after_visit() -> None:
        while time.monotonic() < end:
            try:
                await Visit(client, next(numbers)).run(turns)
            except (NoReplyError, httpx.HTTPError):
                turns.lost()
                await asyncio.sleep(PAUSE_SECONDS)

    await asyncio.gather(*(visit_after_visit() for _ in range(visitors)))
    counted = [spent for ended, spent in turns.spent if ended <= end] or [spent for _, spent in turns.spent]
    turns_a_second = len(counted) / seconds
    return Step(
        visitors,
        turns_a_second,
        turns_a_second * turns.visits / len(turns.spent),
        percentile(counted, 0.5),
        percentile(counted, 0.95),
        turns.booked / turns.visits,
    )


def _cells(step: Step) -> list[str]:
    return [
        str(step.visitors),
        "yes" if step.holds else "no",
        f"{step.visits_a_second:.2f}",
        f"{step.turns_a_second:.1f}",
        f"{step.p50:.0f}",
        f"{step.p95:.0f}",
        f"{step.booked:.0%}",
    ]
