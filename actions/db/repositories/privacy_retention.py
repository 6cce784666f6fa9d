"""What has been kept for long enough: the queries of the nightly chore."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, delete, exists, func, or_, select, update
from sqlalchemy.orm import Session, aliased

from actions.db import models
from actions.db.engine import Database
from actions.db.repositories.privacy_map import DELIVERED, PERSONAL, UNSENT

NEVER_TOOK_PLACE = ("declined", "cancelled", "no_show")
ENDED_QUOTES = ("quoted", "declined", "withdrawn")
CLEARS = {place.name: place.clears for place in PERSONAL if place.fate == "bared"}
_CHUNK = 500


class RetentionRepository:
    """Every method is one transaction; those that delete take ``really`` False for counting only."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def silent_visitors(self, silent: datetime, booked: datetime, worked: datetime) -> list[str]:
        """Visitors whom nothing here needs any more.

        Args:
            silent: they have not written since.
            booked: no appointment of theirs is as late as this.
            worked: no case, quote or call-back of theirs is open, or was as late as this.
        """
        visitor, chat = models.Visitor, models.Conversation
        last = func.max(func.coalesce(chat.last_visitor_at, chat.created_at))
        query = (
            select(visitor.id)
            .join(chat, chat.visitor == visitor.id)
            .where(~_busy(visitor.id, booked, worked))
            .group_by(visitor.id)
            .having(last < silent)
        )
        return self._ids(query)

    def bare_finished(self, before: datetime, *, really: bool) -> int:
        """Take name, contact and wish off bookings older than this, of visitors who still write; how many bookings."""
        row, patient, contact = models.Appointment, models.Patient, models.Contact
        personal = or_(row.contact.is_not(None), row.wish.is_not(None), row.conversation.is_not(None))
        old = and_(row.starts_at < before, personal)
        if not really:
            return self._delete(row, old, really)

        def work(session: Session) -> int:
            quietly = {"synchronize_session": False}
            found = list(session.execute(select(row.id).where(old).limit(_CHUNK)).scalars())
            mine = row.id.in_(found)
            treated = select(row.patient).where(mine, row.patient.is_not(None))
            empty = update(patient).where(patient.id.in_(treated)).values(**CLEARS[patient.__tablename__])
            session.execute(empty.execution_options(**quietly))
            never = update(row).where(mine, row.state.in_(NEVER_TOOK_PLACE)).values(patient=None)
            session.execute(never.execution_options(**quietly))
            bare = update(row).where(mine).values(**CLEARS[row.__tablename__])
            session.execute(bare.execution_options(**quietly))
            unused = and_(contact.created_at < before, ~exists().where(row.contact == contact.id))
            session.execute(delete(contact).where(unused).execution_options(**quietly))
            return len(found)

        total = 0
        while done := self._db.run(work):
            total += done
        return total

    def unconsented(self, before: datetime) -> list[str]:
        """Conversations, silent since then, whose visitor has not agreed to health data being kept.

        Those that a person works on, or is asked to, are left.
        """
        chat, said = models.Conversation, models.Message
        consent, newer = models.Consent, aliased(models.Consent)
        latest = ~exists().where(newer.visitor == consent.visitor, newer.kind == "health", newer.id > consent.id)
        agreed = exists().where(consent.visitor == chat.visitor, consent.kind == "health", consent.given, latest)
        waits = exists().where(models.CallbackRequest.conversation == chat.id, models.CallbackRequest.state == "open")
        words = exists().where(said.conversation == chat.id, said.direction == "in")
        query = select(chat.id).where(
            func.coalesce(chat.last_visitor_at, chat.created_at) < before,
            chat.status.in_(("bot", "resolved")),
            words,
            ~agreed,
            ~waits,
        )
        return self._ids(query)

    def empty(self, conversations: Sequence[str]) -> int:
        """Delete messages, finished inbox rows and outbox rows of these conversations; how many messages."""
        gone = 0
        for begin in range(0, len(conversations), _CHUNK):
            part = list(conversations[begin : begin + _CHUNK])
            gone += self._db.run(lambda session: _empty(session, part))  # noqa: B023
        return gone

    def transcripts(self, before: datetime, *, really: bool) -> int:
        """Messages older than this, of conversations that go on."""
        return self._delete(models.Message, models.Message.at < before, really)

    def inbox(self, before: datetime, *, really: bool) -> int:
        """Finished turns older than this."""
        row = models.Inbox
        return self._delete(row, and_(row.created_at < before, row.state.in_(DELIVERED)), really)

    def codes(self, before: datetime, *, really: bool) -> int:
        """Codes that were mailed to addresses before this time."""
        return self._delete(models.EmailVerification, models.EmailVerification.created_at < before, really)

    def closed_cases(self, before: datetime, *, really: bool) -> int:
        """Cases closed, quotes settled, call-backs done and ratings given before this time."""
        case, quote, call = models.CaseFile, models.QuoteRequest, models.CallbackRequest
        return (
            self._delete(case, and_(case.state == "closed", case.closed_at < before), really)
            + self._delete(quote, and_(quote.state.in_(ENDED_QUOTES), quote.settled_at < before), really)
            + self._delete(call, and_(call.state != "open", call.closed_at < before), really)
            + self._delete(models.VisitRating, models.VisitRating.at < before, really)
        )

    def bare_bookings(self, visits_before: datetime, others_before: datetime, *, really: bool) -> int:
        """Bare appointments: visits older than the report needs; sooner those that never took place, and services."""
        row, service = models.Appointment, models.ServiceRequest
        called_off = and_(service.conversation.is_(None), service.starts_at < others_before)
        bare = and_(row.contact.is_(None), row.conversation.is_(None))
        old = or_(row.starts_at < visits_before, and_(row.starts_at < others_before, row.state.in_(NEVER_TOOK_PLACE)))
        return self._delete(service, called_off, really) + self._delete(row, and_(bare, old), really)

    def leftovers(self, *, really: bool) -> int:
        """Patients and visitors whom no appointment, conversation or request needs any more."""
        patient, visitor = models.Patient, models.Visitor
        without = ~exists().where(models.Appointment.patient == patient.id)
        lonely = and_(
            *(
                ~exists().where(table.visitor == visitor.id)
                for table in (
                    models.Conversation,
                    models.Appointment,
                    models.CaseFile,
                    models.QuoteRequest,
                    models.ServiceRequest,
                    models.Contact,
                )
            )
        )
        return self._delete(patient, without, really) + self._delete(visitor, lonely, really)

    def told(self, before: datetime, *, really: bool) -> int:
        """Notices and letters that were sent or given up before this time, and numbers of events seen."""
        notice, letter, event = models.Notification, models.Mail, models.WebhookEvent
        return (
            self._delete(notice, and_(notice.state.in_(DELIVERED), notice.due_at < before), really)
            + self._delete(letter, and_(letter.state.in_(DELIVERED), letter.created_at < before), really)
            + self._delete(event, event.at < before, really)
        )

    def _ids(self, query: Any) -> list[str]:
        with self._db.read() as session:
            return list(session.execute(query).scalars())

    def _delete(self, model: Any, condition: Any, really: bool) -> int:
        if not really:
            with self._db.read() as session:
                return int(session.execute(select(func.count()).select_from(model).where(condition)).scalar_one())
        query = delete(model).where(condition).execution_options(synchronize_session=False)
        return int(self._db.run(lambda session: session.execute(query).rowcount))


