"""What a visitor says of a visit, and a clinic's mark taken back: each a line of the audit trail beside the others."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import and_, func, or_, select, update
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import AppointmentRecord, Emission
from actions.db.repositories.booking_rows import add_event, locked_conversation, record
from actions.db.repositories.life import HandOver
from actions.db.repositories.notice_leases import KNOWN, MOVED, OVER
from actions.db.repositories.transcript import append_replies

TOOK_PLACE, ELSEWHEN, NOT_RECEIVED = "took_place", "moved", "not_received"
SAID = {f"visit {one}": one for one in (TOOK_PLACE, ELSEWHEN, NOT_RECEIVED)}
"""The visitor's answers, by the word under which the audit trail has them."""
VISITOR, UNDO = "visitor", "undo"
ANSWERABLE = ("confirmed", "arrived", "no_show", "completed")
"""States of an appointment of which its visitor can say how it went."""


@dataclass(frozen=True)
class VisitRecord:
    """A visit and what its visitor said of it, if anything; ``locale`` is the conversation's, else the booking's."""

    appointment: int
    code: str
    clinic: str
    starts_at: datetime
    state: str
    locale: str
    answer: str | None
    mark: int | None
    words: str | None


@dataclass(frozen=True)
class DisputedVisit:
    """A visit that somebody must look into. ``key``: of the case about it; another answer or mark has another."""

    appointment: int
    code: str
    starts_at: datetime
    answer: str
    state: str
    key: str


@dataclass(frozen=True)
class RatingLine:
    """One rating, without words and without the person."""

    at: datetime
    code: str
    clinic: str
    mark: int
    with_words: bool


