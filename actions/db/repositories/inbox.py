"""The inbox: what visitors said, leased turn by turn to whoever works it."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, exists, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from actions.db import models
from actions.db.engine import Database
from actions.db.records import Accepted, Emission, StoredMessage, Turn
from actions.db.repositories import transcript

_UNFINISHED = ("new", "leased")
_PART = "also "
"""Begin of the message id of further requests of a line; clients' own ids hold no space."""


class InboxRepository:
    """Durable turns. Order holds within a conversation, across processes; each turn is answered once."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def accept(
        self,
        conversation_id: str,
        client_message_id: str,
        text: str,
        payload: dict[str, Any] | None,
        *,
        now: datetime,
        locale: str | None,
        nlu: dict[str, Any] | None = None,
        deliver: bool = True,
        replies: Sequence[Emission] = (),
        conversation_updates: dict[str, Any] | None = None,
    ) -> Accepted:
        """Make a visitor's message durable: transcript row, inbox row and immediate replies in one transaction.

        Args:
            client_message_id: the client's own id, at most 128 characters; a repeated one writes nothing.
            locale: the reply locale decided for this message.
            deliver: False stores the message without a turn for the dialogue engine.
            replies: written at once after the message, such as an emergency card.
            conversation_updates: locale, locale_chosen, status, assignee.

        Raises:
            UnknownConversationError: no such conversation.
        """

        def work(session: Session) -> Accepted:
            conversation = transcript.locked(session, conversation_id)
            query = select(models.Inbox.seq, models.Inbox.turn).where(
                models.Inbox.conversation == conversation_id, models.Inbox.client_message_id == client_message_id
            )
            first = session.execute(query).one_or_none()
            if first is not None:
                return Accepted(seq=first.seq, turn=first.turn, duplicate=True)
            turn = secrets.token_hex(16)
            message = transcript.append(
                session,
                conversation,
                now,
                direction="in",
                sender="visitor",
                text=text,
                locale=locale,
                nlu=transcript.without_words(nlu),
                turn=turn,
                client_message_id=client_message_id,
            )
            session.add(
                models.Inbox(
                    conversation=conversation_id,
                    seq=message.seq,
                    client_message_id=client_message_id,
                    text=text,
                    payload=payload,
                    locale=locale,
                    state="new" if deliver else "done",
                    attempts=0,
                    turn=turn,
                    created_at=now,
                )
            )
            conversation.last_visitor_at = now
            transcript.update(conversation, conversation_updates)
            transcript.append_replies(session, conversation, replies, now, turn)
            return Accepted(seq=message.seq, turn=turn, duplicate=False)

        return self._db.run(work)

    def claim(self, owner: str, now: datetime, lease_seconds: float) -> Turn | None:
        """Lease the oldest turn that is new, or whose lease lapsed, in a conversation with no older unfinished turn.

        Args:
            owner: names the worker, at most 64 characters.
        """
        if self._claimable(now) is None:
            return None  # asked without a write lock: an idle dispatcher must not hold up writers

        def work(session: Session) -> Turn | None:
            row = session.execute(_next(now).with_for_update(skip_locked=True)).scalars().first()
            if row is None:
                return None
            row.state = "leased"
            row.lease_owner = owner
            row.lease_until = now + timedelta(seconds=lease_seconds)
            row.attempts += 1
            session.flush()
            conversation = session.get(models.Conversation, row.conversation)
            nlu = session.execute(
                select(models.Message.nlu).where(
                    models.Message.conversation == row.conversation, models.Message.seq == row.seq
                )
            ).scalar_one_or_none()
            return _turn(row, conversation, nlu)

        return self._db.run(work)

    def extend(self, turn: Turn, now: datetime, lease_seconds: float) -> bool:
        """Move the end of the lease; False when the lease is no longer ours."""
        return self._change(turn, lease_until=now + timedelta(seconds=lease_seconds))

    def finish(
        self,
        turn: Turn,
        *,
        replies: Sequence[Emission],
        nlu: dict[str, Any] | None,
        now: datetime,
        conversation_updates: dict[str, Any] | None = None,
        also: Sequence[str] = (),
    ) -> list[StoredMessage]:
        """End the turn with its replies, in one transaction; [] and nothing written when the lease is not ours.

        Args:
            nlu: what was understood; kept with the visitor's message, without its words.
            also: further requests of the same line; each becomes a turn of its own, before what came in later.
        """
        return self._end(turn, "done", replies, now, nlu, conversation_updates, also)

    def retry(self, turn: Turn, now: datetime, delay: timedelta | float) -> bool:
        """Give the lease back; the turn can be claimed again after ``delay`` (seconds, when a number)."""
        wait = delay if isinstance(delay, timedelta) else timedelta(seconds=delay)
        return self._change(turn, state="new", not_before=now + wait, lease_until=None, lease_owner=None)

    def fail(self, turn: Turn, *, replies: Sequence[Emission], now: datetime) -> list[StoredMessage]:
        """End the turn as failed, with what the visitor is told; as :meth:`finish` otherwise."""
        return self._end(turn, "failed", replies, now, None, None)

    def pending_count(self, conversation_id: str) -> int:
        """How many turns of the conversation are not finished."""
        query = select(func.count(models.Inbox.id)).where(
            models.Inbox.conversation == conversation_id, models.Inbox.state.in_(_UNFINISHED)
        )
        with self._db.read() as session:
            return int(session.execute(query).scalar_one())

    def _claimable(self, now: datetime) -> int | None:
        with self._db.read() as session:
            found = session.execute(_next(now).with_only_columns(models.Inbox.id)).scalars().first()
            return None if found is None else int(found)

    def _change(self, turn: Turn, **values: Any) -> bool:
        def work(session: Session) -> bool:
            return bool(session.execute(_ours(turn).values(**values)).rowcount)

        return self._db.run(work)

    def _end(
        self,
        turn: Turn,
        state: str,
        replies: Sequence[Emission],
        now: datetime,
        nlu: dict[str, Any] | None,
        conversation_updates: dict[str, Any] | None,
        also: Sequence[str] = (),
    ) -> list[StoredMessage]:
        def work(session: Session) -> list[StoredMessage]:
            # the conversation first, as in accept(): the same order everywhere keeps transactions from deadlock
            conversation = transcript.locked(session, turn.conversation)
            done = session.execute(_ours(turn).values(state=state, lease_until=None, lease_owner=None))
            if not done.rowcount:
                return []
            if nlu is not None and not turn.part:
                session.execute(
                    update(models.Message)
                    .where(models.Message.conversation == turn.conversation, models.Message.seq == turn.seq)
                    .values(nlu=transcript.without_words(nlu))
                    .execution_options(synchronize_session=False)
                )
            transcript.update(conversation, conversation_updates)
            session.add_all(_part(turn, number, clause, now) for number, clause in enumerate(also, start=2))
            return transcript.append_replies(session, conversation, replies, now, turn.turn)

        return self._db.run(work)


def _part(turn: Turn, number: int, clause: str, now: datetime) -> models.Inbox:
    """A further request of a turn's line, as a turn: it has the place of the line itself."""
    return models.Inbox(
        conversation=turn.conversation,
        seq=turn.seq,
        client_message_id=f"{_PART}{turn.turn}:{number}",
        text=clause,
        locale=turn.locale,
        state="new",
        attempts=0,
        turn=secrets.token_hex(16),
        created_at=now,
    )


