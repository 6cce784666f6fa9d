"""``python -m bot worker``: what has to happen without anybody asking."""

import logging
import signal
import threading
from collections.abc import Callable, Mapping
from datetime import datetime
from types import FrameType
from typing import Protocol

from sqlalchemy.exc import SQLAlchemyError

from actions.db.repositories import BookingRepository, DraftRepository
from actions.wiring import build
from bot.gateway import logs
from bot.settings import Settings
from bot.worker.closing import closing_chores
from bot.worker.courier import Courier, courier
from bot.worker.life import life_chores
from bot.worker.privacy import privacy_chores

logger = logging.getLogger(__name__)

TICK_SECONDS = 60.0


class Ticking(Protocol):
    """Something to be done again and again."""

    def tick(self) -> dict[str, int]:
        """Do it once; how many things were done, by name."""


class Worker:
    """Does the chores of one tick."""

    def __init__(
        self,
        drafts: DraftRepository,
        bookings: BookingRepository,
        clock: Callable[[], datetime],
        chores: Mapping[str, Callable[[], int]] | None = None,
    ) -> None:
        """Give it its chores.

        Args:
            chores: by name, in order; each is safe to repeat and gives how many things it did.
        """
        self._drafts = drafts
        self._bookings = bookings
        self._clock = clock
        self._chores = chores or {}

    def tick(self) -> dict[str, int]:
        """Remove lapsed holds and expired drafts, then do the chores; how many of each. Repeating changes nothing."""
        now = self._clock()
        done = {"drafts": self._drafts.delete_expired(now), "holds": self._bookings.release_lapsed_holds(now)}
        return done | {name: chore() for name, chore in self._chores.items()}


def run(worker: Ticking, stop: threading.Event, tick_seconds: float = TICK_SECONDS) -> None:
    """Tick until told to stop; a database that does not answer is asked again at the next tick."""
    while not stop.is_set():
        try:
            removed = worker.tick()
        except SQLAlchemyError as error:
            logs.warn(logger, "tick_failed", error=type(error).__name__)
        else:
            if any(removed.values()):
                logs.note(logger, "tick", **removed)
        stop.wait(tick_seconds)


def deliver_beside(post: Courier, stop: threading.Event, seconds: float) -> threading.Thread:
    """Tick the courier in a thread of its own, as a code to sign in with cannot wait a minute.

    A courier that breaks ends the whole process, for the supervisor to start it anew.
    """

    def work() -> None:
        try:
            run(post, stop, seconds)
        finally:
            stop.set()

    thread = threading.Thread(target=work, name="courier")
    thread.start()
    return thread


def _log_broken(broken: threading.ExceptHookArgs) -> None:
    error = broken.exc_value
    if error is not None:
        logger.error("courier_broke", exc_info=(broken.exc_type, error, broken.exc_traceback))


def main(settings: Settings) -> int:
    """Run until SIGTERM or SIGINT; the tick at hand is finished."""
    logs.configure(settings.log_level)
    stop, asked = threading.Event(), threading.Event()

    def ask(_signal: int, _frame: FrameType | None) -> None:
        asked.set()
        stop.set()

    signal.signal(signal.SIGTERM, ask)
    signal.signal(signal.SIGINT, ask)
    threading.excepthook = _log_broken
    services = build(settings)
    post = courier(services)
    chores = {
        **life_chores(services),
        **privacy_chores(services),
        **closing_chores(services),
        "clinics": services.clinic_desk.tell_clinics,
    }
    beside = deliver_beside(post, stop, settings.delivery_poll_seconds)
    try:
        run(Worker(services.drafts, BookingRepository(services.db), settings.now, chores), stop)
    finally:
        stop.set()
        beside.join()
        services.db.close()
    return 0 if asked.is_set() else 1
