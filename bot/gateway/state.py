"""The parts of the gateway, put together once for the process."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from starlette.requests import Request

from actions.contacts import HELP_LINES, lines_card
from actions.db.engine import Database
from actions.db.records import Conversation, Emission, Turn
from actions.db.repositories import (
    BookingRepository,
    ConversationRepository,
    DirectoryRepository,
    InboxRepository,
)
from actions.db.repositories.privacy_access import AccessRepository
from actions.db.types import configure
from actions.services.confirmations import Confirmations
from actions.services.holidays import PublicHolidays
from actions.services.knowledge import Knowledge
from actions.services.privacy_access import AccessService
from actions.services.visits import Visits
from actions.wiring_visits import links_of, visits_of
from bot.gateway.dispatcher import Dispatcher, Rules
from bot.gateway.errors import no_session
from bot.gateway.hub import Hub
from bot.gateway.intake import Intake, Limits
from bot.gateway.limits import MemoryLimiter, RateLimiter
from bot.gateway.pool import Pool
from bot.gateway.rasa import RasaClient
from bot.gateway.rendering import BROKEN_KEY, Presenter
from bot.gateway.shared import Link, SharedHub, SharedLimiter
from bot.gateway.signing import ExpiredSessionError, InvalidTokenError, Session, Signer
from bot.languages import FALLBACK_LOCALE, locale_of
from bot.operator import OperatorProfile
from bot.safety.cards import Cards
from bot.safety.net import RedFlagNet
from bot.settings import Settings
from bot.text.identify import LanguageIdentifier
from bot.text.render import Renderer
from bot.visit_links import VisitLinks


@dataclass(frozen=True)
class Texts:
    """What is read from ``data`` and never changes: may be shared by several gateways of one process."""

    net: RedFlagNet
    cards: Cards
    identifier: LanguageIdentifier
    renderer: Renderer
    knowledge: Knowledge

    @classmethod
    def load(cls, data: Path) -> "Texts":
        """Read it all; every loader's error names its file."""
        return cls(
            net=RedFlagNet.load(data / "safety"),
            cards=Cards.load(data / "safety"),
            identifier=LanguageIdentifier.load(data / "language_id"),
            renderer=Renderer.load(data),
            knowledge=Knowledge.load(data / "knowledge"),
        )


def machine_now() -> datetime:
    """The machine's time: leases must run even where ``FROZEN_NOW`` stops the clock of the dialogue."""
    return datetime.now(timezone.utc)


