"""A full turn of ours beside a bare turn of a stock ``rasa init`` bot, in one run: start, memory, p50, p95 over HTTP.

Ours goes from the visitor's POST through gateway, inbox, Rasa, action and database to the reply on the event stream;
the stock bot's from its REST channel through Rasa alone. ``python -m benchmarks.turn [--turns 60]``
"""

import argparse
import json
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import httpx

from benchmarks.lineup import Chat, running
from benchmarks.processes import PYTHON, memory_mb, percentile, started, tree, wait_for
from tests.support.ports import free_port

START_LIMIT = 300.0
WARM_UP = 5
LINES = ("How much is botox?", "what is rhinoplasty?", "find a clinic in Apgujeong", "hello")


@dataclass
class Figures:
    """What was measured of one bot; seconds, megabytes, milliseconds."""

    name: str
    start: float
    memory: float
    rasa_memory: float
    p50: float
    p95: float


def stock(turns: int, folder: Path) -> Figures:
    """The bot that ``rasa init`` makes, trained and run as it is."""
    quiet = {"RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1", "TF_CPP_MIN_LOG_LEVEL": "3"}
    home = folder / "stock"
    home.mkdir()
    with started(
        [PYTHON, "-m", "rasa", "init", "--no-prompt", "--init-dir", str(home)], home, quiet, folder / "init.log"
    ) as init:
        init.wait(timeout=900)
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    command = [PYTHON, "-m", "rasa", "run", "--port", str(port), "-i", "127.0.0.1"]

    def answers() -> bool:
        body = {"sender": "probe", "message": "hello"}
        try:
            return bool(httpx.post(f"{address}/webhooks/rest/webhook", json=body, timeout=30).json())
        except (httpx.HTTPError, json.JSONDecodeError):
            return False

    with started(command, home, quiet, folder / "stock.log") as process:
        start = wait_for(answers, START_LIMIT, process)
        times = []
        with httpx.Client(base_url=address, timeout=60) as client:
            for index in range(turns + WARM_UP):
                began = time.perf_counter()
                body = {"sender": f"visitor-{index // 10}", "message": "hello" if index % 2 else "I feel sad"}
                assert client.post("/webhooks/rest/webhook", json=body).json()
                times.append((time.perf_counter() - began) * 1000)
        weight = sum(memory_mb(pid) for pid in tree(process.pid))
    times = times[WARM_UP:]
    return Figures("stock rasa init", start, weight, weight, percentile(times, 0.5), percentile(times, 0.95))


def ours(turns: int, folder: Path) -> Figures:
    """The concierge as ``make run`` starts it, on ports and a folder of its own."""
    home = folder / "concierge"
    home.mkdir()
    with running(home) as bot:
        times = [turn for _ in range(-(-turns // 10) + 1) for turn in _conversation(bot.address)]
        weights = {command: memory_mb(pid) for pid, command in tree(bot.pid).items()}
    times = times[10:]
    rasa = sum(weight for command, weight in weights.items() if " rasa" in command)
    return Figures("concierge", bot.start, sum(weights.values()), rasa, percentile(times, 0.5), percentile(times, 0.95))


def _conversation(address: str) -> list[float]:
    with Chat(address) as chat:
        return [chat.say(LINES[index % len(LINES)]) for index in range(10)]


def main() -> None:
    """Measure both and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=60)
    turns = parser.parse_args().turns
    with tempfile.TemporaryDirectory() as name:
        rows = [stock(turns, Path(name)), ours(turns, Path(name))]
    print(
        "| bot | start s | memory MB (all) | memory MB (Rasa) | turn p50 ms | turn p95 ms |\n|---|---|---|---|---|---|"
    )
    for row in rows:
        figures = (row.start, row.memory, row.rasa_memory, row.p50, row.p95)
        print(f"| {row.name} | " + " | ".join(f"{figure:.0f}" for figure in figures) + " |")


if __name__ == "__main__":
    main()
