"""Quotes as a visitor reads them: the card of a request, and the message that a clinic's answer becomes.

Needs no engine: the operator's commands make the same message.
"""

from collections.abc import Mapping
from typing import Any

from actions.services.directory import DirectoryService
from actions.services.quote_values import NOT_STATED, PARTS, Amount, Part, Quote
from actions.values import Value, choice, code, day, localized, moment, money, name, row, words
from bot.replies.emission import Emission, build

ANSWERED = {"quoted": "utter_quote_arrived", "declined": "utter_quote_declined"}
WITHDRAW = "withdraw"
NEW = "new"
"""Values of the entity ``quote`` that buttons send."""


def quote_card(quote: Quote, directory: DirectoryService) -> dict[str, Any]:
    """A request as it stands; a clinic's quote with its parts, VAT and last day, and no total while a part is open."""
    state = "overdue" if quote.overdue else quote.state
    rows = [
        row("label-case-number", code(quote.code)),
        row("label-procedure", named(directory.procedure(quote.procedure), quote.procedure)),
        row("label-state", words(f"state-quote-{state}")),
    ]
    clinic = named(directory.clinic(quote.clinic), quote.clinic)
    if quote.state == "requested":
        rows += [row("label-clinic", clinic), row("label-next-contact", moment(quote.deadline))]
        return {"kind": "quote", "title": words("card-quote-request"), "rows": rows}
    if quote.valid_until is None or quote.settled_at is None:
        return {"kind": "quote", "title": words("card-quote-request"), "rows": [*rows, row("label-clinic", clinic)]}
    rows += [
        row("label-quote-date", day(quote.settled_at.date())),
        row("label-quote-until", day(quote.valid_until)),
        *(row(f"label-quote-{part}", _part(quote.items[part])) for part in PARTS),
    ]
    if quote.total:
        rows.append(row("label-quote-total", _amount(quote.total)))
    rows.append(row("label-vat", words(f"vat-{quote.vat}")))
    if quote.note:
        rows.append(row("label-quote-note", name(quote.note)))
    note = "quote-note-expired" if quote.state == "expired" else "quote-note"
    return {
        "kind": "quote",
        "title": words("card-quote"),
        "subtitle": clinic,
        "rows": rows,
        "lines": [words("quote-no-total")] if NOT_STATED in quote.items.values() else [],
        "note": words(note, clinic=clinic, day=day(quote.valid_until)),
    }


def answer_message(quote: Quote, responses: Mapping[str, Any], directory: DirectoryService) -> Emission:
    """What tells the visitor that a clinic has answered, in the language of the conversation."""
    args = {
        "clinic": named(directory.clinic(quote.clinic), quote.clinic),
        "procedure": named(directory.procedure(quote.procedure), quote.procedure),
    }
    cards = [quote_card(quote, directory)]
    return build(dict(responses), ANSWERED[quote.state], quote.locale, args, _next_steps(quote), cards)


def _next_steps(quote: Quote) -> list[dict[str, Any]]:
    person = choice("reply-person", "talk_to_human")
    if quote.state == "quoted":
        booked = choice("reply-book", "book_appointment", procedure=quote.procedure, clinic=quote.clinic)
        return [booked, choice("reply-quote-new", "request_quote", quote=NEW, procedure=quote.procedure), person]
    return [choice("reply-quote-other", "request_quote", quote=NEW, procedure=quote.procedure), person]


def named(known: Any, fallback: str) -> Value:
    """The localised names of something of the directory; its id where it is no longer listed."""
    return localized(known.names) if known is not None else name(fallback)


def _part(part: Part) -> Value:
    return words(f"quote-part-{part}") if isinstance(part, str) else _amount(part)


def _amount(amount: Amount) -> Value:
    return money(*amount)
