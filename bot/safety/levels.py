"""How urgent each kind of red flag is, read from ``data/safety/levels.yml``."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

DATA = Path(__file__).resolve().parents[2] / "data" / "safety"
LEVELS_FILE = "levels.yml"


class SafetyDataError(ValueError):
    """A file of ``data/safety`` is missing or wrong; the text names the file and what is wrong in it."""


@dataclass(frozen=True)
class Levels:
    """The levels, the most urgent first, and the level of each kind."""

    order: tuple[str, ...]
    of_kind: dict[str, str]

    @classmethod
    def load(cls, folder: Path = DATA) -> "Levels":
        """Reads ``levels.yml`` of the folder.

        Raises:
            SafetyDataError: the file is missing, or a kind lacks a known level or a reason.
        """
        path = folder / LEVELS_FILE
        data = read_mapping(path)
        order, kinds = data.get("levels"), data.get("kinds")
        if not isinstance(order, list) or not all(isinstance(level, str) for level in order):
            raise SafetyDataError(f"{path}: levels must be a list of names")
        if not isinstance(kinds, dict) or not kinds:
            raise SafetyDataError(f"{path}: kinds must name at least one kind")
        of_kind = {}
        for kind, entry in kinds.items():
            if not isinstance(entry, dict) or entry.get("level") not in order or not entry.get("reason"):
                raise SafetyDataError(f"{path}: kind {kind}: needs a level (one of {', '.join(order)}) and a reason")
            of_kind[str(kind)] = str(entry["level"])
        return cls(tuple(order), of_kind)

    def rank(self, level: str) -> int:
        """The place of a level in the order, 0 for the most urgent."""
        return self.order.index(level)


def read_mapping(path: Path) -> dict[str, Any]:
    """The mapping a YAML file holds.

    Raises:
        SafetyDataError: the file cannot be read, is no YAML, or holds something else.
    """
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise SafetyDataError(f"{path}: {error}") from error
    if not isinstance(data, dict):
        raise SafetyDataError(f"{path}: must hold a mapping")
    return data
