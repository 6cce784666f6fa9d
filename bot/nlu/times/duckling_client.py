"""Asks Duckling for a second opinion; its process may be slow, dead or missing without harm to the line."""

import contextlib
import json
import logging
import re
import select
import subprocess
import sys
import weakref
from datetime import datetime
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import Any

from bot.nlu.times import duckling_child
from bot.nlu.times.duckling_values import to_value
from bot.nlu.times.model import Span, make_span

logger = logging.getLogger(__name__)

_READ = 200
_PATIENCE = 0.1
_PAUSE = 5.0
_REPEAT = re.compile(r"(.{2,40}?)(?:\s*\1)+", re.DOTALL)


def collapse(text: str) -> tuple[str, list[int]]:
    """The first 200 characters with repeats said once, and for each character kept its place in ``text``.

    Duckling's time grows without bound on lines that say the same thing again and again.
    """
    places = list(range(min(len(text), _READ)))
    short = text[:_READ]
    while match := _REPEAT.search(short):
        end = match.end(1)
        short = short[:end] + short[match.end() :]
        places = places[:end] + places[match.end() :]
    return short, places


class DucklingClient:
    """One Duckling process: started when first needed, killed at the limit of 100 ms, started again later."""

    def __init__(self, command: tuple[str, ...] | None = None, patience: float = _PATIENCE) -> None:
        """Nothing is started yet.

        Args:
            command: what to run instead of Duckling's own process.
            patience: how long a line may take, in seconds.
        """
        self._command = command or (sys.executable, "-I", str(Path(duckling_child.__file__)))
        self._patience = patience
        self._process: subprocess.Popen[bytes] | None = None
        self._ready = False
        self._buffer = b""
        self._request = 0
        self._not_before = 0.0
        self._complained = False
        self._lock = Lock()

    def start(self) -> None:
        """Start the process without waiting for it; does nothing when it runs or has just failed."""
        if self._process is not None or monotonic() < self._not_before:
            return
        try:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            self._complain(str(error))
            self._not_before = monotonic() + _PAUSE
            return
        self._ready, self._buffer = False, b""
        weakref.finalize(self, _end, self._process)

    def wait(self, seconds: float) -> bool:
        """Start it if need be and wait until it answers; whether it does."""
        with self._lock:
            self.start()
            return self._is_ready(monotonic() + seconds)

    def close(self) -> None:
        """End the process."""
        with self._lock:
            self._stop()
            self._not_before = 0.0

    @property
    def running(self) -> bool:
        """Whether a process is there."""
        return self._process is not None

    def feasts(self, text: str, language: str, now: datetime) -> list[Span]:
        """The feasts (Christmas, 春节, عيد الفطر) that Duckling finds in a line; see :meth:`parse`.

        Only feasts are taken from it: in lines where our grammars find nothing, its other findings are wrong more often
        than right (``benchmarks/times.py``).
        """
        return self.parse(text, language, now, feasts_only=True)

    def parse(self, text: str, language: str, now: datetime, feasts_only: bool = False) -> list[Span]:
        """What Duckling finds, in this project's meanings; nothing when it does not answer in time.

        Args:
            text: the line.
            language: a language that Duckling knows; it reads any other as English.
            now: the present moment, with its offset.
            feasts_only: leave out all that is no feast.
        """
        short, places = collapse(text)
        with self._lock:
            entries = self._ask({"text": short, "language": language, "at": int(now.timestamp())})
        if feasts_only:
            entries = [entry for entry in entries if "holidayBeta" in (entry.get("value") or {})]
        return _spans(entries, text, places)

    def _ask(self, request: dict[str, Any]) -> list[dict[str, Any]]:
        self.start()
        deadline = monotonic() + self._patience
        if self._process is None or not self._is_ready(deadline):
            return []
        self._request += 1
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps({**request, "id": self._request}).encode() + b"\n")
            self._process.stdin.flush()
            answer = self._read(deadline)
        except (OSError, ValueError):
            answer = None
        if answer is None or answer.get("id") != self._request:
            self._stop()
            return []
        return list(answer["found"])

    def _is_ready(self, deadline: float) -> bool:
        if self._process is None or self._ready:
            return self._ready
        try:
            answer = self._read(deadline)
        except (OSError, ValueError) as error:
            self._complain(str(error) or type(error).__name__)
            self._stop()
            return False
        self._ready = answer is not None and answer.get("ready") is True
        return self._ready

    def _read(self, deadline: float) -> dict[str, Any] | None:
        """The next line of the process, or None when it does not come in time.

        Raises:
            OSError: the process has ended.
            ValueError: the line is no JSON.
        """
        assert self._process is not None
        assert self._process.stdout is not None
        while b"\n" not in self._buffer:
            waiting, _, _ = select.select([self._process.stdout], [], [], max(0.0, deadline - monotonic()))
            if not waiting:
                return None
            chunk = self._process.stdout.read1(65536)  # type: ignore[attr-defined]
            if not chunk:
                raise BrokenPipeError("the process has ended")
            self._buffer += chunk
        line, _, self._buffer = self._buffer.partition(b"\n")
        answer = json.loads(line)
        return answer if isinstance(answer, dict) else None

    def _stop(self) -> None:
        if self._process is not None:
            _end(self._process)
        self._process, self._ready = None, False
        self._not_before = monotonic() + _PAUSE

    def _complain(self, why: str) -> None:
        if not self._complained:
            logger.warning("Duckling does not start (%s): times are read by our own grammars alone", why)
            self._complained = True


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()
    process.wait()


def _spans(entries: list[dict[str, Any]], text: str, places: list[int]) -> list[Span]:
    spans: list[Span] = []
    for entry in sorted(entries, key=lambda entry: (entry["start"] - entry["end"], entry["start"])):
        value = to_value(entry)
        if value is None or not 0 <= entry["start"] < entry["end"] <= len(places):
            continue
        start, end = places[entry["start"]], places[entry["end"] - 1] + 1
        if all(end <= span.start or span.end <= start for span in spans):
            spans.append(make_span(value, start, end, text))
    return sorted(spans, key=lambda span: span.start)
