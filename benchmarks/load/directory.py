"""Generated directories, the same in every run; every row says that it was generated."""

import random
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import insert

from actions.db import models
from actions.db.engine import Database
from actions.services.clock import SEOUL
from actions.services.places import Place, Places
from bot.languages import LANGUAGES

NOW = datetime(2026, 11, 23, 10, tzinfo=SEOUL)
BATCH = 5_000
FIELDS = 12
PROCEDURES = 44
OFFERED = 5
SEED = 4
ROW_TABLES = (models.Clinic, models.OpeningHours, models.Practitioner, models.Offering, models.Closure)
_WORDS = (
    ("Haneul", "하늘"), ("Bom", "봄"), ("Seoul", "서울"), ("Gangnam", "강남"), ("Areum", "아름"), ("Miso", "미소"),
    ("Raon", "라온"), ("Dodam", "도담"), ("Nuri", "누리"), ("Saebom", "새봄"), ("Yeon", "연"), ("Purun", "푸른"),
    ("Garam", "가람"), ("Onnuri", "온누리"), ("Jinju", "진주"), ("Sarang", "사랑"), ("Haru", "하루"), ("Dasom", "다솜"),
)  # fmt: skip
_TRADES = (
    ("Skin", "피부과"),
    ("Dental", "치과"),
    ("Eye", "안과"),
    ("Plastic Surgery", "성형외과"),
    ("Family", "가정의원"),
)


def clinic_names(number: int) -> dict[str, str]:
    """What a generated clinic is called: words that many share, as those of real ones do, and its number."""
    rest, first = divmod(number, len(_WORDS))
    rest, second = divmod(rest, len(_WORDS))
    rest, trade = divmod(rest, len(_TRADES))
    (one, one_ko), (two, two_ko), (does, does_ko) = _WORDS[first], _WORDS[second], _TRADES[trade]
    return {"en": f"{one} {two} {does} Clinic {rest + 1}", "ko": f"{one_ko}{two_ko}{does_ko} {rest + 1}"}


def fill(db: Database, size: int, places: Places) -> None:
    """A directory of this many clinics."""
    dice = random.Random(SEED)
    with db.write() as session:
        connection = session.connection()
        session.merge(models.DirectoryVersion(id=1, version=1))
        named = {"en": "Generated"}
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
                _clinic(rows, number, dice, spots(places))
            for table, batch in rows.items():
                if batch:
                    connection.execute(insert(table), batch)


def spots(places: Places) -> list[Place]:
    """The areas and cities; clinics lie around them."""
    return [place for place in places if place.kind in ("area", "city")]


def _clinic(rows: dict[Any, list[dict[str, Any]]], number: int, dice: random.Random, spots: list[Place]) -> None:
    name = f"generated_{number:06d}"
    spot = dice.choice(spots)
    fields = dice.sample(range(FIELDS), 2)
    rows[models.Clinic].append(
        {
            "id": name,
            "names": clinic_names(number),
            "registration_number": f"GENERATED-{number}",
            "registration_expires_on": date(2026, 6, 1) + timedelta(days=dice.randrange(1_000)),
            "registration_state": dice.choices(("verified", "unknown", "lapsed"), (8, 1, 1))[0],
            "district": spot.parent or spot.id,
            "area": spot.id if spot.parent else None,
            "address": {"en": f"{number} Generated-ro"},
            "latitude": spot.latitude + dice.gauss(0, 0.01),
            "longitude": spot.longitude + dice.gauss(0, 0.01),
            "departments": [f"field_{one}" for one in fields],
            "languages": ["ko", *dice.sample(list(LANGUAGES), 3)],
            "interpretation_partner": dice.random() < 0.3,
            "confirmation": dice.choice(("instant", "clinic")),
            "cancel_hours": 24,
            "open_on_holidays": dice.random() < 0.05,
            "source": "generated for a measurement",
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