def _busy(visitor: Any, booked: datetime, worked: datetime) -> Any:
    """Something of this visitor waits for a person, or is not old enough."""
    row, case, quote, chat = models.Appointment, models.CaseFile, models.QuoteRequest, aliased(models.Conversation)
    call, service = models.CallbackRequest, models.ServiceRequest
    return or_(
        exists().where(service.visitor == visitor, service.starts_at >= booked, service.state != "held"),
        exists().where(row.visitor == visitor, row.starts_at >= booked, row.state.not_in(UNSENT)),
        exists().where(case.visitor == visitor, or_(case.state != "closed", case.closed_at >= worked)),
        exists().where(quote.visitor == visitor, or_(quote.state == "requested", quote.settled_at >= worked)),
        exists().where(chat.visitor == visitor, call.conversation == chat.id, call.state == "open"),
        exists().where(chat.visitor == visitor, chat.status.in_(("pending", "open", "snoozed"))),
    )


def _empty(session: Session, conversations: Sequence[str]) -> int:
    inbox, said, outbox = models.Inbox, models.Message, models.Outbox
    quietly = {"synchronize_session": False}
    session.execute(delete(outbox).where(outbox.conversation.in_(conversations)).execution_options(**quietly))
    done = and_(inbox.conversation.in_(conversations), inbox.state.in_(DELIVERED))
    session.execute(delete(inbox).where(done).execution_options(**quietly))
    gone = session.execute(delete(said).where(said.conversation.in_(conversations)).execution_options(**quietly))
    return int(gone.rowcount)
