"""The paths of the dispatcher's page."""

from starlette.routing import BaseRoute


def routes() -> list[BaseRoute]:
    """All of them."""
    return []
