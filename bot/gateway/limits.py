"""Rate limits: token buckets, in memory; in :mod:`bot.gateway.shared` those of several gateways."""

import ipaddress
import time
from collections.abc import Callable
from typing import Protocol

SECONDS_A_MINUTE = 60.0
MOST_BUCKETS = 50_000
IPV6_SUBSCRIBER_BITS = 64


class RateLimiter(Protocol):
    """Counts what each key did in the last minute."""

    async def take(self, key: str, per_minute: int) -> float:
        """Take one turn: 0.0 when it is allowed, else the seconds until one will be."""
        ...


class MemoryLimiter:
    """Token buckets of this process: a minute's allowance may be used at once and refills evenly."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, most: int = MOST_BUCKETS) -> None:
        self._clock = clock
        self._most = most
        self._buckets: dict[str, tuple[float, float]] = {}

    async def take(self, key: str, per_minute: int) -> float:
        """See :meth:`RateLimiter.take`."""
        now = self._clock()
        rate = per_minute / SECONDS_A_MINUTE
        left, since = self._buckets.pop(key, (float(per_minute), now))
        left = min(float(per_minute), left + (now - since) * rate)
        wait = 0.0 if left >= 1.0 else (1.0 - left) / rate
        self._buckets[key] = (left if wait else left - 1.0, now)
        if len(self._buckets) > self._most:
            self._forget(now)
        return wait

    def _forget(self, now: float) -> None:
        """Drop the buckets that are full again; when that is not enough, the half untouched longest."""
        self._buckets = {key: item for key, item in self._buckets.items() if now - item[1] < SECONDS_A_MINUTE}
        for key in list(self._buckets)[: len(self._buckets) // 2 if len(self._buckets) > self._most else 0]:
            del self._buckets[key]


def address_key(host: str | None) -> str:
    """The key of a client's address; an IPv6 subscriber has a whole /64."""
    try:
        address = ipaddress.ip_address(host or "")
    except ValueError:
        return host or "unknown"
    if address.version == 6:
        return str(ipaddress.ip_network((address, IPV6_SUBSCRIBER_BITS), strict=False).network_address)
    return str(address)
