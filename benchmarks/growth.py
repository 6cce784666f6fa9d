"""How long a turn takes while its conversation grows: p50 and p95 at 11 to 3,000 events, from the POST to the reply.

The whole line-up is measured, as in :mod:`benchmarks.turn`. Around each size enough turns are taken that shorter and
longer sessions are among them. ``python -m benchmarks.growth [--turns 40]``
"""

import argparse
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from benchmarks.lineup import Chat, Running, running
from benchmarks.processes import percentile
from benchmarks.turn import LINES

SIZES = (11, 100, 300, 1_000, 3_000)
WARM_UP = 20


def events(trackers: Path, conversation: str) -> int:
    """How many events Rasa keeps of a conversation."""
    with closing(sqlite3.connect(trackers, timeout=10)) as database:
        row = database.execute("select count(*) from events where sender_id = ?", (conversation,)).fetchone()
    return int(row[0])


def measure(bot: Running, turns: int) -> dict[int, list[float]]:
    """Milliseconds of ``turns`` turns around each size."""
    found: dict[int, list[float]] = {SIZES[0]: []}
    with Chat(bot.address) as chat:
        _say(chat, WARM_UP)
    for _ in range(turns):
        with Chat(bot.address) as chat:
            _say(chat, 1)
            found[SIZES[0]] += _say(chat, 1)
    with Chat(bot.address) as chat:
        lines = _around()
        for size in SIZES[1:]:
            while events(bot.trackers, chat.conversation) < size:
                chat.say(next(lines))
            found[size] = [chat.say(next(lines)) for _ in range(turns)]
    return found


def _around() -> Iterator[str]:
    while True:
        yield from LINES


def _say(chat: Chat, turns: int) -> list[float]:
    return [chat.say(LINES[index % len(LINES)]) for index in range(turns)]


def main() -> None:
    """Measure and print a table; the last column compares the median with that of the shortest conversation."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=40)
    turns = parser.parse_args().turns
    with tempfile.TemporaryDirectory() as name, running(Path(name)) as bot:
        found = measure(bot, turns)
    first = percentile(found[SIZES[0]], 0.5)
    print("| events | turn p50 ms | turn p95 ms | p50 to the first |\n|---|---|---|---|")
    for size, times in found.items():
        middle = percentile(times, 0.5)
        print(f"| {size:,} | {middle:.0f} | {percentile(times, 0.95):.0f} | {middle / first:.2f} |")


if __name__ == "__main__":
    main()
