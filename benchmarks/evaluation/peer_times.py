"""Times by ours, Duckling alone and dateparser: whether the start is right, and nothing is found where nothing is."""

import importlib
import importlib.util
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from bot.languages import LANGUAGES
from bot.nlu.times import TimeParser
from bot.nlu.times.duckling_client import DucklingClient
from bot.nlu.times.load import grammars
from bot.settings import SEOUL
from tests.support.times import DATA, Case, cases

Shares = dict[str, tuple[float, float]]
_HOURS = ("minute", "hour")


def time_shares() -> dict[str, Shares]:
    """For each program and each language it knows the share with the right start and the share left silent."""
    own = TimeParser.load(DATA, duckling=False)
    found = {"ours": {code: _shares(cases(code), _spans(own.parse)) for code in LANGUAGES}}
    duckling = DucklingClient(patience=5.0)
    if duckling.wait(30):
        known = [code for code in LANGUAGES if grammars(DATA, code)[0].duckling is not None]
        found["Duckling"] = {code: _shares(cases(code), _spans(duckling.parse)) for code in known}
    duckling.close()
    if importlib.util.find_spec("dateparser"):
        search = importlib.import_module("dateparser.search").search_dates  # no dependency of ours
        found["dateparser"] = {code: _shares(cases(code), _searched(search)) for code in LANGUAGES}
    return found


Verdict = Callable[[Case], tuple[int, bool]]
"""How many times are found in a line, and whether the first has the right start."""


def _shares(lines: Sequence[Case], verdict: Verdict) -> tuple[float, float]:
    right = [verdict(case) == (1, True) for case in lines if case.value is not None]
    silent = [verdict(case)[0] == 0 for case in lines if case.value is None]
    return sum(right) / len(right), sum(silent) / len(silent)


def _spans(parse: Callable[[str, str, datetime], list[Any]]) -> Verdict:
    def verdict(case: Case) -> tuple[int, bool]:
        found = [_start(span.value) for span in parse(case.text, case.language, case.now.replace(tzinfo=SEOUL))]
        meant = case.value
        if not found or meant is None:
            return len(found), False
        # a duration is a number and a unit
        return len(found), found[0] == (meant if len(meant) == 2 else meant[:1])

    return verdict


def _start(value: dict[str, Any]) -> list[Any]:
    if "unit" in value:
        return [value["value"], value["unit"]]
    return [value["start"][:16]]  # all is Seoul's time; without seconds, as the tables write it


def _searched(search: Callable[..., list[tuple[str, datetime]] | None]) -> Verdict:
    def verdict(case: Case) -> tuple[int, bool]:
        now = case.now.replace(tzinfo=None)
        found = search(case.text, languages=[case.language], settings={"RELATIVE_BASE": now}) or []
        if not found or case.value is None or len(case.value) == 2:
            return len(found), False
        start, moment = datetime.fromisoformat(case.value[0]), found[0][1].replace(tzinfo=None, second=0, microsecond=0)
        return len(found), moment == start if case.value[2] in _HOURS else moment.date() == start.date()

    return verdict
