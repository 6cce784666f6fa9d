"""Published sets and their columns, as files say them (``data/mappings/*.yml``): what each row says of a clinic.

A mapping that names a column the file has not is refused before anything is read.
"""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from actions.services.importing.cleaning import (
    WGS84,
    Addresses,
    digest,
    match_key,
    plain,
    points,
    read_day,
    read_phone,
)
from actions.services.importing.values import BadRowError, ImportRefusedError, Row, Seen

PLACES = "places.yml"
STATES = ("open", "suspended", "closed")
NAME_LENGTH, ADDRESS_LENGTH, KEY_LENGTH = 200, 300, 64
COLUMNS = (
    *("external_id", "name", "address", "district", "phone", "x", "y"),
    *("state", "closed_on", "suspended_on", "as_of", "departments", "languages"),
)
LISTS = re.compile(r"[,，/;、|\n]")


@dataclass(frozen=True)
class Vocabulary:
    """Words of published lists and the ids they mean: departments and languages, by any of their names."""

    departments: Mapping[str, str] = field(default_factory=dict)
    languages: Mapping[str, str] = field(default_factory=dict)
    locales: tuple[str, ...] = ()

    @classmethod
    def load(cls, folder: Path, locales: Iterable[str]) -> "Vocabulary":
        """From ``<locale>.yml`` of a folder of names."""
        found: dict[str, dict[str, str]] = {"specialties": {}, "languages": {}}
        for path in sorted(folder.glob("*.yml")):
            content = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
            for kind, words in found.items():
                for name, entry in (content.get(kind) or {}).items():
                    for word in (entry["name"], *(entry.get("aliases") or ())):
                        words.setdefault(_bare(str(word)), str(name))
        return cls(found["specialties"], found["languages"], tuple(locales))


