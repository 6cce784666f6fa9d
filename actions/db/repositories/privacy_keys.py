"""Rotation of keys: every encrypted column under the newest one, every keyed hash anew, batch by batch."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Text, and_, func, literal, select, type_coerce, update
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.models import Base
from actions.db.repositories.privacy import CODED
from actions.db.repositories.privacy_map import HASHED, encrypted_columns
from actions.db.types import decrypt, is_current, keyed_hash, keyed_hashes, rotate

BATCH = 500


class KeyRepository:
    """A batch is a transaction; a row that somebody else changed meanwhile is left as it is now."""

    def __init__(self, db: Database, batch: int = BATCH) -> None:
        self._db = db
        self._batch = batch

    def tables(self) -> list[Any]:
        """The models with encrypted columns, by name."""
        found = [mapper.class_ for mapper in Base.registry.mappers if encrypted_columns(mapper.class_)]
        return sorted(found, key=lambda model: str(model.__tablename__))

    def rotate(self, model: Any) -> Iterator[tuple[int, int, int]]:
        """Write one table anew: rows read, of how many, values changed so far. To be repeated after any end."""
        table, columns = model.__table__, encrypted_columns(model)
        keys = list(table.primary_key.columns)
        with self._db.read() as session:
            total = int(session.execute(select(func.count()).select_from(table)).scalar_one())
        done, changed, last = 0, 0, None
        while True:
            raw = [type_coerce(table.c[name], Text).label(name) for name in columns]
            query = select(*keys, *raw).order_by(*keys).limit(self._batch)
            if last is not None:
                query = query.where(_behind(keys, last))
            with self._db.read() as session:
                rows = list(session.execute(query))
            if not rows:
                return
            changed += self._db.run(lambda session: sum(_rotate(session, table, keys, columns, row) for row in rows))  # noqa: B023
            done, last = done + len(rows), tuple(rows[-1][: len(keys)])
            yield done, total, changed

    def rehash_codes(self) -> int:
        """Write the hashes of codes in the access log under the newest key, as far as the codes are still stored."""
        log = models.AccessLog
        with self._db.read() as session:
            codes = [code for model in CODED for code in session.execute(select(model.code)).scalars()]
        changed = 0
        for begin in range(0, len(codes), self._batch):
            old = {
                one: keyed_hash(code) for code in codes[begin : begin + self._batch] for one in keyed_hashes(code)[1:]
            }

            def work(session: Session) -> int:
                found = list(session.execute(select(log.id, log.subject).where(log.subject.in_(list(old)))))  # noqa: B023
                for number, subject in found:
                    session.execute(update(log).where(log.id == number).values(subject=old[subject]))  # noqa: B023
                return len(found)

            changed += self._db.run(work)
        return changed


def _behind(keys: list[Any], last: tuple[Any, ...]) -> Any:
    """The condition that a row comes after this one in the order of the primary key."""
    first, *rest = keys
    if not rest:
        return first > last[0]
    return (first > last[0]) | and_(first == last[0], _behind(rest, last[1:]))


def _rotate(session: Session, table: Any, keys: list[Any], columns: tuple[str, ...], row: Any) -> int:
    mine = and_(*(key == value for key, value in zip(keys, row, strict=False)))
    changed = 0
    for name in columns:
        token = getattr(row, name)
        if token is None:
            continue
        values: dict[str, Any] = {}
        if not is_current(token):
            values[name] = type_coerce(literal(rotate(token), Text), Text)
        values.update(_hash_of(table, name, token, session, mine))
        if values:
            same = type_coerce(table.c[name], Text) == token
            changed += int(session.execute(update(table).where(mine, same).values(values)).rowcount)
    return changed


def _hash_of(table: Any, name: str, token: str, session: Session, mine: Any) -> dict[str, str]:
    """The keyed hash beside a column, where it is not under the newest key."""
    for place, source in HASHED.items():
        owner, _, column = place.partition(".")
        if (owner, source) == (table.name, name):
            new = keyed_hash(decrypt(token))
            if session.execute(select(table.c[column]).where(mine)).scalar_one_or_none() != new:
                return {column: new}
    return {}
