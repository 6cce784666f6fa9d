"""How long a search for clinics takes in directories of different sizes: ``python -m benchmarks.search``.

Each directory is a throw-away SQLite file of invented clinics, the same in every run. What is measured is the whole
service: the question whether the directory has changed, the search, loading the clinics that are shown.
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from actions.db import models
from actions.db.engine import Database
from actions.db.migrate import upgrade
from actions.db.repositories import DirectoryRepository
from actions.services.clock import SEOUL
from actions.services.directory import ClinicWish, DirectoryService
from actions.services.holidays import PublicHolidays
from actions.services.places import Place, Places
from bot.languages import LANGUAGES
from bot.settings import ROOT

NOW = datetime(2026, 11, 23, 10, tzinfo=SEOUL)
SIZES = (40, 1_000, 100_000)
BATCH = 5_000
SEARCHES = 300
WARM_UP = 50
FIELDS = 12
PROCEDURES = 44
OFFERED = 5
SEED = 4
ROW_TABLES = (models.Clinic, models.OpeningHours, models.Practitioner, models.Offering, models.Closure)


def main() -> int:
    """Print the figures; returns 0."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.search", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="clinics of each directory")
    parser.add_argument("--searches", type=int, default=SEARCHES)
    options = parser.parse_args()
    places = Places.load(ROOT / "data" / "directory" / "places.yml")
    with tempfile.TemporaryDirectory() as folder:
        sides = [_side(Path(folder), size, places) for size in options.sizes]
        asked = list(wishes(options.searches, places))
        for wish in asked[:WARM_UP]:
            for side in sides:
                side.service.search(wish)
        # in turns, so that whatever else the machine does falls on all sizes alike
        for wish in asked:
            for side in sides:
                began = time.perf_counter()
                result = side.service.search(wish)
                side.spent.append(time.perf_counter() - began)
                side.found += bool(result.total)
        for side in sides:
            side.db.close()
    print("| clinics | filled s | index built s | p50 ms | p95 ms | p95 to the smallest | found |")
    print("|---|---|---|---|---|---|---|")
    for side in sides:
        print(
            f"| {side.size} | {side.filled:.1f} | {side.built:.2f} | {statistics.median(side.spent) * 1e3:.2f} "
            f"| {side.p95 * 1e3:.2f} | {side.p95 / sides[0].p95:.2f} | {side.found / len(asked):.0%} |"
        )
    return 0


@dataclass
class Side:
    """One directory and what was measured with it; times in seconds."""

    size: int
    db: Database
    service: DirectoryService
    filled: float
    built: float
    spent: list[float] = field(default_factory=list)
    found: int = 0

    @property
    def p95(self) -> float:
        """The time that one search in twenty exceeds."""
        return statistics.quantiles(self.spent, n=20)[18]


def _side(folder: Path, size: int, places: Places) -> Side:
    url = f"sqlite:///{folder / f'{size}.db'}"
    upgrade(url)
    db = Database(url)
    began = time.perf_counter()
    fill(db, size, places)
    filled = time.perf_counter() - began
    service = DirectoryService(DirectoryRepository(db), lambda: NOW, places=places, holidays=PublicHolidays())
    began = time.perf_counter()
    service.search(ClinicWish())
    return Side(size, db, service, filled, time.perf_counter() - began)


def wishes(count: int, places: Places) -> Iterator[ClinicWish]:
    """Mixed searches: from nothing wished to everything at once, some of them in vain."""
    dice = random.Random(SEED)
    spots = [*_spots(places), None, None]
    for _ in range(count):
        spot = dice.choice(spots)
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


def fill(db: Database, size: int, places: Places) -> None:
    """A directory of this many clinics."""
    dice = random.Random(SEED)
    with db.write() as session:
        connection = session.connection()
        named = {"en": "Clinic"}
        fields = [{"id": f"field_{number}", "names": named, "aliases": {}} for number in range(FIELDS)]
        connection.execute(insert(models.Specialty), fields)
        procedures = [
            {"id": f"procedure_{number}", "specialty": f"field_{number % FIELDS}", "names": named, "aliases": {}}
            for number in range(PROCEDURES)
        ]
        connection.execute(insert(models.Procedure), procedures)
        for first in range(0, size, BATCH):
            rows: dict[Any, list[dict[str, Any]]] = {table: [] for table in ROW_TABLES}
            for number in range(first, min(first + BATCH, size)):
                _clinic(rows, number, dice, _spots(places))
            for table, batch in rows.items():
                if batch:
                    connection.execute(insert(table), batch)


def _spots(places: Places) -> list[Place]:
    """The areas and cities; clinics lie around them."""
    return [place for place in places if place.kind in ("area", "city")]


def _clinic(rows: dict[Any, list[dict[str, Any]]], number: int, dice: random.Random, spots: list[Place]) -> None:
    name = f"clinic_{number:06d}"
    spot = dice.choice(spots)
    fields = dice.sample(range(FIELDS), 2)
    rows[models.Clinic].append(
        {
            "id": name,
            "names": {"en": f"Clinic {number}", "ko": f"Clinic {number}"},
            "registration_number": f"BENCH-{number}",
            "registration_expires_on": date(2026, 6, 1) + timedelta(days=dice.randrange(1_000)),
            "registration_state": dice.choices(("verified", "unknown", "lapsed"), (8, 1, 1))[0],
            "district": spot.parent or spot.id,
            "area": spot.id if spot.parent else None,
            "address": {"en": f"{number} Bench-ro"},
            "latitude": spot.latitude + dice.gauss(0, 0.01),
            "longitude": spot.longitude + dice.gauss(0, 0.01),
            "departments": [f"field_{one}" for one in fields],
            "languages": ["ko", *dice.sample(list(LANGUAGES), 3)],
            "interpretation_partner": dice.random() < 0.3,
            "confirmation": dice.choice(("instant", "clinic")),
            "cancel_hours": 24,
            "open_on_holidays": dice.random() < 0.05,
            "source": "benchmark",
            "as_of": NOW.date(),
            "demo": True,
        }
    )
    for weekday in range(dice.choice((5, 6, 6, 7))):
        for opens, closes in ((600, 780), (840, dice.choice((1080, 1140, 1260)))):
            rows[models.OpeningHours].append({"clinic": name, "weekday": weekday, "opens": opens, "closes": closes})
    for person in range(2):
        rows[models.Practitioner].append(
            {
                "id": f"{name}_{person}",
                "clinic": name,
                "names": {"en": "Dr"},
                "specialties": [f"field_{one}" for one in fields],
                "languages": ["ko"],
                "sex": dice.choice(("female", "male")),
            }
        )
    treated = [one for one in range(PROCEDURES) if one % FIELDS in fields]
    for procedure in dice.sample(treated, min(OFFERED, len(treated))):
        rows[models.Offering].append(
            {
                "clinic": name,
                "procedure": f"procedure_{procedure}",
                "kind": "direct",
                "duration_minutes": 30,
                "demo": True,
            }
        )
    if dice.random() < 0.2:
        day = NOW.date() + timedelta(days=dice.randrange(60))
        rows[models.Closure].append({"clinic": name, "date": day, "opens": None, "closes": None, "reason": "bench"})


if __name__ == "__main__":
    raise SystemExit(main())
