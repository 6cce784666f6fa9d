"""Works the inbox: leases turns, has them answered by the dialogue engine, and stores the answers, each once."""

import asyncio
import logging
import os
import secrets
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from actions.db.records import Emission, StoredMessage, Turn
from actions.db.repositories import ConversationRepository, InboxRepository
from bot.gateway.hub import Hub
from bot.gateway.logs import note, warn
from bot.gateway.notices import with_notice
from bot.gateway.pool import Pool
from bot.gateway.rasa import RasaClient, RasaRefusedError, RasaReply, RasaUnavailableError
from bot.gateway.rendering import Presenter, UnrenderableError
from bot.languages import FALLBACK_LOCALE, LOCALES
from bot.settings import SEOUL

logger = logging.getLogger(__name__)

POLL_SECONDS = 0.5
FIRST_DELAY_SECONDS = 0.5
LONGEST_DELAY_SECONDS = 3.0
MOST_ATTEMPTS = 100
CLOSING_SECONDS = 3.0
LEASE_SHARE = 3
CLAIMED_BY_A_PERSON = "open"
LANGUAGE_INTENT = "change_language"


@dataclass(frozen=True)
class Rules:
    """How turns are worked: how many at once, for how long leased, and when they are given up (seconds)."""

    workers: int
    lease_seconds: float
    give_up_seconds: float


