"""Quotes: clinics are asked for one, it comes back in parts and with a last day, or the clinic cannot give one."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from actions.db.records import NewQuotes, QuoteRecord, Settlement
from actions.db.repositories.quote import QuoteRepository
from actions.services.administration import AdministrationError
from actions.services.answer_time import answer_by
from actions.services.clock import SEOUL, Clock
from actions.services.codes import new_quote_code
from actions.services.directory import ClinicWish, DirectoryService
from actions.services.holidays import PublicHolidays
from actions.services.quote_values import (
    NOT_STATED,
    OPEN_STATES,
    PARTS,
    VAT,
    WORDS,
    Compose,
    Part,
    Quote,
    QuoteAnswer,
    QuoteOffer,
    QuoteWish,
)
from actions.services.results import Refused

CLINICS = 3
MOST_OPEN = 6
LONGEST_NOTE = 500
SHOWN_DAYS = 90
"""So long after it was answered, a visitor who asks still sees a quote that expired or a request that was declined."""


class QuoteService:
    """Asks clinics for quotes, and takes what they say."""

    def __init__(
        self,
        quotes: QuoteRepository,
        directory: DirectoryService,
        holidays: PublicHolidays,
        clock: Clock,
        *,
        owner: str,
        answer_hours: int,
    ) -> None:
        self._quotes = quotes
        self._directory = directory
        self._holidays = holidays
        self._clock = clock
        self._owner = owner
        self._answer = timedelta(hours=answer_hours)

    def offer(self, procedure: str, locale: str) -> QuoteOffer:
        """At most CLINICS clinics that can be asked; those that speak the locale's language come first."""
        found = self._directory.search(
            ClinicWish(procedure=procedure, languages_wished=(locale,), limit=CLINICS * CLINICS)
        )
        kinds = [(match.clinic, match.offering.kind) for match in found.matches if match.offering is not None]
        able = [clinic for clinic, kind in kinds if kind != "records_first"]
        return QuoteOffer(tuple(able[:CLINICS]), bool(kinds) and not able)

    def may_ask(self, clinic_id: str, procedure: str) -> bool:
        """Whether this clinic is registered and offers the procedure without records first."""
        clinic = self._directory.clinic(clinic_id)
        if clinic is None or not self._directory.bookable(clinic):
            return False
        return any(
            one.procedure == procedure and one.kind != "records_first" for one in self._directory.offerings(clinic_id)
        )

    def ask(self, wish: QuoteWish) -> tuple[Quote, ...] | Refused:
        """Ask each clinic; one that was asked already is not asked twice.

        Refused for ``consent``, ``contact``, ``not_offered`` (by one of the clinics) and ``too_many``.

        Raises:
            UnknownConversationError: no such conversation.
        """
        if not (wish.consents.get("health") and wish.consents.get("clinic")):
            return Refused("consent")
        if not wish.contact.strip():
            return Refused("contact")
        clinics = tuple(dict.fromkeys(wish.clinics))[:CLINICS]
        if not clinics or not all(self.may_ask(one, wish.procedure) for one in clinics):
            return Refused("not_offered")
        now = self._clock()
        stored = self._quotes.open(
            NewQuotes(
                mint_code=new_quote_code,
                conversation=wish.conversation,
                procedure=wish.procedure,
                clinics=clinics,
                contact=wish.contact.strip(),
                words=(wish.words or "").strip() or None,
                locale=wish.locale,
                owner=self._owner,
                deadline=answer_by(now, self._answer, self._holidays),
                consents=tuple((kind, bool(given)) for kind, given in sorted(wish.consents.items())),
                consent_version=wish.consent_version,
                most_open=MOST_OPEN,
            ),
            now=now,
        )
        return Refused("too_many") if stored is None else tuple(quote_of(one, now) for one in stored)

    def of(self, conversation: str) -> list[Quote]:
        """What a visitor who asks is shown, the newest first: withdrawn and long settled ones are left out."""
        now = self._clock()
        return [
            quote
            for quote in (quote_of(one, now) for one in self._quotes.of_conversation(conversation))
            if quote.state in OPEN_STATES or (quote.state != "withdrawn" and _recent(quote, now))
        ]

    def withdraw(self, conversation: str) -> int:
        """Take back all requests of a conversation that no clinic has answered; how many."""
        return self._quotes.withdraw(conversation, now=self._clock())

    def listing(self, state: str | None = None) -> list[Quote]:
        """The requests in this state, or all that wait for an answer; the one longest due first."""
        now = self._clock()
        wanted = state or "requested"
        stored = "quoted" if wanted == "expired" else wanted
        found = [quote_of(one, now) for one in self._quotes.listing((stored,))]
        return [one for one in found if one.state == wanted]

    def quote(self, code: str) -> Quote:
        """The request of this code.

        Raises:
            AdministrationError: there is none.
        """
        found = self._quotes.by_code(code.upper())
        if found is None:
            raise AdministrationError(f"there is no request for a quote {code}")
        return quote_of(found, self._clock())

    def enter(self, code: str, answer: QuoteAnswer, compose: Compose) -> tuple[Quote, bool]:
        """Keep what the clinic said and tell the visitor; the quote, and whether anything was new.

        A quote that stands is replaced by one that differs.

        Raises:
            AdministrationError: it was withdrawn, a part is unknown, no amount is named, or its last day is past.
        """
        now = self._clock()
        items = _items(answer.items)
        if answer.vat not in VAT:
            raise AdministrationError(f"'{answer.vat}' is no state of VAT: it is one of {', '.join(VAT)}")
        if answer.valid_until < now.astimezone(SEOUL).date():
            raise AdministrationError(f"{answer.valid_until} is past: the quote would have expired already")
        note = (answer.note or "").strip() or None
        if note and len(note) > LONGEST_NOTE:
            raise AdministrationError(f"a note has at most {LONGEST_NOTE} characters")
        settlement = Settlement(
            state="quoted", by=answer.by, items=items, vat=answer.vat, valid_until=answer.valid_until, note=note
        )
        return self._settle(code, settlement, compose, now)

    def decline(self, code: str, *, why: str, by: str, compose: Compose) -> tuple[Quote, bool]:
        """Keep that the clinic gives no quote and tell the visitor; as :meth:`enter`."""
        if not why.strip():
            raise AdministrationError("say why, for the staff")
        return self._settle(code, Settlement(state="declined", by=by, why=why.strip()), compose, self._clock())

    def _settle(self, code: str, settlement: Settlement, compose: Compose, now: datetime) -> tuple[Quote, bool]:
        if not settlement.by.strip():
            raise AdministrationError("say who enters it (--by)")
        known = self._quotes.by_code(code.upper())
        if known is None:
            raise AdministrationError(f"there is no request for a quote {code}")
        if known.state == "withdrawn":
            raise AdministrationError(f"{known.code} was withdrawn by the visitor: nothing is sent")
        new = quote_of(_settled(known, settlement, now), now)
        if _told(quote_of(known, now)) == _told(new):
            return quote_of(known, now), False
        states = (known.state,)
        if not self._quotes.settle(known.code, settlement, states=states, message=compose(new), now=now):
            raise AdministrationError(f"{known.code} was changed by somebody else just now: look at it again")
        return new, True


