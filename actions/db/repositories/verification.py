"""Codes that were mailed to addresses, and which addresses they proved to be the visitor's."""

import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.repositories.booking_rows import visitor_of
from actions.db.repositories.mail import add_mail
from actions.db.types import keyed_hash, keyed_hashes

EMAIL = "email"
OPEN, OVER = "open", "over"
Mailed = tuple[str, dict[str, Any]]
"""An address and the content of a letter, as ``mail`` keeps it."""


@dataclass(frozen=True)
class Tried:
    """What became of a code that was typed.

    Attributes:
        outcome: ``right``, ``wrong``, ``expired`` or ``void`` (no code of this address counts any more).
        left: how many more times a wrong one may be typed.
    """

    outcome: str
    left: int = 0


class VerificationRepository:
    """Every method is one transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def channel(self, conversation: str) -> str | None:
        """The channel of a conversation; None: there is no such conversation."""
        query = select(models.Conversation.channel).where(models.Conversation.id == conversation)
        with self._db.read() as session:
            found = session.execute(query).scalar_one_or_none()
        return None if found is None else str(found)

    def verified(self, conversation: str, address: str) -> bool:
        """Whether the visitor of a conversation has proved that the address is theirs, in whichever conversation."""
        with self._db.read() as session:
            return is_verified(session, visitor_of(session, conversation), address)

    def standing(self, conversation: str, address: str, now: datetime) -> str | None:
        """OPEN or OVER: whether the newest code of this address can still be typed; None: there is none."""
        with self._db.read() as session:
            row = _latest(session, visitor_of(session, conversation), address)
            if row is None:
                return None
            return OPEN if row.state == OPEN and row.expires_at > now else OVER

    def issue(
        self,
        conversation: str,
        address: str,
        code: str,
        letter: Mailed,
        *,
        expires_at: datetime,
        most: int,
        within: timedelta,
        now: datetime,
    ) -> datetime | None:
        """Keep a code's hash and its letter, and let the codes before it count no more.

        Returns:
            None; or, with nothing written, from when on another may be sent: ``most`` were sent ``within`` this time,
            by this visitor or to this address, whoever asked.
        """

        def work(session: Session) -> datetime | None:
            row, visitor = models.EmailVerification, visitor_of(session, conversation)
            for mine in (row.visitor == visitor, row.contact_hash.in_(keyed_hashes(address))):
                sent = select(row.created_at).where(mine, row.created_at > now - within).order_by(row.created_at.desc())
                times: list[datetime] = list(session.execute(sent.limit(most)).scalars())
                if len(times) >= most:
                    return times[-1] + within
            older = update(row).where(row.visitor == visitor, row.state == OPEN).values(state="void")
            session.execute(older.execution_options(synchronize_session=False))
            session.add(
                row(
                    visitor=visitor,
                    contact=address,
                    contact_hash=keyed_hash(address),
                    code_hash=keyed_hash(_secret(visitor, address, code)),
                    state=OPEN,
                    tries=0,
                    expires_at=expires_at,
                    created_at=now,
                )
            )
            recipient, content = letter
            add_mail(session, recipient, content, dedupe_key=None, due_at=now, created_at=now)
            return None

        return self._db.run(work, serializable=True)

    def check(self, conversation: str, address: str, code: str, *, most: int, now: datetime) -> Tried:
        """Compare a code with the one that was mailed last; after ``most`` wrong ones that one counts no more."""

        def work(session: Session) -> Tried:
            visitor = visitor_of(session, conversation)
            if is_verified(session, visitor, address):
                return Tried("right")
            row = _latest(session, visitor, address, lock=True)
            if row is None or row.state != OPEN:
                return Tried("void")
            if row.expires_at <= now:
                return Tried("expired")
            row.tries += 1
            typed = keyed_hashes(_secret(visitor, address, code))
            if sum(hmac.compare_digest(row.code_hash, one) for one in typed):  # every key, whichever fits
                row.state = "verified"
                return Tried("right")
            if row.tries >= most:
                row.state = "void"
            return Tried("wrong", max(0, most - row.tries))

        return self._db.run(work, serializable=True)


def is_verified(session: Session, visitor: str, address: str) -> bool:
    """Whether the visitor has proved that the address is theirs, inside another transaction."""
    row, contact, hashes = models.EmailVerification, models.Contact, keyed_hashes(address)
    proved = select(row.id).where(row.visitor == visitor, row.contact_hash.in_(hashes), row.state == "verified")
    known = select(contact.id).where(
        contact.visitor == visitor,
        contact.kind == EMAIL,
        contact.hash.in_(hashes),
        contact.verified_at.is_not(None),
    )
    return session.execute(proved).first() is not None or session.execute(known).first() is not None


def _latest(session: Session, visitor: str, address: str, *, lock: bool = False) -> Any:
    row = models.EmailVerification
    query = (
        select(row)
        .where(row.visitor == visitor, row.contact_hash.in_(keyed_hashes(address)))
        .order_by(row.id.desc())
        .limit(1)
    )
    return session.execute(query.with_for_update() if lock else query).scalar_one_or_none()


def _secret(visitor: str, address: str, code: str) -> str:
    return f"{visitor} {address} {code}"
