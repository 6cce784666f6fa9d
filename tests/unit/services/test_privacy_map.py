"""Every table and every encrypted column is known to erasure, export and rotation: a new one fails here."""

import re
import secrets
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import JSON, Boolean, CheckConstraint, Date, Integer, Text, select, type_coerce

from actions.db.engine import Database
from actions.db.models import Base
from actions.db.repositories.privacy import PrivacyRepository
from actions.db.repositories.privacy_keys import KeyRepository
from actions.db.repositories.privacy_map import (
    CODE_HASHES,
    FIXED_HASHES,
    HASHED,
    IMPERSONAL,
    PERSONAL,
    STAFF,
    Personal,
    encrypted_columns,
)
from actions.db.types import (
    EncryptedJson,
    EncryptedString,
    LocalizedText,
    UtcDateTime,
    configure,
    decrypt,
    keyed_hash,
)
from tests.unit.db.database import NOW

TABLES = Base.metadata.tables
PEOPLE = ("visitor", "conversation", "patient", "contact", "appointment", "message")
DIRECTORY = {
    "clinic": "instant",
    "procedure": "botox",
    "practitioner": "instant_a",
    "resource": "instant_a",
}
BY_NAME = {place.name: place for place in PERSONAL}


def reaches_people(name: str, seen: frozenset[str] = frozenset()) -> bool:
    """Whether a table has a foreign key, or a chain of them, to somebody."""
    parents = {key.column.table.name for key in TABLES[name].foreign_keys} - seen
    return bool(parents & set(PEOPLE)) or any(reaches_people(one, seen | {name}) for one in parents)


def test_every_table_is_accounted_for_once() -> None:
    named = [*BY_NAME, *STAFF, *IMPERSONAL]
    assert sorted(named) == sorted(set(named)), "a table is named twice"
    assert set(TABLES) - set(named) == set(), "tables that the map of personal data does not know"
    assert set(named) - set(TABLES) == set()


def test_what_refers_to_a_person_is_personal() -> None:
    assert {name for name in TABLES if reaches_people(name)} | set(PEOPLE) <= set(BY_NAME)


def erased_or_kept(place: Personal, column: str) -> bool:
    """Whether an erasure does something to a column, or says why not."""
    return place.fate == "deleted" or column in place.clears or column in place.keeps


def test_every_encrypted_column_is_erased_or_is_of_the_staff() -> None:
    forgotten = [
        f"{name}.{column}"
        for name, model in ((m.class_.__tablename__, m.class_) for m in Base.registry.mappers)
        for column in encrypted_columns(model)
        if name not in STAFF
        and not (
            name in BY_NAME
            and (BY_NAME[name].fate == "deleted" or column in (*BY_NAME[name].clears, *BY_NAME[name].keeps))
        )
    ]
    assert forgotten == []


def test_a_rotation_knows_every_encrypted_table_and_every_hash(db: Database) -> None:
    known = {model.__tablename__ for model in KeyRepository(db).tables()}
    stored = {
        table.name
        for table in TABLES.values()
        if any(isinstance(column.type, EncryptedString | EncryptedJson) for column in table.columns)
    }
    assert known == stored
    hashes = {
        f"{table.name}.{column.name}" for table in TABLES.values() for column in table.columns if "hash" in column.name
    }
    assert hashes <= {*HASHED, *CODE_HASHES, *FIXED_HASHES}
    for place, source in HASHED.items():
        assert source in TABLES[place.partition(".")[0]].columns


