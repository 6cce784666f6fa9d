"""Names of procedures, fields, districts, landmarks and airports in every locale, from ``data/names``."""

from pathlib import Path
from typing import Any

import yaml

from bot.languages import LOCALES
from bot.text.formats import pick

KINDS = ("procedures", "specialties", "districts", "landmarks", "airports", "languages")


class Names:
    """Names by kind, id and locale."""

    def __init__(self, names: dict[str, dict[str, dict[str, str]]]) -> None:
        self._names = names

    @classmethod
    def load(cls, folder: Path) -> "Names":
        """Read ``<folder>/<locale>.yml`` of every locale of the registry that has one."""
        names: dict[str, dict[str, dict[str, str]]] = {kind: {} for kind in KINDS}
        for code in LOCALES:
            path = folder / f"{code}.yml"
            raw: dict[str, Any] = (
                yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) if path.exists() else {}
            )
            for kind in KINDS:
                for item, entry in (raw.get(kind) or {}).items():
                    names[kind].setdefault(item, {})[code] = str(entry["name"])
        return cls(names)

    def name(self, kind: str, item: str, locale: str) -> str:
        """The name in a locale, or in the nearest one that has it; the id itself when nobody named it."""
        return pick(self._names[kind].get(item, {}), locale) or item
