"""What a notice about a quote or a paper says: in the chat, in the visitor's letter, in the clinic's.

Subject and text are what a lock screen shows: they name neither clinic nor treatment nor price. The card of a letter
does not name the treatment either.
"""

from collections.abc import Callable, Sequence
from typing import Any

from actions.db.records import Emission, PaperNews, QuoteNews, QuoteRecord
from actions.db.records.staff import Account
from actions.quote_cards import NEW, quote_card
from actions.services.directory import DirectoryService
from actions.services.mail import Letter
from actions.services.quotes import quote_of
from actions.services.tidings import ANSWERED, ASKED, EXPIRING, OVERDUE, News
from actions.values import Value, choice, code, day, moment, words
from bot.languages import FALLBACK_LOCALE, LOCALES
from bot.text.render import Renderer
from bot.worker.notice_words import compose_letter

SUBJECTS = {ASKED: "quote-subject-asked", ANSWERED: "quote-subject-answered", EXPIRING: "notice-subject-reminder"}
PAPER_SUBJECT = "life-subject-paper"
IN_CHAT_ALREADY = (ASKED, ANSWERED)
"""Of these the conversation has a message of its own."""
PERSON = choice("reply-person", "talk_to_human")
NOT_IN_LETTERS = "label-procedure"


class TidingWriter:
    """Writes them from the rows as they stand."""

    def __init__(
        self,
        renderer: Callable[[], Renderer],
        directory: DirectoryService,
        readers: Callable[[str], Sequence[Account]],
        remind: Callable[[Account, QuoteRecord], Letter],
        *,
        address: str,
        demonstration: bool,
    ) -> None:
        """See the module.

        Args:
            renderer: gives the renderer; asked only when there is something to write, as it takes seconds to load.
            readers: who is written to for a clinic.
            remind: the letter that reminds one of them of a request.
            address: where the chat is, for letters.
            demonstration: letters say that nothing of this is real.
        """
        self._renderer = renderer
        self._directory = directory
        self._readers = readers
        self._remind = remind
        self._address = address
        self._demonstration = demonstration

    def emission(self, kind: str, news: News) -> Emission | None:
        """The message for the chat; None where it has one already, or the clinic is meant."""
        if kind == OVERDUE or kind in IN_CHAT_ALREADY:
            return None
        emission = self._emission(kind, news)
        self._renderer().render(emission)  # what no front could show must not be stored
        return emission

    def letters(self, kind: str, news: News) -> list[Letter]:
        """The letters; none where nobody left an e-mail address.

        Raises:
            LookupError: the catalogue lacks something.
        """
        if isinstance(news, QuoteNews) and kind == OVERDUE:
            return [self._remind(account, news.quote) for account in self._readers(news.quote.clinic)]
        contact = news.quote.contact if isinstance(news, QuoteNews) else news.contact
        to = address_in(contact)
        if to is None:
            return []
        renderer, emission = self._renderer(), self._emission(kind, news)
        reply = renderer.render({**emission, "cards": [_for_letter(card) for card in emission["cards"]]})
        if isinstance(news, QuoteNews):
            subject = SUBJECTS[kind]
            said = words("quote-mail-foot", code=code(news.quote.code), link=code(self._address))
        else:
            subject = PAPER_SUBJECT
            said = words("notice-mail-foot", code=code(news.booking), link=code(self._address))
        foot = [renderer.text(said, reply.locale)]
        if self._demonstration:
            foot.append(renderer.catalogue.format("demo-banner", reply.locale))
        return [compose_letter(to, renderer.catalogue.format(subject, reply.locale), reply, foot, guarded=True)]

    def _emission(self, kind: str, news: News) -> Emission:
        if isinstance(news, PaperNews):
            return _paper(news)
        quote = news.quote
        known: dict[str, Value] = {"code": code(quote.code)}
        if kind == ASKED:
            args: dict[str, Value] = {"deadline": moment(quote.deadline)}
            return _written("quote-letter-asked", quote.locale, args, [], self._cards(news.waiting))
        if kind == ANSWERED and quote.state == "declined":
            return _written("quote-letter-declined", quote.locale, known, [], [])
        if kind == ANSWERED:
            return _written("quote-letter-answered", quote.locale, known, [], self._cards((quote,)))
        assert quote.valid_until is not None
        args = {**known, "day": day(quote.valid_until)}
        replies = [
            choice("reply-book", "book_appointment", procedure=quote.procedure, clinic=quote.clinic),
            choice("reply-quote-new", "request_quote", quote=NEW, procedure=quote.procedure),
            PERSON,
        ]
        return _written("quote-expiring", quote.locale, args, replies, self._cards((quote,)))

    def _cards(self, quotes: Sequence[QuoteRecord]) -> list[dict[str, Any]]:
        asked = [quote_of(one, one.settled_at or one.created_at) for one in quotes]
        return [quote_card(one, self._directory) for one in asked]


def address_in(contact: str | None) -> str | None:
    """The e-mail address that a contact is; None for a telephone number or words around an address."""
    text = (contact or "").strip()
    name, sign, host = text.partition("@")
    plain = bool(name and sign and "." in host) and not any(char.isspace() or char in "<>,;" for char in text)
    return text if plain and host.count("@") == 0 else None


def _paper(news: PaperNews) -> Emission:
    assert news.outcome is not None
    args = {"paper": words(f"label-paper-{news.paper}"), "code": code(news.booking)}
    show = choice("reply-show-booking", "show_booking", booking_code=news.booking)
    return _written(f"life-told-paper-{news.outcome.replace('_', '-')}", news.locale, args, [show, PERSON], [])


def _written(
    key: str, locale: str, args: dict[str, Value], replies: list[dict[str, Any]], cards: list[dict[str, Any]]
) -> Emission:
    spoken = locale if locale in LOCALES else FALLBACK_LOCALE
    return {"v": 1, "key": key, "args": args, "locale": spoken, "quick_replies": replies, "cards": cards}


def _for_letter(card: dict[str, Any]) -> dict[str, Any]:
    return {**card, "rows": [row for row in card["rows"] if row["label_key"] != NOT_IN_LETTERS]}
