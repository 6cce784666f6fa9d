"""Rasa's tracker events, encrypted where they are stored."""

import json
import time
from typing import Any

import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.types import TypeDecorator

from actions.db.repositories.privacy_tracker import opened, sealed
from bot.rasa_server.store import SessionTrackerStore

ERASED = "erased"
"""Slot: the receipt of an erasure; set by the action that erased, in the turn in which it did."""
_KEPT_OF_PARSE = ("intent", "language", "locale", "language_confidence", "language_reason")
_Base: Any = sa.orm.declarative_base()


class SealedText(TypeDecorator):
    """Text that is encrypted on its way in; on its way out, rows of the time before that are read too."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Any) -> str | None:
        return None if value is None else sealed(value)

    def process_result_value(self, value: str | None, dialect: Any) -> str | None:
        return None if value is None else opened(value)


class SealedEvent(_Base):
    """Rasa's row of an event: its text is a token; intent and action stand in it, not beside it.

    ``type_name`` stays in clear, because sessions are found by it.
    """

    __tablename__ = SQLTrackerStore.SQLEvent.__tablename__
    id = sa.Column(sa.Integer, primary_key=True)
    sender_id = sa.Column(sa.String(255), nullable=False, index=True)
    type_name = sa.Column(sa.String(255), nullable=False)
    timestamp = sa.Column(sa.Float)
    intent_name = sa.Column(sa.String(255))
    action_name = sa.Column(sa.String(255))
    data = sa.Column(SealedText)

    def __init__(self, **columns: Any) -> None:
        super().__init__(**{**columns, "intent_name": None, "action_name": None})


class EncryptedTrackerStore(SessionTrackerStore):
    """The store of the dialogue engine wherever it is on a disk; the keys are those of the personal columns.

    :func:`actions.db.types.configure` must have been called before the first turn.
    """

    Base = _Base
    SQLEvent = SealedEvent

    def forget(self, conversation: str, turn: str) -> None:
        """Delete all that was said up to this turn, and the words of the turn itself; what it answered stays."""
        with self.session_scope() as session:
            rows = self._events(session, conversation)
            said = rows.filter(self.SQLEvent.type_name == UserUttered.type_name).order_by(self.SQLEvent.id.desc())
            row = next((one for one in said if json.loads(one.data).get("message_id") == turn), None)
            if row is None:
                return
            rows.filter(self.SQLEvent.id < row.id).delete(synchronize_session=False)
            row.data = json.dumps(_without_words(json.loads(row.data)))
            # the ledger's later sweep takes what happened before the erasure
            rows.filter(self.SQLEvent.id >= row.id).update({"timestamp": time.time()}, synchronize_session=False)
            session.commit()


def erased_in(tracker: DialogueStateTracker, begin: int) -> bool:
    """Whether the events from this place on, those of a turn, say that the visitor was erased."""
    turn = list(tracker.events)[begin:]
    return any(isinstance(event, SlotSet) and event.key == ERASED and event.value for event in turn)


def _without_words(event: dict[str, Any]) -> dict[str, Any]:
    parsed = event.get("parse_data") or {}
    kept = {name: parsed[name] for name in _KEPT_OF_PARSE if name in parsed}
    return {**event, "text": "", "parse_data": {**kept, "text": "", "entities": []}}
