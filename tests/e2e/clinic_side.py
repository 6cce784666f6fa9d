"""The clinic's part of a conversation: the worker's letters, and a browser that opens what stands in them."""

import email
import re
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import default

import httpx

from actions.wiring import Services
from bot.__main__ import COMMANDS
from bot.worker.courier import OUTBOX, courier

CLINIC = "haneul_skin"
ADDRESS = "desk@haneul.example"
TOKEN = re.compile(r'name="token" value="([0-9a-f]+)"')
ANSWERS = re.compile(r"http://\S+/clinic/answer/\S+")
SIGN_IN = re.compile(r"http://\S+/clinic/enter/\S+")


@dataclass
class ClinicDesk:
    """Somebody at a clinic that confirms each booking itself, with a mailbox and a browser."""

    browser: httpx.AsyncClient
    services: Services

    def open(self) -> "ClinicDesk":
        """The operator enters that this clinic is asked, and where its letters go."""
        settings = self.services.settings
        assert COMMANDS["directory"](settings, ["confirmation", CLINIC, "clinic"]) == 0
        assert COMMANDS["staff"](settings, ["email", CLINIC, ADDRESS]) == 0
        return self

    def mailbox(self) -> list[EmailMessage]:
        """All letters so far, the oldest first, after a round of the worker."""
        self.services.clinic_desk.tell_clinics()
        courier(self.services).tick()
        found = sorted((self.services.settings.var_dir / OUTBOX).glob("*.eml"))
        letters = [email.message_from_bytes(path.read_bytes(), policy=default) for path in found]
        return [one for one in letters if one["To"] == ADDRESS]

    def _newest(self, link: re.Pattern[str]) -> str:
        """The first link of this kind in the newest letter that has one."""
        return next(found[0] for letter in reversed(self.mailbox()) if (found := link.findall(_text(letter))))

    async def press(self, path: str, page: str | None = None, **fields: str) -> httpx.Response:
        """A button's form that stands on ``page`` (on ``path`` without one), sent as a browser does."""
        seen = await self.browser.get(page or path)
        found = TOKEN.search(seen.text)
        assert found, seen.text
        return await self.browser.post(path, data={**fields, "token": found[1]})

    async def accept_by_letter(self) -> httpx.Response:
        """Open the newest letter's link to accept, and press the button there."""
        return await self.press(self._newest(ANSWERS))

    async def sign_in(self) -> "ClinicDesk":
        """Ask for a letter, open its link and press the button there."""
        await self.press("/clinic/sign-in", email=ADDRESS)
        entered = await self.press(self._newest(SIGN_IN))
        assert entered.status_code == 303, entered.text
        return self

    async def on(self, code: str, action: str, **fields: str) -> httpx.Response:
        """A button on a booking's page."""
        page = f"/clinic/bookings/{code}"
        return await self.press(f"{page}/{action}", page, **fields)


def _text(letter: EmailMessage) -> str:
    body = letter.get_body(("plain",))
    assert body is not None
    return str(body.get_content())
