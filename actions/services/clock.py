"""Time as the services see it: a clock that is given to them, and Seoul's zone."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone

SEOUL = timezone(timedelta(hours=9), "KST")
"""Korea has had no summer time since 1988: a fixed offset is exact."""

Clock = Callable[[], datetime]
"""Gives the present moment as an aware datetime."""
