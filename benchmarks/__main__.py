"""``make bench``: every benchmark in one run; one whose outside data is not there is skipped and says so.

``CORPORA`` names a folder with ``massive/`` (MASSIVE 1.1, gzipped TSV) and ``language_id/dev.tsv``.
"""

import os
import runpy
import sys
from pathlib import Path

PARTS = (
    "benchmarks.safety",
    "benchmarks.times",
    "benchmarks.gazetteer",
    "benchmarks.turn",
    "benchmarks.encoder",
)


def run(name: str, *arguments: str) -> None:
    """One benchmark as if called from the command line."""
    print(f"\n## {name}\n", flush=True)
    sys.argv = [name, *arguments]
    try:
        runpy.run_module(name, run_name="__main__")
    except SystemExit as end:
        if end.code:
            raise


corpora = Path(os.environ.get("CORPORA", ""))
if "CORPORA" in os.environ and (corpora / "massive").is_dir():
    hard = corpora / "language_id" / "dev.tsv"
    run("benchmarks.language_id", "--massive", str(corpora / "massive"), "--hard", str(hard))
else:
    print("benchmarks.language_id is skipped: name a folder that holds massive/ with CORPORA=")
for part in PARTS:
    run(part)