@dataclass
class Gateway:
    """What the routes work with."""

    settings: Settings
    texts: Texts
    database: Database
    conversations: ConversationRepository
    inbox: InboxRepository
    pool: Pool
    signer: Signer
    presenter: Presenter
    limiter: RateLimiter
    hub: Hub
    rasa: RasaClient
    dispatcher: Dispatcher
    intake: Intake
    operator: OperatorProfile | None
    confirmations: Confirmations
    access: AccessService
    visits: Visits
    visit_links: VisitLinks

    @classmethod
    def build(
        cls, settings: Settings, texts: Texts | None = None, operator: OperatorProfile | None = None
    ) -> "Gateway":
        """All parts, over the database of the settings; nothing runs yet. Needs a running event loop."""
        texts = texts or Texts.load(settings.data_dir)
        configure(settings.fernet_keys)
        database = Database(settings.database, connections=settings.database_threads)
        conversations, inbox = ConversationRepository(database), InboxRepository(database)
        pool, (hub, limiter) = Pool(settings.database_threads), _between_gateways(settings)
        signer = Signer(settings.signing_key, settings.session_days)
        presenter = Presenter(texts.renderer, signer, settings.demonstration)
        rasa = RasaClient(settings.rasa_addresses, settings.turn_timeout_seconds)
        dispatcher = Dispatcher(
            inbox,
            conversations,
            pool,
            rasa,
            hub,
            presenter,
            Rules(settings.dispatcher_workers, settings.inbox_lease_seconds, settings.turn_give_up_seconds),
            clock=machine_now,
            dialogue_now=_dialogue_now(settings),
            apology=_apology(texts.knowledge, settings),
        )
        intake = Intake(
            conversations=conversations,
            inbox=inbox,
            pool=pool,
            net=texts.net,
            cards=texts.cards,
            identifier=texts.identifier,
            presenter=presenter,
            limiter=limiter,
            limits=Limits(
                settings.rate_session_per_minute,
                settings.rate_address_per_minute,
                settings.message_max_chars,
                settings.urgent_wait_seconds,
            ),
            hub=hub,
            arrived=dispatcher.wake,
            clock=machine_now,
        )
        return cls(
            settings=settings,
            texts=texts,
            database=database,
            conversations=conversations,
            inbox=inbox,
            pool=pool,
            signer=signer,
            presenter=presenter,
            limiter=limiter,
            hub=hub,
            rasa=rasa,
            dispatcher=dispatcher,
            intake=intake,
            operator=operator,
            confirmations=Confirmations(
                BookingRepository(database),
                DirectoryRepository(database),
                conversations,
                settings.now,
                days=settings.booking_link_days,
            ),
            access=AccessService(AccessRepository(database), settings.now),
            visits=visits_of(settings, database, PublicHolidays()),
            visit_links=links_of(settings),
        )

    def start(self) -> None:
        """Begin to work, in the running event loop."""
        self.hub.start()
        self.dispatcher.start()

    async def close(self) -> None:
        """End all work and give back what is held."""
        self.hub.close()
        await self.dispatcher.close()
        await self.hub.stop()
        await self.intake.close()
        await self.rasa.close()
        self.pool.close()
        self.database.close()

    def session(self, request: Request) -> Session:
        """The session of a request.

        Raises:
            ApiError: 401.
            ExpiredSessionError: ours once.
        """
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            raise no_session()
        try:
            session = self.signer.session(token.strip())
        except ExpiredSessionError:
            raise
        except InvalidTokenError as error:
            raise no_session() from error
        request.state.locale = self.intake.locale_of(session)
        return session

    async def conversation(self, request: Request) -> Conversation:
        """The conversation of a request.

        Raises:
            ApiError: 401: no session, too old, or its conversation is gone.
        """
        try:
            session = self.session(request)
        except ExpiredSessionError as error:
            raise no_session() from error
        found = await self.pool.run(self.conversations.get, session.conversation)
        if found is None:
            raise no_session()
        return found

    def words(self, key: str, locale: str, **values: Any) -> str:
        """A sentence of the catalogue."""
        return self.texts.renderer.catalogue.format(key, locale, **values)

    def banner(self, locale: str) -> str | None:
        """What a demonstration says of itself everywhere; None in earnest."""
        return self.words("demo-banner", locale) if self.settings.demonstration else None


def gateway_of(request: Request) -> Gateway:
    """The gateway that serves a request."""
    gateway: Gateway = request.app.state.gateway
    return gateway


def request_locale(request: Request) -> str:
    """The locale a request can be answered in: its conversation's, else what the client accepts, else English."""
    known = getattr(request.state, "locale", None)
    if known:
        return str(known)
    for part in request.headers.get("accept-language", "").split(","):
        served = locale_of(part.partition(";")[0].strip())
        if served is not None:
            return served.code
    return FALLBACK_LOCALE


def _between_gateways(settings: Settings) -> tuple[Hub, RateLimiter]:
    """What gateways share: through Redis where there is one, else nothing beyond this process."""
    if not settings.redis_url:
        return Hub(), MemoryLimiter()
    link = Link(settings.redis_url)
    return SharedHub(link), SharedLimiter(link, settings.signing_key)


def _dialogue_now(settings: Settings) -> Callable[[Turn], datetime]:
    return lambda turn: settings.now() if settings.frozen_now is not None else turn.waited_since


def _apology(knowledge: Knowledge, settings: Settings) -> Callable[[str], Emission]:
    def emission(locale: str) -> Emission:
        card = lines_card(knowledge, HELP_LINES, settings.now().date())
        return {"v": 1, "key": BROKEN_KEY, "args": {}, "locale": locale, "quick_replies": [], "cards": [card]}

    return emission
