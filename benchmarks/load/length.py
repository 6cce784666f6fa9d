"""How long a turn takes while its conversation grows: from the visitor's POST to the first reply, whole line-up.

Conversations of one visitor each are brought to their lengths first; then they speak in turns, so that whatever else
the machine does falls on all alike. Enough turns are taken that shorter and longer sessions of Rasa are among them.
"""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from itertools import cycle, islice

from benchmarks.lineup import Chat, running
from benchmarks.load.databases import KINDS, databases, folder
from benchmarks.load.report import Section
from benchmarks.processes import percentile

LENGTHS = (10, 50, 100, 200, 400)
TURNS = 30
LINES = (
    "How much is botox?",
    "what is rhinoplasty?",
    "find a clinic in Apgujeong",
    "hello",
    "will there be an interpreter?",
    "how long must I stay after a facelift?",
)


def measure(say: Callable[[str], None], lengths: Sequence[int] = LENGTHS, turns: int = TURNS) -> Section:
    """The table of both databases."""
    rows = []
    with folder() as home, databases(home) as make:
        for kind, named in KINDS.items():
            say(f"{named}: starting the line-up")
            url = make(kind) if kind == "postgresql" else ""
            place = home / kind
            place.mkdir()
            with running(place, DATABASE_URL=url) as bot:
                found = grow(bot.address, lengths, turns, say)
            first = percentile(found[lengths[0]], 0.5)
            for length, times in found.items():
                middle = percentile(times, 0.5)
                cells = (f"{middle:.0f}", f"{percentile(times, 0.95):.0f}", f"× {middle / first:.2f}")
                rows.append([named, f"{length:,}", *cells])
                say(" ".join(rows[-1]))
    heads = ("database", "messages of the visitor before", "turn p50 ms", "p95 ms", f"p50 to {lengths[0]}")
    return Section("length", "A turn in a growing conversation", heads, rows)


def grow(address: str, lengths: Sequence[int], turns: int, say: Callable[[str], None]) -> dict[int, list[float]]:
    """Milliseconds of so many turns of conversations that had so many messages of the visitor before."""
    found: dict[int, list[float]] = {length: [] for length in lengths}
    with ExitStack() as stack:
        chats = {length: stack.enter_context(Chat(address)) for length in lengths}
        for length, chat in chats.items():
            say(f"a conversation of {length} messages")
            for line in islice(cycle(LINES), length):
                chat.say(line)
        say("speaking in turns")
        for line in islice(cycle(LINES), turns):
            for length, chat in chats.items():
                found[length].append(chat.say(line))
    return found
