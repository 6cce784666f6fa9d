"""``python -m bot staff``: the accounts of clinics and of the desk, and clinics' calendars from an address."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

import httpx
from email_validator import EmailNotValidError, validate_email

from actions.db.records.staff import Account
from actions.services.administration import AdministrationError
from actions.services.busy_calendar import CalendarError
from actions.services.clock import SEOUL
from actions.services.staff import CLINIC, ROLES
from actions.wiring import Services
from bot.admin.pages import Page, Table, outcome_page
from bot.admin.perform import Add, Commands, parser, perform
from bot.settings import Settings

COLUMNS = ["number", "role", "clinic", "e-mail", "name", "since", "state"]
FETCH_SECONDS = 20.0
NO_ADDRESS = "none"


class StaffAdministration:
    """The commands; each takes what was typed and gives the page to show."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.commands: Commands = {
            "list": lambda typed: _accounts(self._services.staff.listing()),
            "add": self._add,
            "disable": lambda typed: self._disabled(typed, True),
            "enable": lambda typed: self._disabled(typed, False),
            "link": self._link,
            "email": self._email,
            "calendar": self._calendar,
        }

    def _add(self, typed: Namespace) -> Page:
        if typed.clinic is not None and self._services.directory.clinic(typed.clinic) is None:
            raise AdministrationError(f"there is no clinic {typed.clinic}")
        account = self._services.staff.add(typed.role, typed.clinic, _address(typed.email), typed.name)
        return _accounts([account])

    def _disabled(self, typed: Namespace, disabled: bool) -> Page:
        return _accounts([self._services.staff.set_disabled(_number(typed.number), disabled)])

    def _link(self, typed: Namespace) -> Page:
        letter = self._services.staff.letter_for(_number(typed.number))
        link = self._services.clinic_letters.sign_in_link(letter)
        until = letter.expires_at.astimezone(SEOUL)
        document = {"link": link, "code": letter.code, "until": until.isoformat()}
        lines = [link, f"It signs in account {letter.account.id} once, until {until:%Y-%m-%d %H:%M} (Seoul)."]
        return Page(document, lines=lines)

    def _email(self, typed: Namespace) -> Page:
        email = None if typed.address == NO_ADDRESS else _address(typed.address)
        self._services.staff.set_clinic_email(typed.clinic, email)
        done = f"{typed.clinic}: {email or 'no address'}. Accounts that exist stay as they are."
        return Page({"clinic": typed.clinic, "email": email}, lines=[done])

    def _calendar(self, typed: Namespace) -> Page:
        if (typed.file is None) == (typed.url is None):
            raise AdministrationError("give --file or --url")
        most = self._services.settings.calendar_max_bytes
        data = _read(typed.file, most) if typed.file is not None else _fetch(typed.url, most)
        try:
            outcome = self._services.busy_calendars.put(typed.clinic, data, practitioner=typed.practitioner)
        except CalendarError as error:
            raise AdministrationError(str(error)) from error
        return outcome_page(outcome)


def main(settings: Settings, arguments: Sequence[str]) -> int:
    """Do one command; its exit code."""
    made, add = parser("staff", "Accounts of clinics and of the desk, and clinics' calendars.")
    _add_commands(add)
    return perform(settings, arguments, made, lambda services: StaffAdministration(services).commands)


def _add_commands(add: Add) -> None:
    add("list", "all accounts")
    one = add("add", "a new account")
    one.add_argument("--role", choices=ROLES, default=CLINIC)
    one.add_argument("--clinic", help="whose bookings a clinic's account sees")
    one.add_argument("--email", required=True)
    one.add_argument("--name")
    add("disable", "let an account in no more; its sessions end", "number")
    add("enable", "let it in again", "number")
    add("link", "print a link that signs an account in once", "number")
    add("email", "set a clinic's address in the directory, or none: who reads it can sign in", "clinic", "address")
    one = add("calendar", "close what is busy in a clinic's calendar; anew, it replaces what it closed", "clinic")
    one.add_argument("--file", metavar="FILE", help="an .ics file")
    one.add_argument("--url", metavar="ADDRESS", help="fetched now, by this command alone")
    one.add_argument("--practitioner", metavar="ID", help="only this one is busy")


def _accounts(found: Sequence[Account]) -> Page:
    rows = [
        [
            str(one.id),
            one.role,
            one.clinic,
            one.email,
            one.name,
            f"{one.created_at.astimezone(SEOUL):%Y-%m-%d}",
            "disabled" if one.disabled_at else "active",
        ]
        for one in found
    ]
    document = {"accounts": [dict(zip(COLUMNS, row, strict=True)) for row in rows]}
    return Page(document, tables=[Table("Accounts", COLUMNS, rows)])


def _number(typed: str) -> int:
    if not (typed.isascii() and typed.isdigit()):
        raise AdministrationError(f"'{typed}' is no number of an account (see the list)")
    return int(typed)


def _address(typed: str) -> str:
    try:
        return str(validate_email(typed.strip(), check_deliverability=False).normalized).lower()
    except EmailNotValidError as error:
        raise AdministrationError(f"'{typed}' is no e-mail address") from error


def _read(name: str, most: int) -> bytes:
    try:
        data = Path(name).read_bytes()
    except OSError as error:
        raise AdministrationError(f"{name} cannot be read: {error.strerror}") from error
    return _small(data, most)


def _fetch(url: str, most: int) -> bytes:
    if not url.startswith(("https://", "http://")):
        raise AdministrationError("an address begins with https://")
    data = bytearray()
    try:
        with httpx.stream("GET", url, timeout=FETCH_SECONDS, follow_redirects=True) as answer:
            answer.raise_for_status()
            for part in answer.iter_bytes():
                data += part
                if len(data) > most:
                    break
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise AdministrationError(f"the calendar cannot be fetched ({type(error).__name__})") from error
    return _small(bytes(data), most)


def _small(data: bytes, most: int) -> bytes:
    if len(data) > most:
        raise AdministrationError(f"the calendar is larger than {most} bytes (CALENDAR_MAX_BYTES)")
    return data
