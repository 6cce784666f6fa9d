"""The way of a visitor's message into the inbox: red-flag net, limits, language, one durable transaction."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from weakref import WeakValueDictionary

from sqlalchemy.exc import SQLAlchemyError

from actions.db.records import Accepted, Conversation, Emission, StoredMessage, UnknownConversationError
from actions.db.repositories import ConversationRepository, InboxRepository
from bot.gateway import notices
from bot.gateway.errors import ApiError, no_session, too_fast, unavailable
from bot.gateway.hub import Hub
from bot.gateway.limits import RateLimiter
from bot.gateway.logs import note, warn
from bot.gateway.pool import Pool
from bot.gateway.rendering import EMERGENCY_KEY, Presenter
from bot.gateway.signing import Session
from bot.languages import FALLBACK_LOCALE, locale_of
from bot.safety.cards import Cards
from bot.safety.net import Flag, RedFlagNet
from bot.text.conversation import decide
from bot.text.identify import LanguageIdentifier
from bot.text.normalise import normalise

logger = logging.getLogger(__name__)

STORE_TRIES = 8
MOST_STORING = 1_000
REMEMBERED_LOCALES = 10_000
LONGEST_NAME = 8
ASK_AGAIN_AFTER = 20
"""Messages that pass before a guess at the language is put to the visitor again."""
EMERGENCY_INTENT = "report_emergency"
CLAIMED_BY_A_PERSON = "open"


@dataclass(frozen=True)
class Incoming:
    """A message as it came.

    Attributes:
        id: the client's own id.
        text: as typed, or the title of the button chosen, or the labels and values of a form.
        payload: ``{"intent", "entities"}`` of a verified button or form, else None.
        typed: what a person wrote and the net has to read, without words that are ours; empty for a button.
    """

    id: str
    text: str
    payload: dict[str, Any] | None
    typed: str


@dataclass(frozen=True)
class Limits:
    """Per minute and session, per minute and address, the longest message in characters; seconds until an emergency
    card goes out though its message is not stored yet."""

    session: int
    address: int
    characters: int
    urgent_wait: float


@dataclass(frozen=True)
class _Stored:
    accepted: Accepted
    card: StoredMessage | None


class Intake:
    """Takes visitors' messages; one for the process."""

    def __init__(
        self,
        *,
        conversations: ConversationRepository,
        inbox: InboxRepository,
        pool: Pool,
        net: RedFlagNet,
        cards: Cards,
        identifier: LanguageIdentifier,
        presenter: Presenter,
        limiter: RateLimiter,
        limits: Limits,
        hub: Hub,
        arrived: Callable[[], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._conversations = conversations
        self._inbox = inbox
        self._pool = pool
        self._net = net
        self._cards = cards
        self._identifier = identifier
        self._presenter = presenter
        self._limiter = limiter
        self._limits = limits
        self._hub = hub
        self._arrived = arrived
        self._clock = clock
        self._turnstiles: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._locales: OrderedDict[str, tuple[str, bool]] = OrderedDict()
        self._storing: set[asyncio.Task[_Stored]] = set()

    async def take(self, session: Session, incoming: Incoming, address: str) -> dict[str, Any]:
        """Make the message durable.

        Returns:
            ``{"seq", "duplicate", "urgent"}``; seq is null only beside a card, while the message is not stored yet.

        Raises:
            ApiError: refused; an emergency card comes with it where the net found something.
        """
        flags = self._net.find(incoming.typed) if incoming.typed else []
        try:
            await self._admit(session, incoming, address)
            if flags:
                return await self._take_urgent(session, incoming, flags)
            stored = await self._store_once(session.conversation, incoming, flags)
        except UnknownConversationError as error:
            raise self._refused(no_session(), session, incoming, flags) from error
        except SQLAlchemyError as error:
            warn(logger, "database_failed", step="accept", error=type(error).__name__)
            raise self._refused(unavailable(), session, incoming, flags) from error
        except ApiError as error:
            raise self._refused(error, session, incoming, flags) from error
        return {"seq": stored.accepted.seq, "duplicate": stored.accepted.duplicate, "urgent": None}

    def refuse(self, error: ApiError, session: Session, incoming: Incoming) -> ApiError:
        """The refusal of a message that is not taken at all, with a card where the net finds something."""
        flags = self._net.find(incoming.typed) if incoming.typed else []
        return self._refused(error, session, incoming, flags)

    def locale_of(self, session: Session) -> str | None:
        """The locale of the session's conversation as far as this process knows without asking the database."""
        known = self._locales.get(session.conversation)
        hint = locale_of(session.hint)
        return known[0] if known else (hint.code if hint else None)

    def remember(self, conversation: str, locale: str, chosen: bool) -> None:
        """Keep the locale for when the database does not answer."""
        self._locales[conversation] = (locale, chosen)
        self._locales.move_to_end(conversation)
        while len(self._locales) > REMEMBERED_LOCALES:
            self._locales.popitem(last=False)

    async def close(self) -> None:
        """Stop trying to store what could not be stored."""
        for task in list(self._storing):
            task.cancel()
        await asyncio.gather(*self._storing, return_exceptions=True)

    async def _admit(self, session: Session, incoming: Incoming, address: str) -> None:
        for key, most in (
            (f"session:{session.conversation}", self._limits.session),
            (f"address:{address}", self._limits.address),
        ):
            wait = await self._limiter.take(key, most)
            if wait:
                raise too_fast(wait)
        if len(incoming.typed) > self._limits.characters:
            raise ApiError(413, "too_long", limit=self._limits.characters)
        if not normalise(incoming.text):
            raise ApiError(400, "empty")

    async def _take_urgent(self, session: Session, incoming: Incoming, flags: list[Flag]) -> dict[str, Any]:
        if len(self._storing) < MOST_STORING:
            task = asyncio.create_task(self._store_at_last(session.conversation, incoming, flags))
            self._storing.add(task)
            task.add_done_callback(self._stored_at_last)
            await asyncio.wait({task}, timeout=self._limits.urgent_wait)
            if task.done():
                stored = task.result()
                card = self._presenter.present(stored.card) if stored.card else self._static(session, incoming, flags)
                return {"seq": stored.accepted.seq, "duplicate": stored.accepted.duplicate, "urgent": card}
        return {"seq": None, "duplicate": False, "urgent": self._static(session, incoming, flags)}

    def _stored_at_last(self, task: "asyncio.Task[_Stored]") -> None:
        self._storing.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            warn(logger, "flagged_message_not_stored", error=type(error).__name__)

    async def _store_at_last(self, conversation: str, incoming: Incoming, flags: list[Flag]) -> _Stored:
        """Try for about two minutes: a cry for help is not thrown away because the database restarts."""
        for attempt in range(STORE_TRIES):
            try:
                return await self._store_once(conversation, incoming, flags)
            except SQLAlchemyError as error:
                warn(logger, "database_failed", step="accept", error=type(error).__name__)
                await asyncio.sleep(0.5 * 2**attempt)
        return await self._store_once(conversation, incoming, flags)

    async def _store_once(self, conversation: str, incoming: Incoming, flags: list[Flag]) -> _Stored:
        # threads would let two messages of one visitor overtake one another: they pass here one by one, as they came
        turnstile = self._turnstiles.setdefault(conversation, asyncio.Lock())
        async with turnstile:
            stored = await self._pool.run(self._store, conversation, incoming, flags)
        self._hub.wake(conversation)
        self._arrived()
        note(
            logger,
            "message_accepted",
            conversation=conversation,
            seq=stored.accepted.seq,
            duplicate=stored.accepted.duplicate,
            characters=len(incoming.text),
            flags=[flag.kind for flag in flags],
        )
        return stored

    def _store(self, conversation_id: str, incoming: Incoming, flags: list[Flag]) -> _Stored:
        conversation = self._conversations.get(conversation_id)
        if conversation is None:
            raise UnknownConversationError(conversation_id)
        deliver = not (conversation.status == CLAIMED_BY_A_PERSON and conversation.assignee)
        payload, locale, nlu = incoming.payload, conversation.locale, None
        replies: list[Emission] = []
        updates: dict[str, Any] | None = None
        if payload is None:
            locale, nlu = self._language(conversation, incoming.text)
        locale = locale or _hinted(conversation.client_locale)
        if flags:
            payload = {"intent": EMERGENCY_INTENT, "entities": {"red_flag": flags[0].kind}}
            nlu = {**(nlu or {}), "notice": None}
            replies = [self._emergency(flags, locale)]
        elif nlu is not None and nlu["notice"] == notices.NEIGHBOUR and conversation.locale is None and deliver:
            deliver = False  # nobody can answer it yet; the visitor chooses first
            replies = [notices.notice(notices.NEIGHBOUR, nlu, locale)]
        if locale != conversation.locale and not (nlu and nlu.get("neighbour") and conversation.locale is None):
            updates = {"locale": locale}
        accepted = self._inbox.accept(
            conversation_id,
            incoming.id,
            incoming.text,
            payload,
            now=self._clock(),
            locale=locale,
            nlu=nlu,
            deliver=deliver,
            replies=replies,
            conversation_updates=updates,
        )
        self.remember(conversation_id, locale, conversation.locale_chosen)
        return _Stored(accepted, self._card_of(conversation_id, accepted) if flags else None)

    def _language(self, conversation: Conversation, text: str) -> tuple[str, dict[str, Any]]:
        current, hint = conversation.locale, conversation.client_locale
        identified = self._identifier.identify(text, conversation=current, hint=hint)
        if current is not None and self._name_is_asked_for(conversation) and len(text.split()) <= LONGEST_NAME:
            return current, notices.as_nlu(identified, None)  # a name says nothing about the language
        locale = decide(identified, current=current, hint=hint, chosen=conversation.locale_chosen)
        key = notices.notice_for(identified, conversation, text)
        if key == notices.CONFIRM and self._asked_lately(conversation):
            key = None
        return locale, notices.as_nlu(identified, key)

    def _name_is_asked_for(self, conversation: Conversation) -> bool:
        rows = self._conversations.messages_after(conversation.id, max(0, conversation.next_seq - 2), 1)
        return any((row.emission or {}).get("expects") == "name" for row in rows)

    def _asked_lately(self, conversation: Conversation) -> bool:
        since = max(0, conversation.next_seq - 1 - ASK_AGAIN_AFTER)
        rows = self._conversations.messages_after(conversation.id, since, ASK_AGAIN_AFTER)
        return any(row.key == notices.CONFIRM for row in rows)

    def _emergency(self, flags: list[Flag], locale: str) -> Emission:
        cards = [card.as_message() for card in self._cards.for_flags(flags, locale)]
        return {"v": 1, "key": EMERGENCY_KEY, "args": {}, "locale": locale, "quick_replies": [], "cards": cards}

    def _card_of(self, conversation: str, accepted: Accepted) -> StoredMessage | None:
        """The card that was stored with the message, now or when it first came."""
        rows = self._conversations.messages_after(conversation, accepted.seq, 1)
        return next((row for row in rows if row.turn == accepted.turn and row.key == EMERGENCY_KEY), None)

    def _static(self, session: Session, incoming: Incoming, flags: list[Flag]) -> dict[str, Any]:
        """The card without any database."""
        current, chosen = self._locales.get(session.conversation, (None, False))
        identified = self._identifier.identify(incoming.typed, conversation=current, hint=session.hint)
        locale = decide(identified, current=current, hint=session.hint, chosen=chosen)
        cards = [card.as_message() for card in self._cards.for_flags(flags, locale)]
        return self._presenter.emergency(session.conversation, incoming.id, locale, cards)

    def _refused(self, error: ApiError, session: Session, incoming: Incoming, flags: list[Flag]) -> ApiError:
        if flags and error.urgent is None:
            error.urgent = self._static(session, incoming, flags)
        if error.locale is None:
            current, chosen = self._locales.get(session.conversation, (None, False))
            if incoming.payload is None:
                identified = self._identifier.identify(incoming.text, conversation=current, hint=session.hint)
                error.locale = decide(identified, current=current, hint=session.hint, chosen=chosen)
            else:
                error.locale = current or _hinted(session.hint)
        return error


def _hinted(tag: str | None) -> str:
    served = locale_of(tag)
    return served.code if served is not None else FALLBACK_LOCALE
