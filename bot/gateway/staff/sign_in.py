"""Signing in and out: a letter to the address, its code or its link."""

from starlette.responses import Response

from actions.services.staff import TooMany
from bot.gateway.staff.visit import Visit

LONGEST_ADDRESS = 254


async def ask(visit: Visit) -> Response:
    """Who are you?"""
    return visit.go(visit.site.home) if visit.account is not None else visit.page("sign_in.html")


async def send(visit: Visit) -> Response:
    """Send a letter; the page says the same whether the address is known or not."""
    email = visit.form.get("email")
    if "@" not in email or len(email) > LONGEST_ADDRESS or any(char.isspace() for char in email):
        return visit.page("sign_in.html", 422, problem="email")
    await visit.run(visit.services.staff.send_letter, email)
    return _code(visit, email)


async def enter_code(visit: Visit) -> Response:
    """The code of the letter."""
    email = visit.form.get("email")
    found = await visit.run(visit.services.staff.enter_by_code, email, visit.form.get("code"))
    if isinstance(found, TooMany):
        return _code(visit, email, "locked", 429)
    return _code(visit, email, "code", 422) if found is None else visit.enter(found)


async def show_link(visit: Visit) -> Response:
    """The link of a letter: nothing is used up by looking, as programs that check mails look too."""
    return visit.page("enter.html")


async def enter_link(visit: Visit) -> Response:
    """The link, by a person."""
    found = await visit.run(visit.services.staff.enter_by_link, visit.request.path_params["token"])
    return visit.notice("link", 410) if found is None else visit.enter(found)


async def leave(visit: Visit) -> Response:
    """Sign out."""
    if visit.session:
        await visit.run(visit.services.staff.leave, visit.session)
    return visit.leave()


def _code(visit: Visit, email: str, problem: str = "", status: int = 200) -> Response:
    minutes = visit.gateway.settings.staff_letter_minutes
    return visit.page("code.html", status, email=email, minutes=minutes, problem=problem)
