"""Signed tokens: who may read a conversation, and what a button of that conversation means."""

from dataclasses import dataclass, field
from typing import Any

from itsdangerous import BadData, SignatureExpired, URLSafeSerializer, URLSafeTimedSerializer

SECONDS_A_DAY = 86_400


class InvalidTokenError(ValueError):
    """The token is not ours, was changed, or belongs to another conversation."""


class ExpiredSessionError(InvalidTokenError):
    """The token was ours once; ``session`` is what it named."""

    def __init__(self, session: "Session") -> None:
        super().__init__("expired")
        self.session = session


@dataclass(frozen=True)
class Session:
    """What a session token names: a conversation, and the locale its client reported."""

    conversation: str
    hint: str | None = None


@dataclass(frozen=True)
class SignedField:
    """A field that a form may send back, with the words its reader saw.

    Attributes:
        kind: of :class:`bot.text.message.FormField`.
        options: value and title of each.
    """

    name: str
    kind: str
    required: bool
    label: str
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Choice:
    """What a button means; the fields and the locale are a form's."""

    title: str
    intent: str
    entities: dict[str, Any] = field(default_factory=dict)
    fields: tuple[SignedField, ...] = ()
    locale: str | None = None


@dataclass(frozen=True)
class Diary:
    """What a link to a calendar file holds: words ready to be read, and no treatment in them.

    Attributes:
        events: title, start and end (None: a moment) of each; ISO 8601.
    """

    events: tuple[tuple[str, str, str | None], ...]
    note: str
    address: str


class Signer:
    """Signs and verifies with one secret; sessions and buttons cannot stand in for one another."""

    def __init__(self, key: str, session_days: int) -> None:
        self._sessions = URLSafeTimedSerializer(key, salt="session")
        self._choices = URLSafeSerializer(key, salt="choice")
        self._diaries = URLSafeSerializer(key, salt="diary")
        self._bookings = URLSafeSerializer(key, salt="booking")
        self._max_age = session_days * SECONDS_A_DAY

    def token(self, session: Session) -> str:
        """The bearer token of a session."""
        return str(self._sessions.dumps([session.conversation, session.hint]))

    def session(self, token: str) -> Session:
        """The session of a token.

        Raises:
            ExpiredSessionError: ours, but too old.
            InvalidTokenError: not ours.
        """
        try:
            return Session(*self._sessions.loads(token, max_age=self._max_age))
        except SignatureExpired as error:
            raise ExpiredSessionError(Session(*self._sessions.load_payload(error.payload or b""))) from error
        except BadData as error:
            raise InvalidTokenError("session") from error

    def payload(self, conversation: str, choice: Choice) -> str:
        """The opaque payload of a button of a conversation."""
        fields = [[item.name, item.kind, item.required, item.label, item.options] for item in choice.fields]
        meant = [conversation, choice.title, choice.intent, choice.entities, fields, choice.locale]
        return str(self._choices.dumps(meant))

    def choice(self, conversation: str, payload: str) -> Choice:
        """What the payload means.

        Raises:
            InvalidTokenError: not ours, or of another conversation.
        """
        try:
            owner, title, intent, entities, fields, locale = self._choices.loads(payload)
        except BadData as error:
            raise InvalidTokenError("payload") from error
        if owner != conversation:
            raise InvalidTokenError("payload of another conversation")
        return Choice(title, intent, entities, tuple(_field(*item) for item in fields), locale)

    def diary_token(self, diary: Diary) -> str:
        """The part of a link that carries a calendar file."""
        return str(self._diaries.dumps([diary.events, diary.note, diary.address]))

    def diary(self, token: str) -> Diary:
        """What the link carries.

        Raises:
            InvalidTokenError: not ours.
        """
        try:
            events, note, address = self._diaries.loads(token)
        except BadData as error:
            raise InvalidTokenError("diary") from error
        return Diary(tuple((title, start, end) for title, start, end in events), note, address)

    def booking_token(self, code: str) -> str:
        """The part of a link that shows a booking: whoever has the link needs no other proof."""
        return str(self._bookings.dumps(code))

    def booking(self, token: str) -> str:
        """The code of the booking that the link shows.

        Raises:
            InvalidTokenError: not ours.
        """
        try:
            return str(self._bookings.loads(token))
        except BadData as error:
            raise InvalidTokenError("booking") from error


def _field(name: str, kind: str, required: bool, label: str, options: list[list[str]]) -> SignedField:
    return SignedField(name, kind, required, label, tuple((value, title) for value, title in options))
