"""Asks a running gateway whether it answers, the way a visitor would."""

import time
import uuid

import httpx

PROBE_CHANNEL = "probe"
ANSWER_LIMIT_SECONDS = 60


class ProbeError(RuntimeError):
    """The gateway is there but a message was not answered."""


def ready(address: str) -> bool:
    """True when the gateway says that a model answers."""
    try:
        return httpx.get(f"{address}/readyz", timeout=10.0).status_code == 200
    except httpx.HTTPError:
        return False


def first_answer(address: str, text: str = "hello") -> str:
    """Send one message and return the first line of the reply.

    Raises:
        ProbeError: no reply came in :data:`ANSWER_LIMIT_SECONDS`, or the gateway refused the message.
    """
    try:
        with httpx.Client(base_url=address, timeout=20.0) as client:
            opened = client.post("/api/v1/conversations", json={"locale": "en", "channel": PROBE_CHANNEL})
            opened.raise_for_status()
            client.headers["Authorization"] = f"Bearer {opened.json()['token']}"
            message = {"client_message_id": str(uuid.uuid4()), "text": text}
            client.post("/api/v1/messages", json=message).raise_for_status()
            limit = time.monotonic() + ANSWER_LIMIT_SECONDS
            while time.monotonic() < limit:
                history = client.get("/api/v1/messages", params={"after": 0})
                history.raise_for_status()
                for reply in history.json()["messages"]:
                    if reply["direction"] == "out" and reply["text"]:
                        return str(reply["text"]).splitlines()[0]
                time.sleep(0.2)
    except httpx.HTTPError as error:
        raise ProbeError(str(error)) from error
    raise ProbeError(f"no reply within {ANSWER_LIMIT_SECONDS} s")
