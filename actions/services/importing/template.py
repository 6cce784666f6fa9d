"""Our own template against the directory: clinics, practitioners, offerings, closures. What the file says counts.

A column that the file has not is left as it is, an empty cell empties; rows that the file has not stay.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from actions.db.repositories.importing import Snapshot
from actions.services.importing.cleaning import match_key
from actions.services.importing.columns import SHEETS, Field, fields_of, read_cells
from actions.services.importing.origins import OriginColumn
from actions.services.importing.reading import Table
from actions.services.importing.spool import Spool
from actions.services.importing.values import BadRowError, ImportRefusedError, Reporter, Row, RowReport

SOURCE = "template"
TEXTS = ("names", "address", "terms")
Said = dict[str, Any]


def sheets_of(tables: Sequence[Table], locales: Sequence[str]) -> list[Table]:
    """The tables of a template, in the order in which they are taken; empty when they are none.

    Raises:
        ImportRefusedError: a sheet of this name has not the columns.
    """
    named = {table.name.strip().lower(): table for table in tables}
    found = [named[sheet] for sheet in SHEETS if sheet in named]
    for table in found:
        fields = fields_of(table.name.strip().lower(), locales)
        if lacking := [one.header for one in fields if one.needed and one.header not in table.columns]:
            raise ImportRefusedError(f"{table.name} lacks the columns {', '.join(lacking)}")
        known = {one.header for one in fields}
        if strange := [one for one in table.columns if one and one not in known]:
            raise ImportRefusedError(f"{table.name} has columns that the template has not: {', '.join(strange)}")
    return found


class TemplatePlan:
    """Works out the operations of one sheet after the other, batch by batch; the directory is only read."""

    def __init__(
        self,
        snapshot: Snapshot,
        spool: Spool,
        report: Reporter,
        today: date,
        locales: Sequence[str],
        *,
        procedures: frozenset[str],
        specialties: frozenset[str],
    ) -> None:
        self._snapshot = snapshot
        self._spool = spool
        self._report = report
        self._today = today
        self._locales = locales
        self._procedures = procedures
        self._specialties = specialties
        self._origins = OriginColumn(snapshot, spool)
        self._new: dict[str, set[str]] = {"clinics": set(), "practitioners": set()}
        self._seen: set[tuple[str, ...]] = set()
        self._take: dict[str, Callable[[str, list[tuple[int, Said]]], None]] = {
            "clinics": self._clinics,
            "practitioners": self._practitioners,
            "offerings": self._offerings,
            "closures": self._closures,
        }
        self._fields: dict[str, Sequence[Field]] = {sheet: fields_of(sheet, locales) for sheet in SHEETS}

    def take(self, sheet: str, rows: Sequence[Row]) -> None:
        """Compare a batch of one sheet."""
        said: list[tuple[int, Said]] = []
        for row in rows:
            try:
                if row.broken is not None:
                    raise BadRowError(row.broken)
                said.append((row.line, read_cells(self._fields[sheet], row.cells)))
            except BadRowError as error:
                self._report(RowReport(row.line, sheet, row.cells.get("id", ""), "rejected", str(error)))
        self._take[sheet](sheet, said)

    def _each(
        self,
        sheet: str,
        said: list[tuple[int, Said]],
        key: Callable[[Said], str],
        work: Callable[[str, Said], bool | None],
    ) -> None:
        """Report on every row; ``work`` says whether it changed something (None: it is new)."""
        for line, row in said:
            name = key(row)
            try:
                if (sheet, name) in self._seen:
                    raise BadRowError("the same stands in the file before")
                self._seen.add((sheet, name))
                changed = work(name, row)
            except BadRowError as error:
                self._report(RowReport(line, sheet, name, "rejected", str(error)))
                continue
            outcome = "new" if changed is None else "changed" if changed else "unchanged"
            self._report(RowReport(line, sheet, name, outcome, ""))

    def _clinics(self, sheet: str, said: list[tuple[int, Said]]) -> None:
        ids = [row["id"] for _, row in said]
        there = {one["id"]: one for one in self._snapshot.find("clinic", "id", ids)}
        hours: dict[str, dict[int, list[tuple[int, int]]]] = {}
        for one in self._snapshot.find("hours", "clinic", ids):
            hours.setdefault(one["clinic"], {}).setdefault(one["weekday"], []).append((one["opens"], one["closes"]))
        self._origins.read([row.get("origins") or "" for _, row in said])

        def work(clinic: str, row: Said) -> bool | None:
            old = there.get(clinic)
            columns = self._clinic_columns(row, old)
            self._check_specialties(columns.get("departments", ()))
            origins = self._origins.new(clinic, row.get("origins") or "")
            if old is None:
                self._spool.add("clinic", {**columns, "id": clinic})
                self._new["clinics"].add(clinic)
            elif columns:
                self._spool.set("clinic", {"id": clinic}, columns)
            moved = self._put_hours(clinic, row, hours.get(clinic, {}))
            self._origins.put(clinic, origins)
            return None if old is None else bool(columns or moved or origins)

        self._each(sheet, said, lambda row: str(row["id"]), work)

    def _clinic_columns(self, row: Said, old: Mapping[str, Any] | None) -> Said:
        """All columns of a new clinic, or those that differ."""
        plain = {name: value for name, value in row.items() if "." not in name and name not in ("id", "origins")}
        texts = {name: _merged(name, row, (old or {}).get(name) or {}) for name in TEXTS}
        if not {"en", "ko"} & set(texts["names"]):
            raise BadRowError("name_ko, name_en: both empty")
        if old is None:
            plain.setdefault("source", SOURCE)
            plain["as_of"] = plain.get("as_of") or self._today
            empty = {one.column: one.empty for one in self._fields["clinics"] if "." not in one.column}
            skipped = ("id", "origins", "registration_state", "district", "source", "as_of")
            plain = {name: value for name, value in empty.items() if name not in skipped} | plain
            plain |= {**texts, "terms": texts["terms"] or None, "demo": False}
            _check_clinic(plain, self._today)
            return plain | {"match_key": _key(plain)}
        if "as_of" in plain and plain["as_of"] is None:
            del plain["as_of"]
        plain |= {name: texts[name] for name in TEXTS if texts[name] != (old[name] or {})}
        changed = {name: value for name, value in plain.items() if value != old[name]}
        if changed:
            _check_clinic({**old, **changed}, self._today, changed)
            if {"names", "district"} & set(changed):
                changed["match_key"] = _key({**old, **changed})
        return changed

    def _put_hours(self, clinic: str, row: Said, old: Mapping[int, list[tuple[int, int]]]) -> bool:
        changed = False
        for weekday in range(7):
            spans = row.get(f"hours.{weekday}")
            if spans is None or list(spans) == sorted(old.get(weekday, ())):
                continue
            changed = True
            if weekday in old:
                self._spool.drop("hours", {"clinic": clinic, "weekday": weekday})
            for opens, closes in spans:
                self._spool.add("hours", {"clinic": clinic, "weekday": weekday, "opens": opens, "closes": closes})
        return changed

    def _practitioners(self, sheet: str, said: list[tuple[int, Said]]) -> None:
        ids = [row["id"] for _, row in said]
        there = {one["id"]: one for one in self._snapshot.find("practitioner", "id", ids)}
        taken = self._snapshot.taken(ids)
        clinics = self._known("clinics", "clinic", [row["clinic"] for _, row in said])

        def work(person: str, row: Said) -> bool | None:
            old = there.get(person)
            if row["clinic"] not in clinics:
                raise BadRowError(f"no clinic {row['clinic']}")
            if person in taken or (old is not None and old["clinic"] != row["clinic"]):
                raise BadRowError("the id is taken, or the practitioner is another clinic's")
            columns = {name: value for name, value in row.items() if "." not in name and name != "id"}
            columns["names"] = _merged("names", row, old["names"] if old else {})
            if not columns["names"]:
                raise BadRowError("no name")
            self._check_specialties(columns.get("specialties", ()))
            if old is None:
                empty: Said = {"specialties": [], "languages": [], "sex": None}
                self._spool.add("practitioner", {**empty, **columns, "id": person})
                self._spool.add("resource", {"id": person, "kind": "practitioner", "clinic": row["clinic"]})
                self._new["practitioners"].add(person)
                return None
            return self._set("practitioner", {"id": person}, columns, old)

        self._each(sheet, said, lambda row: str(row["id"]), work)

    def _offerings(self, sheet: str, said: list[tuple[int, Said]]) -> None:
        named = [row["clinic"] for _, row in said]
        there = {
            (one["clinic"], one["procedure"]): one for one in self._snapshot.find("offering", "clinic", set(named))
        }
        clinics = self._known("clinics", "clinic", named)

        def work(_key: str, row: Said) -> bool | None:
            if row["clinic"] not in clinics:
                raise BadRowError(f"no clinic {row['clinic']}")
            if row["procedure"] not in self._procedures:
                raise BadRowError(f"no procedure {row['procedure']}")
            key = {"clinic": row["clinic"], "procedure": row["procedure"]}
            old = there.get((row["clinic"], row["procedure"]))
            columns = {name: value for name, value in row.items() if name not in key}
            empty = {one.column: one.empty for one in self._fields["offerings"] if one.column not in key}
            _check_price({**empty, **(old or {}), **columns})
            if old is None:
                self._spool.add("offering", {**empty, **columns, **key, "demo": False})
                return None
            return self._set("offering", key, columns, old)

        self._each(sheet, said, lambda row: f"{row['clinic']}/{row['procedure']}", work)

    def _closures(self, sheet: str, said: list[tuple[int, Said]]) -> None:
        there = {_closure(one): one for one in self._snapshot.find("closure", "date", {row["date"] for _, row in said})}
        clinics = self._known("clinics", "clinic", [row.get("clinic") for _, row in said])
        people = self._known("practitioners", "practitioner", [row.get("practitioner") for _, row in said])

        def work(_name: str, row: Said) -> bool | None:
            clinic, person = row.get("clinic"), row.get("practitioner")
            if (clinic and clinic not in clinics) or (person and person not in people):
                raise BadRowError("no such clinic or practitioner")
            spans = row.get("span") or ((None, None),)
            if len(spans) > 1:
                raise BadRowError("hours: one span a row")
            columns = {"clinic": clinic, "practitioner": person, "date": row["date"]}
            columns |= {"opens": spans[0][0], "closes": spans[0][1]}
            old = there.get(_closure(columns))
            if old is None:
                self._spool.add("closure", {**columns, "reason": row.get("reason") or "closed"})
                return None
            return self._set("closure", {"id": old["id"]}, {"reason": row.get("reason", old["reason"])}, old)

        self._each(
            sheet,
            said,
            lambda row: " ".join(str(row.get(one) or "") for one in ("clinic", "practitioner", "date", "span")).strip(),
            work,
        )

    def _set(self, table: str, key: Said, columns: Said, old: Mapping[str, Any]) -> bool:
        changed = {name: value for name, value in columns.items() if value != old[name]}
        if changed:
            self._spool.set(table, key, changed)
        return bool(changed)

    def _known(self, sheet: str, table: str, ids: Sequence[str | None]) -> set[str]:
        wanted = {one for one in ids if one}
        return {one["id"] for one in self._snapshot.find(table, "id", wanted)} | (wanted & self._new[sheet])

    def _check_specialties(self, ids: Sequence[str]) -> None:
        if unknown := [one for one in ids if one not in self._specialties]:
            raise BadRowError(f"no such specialty: {', '.join(unknown[:3])}")


def _merged(name: str, row: Said, old: Mapping[str, str]) -> dict[str, str]:
    said = {column.partition(".")[2]: text for column, text in row.items() if column.startswith(f"{name}.")}
    return {locale: text for locale, text in {**old, **said}.items() if text}


def _key(columns: Mapping[str, Any]) -> str | None:
    name = columns["names"].get("ko")
    return match_key(name, columns["district"]) if name else None


def _check_clinic(clinic: Mapping[str, Any], today: date, changed: Mapping[str, Any] | None = None) -> None:
    about = {"registration_state", "registration_number", "registration_expires_on"}
    if clinic["registration_state"] == "verified" and (changed is None or about & set(changed)):
        if clinic["registration_number"] is None or clinic["registration_expires_on"] is None:
            raise BadRowError("a verified registration needs a number and the day on which it expires")
        if clinic["registration_expires_on"] < today:
            raise BadRowError("registration_expires_on: what expired is not verified but lapsed")
    if (clinic["latitude"] is None) != (clinic["longitude"] is None):
        raise BadRowError("latitude, longitude: both or neither")


def _check_price(offer: Mapping[str, Any]) -> None:
    lowest, highest = offer["price_from"], offer["price_to"]
    if lowest is None and highest is not None:
        raise BadRowError("price_to without price_from")
    if lowest is not None and (offer["price_source"] is None or offer["price_as_of"] is None):
        raise BadRowError("a price needs price_source and price_as_of")
    if highest is not None and highest < lowest:
        raise BadRowError("price_to is below price_from")


def _closure(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(row[name] for name in ("clinic", "practitioner", "date", "opens", "closes"))
