"""Time zones by their IANA names."""

from functools import cache
from zoneinfo import ZoneInfo, available_timezones


def zone_of(name: str | None) -> ZoneInfo | None:
    """The zone of this name (``Asia/Ulaanbaatar``); None when there is none."""
    return ZoneInfo(name) if name and name in _names() else None


@cache
def _names() -> frozenset[str]:
    return frozenset(available_timezones())
