"""The nightly look happens once a day, from its hour on."""

from datetime import datetime, timedelta

import pytest

from actions.services.clock import SEOUL
from bot.worker.closing import Nightly

MIDNIGHT = datetime(2026, 11, 23, 0, 0, tzinfo=SEOUL)


def test_once_a_night_and_after_a_start_in_the_day():
    calls = []
    now = [MIDNIGHT]
    chore = Nightly(lambda: calls.append(now[0]) or 1, lambda: now[0], 3)
    for minutes in range(0, 48 * 60, 10):
        now[0] = MIDNIGHT + timedelta(minutes=minutes)
        chore()
    assert calls == [MIDNIGHT + timedelta(hours=3), MIDNIGHT + timedelta(days=1, hours=3)]
    late = Nightly(lambda: 1, lambda: MIDNIGHT + timedelta(hours=15), 3)
    assert [late(), late()] == [1, 0]


def test_a_night_that_failed_is_tried_again():
    tries = iter([RuntimeError("database"), 2])

    def work():
        found = next(tries)
        if isinstance(found, Exception):
            raise found
        return found

    chore = Nightly(work, lambda: MIDNIGHT + timedelta(hours=4), 3)
    with pytest.raises(RuntimeError):
        chore()
    assert chore() == 2
