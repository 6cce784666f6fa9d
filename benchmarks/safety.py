"""How long the red-flag net takes: chat lines, and messages of 2,000 characters made to be hard.

Run: ``python -m benchmarks.safety [--rounds N]``
"""

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import yaml

from bot.safety.levels import DATA
from bot.safety.net import MESSAGE_LIMIT, RedFlagNet

LINES = Path(__file__).resolve().parents[1] / "tests" / "safety"


def main(argv: Sequence[str] | None = None) -> int:
    """Prints median, 99th percentile and maximum in milliseconds of this thread's processor time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often each text is read (default: 5)")
    rounds = parser.parse_args(argv).rounds
    started = time.perf_counter()
    net = RedFlagNet.load(DATA)
    print(f"languages: {' '.join(sorted(net.languages))}   loaded in {time.perf_counter() - started:.2f} s")

    silent: dict[str, list[str]] = {}
    fires: list[str] = []
    for path in sorted(LINES.glob("*.yml")):
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        silent[path.stem] = data["silent"]
        fires += [line for lines in data["fires"].values() for line in lines]
    every = [line for lines in silent.values() for line in lines]
    _report("chat lines without a flag", net, every, rounds)
    _report("chat lines with a flag", net, fires, rounds)
    _report("2,000 characters, commas", net, [_fill(lines, ", ") for lines in silent.values()], rounds)
    _report("2,000 characters, one clause", net, [_fill(lines, " ") for lines in silent.values()], rounds)
    mixed = [line for group in zip(*silent.values(), strict=False) for line in group]
    letters = ["\ufdfa" * MESSAGE_LIMIT, "a" * MESSAGE_LIMIT, "no " * 666, "e\u0301\u0323" * 666, "ไม่ " * 500]
    _report("2,000 characters, all languages", net, [_fill(mixed, " "), _fill(fires[::7], " ")], rounds)
    _report("2,000 characters, odd letters", net, letters, rounds)
    return 0


def _fill(lines: Sequence[str], between: str) -> str:
    text = between.join(lines)
    for mark in ".!?;,。、，？！；،؛؟\n" if between == " " else "":
        text = text.replace(mark, " ")
    return (text * (MESSAGE_LIMIT // len(text) + 1))[:MESSAGE_LIMIT]


def _report(name: str, net: RedFlagNet, texts: Sequence[str], rounds: int) -> None:
    times = []
    for _ in range(rounds):
        for text in texts:
            started = time.thread_time()
            net.find(text)
            times.append((time.thread_time() - started) * 1_000)
    times.sort()
    median, late = times[len(times) // 2], times[min(len(times) - 1, len(times) * 99 // 100)]
    print(f"{name:34} n={len(times):6}  median {median:7.2f} ms  p99 {late:7.2f} ms  max {times[-1]:7.2f} ms")


if __name__ == "__main__":
    sys.exit(main())