def _next(now: datetime) -> Any:
    """The oldest turn that may be worked: an older unfinished one, leased or waiting, bars those behind it."""
    inbox, older = models.Inbox, aliased(models.Inbox)
    # further requests of a line share its number: the one that was written first comes first
    before = or_(older.seq < inbox.seq, and_(older.seq == inbox.seq, older.id < inbox.id))
    barred = exists().where(older.conversation == inbox.conversation, before, older.state.in_(_UNFINISHED))
    ready = or_(
        and_(inbox.state == "new", or_(inbox.not_before.is_(None), inbox.not_before <= now)),
        and_(inbox.state == "leased", inbox.lease_until <= now),
    )
    # the states once more, alone: with them the index serves, and finished rows cost nothing
    return select(inbox).where(inbox.state.in_(_UNFINISHED), ready, ~barred).order_by(inbox.id).limit(1)


def _ours(turn: Turn) -> Any:
    """An update that meets the row only while the lease is the one in ``turn``."""
    inbox = models.Inbox
    return (
        update(inbox)
        .where(
            inbox.id == turn.id,
            inbox.state == "leased",
            inbox.lease_owner == turn.owner,
            inbox.attempts == turn.attempts,
        )
        .execution_options(synchronize_session=False)
    )


def _turn(row: Any, conversation: Any, nlu: dict[str, Any] | None) -> Turn:
    return Turn(
        id=row.id,
        turn=row.turn,
        conversation=row.conversation,
        seq=row.seq,
        text=row.text,
        payload=row.payload,
        attempts=row.attempts,
        locale=(conversation.locale if conversation.locale_chosen else None) or row.locale,
        channel=conversation.channel,
        owner=row.lease_owner,
        lease_until=row.lease_until,
        waited_since=row.created_at,
        client_locale=conversation.client_locale,
        locale_chosen=conversation.locale_chosen,
        status=conversation.status,
        nlu=nlu,
        time_zone=conversation.time_zone,
        part=row.client_message_id.startswith(_PART),
    )
