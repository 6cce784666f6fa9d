"""A calendar file (RFC 5545): events in UTC, texts escaped, lines folded."""

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone

PRODUCT = "-//Gangnam Concierge//Trip//EN"
LINE_OCTETS = 75
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True)
class Event:
    """One event; ``end`` None: a moment. Nothing in it is promised: it is tentative unless said otherwise.

    Attributes:
        summary: the title, which a locked screen may show.
        status: ``TENTATIVE``, ``CONFIRMED`` or ``CANCELLED``.
        uid: what stays when the event changes; made of its time and words unless given.
        sequence: grows with every change of an event of the same ``uid``.
    """

    start: datetime
    end: datetime | None
    summary: str
    description: str = ""
    location: str = ""
    status: str = "TENTATIVE"
    uid: str | None = None
    sequence: int = 0


def calendar_text(events: Iterable[Event], stamp: datetime) -> str:
    """The file's text.

    Args:
        stamp: when it was made.

    Raises:
        ValueError: a time has no zone.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    for event in events:
        lines += _event(event, stamp)
    return "".join(f"{_folded(line)}\r\n" for line in [*lines, "END:VCALENDAR"])


def _event(event: Event, stamp: datetime) -> list[str]:
    start = _utc(event.start)
    unique = event.uid or hashlib.sha256(f"{start}\n{event.summary}\n{event.location}".encode()).hexdigest()[:32]
    lines = ["BEGIN:VEVENT", f"UID:{unique}@gangnam-concierge", f"DTSTAMP:{_utc(stamp)}", f"DTSTART:{start}"]
    if event.end is not None:
        lines.append(f"DTEND:{_utc(event.end)}")
    texts = (("SUMMARY", event.summary), ("DESCRIPTION", event.description), ("LOCATION", event.location))
    lines += [f"{name}:{_escaped(text)}" for name, text in texts if text]
    taken = event.end is not None and event.status != "CANCELLED"
    lines += [f"SEQUENCE:{event.sequence}", f"STATUS:{event.status}"]
    return [*lines, "TRANSP:OPAQUE" if taken else "TRANSP:TRANSPARENT", "END:VEVENT"]


def _utc(moment: datetime) -> str:
    if moment.tzinfo is None:
        raise ValueError("a time without zone cannot stand in a calendar")
    return moment.astimezone(timezone.utc).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    plain = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    for char in "\\;,":
        plain = plain.replace(char, f"\\{char}")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> str:
    """The line in pieces of at most 75 octets, no character torn; what continues begins with a space."""
    pieces, piece, room = [], "", LINE_OCTETS
    for char in line:
        size = len(char.encode())
        if size > room:
            pieces.append(piece)
            piece, room = "", LINE_OCTETS - 1
        piece += char
        room -= size
    return "\r\n ".join([*pieces, piece])
