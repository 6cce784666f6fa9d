"""Consents: append only, the newest answer of a kind counts."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from actions.db import models
from actions.db.engine import Database
from actions.db.records import ConsentRecord
from actions.db.repositories.transcript import locked


class ConsentRepository:
    """What visitors agreed to or refused."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def record(
        self, conversation_id: str, kind: str, given: bool, *, text_version: str, locale: str, now: datetime
    ) -> None:
        """Keep an answer.

        Args:
            kind: ``health``, ``clinic``, ``transfer`` or ``training``.
            text_version: the version of the text that was shown, in ``locale``.

        Raises:
            UnknownConversationError: no such conversation.
        """

        def work(session: Session) -> None:
            conversation = locked(session, conversation_id)
            session.add(
                models.Consent(
                    visitor=conversation.visitor,
                    conversation=conversation_id,
                    kind=kind,
                    given=given,
                    text_version=text_version,
                    locale=locale,
                    at=now,
                )
            )

        self._db.run(work)

    def history(self, visitor: str) -> list[ConsentRecord]:
        """All answers of a visitor, the oldest first."""
        query = select(models.Consent).where(models.Consent.visitor == visitor)
        with self._db.read() as session:
            rows = session.execute(query.order_by(models.Consent.at, models.Consent.id)).scalars()
            return [_record(row) for row in rows]

    def current(self, conversation_id: str) -> dict[str, ConsentRecord]:
        """The newest answer of each kind by the conversation's visitor."""
        query = (
            select(models.Consent)
            .join(models.Conversation, models.Conversation.visitor == models.Consent.visitor)
            .where(models.Conversation.id == conversation_id)
            .order_by(models.Consent.at, models.Consent.id)
        )
        with self._db.read() as session:
            return {row.kind: _record(row) for row in session.execute(query).scalars()}


def _record(row: models.Consent) -> ConsentRecord:
    return ConsentRecord(kind=row.kind, given=row.given, text_version=row.text_version, locale=row.locale, at=row.at)
