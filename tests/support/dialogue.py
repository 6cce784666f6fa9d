"""Conversations in one process: the trained model, the real actions, a real database."""

from typing import Any

from rasa.utils.endpoints import ClientResponseError, EndpointConfig
from rasa_sdk.interfaces import ActionExecutionRejection

from actions.server import build_executor
from actions.wiring import Services


class InProcessActions(EndpointConfig):
    """Runs the actions where a request to the action server would stand (rasa 3.6 knows no in-process actions)."""

    def __init__(self, services: Services | None = None) -> None:
        super().__init__("http://127.0.0.1:1/in-process", enable_selective_domain=True)
        self.services = services

    def serve(self, services: Services) -> None:
        """Use these services from now on."""
        self.services = services
        self._executor = build_executor(services)

    async def request(self, method: str = "post", **kwargs: Any) -> Any:
        try:
            return await self._executor.run(kwargs["json"])
        except ActionExecutionRejection as rejection:
            body = f'{{"action_name": "{rejection.action_name}", "error": "rejected"}}'
            raise ClientResponseError(400, "rejected", body) from rejection
