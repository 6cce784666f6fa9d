"""A published set against the directory: which clinics are new, which rows say something else, which closed."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Any

from actions.db.repositories.importing import Snapshot
from actions.services.importing.mapping import Reader, SetMapping, digest_of
from actions.services.importing.spool import Spool
from actions.services.importing.values import BadRowError, Reporter, Row, RowReport, Seen

TABLE = "clinics"
ID_LENGTH = 64
TEXTS, LISTS = ("names", "address"), ("departments", "languages")


def batches(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """Rows, so many at a time."""
    source = iter(rows)
    while batch := list(islice(source, size)):
        yield batch


class PublishedPlan:
    """Works out the operations of one set, batch by batch; the directory is only read."""

    def __init__(
        self, mapping: SetMapping, reader: Reader, snapshot: Snapshot, spool: Spool, report: Reporter, today: date
    ) -> None:
        self._mapping = mapping
        self._reader = reader
        self._snapshot = snapshot
        self._spool = spool
        self._report = report
        self._today = today
        self._read: set[str] = set()
        self._linked: set[str] = set()
        self._added_to: dict[str, dict[str, Any]] = {}
        self.known = 0

    def take(self, rows: Sequence[Row]) -> None:
        """Compare a batch."""
        found: list[Seen] = []
        for row, seen in self._reader.read(rows):
            if isinstance(seen, BadRowError):
                self._tell(row.line, self._reader.key(row), "rejected", str(seen))
            elif seen.external_id in self._read:
                self._tell(row.line, seen.external_id, "rejected", "the same institution stands in the file before")
            else:
                self._read.add(seen.external_id)
                found.append(seen)
        origins = {
            one["external_id"]: one
            for one in self._snapshot.find("origin", "external_id", [seen.external_id for seen in found])
            if one["source"] == self._mapping.name
        }
        self.known += sum(one["state"] != "closed" for one in origins.values())
        alike = self._alike([seen for seen in found if seen.external_id not in origins and seen.state == "open"])
        digests = [digest_of(seen) for seen in found]
        stale = [
            origins[seen.external_id]["clinic"]
            for seen, mark in zip(found, digests, strict=True)
            if seen.external_id in origins and origins[seen.external_id]["digest"] != mark
        ]
        named = [self._id(seen) for seen in found if seen.external_id not in origins and self._mapping.creates]
        clinics = {one["id"]: one for one in self._snapshot.find("clinic", "id", {*stale, *named})}
        for seen, mark in zip(found, digests, strict=True):
            origin = origins.get(seen.external_id)
            if origin is None and self._id(seen) in clinics and seen.state == "open":
                self._again(seen, mark, clinics[self._id(seen)])
            elif origin is None:
                self._unknown(seen, mark, alike.get(seen.match_key or "", ()))
            elif origin["digest"] == mark:
                self._tell(seen.line, seen.external_id, "unchanged", "")
            else:
                self._known(seen, mark, origin, clinics[origin["clinic"]])

    def _alike(self, found: Sequence[Seen]) -> dict[str, list[dict[str, Any]]]:
        """Clinics of the same Korean name and district, but for those this set speaks of by another number."""
        clinics = self._snapshot.find("clinic", "match_key", {seen.match_key for seen in found if seen.match_key})
        own = {
            one["clinic"]
            for one in self._snapshot.find("origin", "clinic", [clinic["id"] for clinic in clinics])
            if one["source"] == self._mapping.name and self._mapping.creates
        }
        alike: dict[str, list[dict[str, Any]]] = {}
        for clinic in clinics:
            if clinic["id"] not in own:
                alike.setdefault(clinic["match_key"], []).append(clinic)
        return alike

    def _unknown(self, seen: Seen, mark: str, alike: Sequence[Mapping[str, Any]]) -> None:
        if seen.state != "open":
            since = f" on {seen.since}" if seen.since else ""
            self._tell(seen.line, seen.external_id, "ignored", f"{seen.state}{since}, and not in the directory")
            return
        fitting = [one for one in alike if _same_phone(one, seen) and one["id"] not in self._linked]
        if len(fitting) == 1:
            clinic = fitting[0]
            if self._mapping.creates:
                self._linked.add(clinic["id"])
            columns = self._lacking(clinic, seen)
            self._put_origin(seen, mark, clinic["id"], leads=False)
            self._change(clinic["id"], columns)
            notes = (f"taken for {clinic['id']}, of the same name and district", *seen.notes)
            self._tell(seen.line, seen.external_id, "changed", "; ".join(notes))
        elif not self._mapping.creates:
            why = "several clinics of this name" if fitting else "no clinic of this name"
            self._tell(seen.line, seen.external_id, "ignored", f"{why} in the district")
        else:
            self._add(seen, mark)

    def _id(self, seen: Seen) -> str:
        return f"{self._mapping.name}_{seen.external_id}".lower()[:ID_LENGTH]

    def _again(self, seen: Seen, mark: str, clinic: Mapping[str, Any]) -> None:
        """The clinic was made from this row, and where it came from was forgotten."""
        self._put_origin(seen, mark, clinic["id"], leads=True)
        columns = self._said(clinic, seen)
        self._change(clinic["id"], columns)
        self._tell(seen.line, seen.external_id, "changed", "; ".join(seen.notes))

    def _add(self, seen: Seen, mark: str) -> None:
        clinic = self._id(seen)
        said = seen.columns
        self._spool.add(
            "clinic",
            {
                "id": clinic,
                "names": said["names"],
                "registration_state": "unknown",
                "district": said["district"],
                "area": said["area"],
                "address": said.get("address", {}),
                "latitude": said.get("latitude"),
                "longitude": said.get("longitude"),
                "phone": said.get("phone"),
                "departments": said.get("departments", []),
                "languages": said.get("languages", []),
                "source": self._mapping.title,
                "as_of": seen.as_of or self._today,
                "demo": False,
                "match_key": seen.match_key,
            },
        )
        self._put_origin(seen, mark, clinic, leads=True)
        self._tell(seen.line, seen.external_id, "new", "; ".join(seen.notes))

    def _known(self, seen: Seen, mark: str, origin: Mapping[str, Any], clinic: Mapping[str, Any]) -> None:
        if seen.as_of is not None and seen.as_of < clinic["as_of"] and origin["digest"]:
            self._older(seen, clinic)
            return
        state = {"digest": mark, "state": seen.state, "state_since": seen.since}
        self._spool.set("origin", {"source": self._mapping.name, "external_id": seen.external_id}, state)
        columns = self._said(clinic, seen) if origin["leads"] else self._lacking(clinic, seen)
        closes = seen.state != "open" and origin["state"] == "open"
        if closes and clinic["registration_state"] == "verified":
            columns["registration_state"] = "lapsed"
        self._change(clinic["id"], columns)
        notes = [*([seen.state] if closes else []), *seen.notes]
        self._tell(seen.line, seen.external_id, "closed" if closes else "changed", "; ".join(notes))

    def _older(self, seen: Seen, clinic: Mapping[str, Any]) -> None:
        """A file of before what is known: it fills gaps, and takes nothing back."""
        columns = self._lacking(clinic, seen)
        self._change(clinic["id"], columns)
        notes = f"older than what is known ({seen.as_of}, {clinic['as_of']}): only fills gaps"
        self._tell(seen.line, seen.external_id, "changed" if columns else "ignored", notes)

    def _said(self, clinic: Mapping[str, Any], seen: Seen) -> dict[str, Any]:
        """What the row says, where the clinic has something else; other locales stay."""
        said: dict[str, Any] = dict(seen.columns)
        for name in TEXTS:
            if name in said:
                said[name] = {**clinic[name], **said[name]}
        if seen.as_of is not None:
            said["as_of"] = seen.as_of
        if seen.match_key is not None:
            said["match_key"] = seen.match_key
        return {name: value for name, value in said.items() if value is not None and clinic[name] != value}

    def _lacking(self, clinic: Mapping[str, Any], seen: Seen) -> dict[str, Any]:
        """What the row says of which the clinic has nothing; to lists it adds."""
        has = {**clinic, **self._added_to.get(clinic["id"], {})}
        columns: dict[str, Any] = {}
        for name, value in seen.columns.items():
            if name in TEXTS:
                value = {**value, **has[name]}
            elif name in LISTS:
                value = sorted({*has[name], *value})
            elif has[name] is not None:
                continue
            if value != (sorted(has[name]) if name in LISTS else has[name]):
                columns[name] = value
        self._added_to.setdefault(clinic["id"], {}).update(columns)
        return columns

    def _change(self, clinic: str, columns: dict[str, Any]) -> None:
        if columns:
            self._spool.set("clinic", {"id": clinic}, columns)

    def _put_origin(self, seen: Seen, mark: str, clinic: str, *, leads: bool) -> None:
        self._spool.add(
            "origin",
            {
                "source": self._mapping.name,
                "external_id": seen.external_id,
                "clinic": clinic,
                "digest": mark,
                "leads": leads,
                "state": seen.state,
                "state_since": seen.since,
            },
        )

    def _tell(self, line: int, key: str, outcome: str, notes: str) -> None:
        self._report(RowReport(line, TABLE, key, outcome, notes))


def _same_phone(clinic: Mapping[str, Any], seen: Seen) -> bool:
    phones = {clinic["phone"], seen.columns.get("phone")} - {None}
    return len(phones) < 2
