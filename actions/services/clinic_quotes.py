"""Requests for quotes as the clinic that was asked sees and answers them."""

from dataclasses import dataclass

from actions.db.records.staff import Account
from actions.db.repositories.consent import ConsentRepository
from actions.db.repositories.staff import StaffRepository
from actions.services.administration import AdministrationError
from actions.services.clock import Clock
from actions.services.quote_values import Compose, Quote, QuoteAnswer
from actions.services.quotes import QuoteService

VIEW = "view_quote"
OPEN = ("requested", "quoted")


@dataclass(frozen=True)
class DeskQuote:
    """A request; ``told``: whether the clinic may know who asks, and what they wrote."""

    quote: Quote
    told: bool


class ClinicQuotes:
    """The use cases of a clinic's page; another clinic's requests are not found."""

    def __init__(
        self,
        quotes: QuoteService,
        consents: ConsentRepository,
        staff: StaffRepository,
        compose: Compose,
        clock: Clock,
    ) -> None:
        self._quotes = quotes
        self._consents = consents
        self._staff = staff
        self._compose = compose
        self._clock = clock

    def waiting(self, account: Account) -> list[Quote]:
        """The requests that wait for the clinic's answer, the one longest due first."""
        return [one for one in self._quotes.listing() if account.clinic in (None, one.clinic)]

    def quote(self, account: Account, code: str) -> DeskQuote | None:
        """One request, or None when it is not the clinic's. Who asks is logged as looked at."""
        found = self._find(account, code)
        if found is None:
            return None
        consents = self._consents.current(found.conversation) if found.conversation else {}
        told = all(kind in consents and consents[kind].given for kind in ("health", "clinic"))
        if told:
            self._staff.log(account.actor, VIEW, [(found.code, found.conversation)], self._clock())
        return DeskQuote(found, told)

    def enter(self, account: Account, code: str, answer: QuoteAnswer) -> bool:
        """Give the quote and tell the visitor; False when it is not the clinic's.

        Raises:
            AdministrationError: as :meth:`QuoteService.enter`.
        """
        if self._find(account, code) is None:
            return False
        self._quotes.enter(code, answer, self._compose)
        return True

    def decline(self, account: Account, code: str, why: str) -> bool:
        """Give none, and tell the visitor so without the reason; as :meth:`enter`."""
        if self._find(account, code) is None:
            return False
        self._quotes.decline(code, why=why, by=account.actor, compose=self._compose)
        return True

    def _find(self, account: Account, code: str) -> Quote | None:
        try:
            found = self._quotes.quote(code)
        except AdministrationError:
            return None
        return found if account.clinic in (None, found.clinic) and found.state != "withdrawn" else None
