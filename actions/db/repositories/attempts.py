"""Tries to see a booking, in the access log: the steps that count them and lock a guesser out."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.types import keyed_hash, keyed_hashes

_LOOKUP = "find_booking"


@dataclass(frozen=True)
class Attempt:
    """One try at a code.

    Attributes:
        id: its row in the log; None: it was not let through, because too many failed before.
        tries_left: how many more may fail.
        locked_until: when tries are taken again, should this one fail too; None while some are left.
    """

    id: int | None
    tries_left: int
    locked_until: datetime | None


def begin(
    session: Session, conversation: str, code: str | None, *, limit: int, lock: timedelta, now: datetime
) -> Attempt:
    """Note a try as failed before anybody knows whether it is: tries at the same moment are counted too.

    Failures count by conversation and by code, whoever tried it: new conversations do not help a guesser.
    """
    log = models.AccessLog
    conditions = [log.conversation == conversation]
    if code is not None:
        conditions.append(log.subject.in_(keyed_hashes(code)))
    failed = [_failures(session, condition, now - lock) for condition in conditions]
    blocked = [times for times in failed if len(times) >= limit]
    if blocked:
        return Attempt(None, 0, max(times[-limit] for times in blocked) + lock)
    row = log(
        at=now,
        actor="visitor",
        conversation=conversation,
        action=_LOOKUP,
        subject=keyed_hash(code) if code is not None else None,
        granted=False,
    )
    session.add(row)
    session.flush()
    left = limit - 1 - max(map(len, failed))
    last = [[*times, now] for times in failed if len(times) == limit - 1]
    return Attempt(int(row.id), left, max(times[-limit] for times in last) + lock if last else None)


def grant(session: Session, attempt: int) -> None:
    """The proof was right: this try was no failure."""
    session.get(models.AccessLog, attempt).granted = True


def _failures(session: Session, condition: Any, since: datetime) -> list[datetime]:
    log = models.AccessLog
    query = (
        select(log.at)
        .where(condition, log.action == _LOOKUP, log.granted.is_(False), log.at > since)
        .order_by(log.at, log.id)
    )
    return list(session.execute(query).scalars())
