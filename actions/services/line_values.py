"""The shape of a telephone line's values; hours stand there only where a source gives them.

- ``number``, and ``abroad``: the same from other countries;
- ``languages``: codes; ``interpreted``: languages with an interpreter on the line;
- ``hours: always``, where the line answers day and night;
- ``day_from``, ``day_to`` (``"08:00"``, Seoul), and ``days: weekdays`` where the source says so: the hours of the line,
  or, with ``day_languages`` (codes) or, on weekdays, ``day_count``, those at which it speaks more than ``languages``.
"""

import re
from typing import Any

from actions.services.facts import Need

PREFIX = "line_"
ALWAYS = "always"
WEEKDAYS = "weekdays"
_NEEDED = {"number", "languages"}
_OPTIONAL = {"abroad", "interpreted", "hours", "day_from", "day_to", "days", "day_languages", "day_count"}
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d|24:00")
_NUMBER = re.compile(r"\+?[\d-]{3,20}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?")


def check_line(values: dict[str, Any], need: Need) -> None:
    """Refuse values that are not of this shape, by ``need``."""
    need(values.keys() >= _NEEDED, f"lacks {', '.join(sorted(_NEEDED - values.keys()))}")
    extra = {str(key) for key in values} - _NEEDED - _OPTIONAL
    need(not extra, f"has {', '.join(sorted(extra))}, which nothing reads")
    for name in {"number", "abroad"} & values.keys():
        need(_fits(values[name], _NUMBER), f"{name} must be a telephone number")
    for name in {"languages", "interpreted", "day_languages"} & values.keys():
        codes = values[name]
        need(isinstance(codes, list) and bool(codes), f"{name} must be a list of codes of languages")
        need(all(_fits(one, _LANGUAGE) for one in codes), f"{name} must be a list of codes of languages")
    count = values.get("day_count", 1)
    need(isinstance(count, int) and not isinstance(count, bool) and count > 0, "day_count must be a whole number")
    _check_hours(values, need)


def _check_hours(values: dict[str, Any], need: Need) -> None:
    need(values.get("hours", ALWAYS) == ALWAYS, f"hours is {ALWAYS} or left out; day_from and day_to hold the others")
    need(values.get("days", WEEKDAYS) == WEEKDAYS, f"days is {WEEKDAYS} or left out")
    need(("day_from" in values) == ("day_to" in values), "needs both day_from and day_to, or neither")
    if "day_from" in values:
        for name in ("day_from", "day_to"):
            need(_fits(values[name], _TIME), f'{name} must be a time such as "08:00"')
        need(values["day_from"] < values["day_to"], "day_from must be before day_to")
    about = values.keys() & {"days", "day_languages", "day_count"}
    need(not about or "day_from" in values, "days, day_languages and day_count need day_from and day_to")
    need("day_count" not in values or "days" in values, f"day_count needs days: {WEEKDAYS}")


def _fits(value: Any, pattern: re.Pattern[str]) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None
