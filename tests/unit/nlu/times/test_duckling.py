import logging
import os
import signal
import sys
import time
from collections.abc import Iterator
from datetime import datetime

import pytest

from bot.nlu.times import TimeParser
from bot.nlu.times.duckling_client import DucklingClient, collapse
from bot.nlu.times.duckling_values import to_value
from bot.nlu.times.model import SEOUL
from tests.support.times import DATA, short

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=SEOUL)
MUTE = "import sys, time; print('{\"ready\": true}', flush=True); time.sleep(60)"
LIAR = "import sys; print('{\"ready\": true}', flush=True); [print('nonsense', flush=True) for _ in sys.stdin]"


@pytest.fixture(scope="module")
def duckling() -> Iterator[DucklingClient]:
    client = DucklingClient(patience=2.0)
    assert client.wait(20)
    yield client
    client.close()


def test_feasts_are_found_where_they_stand(duckling: DucklingClient) -> None:
    text = "are you open on Christmas Eve?"
    (span,) = duckling.feasts(text, "en", NOW)
    assert short(span) == ["2026-12-24T00:00", None, "day"]
    assert "Christmas Eve" in span.text
    assert text[span.start : span.end] == span.text


@pytest.mark.parametrize(("language", "text"), [("zh", "春节开门吗"), ("ar", "في عيد الفطر"), ("ru", "на новый год")])
def test_feasts_in_other_scripts_keep_their_offsets(duckling: DucklingClient, language: str, text: str) -> None:
    (span,) = duckling.feasts(text, language, NOW)
    assert span.text == text[span.start : span.end] != ""
    assert span.value["start"].startswith("2027")


@pytest.mark.parametrize("text", ["the first one", "I am 45 years old", "call +82 10-1234-5678", "February 30"])
def test_what_duckling_misreads_is_not_taken_over(duckling: DucklingClient, text: str) -> None:
    assert duckling.feasts(text, "en", NOW) == []


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [("en", "at Christmas", 1), ("ko", "설날에 하나요", 0), ("mn", "Christmas", 0), ("th", "Christmas", 0)],
)
def test_parser_asks_only_where_feasts_are_known_rightly(
    duckling: DucklingClient, language: str, text: str, found: int
) -> None:
    assert len(TimeParser(DATA, duckling).parse(text, language, NOW)) == found


def test_sigint_still_belongs_to_this_process(duckling: DucklingClient) -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # the test runner's workers ignore it
    try:
        duckling.parse("tomorrow", "en", NOW)
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        signal.signal(signal.SIGINT, before)


def test_runaway_line_ends_at_the_limit_and_the_next_start_is_clean() -> None:
    client = DucklingClient()
    assert client.wait(20)
    started = time.monotonic()
    text = "明天下午三点半明天上午三点明天早上三点后天下午三点今天下午三点半大后天下午三点今天晚上三点"
    assert client.parse(text, "zh", NOW) == []
    assert time.monotonic() - started < 1.0
    assert not client.running
    assert client.parse("春节", "zh", NOW) == []
    client.close()
    assert client.wait(20)
    client.close()


@pytest.mark.parametrize("program", [MUTE, LIAR])
def test_process_that_does_not_answer_is_killed(program: str) -> None:
    client = DucklingClient((sys.executable, "-c", program))
    assert client.wait(10)
    process = client._process
    assert process is not None
    assert client.parse("tomorrow", "en", NOW) == []
    assert not client.running
    with pytest.raises(ProcessLookupError):
        os.kill(process.pid, 0)


@pytest.mark.parametrize("command", [("/nowhere/at/all",), (sys.executable, "-c", "raise SystemExit(3)")])
def test_parser_works_without_it_and_says_so_once(command: tuple[str, ...], caplog: pytest.LogCaptureFixture) -> None:
    client = DucklingClient(command, patience=2.0)
    parser = TimeParser(DATA, client)
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            assert parser.parse("are you open at Christmas", "en", NOW) == []
            client._not_before = 0.0
    assert [short(span) for span in parser.parse("tomorrow", "en", NOW)] == [["2026-11-24T00:00", None, "day"]]
    assert len([record for record in caplog.records if "Duckling" in record.message]) == 1


def test_nothing_starts_before_it_is_needed() -> None:
    client = DucklingClient()
    parser = TimeParser(DATA, client)
    parser.parse("tomorrow", "en", NOW)
    assert not client.running


def test_repeats_are_said_once() -> None:
    short_text, places = collapse("明天下午三点明天下午三点明天下午三点好")
    assert short_text == "明天下午三点好"
    assert places == [0, 1, 2, 3, 4, 5, 18]
    assert len(collapse("abcdefgh1234 " * 100)[0]) < 20
    assert len(collapse("".join(chr(0x4E00 + index) for index in range(500)))[0]) == 200


def _interval(start: str, end: str, grain: str = "hour") -> dict[str, object]:
    edges = {"from": {"value": start, "grain": grain}, "to": {"value": end, "grain": grain}}
    return {"dim": "time", "latent": False, "value": {"type": "interval", **edges}}


def test_parts_of_the_day_get_this_projects_bounds() -> None:
    morning = to_value(_interval("2026-11-24T04:00:00.000+09:00", "2026-11-24T12:00:00.000+09:00"))
    assert morning == {"start": "2026-11-24T06:00:00+09:00", "end": "2026-11-24T12:00:00+09:00", "grain": "hour"}
    evening = to_value(_interval("2026-11-24T18:00:00.000+09:00", "2026-11-25T00:00:00.000+09:00"))
    assert evening == {"start": "2026-11-24T18:00:00+09:00", "end": "2026-11-24T22:00:00+09:00", "grain": "hour"}


def test_its_weekend_becomes_saturday_and_sunday() -> None:
    weekend = to_value(_interval("2026-11-27T18:00:00.000+09:00", "2026-11-30T00:00:00.000+09:00"))
    assert weekend == {"start": "2026-11-28T00:00:00+09:00", "end": "2026-11-30T00:00:00+09:00", "grain": "day"}
