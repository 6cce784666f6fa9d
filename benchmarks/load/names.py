"""The gazetteer when every clinic of a growing directory may be named: making it, its memory, finding, following.

Each size is measured in a process of its own, through the same class that the dialogue engine uses.
"""

import multiprocessing
import statistics
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.services.places import Places
from benchmarks.load.databases import databases, folder
from benchmarks.load.directory import clinic_names, fill
from benchmarks.load.report import Section
from benchmarks.processes import resident_mb
from bot.nlu.live_names import CHECK_SECONDS, LiveGazetteer
from bot.nlu.paths import ROOT

SIZES = (1_000, 10_000, 100_000)
ROUNDS = 30
FOLLOW_SECONDS = 300.0
DATA = ROOT / "data"
RENAMED = "Quicksilver Harbour Studio"
LINES = (
    ("en", "How much is botox at {en}?"),
    ("ko", "{ko} 예약하고 싶어요"),
    ("en", "what is rhinoplasty exactly?"),
    ("en", "I want to book a filler at {en} tomorrow at 3 pm"),
    ("ru", "сколько стоит ботокс в клинике {en}?"),
    ("en", "garam seuol dental clinc please"),
)


@dataclass(frozen=True)
class Weight:
    """What one size costs: seconds, megabytes, milliseconds.

    Attributes:
        longest: the longest wait of a visitor while a renamed clinic is taken in.
        followed: until its new name is found.
    """

    built: float
    memory: float
    p50: float
    p95: float
    longest: float
    followed: float


def measure(say: Callable[[str], None], sizes: Sequence[int] = SIZES, rounds: int = ROUNDS) -> Section:
    """The table."""
    places = Places.load(DATA / "directory" / "places.yml")
    rows = []
    with folder() as home, databases(home) as make:
        for size in sizes:
            say(f"names of {size:,} generated clinics")
            url = make("sqlite")
            fill(db := Database(url), size, places)
            db.close()
            with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
                rows.append((size, pool.submit(weigh, url, rounds).result()))
    first = rows[0][1]
    cells = [
        [
            f"{size:,}",
            f"{one.built:.1f}",
            f"{one.memory:.0f}",
            f"{one.p50:.2f}",
            f"{one.p95:.2f}",
            f"× {one.p95 / first.p95:.1f}",
            f"{one.longest:.0f}",
            f"{one.followed:.1f}",
        ]
        for size, one in rows
    ]
    heads = (
        "clinics",
        "made s",
        "MB",
        "find p50 ms",
        "p95 ms",
        f"p95 to {sizes[0]:,}",
        "longest wait ms",
        "followed s",
    )
    note = (
        "Two names a clinic. The longest wait is that of a line read while the directory has just changed; followed is "
        f"the time until a clinic's new name is found, after the {CHECK_SECONDS:.0f} s between two looks."
    )
    return Section("names", "Names of clinics in running text", heads, cells, note)


def weigh(url: str, rounds: int) -> Weight:
    """One directory, in this process."""
    now = [0.0]
    before = resident_mb()
    began = time.perf_counter()
    live = LiveGazetteer.of_database(
        DATA / "names",
        DATA / "directory" / "clinics",
        DATA / "gazetteer" / "never.yml",
        url,
        DATA / "gazetteer" / "ambiguous.yml",
        clock=lambda: now[0],
    )
    clinic, texts = _clinic(url)
    _until(live, texts["en"], clinic, now)
    built = time.perf_counter() - began
    memory = resident_mb() - before
    lines = [(language, line.format(**clinic_names(7 * number))) for number, (language, line) in enumerate(LINES)]
    spent = [_find(live, language, line) for _ in range(rounds) for language, line in lines][len(lines) :]
    _rename(url, clinic)
    began = time.perf_counter()
    now[0] += CHECK_SECONDS
    longest = _until(live, RENAMED, clinic, now)
    followed = time.perf_counter() - began
    return Weight(built, memory, statistics.median(spent), statistics.quantiles(spent, n=20)[18], longest, followed)


def _find(live: LiveGazetteer, language: str, line: str) -> float:
    began = time.perf_counter()
    live.current().find(line, language)
    return (time.perf_counter() - began) * 1000


def _until(live: LiveGazetteer, name: str, clinic: str, now: list[float]) -> float:
    """Ask until a name is found; the longest time of one line in milliseconds."""
    line, longest, limit = f"book at {name}", 0.0, time.monotonic() + FOLLOW_SECONDS
    while True:
        longest = max(longest, _find(live, "en", line))
        if any(one["value"] == clinic for one in live.current().find(line, "en")):
            return longest
        assert time.monotonic() < limit, "the name was never found"
        now[0] += CHECK_SECONDS
        time.sleep(0.01)


def _clinic(url: str) -> tuple[str, dict[str, str]]:
    db = Database(url)
    with db.read() as session:
        row = session.execute(select(models.Clinic).order_by(models.Clinic.id).limit(1)).scalar_one()
        found = str(row.id), dict(row.names)
    db.close()
    return found


def _rename(url: str, clinic: str) -> None:
    def work(session: Session) -> None:
        session.execute(update(models.Clinic).where(models.Clinic.id == clinic).values(names={"en": RENAMED}))
        session.execute(update(models.DirectoryVersion).values(version=models.DirectoryVersion.version + 1))

    db = Database(url)
    db.run(work)
    db.close()
