"""Cells as they are published, made plain: telephone numbers, days, names, places, points of the Korean grid."""

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from pyproj import Transformer

WGS84 = "EPSG:4326"
KOREA = (124.0, 33.0, 132.0, 39.5)
"""West, south, east, north: what lies outside is no point of a clinic in Korea."""
DIGITS_AFTER_POINT = 6
"""A tenth of a metre."""
_COUNTRY = "82"
_BRACKETS = re.compile(r"\(([^()]*)\)")
_NATIONWIDE = r"1[5-8]\d{6}"
_E164 = re.compile(r"\+[1-9]\d{6,14}")


def plain(text: str, limit: int) -> str:
    """One line without needless blanks and control characters, at most ``limit`` characters."""
    kept = "".join(char if char.isprintable() else " " for char in unicodedata.normalize("NFC", text))
    return " ".join(kept.split())[:limit].rstrip()


def read_day(text: str) -> date | None:
    """The day of ``20190228``, ``2019-02-28``, ``2023-06-28 11:17:30`` and the like; None when it is none."""
    digits = re.sub(r"\D", "", text)[:8]
    if len(digits) < 8:
        return None
    try:
        day = datetime.strptime(digits, "%Y%m%d").date()
    except ValueError:
        return None
    return day if day.year >= 1880 else None


def read_phone(text: str, area_code: str = "") -> str | None:
    """The number in E.164, or None when it is none.

    Args:
        text: as it was typed by a clerk: ``02)123-4567``, ``-1661-1177``, ``02-1644-4712~3``, ``914-2000``.
        area_code: of the district, for numbers without one (``2`` in Seoul).
    """
    text = unicodedata.normalize("NFKC", text).strip()
    if _E164.fullmatch(re.sub(r"[\s()-]", "", text)):
        return re.sub(r"[\s()-]", "", text)
    digits = re.sub(r"\D", "", re.split(r"[~,/;]", text, maxsplit=1)[0])
    if digits.startswith(_COUNTRY) and len(digits) in (10, 11, 12):
        digits = digits[2:] if re.fullmatch(_NATIONWIDE, digits[2:]) else "0" + digits[2:]
    if re.fullmatch(r"02\d{7,8}|0[3-6]\d\d{7,8}|050\d{8,9}|0[17]0\d{7,8}|080\d{7}", digits):
        return f"+{_COUNTRY}{digits[1:]}"
    if re.fullmatch(_NATIONWIDE, digits):  # no area code
        return f"+{_COUNTRY}{digits}"
    if area_code and re.fullmatch(r"[2-9]\d{6,7}", digits):
        return f"+{_COUNTRY}{area_code}{digits}"
    return None


def match_key(name: str, district: str) -> str:
    """Digest of a Korean name and a district: the same however blanks and brackets are written."""
    bare = _BRACKETS.sub("", unicodedata.normalize("NFKC", name).casefold())
    bare = "".join(char for char in bare if char.isalnum())
    return digest(f"{bare}|{district}")


def digest(text: str) -> str:
    """32 hexadecimal characters."""
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


@lru_cache(maxsize=4)
def _transformer(grid: str) -> Any:
    return Transformer.from_crs(grid, WGS84, always_xy=True)


def points(grid: str, xs: Sequence[str], ys: Sequence[str]) -> list[tuple[float, float] | None]:
    """Latitude and longitude (WGS 84, degrees) of points of a grid, all at once; None where there is none in Korea.

    Args:
        grid: ``EPSG:5174`` (the licence register's) or another name that pyproj knows.
    """
    east = np.array([_number(text) for text in xs], dtype=np.float64)
    north = np.array([_number(text) for text in ys], dtype=np.float64)
    east, north = (east, north) if grid == WGS84 else _transformer(grid).transform(east, north)
    inside = (KOREA[0] <= east) & (east <= KOREA[2]) & (KOREA[1] <= north) & (north <= KOREA[3])
    rounded = zip(np.round(north, DIGITS_AFTER_POINT), np.round(east, DIGITS_AFTER_POINT), inside, strict=True)
    return [(float(latitude), float(longitude)) if good else None for latitude, longitude, good in rounded]


def _number(text: str) -> float:
    try:
        return float(text) if text.strip() else float("nan")
    except ValueError:
        return float("nan")


@dataclass(frozen=True)
class Place:
    """Where an address lies: the district's id, the neighbourhood's or None, and the telephone area code there."""

    district: str
    area: str | None
    area_code: str


@dataclass(frozen=True)
class Addresses:
    """Reads districts off Korean addresses, by ``data/mappings/places.yml``."""

    regions: dict[str, dict[str, Any]] = field(default_factory=dict)

    @classmethod
    def load(cls, path: Path) -> "Addresses":
        """Read the file of regions."""
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        regions: dict[str, dict[str, Any]] = {}
        for region in content["regions"]:
            for name in region["names"]:
                regions[name] = region
        return cls(regions)

    def place(self, address: str) -> Place | None:
        """The place of an address, or None when its first word is no region of Korea."""
        words = address.split()
        region = self.regions.get(words[0]) if words else None
        if region is None:
            return None
        code = str(region["area_code"])
        found = region.get("districts", {}).get(words[1]) if len(words) > 1 else None
        if found is None:
            return Place(str(region["id"]), None, code) if "id" in region else None
        district, areas = (found, {}) if isinstance(found, str) else (found["id"], found.get("areas", {}))
        quarters = [part.strip() for inner in _BRACKETS.findall(address) for part in inner.split(",")]
        area = next((areas[one] for one in (*quarters, *words[2:]) if one in areas), None)
        return Place(district, area, code)