def _items(given: Mapping[str, Part]) -> dict[str, Part]:
    for part, amount in given.items():
        if part not in PARTS:
            raise AdministrationError(f"'{part}' is no part of a quote: it is one of {', '.join(PARTS)}")
        if isinstance(amount, str):
            if amount not in WORDS:
                raise AdministrationError(f"{part}: '{amount}' is neither an amount nor one of {', '.join(WORDS)}")
        elif not 0 < amount[0] <= amount[1]:
            raise AdministrationError(f"{part}: {amount[0]}-{amount[1]} is no amount in KRW")
    if not any(not isinstance(amount, str) for amount in given.values()):
        raise AdministrationError("a quote names the amount of one part at least")
    return {part: given.get(part, NOT_STATED) for part in PARTS}


def _settled(record: QuoteRecord, settlement: Settlement, now: datetime) -> QuoteRecord:
    changed: dict[str, Any] = {**record.__dict__, **settlement.__dict__, "settled_by": settlement.by, "settled_at": now}
    return QuoteRecord(**{name: value for name, value in changed.items() if name != "by"})


def _told(quote: Quote) -> tuple[Any, ...]:
    """What the visitor was told of it."""
    return quote.state, dict(quote.items), quote.vat, quote.valid_until, quote.note, quote.why


def _recent(quote: Quote, now: datetime) -> bool:
    return quote.settled_at is not None and now - quote.settled_at < timedelta(days=SHOWN_DAYS)


def quote_of(record: QuoteRecord, now: datetime) -> Quote:
    today = now.astimezone(SEOUL).date()
    expired = record.state == "quoted" and record.valid_until is not None and record.valid_until < today
    return Quote(
        code=record.code,
        conversation=record.conversation,
        procedure=record.procedure,
        clinic=record.clinic,
        contact=record.contact,
        words=record.words,
        locale=record.locale,
        state="expired" if expired else record.state,
        overdue=record.state == "requested" and record.deadline < now,
        owner=record.owner,
        deadline=record.deadline.astimezone(SEOUL),
        created_at=record.created_at.astimezone(SEOUL),
        items={part: _part(amount) for part, amount in (record.items or {}).items()},
        vat=record.vat,
        valid_until=record.valid_until,
        note=record.note,
        why=record.why,
        settled_by=record.settled_by,
        settled_at=record.settled_at and record.settled_at.astimezone(SEOUL),
    )


def _part(stored: Any) -> Part:
    return stored if isinstance(stored, str) else (int(stored[0]), int(stored[1]))
