"""The column ``origins`` of the template: which rows of published sets a clinic stands for.

``set=number`` where the clinic was made from the row, ``set~number`` where the row only adds to it; several are divided
by blanks.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from actions.db.repositories.importing import Snapshot
from actions.services.importing.spool import Spool
from actions.services.importing.values import BadRowError

Origin = tuple[str, str, bool]
_ORIGIN = re.compile(r"([a-z0-9_]{1,32})([=~])([\x21-\x7e]{1,64})")


def write_origins(rows: Iterable[Mapping[str, Any]]) -> str:
    """The cell of these rows of ``clinic_origin``."""
    return " ".join(sorted(f"{one['source']}{'=' if one['leads'] else '~'}{one['external_id']}" for one in rows))


def read_origins(cell: str) -> list[Origin]:
    """Set, number, and whether the clinic was made from it.

    Raises:
        BadRowError: it is written otherwise.
    """
    found = []
    for word in cell.split():
        match = _ORIGIN.fullmatch(word)
        if match is None:
            raise BadRowError(f"origins: '{word}' is no set=number")
        found.append((match[1], match[3], match[2] == "="))
    return found


class OriginColumn:
    """Compares the cells of a batch with what is there."""

    def __init__(self, snapshot: Snapshot, spool: Spool) -> None:
        self._snapshot = snapshot
        self._spool = spool
        self._owners: dict[tuple[str, str], str] = {}

    def read(self, cells: Sequence[str]) -> None:
        """Look up to whom the rows of these cells belong."""
        numbers = {match[3] for cell in cells for word in cell.split() if (match := _ORIGIN.fullmatch(word))}
        rows = self._snapshot.find("origin", "external_id", numbers)
        self._owners.update({(one["source"], one["external_id"]): one["clinic"] for one in rows})

    def new(self, clinic: str, cell: str) -> list[Origin]:
        """What of a clinic's cell is not known yet.

        Raises:
            BadRowError: a row is another clinic's.
        """
        found = []
        for origin in read_origins(cell):
            owner = self._owners.get(origin[:2])
            if owner not in (None, clinic):
                raise BadRowError(f"origins: {origin[0]}={origin[1]} stands for {owner}")
            if owner is None:
                found.append(origin)
        return found

    def put(self, clinic: str, origins: Iterable[Origin]) -> None:
        """Keep them; the next import of the set compares every word, because what it said last is not known."""
        for source, number, leads in origins:
            self._owners[source, number] = clinic
            self._spool.add(
                "origin",
                {
                    "source": source,
                    "external_id": number,
                    "clinic": clinic,
                    "digest": "",
                    "leads": leads,
                    "state": "open",
                    "state_since": None,
                },
            )
