"""Notices about quotes and papers: planned as the rows stand, leased, told and ended as those about visits are."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import is_unique_violation
from actions.db.records import DueTiding, Emission, PaperNews, QuoteNews, QuoteRecord
from actions.db.repositories.mail import add_mail
from actions.db.repositories.notice_leases import SENT, MailToPost, NoticeLeases, held_row, item_of
from actions.db.repositories.transcript import append_replies

BOOKED = ("requested", "confirmed", "arrived", "completed")
_note, _quote, _case = models.Notification, models.QuoteRequest, models.CaseFile


class TidingRepository(NoticeLeases[DueTiding]):
    """Every method is one transaction."""

    def plan_asked(self, kind: str, since: datetime, now: datetime) -> int:
        """Requests that were sent since then, those of one wish together; how many notices are new."""
        other = models.QuoteRequest.__table__.alias("other")
        first = ~exists().where(
            other.c.visitor == _quote.visitor, other.c.created_at == _quote.created_at, other.c.id < _quote.id
        )
        return self._plan(kind, _quote, _quote.created_at, and_(_quote.created_at > since, first), now)

    def plan_answered(self, kind: str, since: datetime, now: datetime) -> int:
        """Requests that were answered since then, with a quote or without."""
        answered = and_(_quote.state.in_(("quoted", "declined")), _quote.settled_at > since)
        return self._plan(kind, _quote, _quote.settled_at, answered, now)

    def plan_expiring(self, kind: str, first: date, last: date, now: datetime) -> int:
        """Quotes whose last day is one of these."""
        near = and_(_quote.state == "quoted", _quote.valid_until >= first, _quote.valid_until <= last)
        return self._plan(kind, _quote, _quote.settled_at, near, now)

    def plan_overdue(self, kind: str, since: datetime, now: datetime) -> int:
        """Requests whose deadline passed since then without an answer."""
        missed = and_(_quote.state == "requested", _quote.deadline > since, _quote.deadline <= now)
        return self._plan(kind, _quote, _quote.deadline, missed, now)

    def plan_papers(self, kind: str, since: datetime, now: datetime) -> int:
        """Requests for papers of which something came since then."""
        closed = and_(_case.outcome.is_not(None), _case.closed_at > since)
        return self._plan(kind, _case, _case.closed_at, closed, now)

    def _leased(self, session: Session, row: Any, owner: str) -> DueTiding:
        news = _news(session, row)
        return DueTiding(row.id, row.kind, row.dedupe_key, row.attempts, owner, row.planned_for, news)

    def tell(self, tiding: DueTiding, emission: Emission | None, mails: Sequence[MailToPost], now: datetime) -> bool:
        """Put a notice into its conversation, post its letters and end it: all or nothing.

        False, and nothing is written, when the lease is no longer ours; or when that of which it tells is no longer as
        the notice has it: then the notice is due again at once.
        """
        news = tiding.news
        assert news is not None

        def work(session: Session) -> bool:
            conversation = None
            if emission is not None and news.conversation is not None:
                # the conversation first, as everybody who writes here locks it first
                conversation = session.get(models.Conversation, news.conversation, with_for_update=True)
            row = session.get(_note, tiding.id)
            if row is None or _news(session, row) != news:
                session.execute(held_row(item_of(tiding), state="new", lease_until=None))
                return False
            done = session.execute(held_row(item_of(tiding), state="done", outcome=SENT, done_at=now, lease_until=None))
            if not done.rowcount:
                return False
            if conversation is not None and emission is not None:
                append_replies(session, conversation, [emission], now, None)
            for number, mail in enumerate(mails):
                key = f"notice:{tiding.dedupe_key}:{number}"
                add_mail(session, mail.recipient, mail.content, dedupe_key=key, due_at=now, created_at=now)
            return True

        return self._db.run(work, retry_unique=True)

    def outcomes(self, code: str) -> dict[str, str]:
        """What became of the notices about a request for a quote, or a case: outcome, else state, by kind."""
        query = (
            select(_note.kind, _note.outcome, _note.state)
            .outerjoin(_quote, _quote.id == _note.quote)
            .outerjoin(_case, _case.id == _note.case_file)
            .where(or_(_quote.code == code, _case.code == code))
            .order_by(_note.id)
        )
        with self._db.read() as session:
            return {kind: outcome or state for kind, outcome, state in session.execute(query)}

    def _plan(self, kind: str, table: Any, happened: Any, condition: Any, now: datetime) -> int:
        mine = _note.quote if table is _quote else _note.case_file
        planned = exists().where(_note.kind == kind, mine == table.id, _note.planned_for == happened)
        query = select(table.id, table.visitor, happened).where(condition, ~planned).order_by(table.id)
        with self._db.read() as session:  # asked without a write lock first: most often there is nothing to do
            found = session.execute(query).all()
        return sum(self._add(kind, mine.key, subject, who, at, now) for subject, who, at in found)

    def _add(self, kind: str, column: str, subject: int, visitor: str, happened: datetime, now: datetime) -> bool:
        row = _note(
            kind=kind,
            visitor=visitor,
            dedupe_key=f"{kind}:{subject}:{int(happened.timestamp() * 1000)}",
            due_at=now,
            planned_for=happened,
            state="new",
            attempts=0,
            **{column: subject},
        )
        try:
            self._db.run(lambda session: session.add(row))
        except IntegrityError as error:
            if is_unique_violation(error):
                return False
            raise
        return True


def _news(session: Session, row: Any) -> QuoteNews | PaperNews | None:
    if row.quote is not None:
        quote = session.get(_quote, row.quote)
        return None if quote is None else _quote_news(session, quote)
    case = None if row.case_file is None else session.get(_case, row.case_file)
    if case is None:
        return None
    conversation = None if case.conversation is None else session.get(models.Conversation, case.conversation)
    return PaperNews(
        code=case.code,
        booking=case.words or "",
        paper=case.topic or "",
        outcome=case.outcome,
        closed_at=case.closed_at,
        conversation=case.conversation,
        contact=case.contact,
        locale=(conversation.locale if conversation is not None else None) or case.locale,
    )


def _quote_news(session: Session, row: Any) -> QuoteNews:
    conversation = None if row.conversation is None else session.get(models.Conversation, row.conversation)
    locale = (conversation.locale if conversation is not None else None) or row.locale
    together = select(_quote).where(_quote.visitor == row.visitor, _quote.created_at == row.created_at)
    booking = models.Appointment
    booked = (
        exists()
        .where(
            booking.visitor == row.visitor,
            booking.clinic == row.clinic,
            booking.procedure == row.procedure,
            booking.created_at >= row.created_at,
            booking.state.in_(BOOKED),
        )
        .select()
    )
    return QuoteNews(
        quote=_record(row, locale),
        together=tuple(_record(one, locale) for one in session.execute(together.order_by(_quote.id)).scalars()),
        booked=bool(session.execute(booked).scalar()),
        time_zone=None if conversation is None else conversation.time_zone,
    )


def _record(row: Any, locale: str) -> QuoteRecord:
    values = {field.name: getattr(row, field.name) for field in fields(QuoteRecord)}
    return QuoteRecord(**{**values, "locale": locale})
