"""Where places are: cities, districts, neighbourhoods, landmarks and airports, by id."""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

KINDS = ("landmark", "airport", "area", "district", "city")
"""From the narrow to the wide: of two places named together the narrower one is meant."""
WITHIN = ("district", "city")
METRES_A_DEGREE = 111_195.0
"""Of latitude, on a sphere of the earth's mean radius."""


class PlacesError(ValueError):
    """The file of places is not as agreed; the text says where."""


@dataclass(frozen=True)
class Place:
    """A point in degrees (WGS 84). ``kind`` is one of :data:`KINDS`; ``parent`` is the district of an area, or None."""

    id: str
    kind: str
    latitude: float
    longitude: float
    parent: str | None = None

    @property
    def wide(self) -> bool:
        """A clinic is in it or is not; of the other kinds it is near or far."""
        return self.kind in WITHIN


class Places:
    """The places that searches know; empty when there is no file."""

    def __init__(self, places: Iterable[Place] = ()) -> None:
        self._places = {place.id: place for place in places}

    @classmethod
    def load(cls, path: Path) -> "Places":
        """Read ``places.yml``: ``places:`` maps ids to ``{kind, latitude, longitude, parent?}``.

        Raises:
            PlacesError: a place lacks something or has an unknown kind.
        """
        if not path.exists():
            return cls()
        loader = yaml.CSafeLoader
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=loader) or {}
        entries = content.get("places") if isinstance(content, dict) else None
        if not isinstance(entries, dict):
            raise PlacesError(f"{path.name}: needs a map of places")
        return cls(_place(path.name, str(name), entry) for name, entry in entries.items())

    def get(self, place_id: str) -> Place | None:
        """One place, or None."""
        return self._places.get(place_id)

    def narrowest(self, place_ids: Iterable[str]) -> str | None:
        """Of the places named in one message the one that says most; one without a point counts as an area."""
        ids = list(place_ids)
        return min(ids, key=lambda one: _width(self._places.get(one)), default=None)

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places.values())

    def __len__(self) -> int:
        return len(self._places)


def _width(place: Place | None) -> int:
    return KINDS.index(place.kind if place else "area")


def _place(file: str, name: str, entry: Mapping[str, Any]) -> Place:
    try:
        place = Place(
            id=name,
            kind=str(entry["kind"]),
            latitude=float(entry["latitude"]),
            longitude=float(entry["longitude"]),
            parent=entry.get("parent"),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise PlacesError(f"{file}: {name} needs kind, latitude and longitude") from error
    if place.kind not in KINDS:
        raise PlacesError(f"{file}: {name}: no such kind: {place.kind}")
    return place


def metres_between(latitude: float, longitude: float, other_latitude: float, other_longitude: float) -> float:
    """The distance of two points in metres, as the crow flies; exact to a thousandth below a hundred kilometres."""
    across = math.cos(math.radians((latitude + other_latitude) / 2))
    return METRES_A_DEGREE * math.hypot(latitude - other_latitude, (longitude - other_longitude) * across)
