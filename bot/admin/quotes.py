"""``python -m bot quotes``: what clinics were asked for, and what they said, entered by the desk or the operator."""

from argparse import Namespace
from collections.abc import Sequence

from actions.quote_cards import answer_message
from actions.services.administration import AdministrationError
from actions.services.quote_values import PARTS, STATES, VAT, WORDS, Part, Quote, QuoteAnswer
from actions.wiring import Services
from bot.admin.pages import Page
from bot.admin.perform import Add, Commands, operator, parser, perform
from bot.admin.reading import read_day, read_price, read_words
from bot.admin.request_pages import quote_list_page, quote_page
from bot.replies.emission import Emission
from bot.settings import Settings

UNCHANGED = "Nothing to change, the visitor was told so already."
SENT = "The visitor was told in the chat."
NO_CHAT = "The conversation is gone: nobody was told; answer by the contact."


class QuoteDesk:
    """The commands; each takes what was typed and gives the page to show."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self.commands: Commands = {
            "list": self._list,
            "show": self._show,
            "enter": self._enter,
            "decline": self._decline,
        }

    def _list(self, typed: Namespace) -> Page:
        found = self._services.quotes.listing(typed.state)
        return quote_list_page([one for one in found if one.overdue or not typed.overdue], self._services.clock())

    def _show(self, typed: Namespace) -> Page:
        quote = self._services.quotes.quote(typed.code)
        self._services.access.note(typed.by, "show_quote", quote.code)
        return quote_page(quote)

    def _enter(self, typed: Namespace) -> Page:
        answer = QuoteAnswer(
            items=_read_items(typed.items),
            vat=typed.vat,
            valid_until=read_day(typed.valid_until),
            by=typed.by,
            note=typed.note,
        )
        return _settled(*self._services.quotes.enter(typed.code, answer, self._message))

    def _decline(self, typed: Namespace) -> Page:
        return _settled(*self._services.quotes.decline(typed.code, why=typed.why, by=typed.by, compose=self._message))

    def _message(self, quote: Quote) -> Emission:
        return answer_message(quote, self._services.responses, self._services.directory)


def main(settings: Settings, arguments: Sequence[str]) -> int:
    """Do one command; its exit code."""
    made, add = parser("quotes", "Requests for quotes, and what clinics said; the visitor is told in the chat.")
    _add_commands(add)
    return perform(settings, arguments, made, lambda services: QuoteDesk(services).commands)


def _add_commands(add: Add) -> None:
    one = add("list", "what waits for an answer, the one longest due first")
    one.add_argument("--state", choices=STATES, help="those in this state instead")
    one.add_argument("--overdue", action="store_true", help="only those that the clinic should have answered by now")
    one = add("show", "one request, with contact and parts", "code")
    one.add_argument("--by", metavar="NAME", default=operator(), help="who looks (for the access log)")
    one = add("enter", "enter what the clinic said, and tell the visitor", "code")
    parts, words = ", ".join(PARTS), ", ".join(WORDS)
    one.add_argument("--items", required=True, metavar="PART=KRW,…", help=f"of {parts}; or one of {words}")
    one.add_argument("--vat", required=True, choices=VAT)
    one.add_argument("--valid-until", required=True, metavar="DAY", help="the last day on which it holds")
    one.add_argument("--note", metavar="TEXT", help="the clinic's own words, shown to the visitor as they are")
    one.add_argument("--by", required=True, metavar="NAME", help="who enters it")
    one = add("decline", "the clinic gives no quote; the visitor is told so, without the reason", "code")
    one.add_argument("--why", required=True, metavar="TEXT", help="for the staff")
    one.add_argument("--by", required=True, metavar="NAME", help="who enters it")


def _read_items(text: str) -> dict[str, Part]:
    items: dict[str, Part] = {}
    for word in read_words(text):
        part, sign, amount = (piece.strip() for piece in word.partition("="))
        if not sign or not part:
            raise AdministrationError(f"'{word}' is no part with an amount: write consultation=50000,tests=unknown")
        if part in items:
            raise AdministrationError(f"{part} is named twice")
        items[part] = amount if amount in WORDS else read_price(amount)
    return items


def _settled(quote: Quote, new: bool) -> Page:
    told = SENT if quote.conversation else NO_CHAT
    return quote_page(quote, told if new else UNCHANGED)
