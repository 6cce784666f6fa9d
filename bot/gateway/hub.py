"""Wakes those who wait for messages of a conversation, within this process."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager


class Listener:
    """One waiting client."""

    def __init__(self) -> None:
        self._woken = asyncio.Event()
        self._typing = False

    def wake(self, *, typing: bool = False) -> None:
        """End the wait; ``typing``: an answer is being worked on."""
        self._typing = self._typing or typing
        self._woken.set()

    def take_typing(self) -> bool:
        """True once after each time an answer began to be worked on."""
        typing, self._typing = self._typing, False
        return typing

    async def wait(self, seconds: float) -> None:
        """Until woken, or for so long."""
        try:
            await asyncio.wait_for(self._woken.wait(), seconds)
        except asyncio.TimeoutError:
            return
        self._woken.clear()


class Hub:
    """The listeners of all conversations; to be used from the event loop only."""

    def __init__(self) -> None:
        self._listeners: dict[str, set[Listener]] = {}
        self.closed = False

    def start(self) -> None:
        """Begin to hear of other gateways, in the running event loop; this one knows of none."""

    async def stop(self) -> None:
        """Hear no more."""

    @contextmanager
    def listen(self, conversation: str) -> Iterator[Listener]:
        """A listener, for as long as the block lasts."""
        listener = Listener()
        group = self._listeners.setdefault(conversation, set())
        group.add(listener)
        try:
            yield listener
        finally:
            group.discard(listener)
            if not group:
                self._listeners.pop(conversation, None)

    def wake(self, conversation: str, *, typing: bool = False) -> None:
        """There is something new in a conversation."""
        for listener in self._listeners.get(conversation, ()):
            listener.wake(typing=typing)

    def close(self) -> None:
        """Wake everybody for the last time."""
        self.closed = True
        for group in self._listeners.values():
            for listener in group:
                listener.wake()
