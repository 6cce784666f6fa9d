"""``python -m bot worker``: what has to happen without anybody asking."""

import logging
import signal
import threading
from collections.abc import Callable
from datetime import datetime
from types import FrameType

from sqlalchemy.exc import SQLAlchemyError

from actions.db.engine import Database
from actions.db.repositories import BookingRepository, DraftRepository
from actions.db.types import configure
from bot.gateway import logs
from bot.settings import Settings

logger = logging.getLogger(__name__)

TICK_SECONDS = 60.0


class Worker:
    """Does the chores of one tick."""

    def __init__(self, drafts: DraftRepository, bookings: BookingRepository, clock: Callable[[], datetime]) -> None:
        self._drafts = drafts
        self._bookings = bookings
        self._clock = clock

    def tick(self) -> dict[str, int]:
        """Remove lapsed holds and expired drafts; how many of each. Doing it twice changes nothing."""
        now = self._clock()
        return {"drafts": self._drafts.delete_expired(now), "holds": self._bookings.release_lapsed_holds(now)}


def run(worker: Worker, stop: threading.Event, tick_seconds: float = TICK_SECONDS) -> None:
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


def main(settings: Settings) -> int:
    """Run until SIGTERM or SIGINT; the tick at hand is finished."""
    logs.configure(settings.log_level)
    stop = threading.Event()

    def ask(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGTERM, ask)
    signal.signal(signal.SIGINT, ask)
    configure(settings.fernet_keys)
    database = Database(settings.database)
    try:
        run(Worker(DraftRepository(database), BookingRepository(database), settings.now), stop)
    finally:
        database.close()
    return 0
