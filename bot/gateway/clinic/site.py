"""Where the clinic's page is, and for whom."""

from functools import lru_cache

from actions.db.types import pick
from actions.services.staff import CLINIC
from bot.gateway.staff.templates import environment
from bot.gateway.staff.visit import STAFF_LOCALE, Site, Visit

HOME = "/clinic"


@lru_cache(maxsize=1)
def site() -> Site:
    """The site; its templates are read once."""
    return Site("clinic", HOME, CLINIC, environment("clinic"), _clinic_name)


def clinic_of(visit: Visit) -> str:
    """The clinic of who is signed in."""
    assert visit.staff.clinic is not None
    return visit.staff.clinic


def _clinic_name(visit: Visit) -> str:
    account = visit.account
    clinic = visit.services.directory.clinic(account.clinic) if account and account.clinic else None
    return (pick(clinic.names, STAFF_LOCALE) or clinic.id) if clinic else ""
