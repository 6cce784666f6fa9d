"""The directory in and out by the thousand: rows found, streamed, and changed in one transaction with flat memory."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import and_, bindparam, delete, false, func, insert, select, update
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.repositories.demonstration import remove_demonstration
from actions.db.repositories.directory_rows import version

TABLES: dict[str, Any] = {
    "clinic": models.Clinic.__table__,
    "origin": models.ClinicOrigin.__table__,
    "hours": models.OpeningHours.__table__,
    "practitioner": models.Practitioner.__table__,
    "resource": models.Resource.__table__,
    "offering": models.Offering.__table__,
    "closure": models.Closure.__table__,
}
"""What an import writes, parents first."""
STREAMED = 1_000
BUFFERED = 2_000


class DirectoryChangedError(RuntimeError):
    """Somebody changed the directory since the import was worked out; nothing was written."""


class Snapshot:
    """The directory's real rows in one transaction that only reads. Rows are mappings of column and value."""

    def __init__(self, session: Session) -> None:
        self.version = version(session)
        self._session = session

    def find(self, table: str, column: str, values: Collection[Any]) -> list[dict[str, Any]]:
        """The rows of a table of TABLES whose column is among these, at most some thousands of them."""
        target = TABLES[table]
        query = select(target).where(target.c[column].in_(list(values)), _real(table))
        return [dict(row) for row in self._session.execute(query).mappings()] if values else []

    def stream(self, table: str) -> Iterator[dict[str, Any]]:
        """All rows of a table in the order of their keys."""
        target = TABLES[table]
        query = select(target).where(_real(table)).order_by(*target.primary_key.columns)
        result = self._session.connection().execute(query, execution_options={"stream_results": True})
        for rows in result.mappings().partitions(STREAMED):
            yield from map(dict, rows)

    def ids(self, kind: str) -> frozenset[str]:
        """The ids of ``procedure`` or ``specialty`` rows."""
        model: Any = {"procedure": models.Procedure, "specialty": models.Specialty}[kind]
        return frozenset(self._session.execute(select(model.id)).scalars())

    def taken(self, resource_ids: Collection[str]) -> set[str]:
        """Which of these ids are resources other than practitioners."""
        resource = models.Resource
        query = select(resource.id).where(resource.id.in_(list(resource_ids)), resource.kind != "practitioner")
        return set(self._session.execute(query).scalars())

    def count_origins(self, source: str) -> int:
        """How many rows of a source are known as not closed."""
        origin = models.ClinicOrigin
        query = select(func.count()).where(origin.source == source, origin.state != "closed")
        return int(self._session.execute(query).scalar_one())

    def demonstration(self) -> tuple[int, int]:
        """How many clinics of the demonstration there are, and how many appointments with them."""
        clinics = select(func.count()).select_from(models.Clinic).where(models.Clinic.demo)
        demo = select(models.Clinic.id).where(models.Clinic.demo)
        bookings = select(func.count()).select_from(models.Appointment).where(models.Appointment.clinic.in_(demo))
        return int(self._session.execute(clinics).scalar_one()), int(self._session.execute(bookings).scalar_one())


class ImportRepository:
    """Reads the directory to compare with, and writes what differs, all of it or nothing."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """One transaction to read in; the rest of the concierge goes on meanwhile."""
        with self._db.read() as session:
            yield Snapshot(session)

    def apply(
        self,
        operations: Callable[[], Iterable[tuple[str, str, Mapping[str, Any], Mapping[str, Any]]]],
        *,
        worked_out_at: int,
        without_demonstration: bool,
        prepare: Callable[[Session], object] | None = None,
    ) -> tuple[int, int]:
        """Write operations (table, kind, key, values) in one transaction; parents before children whatever the order.

        Args:
            operations: gives them from the start at every call: the transaction may have to begin again.
            worked_out_at: the directory's version they were worked out from.
            without_demonstration: remove the demonstration's clinics first, with all that hangs on them.
            prepare: does more at the beginning of the transaction.

        Returns:
            The directory's version after it, and how many clinics of the demonstration were removed.

        Raises:
            DirectoryChangedError: the version is another by now.
        """

        def work(session: Session) -> tuple[int, int]:
            row = session.get(models.DirectoryVersion, 1, with_for_update=True)
            if row is None:
                row = models.DirectoryVersion(id=1, version=0)
                session.add(row)
            if row.version != worked_out_at:
                raise DirectoryChangedError
            if prepare is not None:
                prepare(session)
            removed = remove_demonstration(session) if without_demonstration else 0
            buffer = _Buffer(session)
            for one in operations():
                buffer.take(*one)
            buffer.flush()
            if buffer.taken or removed:
                row.version += 1
            session.flush()
            return int(row.version), removed

        return self._db.run(work)


class _Buffer:
    """Collects operations of one shape and executes them together; deletions before what is put in their place."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()
        self._waiting: dict[tuple[str, str, tuple[str, ...], tuple[str, ...]], list[dict[str, Any]]] = {}
        self._count = 0
        self.taken = 0

    def take(self, table: str, kind: str, key: Mapping[str, Any], values: Mapping[str, Any]) -> None:
        shape = (table, kind, tuple(sorted(key)), tuple(sorted(values)))
        found = {f"k_{name}": value for name, value in key.items()} | dict(values)
        self._waiting.setdefault(shape, []).append(found)
        self._count += 1
        self.taken += 1
        if self._count >= BUFFERED:
            self.flush()

    def flush(self) -> None:
        order = {name: number for number, name in enumerate(TABLES)}
        for shape in sorted(self._waiting, key=lambda one: (one[1] != "drop", order[one[0]], one[1])):
            table, kind, keys, _ = shape
            target = TABLES[table]
            found = and_(*(target.c[name] == bindparam(f"k_{name}") for name in keys))
            statement = {"add": insert(target), "set": update(target).where(found), "drop": delete(target).where(found)}
            self._connection.execute(statement[kind], self._waiting[shape])
        self._waiting.clear()
        self._count = 0


def _real(table: str) -> Any:
    """The condition that leaves the demonstration's rows out; closures of all clinics are nobody's."""
    target = TABLES[table]
    if table == "clinic":
        return target.c.demo == false()
    demo = select(models.Clinic.id).where(models.Clinic.demo)
    own = func.coalesce(target.c.clinic, "").not_in(demo)
    if table == "closure":
        people = select(models.Practitioner.id).where(models.Practitioner.clinic.in_(demo))
        own = and_(own, func.coalesce(target.c.practitioner, "").not_in(people))
    return own
