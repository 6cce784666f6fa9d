"""How long a search for clinics takes in directories of different sizes, on SQLite and on PostgreSQL.

What is measured is the whole service: the question whether the directory has changed, the search, loading the clinics
that are shown. The wishes are asked of all directories in turns.
"""

import gc
import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from actions.db.engine import Database
from actions.db.repositories import DirectoryRepository
from actions.services.directory import ClinicWish, DirectoryService
from actions.services.holidays import PublicHolidays
from actions.services.places import Places
from benchmarks.load.databases import KINDS, databases, folder
from benchmarks.load.directory import FIELDS, NOW, PROCEDURES, SEED, fill, spots
from benchmarks.load.report import Section
from benchmarks.processes import resident_mb
from bot.languages import LANGUAGES
from bot.settings import ROOT

SIZES = (1_000, 10_000, 100_000)
SEARCHES = 300
WARM_UP = 50


@dataclass
class Side:
    """One directory and what was measured with it; times in seconds."""

    kind: str
    size: int
    db: Database
    service: DirectoryService
    built: float
    weight: float
    spent: list[float] = field(default_factory=list)

    @property
    def p95(self) -> float:
        """The time that one search in twenty exceeds."""
        return statistics.quantiles(self.spent, n=20)[18]

    def cells(self, first: "Side") -> list[str]:
        """Its row; ``first`` is the smallest directory of the same database."""
        middle = statistics.median(self.spent) * 1e3
        figures = [f"{self.built:.2f}", f"{self.weight:.0f}", f"{middle:.1f}", f"{self.p95 * 1e3:.1f}"]
        return [KINDS[self.kind], f"{self.size:,}", *figures, f"× {self.p95 / first.p95:.2f}"]


def measure(say: Callable[[str], None], sizes: Sequence[int] = SIZES, searches: int = SEARCHES) -> Section:
    """The table of both databases."""
    places = Places.load(ROOT / "data" / "directory" / "places.yml")
    sides = []
    with folder() as home, databases(home) as make:
        for kind in KINDS:
            for size in sizes:
                say(f"{KINDS[kind]}: {size:,} generated clinics")
                sides.append(_side(kind, make(kind), size, places))
        asked = list(wishes(searches, places))
        say("searching")
        for wish in asked[:WARM_UP]:
            for side in sides:
                side.service.search(wish)
        # in turns, so that whatever else the machine does falls on all sizes alike
        for wish in asked:
            for side in sides:
                began = time.perf_counter()
                side.service.search(wish)
                side.spent.append(time.perf_counter() - began)
        for side in sides:
            side.db.close()
    first = {kind: next(side for side in sides if side.kind == kind) for kind in KINDS}
    heads = ("database", "clinics", "index made s", "index MB", "p50 ms", "p95 ms", f"p95 to {sizes[0]:,}")
    rows = [side.cells(first[side.kind]) for side in sides]
    return Section("search", "Search for clinics, in generated directories", heads, rows, NOTE)


NOTE = (
    "The aim is a p95 at 100,000 within twice of that at 1,000. An index is made once for each process and change of "
    "the directory, beside the visitors: they are served from the one before meanwhile."
)


def _side(kind: str, url: str, size: int, places: Places) -> Side:
    db = Database(url)
    fill(db, size, places)
    service = DirectoryService(DirectoryRepository(db), lambda: NOW, places=places, holidays=PublicHolidays())
    gc.collect()
    before, began = resident_mb(), time.perf_counter()
    service.search(ClinicWish())
    return Side(kind, size, db, service, time.perf_counter() - began, max(0.0, resident_mb() - before))


def wishes(count: int, places: Places) -> Iterator[ClinicWish]:
    """Mixed searches: from nothing wished to everything at once, some of them in vain."""
    dice = random.Random(SEED)
    somewhere = [*spots(places), None, None]
    for _ in range(count):
        spot = dice.choice(somewhere)
        day = NOW.date() + timedelta(days=dice.randrange(30)) if dice.random() < 0.5 else None
        yield ClinicWish(
            procedure=f"procedure_{dice.randrange(PROCEDURES)}" if dice.random() < 0.6 else None,
            specialty=f"field_{dice.randrange(FIELDS)}" if dice.random() < 0.1 else None,
            place=spot.id if spot else None,
            language=dice.choice(list(LANGUAGES)) if dice.random() < 0.5 else None,
            languages_wished=("en",),
            day=day,
            part=(18 * 60, 22 * 60) if day and dice.random() < 0.3 else None,
            practitioner_sex="female" if dice.random() < 0.15 else None,
            offset=3 if dice.random() < 0.1 else 0,
        )