class VisitRepository:
    """Every method is one transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def find(self, condition: int | str) -> VisitRecord | None:
        """The visit of this appointment (its id or its code), in a state of ANSWERABLE.

        None when there is none, or its person was erased.
        """
        row = models.Appointment
        with self._db.read() as session:
            found = session.execute(
                select(row).where(row.id == condition if isinstance(condition, int) else row.code == condition)
            ).scalar_one_or_none()
            return None if found is None else _visit(session, found)

    def answer(self, appointment: int, answer: str, *, via: str, now: datetime) -> bool:
        """Write down what the visitor says; the same again is not written. False when the visit is no more."""

        def work(session: Session) -> bool:
            row = _locked(session, appointment)
            if row is None or row.state not in ANSWERABLE:
                return False
            if _said(session, row.id) != answer:
                why = next(word for word, meant in SAID.items() if meant == answer)
                add_event(session, row, now, f"{VISITOR}:{via}", row.state, row.state, why)
            return True

        return self._db.run(work)

    def rate(self, appointment: int, mark: int, words: str | None, *, now: datetime) -> bool:
        """Keep a rating; the last one counts, words stay unless there are new ones. False when the visit is no more."""

        def work(session: Session) -> bool:
            row = _locked(session, appointment)
            if row is None or row.state not in ANSWERABLE:
                return False
            rating = _rating(session, row.id) or models.VisitRating(appointment=row.id)
            rating.mark, rating.words, rating.at = mark, words or rating.words, now
            session.add(rating)
            return True

        return self._db.run(work, retry_unique=True)

    def ratings(self, since: datetime) -> list[RatingLine]:
        """Ratings from this time on, the newest first."""
        rating, row = models.VisitRating, models.Appointment
        query = (
            select(rating.at, row.code, row.clinic, rating.mark, rating.words.is_not(None))
            .join(row, row.id == rating.appointment)
            .where(rating.at >= since)
            .order_by(rating.at.desc(), rating.id.desc())
        )
        with self._db.read() as session:
            found = session.execute(query).all()
        return [RatingLine(at, code, clinic, mark, bool(written)) for at, code, clinic, mark, written in found]

    def disputed(self, limit: int) -> list[DisputedVisit]:
        """Visits whose visitor was not received, or whose answer and mark say different things, without a case yet."""
        event, row = models.AppointmentEvent, models.Appointment
        latest = select(func.max(event.id)).where(event.why.in_(SAID)).group_by(event.appointment)
        words = {meant: word for word, meant in SAID.items()}
        query = (
            select(row.id, row.code, row.starts_at, event.why, row.state)
            .join(row, row.id == event.appointment)
            .where(
                event.id.in_(latest),
                or_(
                    event.why == words[NOT_RECEIVED],
                    and_(event.why == words[ELSEWHEN], row.state.in_(("arrived", "completed"))),
                    and_(event.why == words[TOOK_PLACE], row.state == "no_show"),
                ),
            )
            .order_by(event.id.desc())
            .limit(limit)
        )
        case = models.CaseFile
        with self._db.read() as session:
            found = [_disputed(*one) for one in session.execute(query)]
            keys = select(case.idempotency_key).where(case.idempotency_key.in_([one.key for one in found]))
            known = set(session.execute(keys).scalars())
        return [one for one in reversed(found) if one.key not in known]

    def hand_over(
        self, visit: DisputedVisit, case: HandOver, message: Callable[[VisitRecord], Emission], *, now: datetime
    ) -> bool:
        """Open the case and tell the visitor, in one transaction; what both said stays as it is.

        False, and nothing is written, when there is such a case already or one of them said something else meanwhile.
        """

        def work(session: Session) -> bool:
            conversation = locked_conversation(session, visit.appointment)
            row = _locked(session, visit.appointment)
            found = None if row is None else _visit(session, row)
            if found is None or (found.answer, found.state) != (visit.answer, visit.state):
                return False
            known = select(models.CaseFile.id).where(models.CaseFile.idempotency_key == case.key)
            if session.execute(known).first() is not None:
                return False
            contact = None if row.contact is None else session.get(models.Contact, row.contact)
            session.add(
                models.CaseFile(
                    code=case.mint_code(),
                    idempotency_key=case.key,
                    conversation=row.conversation,
                    visitor=row.visitor,
                    kind="question",
                    procedure=row.procedure,
                    clinic=row.clinic,
                    contact=None if contact is None else contact.value,
                    words=case.words,
                    topic=case.topic,
                    owner=case.owner,
                    state="open",
                    next_contact_at=case.next_contact_at,
                    locale=row.locale,
                    created_at=now,
                )
            )
            if conversation is not None:
                append_replies(session, conversation, [message(found)], now, None)
            return True

        return self._db.run(work, retry_unique=True)

    def marked_at(self, appointment: int, state: str) -> datetime | None:
        """When an appointment was last brought into a state."""
        with self._db.read() as session:
            return marked_at(session, appointment, state)

    def undo(
        self,
        appointment: int,
        state: str,
        before: str,
        *,
        actor: str,
        now: datetime,
        message: Callable[[AppointmentRecord, str], Emission] | None = None,
    ) -> AppointmentRecord | None:
        """Take a mark back, with an event; None, and nothing is written, when the state is another by now.

        Notices that ended because of the mark are planned anew.

        Args:
            message: makes what tells the visitor, of the record as it is then and the state it was in.
        """

        def work(session: Session) -> AppointmentRecord | None:
            conversation = locked_conversation(session, appointment)
            row = _locked(session, appointment)
            if row is None or row.state != state:
                return None
            add_event(session, row, now, actor, state, before, UNDO)
            row.state = before
            note = models.Notification
            session.execute(
                update(note)
                .where(note.appointment == row.id, note.state == "done", note.outcome.in_((OVER, KNOWN)))
                .values(outcome=MOVED)
                .execution_options(synchronize_session=False)
            )
            session.flush()
            found = record(session, row)
            if message is not None and conversation is not None:
                told = message(replace(found, locale=conversation.locale or found.locale), state)
                append_replies(session, conversation, [told], now, None)
            return found

        return self._db.run(work)


def marked_at(session: Session, appointment: int, state: str) -> datetime | None:
    """When an appointment was last brought into a state."""
    event = models.AppointmentEvent
    query = select(func.max(event.at)).where(
        event.appointment == appointment,
        event.to_state == state,
        event.from_state != state,
        or_(event.why.is_(None), event.why != UNDO),
    )
    found: datetime | None = session.execute(query).scalar_one_or_none()
    return found


def _locked(session: Session, appointment: int) -> Any:
    row = models.Appointment
    return session.execute(select(row).where(row.id == appointment).with_for_update()).scalar_one_or_none()


def _visit(session: Session, row: Any) -> VisitRecord | None:
    """None when nobody can have been asked: its state has no visit, or the person was erased."""
    if row.state not in ANSWERABLE or (row.contact is None and row.conversation is None):
        return None
    conversation = None if row.conversation is None else session.get(models.Conversation, row.conversation)
    rating = _rating(session, row.id)
    return VisitRecord(
        appointment=row.id,
        code=row.code,
        clinic=row.clinic,
        starts_at=row.starts_at,
        state=row.state,
        locale=(conversation.locale if conversation is not None else None) or row.locale,
        answer=_said(session, row.id),
        mark=None if rating is None else rating.mark,
        words=None if rating is None else rating.words,
    )


def _said(session: Session, appointment: int) -> str | None:
    """The visitor's last answer."""
    event = models.AppointmentEvent
    query = (
        select(event.why)
        .where(event.appointment == appointment, event.why.in_(SAID))
        .order_by(event.id.desc())
        .limit(1)
    )
    found = session.execute(query).scalar_one_or_none()
    return None if found is None else SAID[found]


def _rating(session: Session, appointment: int) -> Any:
    rating = models.VisitRating
    return session.execute(select(rating).where(rating.appointment == appointment)).scalar_one_or_none()


def _disputed(appointment: int, code: str, starts_at: datetime, why: str, state: str) -> DisputedVisit:
    answer = SAID[why]
    against = "" if answer == NOT_RECEIVED else f":{state}"
    return DisputedVisit(appointment, code, starts_at, answer, state, f"visit:{code}:{answer}{against}")
