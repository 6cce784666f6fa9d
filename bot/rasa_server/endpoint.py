"""How Rasa reaches the action server: with patience, because actions may be done again."""

import asyncio
import logging
import time
from typing import Any

import aiohttp
from rasa.utils.endpoints import ClientResponseError, EndpointConfig

logger = logging.getLogger(__name__)

FIRST_PAUSE_SECONDS = 0.1
LONGEST_PAUSE_SECONDS = 2.0
REJECTION_STATUS = 400
SERVER_ERROR_STATUS = 500


class PatientEndpoint(EndpointConfig):
    """Retries what may pass by itself (no connection, 5xx) for ``retry_seconds``; a rejection passes at once."""

    def __init__(self, url: str, retry_seconds: float) -> None:
        super().__init__(url, enable_selective_domain=True)
        self.retry_seconds = retry_seconds
        self._session: aiohttp.ClientSession | None = None

    async def request(
        self,
        method: str = "post",
        subpath: str | None = None,
        content_type: str | None = "application/json",
        compress: bool = False,
        **kwargs: Any,
    ) -> Any:
        """Send one request; returns the JSON answer.

        Raises:
            ClientResponseError: a rejection, or a server error that outlasted the patience.
            aiohttp.ClientError: no connection for as long.
        """
        limit = time.monotonic() + self.retry_seconds
        pause = FIRST_PAUSE_SECONDS
        while True:
            try:
                return await self._once(method, **kwargs)
            except ClientResponseError as error:
                if error.status < SERVER_ERROR_STATUS or time.monotonic() + pause > limit:
                    raise
            except aiohttp.ClientConnectionError:
                if time.monotonic() + pause > limit:
                    raise
            logger.warning("The action server did not answer; trying again.")
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def _once(self, method: str, **kwargs: Any) -> Any:
        if self._session is None or self._session.closed:
            self._session = aiohttp.ClientSession()
        async with self._session.request(method, self.url, json=kwargs["json"]) as answer:
            body = await answer.read()
            if answer.status >= REJECTION_STATUS:
                raise ClientResponseError(answer.status, answer.reason or "", body.decode("utf-8", "replace"))
            return await answer.json()

    async def close(self) -> None:
        """Close the connections kept open."""
        if self._session is not None:
            await self._session.close()
