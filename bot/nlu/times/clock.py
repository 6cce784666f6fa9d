"""Hours of the day: what an hour without "am" or "pm" means, and where the parts of a day begin and end."""

from typing import Any

PARTS = {
    "morning": (6, 12),
    "afternoon": (12, 18),
    "evening": (18, 22),
    "night": (22, 30),
    "dawn": (0, 6),
    "am": (6, 12),
    "pm": (12, 18),
}
POINTS = {"noon": 12, "midnight": 24}
OPENING, CLOSING = 8, 19
_HALF_DAY = 12 * 60


def own_part(fields: dict[str, Any]) -> str | None:
    """The part of the day that a clock time names itself."""
    return fields.get("part") or fields.get("ampm")


def minutes(fields: dict[str, Any], part: str | None) -> tuple[int, str]:
    """Minutes since midnight and grain of a clock time; ``part`` is the part of the day it stands in, if any."""
    plus = fields.get("plus")
    hour = int(fields["h"])
    hour = hour + int(plus) if plus is not None else _hour(hour, own_part(fields) or part, bool(fields.get("exact")))
    minute = fields.get("minute", fields.get("m"))
    if minute is None:
        return hour * 60, "hour"
    return hour * 60 + (-int(minute) if fields.get("back") else int(minute)), "minute"


def stretch(first: dict[str, Any], second: dict[str, Any], part: str | None, late: str | None) -> tuple[int, int, str]:
    """Start and end, in minutes since midnight, and grain of two clock times that bound a range.

    What is said of one end goes for the other where it makes sense: "2 to 4 pm" starts at 14:00, "10 to 2 pm" at 10:00.

    Args:
        first: the fields of the start.
        second: the fields of the end.
        part: the part of the day the start stands in.
        late: the part of the day the end stands in.
    """
    known = own_part(first) or part
    late = own_part(second) or late or known
    start, grain = minutes(first, known)
    end, other = minutes(second, late)
    if known is None and late:
        shared, _ = minutes(first, late)
        start = shared if shared < end else start
    if known is None and start >= end and first["h"] < 12:
        start = int(first["h"]) * 60 + start % 60
    while end <= start:
        end += _HALF_DAY
    return start, end, "minute" if "minute" in (grain, other) else "hour"


def _hour(hour: int, part: str | None, exact: bool) -> int:
    if hour > 12 or hour == 0:
        return 12 if hour == 0 and part in ("pm", "afternoon") else hour
    if part in ("am", "dawn"):
        return hour % 12
    if part == "morning":
        return hour
    if part in ("pm", "afternoon"):
        return hour % 12 + 12
    if part == "noon":
        return hour if hour >= 10 else hour + 12
    if part == "evening":
        return hour + 12
    if part in ("night", "midnight"):
        return hour if hour < 6 else hour + 12
    if exact:
        return hour
    return hour if hour >= OPENING else hour + 12
