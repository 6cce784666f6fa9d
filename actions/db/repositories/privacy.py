"""A person, found, shown and erased, in every table that :mod:`actions.db.repositories.privacy_map` names."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.repositories import claims
from actions.db.repositories.privacy_ledger import write
from actions.db.repositories.privacy_map import (
    OPEN,
    PERSONAL,
    UNSENT,
    Personal,
    Scope,
    encrypted_columns,
    took_place,
)
from actions.db.types import keyed_hashes, normalise_value

CODED = (models.Appointment, models.QuoteRequest, models.CaseFile, models.ServiceRequest)
_AHEAD = (models.Appointment, models.ServiceRequest)
_CHUNK = 500
_SLACK = timedelta(hours=1)
_LONG_AGO = datetime(2000, 1, 1, tzinfo=timezone.utc)


@dataclass(frozen=True)
class Erased:
    """What an erasure did.

    Attributes:
        counts: rows by table that were deleted or emptied.
        kept_visits: bare visits that stay for the yearly report.
        conversations: whose trackers have to go.
    """

    receipt: str
    counts: dict[str, int]
    kept_visits: int
    conversations: tuple[str, ...]


class PrivacyRepository:
    """Every method is one transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of_id(self, subject: str) -> tuple[str, ...]:
        """The visitor of this visitor or conversation id."""
        conversation = models.Conversation
        with self._db.read() as session:
            found = session.execute(select(conversation.visitor).where(conversation.id == subject)).scalars().first()
            known = session.get(models.Visitor, subject)
            return tuple(filter(None, [found or (known and known.id)]))

    def of_code(self, code: str) -> tuple[str, ...]:
        """The visitor who holds this code of a booking, a quote or a case."""
        with self._db.read() as session:
            found = [session.execute(select(one.visitor).where(one.code == code)).scalars().first() for one in CODED]
            return tuple(dict.fromkeys(filter(None, found)))

    def of_contact(self, contact: str) -> tuple[str, ...]:
        """All visitors who left this contact anywhere. Where no keyed hash stands beside it every row is read."""
        row, hashes = models.Contact, keyed_hashes(contact)
        found: dict[str, None] = {}
        with self._db.read() as session:
            found.update(dict.fromkeys(session.execute(select(row.visitor).where(row.hash.in_(hashes))).scalars()))
            wanted = normalise_value(contact)
            for place in PERSONAL:
                if "contact" not in encrypted_columns(place.model):
                    continue
                for visitor, value in session.execute(_contacts(place.model)).yield_per(_CHUNK):
                    if value is not None and normalise_value(value) == wanted:
                        found[visitor] = None
        return tuple(found)

    def contacts(self, visitors: Sequence[str]) -> list[str]:
        """Every contact these people left, in any table."""
        with self._db.read() as session:
            return _contacts_of(session, list(visitors))

    def open_bookings(self, visitors: Sequence[str], now: datetime) -> list[str]:
        """The codes of requested and confirmed bookings, then of interpreters and cars, still ahead; the next first."""
        with self._db.read() as session:
            return _open(session, visitors, now)

    def counts(self, visitors: Sequence[str], now: datetime) -> dict[str, int]:
        """How many rows each table has of these people."""
        with self._db.read() as session:
            scope = scope_of(session, visitors, now)
            return {place.name: number for place in PERSONAL if (number := _count(session, place, scope))}

    def kept_visits(self, visitors: Sequence[str], now: datetime) -> int:
        """How many visits would stay, bare."""
        with self._db.read() as session:
            return _visits(session, scope_of(session, visitors, now))

    def erase(
        self,
        visitors: Sequence[str],
        *,
        receipt: str,
        actor: str,
        why: str,
        now: datetime,
        at: datetime,
        living: str | None = None,
        ledger: bool = True,
    ) -> Erased | None:
        """Erase these people in one transaction; None, and nothing is changed, while a booking lies ahead.

        Args:
            now: the time by which a visit has taken place or not.
            at: the time that the ledger keeps.
            living: a conversation that goes on, under a new visitor.
            ledger: False where an erasure repeats itself by its rule (retention).
        """

        def work(session: Session) -> Erased | None:
            if _open(session, visitors, now):
                return None
            scope = scope_of(session, visitors, now, living)
            visits = _visits(session, scope)
            counts = _erase(session, scope)
            if ledger:
                write(session, scope, receipt=receipt, actor=actor, why=why, at=at, counts=counts)
            return Erased(receipt, counts, visits, scope.conversations)

        return self._db.run(work)

    def export(self, visitors: Sequence[str], now: datetime) -> dict[str, list[dict[str, Any]]]:
        """Every row of these people by table, decrypted, as JSON values."""
        with self._db.read() as session:
            scope = scope_of(session, visitors, now)
            return {place.name: rows for place in PERSONAL if (rows := _rows(session, place, scope))}

    def conversations(self, visitors: Sequence[str]) -> tuple[str, ...]:
        """The ids of these people's conversations."""
        with self._db.read() as session:
            return scope_of(session, visitors, _LONG_AGO).conversations

    def existing(self, conversations: Iterable[str]) -> set[str]:
        """Those of the ids that are conversations."""
        wanted, found = list(conversations), set()
        with self._db.read() as session:
            for begin in range(0, len(wanted), _CHUNK):
                part = wanted[begin : begin + _CHUNK]
                query = select(models.Conversation.id).where(models.Conversation.id.in_(part))
                found |= set(session.execute(query).scalars())
        return found

    def recent(self, since: datetime) -> list[str]:
        """The conversations in which somebody wrote, or that began, since a time."""
        row = models.Conversation
        query = select(row.id).where(func.coalesce(row.last_visitor_at, row.created_at) >= since - _SLACK)
        with self._db.read() as session:
            return list(session.execute(query).scalars())

    @staticmethod
    def hashes(ids: Iterable[str]) -> dict[str, str]:
        """Ids by their keyed hashes, under every key."""
        return {hashed: one for one in ids for hashed in keyed_hashes(one)}


