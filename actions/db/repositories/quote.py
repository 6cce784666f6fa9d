"""Requests for quotes, one for each clinic, and what the clinics answered."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import Emission, NewQuotes, QuoteRecord, Settlement
from actions.db.repositories.booking_rows import add_consents
from actions.db.repositories.transcript import append_replies, locked


class QuoteRepository:
    """Every method is one transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def open(self, new: NewQuotes, *, now: datetime) -> list[QuoteRecord] | None:
        """Write the requests with their consents, in the order of the clinics.

        A clinic that has this conversation's request for the same procedure already keeps it. None, and nothing is
        written, when too many would be open.

        Raises:
            UnknownConversationError: no such conversation.
        """

        def work(session: Session) -> list[QuoteRecord] | None:
            conversation = locked(session, new.conversation)
            row = models.QuoteRequest
            query = select(row).where(row.conversation == new.conversation, row.state == "requested")
            waiting = list(session.execute(query).scalars())
            known = {one.clinic: one for one in waiting if one.procedure == new.procedure}
            asked = [clinic for clinic in new.clinics if clinic not in known]
            if len(waiting) + len(asked) > new.most_open:
                return None
            for clinic in asked:
                known[clinic] = row(
                    code=new.mint_code(),
                    conversation=new.conversation,
                    visitor=conversation.visitor,
                    procedure=new.procedure,
                    clinic=clinic,
                    contact=new.contact,
                    words=new.words,
                    locale=new.locale,
                    state="requested",
                    owner=new.owner,
                    deadline=new.deadline,
                    created_at=now,
                )
                session.add(known[clinic])
            if asked:
                add_consents(
                    session,
                    new.conversation,
                    new.consents,
                    visitor=conversation.visitor,
                    text_version=new.consent_version,
                    locale=new.locale,
                    now=now,
                )
            session.flush()
            return [_record(session, known[clinic]) for clinic in new.clinics]

        return self._db.run(work, retry_unique=True)

    def of_conversation(self, conversation_id: str) -> list[QuoteRecord]:
        """All requests of a conversation, the newest first."""
        row = models.QuoteRequest
        return self._read(select(row).where(row.conversation == conversation_id).order_by(row.id.desc()))

    def by_code(self, code: str) -> QuoteRecord | None:
        """The request of this code, or None."""
        found = self._read(select(models.QuoteRequest).where(models.QuoteRequest.code == code))
        return found[0] if found else None

    def listing(self, states: Sequence[str]) -> list[QuoteRecord]:
        """The requests in these states, the one longest due first."""
        row = models.QuoteRequest
        return self._read(select(row).where(row.state.in_(states)).order_by(row.deadline, row.id))

    def settle(
        self, code: str, settlement: Settlement, *, states: Sequence[str], message: Emission, now: datetime
    ) -> bool:
        """Write what became of a request, and the message that tells the visitor, where there is a conversation.

        False, and nothing is written, when the request is no longer in one of the states.
        """

        def work(session: Session) -> bool:
            found = models.QuoteRequest
            conversation_id = session.execute(select(found.conversation).where(found.code == code)).scalar_one_or_none()
            # the conversation first, as everybody who writes here locks it first
            conversation = None if conversation_id is None else _locked_or_gone(session, conversation_id)
            row = session.execute(select(found).where(found.code == code).with_for_update()).scalar_one_or_none()
            if row is None or row.state not in states:
                return False
            row.state = settlement.state
            row.items = None if settlement.items is None else dict(settlement.items)
            row.vat, row.valid_until = settlement.vat, settlement.valid_until
            row.note, row.why = settlement.note, settlement.why
            row.settled_by, row.settled_at = settlement.by, now
            if conversation is not None:
                append_replies(session, conversation, [message], now, None)
            return True

        return self._db.run(work)

    def withdraw(self, conversation_id: str, *, now: datetime) -> int:
        """Take back what a conversation asked for and was not answered yet; how many."""

        def work(session: Session) -> int:
            locked(session, conversation_id)
            row = models.QuoteRequest
            query = select(row).where(row.conversation == conversation_id, row.state == "requested")
            found = list(session.execute(query).scalars())
            for one in found:
                one.state, one.settled_by, one.settled_at = "withdrawn", "visitor", now
            return len(found)

        return self._db.run(work)

    def _read(self, query: Any) -> list[QuoteRecord]:
        with self._db.read() as session:
            return [_record(session, row) for row in session.execute(query).scalars()]


def _locked_or_gone(session: Session, conversation_id: str) -> Any:
    return session.get(models.Conversation, conversation_id, with_for_update=True)


def _record(session: Session, row: Any) -> QuoteRecord:
    values = {field.name: getattr(row, field.name) for field in fields(QuoteRecord)}
    conversation = session.get(models.Conversation, row.conversation) if row.conversation else None
    if conversation is not None and conversation.locale:
        values["locale"] = conversation.locale
    return QuoteRecord(**values)