@dataclass(frozen=True)
class SetMapping:
    """One published set.

    Attributes:
        name: of the file, and of the source in ``clinic_origin``.
        title: what is kept as the clinics' source.
        header_seen: the columns were read off a real file; False: off the set's description, to be checked.
        recognise: a file with all these columns is taken for this set.
        creates: rows that fit no clinic become clinics; False: they only add to those that are there.
        key: our columns that together number the rows of a set that does not; Korean name and district unless said.
        columns: the set's names for each of ours, the first that is filled counts; a name in another locale is
            ``name_<locale>``.
        departments: the set's own words for specialties, besides our names of them.
        states: the set's words for ``open``, ``suspended`` and ``closed``; without a column all are open.
        region: put before addresses that begin with a district.
        grid: of ``x`` and ``y``.
    """

    name: str
    title: str
    header_seen: bool
    columns: Mapping[str, tuple[str, ...]]
    recognise: tuple[str, ...] = ()
    creates: bool = True
    key: tuple[str, ...] = ()
    departments: Mapping[str, str] = field(default_factory=dict)
    states: Mapping[str, str] = field(default_factory=dict)
    region: str = ""
    grid: str = WGS84

    @classmethod
    def load(cls, path: Path) -> "SetMapping":
        """Read one mapping.

        Raises:
            ImportRefusedError: it is none, or maps what we have not.
        """
        try:
            content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
            columns = {
                ours: (theirs,) if isinstance(theirs, str) else tuple(theirs)
                for ours, theirs in content["columns"].items()
            }
            made = cls(
                name=path.stem,
                title=content["title"],
                header_seen=content["header_seen"],
                columns=columns,
                recognise=tuple(content.get("recognise", ())),
                creates=content.get("creates", True),
                key=tuple(content.get("key", ())),
                departments={_bare(word): name for word, name in content.get("departments", {}).items()},
                states=content.get("states", {}),
                region=content.get("region", ""),
                grid=content.get("grid", WGS84),
            )
        except (OSError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
            raise ImportRefusedError(f"{path} is no mapping: {type(error).__name__} {error}") from error
        unknown = [one for one in columns if one not in COLUMNS and not one.startswith("name_")]
        if unknown or "name" not in columns or not set(made.states.values()) <= set(STATES):
            raise ImportRefusedError(f"{path} maps what clinics have not, or no name: {', '.join(unknown) or 'name'}")
        return made

    def check(self, header: Sequence[str]) -> None:
        """Refuse a file that lacks what every row needs.

        Raises:
            ImportRefusedError: names the columns looked for, and those the file has.
        """
        needed = [one for one in ("external_id", "name", "address", "state") if one in self.columns]
        lacking = [one for one in needed if not set(self.columns[one]) & set(header)]
        if lacking:
            wanted = "; ".join(f"{one}: {' or '.join(self.columns[one])}" for one in lacking)
            has = ", ".join(one for one in header if one)
            raise ImportRefusedError(f"for {self.name} the file lacks {wanted} (it has {has}): correct the mapping")


def load_mappings(folder: Path) -> dict[str, SetMapping]:
    """All mappings of a folder, by name."""
    return {path.stem: SetMapping.load(path) for path in sorted(folder.glob("*.yml")) if path.name != PLACES}


def choose(mappings: Mapping[str, SetMapping], header: Sequence[str]) -> SetMapping:
    """The mapping whose columns a header has.

    Raises:
        ImportRefusedError: none, or several as well.
    """
    fitting = [one for one in mappings.values() if one.recognise and set(one.recognise) <= set(header)]
    if len(fitting) == 1:
        return fitting[0]
    names = ", ".join(one.name for one in fitting) or "none of the mappings"
    raise ImportRefusedError(
        f"by its columns the file may be {names}: say which with --mapping ({', '.join(mappings)})"
    )


class Reader:
    """Reads batches of rows by one mapping."""

    def __init__(self, mapping: SetMapping, addresses: Addresses, vocabulary: Vocabulary, today: date) -> None:
        self._mapping = mapping
        self._addresses = addresses
        self._vocabulary = vocabulary
        self._today = today

    def read(self, rows: Sequence[Row]) -> list[tuple[Row, Seen | BadRowError]]:
        """What each row says, or why it is not taken."""
        found: list[tuple[Row, Seen | BadRowError]] = []
        xs, ys = ([self._cell(row, axis) for row in rows] for axis in ("x", "y"))
        for row, x, point in zip(rows, xs, points(self._mapping.grid, xs, ys), strict=True):
            try:
                found.append((row, self._seen(row, x, point)))
            except BadRowError as error:
                found.append((row, error))
        return found

    def key(self, row: Row) -> str:
        """What a row that is not taken is known by: its number, or its name."""
        return plain(self._cell(row, "external_id") or self._cell(row, "name"), KEY_LENGTH)

    def _seen(self, row: Row, x: str, point: tuple[float, float] | None) -> Seen:
        if row.broken is not None:
            raise BadRowError(row.broken)
        name = plain(self._cell(row, "name"), NAME_LENGTH)
        if not any(char.isalnum() for char in name):
            raise BadRowError("no name")
        notes: list[str] = []
        columns: dict[str, Any] = {"names": {"ko": name, **self._names(row)}}
        state, since = self._state(row)
        address = plain(self._cell(row, "address") or self._cell(row, "district"), ADDRESS_LENGTH)
        place = self._addresses.place(address) or self._addresses.place(f"{self._mapping.region} {address}".strip())
        if place is None and state != "open":  # a clinic that is known closes whatever its address has become
            number = self._number(row, match_key(name, ""))
            return Seen(row.line, number, state, since, None, columns, read_day(self._cell(row, "as_of")))
        if place is None:
            raise BadRowError(f"no district of Korea in the address: {address}" if address else "no address")
        columns |= {"district": place.district, "area": place.area}
        if self._cell(row, "address"):
            columns["address"] = {"ko": address}
        if typed := self._cell(row, "phone"):
            phone = read_phone(typed, place.area_code)
            columns |= {"phone": phone} if phone else {}
            notes += [] if phone else [f"telephone number not readable: {plain(typed, 40)}"]
        if point is not None:
            columns["latitude"], columns["longitude"] = point
        elif x:
            notes.append("point outside of Korea left out")
        self._read_lists(row, columns, notes)
        key = match_key(name, place.district)
        return Seen(
            line=row.line,
            external_id=self._number(row, key),
            state=state,
            since=since,
            match_key=key,
            columns=columns,
            as_of=read_day(self._cell(row, "as_of")),
            notes=tuple(notes),
        )

    def _names(self, row: Row) -> dict[str, str]:
        texts = {one: self._cell(row, f"name_{one}") for one in self._vocabulary.locales}
        return {locale: plain(text, NAME_LENGTH) for locale, text in texts.items() if text}

    def _state(self, row: Row) -> tuple[str, date | None]:
        if "state" not in self._mapping.columns:
            return "open", None
        word = plain(self._cell(row, "state"), NAME_LENGTH)
        state = self._mapping.states.get(word)
        if state is None:
            raise BadRowError(f"state of business unknown: {word or 'empty'}")
        if state == "open":
            return state, None
        return state, read_day(self._cell(row, "closed_on" if state == "closed" else "suspended_on"))

    def _read_lists(self, row: Row, columns: dict[str, Any], notes: list[str]) -> None:
        departments = {**self._vocabulary.departments, **self._mapping.departments}
        for kind, words in (("departments", departments), ("languages", self._vocabulary.languages)):
            typed = [part for part in LISTS.split(self._cell(row, kind)) if part.strip()]
            found = [words.get(_bare(part)) for part in typed]
            if known := sorted({one for one in found if one is not None}):
                columns[kind] = known
            if left := [plain(part, 30) for part, one in zip(typed, found, strict=True) if one is None]:
                notes.append(f"{kind} without a name here: {', '.join(left[:5])}")

    def _number(self, row: Row, key: str) -> str:
        if "external_id" in self._mapping.columns:
            number = plain(self._cell(row, "external_id"), KEY_LENGTH + 1)
            if not number or len(number) > KEY_LENGTH or not number.isascii():
                raise BadRowError("no number of its own")
            return number
        if not self._mapping.key:
            return key
        return digest("|".join([key, *(plain(self._cell(row, one), NAME_LENGTH) for one in self._mapping.key)]))

    def _cell(self, row: Row, ours: str) -> str:
        for theirs in self._mapping.columns.get(ours, ()):
            if text := row.cells.get(theirs, "").strip():
                return text
        return ""


def digest_of(seen: Seen) -> str:
    """Digest of all that a row says: the same as last time, nothing changes."""
    said = {"columns": seen.columns, "state": seen.state, "since": seen.since and seen.since.isoformat()}
    return digest(json.dumps(said, sort_keys=True, ensure_ascii=False))


def _bare(word: str) -> str:
    return re.sub(r"\W+", "", word).casefold()