def scope_of(session: Session, visitors: Sequence[str], now: datetime, living: str | None = None) -> Scope:
    """All ids that belong to these visitors."""
    wanted = list(visitors)

    def ids(column: Any, owner: Any) -> tuple[Any, ...]:
        return tuple(session.execute(select(column).where(owner.in_(wanted)).order_by(column)).scalars())

    codes = [code for model in CODED for code in ids(model.code, model.visitor)]
    addresses = [keyed for value in _contacts_of(session, wanted) for keyed in keyed_hashes(value)]
    return Scope(
        visitors=tuple(wanted),
        conversations=ids(models.Conversation.id, models.Conversation.visitor),
        appointments=ids(models.Appointment.id, models.Appointment.visitor),
        addresses=tuple(dict.fromkeys(addresses)),
        codes=tuple(hashed for code in codes for hashed in keyed_hashes(code)),
        now=now,
        living=living,
    )


def _contacts_of(session: Session, visitors: Sequence[str]) -> list[str]:
    """Every contact these visitors left, in any table."""
    found: dict[str, None] = {}
    stored = session.execute(select(models.Contact.value).where(models.Contact.visitor.in_(visitors)))
    found.update(dict.fromkeys(stored.scalars()))
    for place in PERSONAL:
        if "contact" in encrypted_columns(place.model):
            rows = session.execute(_contacts(place.model).where(_owner(place.model).in_(visitors)))
            found.update(dict.fromkeys(value for _, value in rows if value is not None))
    return list(found)


def _contacts(model: Any) -> Any:
    """Visitor and contact of every row of a table that has a contact of its own."""
    query = select(_owner(model), model.contact)
    if hasattr(model, "visitor"):
        return query
    return query.join(models.Conversation, models.Conversation.id == model.conversation)


def _owner(model: Any) -> Any:
    return model.visitor if hasattr(model, "visitor") else models.Conversation.visitor


def _open(session: Session, visitors: Sequence[str], now: datetime) -> list[str]:
    found: list[str] = []
    for row in _AHEAD:
        mine = (row.visitor.in_(list(visitors)), row.state.in_(OPEN), row.starts_at > now)
        found += session.execute(select(row.code).where(*mine).order_by(row.starts_at, row.id)).scalars()
    return found


def _visits(session: Session, scope: Scope) -> int:
    query = select(func.count(models.Appointment.id)).where(
        models.Appointment.visitor.in_(scope.visitors), took_place(scope)
    )
    return int(session.execute(query).scalar_one())


def _count(session: Session, place: Personal, scope: Scope) -> int:
    return int(session.execute(select(func.count()).select_from(place.model).where(place.rows(scope))).scalar_one())


def _erase(session: Session, scope: Scope) -> dict[str, int]:
    row, counts = models.Appointment, {}
    mine = row.visitor.in_(scope.visitors)
    for appointment in session.execute(select(row.id).where(mine, row.state.in_(UNSENT))).scalars():
        claims.release(session, appointment)
    _quietly(session, update(row).where(mine, ~took_place(scope)).values(patient=None))
    request = models.ServiceRequest
    stays = [
        session.execute(select(model.id).where(model.visitor.in_(scope.visitors)).limit(1)).first()
        for model in (row, request)
    ]
    visits = _heir(session, scope) if any(stays) else None
    chat = _heir(session, scope) if scope.living else None
    heirs = {"appointment": visits, "patient": visits, "service_request": visits, "conversation": chat}
    for place in PERSONAL:
        touched = 0
        if place.fate == "deleted":
            touched = _quietly(session, delete(place.model).where(place.rows(scope)))
        elif place.fate == "bared":
            if place.gone is not None:
                touched = _quietly(session, delete(place.model).where(place.rows(scope), place.gone(scope)))
            heir = {"visitor": heirs[place.name]} if place.name in heirs else {}
            bare = update(place.model).where(place.rows(scope)).values(**place.clears, **heir)
            touched += _quietly(session, bare) if None not in heir.values() else 0
        if touched:
            counts[place.name] = touched
    return counts


def _heir(session: Session, scope: Scope) -> str:
    """A new visitor who is nobody: for what stays of the visits, or for a chat that goes on."""
    row = models.Visitor(id=secrets.token_hex(16), created_at=scope.now)
    session.add(row)
    session.flush()
    return str(row.id)


def _quietly(session: Session, statement: Any) -> int:
    return int(session.execute(statement.execution_options(synchronize_session=False)).rowcount)


def _rows(session: Session, place: Personal, scope: Scope) -> list[dict[str, Any]]:
    columns = place.model.__table__.columns
    query = select(*columns).where(place.rows(scope)).order_by(*place.model.__table__.primary_key.columns)
    return [
        {column.name: _plain(value) for column, value in zip(columns, row, strict=True)}
        for row in session.execute(query)
    ]


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value
