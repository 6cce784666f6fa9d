"""Structured logs: one JSON object a line, with names, ids and figures; never what a visitor wrote, never a token.

Exceptions are logged as their class and the places they passed: their texts may quote what was being handled.
"""

import json
import logging
import sys
import traceback
from datetime import datetime, timezone
from typing import Any

CHATTY = ("httpx", "httpcore", "uvicorn.access", "asyncio", "alembic")


class JsonFormatter(logging.Formatter):
    """A record as one line of JSON; figures given as ``extra={"fields": {...}}`` become members of their own."""

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, timezone.utc).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info and record.exc_info[1] is not None:
            error = record.exc_info[1]
            line["error"] = type(error).__name__
            line["where"] = [
                f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}"
                for frame in traceback.extract_tb(error.__traceback__)
            ]
        return json.dumps(line, ensure_ascii=False)


def configure(level: str) -> None:
    """Send all logs of this process to standard error, one JSON object a line."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonFormatter())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.WARNING)


def note(logger: logging.Logger, event: str, **fields: Any) -> None:
    """Log an event with its figures."""
    logger.info(event, extra={"fields": fields})


def warn(logger: logging.Logger, event: str, **fields: Any) -> None:
    """Log an event that somebody should look at."""
    logger.warning(event, extra={"fields": fields})
