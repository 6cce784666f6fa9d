"""The paths of the dispatcher's page."""

from starlette.routing import BaseRoute

from bot.gateway.dispatch import days, requests
from bot.gateway.dispatch.site import HOME, site
from bot.gateway.staff.routes import Paths

REQUEST = "/requests/{code}"


def routes() -> list[BaseRoute]:
    """All of them."""
    paths = Paths(site, HOME)
    return [
        *paths.entry(),
        paths.get("", requests.home),
        paths.get(REQUEST, requests.request),
        paths.post(f"{REQUEST}/take", requests.take),
        paths.post(f"{REQUEST}/accept", requests.accept),
        paths.post(f"{REQUEST}/decline", requests.decline),
        paths.post(f"{REQUEST}/propose", requests.propose),
        paths.post(f"{REQUEST}/assign", requests.assign),
        paths.post(f"{REQUEST}/settle", requests.settle),
        paths.post(f"{REQUEST}/mark", requests.mark),
        paths.get("/day", days.day),
    ]
