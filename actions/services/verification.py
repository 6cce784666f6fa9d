"""A way back before a public booking: an address that its visitor proved by a code. See docs/decisions.md.

Where the rule holds, :class:`actions.services.booking.BookingService` books only for a proved address, and the
repository looks at the proof in the transaction that books.
"""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.db.repositories.verification import OPEN, OVER, Tried, VerificationRepository
from actions.services.clock import SEOUL, Clock
from actions.services.mail import Letter, check, content_of

__all__ = ["OPEN", "OVER", "EmailVerification", "TooMany", "Tried", "VerificationRules"]

WEB = "web"
"""The channel without a way back of its own: a messaging app is one."""
DIGITS = 6
HOUR = timedelta(hours=1)
WriteLetter = Callable[[str, str, str, datetime], Letter]
"""Makes the letter with a code: of address, code, locale, and until when the code counts."""


@dataclass(frozen=True)
class VerificationRules:
    """When addresses are verified, and how.

    Attributes:
        on: addresses are verified at all.
        minutes: how long a code counts.
        tries: how often a wrong one may be typed.
        codes_an_hour: how many are sent to one address, and for one visitor.
    """

    on: bool = False
    minutes: int = 15
    tries: int = 5
    codes_an_hour: int = 5


@dataclass(frozen=True)
class TooMany:
    """No code was sent; the next can be from ``until`` on (Seoul's zone)."""

    until: datetime


class EmailVerification:
    """Sends codes and reads them."""

    def __init__(
        self, rows: VerificationRepository, letter: WriteLetter, clock: Clock, rules: VerificationRules
    ) -> None:
        self._rows = rows
        self._letter = letter
        self._clock = clock
        self._rules = rules

    def asked(self, conversation: str) -> bool:
        """Whether a booking of this conversation needs a proved address."""
        return self._rules.on and self._rows.channel(conversation) == WEB

    def verified(self, conversation: str, address: str) -> bool:
        """Whether the visitor has proved this address, now or at an earlier booking."""
        return self._rows.verified(conversation, address)

    def standing(self, conversation: str, address: str) -> str | None:
        """OPEN: a code that was sent to this address can be typed; OVER: none any more; None: none was sent."""
        return self._rows.standing(conversation, address, self._clock())

    def send(self, conversation: str, address: str, locale: str) -> TooMany | None:
        """Mail a new code; those before it count no more. The letter is kept in the transaction of the code's hash.

        Raises:
            ValueError: no letter can be sent to this address.
        """
        now = self._clock()
        code = "".join(secrets.choice("0123456789") for _ in range(DIGITS))
        until = now + timedelta(minutes=self._rules.minutes)
        letter = self._letter(address, code, locale, until)
        check(letter)
        free_at = self._rows.issue(
            conversation,
            address,
            code,
            (letter.to, content_of(letter)),
            expires_at=until,
            most=self._rules.codes_an_hour,
            within=HOUR,
            now=now,
        )
        return None if free_at is None else TooMany(free_at.astimezone(SEOUL))

    def check(self, conversation: str, address: str, code: str) -> Tried:
        """What becomes of a code that was typed."""
        return self._rows.check(conversation, address, code, most=self._rules.tries, now=self._clock())
