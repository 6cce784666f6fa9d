"""``make bench-load``: measure what this machine bears and write it into ``docs/operations.md``.

``python -m benchmarks.load [--only bookings search names length visitors] [--write docs/operations.md]``
"""

import argparse
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from benchmarks.evaluation.progress import Progress
from benchmarks.load import bookings, length, names, search, visitors
from benchmarks.load.report import Section, circumstances, keep
from bot.settings import SEOUL

PARTS: dict[str, Callable[[Callable[[str], None]], Section]] = {
    "bookings": bookings.measure,
    "search": search.measure,
    "names": names.measure,
    "length": length.measure,
    "visitors": visitors.measure,
}


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, and write where asked; 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description="What the concierge bears here.")
    parser.add_argument("--only", nargs="+", choices=tuple(PARTS), default=list(PARTS), help="parts (default: all)")
    parser.add_argument("--write", type=Path, help="put the tables into this file, each between its marks")
    options = parser.parse_args(argv)
    progress = Progress()
    for part in options.only:
        progress.say(part)
        now = circumstances(datetime.now(SEOUL).date())
        text = PARTS[part](progress.say).markdown(now)
        print(f"\n{text}\n", flush=True)
        if options.write:
            keep(options.write, part, text)
    return 0


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # what was started is ended then too
    raise SystemExit(main())
