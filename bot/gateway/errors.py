"""What the API refuses: a machine's code and a sentence from the catalogue."""

import math
from typing import Any


class ApiError(Exception):
    """A refusal.

    Attributes:
        status: HTTP status.
        code: stable machine-readable code.
        key: catalogue key of the sentence.
        values: what the sentence takes in.
        locale: of the sentence; None leaves it to the request.
        retry_after: seconds, or None.
        urgent: an emergency card that goes out in spite of the refusal.
        fields: for each field of a form that is wrong, the catalogue key of what is wrong; takes in ``values`` too.
    """

    def __init__(
        self,
        status: int,
        code: str,
        key: str | None = None,
        *,
        locale: str | None = None,
        retry_after: float | None = None,
        urgent: dict[str, Any] | None = None,
        fields: dict[str, str] | None = None,
        **values: Any,
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.key = key or f"error-{code.replace('_', '-')}"
        self.values = values
        self.locale = locale
        self.retry_after = None if retry_after is None else math.ceil(retry_after)
        self.urgent = urgent
        self.fields = fields or {}


def bad_request(code: str = "bad_request") -> ApiError:
    """The request cannot be read."""
    return ApiError(400, code, "error-bad-request")


def no_session() -> ApiError:
    """The token is missing, not ours, too old, or its conversation is gone."""
    return ApiError(401, "session")


def unavailable() -> ApiError:
    """The database does not answer."""
    return ApiError(503, "unavailable", retry_after=2)


def too_fast(seconds: float, locale: str | None = None) -> ApiError:
    """A rate limit."""
    wait = max(1, math.ceil(seconds))
    return ApiError(429, "too_fast", retry_after=wait, locale=locale, seconds=wait)