class Somebody:
    """A person with a row in every personal table, each text of which says whose it is."""

    def __init__(self, db: Database, name: str) -> None:
        self.mark = f"mark-{name}"
        self.contact = f"{self.mark}@example.com"
        self.ids: dict[str, Any] = {}
        self.special: dict[str, dict[str, Any]] = {
            "appointment": {"state": "completed", "starts_at": NOW - timedelta(days=3)},
            "claimed_cell": {"service_request": None, "cell": secrets.randbelow(10**6)},
            "contact": {"value": self.contact, "hash": keyed_hash(self.contact)},
            "mail": {"recipient": self.contact, "recipient_hash": keyed_hash(self.contact)},
            "access_log": {"subject": keyed_hash(self.contact), "conversation": None},
            "service_request": {"state": "cancelled", "resource": None},
            "patient": {
                "nationality": "MN",
                "sex": "female",
                "birth_year": 1990,
                "entry_on": "2026-11-20",
                "exit_on": "2026-11-24",
            },
        }
        with db.write() as session:
            for table in Base.metadata.sorted_tables:
                if table.name in BY_NAME:
                    values = {column.name: self.value(table, column) for column in table.columns}
                    values.update(self.special.get(table.name, {}))
                    done = session.execute(table.insert().values({k: v for k, v in values.items() if v is not ...}))
                    self.ids[table.name] = done.inserted_primary_key[0]

    def value(self, table: Any, column: Any) -> Any:
        """Something that fits the column."""
        for key in column.foreign_keys:
            parent = key.column.table.name
            return DIRECTORY[parent] if parent in DIRECTORY else self.ids[parent]
        if isinstance(column.type, EncryptedJson):
            return {"said": self.mark}
        if isinstance(column.type, EncryptedString):
            return self.mark
        if isinstance(column.type, UtcDateTime):
            return NOW - timedelta(days=3)
        if isinstance(column.type, Date):
            return date(2026, 11, 20)
        if isinstance(column.type, Boolean):
            return False
        if isinstance(getattr(column.type, "impl", column.type), Integer):
            return ... if column.primary_key else 1
        if isinstance(column.type, JSON | LocalizedText):
            return {}
        allowed = next(
            (
                re.findall(r"'([^']+)'", str(one.sqltext))
                for one in table.constraints
                if isinstance(one, CheckConstraint) and str(one.sqltext).startswith(f"{column.name} IN")
            ),
            None,
        )
        return allowed[0] if allowed else secrets.token_hex((column.type.length or 8) // 2)


def stored(db: Database) -> dict[str, list[str]]:
    """All there is, by table, decrypted."""
    found: dict[str, list[str]] = {}
    with db.read() as session:
        for table in TABLES.values():
            columns = [
                type_coerce(c, Text) if isinstance(c.type, EncryptedString | EncryptedJson) else c
                for c in table.columns
            ]
            for row in session.execute(select(*columns)):
                texts = [decrypt(v) if isinstance(v, str) and v.startswith("gAAAA") else str(v) for v in row]
                found.setdefault(table.name, []).append(" | ".join(texts))
    return found


@pytest.fixture
def two(directory: Database) -> tuple[Somebody, Somebody]:
    return Somebody(directory, "ana"), Somebody(directory, "bat")


def test_nothing_of_an_erased_person_is_left_in_any_table(directory: Database, two: tuple[Somebody, Somebody]) -> None:
    ana, bat = two
    before = stored(directory)
    with_words = {name for name, rows in before.items() if any(ana.mark in row for row in rows)}
    assert with_words == {place.name for place in PERSONAL if encrypted_columns(place.model)}, "each says whose it is"
    people = PrivacyRepository(directory)
    done = people.erase([ana.ids["visitor"]], receipt="GD-1", actor="kim", why="asked", now=NOW, at=NOW)
    assert done is not None and done.kept_visits == 1
    after = stored(directory)
    everything = "\n".join(row for rows in after.values() for row in rows)
    for trace in (ana.mark, ana.ids["visitor"], ana.ids["conversation"], keyed_hash(ana.contact)):
        assert trace not in everything, trace
    for name in before:
        assert sum(bat.mark in row for row in after.get(name, ())) == sum(bat.mark in row for row in before[name]), name
    kept = next(row for row in after["patient"] if bat.mark not in row)
    assert "female" in kept and "1990" in kept and "MN" in kept, "sex, birth year and nationality stay with the visit"


def test_an_export_holds_every_table_and_nobody_else(directory: Database, two: tuple[Somebody, Somebody]) -> None:
    ana, bat = two
    tables = PrivacyRepository(directory).export([ana.ids["visitor"]], NOW)
    assert set(tables) == set(BY_NAME)
    for place in PERSONAL:
        for column in set(encrypted_columns(place.model)) - set(place.keeps):
            assert ana.mark in str(tables[place.name][0][column]), (place.name, column)
    assert bat.mark not in str(tables)


def test_a_rotation_leaves_nothing_under_the_old_key(directory: Database) -> None:
    old, new = Fernet.generate_key(), Fernet.generate_key()
    configure([old])
    ana = Somebody(directory, "ana")
    configure([new, old])
    keys = KeyRepository(directory, batch=1)
    changed = {model.__tablename__: [step[2] for step in keys.rotate(model)] for model in keys.tables()}
    assert all(steps[-1] for name, steps in changed.items() if name not in STAFF)
    configure([new])
    assert any(ana.mark in row for rows in stored(directory).values() for row in rows), "read with the new key alone"
    assert PrivacyRepository(directory).of_contact(ana.contact) == (ana.ids["visitor"],), "hashes are new too"
    assert [step[2] for model in keys.tables() for step in keys.rotate(model)].count(0), "a second run changes nothing"
    assert not any(step[2] for model in keys.tables() for step in keys.rotate(model))


def test_times_are_exported_as_text(directory: Database, two: tuple[Somebody, Somebody]) -> None:
    ana, _ = two
    row = PrivacyRepository(directory).export([ana.ids["visitor"]], NOW)["visitor"][0]
    assert datetime.fromisoformat(row["created_at"]) == NOW - timedelta(days=3)
