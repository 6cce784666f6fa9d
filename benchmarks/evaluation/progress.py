"""One line for each step, on standard error, with the seconds since the start."""

import sys
import time


class Progress:
    """Says what is being done; standard output and the report stay free of times."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def say(self, text: str) -> None:
        """Print one step."""
        print(f"[{time.monotonic() - self._began:5.0f} s] {text}", file=sys.stderr, flush=True)
