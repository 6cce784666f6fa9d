"""Where the dispatcher's page is, and for whom."""

from functools import lru_cache

from actions.services.staff import DISPATCHER
from bot.gateway.staff.templates import environment
from bot.gateway.staff.visit import Site

HOME = "/dispatch"


@lru_cache(maxsize=1)
def site() -> Site:
    """The site; its templates are read once."""
    return Site("dispatch", HOME, DISPATCHER, environment("dispatch"), lambda visit: "")
