"""Accounts of the people who work with bookings, and how they sign in: by a letter's link or its code."""

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.db.records.staff import Account, NewSignIn
from actions.db.repositories.staff import StaffRepository
from actions.db.types import keyed_hash, keyed_hashes
from actions.services.administration import AdministrationError
from actions.services.clock import Clock
from actions.services.mail import Letter, MailService

ROLES = ("clinic", "dispatcher", "agent", "supervisor")
CLINIC, DISPATCHER = "clinic", "dispatcher"
CODE_DIGITS = 6
TOKEN_BYTES = 32


@dataclass(frozen=True)
class StaffRules:
    """Limits of signing in.

    Attributes:
        letter_minutes: how long a letter's link and code let in.
        letters_an_hour: how many letters an account gets in an hour.
        code_limit: after so many wrong codes within ``lock_minutes`` an address is locked for that long.
        session_hours: how long a browser stays signed in.
    """

    letter_minutes: int = 15
    letters_an_hour: int = 5
    code_limit: int = 5
    lock_minutes: int = 30
    session_hours: int = 12


@dataclass(frozen=True)
class SignInLetter:
    """What the letter says: the token of its link, its code, and when both end."""

    account: Account
    token: str
    code: str
    expires_at: datetime


@dataclass(frozen=True)
class TooMany:
    """Too many wrong codes: nothing is tried before ``until``."""

    until: datetime


WriteSignIn = Callable[[SignInLetter], Letter]


class StaffService:
    """Adds and disables accounts, lets them in, and knows who is in."""

    def __init__(
        self, staff: StaffRepository, mail: MailService, write: WriteSignIn, clock: Clock, rules: StaffRules
    ) -> None:
        self._staff = staff
        self._mail = mail
        self._write = write
        self._clock = clock
        self._rules = rules

    def listing(self) -> list[Account]:
        """All accounts."""
        return self._staff.listing()

    def add(self, role: str, clinic: str | None, email: str, name: str | None = None) -> Account:
        """A new account.

        Raises:
            AdministrationError: no such role, a clinic's account without its clinic, or the address has an account.
        """
        if role not in ROLES:
            raise AdministrationError(f"'{role}' is no role: it is one of {', '.join(ROLES)}")
        if (role == CLINIC) != (clinic is not None):
            raise AdministrationError("an account of role clinic names its --clinic, any other has none")
        if self._staff.by_email(email) is not None:
            raise AdministrationError("this address has an account already")
        return self._staff.add(role, clinic, email, name, self._clock())

    def set_disabled(self, account: int, disabled: bool) -> Account:
        """Let an account in no more, or again. Its sessions end at once.

        Raises:
            AdministrationError: there is none of this number.
        """
        found = self._staff.set_disabled(account, disabled, self._clock())
        if found is None:
            raise AdministrationError(f"there is no account {account}")
        return found

    def set_clinic_email(self, clinic: str, email: str | None) -> None:
        """Write a clinic's address into the directory: whoever reads it can sign in for the clinic.

        Raises:
            AdministrationError: there is no such clinic, or another clinic has the address.
        """
        others = [] if email is None else [one for one in self._staff.clinics_of_email(email) if one != clinic]
        if others:
            raise AdministrationError(f"{others[0]} has this address: add accounts of their own for both")
        if not self._staff.set_clinic_email(clinic, email):
            raise AdministrationError(f"there is no clinic {clinic}")

    def readers(self, clinic: str) -> list[Account]:
        """Who is written to for a clinic: its accounts, and the one of its address in the directory."""
        email = self._staff.clinic_email(clinic)
        if email is not None:
            self._account_of(email)
        return self._staff.of_clinic(clinic)

    def send_letter(self, email: str) -> None:
        """Send a letter that lets in, if the address has an account or is a clinic's in the directory.

        The caller learns nothing of that, nor of too many letters: then none is sent.
        """
        account = self._account_of(email)
        if account is None or account.disabled_at is not None:
            return
        letter = self._new_letter(account)
        if letter is not None:
            self._mail.post(self._write(letter))

    def letter_for(self, account: int) -> SignInLetter:
        """A letter for an operator to hand over; it is not sent.

        Raises:
            AdministrationError: no such account, it is disabled, or it got too many letters in the last hour.
        """
        found = self._staff.get(account)
        if found is None:
            raise AdministrationError(f"there is no account {account}")
        if found.disabled_at is not None:
            raise AdministrationError(f"account {account} is disabled")
        letter = self._new_letter(found)
        if letter is None:
            raise AdministrationError(f"account {account} got {self._rules.letters_an_hour} letters in the last hour")
        return letter

    def enter_by_link(self, token: str) -> str | None:
        """Sign in by a letter's link; the token of the session, or None."""
        account = self._staff.use_link(_hashes("link", token), self._clock())
        return None if account is None else self._open(account)

    def enter_by_code(self, email: str, code: str) -> str | TooMany | None:
        """Sign in by a letter's code; the token of the session, or None when it is wrong."""
        hashes = _hashes("code", f"{_plain(email)} {''.join(code.split())}")
        lock = timedelta(minutes=self._rules.lock_minutes)
        found = self._staff.use_code(_plain(email), hashes, limit=self._rules.code_limit, lock=lock, now=self._clock())
        if isinstance(found, datetime):
            return TooMany(found)
        return None if found is None else self._open(found)

    def who(self, session: str) -> Account | None:
        """Who is signed in with a session's token, or None."""
        return self._staff.session(_hashes("session", session), self._clock())

    def leave(self, session: str) -> None:
        """Sign out."""
        self._staff.end_session(_hashes("session", session), self._clock())

    def account(self, number: int) -> Account | None:
        """An account that is let in, or None."""
        found = self._staff.get(number)
        return None if found is None or found.disabled_at is not None else found

    def _account_of(self, email: str) -> Account | None:
        """The account of an address; made at first for the one clinic whose address it is in the directory."""
        plain = _plain(email)
        found = self._staff.by_email(plain)
        if found is None:
            clinics = self._staff.clinics_of_email(plain)
            if len(clinics) == 1:
                found = self._staff.add(CLINIC, clinics[0], plain, None, self._clock())
        return found

    def _new_letter(self, account: Account) -> SignInLetter | None:
        now = self._clock()
        token = secrets.token_urlsafe(TOKEN_BYTES)
        code = f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
        expires_at = now + timedelta(minutes=self._rules.letter_minutes)
        new = NewSignIn(
            link_hash=_hashes("link", token)[0],
            code_hash=_hashes("code", f"{_plain(account.email)} {code}")[0],
            expires_at=expires_at,
        )
        kept = self._staff.begin_sign_in(account.id, new, most_an_hour=self._rules.letters_an_hour, now=now)
        return SignInLetter(account, token, code, expires_at) if kept else None

    def _open(self, account: Account) -> str:
        token, now = secrets.token_urlsafe(TOKEN_BYTES), self._clock()
        expires_at = now + timedelta(hours=self._rules.session_hours)
        self._staff.open_session(account.id, keyed_hash(_word("session", token)), expires_at, now)
        return token


def _plain(email: str) -> str:
    return email.strip().lower()


def _word(kind: str, secret: str) -> str:
    """What is hashed: contacts are normalised before they are, which would make tokens that differ in case alike."""
    return hashlib.sha256(f"{kind} {secret}".encode()).hexdigest()


def _hashes(kind: str, secret: str) -> list[str]:
    return keyed_hashes(_word(kind, secret))
