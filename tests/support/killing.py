"""Kills the processes of a production line-up under its guests, and takes the time."""

import asyncio
import time
from dataclasses import dataclass

import httpx

from bot.launch.production import REPLICAS
from bot.launch.supervise import states
from tests.support.guests import House
from tests.support.lineup import LineUp

REPLICATED = ("rasa", "actions", "worker", "gateway")
PROCESSES = ("postgresql", "redis", *(f"{kind}-{number}" for number in REPLICAS for kind in REPLICATED), "nginx")
BACK_LIMIT_SECONDS = 300
WARM_SECONDS = 10
SOON_SECONDS = 4
"""Those who ask so long after a kill count as hit by it."""


@dataclass
class Kill:
    """What one kill cost, in seconds.

    Attributes:
        answer: until the next answer to a guest.
        longest: the longest wait of a guest who was waiting then, or asked soon after.
        back: until the process did its work again.
    """

    name: str
    answer: float
    longest: float
    back: float = 0.0

    def __str__(self) -> str:
        return f"next answer {self.answer:5.1f} s, longest {self.longest:5.1f} s, back {self.back:6.1f} s: {self.name}"


def answers(lineup: LineUp, name: str) -> bool:
    """True when a process does its work again."""
    settings, (kind, _, number) = lineup.settings, name.partition("-")
    if states(settings).get(name, {}).get("statename") != "RUNNING":
        return False
    bases = {"actions": settings.actions_port, "rasa": settings.rasa_port, "gateway": settings.port}
    paths = {"actions": "/health", "rasa": "/webhooks/concierge/health", "gateway": "/readyz"}
    if kind not in bases:
        return name in ("redis", "worker-1", "worker-2") or lineup.running()
    try:
        return httpx.get(f"http://127.0.0.1:{bases[kind] + int(number)}{paths[kind]}", timeout=5).status_code == 200
    except httpx.HTTPError:
        return False


async def back(lineup: LineUp, cost: Kill, pids: dict[str, int]) -> None:
    """Wait until processes stand in place of those that were killed, and work; note how long it took."""
    began = time.monotonic()
    while True:
        known = await asyncio.to_thread(states, lineup.settings)
        anew = all(known.get(name, {}).get("pid") not in (None, pid) for name, pid in pids.items())
        if anew and all([await asyncio.to_thread(answers, lineup, name) for name in pids]):
            cost.back = time.monotonic() - began
            return
        assert lineup.process.poll() is None, (lineup.settings.var_dir / "run.log").read_text()
        assert time.monotonic() < began + BACK_LIMIT_SECONDS, f"{cost.name} did not come back: {known}"
        await asyncio.sleep(0.3)


async def kill(lineup: LineUp, house: House, *names: str) -> tuple[Kill, "asyncio.Task[None]"]:
    """End processes in the midst of everything, and see what it costs; the task ends when they are back."""
    pids = {name: states(lineup.settings)[name]["pid"] for name in names}
    began = time.monotonic()
    for name in names:
        lineup.kill(name)
    cost = Kill(" and ".join(names), 0.0, 0.0)
    returning = asyncio.create_task(back(lineup, cost, pids))
    await asyncio.sleep(SOON_SECONDS)
    hit = [one for one in house.waits if one.answered is None or one.answered > began]
    while not all(one.answered for one in hit):
        assert time.monotonic() < began + BACK_LIMIT_SECONDS, "a guest waits in vain"
        await asyncio.sleep(0.3)
    cost.answer = min((one.answered for one in hit if one.answered), default=began) - began
    cost.longest = max((one.answered - max(one.sent, began) for one in hit if one.answered), default=0.0)
    print(f"{cost} (not yet back)" if not returning.done() else cost, flush=True)
    return cost, returning


async def kill_in_turn(lineup: LineUp, house: House) -> list[Kill]:
    """Kill each process while its like is up, then all at once."""
    costs, returning = [], {}
    await asyncio.sleep(WARM_SECONDS)
    for name in PROCESSES:
        for like, task in returning.items():
            if like.partition("-")[0] == name.partition("-")[0]:
                await task
        cost, returning[name] = await kill(lineup, house, name)
        costs.append(cost)
    await asyncio.gather(*returning.values())
    cost, task = await kill(lineup, house, *PROCESSES)
    await task
    return [*costs, cost]