class Dispatcher:
    """One per process; several processes share the inbox."""

    def __init__(
        self,
        inbox: InboxRepository,
        conversations: ConversationRepository,
        pool: Pool,
        rasa: RasaClient,
        hub: Hub,
        presenter: Presenter,
        rules: Rules,
        clock: Callable[[], datetime],
        dialogue_now: Callable[[Turn], datetime],
        apology: Callable[[str], Emission],
    ) -> None:
        """See the module.

        Args:
            clock: the machine's time, for leases.
            dialogue_now: the time that "tomorrow" in a turn counts from.
            apology: what a visitor is told, in a locale, when a turn is given up.
        """
        self._inbox = inbox
        self._conversations = conversations
        self._pool = pool
        self._rasa = rasa
        self._hub = hub
        self._presenter = presenter
        self._rules = rules
        self._clock = clock
        self._dialogue_now = dialogue_now
        self._apology = apology
        self._owner = f"{socket.gethostname()[:30]}:{os.getpid()}:{secrets.token_hex(4)}"
        self._started = clock()
        self._wake = asyncio.Event()
        self._closing = False
        self._running: dict[asyncio.Task[None], Turn] = {}
        self._loop: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to work, in the running event loop."""
        self._loop = asyncio.create_task(self._run())

    def wake(self) -> None:
        """There may be a new turn."""
        self._wake.set()

    async def close(self) -> None:
        """Take no more turns, wait a little for those being worked, and give the rest back at once."""
        self._closing = True
        self._wake.set()
        if self._loop is not None:  # not cancelled: wait_for of Python 3.10 can swallow that, and a claim must be kept
            await asyncio.wait({self._loop}, timeout=CLOSING_SECONDS)
        if self._running:
            await asyncio.wait(self._running, timeout=CLOSING_SECONDS)
        for task, turn in list(self._running.items()):
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await self._stored(self._inbox.retry, turn, self._clock(), 0)

    async def _run(self) -> None:
        while not self._closing:
            self._wake.clear()
            turn = None
            if len(self._running) < self._rules.workers:
                turn = await self._stored(self._inbox.claim, self._owner, self._clock(), self._rules.lease_seconds)
            if turn is None and not self._closing:
                await self._idle()
            if turn is None:
                continue
            task = asyncio.create_task(self._work(turn))
            self._running[task] = turn
            task.add_done_callback(self._ended)

    async def _idle(self) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), POLL_SECONDS)
        except asyncio.TimeoutError:
            return

    def _ended(self, task: asyncio.Task[None]) -> None:
        turn = self._running.pop(task)
        self._wake.set()  # a place is free, and the conversation's next turn may be worked
        if not task.cancelled() and (error := task.exception()) is not None:
            logger.error("turn_broke", extra={"fields": _ids(turn)}, exc_info=error)  # its lease lapses

    async def _work(self, turn: Turn) -> None:
        began = perf_counter()
        if turn.status == CLAIMED_BY_A_PERSON:
            await self._finish(turn, None, [], None)
            return
        self._hub.wake(turn.conversation, typing=True)
        asking = asyncio.create_task(self._ask(turn))
        keeping = asyncio.create_task(self._keep_lease(turn))
        try:
            await asyncio.wait({asking, keeping}, return_when=asyncio.FIRST_COMPLETED)
            if not asking.done():
                warn(logger, "lease_lost", **_ids(turn))
                return
            reply = asking.result()
            for emission in reply.messages:
                self._presenter.check(turn.conversation, emission)
            await self._answer(turn, reply)
            note(logger, "turn_done", **_ids(turn), intent=reply.intent, ms=round((perf_counter() - began) * 1000))
        except RasaUnavailableError as error:
            await self._again(turn, str(error))
        except (RasaRefusedError, UnrenderableError) as error:
            await self._give_up(turn, str(error))
        finally:
            asking.cancel()
            keeping.cancel()

    async def _ask(self, turn: Turn) -> RasaReply:
        metadata = {
            "language": (turn.nlu or {}).get("language"),
            "locale": turn.locale,
            "locale_chosen": turn.locale_chosen or None,
            "hint": turn.client_locale,
            "time_zone": turn.time_zone,
            "now": self._dialogue_now(turn).astimezone(SEOUL).isoformat(),
            "part": turn.part or None,
        }
        known = {name: value for name, value in metadata.items() if value is not None}
        return await self._rasa.turn(turn.conversation, turn.turn, turn.text, known, turn.payload)

    async def _keep_lease(self, turn: Turn) -> None:
        """Returns when the lease is no longer ours."""
        held: bool | None = True
        while held is not False:
            await asyncio.sleep(self._rules.lease_seconds / LEASE_SHARE)
            held = await self._stored(self._inbox.extend, turn, self._clock(), self._rules.lease_seconds)

    async def _answer(self, turn: Turn, reply: RasaReply) -> None:
        updates: dict[str, Any] = {}
        replies = reply.messages
        locale = turn.locale
        chosen = reply.chosen_locale if reply.chosen_locale in LOCALES else None
        now_chosen = reply.intent == LANGUAGE_INTENT and any(item.get("locale") == chosen for item in replies)
        if chosen and (now_chosen or not turn.locale_chosen):
            updates = {"locale": chosen, "locale_chosen": True}
            locale = chosen
            replies = [{**emission, "locale": locale} for emission in replies]
        elif turn.locale_chosen:
            # chosen with the front's own switch: the engine's older choice must not undo it
            conversation = await self._pool.run(self._conversations.get, turn.conversation)
            if conversation is not None and conversation.locale is not None:
                locale = conversation.locale
                replies = [{**emission, "locale": locale} for emission in replies]
        if not updates and not turn.part:
            replies = with_notice(replies, turn.nlu, locale, reply.intent)
        await self._finish(turn, reply, replies, updates or None)

    async def _finish(
        self, turn: Turn, reply: RasaReply | None, replies: Sequence[Emission], updates: dict[str, Any] | None
    ) -> None:
        nlu = None if reply is None else {**(turn.nlu or {}), **reply.nlu}
        stored = await self._stored(
            self._inbox.finish,
            turn,
            replies=replies,
            nlu=nlu,
            now=self._clock(),
            conversation_updates=updates,
            also=() if reply is None or turn.part else reply.also,
        )
        self._tell(turn, stored)
        self._wake.set()  # a further request of the line may be waiting

    async def _again(self, turn: Turn, why: str) -> None:
        waited = (self._clock() - max(turn.waited_since, self._started)).total_seconds()
        if waited >= self._rules.give_up_seconds or turn.attempts >= MOST_ATTEMPTS:
            await self._give_up(turn, why)
            return
        delay = min(FIRST_DELAY_SECONDS * 2 ** (turn.attempts - 1), LONGEST_DELAY_SECONDS)
        warn(logger, "turn_retried", **_ids(turn), why=why, delay=delay)
        await self._stored(self._inbox.retry, turn, self._clock(), delay)

    async def _give_up(self, turn: Turn, why: str) -> None:
        warn(logger, "turn_failed", **_ids(turn), why=why)
        apology = self._apology(turn.locale or FALLBACK_LOCALE)
        self._tell(turn, await self._stored(self._inbox.fail, turn, replies=[apology], now=self._clock()))

    def _tell(self, turn: Turn, stored: list[StoredMessage] | None) -> None:
        if stored:
            self._hub.wake(turn.conversation)

    async def _stored(self, work: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """The repository's answer; None when the database does not answer: a lease then lapses, nothing is lost."""
        try:
            return await self._pool.run(work, *args, **kwargs)
        except SQLAlchemyError as error:
            warn(logger, "database_failed", step=work.__name__, error=type(error).__name__)
            return None


def _ids(turn: Turn) -> dict[str, Any]:
    return {"conversation": turn.conversation, "turn": turn.turn, "attempt": turn.attempts}
