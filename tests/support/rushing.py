"""Processes that run visitors' errands over one database and die of a -9 at any moment; the visitors ask again.

Each process has a pipe of its own: one that is killed takes nothing of the others with it.
"""

import multiprocessing
import os
import random
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Any, Protocol

from actions.db.engine import Database
from actions.db.types import configure

KILL_WITHIN_SECONDS = 0.02
PATIENCE_SECONDS = 60

Errand = Callable[[Database], Any]
"""What a process does for a visitor; goes through a pipe."""


class Visitor(Protocol):
    """Somebody with one errand at a time."""

    def errand(self) -> Errand | None:
        """What to ask for now, the same again while it is not answered; None when nothing is left."""

    def answered(self, outcome: Any) -> None:
        """What came of it."""


def serve(pipe: Connection, url: str, key: bytes) -> None:
    """One process: does errands until it is told to stop."""
    configure([key])
    db = Database(url)
    while (errand := pipe.recv()) is not None:
        pipe.send(errand(db))
    db.close()


@dataclass
class Hand:
    """One process, and for whom it works just now."""

    process: Any
    pipe: Connection
    visitor: Visitor | None = None
    killed: bool = False


class Hands:
    """So many processes over one database; each that is killed is followed by another.

    Attributes:
        killed: how many were killed.
    """

    def __init__(self, url: str, key: bytes, count: int, dice: random.Random, modules: Sequence[str]) -> None:
        self._context = multiprocessing.get_context("forkserver")  # a forked child would share the connections
        self._context.set_forkserver_preload([__name__, *modules])
        self._url, self._key, self._dice = url, key, dice
        self.killed = 0
        self._hands = [self._new() for _ in range(count)]

    def work(self, visitors: Sequence[Visitor], kill: float) -> None:
        """Run errands until no visitor has one, in an order of chance.

        Args:
            kill: the share of errands in whose midst the process is killed.
        """
        waiting = list(visitors)
        while True:
            for hand in self._hands:
                while hand.visitor is None and waiting:
                    self._send(hand, waiting.pop(self._dice.randrange(len(waiting))), kill)
            busy = {hand.pipe: hand for hand in self._hands if hand.visitor is not None}
            if not busy:
                return
            heard = wait(list(busy), PATIENCE_SECONDS)
            assert heard, "no process answered"
            waiting += [self._hear(busy[pipe]) for pipe in heard]

    def stop(self) -> None:
        """End all processes in order."""
        for hand in self._hands:
            hand.pipe.send(None)
        for hand in self._hands:
            hand.process.join(PATIENCE_SECONDS)
            assert hand.process.exitcode == 0, hand.process.exitcode
            hand.pipe.close()

    def _new(self) -> Hand:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=serve, args=(theirs, self._url, self._key), daemon=True)
        process.start()
        theirs.close()
        return Hand(process, ours)

    def _send(self, hand: Hand, visitor: Visitor, kill: float) -> None:
        errand = visitor.errand()
        if errand is None:
            return
        hand.visitor = visitor
        hand.pipe.send(errand)
        if self._dice.random() < kill:
            time.sleep(self._dice.uniform(0, KILL_WITHIN_SECONDS))
            os.kill(hand.process.pid, signal.SIGKILL)
            hand.killed = True
            self.killed += 1

    def _hear(self, hand: Hand) -> Visitor:
        visitor, hand.visitor = hand.visitor, None
        assert visitor is not None
        try:
            outcome = hand.pipe.recv()
        except (EOFError, OSError):
            assert hand.killed, "a process ended by itself"
        else:
            visitor.answered(outcome)
        if hand.killed:  # perhaps after it had answered
            hand.process.join(PATIENCE_SECONDS)
            assert hand.process.exitcode == -signal.SIGKILL, hand.process.exitcode
            hand.pipe.close()
            self._hands[self._hands.index(hand)] = self._new()
        return visitor
