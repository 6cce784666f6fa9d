"""Dated, sourced facts: what is known, until when, and who says so. An expired fact is never given out."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from actions.services.facts import SOURCE_KINDS, Entry, Fact, FactError, months_after, needing, read_entry
from actions.services.line_values import PREFIX as LINE
from actions.services.line_values import check_line
from actions.services.procedure_values import KINDS, check_values

REVIEW_MONTHS = {"price": 12}
REVIEW_MONTHS_OTHERWISE = 24

__all__ = ["Fact", "FactError", "Knowledge"]

_OfProcedures = dict[tuple[str, str], list[Entry]]


Corrected = Callable[[], Mapping[str, Entry]]
"""What stands in the place of facts of the files at this moment, by id."""


class Knowledge:
    """All facts of ``data/knowledge``, and what stands in their place while everything runs."""

    def __init__(
        self, entries: dict[str, Entry], of_procedures: _OfProcedures | None = None, corrected: Corrected = dict
    ) -> None:
        self._entries = entries
        self._of_procedures = of_procedures or {}
        self._corrected = corrected

    @classmethod
    def load(cls, folder: Path) -> "Knowledge":
        """Read every ``*.yml`` of the folder, and those of ``procedures`` in it.

        Raises:
            FactError: a fact lacks source or dates, its values are of no known shape, or its id stands twice.
        """
        entries: dict[str, Entry] = {}
        for path in sorted(folder.glob("*.yml")):
            for fact_id, raw in _mapping(path).items():
                if fact_id in entries:
                    raise FactError(f"{path.name}: {fact_id} stands twice")
                entries[fact_id] = _read(path.name, fact_id, raw)
        of_procedures: _OfProcedures = {}
        home: dict[str, str] = {}
        for path in sorted((folder / "procedures").glob("*.yml")):
            for procedure, kind, entry in _procedure_entries(path):
                if home.setdefault(procedure, path.name) != path.name:
                    raise FactError(f"{path.name}: {procedure} stands in {home[procedure]} too")
                of_procedures.setdefault((procedure, kind), []).append(entry)
        return cls(entries, of_procedures)

    def corrected_by(self, corrected: Corrected) -> "Knowledge":
        """The same facts, with others in the place of some at any moment."""
        return Knowledge(self._entries, self._of_procedures, corrected)

    def ids(self) -> list[str]:
        """The ids of all facts that are not of a procedure."""
        return list(self._entries)

    def entries(self) -> dict[str, Entry]:
        """Every fact as it is stored, by id; those of procedures are called ``filler.price.1``."""
        of_procedures = {entry.id: entry for entries in self._of_procedures.values() for entry in entries}
        return {**self._entries, **of_procedures, **self._corrected()}

    def checked(self, where: str, fact_id: str, raw: Any) -> Entry:
        """A fact that is to stand in the place of one of the files, checked as that one was.

        Raises:
            FactError: no file has the fact, or this one is wrong; the error begins with ``where``.
        """
        if fact_id in self._entries:
            return _read(where, fact_id, raw)
        procedure, _, rest = fact_id.partition(".")
        kind = rest.partition(".")[0]
        known = any(entry.id == fact_id for entry in self._of_procedures.get((procedure, kind), ()))
        needing(where)(known, f"there is no fact {fact_id}")
        return _checked(where, fact_id, kind, raw)

    def fact(self, fact_id: str, today: date) -> Fact | None:
        """The fact as it may be asserted today, or None once it has ended or is no longer known.

        Raises:
            KeyError: no fact has this id.
        """
        entry = self._entries[fact_id]
        return self._corrected().get(fact_id, entry).on(today)

    def find(self, fact_id: str, today: date) -> Fact | None:
        """Any fact, of a procedure too, as it may be asserted today; None where there is none of this id."""
        entry = self.entries().get(fact_id)
        return None if entry is None else entry.on(today)

    def procedures(self) -> set[str]:
        """The ids of the procedures of which something is known, whatever the day."""
        return {procedure for procedure, _ in self._of_procedures}

    def procedure_facts(self, procedure: str, kind: str, today: date) -> list[Fact]:
        """What may be asserted today about a procedure, by kind of source (official first), the newest first.

        Args:
            kind: ``price``, ``duration``, ``recovery``, ``stay``, ``flying`` or ``cautions``; the shapes of the
                values are those of :mod:`actions.services.procedure_values`.

        Raises:
            ValueError: there is no such kind.
        """
        if kind not in KINDS:
            raise ValueError(f"no kind of fact: {kind!r}")
        corrected, stored = self._corrected(), self._of_procedures.get((procedure, kind), ())
        facts = [fact for entry in stored if (fact := corrected.get(entry.id, entry).on(today))]
        facts.sort(key=lambda fact: fact.as_of, reverse=True)
        return sorted(facts, key=lambda fact: SOURCE_KINDS.index(fact.source_kind))


def _mapping(path: Path) -> dict[str, Any]:
    try:
        loaded = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) or {}
    except yaml.YAMLError as error:
        raise FactError(f"{path.name}: {error}") from error
    if not isinstance(loaded, dict):
        raise FactError(f"{path.name}: is no mapping")
    return loaded


def _read(where: str, fact_id: str, raw: Any) -> Entry:
    entry = read_entry(where, fact_id, raw)
    if fact_id.startswith(LINE):
        check_line(entry.values, needing(f"{where}: {fact_id}"))
    return entry


def _procedure_entries(path: Path) -> list[tuple[str, str, Entry]]:
    loaded = _mapping(path)
    need = needing(path.name)
    unknown = loaded.keys() - {"sources", "procedures"}
    need(not unknown, f"has {', '.join(map(str, sorted(unknown, key=str)))}; only sources and procedures stand here")
    sources, procedures = loaded.get("sources") or {}, loaded.get("procedures") or {}
    need(isinstance(sources, dict) and isinstance(procedures, dict), "sources and procedures must be mappings")
    found, used = [], set()
    for procedure, kinds in procedures.items():
        need(isinstance(kinds, dict), f"{procedure}: needs kinds of facts")
        for kind, facts in kinds.items():
            need(kind in KINDS, f"{procedure}: {kind} must be one of {', '.join(KINDS)}")
            need(isinstance(facts, list) and bool(facts), f"{procedure}.{kind}: needs a list of facts")
            for number, raw in enumerate(facts, start=1):
                fact_id = f"{procedure}.{kind}.{number}"
                need(isinstance(raw, dict), f"{fact_id}: has no values")
                name = raw.get("source")
                need(isinstance(name, str) and name in sources, f"{fact_id}: source must be one of the file's sources")
                used.add(name)
                found.append((procedure, kind, _checked(path.name, fact_id, kind, {**raw, "source": sources[name]})))
    need(used == sources.keys(), f"nobody uses the source {', '.join(sorted(sources.keys() - used))}")
    return found


def _checked(file: str, fact_id: str, kind: str, raw: dict[str, Any]) -> Entry:
    entry = read_entry(file, fact_id, raw)
    need = needing(f"{file}: {fact_id}")
    months = REVIEW_MONTHS.get(kind, REVIEW_MONTHS_OTHERWISE)
    need(entry.review_by <= months_after(entry.as_of.first, months), f"review_by is over {months} months after as_of")
    if kind == "price":
        need(entry.dated, "a price needs a dated source")
        need(entry.confidence != "low", "a price of low confidence is left out")
    check_values(kind, entry.values, need)
    return entry
