"""Rotation of the keys of everything encrypted, shown step by step."""

from collections.abc import Callable
from dataclasses import dataclass

from actions.db.repositories.privacy_keys import KeyRepository
from actions.db.repositories.privacy_tracker import TrackerRepository

Progress = Callable[[str, int, int], None]
"""Called with what is being worked, how many rows were read, and of how many."""
EVENTS = "tracker events"
CODES = "access log"


@dataclass(frozen=True)
class Rotated:
    """How many values were written anew, by table; 0 everywhere: all was under the newest key."""

    changed: dict[str, int]

    @property
    def total(self) -> int:
        """All of them."""
        return sum(self.changed.values())


class KeyRotation:
    """May be broken off at any moment and repeated: each batch is a transaction of its own."""

    def __init__(self, keys: KeyRepository, trackers: TrackerRepository) -> None:
        self._keys = keys
        self._trackers = trackers

    def run(self, progress: Progress = lambda what, done, total: None) -> Rotated:
        """Bring every value under the newest key, and every keyed hash that can be made anew."""
        changed: dict[str, int] = {}
        for model in self._keys.tables():
            name = str(model.__tablename__)
            for done, total, count in self._keys.rotate(model):
                changed[name] = count
                progress(name, done, total)
        for done, total, count in self._trackers.rotate():
            changed[EVENTS] = count
            progress(EVENTS, done, total)
        changed[CODES] = self._keys.rehash_codes()
        return Rotated({name: count for name, count in changed.items() if count})
